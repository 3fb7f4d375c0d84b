/**
 * The report as one HTML file that needs nothing else, made from the journal alone (P7).
 *
 * H1 Every text goes through the templates of markup.ts: nothing that others wrote becomes markup.
 * H2 The page's policy forbids everything but its one style sheet and its one script, by their hashes, should H1 ever be wrong.
 * H3 All of it can be read without the script: a viewer that allows none shows the same page without filters.
 * H4 Texts are redacted before they are put in, also those of a journal that an earlier run wrote with other secrets.
 */
import { createHash } from "node:crypto";
import type { JournalEntry } from "../../journal/journal-entry.ts";
import { redactDeep } from "../../text/redact-deep.ts";
import type { Report } from "../report.ts";
import { checkpointsSection, errorsSection, healthSection, warningsSection } from "./details.ts";
import { figuresSection } from "./figures.ts";
import { journalSection, shownEntries } from "./journal-table.ts";
import { type Html, html } from "./markup.ts";
import { causeSection, headSection } from "./overview.ts";
import { pageScript, pageStyle } from "./page-texts.ts";
import { runsSection } from "./runs.ts";
import { stagesSection } from "./stages.ts";
import { timelineSection } from "./timeline.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hash(pageStyle)}`,
  `script-src ${hash(pageScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export interface HtmlReport {
  readonly report: Report;
  /** All that the journal has. */
  readonly entries: readonly JournalEntry[];
  readonly redact: (text: string) => string;
}

const titles: readonly (readonly [id: string, title: string])[] = [
  ["cause", "What went wrong"],
  ["timeline", "Timeline"],
  ["errors", "Errors"],
  ["warnings", "Warnings"],
  ["performance", "Performance"],
  ["stages", "Stages"],
  ["runs", "Runs"],
  ["health", "Health"],
  ["checkpoints", "Checkpoints"],
  ["journal", "Journal"],
];

function navigation(body: Html): Html {
  const there = titles.filter(([id]) => body.html.includes(`<section id="${id}"`));
  return html`<nav aria-label="Sections"><ul>${there.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>\n`;
}

export function renderHtmlReport(request: HtmlReport): string {
  const { redact } = request;
  // H4. Only what is shown: redacting a journal of a hundred thousand entries would take longer than all the rest.
  const report = redactDeep(request.report, redact);
  const entries = redactDeep(shownEntries(request.entries), redact);
  const body = html`${causeSection(report)}${timelineSection(report)}${errorsSection(report)}${warningsSection(report)}${figuresSection(report)}${stagesSection(report, entries)}${runsSection(report)}${healthSection(report)}${checkpointsSection(report)}${journalSection(report, entries, request.entries.length)}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${report.workflowId}: ${report.outcome}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${headSection(report)}${navigation(body)}<main id="main">
${body}</main>
<footer><p class="muted">workflow-manager ${report.version}. Made from the journal of ${report.workflowId}.</p></footer>
<script>${{ html: pageScript }}</script>
</body>
</html>
`;
  return page.html;
}
