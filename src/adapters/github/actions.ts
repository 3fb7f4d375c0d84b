import type { GitHub } from "../../ports.ts";
import type { Send } from "./client.ts";
import { decode, segment } from "./decode.ts";
import * as schema from "./schemas.ts";
import { isMissing, unlessRefused } from "./tolerate.ts";
import { toWorkflowRun } from "./values.ts";

export function actionsCalls(
  send: Send,
  root: string,
  webRoot: string,
): Pick<GitHub, "dispatchWorkflow" | "workflowRun" | "cancelRun"> {
  return {
    async dispatchWorkflow(workflow, ref, inputs) {
      const path = `${root}/actions/workflows/${segment(workflow)}/dispatches`;
      const answer = await send({ method: "POST", path, body: { ref, inputs, return_run_details: true } });
      // GitHub Enterprise Server before 3.21 does not know `return_run_details` and answers 204;
      // then the page with all runs of the workflow is the best link there is.
      if (answer.status === 204) return { runId: undefined, url: `${webRoot}/actions/workflows/${segment(workflow)}` };
      const run = decode(schema.dispatched, answer);
      return { runId: run.workflow_run_id ?? undefined, url: run.html_url ?? undefined };
    },

    async workflowRun(id, attempt) {
      const path = `${root}/actions/runs/${id}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
      const answer = await unlessRefused(send({ method: "GET", path }), isMissing);
      return answer === undefined ? undefined : toWorkflowRun(decode(schema.workflowRun, answer));
    },

    async cancelRun(id) {
      await send({ method: "POST", path: `${root}/actions/runs/${id}/cancel` });
    },
  };
}
