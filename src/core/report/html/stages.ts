/** Each stage with its times, attempts, log and output. */
import { describeEntry } from "../../diagnostics/describe-entry.ts";
import type { JournalEntry } from "../../journal/journal-entry.ts";
import type { Report } from "../report.ts";
import type { StageFacts } from "../report-facts.ts";
import { reportSegments, type Segment } from "../report-segments.ts";
import { attemptChanges } from "./attempt-changes.ts";
import { type Html, html, nameOf, nothing, short } from "./markup.ts";
import { after, badge, clockText, dollars, span, spanOrNothing, statusTone } from "./words.ts";

/** Of a stage that has more, the first and the newest lines are shown. */
const firstLines = 30;
const newestLines = 120;
const mostAttempts = 40;
const mostOutputs = 5;

export interface AttemptOutput {
  readonly attempt: number;
  readonly text: string;
}

/** What each attempt of a stage printed last, oldest first, as far as the journal has it. */
export function outputsOf(entries: readonly JournalEntry[], stage: string): readonly AttemptOutput[] {
  let attempt = 1;
  return entries.flatMap((entry): AttemptOutput[] => {
    if (!("stage" in entry) || entry.stage !== stage) return [];
    if (entry.kind === "attempt.started") attempt = entry.attempt;
    let text: unknown;
    if (entry.kind === "stage.succeeded" || entry.kind === "attempt.interrupted") text = entry.lastOutput;
    else if (entry.kind === "attempt.failed") {
      const { evidence } = entry;
      text = "lastOutput" in evidence ? evidence.lastOutput : evidence.kind === "git" ? evidence.stderr : undefined;
    }
    return typeof text === "string" && text.trim() !== "" ? [{ attempt, text: text.slice(-8_000) }] : [];
  });
}

function logLines(entries: readonly JournalEntry[], report: Report, stage: string): Html {
  const own = entries.filter((entry) => "stage" in entry && entry.stage === stage);
  const left = own.length - firstLines - newestLines;
  const shown = left > 0 ? [...own.slice(0, firstLines), ...own.slice(-newestLines)] : own;
  const lines = shown.map((entry, index) => {
    const record = describeEntry(entry, report.workflowId, null);
    const level = record.level.toLowerCase();
    const cut =
      left > 0 && index === firstLines
        ? html`<li class="cut">… ${left} more lines, in the journal below</li>\n`
        : nothing;
    return html`${cut}<li class="${level}"><a class="when" href="#entry-${entry.seq}">${after(report, entry.at)}</a> ${short(record.message, 500)}</li>\n`;
  });
  return lines.length === 0 ? nothing : html`<h4>Log</h4>\n<ol class="log">\n${lines}</ol>\n`;
}

function attemptItem(segment: Segment): Html {
  switch (segment.kind) {
    case "attempt": {
      const { attempt } = segment;
      const tone =
        attempt.outcome === "succeeded"
          ? "good"
          : attempt.outcome === "failed"
            ? "bad"
            : attempt.outcome === "running"
              ? "busy"
              : "warn";
      const kind =
        attempt.category === null || attempt.category === undefined
          ? ""
          : ` (${attempt.category} ${attempt.code ?? ""})`;
      const limit = attempt.limitMs === undefined ? "" : ` of at most ${span(attempt.limitMs)}`;
      return html`<li>${badge(tone, `attempt ${attempt.attempt} ${attempt.outcome}`)} <span class="muted">${clockText(segment.from)}, ${span(segment.to - segment.from)}${limit}</span>${attempt.failure === null ? nothing : html`<br>${short(attempt.failure, 600)}${kind}`}</li>\n`;
    }
    case "recovery":
      return html`<li class="step">Recovery <code>${segment.action}</code>: ${segment.outcome}${segment.detail === "" ? "" : `, ${short(segment.detail, 400)}`}</li>\n`;
    case "wait":
      return html`<li class="step">Waited ${span(segment.to - segment.from)}: ${short(segment.reason, 300)}</li>\n`;
  }
}

function attempts(segments: readonly Segment[]): Html {
  const left = segments.length - mostAttempts;
  const shown = segments.slice(-mostAttempts);
  return html`<h4>Attempts</h4>\n${left > 0 ? html`<p class="muted">The newest ${mostAttempts} of ${segments.length}.</p>` : nothing}<ol class="attempts">\n${shown.map(attemptItem)}</ol>\n`;
}

function figures(stage: StageFacts, report: Report): string {
  const timing = report.timings[stage.stage];
  const measured = report.performance.stage_performance[stage.stage];
  const cost = report.usageByStage[stage.stage]?.costUsd ?? 0;
  if (timing === undefined || measured === undefined) return "";
  const part = (seconds: number, word: string) => (seconds > 0 ? [`${spanOrNothing(seconds)} ${word}`] : []);
  return [
    `${span(timing.workS * 1000)} of work`,
    ...part(timing.lostS, "of it lost in attempts that came to nothing"),
    ...part(timing.waitedS, "waiting"),
    ...part(timing.recoveringS, "recovering"),
    `baseline ${span(stage.baselineS * 1000)} (${measured.performance_ratio.toFixed(2)} ×, ${measured.status})`,
    ...(cost > 0 ? [dollars(cost)] : []),
  ].join(" · ");
}

/** The newest attempt's open to view, those before it folded away. */
function printed(outputs: readonly AttemptOutput[]): Html {
  const shown = outputs.slice(-mostOutputs);
  const newest = shown.pop();
  if (newest === undefined) return nothing;
  const earlier = shown.map(
    ({ attempt, text }) =>
      html`<details><summary>Attempt ${attempt} printed last</summary>\n<pre>${text}</pre>\n</details>\n`,
  );
  return html`<h4>Attempt ${newest.attempt} printed last</h4>\n<pre>${newest.text}</pre>\n${earlier}`;
}

function stageDetail(
  stage: StageFacts,
  segments: readonly Segment[],
  report: Report,
  entries: readonly JournalEntry[],
): Html {
  const outputs = outputsOf(entries, stage.stage);
  const open = stage.status === "failed" ? html` open` : nothing;
  const note = stage.failure ?? stage.note ?? "";
  return html`<details class="stage" id="stage-${nameOf(stage.stage)}"${open}>
<summary><h3>${stage.stage}</h3> ${badge(statusTone[stage.status], stage.status)} <span class="muted">${short(note, 140)}</span></summary>
<p>${figures(stage, report)}</p>
${note.length > 140 ? html`<p>${short(note, 2_000)}</p>\n` : nothing}${attempts(segments)}${attemptChanges(stage, segments, outputs)}${printed(outputs)}${logLines(entries, report, stage.stage)}</details>
`;
}

export function stagesSection(report: Report, entries: readonly JournalEntry[]): Html {
  const staged = reportSegments(report);
  const begun = staged.filter(([stage, segments]) => segments.length > 0 || stage.status !== "pending");
  const pending = staged.filter(([stage, segments]) => segments.length === 0 && stage.status === "pending");
  const rest =
    pending.length === 0
      ? nothing
      : html`<p class="muted">Not begun: ${pending.map(([stage], index) => html`${index === 0 ? "" : ", "}<span id="stage-${nameOf(stage.stage)}">${stage.stage}</span>`)}.</p>\n`;
  return html`<section id="stages" aria-labelledby="stages-title">
<h2 id="stages-title">Stages</h2>
<p class="tools" data-script hidden><button type="button" data-open="all">Open all</button> <button type="button" data-open="none">Close all</button></p>
${begun.map(([stage, segments]) => stageDetail(stage, segments, report, entries))}${rest}</section>
`;
}
