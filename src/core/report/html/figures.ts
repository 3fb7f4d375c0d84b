/** Where the time and the money went, stage by stage, and what earlier workflows say about it. */
import type { Report } from "../report.ts";
import type { StageFacts } from "../report-facts.ts";
import { measuredAgainst, timeShares } from "../summary-measures.ts";
import { type Child, dataTable, type Html, html, nameOf, nothing, short } from "./markup.ts";
import { badge, dollars, span, spanOrNothing, statusTone } from "./words.ts";

/** The bar ends at three times the baseline. */
const ratioEnd = 3;

function ratioBar(ratio: number, status: string): Html {
  const width = Math.min(100, (ratio / ratioEnd) * 100).toFixed(1);
  return html`<svg class="ratio" width="90" height="10" aria-hidden="true"><rect class="bar-ground" width="100%" height="10" rx="2"/><rect class="ratio-${status}" width="${width}%" height="10" rx="2"/><line class="baseline" x1="${(100 / ratioEnd).toFixed(1)}%" x2="${(100 / ratioEnd).toFixed(1)}%" y1="0" y2="10"/></svg> ${ratio.toFixed(2)} × <span class="muted">${status}</span>`;
}

function stageRow(stage: StageFacts, report: Report): readonly Child[] {
  const timing = report.timings[stage.stage];
  const measured = report.performance.stage_performance[stage.stage];
  const cost = report.usageByStage[stage.stage]?.costUsd ?? 0;
  return [
    html`<a href="#stage-${nameOf(stage.stage)}">${stage.stage}</a>`,
    badge(statusTone[stage.status], stage.status),
    stage.attempts.length === 0 ? "" : stage.attempts.length,
    timing === undefined ? "" : span(timing.workS * 1000),
    timing === undefined ? "" : spanOrNothing(timing.lostS),
    timing === undefined ? "" : spanOrNothing(timing.waitedS),
    timing === undefined ? "" : spanOrNothing(timing.recoveringS),
    span(stage.baselineS * 1000),
    measured === undefined ? "" : ratioBar(measured.performance_ratio, measured.status),
    cost > 0 ? dollars(cost) : "",
  ];
}

const columns = [
  { title: "Stage" },
  { title: "Status" },
  ...["Attempts", "Work", "Of it lost", "Waiting", "Recovering", "Baseline"].map((title) => ({
    title,
    class: "figure",
  })),
  { title: "Against it" },
  { title: "Cost", class: "figure" },
];

const percent = (share: number) => `${Math.round(share * 100)} %`;

function insights(report: Report): Html {
  const known = report.insights;
  if (known === null || known === undefined) return nothing;
  const lines = [
    ...known.trends.map(
      ({ stage, kind, change, runs, nowS, beforeS, comparedWith }) =>
        `${stage} is ${percent(Math.abs(change))} ${kind} in ${runs === 1 ? "this run" : `the last ${runs} runs`} than in the ${comparedWith} before (${span(nowS * 1000)} against ${span(beforeS * 1000)}).`,
    ),
    ...known.risks
      .slice(0, 5)
      .map(
        ({ stage, probability, low, high, failures, runs }) =>
          `${stage} may fail the next time: ${percent(probability)} (${percent(low)} to ${percent(high)}); it did in ${failures} of ${runs} runs.`,
      ),
    ...known.advice.map(({ sentence }) => sentence),
  ];
  if (lines.length === 0) return nothing;
  return html`<h3>Compared with ${known.workflows === 1 ? "one earlier workflow" : `${known.workflows} earlier workflows`}</h3>\n<ul>${lines.map((text) => html`<li>${short(text, 500)}</li>`)}</ul>\n`;
}

export function figuresSection(report: Report): Html {
  const { performance } = report;
  const shares = timeShares(report);
  const parts = [
    `${span(shares.work * 1000)} of work that counted`,
    ...(shares.lost > 0 ? [`${span(shares.lost * 1000)} in attempts that came to nothing`] : []),
    ...(shares.waited > 0 ? [`${span(shares.waited * 1000)} waiting`] : []),
    ...(shares.recovering > 0 ? [`${span(shares.recovering * 1000)} recovering`] : []),
    ...(report.downtimeMs > 0 ? [`${span(report.downtimeMs)} between runs`] : []),
  ];
  const ran = Object.keys(performance.stage_performance).length > 0;
  const advice = performance.recommendations.slice(0, 20);
  return html`<section id="performance" aria-labelledby="performance-title">
<h2 id="performance-title">Performance</h2>
${ran ? html`<p>Score ${performance.performance_score}, grade <strong>${performance.performance_grade}</strong>, against ${measuredAgainst(report)}. Errors per stage: ${performance.error_rate}; recovered: ${percent(performance.recovery_rate)}. ${parts.join(" · ")}.</p>\n` : nothing}${dataTable(
  "Durations of the stages",
  columns,
  report.stages.map((stage) => stageRow(stage, report)),
)}${advice.length === 0 ? nothing : html`<h3>What to look at</h3>\n<ul>${advice.map((text) => html`<li>${short(text, 500)}</li>`)}</ul>\n`}${insights(report)}</section>
`;
}
