/** `executeWorkflow` and `resumeWorkflow`. */

import type { ConfigurationProblem } from "../../core/failure/evidence.ts";
import type { Report } from "../../core/report/report.ts";
import { withEnd } from "../../engine/checkpoint/read-workflow.ts";
import type { WorkflowEnd } from "../../engine/workflow-request.ts";
import type { Extensions } from "../../ports.ts";
import { drive, type Work } from "../drive.ts";
import { terminalReport } from "../find-workflow.ts";
import { readTask } from "../run.ts";
import type { Setting } from "../setting.ts";
import { allExtensions, openSetting } from "./open.ts";
import type { LibrarySetup, ReliabilityMetrics, WorkflowResult } from "./types.ts";

/** Nothing was begun: something has to be changed first. */
function refused(problems: readonly ConfigurationProblem[]): WorkflowResult {
  return {
    success: false,
    status: "failed",
    workflow_id: null,
    issue_number: null,
    branch_name: null,
    pr_number: null,
    pr_url: null,
    resumed_from: null,
    resumable: false,
    error: problems.map(({ key, place, problem }) => `${key} (${place}): ${problem}`).join("; "),
    error_category: "configuration",
    recovery_recommendations: problems.map(({ remedy }) => remedy),
    reliability_metrics: null,
  };
}

function metricsOf(report: Report): ReliabilityMetrics {
  const { performance } = report;
  const attempts = report.stages.flatMap((stage) => stage.attempts);
  return {
    performance_score: performance.performance_score,
    performance_grade: performance.performance_grade,
    error_rate: performance.error_rate,
    recovery_rate: performance.recovery_rate,
    total_duration: performance.total_duration,
    error_count: attempts.filter((attempt) => attempt.outcome === "failed").length,
    recovery_attempts: report.stages.reduce((sum, stage) => sum + stage.recoveries.length, 0),
    checkpoints_saved: report.checkpoints.saved.length,
    health_status: report.health?.status ?? null,
  };
}

function resultOf(setting: Setting, end: WorkflowEnd, wasResumed: boolean): WorkflowResult {
  const history = withEnd(end.history);
  const report = terminalReport(setting, history, Date.now());
  const success = end.status === "completed" || end.status === "degraded";
  return {
    success,
    status: end.status,
    workflow_id: end.workflowId,
    issue_number: report.issue?.number ?? null,
    branch_name: report.branch?.name ?? null,
    pr_number: report.pullRequest?.number ?? null,
    pr_url: report.pullRequest?.url ?? null,
    resumed_from: wasResumed ? (history.runs.at(-1)?.resumedFrom ?? null) : null,
    resumable: !success && report.resume.possible,
    error: success ? null : end.reason,
    error_category: success ? null : (end.failure?.category ?? null),
    recovery_recommendations: success ? [] : report.nextSteps,
    reliability_metrics: metricsOf(report),
  };
}

async function perform(setup: LibrarySetup, own: Extensions, setting: Setting, work: Work): Promise<WorkflowResult> {
  const { options } = setup;
  const driven = await drive(setting, work, {
    local: options.local ?? false,
    stop: options.signal ?? new AbortController().signal,
    extensions: await allExtensions(own, setting.root, setting.config.extensions),
    tell: setting.screen.err,
  });
  return driven.kind === "invalid" ? refused(driven.problems) : resultOf(setting, driven.end, work.kind === "resume");
}

export async function executeWorkflow(
  setup: LibrarySetup,
  own: Extensions,
  promptFile: string,
): Promise<WorkflowResult> {
  const opened = await openSetting(setup, { prompt_file: promptFile, mode: "run" });
  if (opened.kind === "invalid") return refused(opened.problems);
  const read = await readTask(opened.setting);
  if ("problems" in read) return refused(read.problems);
  return perform(setup, own, opened.setting, { kind: "start", task: read.task });
}

export async function resumeWorkflow(
  setup: LibrarySetup,
  own: Extensions,
  workflowId: string,
): Promise<WorkflowResult> {
  const opened = await openSetting(setup, { workflow_id: workflowId, mode: "resume" });
  if (opened.kind === "invalid") return refused(opened.problems);
  return perform(setup, own, opened.setting, { kind: "resume", workflowId });
}
