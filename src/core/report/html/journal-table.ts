/** The journal itself, one row per entry. Whole without a script; the script filters it. */
import { describeEntry } from "../../diagnostics/describe-entry.ts";
import type { JournalEntry } from "../../journal/journal-entry.ts";
import type { Report } from "../report.ts";
import { type Html, html, nothing, short } from "./markup.ts";
import { after } from "./words.ts";

/** Of a longer journal the beginning and the end are shown: a page of all would be too large to open. */
export const firstEntries = 200;
export const newestEntries = 1_000;
const mostJson = 1_500;

/** The entries that a page shows: what is to be redacted again, and no more. */
export function shownEntries(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.length <= firstEntries + newestEntries
    ? entries
    : [...entries.slice(0, firstEntries), ...entries.slice(-newestEntries)];
}

function row(entry: JournalEntry, report: Report): Html {
  const { seq, at, kind, ...rest } = entry;
  const record = describeEntry(entry, report.workflowId, null);
  const stage = "stage" in entry ? entry.stage : "";
  const level = record.level.toLowerCase();
  return html`<tr id="entry-${seq}" data-kind="${kind}" data-stage="${stage}" data-level="${level}"><td class="figure">${seq}</td><td class="figure">${after(report, at)}</td><td>${kind}</td><td>${stage}</td><td><details><summary class="${level}">${short(record.message, 240)}</summary><pre>${short(JSON.stringify(rest, null, 1), mostJson)}</pre></details></td></tr>
`;
}

function choice(id: string, label: string, all: string, values: readonly string[]): Html {
  return html`<label for="${id}">${label}</label> <select id="${id}"><option value="">${all}</option>${values.map((value) => html`<option>${value}</option>`)}</select>\n`;
}

/** `total`: how many entries the journal has; `entries`: those of `shownEntries`. */
export function journalSection(report: Report, entries: readonly JournalEntry[], total: number): Html {
  const left = total - entries.length;
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
  const stages = [...new Set(entries.flatMap((entry) => ("stage" in entry ? [entry.stage] : [])))];
  const cut =
    left > 0
      ? html`<tr class="cut"><td colspan="5">… ${left} entries are not shown here; they are in journal.jsonl.</td></tr>\n`
      : nothing;
  const rows = entries.map(
    (entry, index) => html`${left > 0 && index === firstEntries ? cut : nothing}${row(entry, report)}`,
  );
  return html`<section id="journal" aria-labelledby="journal-title">
<h2 id="journal-title">Journal</h2>
<form class="tools" role="search" aria-label="Journal" data-script hidden>
<label for="filter-text">Find</label> <input id="filter-text" type="search" autocomplete="off" spellcheck="false">
${choice("filter-kind", "Kind", "all kinds", kinds)}${choice("filter-stage", "Stage", "all stages", stages)}<label><input id="filter-level" type="checkbox"> warnings and errors only</label>
<button type="reset">Reset</button>
<output id="filter-count" for="filter-text filter-kind filter-stage filter-level">${entries.length} entries</output>
</form>
<div class="scroll" tabindex="0" role="group" aria-label="Entries of the journal"><table class="journal">
<caption class="unseen">Entries of the journal</caption>
<thead><tr><th scope="col" class="figure">No.</th><th scope="col" class="figure">After</th><th scope="col">Kind</th><th scope="col">Stage</th><th scope="col">What</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>
`;
}
