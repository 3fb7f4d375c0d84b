import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteTail, LineSplitter, lastLines } from "../../../src/adapters/processes/process-output.ts";

const feed = (bytes: Buffer, cuts: readonly number[], max?: number) => {
  const splitter = new LineSplitter(max);
  const places = [0, ...[...cuts].sort((a, b) => a - b).filter((at) => at < bytes.length), bytes.length];
  const lines = places.slice(1).flatMap((to, index) => splitter.push(bytes.subarray(places[index], to)));
  return [...lines, ...splitter.end()];
};

describe("LineSplitter", () => {
  it.each([
    ["a\nb\n", ["a", "b"]],
    ["a\r\nb", ["a", "b"]],
    ["10%\r20%\r\nend", ["10%", "20%", "end"]],
    ["\n\n", ["", ""]],
    ["", []],
  ])("splits %j", (text, lines) => expect(feed(Buffer.from(text), [])).toEqual(lines));

  it("gives the same lines however the bytes arrive", () => {
    const text = fc.array(fc.constantFrom("a", "é", "文", "😀", "\n", "\r", "\r\n"), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (parts, cuts) => {
        const bytes = Buffer.from(parts.join(""));
        expect(feed(bytes, cuts, 4)).toEqual(feed(bytes, [], 4));
      }),
    );
  });

  it("cuts a long line, says how much is missing, and goes on with the next", () => {
    expect(feed(Buffer.from("abcdefgh\nij"), [3, 6], 4)).toEqual(["abcd [line cut: 4 more characters]", "ij"]);
  });
});

describe("ByteTail", () => {
  it("keeps the newest bytes whatever the pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), fc.nat(40), (pieces, limit) => {
        const tail = new ByteTail(limit);
        const ascii = pieces.map((piece) => Buffer.from(piece.map((byte) => byte & 0x7f)));
        for (const piece of ascii) tail.push(piece);
        const all = Buffer.concat(ascii);
        expect(tail.text()).toBe(all.subarray(Math.max(0, all.length - limit)).toString());
      }),
    );
  });

  it("does not begin in the middle of a character", () => {
    const tail = new ByteTail(4);
    tail.push(Buffer.from("文文"));
    expect(tail.text()).toBe("文");
  });

  it("forgets what is beyond the limit long before the end", () => {
    const tail = new ByteTail(10);
    for (let count = 0; count < 1000; count += 1) tail.push(Buffer.alloc(1000, "x"));
    tail.push(Buffer.from("end"));
    expect(tail.text()).toBe("xxxxxxxend");
  });
});

describe("lastLines", () => {
  it("takes the newest, without empty ones, each shortened", () => {
    expect(lastLines("1\n\n22222\r\n3\n", 2, 3)).toBe("222 [cut]\n3");
  });
});
