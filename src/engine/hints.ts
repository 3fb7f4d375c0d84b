/** What the next attempt is told, and what of it outlives the attempt. */
import { type AttemptHints, noHints } from "../core/attempt-hints.ts";
import type { StageRecord } from "../core/history.ts";

export interface StageHints {
  readonly attempt: AttemptHints;
}

/** A stage whose last attempt has no end was cut off by the death of its process, or by a stop from outside. */
export function startHints(record: StageRecord): StageHints {
  const last = record.attempts.at(-1);
  const interrupted = last !== undefined && (last.outcome === "interrupted" || last.outcome === "running");
  return { attempt: { ...noHints, interrupted, lastFailure: last?.failure?.message ?? "" } };
}
