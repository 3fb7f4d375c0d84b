/** What a run is asked to do. Pure: whether the sender may ask for it is looked up by the caller. */

import type { WorkflowConfiguration } from "../config/config-keys.ts";
import type { ConfigurationProblem } from "../failure/evidence.ts";
import { isWorkflowStage, type WorkflowStage } from "../stage.ts";
import type { CommentCommand } from "./comment-command.ts";

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

/** Events that come from an issue or its comments: `issue-event.ts` reads what they say. */
export function isIssueEvent(eventName: string): boolean {
  return eventName === "issues" || eventName === "issue_comment";
}

/** The trigger as the settings alone describe it, whatever the event. */
export function readSettings({ eventName, config, actor }: TriggerFacts): Trigger {
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

export function skip(reason: string): Trigger {
  return { kind: "skip", reason };
}

export function problem(key: string, text: string, remedy: string): Trigger & { readonly kind: "problem" } {
  return { kind: "problem", problems: [{ key, place: "event", problem: text, remedy }] };
}
