/** The front desk's side of serving: what a label or a comment gets, and the status comment that shows it. */

import { emptyHistory } from "../../core/journal/history.ts";
import { buildReport } from "../../core/report/report.ts";
import { reportFactsOf } from "../../core/report/report-of.ts";
import { parseStatusComment, renderStatusComment } from "../../core/report/status-comment.ts";
import { findMarkers } from "../../core/text/markers.ts";
import type { Trigger } from "../../core/trigger/event.ts";
import { version } from "../../core/version.ts";
import { type FrontDeskCommand, type StatusOfIssue, serveFrontDesk } from "./front-desk.ts";
import { mayStart } from "./may-start.ts";
import { refusedTo, runHere, type Served, type ServeRequest } from "./serve-work.ts";

/** A comment on a pull request of ours is about the issue that it closes. */
async function issueOfPullRequest(request: ServeRequest, number: number): Promise<number | undefined> {
  const pull = await request.world.github.pullRequest(number);
  if (pull === undefined || findMarkers(pull.body).length === 0) return undefined;
  const closes = /^Closes #(\d+)$/m.exec(pull.body)?.[1];
  return closes === undefined ? undefined : Number(closes);
}

async function statusOf(request: ServeRequest, issue: number): Promise<StatusOfIssue | undefined> {
  const { github } = request.world;
  const [viewer, comments] = await Promise.all([github.viewer(), github.comments(issue)]);
  for (const comment of [...comments].reverse()) {
    const status = comment.author === viewer ? parseStatusComment(comment.body) : undefined;
    if (status === undefined) continue;
    const runId = Number(status.run_id);
    return {
      runId: Number.isSafeInteger(runId) && runId > 0 ? runId : undefined,
      running: status.status === "running",
      finished: status.status === "completed" || status.status === "degraded",
      text: `${status.workflow_id} is ${status.status}${status.stage === null ? "" : ` at ${status.stage}`}: ${comment.url}`,
    };
  }
  return undefined;
}

/**
 * The workflow's one status comment, made while the person who asked is still looking. The run that takes over finds it, and
 * with it the workflow's id. An unfinished workflow has its comment already.
 */
async function showQueued(request: ServeRequest, issue: number, sender: string): Promise<void> {
  const { world, config, plan, workflowId } = request;
  const shown = await statusOf(request, issue);
  if (shown !== undefined && !shown.finished) return;
  const now = world.clock.now();
  const history = {
    ...emptyHistory,
    workflowId,
    createdAt: now,
    lastAt: now,
    task: { source: "issue", issue, text: "", requester: sender } as const,
  };
  const facts = reportFactsOf(history, {
    plan,
    resumeComment: `${config.trigger_phrase} resume`,
    repositoryUrl: null,
    version,
    now,
  });
  await world.github.createComment(issue, renderStatusComment(buildReport(facts)));
}

export async function serveDesk(
  request: ServeRequest,
  trigger: Extract<Trigger, { kind: "front-desk" }>,
): Promise<Served> {
  const { world, config } = request;
  const onPullRequest = trigger.reason === "comment" && trigger.onPullRequest;
  const issue = onPullRequest ? await issueOfPullRequest(request, trigger.issue) : trigger.issue;
  if (issue === undefined) return { kind: "skipped", reason: `pull request #${trigger.issue} is not one of ours` };
  const command: FrontDeskCommand = trigger.reason === "comment" ? trigger.command : { kind: "start" };
  const answer = await serveFrontDesk(
    {
      github: world.github,
      config,
      issue,
      sender: trigger.sender,
      command,
      commentId: trigger.reason === "comment" ? trigger.comment : undefined,
      self: request.self,
      announce: config.progress_comment ? () => showQueued(request, issue, trigger.sender) : undefined,
    },
    () => statusOf(request, issue),
  );
  switch (answer.kind) {
    case "refused":
      return { kind: "skipped", reason: answer.reason };
    case "dispatched":
      return { kind: "dispatched", runUrl: answer.runUrl };
    case "answered":
      return { kind: "answered", message: answer.message };
    case "in-place": {
      world.presenter.annotate({
        level: "notice",
        title: "Running in place",
        message: `The work is done in this run, because it could not be handed to a workflow_dispatch run: ${answer.reason} Such a run may be unable to write the Actions cache; the other checkpoint stores are used.`,
      });
      const resumeFrom = command.kind === "retry" ? command.stage : undefined;
      return runHere(request, { source: "issue", issue, text: "", requester: trigger.sender }, resumeFrom);
    }
  }
}

/** A command that was not understood is answered where it was given, unless a stranger gave it. */
export async function serveProblem(
  request: ServeRequest,
  trigger: Extract<Trigger, { kind: "problem" }>,
): Promise<Served> {
  const { comment, sender, problems } = trigger;
  if (comment === undefined) return { kind: "invalid", problems };
  if (!(await mayStart(request.world.github, request.config, sender))) return refusedTo(sender);
  await request.world.github.react({ kind: "comment", number: comment }, "confused").catch(() => undefined);
  return { kind: "invalid", problems };
}
