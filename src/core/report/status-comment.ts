/** The one comment of a workflow on its issue: how far it is, what went wrong, what to do next. Updated, never repeated. */
import { renderDuration } from "../duration.ts";
import { effectMarker } from "../effects.ts";
import { codeText, details, escapeInline, link } from "../text/markdown-text.ts";
import { findMarkers } from "../text/markers.ts";
import { untrustedMarkdownWithin } from "../text/untrusted-markdown.ts";
import { instantText, outcomeSigns, type Report } from "./report.ts";
import type { StageFacts } from "./report-facts.ts";
import { parseStatusRecord, renderStatusRecord, type StatusRecord } from "./status-record.ts";

export type { StatusRecord };

/** Characters; GitHub refuses longer comments. */
export const commentLimit = 65_536;

function clip(text: string | null): string | null {
  return text === null ? null : text.slice(0, 500).toWellFormed();
}

export function statusRecordOf(report: Report): StatusRecord {
  const run = report.runs.at(-1);
  const reached = report.stages.filter((stage) => stage.attempts.length > 0).at(-1);
  return {
    workflow_id: report.workflowId,
    status: report.outcome,
    stage: clip(report.failure?.stage ?? reached?.stage ?? null),
    run_id: clip(run?.id ?? null),
    run_attempt: run?.attempt ?? 0,
    run_url: clip(run?.url ?? null),
    branch: clip(report.branch?.name ?? null),
    pull_request: report.pullRequest?.number ?? null,
    requester: clip(report.requester ?? null),
    updated_at: new Date(report.at).toISOString(),
  };
}

function stageLine(stage: StageFacts, maxNote: number): string {
  const done = stage.status === "succeeded" || stage.status === "skipped";
  const word = stage.status === "pending" || stage.status === "succeeded" ? "" : ` (${stage.status})`;
  const note = escapeInline(stage.failure ?? stage.note ?? "", maxNote);
  return `- [${done ? "x" : " "}] ${codeText(stage.stage, 50)}${word}${note === "" ? "" : ` ${note}`}`;
}

const mostTodos = 20;

/** The agent's own list below the stage that is running: that is the progress one waits for. */
function todoLines(report: Report, stage: StageFacts, maxNote: number): string[] {
  const todos = stage.status === "running" && maxNote > 0 ? (report.todos ?? []) : [];
  const lines = todos
    .slice(0, mostTodos)
    .map(({ text, done }) => `  - [${done ? "x" : " "}] ${escapeInline(text, maxNote)}`);
  return [...lines, ...(todos.length > mostTodos ? [`  - … and ${todos.length - mostTodos} more`] : [])];
}

/** What is at work now. The comment is edited while it lasts, so that one that has grown old says that nobody is there any more. */
function nowLine(report: Report): string {
  const stage = report.stages.find(({ status }) => status === "running");
  const attempt = stage?.attempts.at(-1);
  if (report.outcome !== "running" || stage === undefined || attempt === undefined) return "";
  const nth = attempt.attempt > 1 ? `, attempt ${attempt.attempt}` : "";
  const since = attempt.outcome === "running" ? attempt.startedAt : (attempt.endedAt ?? attempt.startedAt);
  const does = attempt.outcome === "running" ? "at work for" : "waiting to try again for";
  return `${codeText(stage.stage, 50)}${nth}: ${does} ${renderDuration(Math.max(0, Math.round((report.at - since) / 1000)))}; last heard of ${instantText(report.at)}`;
}

/** What it is about, above the list of stages. */
export function aboveStages(report: Report): string[] {
  const { branch, pullRequest, failure } = report;
  const run = report.runs.at(-1);
  const facts = [
    `${report.progress.done} of ${report.progress.total} stages`,
    renderDuration(report.durationMs / 1000),
    run === undefined || run.url === null
      ? ""
      : link(run.attempt > 1 ? `Run (attempt ${run.attempt})` : "Run", run.url),
    branch === null ? "" : branch.url === null ? codeText(branch.name) : link(branch.name, branch.url),
    pullRequest === null ? "" : link(`Pull request #${pullRequest.number}`, pullRequest.url),
    report.usage.costUsd > 0 ? `$${report.usage.costUsd.toFixed(2)}` : "",
  ];
  const lines = [
    `### ${outcomeSigns[report.outcome]} ${escapeInline(report.headline, 400)}`,
    "",
    facts.filter((fact) => fact !== "").join(" · "),
  ];
  const now = nowLine(report);
  if (now !== "") lines.push("", now);
  if (failure !== null)
    lines.push(
      "",
      `${codeText(failure.category, 50)} ${codeText(failure.code, 100)}: ${escapeInline(failure.message, 600)}`,
    );
  for (const step of report.nextSteps.slice(0, 5)) lines.push("", `**Next:** ${escapeInline(step, 600)}`);
  return lines;
}

export function renderStatusComment(report: Report): string {
  const hidden = [effectMarker(report.workflowId, "status"), renderStatusRecord(statusRecordOf(report))];
  return renderStatusText(report, [...hidden, ...aboveStages(report)]);
}

/** Below `head`, at most 65,535 characters with it: the plan gives way first, then the stages' notes, then stages. */
export function renderStatusText(report: Report, head: readonly string[]): string {
  const foot = `<sub>Updated ${instantText(report.at)} by ${codeText(report.workflowId, 100)}</sub>`;
  const make = (stages: readonly string[], plan: string) =>
    [...head, "", ...stages, ...(plan === "" ? [] : ["", plan]), "", foot].join("\n");
  for (const maxNote of [200, 40, 0]) {
    const stages = report.stages.flatMap((stage) => [stageLine(stage, maxNote), ...todoLines(report, stage, maxNote)]);
    const body = make(stages, "");
    if (body.length >= commentLimit) continue;
    if (report.plan === null || report.plan.trim() === "") return body;
    const room = commentLimit - body.length - 100;
    const plan = room < 1_000 ? "" : untrustedMarkdownWithin(report.plan, Math.min(room, 30_000));
    return plan === "" ? body : make(stages, details("Plan", plan));
  }
  return make([`${report.stages.length} stages`], "").slice(0, commentLimit - 1);
}

/**
 * What the comment says to machines; undefined when it is no status comment. The two hidden lines must stand first: a text that
 * quotes them further down is not believed. Who wrote the comment is for the caller to check.
 */
export function parseStatusComment(body: string): StatusRecord | undefined {
  const [first = "", second = ""] = body.slice(0, 40_000).replace(/\r\n?/g, "\n").trimStart().split("\n", 2);
  const mark = first.startsWith("<!--") ? findMarkers(first)[0] : undefined;
  if (mark?.effect !== "status") return undefined;
  const record = parseStatusRecord(second.trimEnd());
  return record?.workflow_id === mark.workflowId ? record : undefined;
}
