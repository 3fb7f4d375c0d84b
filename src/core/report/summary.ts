/** The job summary: the report as Markdown, never longer than what the runner takes. */
import type { Report } from "./report.ts";
import { agentTroubleBlock, protectedBlock, usageBlock } from "./summary-agent.ts";
import { checkpointsBlock, healthBlock, leftOutBlock, performanceBlock } from "./summary-details.ts";
import { errorsBlock } from "./summary-errors.ts";
import { insightsBlock } from "./summary-insights.ts";
import { failureBlock, glanceBlock, headBlock, linksBlock, stageTable, warningsBlock } from "./summary-parts.ts";
import { resourcesBlock, timelineBlock } from "./summary-timeline.ts";

/** Bytes. The runner drops a summary of more than 1 MiB whole; some room is left for other steps' text. */
export const summaryLimit = 1_000_000;

export interface SummaryOptions {
  /** UTF-8; default `summaryLimit`. */
  readonly limitBytes?: number | undefined;
  /** Where the HTML report can be opened. */
  readonly reportUrl?: string | undefined;
}

function join(blocks: readonly string[]): string {
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

const size = (text: string) => Buffer.byteLength(text);

interface Block {
  readonly name: string;
  readonly text: string;
}

/** In the order in which they stand. */
function blocksOf(report: Report): readonly Block[] {
  return [
    { name: "timeline", text: timelineBlock(report) },
    { name: "resources", text: resourcesBlock(report) },
    { name: "protected paths", text: protectedBlock(report) },
    { name: "warnings", text: warningsBlock(report) },
    { name: "errors", text: errorsBlock(report) },
    { name: "stalls and hand-overs", text: agentTroubleBlock(report) },
    { name: "performance", text: performanceBlock(report) },
    { name: "earlier workflows", text: insightsBlock(report) },
    { name: "health", text: healthBlock(report) },
    { name: "checkpoints", text: checkpointsBlock(report) },
    { name: "agent usage", text: usageBlock(report) },
    { name: "files kept out", text: leftOutBlock(report) },
  ].filter(({ text }) => text !== "");
}

/** What goes first where room is short: what is large and seldom needed. */
const sacrificed = [
  ...["timeline", "files kept out", "agent usage", "earlier workflows", "health"],
  ...["checkpoints", "performance", "resources", "errors", "warnings"],
];

/** Ever shorter forms, the fullest first. What was left out is said. */
function* forms(report: Report, reportUrl: string | undefined): Generator<readonly string[]> {
  const top = [headBlock(report), linksBlock(report, reportUrl)];
  const more = [glanceBlock(report), failureBlock(report)];
  const about = `<sub>workflow-manager ${report.version.replace(/[^\w.+-]/g, "").slice(0, 40)}</sub>`;
  let blocks = blocksOf(report);
  const left: string[] = [];
  const note = () =>
    left.length === 0 ? "" : `<sub>Left out, since GitHub takes no longer summary: ${left.join(", ")}.</sub>`;
  yield [...top, ...more, stageTable(report), ...blocks.map(({ text }) => text), about];
  for (const name of sacrificed) {
    if (!blocks.some((block) => block.name === name)) continue;
    blocks = blocks.filter((block) => block.name !== name);
    left.push(name);
    yield [...top, ...more, stageTable(report), ...blocks.map(({ text }) => text), note(), about];
  }
  left.push("notes of the stages");
  yield [...top, ...more, stageTable(report, 60), note()];
  for (const rows of [19, 10, 5]) yield [...top, stageTable(report, 0, rows), note()];
  yield top;
  yield [headBlock(report)];
  yield [`**${report.outcome}**`];
}

/** Markdown; empty when not even the outcome has room. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const { limitBytes = summaryLimit, reportUrl } = options;
  for (const form of forms(report, reportUrl)) {
    const text = join(form);
    if (size(text) <= limitBytes) return text;
  }
  return "";
}
