/** A stage as what was done in it one after the other, for everything that draws time: attempts, recoveries, waits. */
import type { Report } from "./report.ts";
import type { AttemptFacts, RunFacts, StageFacts } from "./report-facts.ts";
import { type Stretch, waitStretch } from "./report-times.ts";

interface Span {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
}

export type Segment =
  | (Span & { readonly kind: "attempt"; readonly attempt: AttemptFacts })
  | (Span & {
      readonly kind: "recovery";
      readonly action: string;
      readonly outcome: "done" | "nothing-to-do" | "failed";
      readonly detail: string;
    })
  | (Span & { readonly kind: "wait"; readonly reason: string });

const isInstant = (at: number) => Number.isSafeInteger(at) && at >= 0;

/**
 * By their beginnings. A recovery's beginning is not journaled: it begins where what came before it ended. `now` ends what still runs.
 * `down`: stretches in which no run was alive.
 */
export function segmentsOf(stage: StageFacts, down: readonly Stretch[], now: number): readonly Segment[] {
  const attempts = stage.attempts
    .filter(({ startedAt }) => isInstant(startedAt))
    .map((attempt): Segment => {
      const to = Math.max(attempt.startedAt, attempt.endedAt ?? now);
      return { kind: "attempt", from: attempt.startedAt, to, attempt };
    });
  const waits = (stage.waits ?? [])
    .filter(({ at }) => isInstant(at))
    .map((wait): Segment => {
      const [from, to] = waitStretch(stage, wait, down, now);
      return { kind: "wait", from, to, reason: wait.reason };
    });
  const ends = [...[...attempts, ...waits].map(({ to }) => to), ...down.map(([, to]) => to)];
  const recoveries: Segment[] = [];
  for (const { action, outcome, detail, at } of stage.recoveries) {
    if (at === undefined || !isInstant(at)) continue;
    const from = [...ends, ...recoveries.map(({ to }) => to)].reduce<number>(
      (latest, end) => (end <= at && end > latest ? end : latest),
      -1,
    );
    recoveries.push({ kind: "recovery", from: from === -1 ? at : from, to: at, action, outcome, detail });
  }
  return [...attempts, ...recoveries, ...waits].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** All stages of a report with what was done in them; stages that did not begin have none. */
export function reportSegments(report: Report): readonly (readonly [StageFacts, readonly Segment[]])[] {
  return report.stages.map((stage) => [stage, segmentsOf(stage, report.downtimes, report.at)] as const);
}

/** One run's share of the time: from its opening to its last sign. */
export interface RunWindow {
  readonly run: RunFacts;
  readonly from: number;
  readonly to: number;
}

export function runWindows(report: Report): readonly RunWindow[] {
  return report.runs.map((run, index) => {
    const next = report.runs[index + 1];
    const end =
      next === undefined ? report.at : (report.downtimes.find(([, to]) => to === next.openedAt)?.[0] ?? next.openedAt);
    return { run, from: run.openedAt, to: Math.max(run.openedAt, end) };
  });
}
