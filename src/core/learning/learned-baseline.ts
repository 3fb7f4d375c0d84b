/** How long stages usually take here, learned from the workflows before, and how much of that is known. */

import { type WorkflowStage, workflowStages } from "../stage.ts";
import type { StageRun, WorkflowRecord } from "./run-record.ts";

/** Fewer say nothing of what is usual. */
export const fewestForMedian = 5;
/** Below ten the quantile that nine of ten stay under lies beyond everything that was seen. */
export const fewestForHigh = 10;
/** Only the newest count: a project's tests grow. */
export const mostSamples = 50;
const highShare = 0.9;

export type LearnedDuration =
  | { readonly kind: "not-enough"; readonly samples: number; readonly needed: number }
  | {
      readonly kind: "learned";
      readonly samples: number;
      /** Seconds. Half of the runs were faster. */
      readonly medianS: number;
      /** Seconds. Nine of ten runs were faster; undefined with fewer than ten samples. */
      readonly highS: number | undefined;
    };

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Of a list that is not empty, between its members by linear interpolation. `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function stageOf(record: WorkflowRecord, stage: WorkflowStage): StageRun | undefined {
  return record.stages.find((run) => run.stage === stage);
}

/**
 * Seconds of the attempt that succeeded, in the order of the records. A stage with an interrupted attempt is left out: what the
 * lost attempt had done already makes the last one shorter than the work is.
 */
export function durationsOf(records: readonly WorkflowRecord[], stage: WorkflowStage): readonly number[] {
  return records.flatMap((record) => {
    const run = stageOf(record, stage);
    if (run?.outcome !== "succeeded" || run.interrupted > 0) return [];
    return run.successS === null || run.successS === 0 ? [] : [run.successS];
  });
}

/** `durationsS`: newest first. */
export function learnDuration(durationsS: readonly number[]): LearnedDuration {
  const used = durationsS.slice(0, mostSamples);
  const samples = used.length;
  if (samples < fewestForMedian) return { kind: "not-enough", samples, needed: fewestForMedian };
  return {
    kind: "learned",
    samples,
    medianS: tenths(median(used)),
    highS: samples < fewestForHigh ? undefined : tenths(quantile(used, highShare)),
  };
}

/** Seconds by stage, for the stages of which enough is known: what stands in for `performance_baselines` that are not set. */
export function learnBaselines(records: readonly WorkflowRecord[]): Readonly<Partial<Record<WorkflowStage, number>>> {
  const learned = workflowStages.flatMap((stage) => {
    const duration = learnDuration(durationsOf(records, stage));
    // A stage of some hundredths of a second has a median of 0.0, which would be no baseline at all.
    return duration.kind === "learned" ? [[stage, Math.max(0.1, duration.medianS)] as const] : [];
  });
  return Object.fromEntries(learned);
}
