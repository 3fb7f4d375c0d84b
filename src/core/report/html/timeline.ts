/** What was done when: a table with one line of time per stage, and how busy the machine was below, over the same time. */
import type { Report } from "../report.ts";
import type { StageFacts } from "../report-facts.ts";
import { reportSegments, type Segment } from "../report-segments.ts";
import { curveRows } from "./curves.ts";
import { type Html, html, nameOf, nothing, short } from "./markup.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";
import { span } from "./words.ts";

/** Pixels. */
const rowHeight = 22;
const leastWidthPercent = 0.35;
/** A stage that was tried more often shows its newest. */
const mostBars = 120;

function nameOfSegment(segment: Segment): string {
  const took = span(segment.to - segment.from);
  switch (segment.kind) {
    case "attempt": {
      const why = segment.attempt.failure === null ? "" : `: ${short(segment.attempt.failure, 160)}`;
      return `attempt ${segment.attempt.attempt} ${segment.attempt.outcome} after ${took}${why}`;
    }
    case "recovery":
      return `recovery ${segment.action} ${segment.outcome}${segment.detail === "" ? "" : `: ${short(segment.detail, 160)}`}`;
    case "wait":
      return `waited ${took}: ${short(segment.reason, 160)}`;
  }
}

/** Attempts are tall, recoveries are low, waits are a line: shape tells them apart, not only colour. */
function bar(segment: Segment, axis: TimeAxis): Html {
  const x = axis.percent(segment.from);
  const width = Math.max(leastWidthPercent, axis.percent(segment.to) - x);
  const left = Math.min(x, 100 - width).toFixed(2);
  const kind = segment.kind === "attempt" ? segment.attempt.outcome : segment.kind;
  const [y, height] = segment.kind === "attempt" ? [4, 14] : segment.kind === "recovery" ? [8, 8] : [10, 3];
  return html`<rect class="bar ${kind}" x="${left}%" y="${y}" width="${width.toFixed(2)}%" height="${height}" rx="2"><title>${nameOfSegment(segment)}</title></rect>`;
}

export function backdrop(axis: TimeAxis): Html {
  const lines = axis.ticks.map(
    ({ percent }) => html`<line class="grid" x1="${percent}%" x2="${percent}%" y1="0" y2="100%"/>`,
  );
  const gaps = axis.gaps.map(
    ({ from, to, label }) =>
      html`<rect class="gap" x="${from}%" y="0" width="${(to - from).toFixed(2)}%" height="100%"><title>${label}</title></rect>`,
  );
  return html`${lines}${gaps}`;
}

function stageRow(stage: StageFacts, segments: readonly Segment[], axis: TimeAxis, report: Report): Html {
  const shown = segments.slice(-mostBars);
  const story = shown.length === 0 ? "did not begin" : shown.map(nameOfSegment).join("; ");
  const timing = report.timings[stage.stage];
  const took = timing === undefined ? "" : span(timing.workS * 1000);
  return html`<tr class="${stage.status}"><th scope="row"><a href="#stage-${nameOf(stage.stage)}">${stage.stage}</a></th><td><svg class="line" height="${rowHeight}" role="img" aria-label="${short(story, 600)}">${backdrop(axis)}${shown.map((segment) => bar(segment, axis))}</svg></td><td class="figure">${took}</td></tr>
`;
}

function axisRow(axis: TimeAxis): Html {
  const labels = axis.ticks.map(
    ({ percent, label }, index) =>
      html`<text class="tick" x="${percent}%" y="13"${index === 0 ? nothing : html` text-anchor="middle"`}>${label}</text>`,
  );
  return html`<tr><th scope="col">Stage</th><th scope="col"><span class="unseen">Time</span><svg class="line" height="18" aria-hidden="true">${labels}</svg></th><th scope="col" class="figure">Work</th></tr>`;
}

function checkpointRow(report: Report, axis: TimeAxis): Html {
  const { saved } = report.checkpoints;
  const checks = report.healthChecks ?? [];
  const marks = saved.map(({ at, generation, store, tookMs }) => {
    const x = axis.percent(at);
    return html`<rect class="mark" x="${Math.min(99.5, x)}%" y="5" width="3" height="12" rx="1"><title>generation ${generation} in ${store}, ${span(tookMs)}</title></rect>`;
  });
  const signs = checks.map(({ at, status, reason }) => {
    const tone = status === "HEALTHY" ? "good" : status === "CRITICAL" || status === "FAILED" ? "bad" : "warn";
    return html`<circle class="dot ${tone}" cx="${Math.min(99.5, axis.percent(at))}%" cy="11" r="${tone === "good" ? 3 : 5}"><title>${status} (${reason})</title></circle>`;
  });
  const generations = new Set(saved.map(({ generation }) => generation)).size;
  const bad = checks.filter(({ status }) => status !== "HEALTHY").length;
  const row = (name: string, label: string, inside: readonly Html[], figure: string) =>
    inside.length === 0
      ? nothing
      : html`<tr><th scope="row">${name}</th><td><svg class="line" height="${rowHeight}" role="img" aria-label="${label}">${backdrop(axis)}${inside}</svg></td><td class="figure">${figure}</td></tr>
`;
  return html`${row("Checkpoints", `${generations} generations in ${saved.length} saves`, marks, String(generations))}${row("Health checks", `${checks.length} checks, ${bad} of them not healthy`, signs, bad === 0 ? "healthy" : `${bad} not`)}`;
}

const legend: readonly (readonly [name: string, words: string])[] = [
  ["succeeded", "attempt that succeeded"],
  ["failed", "failed"],
  ["interrupted", "interrupted"],
  ["recovery", "recovery"],
  ["wait", "waiting"],
  ["gap", "no run alive"],
];

function legendOf(report: Report, kinds: ReadonlySet<string>): Html {
  const shown = legend.filter(([name]) => (name === "gap" ? report.downtimes.length > 0 : kinds.has(name)));
  return html`<ul class="legend" aria-hidden="true">${shown.map(([name, words]) => html`<li><svg width="18" height="14"><rect class="bar ${name}" width="18" height="${name === "wait" ? 3 : name === "recovery" ? 8 : 14}" y="${name === "wait" ? 6 : name === "recovery" ? 3 : 0}" rx="2"/></svg> ${words}</li>`)}</ul>`;
}

/** Patterns for what did not succeed; one copy for all pictures of the page. */
const patterns = html`<svg class="patterns" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch-bad" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground bad" width="6" height="6"/><rect class="hatch-line" width="2" height="6"/></pattern>
<pattern id="hatch-warn" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="hatch-ground warn" width="6" height="6"/><rect class="hatch-line" width="2" height="6"/></pattern>
<pattern id="hatch-gap" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-gap" width="1.5" height="5"/></pattern>
</defs></svg>`;

export function timelineSection(report: Report): Html {
  const staged = reportSegments(report);
  const axis = timeAxis(report.startedAt, report.at, report.downtimes);
  const kinds = new Set(
    staged.flatMap(([, segments]) => segments.map((one) => (one.kind === "attempt" ? one.attempt.outcome : one.kind))),
  );
  return html`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">Timeline</h2>
${patterns}
${legendOf(report, kinds)}
<table class="timeline">
<caption class="unseen">Stages, checkpoints, health and resources over the time that was worked</caption>
<thead>${axisRow(axis)}</thead>
<tbody>
${staged.map(([stage, segments]) => stageRow(stage, segments, axis, report))}</tbody>
<tbody class="machine">
${checkpointRow(report, axis)}${curveRows(report, axis)}</tbody>
</table>
</section>
`;
}
