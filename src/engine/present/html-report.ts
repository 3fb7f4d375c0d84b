/** The HTML report of a workflow: a file beside its journal, and what is published of it. Courtesy: the end stays what it was. */
import { foldJournal } from "../../core/journal/history-fold.ts";
import { decodeJournal } from "../../core/journal/journal-decode.ts";
import { buildReport, type Report } from "../../core/report/report.ts";
import { type ReportSettings, reportFactsOf } from "../../core/report/report-of.ts";
import type { World } from "../../ports.ts";

export interface HtmlFile {
  /** Of the workflow's run attempt: each attempt has its own report. */
  readonly name: string;
  readonly text: string;
}

export interface HtmlRequest {
  readonly world: World;
  readonly redact: (text: string) => string;
}

const viewName = "report.html";

/** Throws where the file cannot be written. `report` may know an end that the journal could not take any more. */
export async function writeHtmlReport({ world, redact }: HtmlRequest, report: Report): Promise<HtmlFile> {
  const bytes = await world.states.readJournal(report.workflowId);
  const entries = bytes === undefined ? [] : decodeJournal(bytes).entries;
  const { renderHtmlReport } = await import("../../core/report/html/page.ts");
  const text = renderHtmlReport({ report, entries, redact });
  await world.states.writeView(report.workflowId, viewName, text);
  return { name: `report-${report.workflowId}-a${report.runs.at(-1)?.attempt ?? 1}`, text };
}

/** From the journal alone (P7); undefined where there is none. */
export async function writeHtmlReportOf(
  request: HtmlRequest,
  workflowId: string,
  settings: ReportSettings,
): Promise<HtmlFile | undefined> {
  const bytes = await request.world.states.readJournal(workflowId);
  const history = foldJournal(bytes === undefined ? [] : decodeJournal(bytes).entries);
  if (history.workflowId !== workflowId) return undefined;
  return writeHtmlReport(request, buildReport(reportFactsOf(history, settings)));
}

export const htmlReportPath = (stateDirectory: string, workflowId: string): string =>
  `${stateDirectory}/${workflowId}/${viewName}`;
