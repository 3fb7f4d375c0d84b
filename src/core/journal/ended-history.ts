/** What is told of a run whose end the journal does not hold: it could not be written any more, or was never opened. */
import type { Failure } from "../failure/failure.ts";
import type { History } from "./history.ts";
import type { EndStatus } from "./journal-entry.ts";

export interface ToldEnd {
  readonly workflowId: string;
  readonly status: EndStatus;
  readonly reason: string;
  readonly failure: Failure | null;
  readonly history: History;
}

/** The history with its end. A history in which nothing stands begins now, so that no duration is told from the year 1970 on. */
export function endedHistory(told: ToldEnd, now: number): History {
  const { history, status, reason, failure } = told;
  if (history.end !== null) return history;
  const begun =
    history.entries > 0 ? history : { ...history, workflowId: told.workflowId, createdAt: now, lastAt: now };
  const resumable = status !== "completed" && status !== "degraded";
  return { ...begun, end: { status, reason, failure, resumable, resumeAt: null, at: now } };
}
