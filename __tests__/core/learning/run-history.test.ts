import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeHistory,
  encodeHistory,
  longestHistoryBytes,
  mergeHistories,
  mostRecords,
  withRecord,
} from "../../../src/core/learning/run-history.ts";
import { anyRecord, record, recordsOf, stageRun } from "./learning-records.ts";

const run = [stageRun("testing_complete", 60)];
const histories = fc.array(anyRecord, { maxLength: 8 }).map((records) => mergeHistories(records, []));
const grown = (text: string | undefined, one: ReturnType<typeof record>) => withRecord(text, one).text;
const decoded = (text: string | undefined) => {
  const history = decodeHistory(text);
  if (history.kind !== "ok") throw new Error(history.kind);
  return history.records;
};

describe("the history", () => {
  it("keeps one record per workflow, that of its latest end, newest first", () => {
    const paused = record(1, run, { status: "paused" });
    const finished = record(1, run, { endedAt: paused.endedAt + 7 * 86_400_000 });
    const other = record(3, run);
    expect(mergeHistories([paused], [other, finished])).toEqual([finished, other]);
    expect(mergeHistories([finished], [paused])).toEqual([finished]);
  });

  it("keeps the newest two hundred", () => {
    const many = recordsOf(Array.from({ length: 250 }, () => run));
    const kept = mergeHistories([...many].reverse(), []);
    expect(kept).toEqual(many.slice(0, mostRecords));
    const late = record(999, run);
    expect(mergeHistories(kept, [late])).toEqual([late, ...many.slice(0, mostRecords - 1)]);
    expect(encodeHistory(many).length).toBeLessThan(longestHistoryBytes);
  });

  it("merges in any order, in any grouping and any number of times to the same", () => {
    fc.assert(
      fc.property(histories, histories, histories, (a, b, c) => {
        const ab = encodeHistory(mergeHistories(a, b));
        expect(encodeHistory(mergeHistories(b, a))).toBe(ab);
        expect(mergeHistories(a, a)).toEqual(a);
        expect(encodeHistory(mergeHistories(mergeHistories(a, b), b))).toBe(ab);
        expect(mergeHistories(mergeHistories(a, b), c)).toEqual(mergeHistories(a, mergeHistories(b, c)));
      }),
      { numRuns: 50 },
    );
  });

  it("comes back from its text as it was, in one and the same text", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const text = encodeHistory(history);
        expect(decodeHistory(text)).toEqual({ kind: "ok", records: history, dropped: 0 });
        expect(encodeHistory([...history].reverse())).toBe(text);
      }),
    );
  });

  it("grows by a record, whoever added others meanwhile, and by none that is there already", () => {
    const [one, two] = [record(1, run), record(2, run)];
    const text = grown(grown(undefined, one), two);
    expect(decoded(text)).toEqual([two, one]);
    expect(withRecord(text, one)).toEqual({ kind: "grown", text, workflows: 2 });
  });

  it("is empty where nothing was kept", () => expect(decoded(undefined)).toEqual([]));

  it("passes over what is no record", () => {
    const text = JSON.stringify({ schema: 1, workflows: [null, record(1, run), { schema: 9 }, "x"] });
    expect(decodeHistory(text)).toEqual({ kind: "ok", records: [record(1, run)], dropped: 3 });
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["an object without workflows", '{"schema":1}'],
    ["a schema that is none", '{"schema":0,"workflows":[]}'],
    ["a text beyond all bounds", " ".repeat(longestHistoryBytes + 1)],
  ])("begins anew where there is %s", (_, text) => {
    expect(decodeHistory(text).kind).toBe("damaged");
    const anew = withRecord(text, record(1, run));
    expect(anew).toMatchObject({ kind: "anew", workflows: 1 });
    expect(decoded(anew.text)).toEqual([record(1, run)]);
  });

  it("of a newer version is left as it is", () => {
    const text = '{"schema":2,"something":"else"}';
    expect(decodeHistory(text)).toEqual({ kind: "newer", schema: 2 });
    expect(withRecord(text, record(1, run))).toEqual({ kind: "newer", schema: 2, text });
  });

  it("never throws on what it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["ok", "newer", "damaged"]).toContain(decodeHistory(text).kind);
      }),
    );
  });
});
