/**
 * How likely a stage fails the next time, and what that is concluded from.
 *
 * The share of runs in which it failed, newer ones weighing more, mixed with the assumption that stages fail once in twenty runs
 * (weight of five runs): no stage is called certain to fail after one bad day, none certain to hold after five good ones.
 */

import { type WorkflowStage, workflowStages } from "../stage.ts";
import { fewestForMedian, stageOf } from "./learned-baseline.ts";
import type { RecordedFailure, StageRun, WorkflowRecord } from "./run-record.ts";

/** A run that lies so many runs back weighs half. */
const halfLifeRuns = 20;
const assumedFailures = 0.25;
const assumedRuns = 5;
/** Of the normal distribution, for an interval that holds in nine of ten cases. */
const ninetyPercent = 1.645;

export type FailurePrediction =
  | { readonly kind: "not-enough"; readonly runs: number; readonly needed: number }
  | {
      readonly kind: "predicted";
      /** 0 to 1, as the two next: between them it lies in nine of ten cases. */
      readonly probability: number;
      readonly low: number;
      readonly high: number;
      /** Of so many runs in which the stage came to an end, so many failed, and so many more needed another attempt. */
      readonly runs: number;
      readonly failures: number;
      readonly retried: number;
      /** 1: the newest run failed. Undefined where none did. */
      readonly lastFailureRunsAgo: number | undefined;
      /** What the failed attempts had in common most often. */
      readonly cause: (RecordedFailure & { readonly times: number }) | undefined;
    };

/** Undefined where the run says nothing: skipped, or ended from outside. A pause after a failed attempt is a failure. */
function verdictOf(record: WorkflowRecord, run: StageRun): "held" | "failed" | undefined {
  switch (run.outcome) {
    case "succeeded":
      return "held";
    case "failed":
    case "degraded":
      return "failed";
    case "skipped":
      return undefined;
    case "interrupted":
      return record.status === "paused" && run.failed > 0 ? "failed" : undefined;
  }
}

function commonest(failures: readonly RecordedFailure[]): (RecordedFailure & { readonly times: number }) | undefined {
  const counts = new Map<string, RecordedFailure & { readonly times: number }>();
  for (const failure of failures)
    counts.set(failure.signature, { ...failure, times: (counts.get(failure.signature)?.times ?? 0) + 1 });
  // The first of several with the same count is the newest.
  return [...counts.values()].reduce<(RecordedFailure & { readonly times: number }) | undefined>(
    (most, one) => (most === undefined || one.times > most.times ? one : most),
    undefined,
  );
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** Wilson's score interval: it stays within 0 and 1 and is honest for small numbers. */
function interval(share: number, n: number): { readonly low: number; readonly high: number } {
  const z = ninetyPercent;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: thousandths(Math.max(0, middle - half)), high: thousandths(Math.min(1, middle + half)) };
}

/** `records`: newest first. */
export function predictFailure(records: readonly WorkflowRecord[], stage: WorkflowStage): FailurePrediction {
  const runs = records.flatMap((record) => {
    const run = stageOf(record, stage);
    const verdict = run === undefined ? undefined : verdictOf(record, run);
    return run === undefined || verdict === undefined ? [] : [{ run, failed: verdict === "failed" }];
  });
  if (runs.length < fewestForMedian) return { kind: "not-enough", runs: runs.length, needed: fewestForMedian };
  const weights = runs.map((_, index) => 0.5 ** (index / halfLifeRuns));
  const weightOf = (which: (failed: boolean) => boolean) =>
    runs.reduce((sum, { failed }, index) => sum + (which(failed) ? (weights[index] ?? 0) : 0), 0);
  const n = assumedRuns + weightOf(() => true);
  const share = (assumedFailures + weightOf((failed) => failed)) / n;
  const last = runs.findIndex(({ failed }) => failed);
  return {
    kind: "predicted",
    probability: thousandths(share),
    ...interval(share, n),
    runs: runs.length,
    failures: runs.filter(({ failed }) => failed).length,
    retried: runs.filter(({ run, failed }) => !failed && run.failed > 0).length,
    lastFailureRunsAgo: last === -1 ? undefined : last + 1,
    cause: commonest(runs.flatMap(({ run }) => run.failure ?? [])),
  };
}

/** Of the stages of which enough is known. */
export function predictFailures(
  records: readonly WorkflowRecord[],
): Readonly<Partial<Record<WorkflowStage, Extract<FailurePrediction, { kind: "predicted" }>>>> {
  return Object.fromEntries(
    workflowStages.flatMap((stage) => {
      const prediction = predictFailure(records, stage);
      return prediction.kind === "predicted" ? [[stage, prediction] as const] : [];
    }),
  );
}
