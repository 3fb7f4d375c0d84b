/** What people and later steps get at the end: outputs, job summary, annotations, exit code. All of it from the journal. */

import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import { classify } from "../../core/failure/classify.ts";
import type { ConfigurationProblem } from "../../core/failure/evidence.ts";
import { endedHistory } from "../../core/journal/ended-history.ts";
import type { History } from "../../core/journal/history.ts";
import type { Plan } from "../../core/plan.ts";
import { type EndFacts, outputsOf } from "../../core/report/outputs-of.ts";
import { buildReport, type Report } from "../../core/report/report.ts";
import { type ReportSettings, reportFactsOf } from "../../core/report/report-of.ts";
import { renderSummary, summaryLimit } from "../../core/report/summary.ts";
import { details, escapeInline, fencedBlock } from "../../core/text/markdown-text.ts";
import { version } from "../../core/version.ts";
import type { Presenter, World } from "../../ports.ts";
import { evidenceOf } from "../attempt.ts";
import type { Served } from "../serve/serve-work.ts";
import type { WorkflowEnd } from "../workflow-request.ts";
import { type HtmlFile, htmlReportPath, writeHtmlReport } from "./html-report.ts";

export interface PresentSetup {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly repositoryUrl: string | null;
  readonly redact: (text: string) => string;
  /** Puts the HTML report where it can be opened, and returns its address. Never throws. */
  readonly publish?: ((file: HtmlFile) => Promise<string | undefined>) | undefined;
}

const nothing: Omit<EndFacts, "status" | "reason"> = {
  workflowId: "",
  failure: null,
  history: undefined,
  performance: undefined,
  reportPath: undefined,
};

/** All that a report knows beside the journal. */
export function reportSettings({ plan, config, repositoryUrl, world }: PresentSetup): ReportSettings {
  const resumeComment = `${config.trigger_phrase} resume`;
  return { plan, resumeComment, repositoryUrl, version, now: world.clock.now() };
}

function reportOf(history: History, setup: PresentSetup): Report {
  return buildReport(reportFactsOf(history, reportSettings(setup)));
}

/** The step fails for `failed` and `interrupted`; `degraded` and `paused` are a green step with a warning (contract). */
const exitCodes: Readonly<Record<WorkflowEnd["status"], number>> = {
  completed: 0,
  degraded: 0,
  paused: 0,
  interrupted: 1,
  failed: 1,
};

/** After a stop there is no time for it: the post step makes it then. What cannot be written is not there, and no more. */
async function htmlOf(end: WorkflowEnd, report: Report, setup: PresentSetup): Promise<HtmlFile | undefined> {
  if (!setup.config.html_report || end.status === "interrupted") return undefined;
  return writeHtmlReport(setup, report).catch(() => undefined);
}

function annotateEnd(presenter: Presenter, status: WorkflowEnd["status"], report: Report): void {
  if (status === "completed") return;
  presenter.annotate({
    level: exitCodes[status] === 1 ? "error" : "warning",
    title: `Workflow ${status}`,
    message: `${report.headline} ${report.nextSteps.join(" ")}`.trim(),
    final: true,
  });
}

async function presentWorkflow(end: WorkflowEnd, setup: PresentSetup): Promise<number> {
  const { world } = setup;
  // An end that could not be journaled any more (full disk) is told all the same.
  const history = endedHistory(end, world.clock.now());
  const report = reportOf(history, setup);
  const { state_directory } = setup.config;
  const markdownPath = await world.states.writeView(end.workflowId, "report.md", renderSummary(report)).then(
    () => `${state_directory}/${end.workflowId}/report.md`,
    () => undefined,
  );
  const page = await htmlOf(end, report, setup);
  const reportPath = page === undefined ? markdownPath : htmlReportPath(state_directory, end.workflowId);
  await world.presenter.setOutputs(outputsOf({ ...end, history, performance: report.performance, reportPath }));
  const patch =
    end.patch === undefined ? "" : `\n${details("The work so far, as a patch", fencedBlock(end.patch, "diff"))}\n`;
  const summary = (reportUrl?: string) =>
    `${renderSummary(report, { limitBytes: summaryLimit - patch.length * 2, reportUrl })}${patch}`;
  // Before the upload, which may be cut off.
  await world.presenter.writeSummary(summary());
  annotateEnd(world.presenter, end.status, report);
  const reportUrl = page === undefined ? undefined : await setup.publish?.(page);
  if (reportUrl !== undefined) await world.presenter.writeSummary(summary(reportUrl));
  return exitCodes[end.status];
}

