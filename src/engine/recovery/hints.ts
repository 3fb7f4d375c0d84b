/** What the next attempt is told, and what of it outlives the attempt. */

import { stallAdvice } from "../../core/agents/stall.ts";
import { type AttemptHints, noHints } from "../../core/failure/attempt-hints.ts";
import type { Failure } from "../../core/failure/failure.ts";
import type { StageRecord } from "../../core/journal/history.ts";

export interface StageHints {
  readonly attempt: AttemptHints;
}

/** What of a failure the next attempt is told: what happened, and what to do otherwise. */
export function toldBy(failure: Failure | null | undefined): Pick<AttemptHints, "lastFailure" | "advice"> {
  return { lastFailure: failure?.message ?? "", advice: stallAdvice(failure?.code) };
}

/** A stage whose last attempt has no end was cut off by the death of its process, or by a stop from outside. */
export function startHints(record: StageRecord): StageHints {
  const last = record.attempts.at(-1);
  const interrupted = last !== undefined && (last.outcome === "interrupted" || last.outcome === "running");
  return { attempt: { ...noHints, interrupted, ...toldBy(last?.failure) } };
}
