/** Where the time of a workflow went: work, waiting, recovery, and stretches in which no run was alive. */
import type { Forgotten } from "../journal/history.ts";
import type { StageTiming } from "./performance.ts";

/** Epoch ms. */
export type Stretch = readonly [from: number, to: number];

/** What is needed of an attempt, and of a stage, to tell where its time went: the report's facts have it, and so has the fold. */
export interface TimedAttempt {
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: "running" | "succeeded" | "failed" | "interrupted";
}

export interface TimedWait {
  readonly at: number;
  readonly ms: number;
}

export interface TimedStage {
  readonly stage: string;
  readonly status: string;
  readonly attempts: readonly TimedAttempt[];
  /** Planned, all together: for what does not know its single waits. */
  readonly waitedMs: number;
  /** Older attempts, which are not listed any more. What lay between them is not known: it counts as neither work nor recovery. */
  readonly forgotten?: Forgotten | undefined;
  readonly waits?: readonly TimedWait[] | undefined;
}

interface TimedRuns {
  readonly runs: readonly { readonly openedAt: number; readonly silentSince?: number | null | undefined }[];
  readonly stages: readonly TimedStage[];
}

/** The greatest of ascending numbers that is below the limit. */
function lastBelow(ascending: readonly number[], limit: number): number | undefined {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return ascending[from - 1];
}

/** From the last sign of the run before to the opening of the next one. */
export function downtimes(facts: TimedRuns): readonly Stretch[] {
  const attempts = facts.stages.flatMap((stage) => stage.attempts);
  const signs = attempts
    .flatMap((attempt) => [attempt.startedAt, ...(attempt.endedAt === null ? [] : [attempt.endedAt])])
    .sort((a, b) => a - b);
  return facts.runs.slice(1).flatMap((run, index): Stretch[] => {
    if (run.silentSince !== undefined && run.silentSince !== null)
      return run.openedAt > run.silentSince ? [[run.silentSince, run.openedAt]] : [];
    const previous = facts.runs[index]?.openedAt ?? run.openedAt;
    const last = Math.max(lastBelow(signs, run.openedAt) ?? previous, previous);
    return run.openedAt > last ? [[last, run.openedAt]] : [];
  });
}

function overlap([from, to]: Stretch, others: readonly Stretch[]): number {
  return others.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0);
}

/** Milliseconds from the beginning to an instant in which a run was alive: what people mean by "after". */
export function workedMs(
  facts: { readonly startedAt: number; readonly downtimes: readonly Stretch[] },
  at: number,
): number {
  return Math.max(0, at - facts.startedAt - overlap([facts.startedAt, Math.max(at, facts.startedAt)], facts.downtimes));
}

export function attemptMs(attempt: Pick<TimedAttempt, "startedAt" | "endedAt">, now: number): number {
  return Math.max(0, (attempt.endedAt ?? now) - attempt.startedAt);
}

/** Between two attempts, without the time in which nothing was alive. A stage that was done and is gone back to was not recovering. */
function gapMs(before: TimedAttempt, after: TimedAttempt, down: readonly Stretch[]): number {
  if (before.outcome === "succeeded") return 0;
  const from = before.endedAt ?? after.startedAt;
  const gap: Stretch = [from, Math.max(from, after.startedAt)];
  return gap[1] - gap[0] - overlap(gap, down);
}

/** A wait as it was: the next attempt ends it, or the stop after which no run was alive. */
export function waitStretch(stage: TimedStage, wait: TimedWait, down: readonly Stretch[], now: number): Stretch {
  const next = stage.attempts.find((attempt) => attempt.startedAt >= wait.at)?.startedAt ?? now;
  const stopped = down.find(([from]) => from >= wait.at)?.[0] ?? now;
  return [wait.at, Math.max(wait.at, Math.min(wait.at + wait.ms, next, stopped))];
}

/** Waits as they were; of those that are not listed any more only what was planned is known. */
function waitedMsOf(stage: TimedStage, down: readonly Stretch[], now: number): number {
  if (stage.waits === undefined) return stage.waitedMs;
  const planned = stage.waits.reduce((sum, { ms }) => sum + ms, 0);
  return stage.waits.reduce(
    (sum, wait) => {
      const [from, to] = waitStretch(stage, wait, down, now);
      return sum + to - from;
    },
    Math.max(0, stage.waitedMs - planned),
  );
}

/** Seconds. `lostS`: attempts that came to nothing; `recoveringS`: gaps between attempts that were neither waiting nor downtime. */
export function timingOf(
  stage: TimedStage & { readonly baselineS: number },
  down: readonly Stretch[],
  now: number,
): StageTiming {
  const { attempts } = stage;
  const workMs = attempts.reduce((sum, attempt) => sum + attemptMs(attempt, now), 0);
  const lost = attempts.filter(({ outcome }) => outcome === "failed" || outcome === "interrupted");
  const gapsMs = attempts.reduce((sum, attempt, index) => {
    const before = attempts[index - 1];
    return before === undefined ? sum : sum + gapMs(before, attempt, down);
  }, 0);
  const { forgotten } = stage;
  const failed = lost.filter((attempt) => attempt.outcome === "failed").length + (forgotten?.failed ?? 0);
  const lostMs = lost.reduce((sum, attempt) => sum + attemptMs(attempt, now), forgotten?.lostMs ?? 0);
  const waitedMs = waitedMsOf(stage, down, now);
  const succeeded = stage.status === "succeeded" || stage.status === "skipped";
  return {
    stage: stage.stage,
    attempts: attempts.length + (forgotten?.attempts ?? 0),
    workS: (workMs + (forgotten?.workMs ?? 0)) / 1000,
    lostS: lostMs / 1000,
    waitedS: waitedMs / 1000,
    recoveringS: Math.max(0, gapsMs - waitedMs) / 1000,
    baselineS: stage.baselineS,
    errors: failed,
    recovered: succeeded ? failed : 0,
    succeeded,
  };
}

export function downtimeMs(down: readonly Stretch[]): number {
  return down.reduce((sum, [from, to]) => sum + to - from, 0);
}
