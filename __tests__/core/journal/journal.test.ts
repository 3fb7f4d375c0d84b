import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainStart, emptyChain, encodeEntry } from "../../../src/core/journal/journal.ts";
import { decodeJournal, longestLineBytes } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { verifyJournal } from "../../../src/core/journal/journal-verify.ts";

const warning = (message: string): JournalEvent => ({ kind: "warning", topic: "test", message });

function journalOf(events: readonly JournalEvent[]): Buffer {
  let head = emptyChain;
  let text = "";
  for (const [index, event] of events.entries()) {
    const next = encodeEntry(head, event, 1_000 + index);
    text += next.line;
    head = next.head;
  }
  return Buffer.from(text);
}

const events = fc.array(fc.string({ unit: "grapheme" }).map(warning), { minLength: 1, maxLength: 12 });

describe("the journal on disk", () => {
  it("starts its chain at a hash that no entry can have", () => {
    expect(emptyChain).toEqual({ seq: 0, hash: chainStart });
    expect(chainStart).toHaveLength(43);
  });

  it("reads back what was written, whatever the text", () => {
    fc.assert(
      fc.property(events, (list) => {
        const content = decodeJournal(journalOf(list));
        expect(content.tail).toEqual({ kind: "whole" });
        expect(content.entries.map(({ seq: _seq, at: _at, ...event }) => event)).toEqual(list);
        expect(content.entries.map((entry) => entry.seq)).toEqual(list.map((_, index) => index));
      }),
    );
  });

  it("cuts back to the last whole line wherever the last write was torn", () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, cut) => {
        const bytes = journalOf(list);
        const torn = bytes.subarray(0, cut % bytes.length);
        const content = decodeJournal(torn);
        const wholeLines = torn.toString("latin1").split("\n").length - 1;
        expect(content.entries).toHaveLength(wholeLines);
        expect(content.tail.kind).toBe(content.length === torn.length ? "whole" : "torn");
        expect(torn.subarray(0, content.length).at(-1) ?? 0x0a).toBe(0x0a);
      }),
    );
  });

  it("notices a mark of byte order before a line", () => {
    const [first = "", ...rest] = journalOf([warning("a"), warning("b")])
      .toString()
      .split("\n");
    const marked = Buffer.from(`${first}\n\ufeff${rest.join("\n")}`);
    expect(decodeJournal(marked)).toMatchObject({ tail: { kind: "broken", line: 2 }, entries: [{ message: "a" }] });
  });

  it("is verified unread as it is read: the same head, length and tail, whole, torn, changed, or with bytes put in", () => {
    const damage = fc.record({ at: fc.nat(), cut: fc.nat(3), add: fc.uint8Array({ maxLength: 3 }) });
    fc.assert(
      fc.property(events, fc.option(damage), fc.option(fc.nat()), (list, change, length) => {
        const whole = journalOf(list);
        const at = (change?.at ?? 0) % whole.length;
        const damaged =
          change === null ? whole : Buffer.concat([whole.subarray(0, at), change.add, whole.subarray(at + change.cut)]);
        const bytes = length === null ? damaged : damaged.subarray(0, length % (damaged.length + 1));
        const before = bytes.toString("latin1");
        const { entries: _entries, ...read } = decodeJournal(bytes);
        expect(verifyJournal(bytes)).toEqual(read);
        expect(bytes.toString("latin1")).toBe(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is verified line by line: one that was left out, doubled or swapped does not follow", () => {
    const lines = journalOf([warning("a"), warning("b"), warning("c")])
      .toString()
      .split(/(?<=\n)/);
    const [a = "", b = "", c = ""] = lines;
    for (const order of [
      [a, c],
      [a, a, b],
      [b, a, c],
      [a, c, b],
    ]) {
      const bytes = Buffer.from(order.join(""));
      const { entries: _entries, ...read } = decodeJournal(bytes);
      expect(verifyJournal(bytes)).toEqual(read);
      expect(read.tail.kind).toBe("broken");
    }
  });

  it("notices any changed byte and believes nothing from that line on", () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, flip) => {
        const bytes = Buffer.from(journalOf(list));
        const position = at % bytes.length;
        bytes[position] = (bytes[position] ?? 0) ^ flip;
        const line = journalOf(list).subarray(0, position).toString("latin1").split("\n").length - 1;
        const content = decodeJournal(bytes);
        expect(content.entries.length).toBeLessThanOrEqual(line);
        expect(content.tail.kind).not.toBe("whole");
      }),
    );
  });

  it("notices a line that is missing, doubled or in another place", () => {
    const lines = journalOf([warning("a"), warning("b"), warning("c")])
      .toString()
      .trimEnd()
      .split("\n");
    const [a, b, c] = lines.map((line) => `${line}\n`);
    for (const text of [`${a}${c}`, `${a}${a}${b}${c}`, `${b}${a}${c}`, `${a}${c}${b}`]) {
      expect(decodeJournal(Buffer.from(text)).tail.kind).toBe("broken");
    }
    expect(decodeJournal(Buffer.from(`${a}${c}`)).tail).toEqual({
      kind: "broken",
      line: 2,
      reason: "it does not follow the line before it",
    });
  });

  it("refuses lines that have a fitting hash and are no entries", async () => {
    const { createHash } = await import("node:crypto");
    const seal = (body: string) =>
      `${body.slice(0, -1)},"hash":"${createHash("sha256").update(body).digest("base64url")}"}\n`;
    const bodies: [string, RegExp][] = [
      ['{"no":"frame"}', /not a journal entry/],
      ["{nonsense}", /not a journal entry/],
      [`{"seq":0,"at":1,"kind":"warning","prev":"${"x".repeat(43)}"}`, /does not follow/],
      [`{"seq":7,"at":1,"kind":"warning","prev":"${chainStart}"}`, /number 7 where 0 was due/],
    ];
    for (const [body, reason] of bodies) {
      const { tail, entries } = decodeJournal(Buffer.from(seal(body)));
      expect(entries).toEqual([]);
      expect(tail.kind === "broken" ? tail.reason : "").toMatch(reason);
    }
    expect(decodeJournal(Buffer.from("hello\n")).tail).toEqual({
      kind: "broken",
      line: 1,
      reason: "no hash at its end",
    });
  });

  it("does not read a line longer than any entry can be", () => {
    const content = decodeJournal(Buffer.alloc(longestLineBytes + 2, "x").fill("\n", longestLineBytes + 1));
    expect(content.tail).toEqual({ kind: "broken", line: 1, reason: "it is too long" });
  });
});
