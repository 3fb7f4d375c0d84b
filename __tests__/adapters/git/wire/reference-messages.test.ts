import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReferenceMove } from "../../../../src/adapters/git/remote-reference.ts";
import {
  dataPacket,
  delimiterPacket,
  flushPacket,
  readPackets,
} from "../../../../src/adapters/git/wire/packet-line.ts";
import {
  decodeListing,
  decodeReport,
  encodeListing,
  encodeMoves,
} from "../../../../src/adapters/git/wire/reference-messages.ts";

const sha = (digit: string) => digit.repeat(40);
const none = sha("0");
const joined = (...parts: readonly (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? dataPacket(part) : part)));

describe("packet lines", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 })), (texts) => {
        const bytes = joined(...texts, delimiterPacket, flushPacket);
        expect(readPackets(bytes)).toEqual([
          ...texts.map((text) => ({ kind: "data", content: Buffer.from(text) })),
          { kind: "delimiter" },
          { kind: "flush" },
        ]);
      }),
    );
  });

  it("are whole or nothing: cut anywhere else than between two, they are refused", () => {
    const bytes = joined("one\n", "two\n", flushPacket);
    const ends = new Set([0, 8, 16, 20]);
    for (let at = 0; at <= bytes.length; at += 1) {
      if (ends.has(at)) expect(readPackets(bytes.subarray(0, at))).toHaveLength([...ends].indexOf(at));
      else expect(() => readPackets(bytes.subarray(0, at))).toThrow("no packet lines");
    }
    for (const bad of ["0003", "zzzz", "-001", "<htm"]) expect(() => readPackets(Buffer.from(bad))).toThrow();
    expect(() => dataPacket("x".repeat(65_517))).toThrow("longer than git's longest");
  });
});

describe("a list of references", () => {
  it("is asked for by a prefix and read line by line", () => {
    expect(encodeListing("refs/heads/ä").toString("utf8")).toBe(
      "0014command=ls-refs\n001bagent=workflow-manager\n0001001dref-prefix refs/heads/ä\n0000",
    );
    const answer = joined(
      `${sha("a")} refs/heads/main\n`,
      `${sha("b")} refs/tags/v1 peeled:${sha("c")}\n`,
      flushPacket,
    );
    expect(decodeListing(answer)).toEqual([
      { sha: sha("a"), name: "refs/heads/main" },
      { sha: sha("b"), name: "refs/tags/v1" },
    ]);
    expect(decodeListing(flushPacket)).toEqual([]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a cut list", joined(`${sha("a")} refs/heads/main\n`)],
    ["an error", joined("ERR no such service", flushPacket)],
    ["an answer of version 0", joined(`${sha("a")} HEAD\0multi_ack thin-pack\n`, flushPacket)],
    ["a page", Buffer.from("<html>sign in</html>")],
    ["an unborn branch", joined("unborn HEAD symref-target:refs/heads/main\n", flushPacket)],
  ])("is not taken from %s", (_what, bytes) => {
    expect(decodeListing(bytes)).toBeUndefined();
  });
});

describe("moves of references", () => {
  const made: ReferenceMove = { name: "refs/x/made", from: undefined, to: sha("a") };
  const moved: ReferenceMove = { name: "refs/x/moved", from: sha("a"), to: sha("b") };
  const gone: ReferenceMove = { name: "refs/x/gone", from: sha("b"), to: undefined };
  const moves = [made, moved, gone];

  it("carry what was there before, and ask for a report once", () => {
    const lines = readPackets(encodeMoves(moves)).map((packet) =>
      packet.kind === "data" ? packet.content.toString("utf8") : packet.kind,
    );
    expect(lines).toEqual([
      `${none} ${sha("a")} refs/x/made\0report-status side-band-64k agent=workflow-manager`,
      `${sha("a")} ${sha("b")} refs/x/moved`,
      `${sha("b")} ${none} refs/x/gone`,
      "flush",
    ]);
  });

  const report = (...lines: readonly string[]) => {
    const inner = joined(...lines, flushPacket);
    const channel = (number: number, content: Buffer | string) =>
      dataPacket(`${String.fromCharCode(number)}${content.toString()}`);
    // The report may be cut into packets anywhere.
    const [first, rest] = [inner.subarray(0, 7), inner.subarray(7)];
    return Buffer.concat([
      channel(2, "a rule "),
      channel(1, first),
      channel(1, rest),
      channel(2, "says no\n"),
      flushPacket,
    ]);
  };

  it("are reported one by one, with what is said to people beside it", () => {
    const bytes = report("unpack ok\n", "ok refs/x/made\n", "ng refs/x/moved cannot lock ref\n", "ok refs/x/gone\n");
    expect(decodeReport(bytes, moves)).toEqual({
      said: "a rule says no",
      references: [
        { flag: "*", name: made.name, summary: "" },
        { flag: "!", name: moved.name, summary: "[remote rejected] (cannot lock ref)" },
        { flag: "-", name: gone.name, summary: "" },
      ],
    });
    expect(decodeReport(report("unpack ok\n", "ok refs/x/moved\n"), [moved])?.references[0]?.flag).toBe("+");
  });

  it("are all refused where the pack was not taken", () => {
    const { references = [] } = decodeReport(report("unpack index-pack abnormal exit\n"), moves) ?? {};
    expect(references.map(({ flag }) => flag)).toEqual(["!", "!", "!"]);
    expect(references[0]?.summary).toContain("index-pack abnormal exit");
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a report that leaves one out", report("unpack ok\n", "ok refs/x/made\n", "ok refs/x/gone\n")],
    ["one without the pack's fate", report("ok refs/x/made\n", "ok refs/x/moved\n", "ok refs/x/gone\n")],
    ["a page", Buffer.from("<html>sign in</html>")],
  ])("are not believed from %s", (_what, bytes) => {
    expect(decodeReport(bytes, moves)).toBeUndefined();
  });
});
