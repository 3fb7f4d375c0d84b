/**
 * Has a stage become slower? The newest run, or the median of the newest three, against the median of the ten runs before, on a
 * logarithmic scale (durations scatter by factors), measured in units of their scatter (median absolute deviation).
 *
 * The scatter of ten runs is itself uncertain. It is therefore drawn towards 10 %, but never below what was seen; thresholds and
 * what they cost in false alarms and missed ones stand in docs/learning.md, and are tested.
 */

import { type WorkflowStage, workflowStages } from "../stage.ts";
import { durationsOf, fewestForMedian, median } from "./learned-baseline.ts";
import type { WorkflowRecord } from "./run-record.ts";

export const comparedRuns = 10;
const newestRuns = 3;
/** A change below a fifth is not worth a word, and neither is one of less than five seconds. */
const leastFactor = 1.2;
const leastChangeS = 5;
const leastDeviations = 2.5;
/** Work of an agent scatters widely, and ten runs say little of how widely: more is asked there. */
const wideScatter = 0.15;
const leastDeviationsOfWide = 3.5;
const usualScatter = 0.1;
/** Runs that the assumption of the usual scatter weighs as much as. */
const usualWeight = 10;
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const normalScale = 1.4826;
/** Variances of the median of one and of three normal values; of many it is π/2 by their number. */
const varianceOfOne = 1;
const varianceOfThree = 0.4487;

export type Trend =
  | { readonly kind: "not-enough"; readonly samples: number; readonly needed: number }
  | ({ readonly kind: "steady" | "slower" | "faster" } & Comparison);

export interface Comparison {
  /** How many of the newest runs are compared: 1 or 3. */
  readonly runs: number;
  /** Seconds; the median of those. */
  readonly nowS: number;
  /** Seconds; the median of the runs before, of which there are `comparedWith`. */
  readonly beforeS: number;
  readonly comparedWith: number;
  /** 0.4: 40 % slower. */
  readonly change: number;
  /** The change in units of the scatter. */
  readonly deviations: number;
}

function compare(now: readonly number[], before: readonly number[]): Comparison & { readonly marked: boolean } {
  const logs = before.map(Math.log);
  const middle = median(logs);
  const seen = normalScale * median(logs.map((value) => Math.abs(value - middle)));
  const drawn = Math.sqrt(
    (before.length * seen ** 2 + usualWeight * usualScatter ** 2) / (before.length + usualWeight),
  );
  const ofNow = now.length === 1 ? varianceOfOne : varianceOfThree;
  const error = Math.max(seen, drawn) * Math.sqrt(ofNow + Math.PI / 2 / before.length);
  const nowS = median(now);
  const beforeS = Math.exp(middle);
  const shift = Math.log(nowS) - middle;
  const deviations = Math.abs(shift) / error;
  return {
    runs: now.length,
    nowS,
    beforeS,
    comparedWith: before.length,
    change: nowS / beforeS - 1,
    deviations,
    marked:
      Math.abs(shift) >= Math.log(leastFactor) &&
      Math.abs(nowS - beforeS) >= leastChangeS &&
      deviations >= (seen > wideScatter ? leastDeviationsOfWide : leastDeviations),
  };
}

/** `durationsS`: positive, newest first; the first is the run in question. */
export function assessTrend(durationsS: readonly number[]): Trend {
  const comparisons = [1, newestRuns].flatMap((newest) => {
    const before = durationsS.slice(newest, newest + comparedRuns);
    return before.length < fewestForMedian ? [] : [compare(durationsS.slice(0, newest), before)];
  });
  const [first] = comparisons;
  if (first === undefined) return { kind: "not-enough", samples: durationsS.length, needed: fewestForMedian + 1 };
  const { marked, ...shown } = comparisons.find((comparison) => comparison.marked) ?? first;
  return { kind: !marked ? "steady" : shown.change > 0 ? "slower" : "faster", ...shown };
}

/** Of each stage of which enough is known. `records`: newest first, the run in question among them. */
export function trendsOf(
  records: readonly WorkflowRecord[],
): Readonly<Partial<Record<WorkflowStage, Exclude<Trend, { kind: "not-enough" }>>>> {
  const [newest] = records;
  const ran = new Set(newest === undefined ? [] : workflowStages.filter((s) => durationsOf([newest], s).length > 0));
  return Object.fromEntries(
    workflowStages.flatMap((stage) => {
      const trend = ran.has(stage) ? assessTrend(durationsOf(records, stage)) : undefined;
      return trend === undefined || trend.kind === "not-enough" ? [] : [[stage, trend] as const];
    }),
  );
}
