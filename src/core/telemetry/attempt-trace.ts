import type { History } from "../journal/history.ts";
import type { WorkflowStage } from "../stage.ts";
import { attemptSpanId, renderTraceparent, traceOf } from "./trace-context.ts";

/** The `traceparent` under which children of a running attempt report. */
export function attemptTraceparent(history: History, stage: WorkflowStage, attempt: number): string {
  const { workflowId, runs, stages } = history;
  const startedAt = stages[stage].attempts.findLast((one) => one.attempt === attempt)?.startedAt ?? history.lastAt;
  const trace = traceOf(workflowId, runs[0]?.traceparent);
  return renderTraceparent(trace, attemptSpanId(workflowId, stage, attempt, startedAt));
}
