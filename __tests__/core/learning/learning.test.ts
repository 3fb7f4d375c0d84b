import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationsOf, learnBaselines, learnDuration, quantile } from "../../../src/core/learning/learned-baseline.ts";
import { withLearned } from "../../../src/core/learning/learned-plan.ts";
import { hostedJobS, suggestTimeout, suggestTimeouts } from "../../../src/core/learning/timeout-suggestion.ts";
import { stagePlan } from "../../../src/core/plan.ts";
import { plan } from "../journal/journal-builder.ts";
import { record, recordsOf, stageRun } from "./learning-records.ts";

const stage = "testing_complete";
const durations = (...seconds: readonly number[]) => recordsOf(seconds.map((s) => [stageRun(stage, s)]));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("quantiles", () => {
  it.each<[readonly number[], number, number]>([
    [[3], 0.9, 3],
    [[4, 2], 0.5, 3],
    [[1, 2, 3, 4, 5], 0.9, 4.6],
    [[5, 4, 3, 2, 1], 0, 1],
    [[5, 4, 3, 2, 1], 1, 5],
  ])("of %j at %d are %d", (values, share, expected) => expect(quantile(values, share)).toBeCloseTo(expected, 9));

  it("lie between the least and the greatest, and grow with the share", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, share, share, (all, a, b) => {
        const [low, high] = [quantile(all, Math.min(a, b)), quantile(all, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6);
        expect(high).toBeLessThanOrEqual(Math.max(...all) + 1e-6);
      }),
    );
  });
});

describe("what is learned of a stage's duration", () => {
  it.each<[string, readonly number[], ReturnType<typeof learnDuration>]>([
    ["nothing", [], { kind: "not-enough", samples: 0, needed: 5 }],
    ["four runs", [1, 2, 3, 4], { kind: "not-enough", samples: 4, needed: 5 }],
    ["five runs, one of which hung", [5, 1, 4, 2, 900], { kind: "learned", samples: 5, medianS: 4, highS: undefined }],
    ["nine runs", times(9, 7), { kind: "learned", samples: 9, medianS: 7, highS: undefined }],
    ["ten runs", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { kind: "learned", samples: 10, medianS: 5.5, highS: 9.1 }],
    [
      "the newest fifty only",
      [...times(50, 9), ...times(60, 1)],
      { kind: "learned", samples: 50, medianS: 9, highS: 9 },
    ],
  ])("from %s", (_, seconds, learned) => expect(learnDuration(seconds)).toEqual(learned));

  it("comes from attempts that did the whole work", () => {
    const records = [
      record(6, [stageRun(stage, 100, { attempts: 2, failed: 1, successS: 60 })]),
      record(5, [stageRun(stage, 100, { attempts: 2, interrupted: 1, successS: 5 })]),
      record(4, [stageRun(stage, 70, { outcome: "failed", successS: null })]),
      record(3, [stageRun(stage, 0, { outcome: "skipped" })]),
      record(2, [stageRun(stage, 0)]),
      record(1, [stageRun("pr_creation", 3)]),
    ];
    expect(durationsOf(records, stage)).toEqual([60]);
  });

  it("gives baselines for the stages of which enough is known, and never one of nothing", () => {
    const records = recordsOf(times(5, [stageRun(stage, 61.23), stageRun("pr_creation", 0.01)]));
    expect(learnBaselines(records)).toEqual({ testing_complete: 61.2, pr_creation: 0.1 });
    expect(learnBaselines(records.slice(1))).toEqual({});
  });
});

