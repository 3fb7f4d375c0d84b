/** For the commands that look at one workflow: its history and report, whoever wrote it and however it ended. */
import { resolve } from "node:path";
import { lockHolder } from "../adapters/run-lock.ts";
import { isWorkflowId } from "../core/checkpoint/checkpoint-name.ts";
import { nearest } from "../core/config/did-you-mean.ts";
import { planFor } from "../core/config/plan-settings.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { buildReport, type Report } from "../core/report/report.ts";
import { type ReportSettings, reportFactsOf } from "../core/report/report-of.ts";
import { version } from "../core/version.ts";
import { readWorkflow, type WorkflowRecord, withEnd } from "../engine/checkpoint/read-workflow.ts";
import { whoIsAtWork } from "../engine/ownership/who-is-at-work.ts";
import type { World } from "../ports.ts";
import type { Setting } from "./setting.ts";

export interface Found extends WorkflowRecord {
  /** The history as the report shows it: one whose process is gone has an end. */
  readonly shown: WorkflowRecord["history"];
  readonly settings: ReportSettings;
  readonly report: Report;
  /** The process of the workflow is at work now. */
  readonly alive: boolean;
  /** Epoch ms up to which a running stage counts. */
  readonly now: number;
}

export type FindResult = Found | { readonly problem: ConfigurationProblem };

export const terminalEvents = { github: "terminal", local: "terminal-local" } as const;

export function unknownWorkflow(workflowId: string, known: readonly string[], reasons: readonly string[]) {
  const near = nearest(workflowId, known);
  const why = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
  const wellFormed = isWorkflowId(workflowId);
  return {
    key: "WORKFLOW_ID",
    place: "command line",
    problem: wellFormed
      ? `nothing is known of ${workflowId} here${why}`
      : `${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`,
    remedy:
      near === undefined
        ? "`workflow-manager list` shows what there is."
        : `Did you mean ${near}? \`workflow-manager list\` shows what there is.`,
  } satisfies ConfigurationProblem;
}

async function isAtWork(setting: Setting, workflowId: string): Promise<boolean> {
  const holder = await lockHolder(resolve(setting.root, setting.config.state_directory));
  return holder?.workflow_id === workflowId;
}

export async function findWorkflow(setting: Setting, world: World, workflowId: string): Promise<FindResult> {
  if (!isWorkflowId(workflowId)) return { problem: unknownWorkflow(workflowId, await world.states.list(), []) };
  const read = await readWorkflow(world, workflowId, new AbortController().signal);
  if ("missing" in read) return { problem: unknownWorkflow(workflowId, await world.states.list(), read.problems) };
  const alive = (await isAtWork(setting, workflowId)) || (await whoIsAtWork(world, read.history)) !== undefined;
  const now = alive ? world.clock.now() : read.history.lastAt;
  const shown = alive ? read.history : withEnd(read.history);
  const settings = terminalSettings(setting, now);
  return { ...read, alive, now, shown, settings, report: buildReport(reportFactsOf(shown, settings)) };
}

/** A terminal has no job to re-run and hears no comments: the report then says how to resume here. */
function terminalSettings(setting: Setting, now: number): ReportSettings {
  return { plan: planFor(setting.config), resumeComment: null, repositoryUrl: null, version, now };
}

export function terminalReport(setting: Setting, history: WorkflowRecord["history"], now: number): Report {
  return buildReport(reportFactsOf(history, terminalSettings(setting, now)));
}
