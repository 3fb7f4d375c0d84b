/** What the event that started the run asks for. Pure: whether the sender may ask for it is looked up by the caller. */
import { type CommentCommand, readComment } from "./comment-command.ts";
import type { WorkflowConfiguration } from "./config-keys.ts";
import { type Account, decodeCommentEvent, decodeLabelEvent } from "./event-payload.ts";
import type { ConfigurationProblem } from "./evidence.ts";
import { isWorkflowStage, type WorkflowStage } from "./stage.ts";

export type TriggerSettings = Pick<
  WorkflowConfiguration,
  | "mode"
  | "prompt_file"
  | "prompt"
  | "issue_number"
  | "workflow_id"
  | "resume_from"
  | "trigger_label"
  | "trigger_phrase"
  | "allow_bots"
>;

export interface TriggerFacts {
  /** `GITHUB_EVENT_NAME`; empty in a terminal. */
  readonly eventName: string;
  /** The event file, parsed; anything may stand in it. */
  readonly payload: unknown;
  readonly config: TriggerSettings;
  /** `GITHUB_ACTOR`; undefined in a terminal. */
  readonly actor: string | undefined;
}

/** `issue` next to a prompt is the issue that the workflow adopts. */
export type TaskSource =
  | { readonly kind: "prompt-file"; readonly path: string; readonly issue: number | undefined }
  | { readonly kind: "prompt"; readonly text: string; readonly issue: number | undefined }
  | { readonly kind: "issue"; readonly issue: number };

/** `mustAuthorize`: anyone can cause this event, so the sender's permission is to be checked before anything is spent. */
export interface Asked {
  readonly sender: string | undefined;
  readonly mustAuthorize: boolean;
}

export type Trigger =
  | {
      readonly kind: "front-desk";
      readonly reason: "label";
      readonly issue: number;
      readonly label: string;
      readonly sender: string;
    }
  | {
      readonly kind: "front-desk";
      readonly reason: "comment";
      readonly issue: number;
      readonly onPullRequest: boolean;
      readonly comment: number;
      readonly sender: string;
      readonly command: CommentCommand;
    }
  | ({ readonly kind: "task"; readonly task: TaskSource; readonly resumeFrom: WorkflowStage | undefined } & Asked)
  /** By id, or the workflow that belongs to the issue. */
  | ({
      readonly kind: "resume";
      readonly workflowId: string | undefined;
      readonly issue: number | undefined;
      readonly resumeFrom: WorkflowStage | undefined;
    } & Asked)
  | ({ readonly kind: "diagnose"; readonly workflowId: string | undefined; readonly issue: number | undefined } & Asked)
  | { readonly kind: "skip"; readonly reason: string }
  | {
      readonly kind: "problem";
      readonly problems: readonly ConfigurationProblem[];
      /** The comment that is to be answered with a reaction, and who wrote it. */
      readonly comment?: number | undefined;
      readonly sender?: string | undefined;
    };

/** Events that only people (or programs) with write permission can cause. */
const trustedEvents: ReadonlySet<string> = new Set([
  "",
  "workflow_dispatch",
  "repository_dispatch",
  "schedule",
  "push",
  "release",
  "create",
  "delete",
  "merge_group",
]);

/** Hidden in everything we write (DESIGN decision 3); a comment that carries it is our own. */
const ownMarker = "<!-- workflow-manager:";

export function readTrigger(facts: TriggerFacts): Trigger {
  if (facts.config.mode === "auto" && facts.eventName === "issues") return readLabel(facts);
  if (facts.config.mode === "auto" && facts.eventName === "issue_comment") return readCommentEvent(facts);
  const trigger = readSettings(facts);
  const issueEvent = facts.eventName === "issues" || facts.eventName === "issue_comment";
  if (trigger.kind === "task" || !issueEvent || facts.config.mode !== "run") return trigger;
  // Mode `run` on an issue's event: the same conditions as for the front desk, but the work is done in this run.
  const desk = facts.eventName === "issues" ? readLabel(facts) : readCommentEvent(facts);
  if (desk.kind !== "front-desk" || desk.reason !== "label") return desk;
  const task = { kind: "issue", issue: desk.issue } as const;
  return { kind: "task", task, resumeFrom: undefined, sender: desk.sender, mustAuthorize: true };
}

