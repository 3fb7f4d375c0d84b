import { describe, expect, it } from "vitest";
import { chainStart, hashKey, lineHash } from "../../../src/core/journal/journal.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";

/** A line whose hash fits, whatever it says: whoever can write to a store can make one. */
function forged(body: string): Uint8Array {
  return new TextEncoder().encode(`${body.slice(0, -1)}${hashKey}${lineHash(body)}"}\n`);
}

const entry = { seq: 0, at: 1, kind: "stage.started", prev: chainStart };
const json = (change: Readonly<Record<string, unknown>>) => JSON.stringify({ ...entry, ...change });

describe("a journal's line with a fitting hash", () => {
  it("is believed when it is an entry", () => {
    expect(decodeJournal(forged(json({})))).toMatchObject({ tail: { kind: "whole" }, entries: [{ seq: 0, at: 1 }] });
  });

  it.each([
    ["[1}"],
    ["null}"],
    ["{}"],
    [json({ seq: -1 })],
    [json({ seq: 0.5 })],
    [json({ seq: "0" })],
    [json({ at: -1 })],
    [json({ at: "1" })],
    [json({ at: null })],
    [json({ kind: "" })],
    [json({ kind: "k".repeat(65) })],
    [json({ kind: 7 })],
  ])("is no entry when it says %s", (body) => {
    expect(decodeJournal(forged(body)).tail).toEqual({ kind: "broken", line: 1, reason: "it is not a journal entry" });
  });
});
