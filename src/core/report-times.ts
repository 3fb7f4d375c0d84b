/** Where the time of a workflow went: work, waiting, recovery, and stretches in which no run was alive. */
import type { StageTiming } from "./performance.ts";
import type { AttemptFacts, ReportFacts, StageFacts } from "./report-facts.ts";

type Stretch = readonly [from: number, to: number];

/** From the last sign of the run before to the opening of the next one. */
export function downtimes(facts: Pick<ReportFacts, "runs" | "stages" | "at">): readonly Stretch[] {
  const attempts = facts.stages.flatMap((stage) => stage.attempts);
  return facts.runs.slice(1).flatMap((run, index): Stretch[] => {
    const previous = facts.runs[index]?.openedAt ?? run.openedAt;
    const signs = attempts
      .flatMap((attempt) => [attempt.startedAt, ...(attempt.endedAt === null ? [] : [attempt.endedAt])])
      .filter((at) => at < run.openedAt);
    const last = signs.reduce((latest, at) => Math.max(latest, at), previous);
    return run.openedAt > last ? [[last, run.openedAt]] : [];
  });
}

function overlap([from, to]: Stretch, others: readonly Stretch[]): number {
  return others.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0);
}

export function attemptMs(attempt: AttemptFacts, now: number): number {
  return Math.max(0, (attempt.endedAt ?? now) - attempt.startedAt);
}

/** Seconds. `recoveringS`: gaps between attempts that were neither waiting nor downtime. */
export function timingOf(stage: StageFacts, down: readonly Stretch[], now: number): StageTiming {
  const workMs = stage.attempts.reduce((sum, attempt) => sum + attemptMs(attempt, now), 0);
  const gapsMs = stage.attempts.slice(1).reduce((sum, attempt, index) => {
    const before = stage.attempts[index]?.endedAt ?? attempt.startedAt;
    const gap: Stretch = [before, Math.max(before, attempt.startedAt)];
    return sum + (gap[1] - gap[0]) - overlap(gap, down);
  }, 0);
  const failed = stage.attempts.filter((attempt) => attempt.outcome === "failed").length;
  return {
    stage: stage.stage,
    workS: workMs / 1000,
    waitedS: stage.waitedMs / 1000,
    recoveringS: Math.max(0, gapsMs - stage.waitedMs) / 1000,
    baselineS: stage.baselineS,
    errors: failed,
    recovered: stage.status === "succeeded" || stage.status === "skipped" ? failed : 0,
  };
}

export function downtimeMs(down: readonly Stretch[]): number {
  return down.reduce((sum, [from, to]) => sum + to - from, 0);
}
