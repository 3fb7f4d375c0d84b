import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepHeadAndTail, printedBy } from "../../../src/core/text/long-output.ts";

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join("\n");

describe("the head and the tail of long output", () => {
  it("are all of it when it is short", () => {
    expect(keepHeadAndTail("short\n", 100)).toBe("short\n");
    expect(keepHeadAndTail("", 0)).toBe("");
  });

  it("are whole lines, with a line between them that counts what is left out", () => {
    const text = lines(100);
    const kept = keepHeadAndTail(text, 200).split("\n");
    const note = kept.findIndex((line) => line.includes("left out here"));
    const [head, tail] = [kept.slice(0, note), kept.slice(note + 1)];
    const all = text.split("\n");
    expect(head.length).toBeGreaterThan(2);
    expect(head).toEqual(all.slice(0, head.length));
    expect(tail).toEqual(all.slice(-tail.length));
    expect(tail.length).toBeGreaterThan(head.length);
    const left = text.length - head.join("\n").length - tail.join("\n").length;
    expect(kept[note]).toBe(`… (${left} characters left out here) …`);
  });

  it("are parts of a line where lines are too long for that", () => {
    expect(keepHeadAndTail("a".repeat(500) + "z".repeat(500), 100)).toMatch(
      /^a+\n… \(\d+ characters left out here\) …\nz+$/,
    );
  });

  it("are a cut beginning where there is no room for more", () => {
    expect(keepHeadAndTail("x".repeat(100), 10)).toBe("x".repeat(10));
  });

  it("stay within the bound, begin and end as the text does, and tear no character apart", () => {
    const unit = fc.constantFrom("a", "é", "🙂", "\n", "<!--", "x".repeat(30));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.integer({ min: 0, max: 400 }), (text, max) => {
        const kept = keepHeadAndTail(text, max);
        expect(kept.length).toBeLessThanOrEqual(max < text.length ? max : text.length);
        expect(kept.isWellFormed()).toBe(true);
        const [head = "", tail = ""] = kept.split(/\n… \(\d+ characters left out here\) …\n/);
        expect(text.startsWith(head) && text.endsWith(tail)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a program printed", () => {
  it.each([
    ["its newest lines where standard output has no more", "a\n", "a\nerror\n", "a\nerror"],
    ["standard output where the newest lines are its end", "first\na\nb\n", "a\nb", "first\na\nb"],
    [
      "both where the newest lines have more",
      "first\na\nb",
      "b\nerror",
      "first\na\nb\n\nThe newest lines of both streams:\nb\nerror",
    ],
    ["nothing where nothing was printed", "", "", ""],
  ])("is %s", (_, stdout, lastOutput, all) => expect(printedBy({ stdout, lastOutput })).toBe(all));
});
