import { describe, expect, it } from "vitest";
import { withoutForgotten } from "../../../src/core/journal/compact-journal.ts";
import { emptyHistory, type History, kept } from "../../../src/core/journal/history.ts";
import { foldEntry, foldJournal } from "../../../src/core/journal/history-fold.ts";
import { emptyChain, encodeEntry } from "../../../src/core/journal/journal.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEntry } from "../../../src/core/journal/journal-entry.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { reportFactsOf } from "../../../src/core/report/report-of.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { longJournal } from "../health/long-journal.ts";
import { plan } from "./journal-builder.ts";

function entriesOf(events: number): readonly JournalEntry[] {
  return [...longJournal(events)].map((event, seq) => ({ seq, at: Date.UTC(2026, 0, 1) + seq * 200, ...event }));
}

/** Objects, arrays and values inside, each counted once for each place. */
function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 1);
}

/** Without the runs, which come one by one by hand and have a bound of their own. */
const sizeOf = ({ runs: _, ...history }: History) => countOf(history);

describe("a journal of very many events", () => {
  const few = entriesOf(10_000);
  const many = entriesOf(40_000);
  const history = many.reduce(foldEntry, emptyHistory);

  it("is folded into a history that grows no more", () => {
    // Attempts that were interrupted hold no failure: how many there are among the newest differs a little.
    expect(sizeOf(history) / sizeOf(few.reduce(foldEntry, emptyHistory))).toBeCloseTo(1, 2);
    expect(foldJournal(many)).toEqual(history);
  });

  it("leaves to the fold of a whole journal little more than what stays", () => {
    // Attempts, retries, recoveries and costs are sums of all: those entries are needed. The rest is as many as are kept.
    const growing = new Set(["health.checked", "warning", "checkpoint.saved", "checkpoint.failed", "stage.progress"]);
    const ofThose = (entries: readonly JournalEntry[]) => entries.filter(({ kind }) => growing.has(kind)).length;
    const runs = many.filter(({ kind }) => kind === "run.opened").length;
    expect(ofThose(many)).toBeGreaterThan(20_000);
    const most = kept.healthChecks + kept.warnings + 2 * kept.checkpoints + 1;
    expect(ofThose(withoutForgotten(many))).toBeLessThanOrEqual(most + runs);
  });

  it("has every attempt, failure and recovery in its sums", () => {
    const { attempts, recoveries, forgotten } = history.stages.implementation_progress;
    const started = many.filter(({ kind }) => kind === "attempt.started").length;
    const recovered = many.filter(({ kind }) => kind === "recovery.performed").length;
    expect(attempts).toHaveLength(kept.attempts);
    expect(attempts.length + (forgotten?.attempts ?? 0)).toBe(started);
    expect(recoveries.length + (forgotten?.recoveries ?? 0)).toBe(recovered);
    const facts = reportFactsOf(history, { plan, resumeComment: null, repositoryUrl: null, version: "1", now: 0 });
    const report = buildReport(facts);
    const failed = many.filter(({ kind }) => kind === "attempt.failed").length;
    expect(report.timings["implementation_progress"]).toMatchObject({ attempts: started, errors: failed });
    expect(renderSummary(report)).toContain(`| ${started} |`);
    // All attempts together took what they took, listed or not: between two entries there are 200 ms.
    const work = many.reduce(
      ({ sum, since }, { kind, at }) => {
        if (kind === "attempt.started") return { sum, since: at };
        const ends = kind === "attempt.failed" || kind === "run.opened";
        return ends && since !== undefined
          ? { sum: sum + at - (kind === "run.opened" ? 200 : 0) - since, since: undefined }
          : { sum, since };
      },
      { sum: 0, since: undefined as number | undefined },
    );
    const open = work.since === undefined ? 0 : (many.at(-1)?.at ?? 0) - work.since;
    expect(report.timings["implementation_progress"]?.workS).toBeCloseTo((work.sum + open) / 1000, 0);
  });

  it("is decoded in one pass", () => {
    let head = emptyChain;
    const lines = few.map(({ seq: _, at, ...event }) => {
      const next = encodeEntry(head, event, at);
      head = next.head;
      return next.line;
    });
    expect(decodeJournal(Buffer.from(lines.join(""))).entries).toEqual(JSON.parse(JSON.stringify(few)));
  });
});
