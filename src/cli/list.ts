/** `list`: the workflows of the state directory, the newest first. */
import { resolve } from "node:path";
import { lockHolder } from "../adapters/run-lock.ts";
import { columns } from "../core/diagnostics/diagnostics-text.ts";
import { renderDuration } from "../core/duration.ts";
import { foldJournal } from "../core/journal/history-fold.ts";
import { decodeJournal } from "../core/journal/journal-decode.ts";
import { currentStage } from "../core/journal/workflow-state.ts";
import { outputOf } from "../core/report/report-of.ts";
import type { World } from "../ports.ts";
import { openWorld } from "./open-world.ts";
import { exitCodes, plain } from "./screen.ts";
import type { Setting } from "./setting.ts";

interface Listed {
  readonly workflow_id: string;
  /** `damaged`: the journal's chain is broken, or there is no journal. */
  readonly status: string;
  readonly stage: string | null;
  readonly issue_number: number | null;
  readonly pr_number: number | null;
  readonly title: string | null;
  readonly created_at: string | null;
  readonly updated_at: string | null;
}

async function listed(world: World, workflowId: string, alive: boolean): Promise<Listed> {
  const bytes = await world.states.readJournal(workflowId);
  const content = bytes === undefined ? undefined : decodeJournal(bytes);
  const history = foldJournal(content?.entries ?? []);
  const isDamaged = content === undefined || content.tail.kind === "broken" || history.workflowId !== workflowId;
  const instant = (at: number) => (at === 0 ? null : new Date(at).toISOString());
  const ended = history.end?.status ?? (alive ? "running" : "interrupted");
  return {
    workflow_id: workflowId,
    status: isDamaged ? "damaged" : ended,
    stage: currentStage(history),
    issue_number: outputOf(history, "issue_creation")?.number ?? null,
    pr_number: outputOf(history, "pr_creation")?.number ?? null,
    title: outputOf(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null,
    created_at: instant(history.createdAt),
    updated_at: instant(history.lastAt),
  };
}

const longestTitle = 50;

function rowOf(workflow: Listed, now: number): readonly string[] {
  const age = workflow.created_at === null ? "unknown" : renderAge((now - Date.parse(workflow.created_at)) / 1000);
  const number = (value: number | null) => (value === null ? "-" : `#${value}`);
  return [
    workflow.workflow_id,
    workflow.status,
    workflow.stage ?? "-",
    age,
    number(workflow.issue_number),
    number(workflow.pr_number),
    (workflow.title ?? "").slice(0, longestTitle),
  ];
}

/** Whole minutes are enough for something that lasts hours. */
function renderAge(seconds: number): string {
  return renderDuration(seconds < 60 ? Math.floor(seconds) : Math.floor(seconds / 60) * 60);
}

export async function listCommand(
  setting: Setting,
  command: { readonly local: boolean; readonly json: boolean },
): Promise<number> {
  const { screen, redact } = setting;
  const { world } = openWorld(setting, { local: command.local, marker: "list" });
  const holder = await lockHolder(resolve(setting.root, setting.config.state_directory));
  const ids = [...(await world.states.list())].reverse();
  const workflows: Listed[] = [];
  for (const id of ids) workflows.push(await listed(world, id, holder?.workflow_id === id));
  if (command.json) {
    screen.out(redact(JSON.stringify(workflows, null, 2)));
    return exitCodes.done;
  }
  if (workflows.length === 0) {
    screen.err(`There are no workflows in ${setting.config.state_directory}.`);
    return exitCodes.done;
  }
  const now = world.clock.now();
  const head = ["WORKFLOW", "STATUS", "STAGE", "AGE", "ISSUE", "PR", "TITLE"];
  for (const line of columns([head, ...workflows.map((workflow) => rowOf(workflow, now))]))
    screen.out(plain(redact(line)));
  return exitCodes.done;
}
