/** The runs of a workflow side by side: what each began with, what it did, how it ended. */
import type { Report } from "../report.ts";
import { type RunWindow, runWindows } from "../report-segments.ts";
import { anchor, type Child, dataTable, type Html, html, nothing, short } from "./markup.ts";
import { clockText, span } from "./words.ts";

const mostRuns = 6;
/** A difference in these is worth a mark; the others differ in every run. */
const expectedAlike: ReadonlySet<string> = new Set(["Event", "Actor", "Version"]);

interface Doing {
  readonly done: readonly string[];
  readonly attempts: number;
  readonly failed: number;
  readonly recoveries: number;
  readonly checkpoints: number;
}

function doingsOf(report: Report, window: RunWindow, until: number): Doing {
  const inside = (at: number | null | undefined) => at !== null && at !== undefined && at >= window.from && at < until;
  const attempts = report.stages.flatMap((stage) => stage.attempts.filter(({ startedAt }) => inside(startedAt)));
  return {
    done: report.stages
      .filter(({ attempts: own }) => own.some(({ outcome, endedAt }) => outcome === "succeeded" && inside(endedAt)))
      .map(({ stage }) => stage),
    attempts: attempts.length,
    failed: attempts.filter(({ outcome }) => outcome === "failed").length,
    recoveries: report.stages.flatMap(({ recoveries }) => recoveries.filter(({ at }) => inside(at))).length,
    checkpoints: report.checkpoints.saved.filter(({ at }) => inside(at)).length,
  };
}

export function runsSection(report: Report): Html {
  const windows = runWindows(report);
  if (windows.length === 0) return nothing;
  const shown = windows.slice(-mostRuns);
  const first = windows.length - shown.length;
  const columns = shown.map((window, index) => {
    const next = windows[first + index + 1];
    const until = next?.from ?? Number.POSITIVE_INFINITY;
    const doings = doingsOf(report, window, until);
    const { run } = window;
    const ended = next === undefined ? (report.reason ?? report.outcome) : (next.run.previousEnd ?? "without a word");
    return {
      number: first + index + 1,
      values: [
        anchor(run.id === null ? `attempt ${run.attempt}` : `${run.id}, attempt ${run.attempt}`, run.url),
        clockText(window.from),
        span(window.to - window.from),
        run.event ?? "–",
        run.actor ?? "–",
        run.version ?? "–",
        run.resumedFrom ?? "began anew",
        run.from ?? "–",
        doings.done.length === 0 ? "none" : `${doings.done.length}: ${doings.done.join(", ")}`,
        doings.attempts,
        doings.failed,
        doings.recoveries,
        doings.checkpoints,
        short(ended, 300),
      ] as readonly Child[],
    };
  });
  const names = [
    ...["Run", "Opened (UTC)", "Alive for", "Event", "Actor", "Version", "Went on with", "Went on from"],
    ...["Stages done", "Attempts", "Failed attempts", "Recoveries", "Saves", "Ended"],
  ];
  const rows = names.map((name, row): readonly Child[] => {
    const values = columns.map(({ values: own }) => own[row] ?? "");
    const differs = expectedAlike.has(name) && new Set(values.map((value) => JSON.stringify(value))).size > 1;
    return [name, ...values.map((value) => (differs ? html`<span class="differs">${value}</span>` : value))];
  });
  const head = [{ title: "What" }, ...columns.map(({ number }) => ({ title: `Run ${number}` }))];
  const left = first > 0 ? html`<p class="muted">The newest ${mostRuns} of ${windows.length} runs.</p>\n` : nothing;
  return html`<section id="runs" aria-labelledby="runs-title">
<h2 id="runs-title">Runs</h2>
${left}${dataTable("Runs side by side", head, rows)}</section>
`;
}
