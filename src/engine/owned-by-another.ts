import { classify } from "../core/classify.ts";
import { emptyHistory } from "../core/history.ts";
import { describeOwner, type OwnershipClaim } from "../core/ownership.ts";
import type { World } from "../ports.ts";
import type { Earlier } from "./find-earlier.ts";
import { createOwnership } from "./ownership.ts";
import type { WorkflowEnd, WorkflowRequest } from "./workflow-request.ts";

/** What GitHub says of the owner's run attempt. Not known counts as alive. */
async function hasEnded(world: World, { runId, runAttempt }: OwnershipClaim): Promise<boolean> {
  const id = Number(runId);
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  const attempt = await world.github.workflowRun(id, runAttempt).catch(() => undefined);
  return attempt?.status === "completed";
}

/** Only one run works on a workflow; the others end at once and say who has it. */
export async function ownedByAnother(
  request: WorkflowRequest,
  earlier: Earlier,
  owner: string,
): Promise<WorkflowEnd | undefined> {
  if (earlier.kind === "none") return undefined;
  const history = earlier.kind === "checkpoint" ? earlier.checkpoint.history : emptyHistory;
  const workflowId = earlier.kind === "checkpoint" ? earlier.checkpoint.address.workflowId : earlier.workflowId;
  const ownership = createOwnership(request.world, workflowId, request.run, owner);
  let claim = await ownership.claim(request.stop);
  // A machine that is lost gives nothing back, and its lease would keep everybody waiting for minutes.
  if (claim.kind === "taken" && (await hasEnded(request.world, claim.by)))
    claim = await ownership.claim(request.stop, claim.by);
  if (claim.kind === "ours") return undefined;
  const detail = `${workflowId} is being worked on by ${describeOwner(claim.by)}`;
  const failure = classify({ kind: "cancelled", by: "lost-ownership", detail });
  return { workflowId, status: "interrupted", reason: detail, failure, history, ownedBy: describeOwner(claim.by) };
}
