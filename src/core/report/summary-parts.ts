/** The blocks of the job summary. Each is whole in itself: leaving one out breaks no other. */
import { renderDuration } from "../duration.ts";
import { summariseResource } from "../health/resource-samples.ts";
import { codeText, details, escapeInline, fencedBlock, link, table } from "../text/markdown-text.ts";
import { sanitise } from "../text/untrusted-text.ts";
import { instantText, outcomeSigns, type Report } from "./report.ts";
import type { StageFacts, StageReportStatus } from "./report-facts.ts";
import { measuredAgainst } from "./summary-measures.ts";

const stageSigns: Readonly<Record<StageReportStatus, string>> = {
  pending: "·",
  running: "⏳",
  succeeded: "✅",
  skipped: "⏭️",
  degraded: "⚠️",
  failed: "❌",
};

const maxMessage = 600;
const seconds = (ms: number) => renderDuration(ms / 1000);

/** What happened and what to do next, in the first line. */
export function headBlock(report: Report): string {
  const next = report.nextSteps[0];
  const first = `**${outcomeSigns[report.outcome]} ${escapeInline(report.headline, maxMessage)}**`;
  const more = report.nextSteps.slice(1, 10).map((step) => `- ${escapeInline(step, maxMessage)}`);
  return [
    `${first}${next === undefined ? "" : ` **Next:** ${escapeInline(next, maxMessage)}`}`,
    ...(more.length > 0 ? ["", ...more] : []),
  ].join("\n");
}

export function linksBlock(report: Report, reportUrl?: string | undefined): string {
  const { issue, branch, pullRequest } = report;
  const run = report.runs.at(-1);
  const parts = [
    `Workflow ${codeText(report.workflowId, 100)}`,
    report.title === null ? "" : escapeInline(report.title, 200),
    issue === null ? "" : `Issue ${link(`#${issue.number}`, issue.url)}`,
    branch === null ? "" : `Branch ${branch.url === null ? codeText(branch.name) : link(branch.name, branch.url)}`,
    pullRequest === null
      ? ""
      : `${pullRequest.draft ? "Draft pull" : "Pull"} request ${link(`#${pullRequest.number}`, pullRequest.url)} (${pullRequest.operation})`,
    run === undefined || run.url === null ? "" : link(`Run attempt ${run.attempt}`, run.url),
    `${seconds(report.durationMs)}${report.downtimeMs > 0 ? ` of work, ${seconds(report.downtimeMs)} between runs` : ""}`,
    report.usage.costUsd > 0 ? `$${report.usage.costUsd.toFixed(2)}` : "",
    reportUrl === undefined ? "" : link("Full report", reportUrl),
  ];
  const resumed =
    run === undefined || run.resumedFrom === null
      ? ""
      : resumedText(run.resumedFrom, run.previousEnd, run.from ?? null);
  return `${parts.filter((part) => part !== "").join(" · ")}${resumed}`;
}

/** The figures that people look for first, in one line. */
export function glanceBlock(report: Report): string {
  const { performance, health } = report;
  if (Object.keys(performance.stage_performance).length === 0) return "";
  const failed = report.stages.flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === "failed")).length;
  const recovered = Math.round(performance.recovery_rate * 100);
  const memory = summariseResource(report.samples ?? [], "memory");
  const saved = new Set(report.checkpoints.saved.map(({ generation }) => generation)).size;
  const parts = [
    `Performance **${performance.performance_grade}** (${performance.performance_score} against ${measuredAgainst(report)})`,
    failed === 0 ? "no errors" : `${failed} ${failed === 1 ? "error" : "errors"}, ${recovered} % recovered`,
    health === null ? "" : `health ${escapeInline(health.status, 20)}`,
    memory === undefined ? "" : `memory peak ${Math.round(memory.peak)} %`,
    saved === 0 ? "no checkpoint" : `${saved} ${saved === 1 ? "checkpoint" : "checkpoints"}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function resumedText(stage: string, previousEnd: string | null, from: string | null): string {
  const origin = from === null ? "" : `, ${escapeInline(from, 100)}`;
  const end = previousEnd === null ? "" : ` (the run before it: ${escapeInline(previousEnd, 300)})`;
  return `\n\nResumed from ${codeText(stage)}${origin}${end}.`;
}

export function failureBlock(report: Report): string {
  const { failure } = report;
  if (failure === null) return "";
  const newest = report.checkpoints.saved.at(-1);
  const saved =
    newest === undefined
      ? "No checkpoint was stored; what GitHub shows (branch, issue, pull request) is what a resume goes on from."
      : `Saved: generation ${newest.generation} in ${escapeInline(newest.store, 50)}, ${instantText(newest.at)}.`;
  const lines = [
    "### What went wrong",
    "",
    `${escapeInline(failure.message, maxMessage)} (${codeText(failure.category, 50)} ${codeText(failure.code, 100)}${failure.stage === null ? "" : ` in ${codeText(failure.stage, 50)}`})`,
    "",
    `${failure.remedy === "" ? "" : `${escapeInline(failure.remedy, maxMessage)} `}${saved}${report.resume.possible ? "" : " It cannot be resumed."}`,
  ];
  const output = sanitise((failure.lastOutput ?? "").slice(-4_000), 4_000).trim();
  if (output !== "") lines.push("", details("Last output", fencedBlock(output)));
  return lines.join("\n");
}

function stageNote(stage: StageFacts, max: number): string {
  const text = stage.failure ?? stage.note ?? "";
  const recoveries = stage.recoveries.filter((recovery) => recovery.outcome === "done").length;
  const recovered = recoveries === 0 ? "" : `${recoveries} recovery ${recoveries === 1 ? "action" : "actions"}`;
  return [escapeInline(text, max), recovered].filter((part) => part !== "").join(" · ");
}

/** `maxNote` and `maxRows` shrink it where room is short; what was cut is said. */
export function stageTable(report: Report, maxNote = 200, maxRows = 100): string {
  const rows = report.stages.slice(0, maxRows).map((stage) => {
    const timing = report.timings[stage.stage];
    const measured = report.performance.stage_performance[stage.stage];
    const speed = measured === undefined || measured.status === "normal" ? "" : ` ${measured.status}`;
    return [
      codeText(stage.stage, 50),
      `${stageSigns[stage.status]} ${stage.status}`,
      stage.attempts.length === 0 ? "" : String(stage.attempts.length + (stage.forgotten?.attempts ?? 0)),
      timing === undefined
        ? ""
        : `${renderDuration(timing.workS)}${timing.waitedS > 0 ? ` + ${renderDuration(timing.waitedS)} waiting` : ""}`,
      `${renderDuration(stage.baselineS)}${speed}`,
      stageNote(stage, maxNote),
    ];
  });
  const left = report.stages.length - rows.length;
  return [
    `### Stages (${report.progress.done} of ${report.progress.total})`,
    "",
    table(["Stage", "Status", "Attempts", "Duration", "Baseline", "Note"], rows),
    ...(left > 0 ? ["", `… and ${left} more stages.`] : []),
  ].join("\n");
}

/** Lists that grow without bound show their newest or first entries and say how many there are. */
export function limited(lines: readonly string[], max: number): string {
  const left = lines.length - max;
  return [...lines.slice(0, max), ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n");
}

export function warningsBlock(report: Report): string {
  if (report.warnings.length === 0) return "";
  const lines = report.warnings.map(
    ({ topic, message }) => `- ${escapeInline(topic, 60)}: ${escapeInline(message, maxMessage)}`,
  );
  return `### Warnings (${report.warnings.length})\n\n${limited(lines, 30)}`;
}
