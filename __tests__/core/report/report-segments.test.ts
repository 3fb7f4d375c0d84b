import { describe, expect, it } from "vitest";
import { timeAxis } from "../../../src/core/report/html/time-axis.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { runWindows, segmentsOf } from "../../../src/core/report/report-segments.ts";
import { timingOf, workedMs } from "../../../src/core/report/report-times.ts";
import { sparkline } from "../../../src/core/report/sparkline.ts";
import { attempt, example, stage, start } from "./report-example.ts";

const s = (seconds: number) => start + seconds * 1_000;

describe("a stage as what was done in it", () => {
  it("puts attempts, recoveries and waits in order; a recovery begins where what came before it ended", () => {
    const one = stage("testing_complete", {
      attempts: [attempt(1, 0, 10, { outcome: "failed" }), attempt(2, 40, 50)],
      recoveries: [
        { action: "a", outcome: "done", detail: "", at: s(13) },
        { action: "b", outcome: "failed", detail: "", at: s(20) },
        { action: "of an old journal", outcome: "done", detail: "" },
      ],
      waits: [{ at: s(20), ms: 60_000, reason: "backoff" }],
    });
    const spans = segmentsOf(one, [], s(60)).map(({ kind, from, to }) => [
      kind,
      (from - start) / 1000,
      (to - start) / 1000,
    ]);
    expect(spans).toEqual([
      ["attempt", 0, 10],
      ["recovery", 10, 13],
      ["recovery", 13, 20],
      ["wait", 20, 40],
      ["attempt", 40, 50],
    ]);
  });

  it("ends a wait where the run was stopped, and what still runs at the given moment", () => {
    const one = stage("testing_complete", {
      attempts: [attempt(1, 0, 10, { outcome: "failed" }), attempt(2, 500, null)],
      waits: [{ at: s(10), ms: 300_000, reason: "limit" }],
    });
    const down = [[s(30), s(490)] as const];
    const spans = segmentsOf(one, down, s(600)).map(({ from, to }) => [(from - start) / 1000, (to - start) / 1000]);
    expect(spans).toEqual([
      [0, 10],
      [10, 30],
      [500, 600],
    ]);
    expect(timingOf({ ...one, baselineS: 1 }, down, s(600))).toMatchObject({ waitedS: 20, recoveringS: 10 });
  });

  it("leaves out what has no moment", () => {
    const one = stage("x", {
      attempts: [{ ...attempt(1, 0, 1), startedAt: Number.NaN }],
      waits: [{ at: -1, ms: 5, reason: "" }],
      recoveries: [{ action: "a", outcome: "done", detail: "", at: 1.5 }],
    });
    expect(segmentsOf(one, [], s(1))).toEqual([]);
  });
});

describe("worked time", () => {
  it("counts no stretch in which no run was alive", () => {
    const facts = { startedAt: 0, downtimes: [[100, 300] as const] };
    expect([50, 100, 200, 300, 350].map((at) => workedMs(facts, at))).toEqual([50, 100, 100, 100, 150]);
    expect(workedMs(facts, -5)).toBe(0);
  });

  it("gives each run its share, from its opening to its last sign", () => {
    const [run] = example.runs;
    if (run === undefined) throw new Error("the example has a run");
    const again = { ...run, attempt: 2, openedAt: s(1_000), silentSince: s(70) };
    const report = buildReport({ ...example, at: s(1_200), runs: [run, again] });
    expect(report.downtimeMs).toBe(930_000);
    expect(runWindows(report).map(({ from, to }) => [from, to])).toEqual([
      [start, s(70)],
      [s(1_000), s(1_200)],
    ]);
  });
});

describe("the line of time", () => {
  it("gives hours in which nothing ran the same narrow gap as minutes", () => {
    const axis = timeAxis(0, 10 * 3_600_000, [[60_000, 10 * 3_600_000 - 60_000]]);
    expect(axis.gaps).toEqual([{ from: 48.75, to: 51.25, label: "9h 58m in which no run was alive" }]);
    expect(axis.percent(30_000)).toBeCloseTo(24.38, 1);
    expect(axis.percent(5 * 3_600_000)).toBeCloseTo(50, 1);
    expect([axis.percent(-5), axis.percent(1e12)]).toEqual([0, 100]);
  });

  it("has round durations of work for its ticks, none too near to the end", () => {
    const axis = timeAxis(0, 20 * 60_000, []);
    expect(axis.ticks).toEqual([
      { percent: 0, label: "0s" },
      { percent: 25, label: "5m" },
      { percent: 50, label: "10m" },
      { percent: 75, label: "15m" },
    ]);
    const after = timeAxis(0, 80 * 60_000, [[10 * 60_000, 70 * 60_000]]).ticks;
    expect(after.map(({ label }) => label)).toEqual(["0s", "5m", "10m", "15m"]);
    expect(after[3]?.percent).toBeGreaterThan(75);
  });

  it("leaves most of the line to the work however often a workflow was resumed, and can be asked of no time at all", () => {
    const down = Array.from({ length: 40 }, (_, i) => [i * 10_000 + 5_000, i * 10_000 + 9_000] as const);
    const axis = timeAxis(0, 400_000, down);
    expect(axis.gaps.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThan(31);
    expect(timeAxis(7, 7, []).percent(7)).toBe(0);
  });
});

describe("a curve of text", () => {
  it("has eight heights, and a dot where nothing was measured", () => {
    expect(sparkline([0, 12.4, 12.5, 50, 99, 100, 250, -3, null, Number.NaN])).toBe("▁▁▂▅███▁··");
  });
});
