/** The block of the job summary that says what earlier workflows say about this one. */
import { renderDuration } from "../duration.ts";
import type { Insights } from "../learning/insights.ts";
import { codeText, details, escapeInline } from "../text/markdown-text.ts";
import type { Report } from "./report.ts";

const percent = (share: number) => `${Math.round(share * 100)} %`;

function trendLine(trend: Insights["trends"][number]): string {
  const runs = trend.runs === 1 ? "this run" : `the last ${trend.runs} runs`;
  const times = `${renderDuration(trend.nowS)} against ${renderDuration(trend.beforeS)}`;
  return `- ${codeText(trend.stage)} is ${percent(Math.abs(trend.change))} ${trend.kind} in ${runs} than in the ${trend.comparedWith} before (${times})`;
}

function riskLine(risk: Insights["risks"][number]): string {
  const range = `${percent(risk.low)} to ${percent(risk.high)}`;
  const retried = risk.retried === 0 ? "" : `, ${risk.retried} more needed a retry`;
  return `- ${codeText(risk.stage)} may fail the next time: ${percent(risk.probability)} (${range}); it did in ${risk.failures} of ${risk.runs} runs${retried}`;
}

export function insightsBlock({ insights }: Report): string {
  if (insights === null || insights === undefined) return "";
  const lines = [
    ...insights.trends.map(trendLine),
    ...insights.risks.slice(0, 5).map(riskLine),
    ...insights.advice.map(({ sentence }) => `- ${escapeInline(sentence, 400)}`),
  ];
  if (lines.length === 0) return "";
  const workflows = insights.workflows === 1 ? "one earlier workflow" : `${insights.workflows} earlier workflows`;
  return details(`Compared with ${workflows}`, lines.join("\n"));
}
