/** User code that may answer a failure (`registerErrorHandler`): asked in order, the first answer counts. */
import type { Evidence } from "../../core/failure/evidence.ts";
import type { Failure } from "../../core/failure/failure.ts";
import type { WorkflowStage } from "../../core/stage.ts";
import type { ErrorHandlerAnswer } from "../../ports.ts";
import type { Workflow } from "../workflow.ts";

const strategies = new Set(["wait_and_retry", "cleanup_and_continue", "default_recovery", "stop"]);

export async function askErrorHandlers(
  workflow: Workflow,
  stage: WorkflowStage,
  failure: Failure,
  evidence: Evidence,
): Promise<ErrorHandlerAnswer | undefined> {
  const { errorHandlers } = await workflow.world.extensions();
  const { workflowId, entries } = workflow.recorder.history();
  for (const handler of errorHandlers) {
    try {
      const answer = await handler(
        workflowId,
        { category: failure.category, code: failure.code, message: failure.message, evidence },
        stage,
        { entries },
      );
      if (answer === undefined) continue;
      if (strategies.has(answer.strategy)) return answer;
      await workflow.recorder.record({
        kind: "warning",
        topic: "extensions",
        message: `an error handler answered with the unknown strategy ${String(answer.strategy)}`,
      });
    } catch (error) {
      await workflow.recorder.record({
        kind: "warning",
        topic: "extensions",
        message: `an error handler threw: ${String(error)}`,
      });
    }
  }
  return undefined;
}
