/** Records of finished workflows as tests need them: a recorded history from the figures that matter, and any record at all. */
import fc from "fast-check";
import type { StageRun, WorkflowRecord } from "../../../src/core/learning/run-record.ts";
import { type WorkflowStage, workflowStages } from "../../../src/core/stage.ts";

const start = Date.UTC(2026, 0, 5, 9);

export function stageRun(stage: WorkflowStage, workS: number, more: Partial<StageRun> = {}): StageRun {
  return {
    stage,
    outcome: "succeeded",
    attempts: 1,
    workS,
    successS: workS,
    waitedS: 0,
    recoveringS: 0,
    timedOutS: 0,
    failed: 0,
    timeouts: 0,
    interrupted: 0,
    recoveries: [],
    costUsd: 0,
    failure: null,
    ...more,
  };
}

/** The `number`th workflow, a day after the one before. */
export function record(
  number: number,
  stages: readonly StageRun[],
  more: Partial<WorkflowRecord> = {},
): WorkflowRecord {
  return {
    schema: 1,
    workflowId: `workflow-20260105-090000-${String(number).padStart(4, "0")}`,
    version: "0.1.0",
    endedAt: start + number * 86_400_000,
    status: "completed",
    failure: null,
    costUsd: 0,
    stages: [...stages],
    ...more,
  };
}

/** One record for each member, newest first, as a history stands. */
export function recordsOf(runs: readonly (readonly StageRun[])[]): readonly WorkflowRecord[] {
  return runs.map((stages, index) => record(runs.length - index, stages));
}

const figure = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const failure = fc.option(
  fc.record({
    category: fc.constantFrom("transient" as const, "timeout" as const, "critical" as const),
    signature: fc.constantFrom("command-failed.0a1b2c3d", "agent-failed.ffffffff"),
  }),
);

const anyStage = (stage: WorkflowStage): fc.Arbitrary<StageRun> =>
  fc.record({
    stage: fc.constant(stage),
    outcome: fc.constantFrom("succeeded", "skipped", "degraded", "failed", "interrupted"),
    attempts: fc.integer({ min: 1, max: 9 }),
    workS: figure,
    successS: fc.option(figure),
    waitedS: figure,
    recoveringS: figure,
    timedOutS: figure,
    failed: fc.nat(9),
    timeouts: fc.nat(9),
    interrupted: fc.nat(9),
    recoveries: fc.uniqueArray(fc.constantFrom("free_memory", "check_git_status", "checkpoint_progress")),
    costUsd: figure,
    failure,
  });

/** Few ids and instants, so that the same ones meet. */
export const anyRecord: fc.Arbitrary<WorkflowRecord> = fc.record({
  schema: fc.constant(1 as const),
  workflowId: fc.nat(6).map((n) => `workflow-20260105-090000-000${n}`),
  version: fc.constantFrom("0.1.0", "1.2.3-rc.1"),
  endedAt: fc.nat(5).map((n) => start + n),
  status: fc.constantFrom("completed", "degraded", "paused", "interrupted", "failed"),
  failure,
  costUsd: figure,
  stages: fc
    .subarray([...workflowStages], { maxLength: 3 })
    .chain((stages) => fc.tuple(...stages.map(anyStage)).map((all): StageRun[] => all)),
});