/** The trigger as the settings alone describe it, whatever the event. */
function readSettings({ eventName, config, actor }: TriggerFacts): Trigger {
  const asked = { sender: actor, mustAuthorize: !trustedEvents.has(eventName) };
  const issue = config.issue_number;
  const workflowId = config.workflow_id;
  const from = config.resume_from;
  const resumeFrom = from !== undefined && isWorkflowStage(from) ? from : undefined;
  if (config.mode === "diagnose" || config.mode === "resume") {
    if (workflowId === undefined && issue === undefined)
      return problem("workflow-id", `mode ${config.mode} needs a workflow`, "Give workflow-id, or issue-number.");
    if (config.mode === "diagnose") return { kind: "diagnose", workflowId, issue, ...asked };
    return { kind: "resume", workflowId, issue, resumeFrom, ...asked };
  }
  if (workflowId !== undefined) return { kind: "resume", workflowId, issue, resumeFrom, ...asked };
  const task = taskOf(config);
  if (task !== undefined) return { kind: "task", task, resumeFrom, ...asked };
  const what = eventName === "" ? "the command" : `the event ${eventName}`;
  return problem("prompt-file", `${what} brings no task`, "Give prompt-file, prompt or issue-number.");
}

function taskOf({ prompt_file, prompt, issue_number: issue }: TriggerSettings): TaskSource | undefined {
  if (prompt_file !== undefined) return { kind: "prompt-file", path: prompt_file, issue };
  if (prompt !== undefined) return { kind: "prompt", text: prompt, issue };
  return issue === undefined ? undefined : { kind: "issue", issue };
}

/**
 * One `labeled` event comes for each label, also for those an issue is opened with. So the event's own label counts and
 * never the issue's list, and `opened` is ignored: otherwise an issue with three labels starts four workflows.
 */
function readLabel({ payload, config }: TriggerFacts): Trigger {
  const decoded = decodeLabelEvent(payload);
  if (decoded.kind === "unreadable") return unreadable(decoded.problem);
  const { action, label, issue, sender } = decoded.event;
  if (action !== "labeled") return skip(`the action ${clean(action)} starts nothing`);
  // GitHub treats label names as equal whatever their case.
  if (label?.name.toLowerCase() !== config.trigger_label.toLowerCase())
    return skip(`the label is not ${config.trigger_label}`);
  if (isPullRequest(issue)) return skip("labels on pull requests start nothing");
  if (issue.state === "closed") return skip(`issue #${issue.number} is closed; open it and put the label again`);
  if (isIgnoredBot(sender, config)) return skip(`${clean(sender.login)} is a bot that allow-bots does not name`);
  return { kind: "front-desk", reason: "label", issue: issue.number, label: label.name, sender: sender.login };
}

function readCommentEvent({ payload, config }: TriggerFacts): Trigger {
  const decoded = decodeCommentEvent(payload);
  if (decoded.kind === "unreadable") return unreadable(decoded.problem);
  const { action, comment, issue, sender } = decoded.event;
  if (action !== "created") return skip(`comments that are ${clean(action)} start nothing`);
  const body = comment.body ?? "";
  const reading = readComment(body, config.trigger_phrase);
  if (reading.kind === "none") return skip(`the comment does not begin with ${config.trigger_phrase}`);
  if (body.includes(ownMarker)) return skip("the comment is our own");
  const author = comment.user ?? sender;
  if (isIgnoredBot(author, config)) return skip(`${clean(author.login)} is a bot that allow-bots does not name`);
  const { id } = comment;
  if (reading.kind === "unknown")
    return { ...problem("comment", reading.problem, reading.remedy), comment: id, sender: author.login };
  const onPullRequest = isPullRequest(issue);
  const where = { issue: issue.number, onPullRequest, comment: id };
  return { kind: "front-desk", reason: "comment", ...where, sender: author.login, command: reading.command };
}

function isPullRequest(issue: { readonly pull_request?: unknown }): boolean {
  return issue.pull_request !== undefined && issue.pull_request !== null;
}

/** Bots are ignored unless named; a name counts with and without `[bot]`. */
function isIgnoredBot(account: Account, config: TriggerSettings): boolean {
  const bare = (login: string) => login.toLowerCase().replace(/\[bot\]$/, "");
  if (account.type !== "Bot" && !account.login.toLowerCase().endsWith("[bot]")) return false;
  return !config.allow_bots.some((allowed) => bare(allowed) === bare(account.login));
}

function clean(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, " ").slice(0, 60);
}

function skip(reason: string): Trigger {
  return { kind: "skip", reason };
}

function problem(key: string, text: string, remedy: string): Trigger & { readonly kind: "problem" } {
  return { kind: "problem", problems: [{ key, place: "event", problem: text, remedy }] };
}

function unreadable(text: string): Trigger {
  return problem(
    "event",
    text,
    "Run the action on events of GitHub; for a task of your own give prompt-file or prompt.",
  );
}