describe("the suggested limit of a stage", () => {
  const limitOf = (records: Parameters<typeof suggestTimeout>[0], jobS?: number) => {
    const suggestion = suggestTimeout(records, stage, jobS);
    return suggestion.kind === "suggested" ? suggestion.limitS : undefined;
  };
  const timedOut = (seconds: number) => [
    stageRun(stage, seconds, { outcome: "failed", successS: null, failed: 1, timeouts: 1, timedOutS: seconds }),
  ];

  it.each<[string, readonly number[], number | undefined]>([
    ["unknown for nine runs", times(9, 100), undefined],
    ["twice what nine of ten needed", times(10, 101), 210],
    ["in whole minutes above ten", times(10, 1_001), 2_040],
    ["never below a minute", times(10, 2), 60],
    ["never more than the job has, less its end", times(10, 20_000), hostedJobS - 180],
  ])("is %s", (_, seconds, limit) => expect(limitOf(durations(...seconds))).toBe(limit));

  it("knows the time that the job has", () => {
    expect(limitOf(durations(...times(10, 400)), 600)).toBe(570);
    expect(limitOf(durations(...times(10, 400)), 1)).toBe(1);
  });

  it("goes beyond a limit that ended an attempt, but what hangs does not raise it without end", () => {
    const successes = times(10, [stageRun(stage, 600)]);
    expect(limitOf(recordsOf([timedOut(900), ...successes]))).toBe(1_380);
    expect(limitOf(recordsOf([timedOut(1_200), ...successes]))).toBe(1_800);
    expect(limitOf(recordsOf([timedOut(9_000), ...successes]))).toBe(2_400);
    expect(suggestTimeout(recordsOf([timedOut(900), ...successes]), stage)).toMatchObject({
      highS: 600,
      samples: 10,
      timedOutRuns: 1,
    });
  });

  it("always leaves room above what nine of ten runs needed, where the job has it", () => {
    const seconds = fc.array(fc.double({ min: 0.1, max: 3_000, noNaN: true }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(seconds, (all) => {
        const suggestion = suggestTimeout(durations(...all), stage);
        if (suggestion.kind !== "suggested") throw new Error("there are ten");
        expect(suggestion.limitS).toBeGreaterThanOrEqual(2 * suggestion.highS);
        expect(suggestion.limitS).toBeLessThanOrEqual(hostedJobS);
        expect(suggestion.limitS % 10).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it("is given for all stages of which enough is known", () => {
    expect(suggestTimeouts(durations(...times(10, 101)))).toEqual({ testing_complete: 210 });
  });
});

describe("a plan with what was learned", () => {
  const records = recordsOf(
    times(10, [stageRun(stage, 300), stageRun("pr_creation", 4), stageRun("review_request", 40)]),
  );
  const unset = { performance_baselines: {}, stage_timeouts: {}, stages: {} };

  it("has the learned baselines, and the learned limits when they are asked for", () => {
    const measured = withLearned(plan, records, unset, { timeouts: "configured", jobS: hostedJobS });
    expect(stagePlan(measured, stage)).toEqual({ ...stagePlan(plan, stage), baselineS: 300 });
    const limited = withLearned(plan, records, unset, { timeouts: "learned", jobS: hostedJobS });
    expect(stagePlan(limited, stage)).toMatchObject({ limitMs: 600_000, warnMs: 400_000, baselineS: 300 });
    expect(stagePlan(limited, "branch_setup")).toEqual(stagePlan(plan, "branch_setup"));
    expect(limited.fingerprint).toBe(plan.fingerprint);
  });

  it("keeps what the user set", () => {
    const config = {
      performance_baselines: { testing_complete: 10 },
      stage_timeouts: { testing_complete: 50 },
      stages: { pr_creation: { timeout: 55 }, review_request: { warn: 20 } },
    };
    const learned = withLearned(plan, records, config, { timeouts: "learned", jobS: hostedJobS });
    expect(stagePlan(learned, stage)).toEqual({ ...stagePlan(plan, stage), baselineS: 10 });
    expect(stagePlan(learned, "pr_creation").limitMs).toBe(stagePlan(plan, "pr_creation").limitMs);
    expect(stagePlan(learned, "review_request")).toMatchObject({
      limitMs: 80_000,
      warnMs: stagePlan(plan, "review_request").warnMs,
    });
  });

  it("is the plan itself where nothing is known", () => {
    expect(withLearned(plan, [], unset, { timeouts: "learned", jobS: hostedJobS })).toEqual(plan);
  });
});
