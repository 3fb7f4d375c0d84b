/** An earlier workflow that was found is taken over, or left to the run that has it: only one run works on a workflow. */

import { beginningCells, describeOwner, type OwnershipClaim } from "../../core/checkpoint/ownership.ts";
import { classify } from "../../core/failure/classify.ts";
import { emptyHistory } from "../../core/journal/history.ts";
import type { World } from "../../ports.ts";
import { type Earlier, findEarlier } from "../checkpoint/find-earlier.ts";
import { findCheckpoints } from "../checkpoint/restore.ts";
import type { WorkflowEnd, WorkflowRequest } from "../workflow-request.ts";
import type { ClaimResult, Ownership } from "./ownership.ts";

type Found = Exclude<Earlier, { kind: "none" }>;

export type TakenOver =
  | { readonly kind: "ours"; readonly earlier: Earlier }
  /** The others end at once and say who has it. */
  | { readonly kind: "over"; readonly end: WorkflowEnd };

/** What GitHub says of the owner's run attempt. Not known counts as alive. */
async function hasEnded(world: World, { runId, runAttempt }: OwnershipClaim): Promise<boolean> {
  const id = Number(runId);
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  const attempt = await world.github.workflowRun(id, runAttempt).catch(() => undefined);
  return attempt?.status === "completed";
}

/** A machine that is lost gives nothing back, and its lease would keep everybody waiting for minutes. */
export async function claimUnlessAlive(
  world: World,
  ownership: Ownership,
  cells: readonly string[],
  signal: AbortSignal,
): Promise<ClaimResult> {
  let claim = await ownership.claim(cells, signal);
  // Each cell can have a dead owner of its own.
  for (let tries = 0; tries < cells.length && claim.kind === "taken"; tries += 1) {
    if (!(await hasEnded(world, claim.by))) return claim;
    claim = await ownership.claim(cells, signal, claim.by);
  }
  return claim;
}

/** The run before may have saved between our look into the stores and our claim: then its newest generation counts. */
async function lookAgain(world: World, earlier: Found, workflowId: string, stop: AbortSignal): Promise<Earlier> {
  const known = earlier.kind === "checkpoint" ? earlier.checkpoint.address.generation : 0;
  const shown = await findCheckpoints(world, { workflowId }, stop, []);
  if (!shown.some(({ generation }) => generation > known)) return earlier;
  const again = await findEarlier(world, { self: "", workflowId, runId: undefined, issue: undefined }, stop);
  if (again.kind !== "checkpoint" || again.checkpoint.address.generation <= known) return earlier;
  return { ...again, problems: [...new Set([...earlier.problems, ...again.problems])] };
}

export async function takeOver(request: WorkflowRequest, earlier: Earlier, ownership: Ownership): Promise<TakenOver> {
  if (earlier.kind === "none" || request.config.dry_run) return { kind: "ours", earlier };
  const history = earlier.kind === "checkpoint" ? earlier.checkpoint.history : emptyHistory;
  const workflowId = earlier.kind === "checkpoint" ? earlier.checkpoint.address.workflowId : earlier.workflowId;
  const issue = history.task === null ? request.task.issue : history.task.issue;
  const cells = [...beginningCells(issue, undefined), workflowId];
  const claim = await claimUnlessAlive(request.world, ownership, cells, request.stop);
  if (claim.kind === "ours") {
    if (!claim.changedHands) return { kind: "ours", earlier };
    return { kind: "ours", earlier: await lookAgain(request.world, earlier, workflowId, request.stop) };
  }
  const detail = `${workflowId} is being worked on by ${describeOwner(claim.by)}`;
  const failure = classify({ kind: "cancelled", by: "lost-ownership", detail });
  const end = { workflowId, status: "interrupted", reason: detail, failure, history } as const;
  return { kind: "over", end: { ...end, ownedBy: describeOwner(claim.by) } };
}
