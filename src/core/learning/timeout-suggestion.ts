/** How long a stage should be given, from how long it took: for whoever sets `stage_timeouts`, and for `timeouts: learned`. */

import { reserveMs } from "../failure/timeout.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import { durationsOf, fewestForHigh, learnDuration, mostSamples, stageOf } from "./learned-baseline.ts";
import type { WorkflowRecord } from "./run-record.ts";

export type TimeoutSuggestion =
  | { readonly kind: "not-enough"; readonly samples: number; readonly needed: number }
  | {
      readonly kind: "suggested";
      /** Seconds. */
      readonly limitS: number;
      /** Seconds that nine of ten successful runs stayed under, and of how many runs that is known. */
      readonly highS: number;
      readonly samples: number;
      /** In how many of the newest runs an attempt of the stage was ended by a limit. */
      readonly timedOutRuns: number;
    };

/** Room above what nine of ten runs need. A limit is there for what hangs, not for what is slow today. */
const margin = 2;
/** An attempt that was ended would have taken longer: its length is a lower bound only. */
const beyondTimeout = 1.5;
/** What hangs every time must not raise its own limit again and again. */
const mostMargin = 4;
/** Shorter limits would end what waits for one slow answer. */
const leastLimitS = 60;
/** GitHub ends jobs on its own runners after six hours: https://docs.github.com/en/actions/reference/limits */
export const hostedJobS = 21_600;

/** Up to the next ten seconds, from ten minutes on to the next minute. */
function roundUp(seconds: number): number {
  const step = seconds < 600 ? 10 : 60;
  return Math.ceil(seconds / step) * step;
}

/** `jobS`: seconds that the job has; the suggestion leaves free what the end of a job needs. */
export function suggestTimeout(
  records: readonly WorkflowRecord[],
  stage: WorkflowStage,
  jobS: number = hostedJobS,
): TimeoutSuggestion {
  const duration = learnDuration(durationsOf(records, stage));
  if (duration.kind === "not-enough" || duration.highS === undefined)
    return { kind: "not-enough", samples: duration.samples, needed: fewestForHigh };
  const { highS, samples } = duration;
  const timedOut = records
    .slice(0, mostSamples)
    .map((record) => stageOf(record, stage)?.timedOutS ?? 0)
    .filter((seconds) => seconds > 0);
  const beyond = Math.min(mostMargin * highS, beyondTimeout * Math.max(0, ...timedOut));
  const wanted = roundUp(Math.max(leastLimitS, margin * highS, beyond));
  const mostS = Math.max(1, Math.floor(jobS - reserveMs(jobS * 1000) / 1000));
  return { kind: "suggested", limitS: Math.min(mostS, wanted), highS, samples, timedOutRuns: timedOut.length };
}

/** Seconds by stage, for the stages of which enough is known. */
export function suggestTimeouts(
  records: readonly WorkflowRecord[],
  jobS: number = hostedJobS,
): Readonly<Partial<Record<WorkflowStage, number>>> {
  return Object.fromEntries(
    workflowStages.flatMap((stage) => {
      const suggestion = suggestTimeout(records, stage, jobS);
      return suggestion.kind === "suggested" ? [[stage, suggestion.limitS] as const] : [];
    }),
  );
}
