/**
 * The front desk (DESIGN decision 8): a label or a comment can come from anybody, and its run may not write the cache. So it is
 * checked here who asks, and the work is handed to a `workflow_dispatch` run of the same workflow.
 *
 * F1 Nothing is made for somebody who may not start a workflow, not even a reaction.
 * F2 Where dispatching is not possible, the caller runs in place; the answer says why.
 */

import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import { classify } from "../../core/failure/classify.ts";
import { Fault } from "../../core/failure/evidence.ts";
import type { CommentCommand } from "../../core/trigger/comment-command.ts";
import type { GitHub } from "../../ports.ts";
import { mayStart } from "./may-start.ts";

/** A label starts; comments say what they want. */
export type FrontDeskCommand = { readonly kind: "start" } | CommentCommand;

export interface FrontDeskRequest {
  readonly github: GitHub;
  readonly config: WorkflowConfiguration;
  readonly issue: number;
  readonly sender: string;
  readonly command: FrontDeskCommand;
  /** The comment that holds the command; undefined for a label. */
  readonly commentId: number | undefined;
  /** Puts up the status comment before the work is handed over, so that two runs cannot both make one. */
  readonly announce: (() => Promise<void>) | undefined;
  /** File name of this workflow and the ref that a dispatched run uses. Undefined: not known, so not dispatchable. */
  readonly self: { readonly workflowFile: string; readonly ref: string } | undefined;
}

export type FrontDeskAnswer =
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "dispatched"; readonly runUrl: string | undefined }
  /** The command was answered here; nothing more is to run. */
  | { readonly kind: "answered"; readonly message: string }
  | { readonly kind: "in-place"; readonly reason: string };

/** Reactions and labels are courtesy: that they fail must not keep the work from starting. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

export interface StatusOfIssue {
  readonly runId: number | undefined;
  readonly running: boolean;
  readonly finished: boolean;
  readonly text: string;
}

async function cancel(request: FrontDeskRequest, status: StatusOfIssue | undefined): Promise<FrontDeskAnswer> {
  if (status === undefined || !status.running)
    return { kind: "answered", message: "there is no running workflow for this issue" };
  if (status.runId === undefined) {
    // Announced, and its run has not said yet which one it is: to claim that nothing runs would be wrong.
    return { kind: "answered", message: "the workflow is only just beginning; ask again when its comment shows a run" };
  }
  await request.github.cancelRun(status.runId);
  return { kind: "answered", message: `run ${status.runId} is told to stop; its state is saved` };
}

function dispatchInputs(request: FrontDeskRequest): Record<string, string> {
  const inputs: Record<string, string> = { "issue-number": String(request.issue) };
  if (request.command.kind === "retry" && request.command.stage !== undefined)
    inputs["resume-from"] = request.command.stage;
  return inputs;
}

async function dispatch(request: FrontDeskRequest): Promise<FrontDeskAnswer> {
  const { github, self } = request;
  if (self === undefined) return { kind: "in-place", reason: "the workflow's own file is not known" };
  try {
    const started = await github.dispatchWorkflow(self.workflowFile, self.ref, dispatchInputs(request));
    return { kind: "dispatched", runUrl: started.url };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const failure = classify(error.evidence);
    // No permission (403), no such trigger or input (422), not found (404): this repository does it in place (F2).
    if (failure.category === "configuration" || failure.code === "github-refused")
      return { kind: "in-place", reason: failure.message };
    throw error;
  }
}

/** A finished workflow has nothing to resume, and nothing that failed; a stage of it can still be named. */
async function whyOver(
  command: Extract<CommentCommand, { kind: "resume" | "retry" }>,
  lookUp: () => Promise<StatusOfIssue | undefined>,
): Promise<string | undefined> {
  if (command.kind === "retry" && command.stage !== undefined) return undefined;
  const status = await lookUp();
  if (status?.finished !== true) return undefined;
  return `${status.text}. There is nothing left to do: name a stage to go back to, or put the label again for a new workflow`;
}

/** `lookUp`: what the status comment on the issue says, asked only where the command needs it. */
export async function serveFrontDesk(
  request: FrontDeskRequest,
  lookUp: () => Promise<StatusOfIssue | undefined>,
): Promise<FrontDeskAnswer> {
  const { github, config, issue, sender, command, commentId } = request;
  if (!(await mayStart(github, config, sender)))
    return {
      kind: "refused",
      reason: `${sender} may not start workflows here (write permission, or a place in allow-users, is needed)`,
    };
  const target =
    commentId === undefined
      ? ({ kind: "issue", number: issue } as const)
      : ({ kind: "comment", number: commentId } as const);
  await quietly(github.react(target, "eyes"));
  switch (command.kind) {
    case "cancel":
      return cancel(request, await lookUp());
    case "status": {
      const status = await lookUp();
      return { kind: "answered", message: status?.text ?? "there is no workflow for this issue yet" };
    }
    case "start":
    case "resume":
    case "retry": {
      const over = command.kind === "start" ? undefined : await whyOver(command, lookUp);
      if (over !== undefined) return { kind: "answered", message: over };
      // Going back to a stage of a finished workflow goes on with that one, and with its comment.
      const goesBack = command.kind === "retry" && command.stage !== undefined;
      if (request.announce !== undefined && !goesBack) await quietly(request.announce());
      const answer = await dispatch(request);
      // Taken off when it is taken, so that putting it again means again; a label that stays would start nothing.
      if (command.kind === "start") await quietly(github.removeLabel(issue, config.trigger_label));
      return answer;
    }
  }
}
