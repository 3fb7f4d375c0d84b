/** What is said at the end of a run: what happened, what was saved, and the one thing to do next. */

import { columns } from "../core/diagnostics/diagnostics-text.ts";
import { renderDuration } from "../core/duration.ts";
import type { Report } from "../core/report/report.ts";

export interface EndWords {
  readonly report: Report;
  /** The command that goes on, with the flags of this run. */
  readonly resume: string;
  /** Command to look closer. */
  readonly workflowId: string;
}

function savedWords(report: Report): string {
  const newest = report.checkpoints.saved.at(-1);
  if (newest !== undefined) return `generation ${newest.generation} in ${newest.store}`;
  return "none; the journal in the state directory has every finished stage";
}

function nextWords({ report, resume }: EndWords): string {
  const [first] = report.nextSteps;
  const resumable = report.outcome === "paused" || report.outcome === "interrupted" || report.outcome === "failed";
  if (!resumable) return first ?? "nothing";
  if (!report.resume.possible) return first ?? "nothing";
  const remedy = report.failure?.remedy ?? "";
  const notBefore = report.resume.notBefore;
  const when = notBefore === null ? "" : ` (not before ${new Date(notBefore).toISOString()})`;
  // Cancelling needs no remedy, and what failed by itself does.
  return report.outcome === "interrupted" || remedy === "" ? `${resume}${when}` : `${remedy} Then: ${resume}${when}`;
}

/** Plain lines; values are untrusted. */
export function endLines(words: EndWords): readonly string[] {
  const { report } = words;
  const { issue, branch, pullRequest: pull, performance } = report;
  const rows: (readonly string[])[] = [["workflow", words.workflowId]];
  if (issue !== null) rows.push(["issue", `#${issue.number} ${issue.url}`]);
  if (branch !== null) rows.push(["branch", branch.name]);
  if (pull !== null)
    rows.push(["pull request", `#${pull.number} ${pull.url} (${pull.draft ? "draft, " : ""}${pull.operation})`]);
  rows.push([
    "stages",
    `${report.progress.done} of ${report.progress.total} done in ${renderDuration(report.durationMs / 1000)}`,
  ]);
  if (report.outcome !== "completed") rows.push(["checkpoint", savedWords(report)]);
  rows.push(["performance", `${performance.performance_score.toFixed(2)} (${performance.performance_grade})`]);
  if (report.usage.costUsd > 0) rows.push(["cost", `$${report.usage.costUsd.toFixed(2)}`]);
  rows.push(["next", nextWords(words)]);
  return [report.headline, ...columns(rows).map((row) => `  ${row}`)];
}