export async function presentProblems(
  presenter: Presenter,
  problems: readonly ConfigurationProblem[],
): Promise<number> {
  for (const problem of problems) {
    presenter.annotate({
      level: "error",
      title: `${problem.key} (${problem.place})`,
      message: `${problem.problem}. ${problem.remedy}`,
    });
  }
  const rows = problems.map(
    (p) => `| ${[p.key, p.place, p.problem, p.remedy].map((cell) => escapeInline(cell)).join(" | ")} |`,
  );
  const count = problems.length === 1 ? "One thing has" : `${problems.length} things have`;
  await presenter.writeSummary(
    [
      `## ❌ Nothing was started: ${count} to be corrected`,
      "",
      "| Key | Place | Problem | Remedy |",
      "| --- | --- | --- | --- |",
      ...rows,
      "",
      "Nothing was made on GitHub.",
      "",
    ].join("\n"),
  );
  const message = problems.map((p) => `${p.key} (${p.place}): ${p.problem}. ${p.remedy}`).join(" ");
  const failure = {
    category: "configuration",
    code: "configuration",
    message,
    remedy: problems.map((p) => p.remedy).join(" "),
  } as const;
  await presenter.setOutputs(outputsOf({ ...nothing, status: "failed", reason: message, failure }));
  return 1;
}

export async function presentSkipped(presenter: Presenter, reason: string): Promise<number> {
  await presenter.setOutputs(outputsOf({ ...nothing, status: "skipped", reason }));
  await presenter.writeSummary(`⏭️ Nothing to do: ${escapeInline(reason)}.\n`);
  return 0;
}

export async function presentEnd(served: Served, setup: PresentSetup): Promise<number> {
  const { presenter } = setup.world;
  switch (served.kind) {
    case "skipped":
      return presentSkipped(presenter, served.reason);
    case "invalid":
      return presentProblems(presenter, served.problems);
    case "answered":
      await presenter.setOutputs(outputsOf({ ...nothing, status: "skipped", reason: served.message }));
      await presenter.writeSummary(`${escapeInline(served.message)}\n`);
      return 0;
    case "dispatched": {
      const where = served.runUrl ?? "a new run";
      await presenter.setOutputs(outputsOf({ ...nothing, status: "dispatched", reason: `handed to ${where}` }));
      await presenter.writeSummary(
        `🚀 Handed to ${served.runUrl === undefined ? "a new run" : `[a new run](${served.runUrl})`}, which owns the workflow.\n`,
      );
      return 0;
    }
    case "ended":
      return presentWorkflow(served.end, setup);
  }
}

/** The post step's part of the summary: main could not write its own, or had not saved yet. */
export async function presentAfter(history: History, saidTheEnd: boolean, setup: PresentSetup): Promise<void> {
  const { presenter } = setup.world;
  const report = reportOf(history, setup);
  if (saidTheEnd) {
    await presenter.writeSummary(renderSummary(report));
    annotateEnd(presenter, history.end?.status ?? "interrupted", report);
    return;
  }
  const newest = history.checkpoints.at(-1);
  await presenter.writeSummary(
    newest === undefined
      ? "The state could not be saved in any store.\n"
      : `The state was saved after the stop (generation ${newest.generation}).\n`,
  );
}

/** A throw that nobody expected: said as what it is, with all outputs set. */
export async function presentBug(presenter: Presenter, error: unknown): Promise<number> {
  const failure = classify(evidenceOf(error));
  presenter.annotate({ level: "error", title: "Internal error", message: `${failure.message} ${failure.remedy}` });
  await presenter.setOutputs(outputsOf({ ...nothing, status: "failed", reason: failure.message, failure }));
  await presenter.writeSummary(
    `## ❌ Internal error\n\n${escapeInline(failure.message)}\n\n${escapeInline(failure.remedy)}\n`,
  );
  return 1;
}
