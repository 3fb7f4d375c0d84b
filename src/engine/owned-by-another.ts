import { classify } from "../core/classify.ts";
import { emptyHistory } from "../core/history.ts";
import { describeOwner } from "../core/ownership.ts";
import type { Earlier } from "./find-earlier.ts";
import { createOwnership } from "./ownership.ts";
import type { WorkflowEnd, WorkflowRequest } from "./workflow-request.ts";

/** Only one run works on a workflow; the others end at once and say who has it. */
export async function ownedByAnother(
  request: WorkflowRequest,
  earlier: Earlier,
  owner: string,
): Promise<WorkflowEnd | undefined> {
  if (earlier.kind === "none") return undefined;
  const history = earlier.kind === "checkpoint" ? earlier.checkpoint.history : emptyHistory;
  const workflowId = earlier.kind === "checkpoint" ? earlier.checkpoint.address.workflowId : earlier.workflowId;
  const claim = await createOwnership(request.world, workflowId, request.run, owner).claim(request.stop);
  if (claim.kind === "ours") return undefined;
  const detail = `${workflowId} is being worked on by ${describeOwner(claim.by)}`;
  const failure = classify({ kind: "cancelled", by: "lost-ownership", detail });
  return { workflowId, status: "interrupted", reason: detail, failure, history, ownedBy: describeOwner(claim.by) };
}
