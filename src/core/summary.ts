/** The job summary: the report as Markdown, never longer than what the runner takes. */
import type { Report } from "./report.ts";
import {
  checkpointsBlock,
  ganttBlock,
  healthBlock,
  leftOutBlock,
  performanceBlock,
  usageBlock,
} from "./summary-details.ts";
import { insightsBlock } from "./summary-insights.ts";
import { attemptsBlock, failureBlock, headBlock, linksBlock, stageTable, warningsBlock } from "./summary-parts.ts";

/** Bytes. The runner drops a summary of more than 1 MiB whole; some room is left for other steps' text. */
export const summaryLimit = 1_000_000;

function join(blocks: readonly string[]): string {
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

const size = (text: string) => Buffer.byteLength(text);

/** Ever shorter forms, the fullest first: without the diagram, without the folded parts, with ever fewer table rows. */
function* forms(report: Report): Generator<readonly string[]> {
  const head = [headBlock(report), linksBlock(report), failureBlock(report)];
  const folded = [
    attemptsBlock(report),
    performanceBlock(report),
    insightsBlock(report),
    healthBlock(report),
    checkpointsBlock(report),
    usageBlock(report),
    leftOutBlock(report),
  ];
  const warnings = warningsBlock(report);
  const about = `<sub>workflow-manager ${report.version.replace(/[^\w.+-]/g, "").slice(0, 40)}</sub>`;
  yield [...head, stageTable(report), warnings, ...folded, ganttBlock(report), about];
  yield [...head, stageTable(report), warnings, ...folded, about];
  yield [...head, stageTable(report), warnings];
  yield [...head, stageTable(report, 60)];
  for (const rows of [19, 10, 5]) yield [headBlock(report), linksBlock(report), stageTable(report, 0, rows)];
  yield [headBlock(report), linksBlock(report)];
  yield [headBlock(report)];
  yield [`**${report.outcome}**`];
}

/** Markdown of at most `limitBytes` bytes (UTF-8); empty when not even the outcome has room. */
export function renderSummary(report: Report, limitBytes: number = summaryLimit): string {
  for (const form of forms(report)) {
    const text = join(form);
    if (size(text) <= limitBytes) return text;
  }
  return "";
}
