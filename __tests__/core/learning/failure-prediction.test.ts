import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FailurePrediction,
  predictFailure,
  predictFailures,
} from "../../../src/core/learning/failure-prediction.ts";
import type { StageRun, WorkflowRecord } from "../../../src/core/learning/run-record.ts";
import { record, stageRun } from "./learning-records.ts";

const stage = "testing_complete";
const command = { category: "critical", signature: "command-failed.00000000" } as const;
const memory = { category: "resource", signature: "out-of-memory.11111111" } as const;
const held = stageRun(stage, 60);
const failed = stageRun(stage, 60, { outcome: "failed", successS: null, failed: 1, failure: command });
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const history = (...runs: readonly (readonly StageRun[])[]): WorkflowRecord[] =>
  runs.map((stages, index) => record(runs.length - index, stages));
const of = (...runs: readonly StageRun[]) => predictFailure(history(...runs.map((run) => [run])), stage);
const predicted = (prediction: FailurePrediction) => {
  if (prediction.kind !== "predicted") throw new Error("there are enough");
  return prediction;
};

describe("the failure prediction of a stage", () => {
  it.each<[string, readonly StageRun[], object]>([
    ["not made without runs", [], { kind: "not-enough", runs: 0, needed: 5 }],
    ["not made from four", times(4, failed), { kind: "not-enough", runs: 4 }],
    [
      "low, but not nothing, after five good runs",
      times(5, held),
      { probability: 0.026, failures: 0, lastFailureRunsAgo: undefined, cause: undefined },
    ],
    [
      "not certain after five bad ones",
      times(5, failed),
      { probability: 0.509, failures: 5, lastFailureRunsAgo: 1, cause: { ...command, times: 5 } },
    ],
    ["likely after fifty bad ones", times(50, failed), { probability: 0.837, failures: 50 }],
  ])("is %s", (_, runs, expected) => expect(of(...runs)).toMatchObject(expected));

  it("weighs what happened lately more", () => {
    const lately = predicted(of(...times(3, failed), ...times(20, held)));
    const longAgo = predicted(of(...times(20, held), ...times(3, failed)));
    expect(lately.failures).toBe(longAgo.failures);
    expect(lately.probability).toBeGreaterThan(longAgo.probability * 1.5);
    expect(longAgo.lastFailureRunsAgo).toBe(21);
  });

  it("counts what was given up and what paused, and passes over what was skipped or stopped from outside", () => {
    const paused = stageRun(stage, 60, { outcome: "interrupted", successS: null, failed: 2, failure: memory });
    const runs = [
      record(9, [stageRun(stage, 60, { outcome: "degraded", successS: null, failed: 3, failure: memory })]),
      record(8, [paused], { status: "paused" }),
      record(7, [paused], { status: "interrupted" }),
      record(6, [{ ...paused, failed: 0 }], { status: "paused" }),
      record(5, [stageRun(stage, 0, { outcome: "skipped" })]),
      record(4, [stageRun("pr_creation", 4)]),
      record(3, [stageRun(stage, 60, { attempts: 2, failed: 1, failure: command })]),
      record(2, [held]),
      record(1, [failed]),
    ];
    expect(predictFailure(runs, stage)).toMatchObject({
      runs: 5,
      failures: 3,
      retried: 1,
      lastFailureRunsAgo: 1,
      cause: { ...memory, times: 2 },
    });
  });

  it("names the newest of causes that are equally common", () => {
    const other = { ...failed, failure: memory };
    expect(predicted(of(other, failed, held, held, held)).cause).toEqual({ ...memory, times: 1 });
  });

  it("stays between 0 and 1, its interval around it, and rises with each failure", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 60 }), fc.nat(), (verdicts, at) => {
        const runs = verdicts.map((bad) => (bad ? failed : held));
        const one = predicted(of(...runs));
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.low).toBeLessThanOrEqual(one.probability);
        expect(one.probability).toBeLessThanOrEqual(one.high);
        expect(one.high).toBeLessThanOrEqual(1);
        const worse = runs.with(at % runs.length, failed);
        expect(predicted(of(...worse)).probability).toBeGreaterThanOrEqual(one.probability);
      }),
    );
  });

  it("is made for the stages of which enough is known", () => {
    const runs = history(...times(5, [held]), [stageRun("pr_creation", 4)]);
    expect(Object.keys(predictFailures(runs))).toEqual([stage]);
  });
});
