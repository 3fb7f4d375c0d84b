/** The five journals that were kept (scripts/keep-journals.ts), and what is made of them. */
import { readFileSync } from "node:fs";
import { planFor } from "../../../src/core/config/plan-settings.ts";
import { foldJournal } from "../../../src/core/journal/history-fold.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEntry } from "../../../src/core/journal/journal-entry.ts";
import { renderHtmlReport } from "../../../src/core/report/html/page.ts";
import { buildReport, type Report } from "../../../src/core/report/report.ts";
import { reportFactsOf } from "../../../src/core/report/report-of.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import type { WorkflowName } from "../../fakes/simulation/five-workflows.ts";
import { referenceConfiguration } from "../../fakes/simulation/scenario.ts";

export function keptEntries(name: WorkflowName): readonly JournalEntry[] {
  const content = decodeJournal(readFileSync(new URL(`../../fixtures/journals/${name}.jsonl`, import.meta.url)));
  if (content.tail.kind !== "whole") throw new Error(`the kept journal ${name} is ${content.tail.kind}`);
  return content.entries;
}

export function reportOf(entries: readonly JournalEntry[]): Report {
  const history = foldJournal(entries);
  return buildReport(
    reportFactsOf(history, {
      plan: planFor(referenceConfiguration),
      resumeComment: "/workflow resume",
      repositoryUrl: "https://github.com/acme/app",
      version: "0.1.0",
      now: history.lastAt,
    }),
  );
}

export function renderKeptReport(name: WorkflowName): {
  readonly report: Report;
  readonly page: string;
  readonly summary: string;
} {
  const entries = keptEntries(name);
  const report = reportOf(entries);
  return {
    report,
    page: renderHtmlReport({ report, entries, redact: (text) => text }),
    summary: renderSummary(report),
  };
}
