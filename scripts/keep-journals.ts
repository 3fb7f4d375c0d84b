/**
 * Runs five workflows with the real engine on simulated machines and keeps their journals in __tests__/fixtures/journals, from which
 * reports are rendered in tests (__tests__/core/report/html/html-report.test.ts) and looked at (scripts/look-at-reports.ts).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fiveWorkflows, journalOf } from "../__tests__/fakes/simulation/five-workflows.ts";
import { foldJournal } from "../src/core/journal/history-fold.ts";
import { decodeJournal } from "../src/core/journal/journal-decode.ts";

const directory = new URL("../__tests__/fixtures/journals/", import.meta.url);
mkdirSync(directory, { recursive: true });
for (const name of fiveWorkflows) {
  const bytes = await journalOf(name);
  writeFileSync(new URL(`${name}.jsonl`, directory), bytes);
  const history = foldJournal(decodeJournal(bytes).entries);
  const minutes = Math.round((history.lastAt - history.createdAt) / 60_000);
  console.log(
    `${name}: ${history.entries} entries, ${Math.round(bytes.length / 1024)} KiB, ${history.runs.length} runs, ${minutes} min, ${history.samples.length} samples, ${history.end?.status}: ${history.end?.reason}`,
  );
}
