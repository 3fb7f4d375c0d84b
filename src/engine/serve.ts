/** From a trigger to what becomes of it: nothing, the front desk, or a workflow in this run. */

import type { WorkflowConfiguration } from "../core/config-keys.ts";
import type { TaskSource, Trigger } from "../core/event.ts";
import type { ConfigurationProblem } from "../core/evidence.ts";
import { emptyHistory } from "../core/history.ts";
import type { RunInfo, Task } from "../core/journal-entry.ts";
import { findMarkers } from "../core/markers.ts";
import type { Plan } from "../core/plan.ts";
import { buildReport } from "../core/report.ts";
import { reportFactsOf } from "../core/report-of.ts";
import { parseStatusComment, renderStatusComment } from "../core/status-comment.ts";
import type { JobBudget } from "../core/timeout.ts";
import { version } from "../core/version.ts";
import type { Stage, World } from "../ports.ts";
import { type FrontDeskCommand, type StatusOfIssue, serveFrontDesk } from "./front-desk.ts";
import type { Recorder } from "./recorder.ts";
import { runWorkflow } from "./run-workflow.ts";
import type { WorkflowEnd } from "./workflow-request.ts";

export interface ServeRequest {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly stages: readonly Stage[];
  readonly budget: JobBudget;
  readonly run: RunInfo;
  readonly repository: string;
  readonly workflowId: string;
  readonly self: { readonly workflowFile: string; readonly ref: string } | undefined;
  readonly stop: AbortSignal;
  readonly redact: (text: string) => string;
  readonly onOpen: (recorder: Recorder) => void;
  /** Reads a prompt file of the repository; undefined where it cannot be read. */
  readonly readPrompt: (path: string) => Promise<string | undefined>;
}

export type Served =
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "dispatched"; readonly runUrl: string | undefined }
  | { readonly kind: "answered"; readonly message: string }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] }
  | { readonly kind: "ended"; readonly end: WorkflowEnd };

type Work = Extract<Trigger, { kind: "task" | "resume" }>;

function invalid(key: string, place: string, problem: string, remedy: string): Served {
  return { kind: "invalid", problems: [{ key, place, problem, remedy }] };
}

async function taskFrom(
  request: ServeRequest,
  source: TaskSource,
  requester: string | undefined,
): Promise<Task | Served> {
  switch (source.kind) {
    case "issue":
      return { source: "issue", issue: source.issue, text: "", requester };
    case "prompt":
      return { source: "prompt", issue: source.issue, text: source.text, requester };
    case "prompt-file": {
      const text = await request.readPrompt(source.path);
      if (text === undefined) {
        return invalid(
          "prompt-file",
          "input prompt-file",
          `${source.path} cannot be read as text`,
          "Name a Markdown file that is in the repository at this commit.",
        );
      }
      return { source: "prompt-file", promptFile: source.path, issue: source.issue, text, requester };
    }
  }
}

function refusedTo(sender: string | undefined): Served {
  const reason = `${sender ?? "nobody"} may not start workflows here (write permission, or a place in allow-users, is needed)`;
  return { kind: "skipped", reason };
}

const noTask: Task = { source: "prompt", text: "", requester: undefined };

async function runHere(request: ServeRequest, task: Task, resumeFrom: Work["resumeFrom"]): Promise<Served> {
  const end = await runWorkflow({ ...request, task, resumeFrom, earlier: undefined });
  if (end.ownedBy !== undefined) return { kind: "skipped", reason: end.reason };
  return { kind: "ended", end };
}

async function serveWork(request: ServeRequest, trigger: Work): Promise<Served> {
  if (trigger.mustAuthorize && !(await mayStart(request, trigger.sender))) return refusedTo(trigger.sender);
  if (trigger.kind === "resume") {
    const task =
      trigger.issue === undefined
        ? noTask
        : ({ source: "issue", issue: trigger.issue, text: "", requester: trigger.sender } as const);
    return runHere(request, task, trigger.resumeFrom);
  }
  const task = await taskFrom(request, trigger.task, trigger.sender);
  return "kind" in task ? task : runHere(request, task, trigger.resumeFrom);
}

async function mayStart(request: ServeRequest, sender: string | undefined): Promise<boolean> {
  if (sender === undefined) return false;
  const listed = [...request.config.allow_users, ...request.config.allow_bots].some(
    (login) => login.toLowerCase() === sender.toLowerCase(),
  );
  if (listed) return true;
  const permission = await request.world.github.permission(sender);
  return permission === "admin" || permission === "maintain" || permission === "write";
}

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

async function serveDesk(request: ServeRequest, trigger: Extract<Trigger, { kind: "front-desk" }>): Promise<Served> {
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
async function serveProblem(request: ServeRequest, trigger: Extract<Trigger, { kind: "problem" }>): Promise<Served> {
  const { comment, sender, problems } = trigger;
  if (comment === undefined) return { kind: "invalid", problems };
  if (!(await mayStart(request, sender))) return refusedTo(sender);
  await request.world.github.react({ kind: "comment", number: comment }, "confused").catch(() => undefined);
  return { kind: "invalid", problems };
}

export async function serve(request: ServeRequest, trigger: Trigger): Promise<Served> {
  switch (trigger.kind) {
    case "skip":
      return { kind: "skipped", reason: trigger.reason };
    case "problem":
      return serveProblem(request, trigger);
    case "front-desk":
      return serveDesk(request, trigger);
    case "task":
    case "resume":
      return serveWork(request, trigger);
    case "diagnose":
      throw new Error("diagnosing is not serving a workflow");
  }
}
