import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { emptyChain } from "../../../src/core/journal/journal.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { createRedactor } from "../../../src/core/text/redact.ts";
import { startRecorder } from "../../../src/engine/checkpoint/recorder.ts";
import { virtualClock } from "../../fakes/simulation/virtual-clock.ts";

const note = (message: string): JournalEvent => ({ kind: "warning", topic: "test", message });

function begin(append?: (line: string) => Promise<void>) {
  const lines: string[] = [];
  const clock = virtualClock();
  const recorder = startRecorder({
    file: {
      path: "/journal.jsonl",
      append: async (line) => {
        await append?.(line);
        lines.push(line);
      },
      close: async () => undefined,
    },
    clock,
    head: emptyChain,
    history: emptyHistory,
    redact: (text) => text.replaceAll("s3cret", "***"),
  });
  const content = () => decodeJournal(new TextEncoder().encode(lines.join("")));
  return { clock, recorder, lines, content };
}

describe("the recorder", () => {
  it("writes entries in the order of the calls, however long each write takes", async () => {
    const waits = [30, 1, 20, 0];
    const { clock, recorder, content } = begin(async () => clock.sleep(waits.shift() ?? 0));
    const all = Promise.all(["a", "b", "c", "d"].map((text) => recorder.record(note(text))));
    await clock.drive(all);
    expect(content().tail).toEqual({ kind: "whole" });
    expect(recorder.history().warnings.map(({ message }) => message)).toEqual(["a", "b", "c", "d"]);
  });

  it("tells of an entry, and counts it, only when it is durable", async () => {
    const { clock, recorder } = begin(() => clock.sleep(50));
    const told: number[] = [];
    recorder.onEntry((entry, history) => told.push(entry.seq, history.entries));
    const written = recorder.record(note("a"));
    expect(recorder.history().entries).toBe(0);
    expect(told).toEqual([]);
    await clock.drive(written);
    expect(told).toEqual([0, 1]);
  });

  it("finds a credential wherever it stands in an event, as it would alone", async () => {
    const redact = createRedactor(["hunter-22\nsecond-line"]);
    const pieces = [
      "a",
      "b\n",
      " ",
      ".",
      `sk-${"a1".repeat(12)}`,
      `AKIA${"A1B2".repeat(4)}`,
      "hunter-22",
      "second-line",
    ];
    pieces.push("Authorization: Basic abcd1234", "https://u:pw@host/", "-----BEGIN PRIVATE KEY-----", "QUJD".repeat(6));
    const strings = fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((of) => of.join("")));
    await fc.assert(
      fc.asyncProperty(strings, async (texts) => {
        const lines: string[] = [];
        const recorder = startRecorder({
          file: { path: "", append: async (line) => void lines.push(line), close: async () => undefined },
          clock: virtualClock(),
          head: emptyChain,
          history: emptyHistory,
          redact,
        });
        const value = { nested: texts.map((text) => ({ text })) };
        await recorder.record({ kind: "stage.progress", stage: "completion", name: "n", value });
        const [entry] = decodeJournal(new TextEncoder().encode(lines.join(""))).entries;
        expect(entry).toMatchObject({ value: { nested: texts.map((text) => ({ text: redact(text) })) } });
      }),
    );
  });

  it("writes nothing more after a write that failed", async () => {
    let writes = 0;
    const { clock, recorder, content } = begin(async () => {
      writes += 1;
      if (writes === 2) throw new Error("ENOSPC");
    });
    const results = await clock.drive(Promise.allSettled(["a", "b", "c"].map((text) => recorder.record(note(text)))));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(writes).toBe(2);
    expect(content().entries).toHaveLength(1);
    expect(recorder.history().entries).toBe(1);
    await expect(recorder.close()).resolves.toBeUndefined();
  });

  it("redacts every string of an entry, however deep", async () => {
    const { recorder, lines } = begin();
    await recorder.record({
      kind: "stage.progress",
      stage: "testing_start",
      name: "n",
      value: { deep: ["a s3cret b", { more: "s3cret" }], count: 3, none: null },
    });
    expect(lines.join("")).not.toContain("s3cret");
    expect(recorder.history().stages.testing_start.progress["n"]).toEqual({
      deep: ["a *** b", { more: "***" }],
      count: 3,
      none: null,
    });
  });
});
