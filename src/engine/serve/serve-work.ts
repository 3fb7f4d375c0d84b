/** The work itself, in this run: who may start it, what the task is, and the workflow that does it. */

import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { ConfigurationProblem } from "../../core/failure/evidence.ts";
import type { JobBudget } from "../../core/failure/timeout.ts";
import type { History } from "../../core/journal/history.ts";
import type { RunInfo, Task } from "../../core/journal/journal-entry.ts";
import type { Plan } from "../../core/plan.ts";
import type { TaskSource, Trigger } from "../../core/trigger/event.ts";
import type { StageTable, World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import type { Ownership } from "../ownership/ownership.ts";
import { runWorkflow } from "../run-workflow.ts";
import type { WorkflowEnd } from "../workflow-request.ts";
import { mayStart } from "./may-start.ts";

export interface ServeRequest {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly stages: StageTable;
  /** Asked for when the first attempt begins: the job's limit may have to be read from its workflow file. */
  readonly budget: () => Promise<JobBudget>;
  readonly run: RunInfo;
  readonly repository: string;
  readonly workflowId: string;
  readonly self: { readonly workflowFile: string; readonly ref: string } | undefined;
  readonly stop: AbortSignal;
  readonly redact: (text: string) => string;
  readonly onOpen: (recorder: Recorder, ownership: Ownership) => void;
  readonly onDone?: ((history: History, ownership: Ownership) => Promise<void>) | undefined;
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

export function refusedTo(sender: string | undefined): Served {
  const reason = `${sender ?? "nobody"} may not start workflows here (write permission, or a place in allow-users, is needed)`;
  return { kind: "skipped", reason };
}

const noTask: Task = { source: "prompt", text: "", requester: undefined };

export async function runHere(request: ServeRequest, task: Task, resumeFrom: Work["resumeFrom"]): Promise<Served> {
  const end = await runWorkflow({ ...request, task, resumeFrom, earlier: undefined });
  if (end.ownedBy !== undefined) return { kind: "skipped", reason: end.reason };
  return { kind: "ended", end };
}

export async function serveWork(request: ServeRequest, trigger: Work): Promise<Served> {
  if (trigger.mustAuthorize && !(await mayStart(request.world.github, request.config, trigger.sender)))
    return refusedTo(trigger.sender);
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
