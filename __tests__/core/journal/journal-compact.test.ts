import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyChain, encodeEntry } from "../../../src/core/journal/journal.ts";
import { compactJournal, expandJournal } from "../../../src/core/journal/journal-compact.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";

const text = (of: Uint8Array | undefined) => new TextDecoder().decode(of);
const bytes = (of: string) => new TextEncoder().encode(of);

function journal(messages: readonly string[]): Uint8Array {
  let head = emptyChain;
  let lines = "";
  for (const [at, message] of messages.entries()) {
    const event: JournalEvent = { kind: "warning", topic: "t", message };
    const next = encodeEntry(head, event, 1_000 + at);
    head = next.head;
    lines += next.line;
  }
  return bytes(lines);
}

describe("a compacted journal", () => {
  it("comes back byte for byte, whatever stands in it", () => {
    const anything = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('","prev":"x', "\u2028", '"}\n')),
    );
    fc.assert(
      fc.property(anything, (messages) => {
        const before = journal(messages);
        const compact = compactJournal(before);
        expect(compact).toBeDefined();
        expect(text(expandJournal(compact ?? new Uint8Array()))).toBe(text(before));
      }),
    );
  });

  it("has no hash and no number in it", () => {
    const compact = text(compactJournal(journal(["a", "b"])));
    expect(compact.split("\n")[1]).toBe('"at":1000,"kind":"warning","topic":"t","message":"a"');
    expect(compact).not.toMatch(/hash|prev|seq/);
  });

  it("ends at another head when anything in it was changed", () => {
    const before = journal(["a", "b", "c"]);
    const { head } = decodeJournal(before);
    const compact = text(compactJournal(before));
    for (const changed of [
      compact.replace('"b"', '"x"'),
      compact.replace(/^.*"c".*\n/m, ""),
      compact.replace(/^(.*"b".*\n)/m, "$1$1"),
    ]) {
      const after = decodeJournal(expandJournal(bytes(changed)) ?? new Uint8Array());
      expect(after.tail.kind).toBe("whole");
      expect(after.head.hash).not.toBe(head.hash);
    }
  });

  it.each([
    ["a torn end", (of: string) => of.slice(0, -1)],
    ["a line of another form", (of: string) => of.replace('{"seq":1,', '{ "seq":1,')],
    ["a number that is not its own", (of: string) => of.replace('{"seq":1,', '{"seq":2,')],
    ["a hash before it that is not that of the line before", (of: string) => of.replace(/0{43}/, "1".repeat(43))],
  ])("is not made of what has %s", (_, change) => {
    expect(compactJournal(bytes(change(text(journal(["a", "b"])))))).toBeUndefined();
  });

  it.each([["nothing"], ["", '{"compact":2}\n', "x\n"], ['{"compact":1}\n"at":1']])(
    "is not read from %j",
    (...parts) => {
      for (const part of parts) expect(expandJournal(bytes(part))).toBeUndefined();
    },
  );
});
