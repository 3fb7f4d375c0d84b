/** How fast a workflow was against its baselines, and what kept it. Names and shape are the specification's. */
import { renderDuration } from "../duration.ts";

/** One stage that ran. Seconds; waiting and recovering are not part of `workS`. */
export interface StageTiming {
  readonly stage: string;
  readonly attempts: number;
  /** All attempts together. */
  readonly workS: number;
  /** The part of `workS` that failed or was interrupted. */
  readonly lostS: number;
  readonly waitedS: number;
  readonly recoveringS: number;
  readonly baselineS: number;
  readonly errors: number;
  /** Of the errors, those after which the stage still came to its end. */
  readonly recovered: number;
  /** False while it runs, and for one that came to no good end. */
  readonly succeeded: boolean;
}

export type StageSpeed = "fast" | "normal" | "slow";

export interface StagePerformance {
  readonly duration: number;
  readonly baseline: number;
  /** duration / baseline; 1 where there is no baseline. */
  readonly performance_ratio: number;
  readonly status: StageSpeed;
  readonly attempts: number;
  /** Of the duration, what went into attempts that failed or were interrupted. */
  readonly lost: number;
  /** Waiting for a rate limit, a backoff or a quota: nothing was slow. */
  readonly waited: number;
  /** Between a failed attempt and the next one, less the waiting. */
  readonly recovering: number;
}

export interface Bottleneck {
  readonly stage: string;
  /** Seconds over the baseline. */
  readonly excess: number;
  readonly performance_ratio: number;
  /** `attempts`: without those that came to nothing the stage would not have been slow; `work`: it is slow by itself. */
  readonly cause: "work" | "attempts";
}

export interface PerformanceReport {
  /** Seconds, all runs together, without the time in which no run was alive. */
  readonly total_duration: number;
  readonly stage_performance: Readonly<Record<string, StagePerformance>>;
  /** 0 to 1. */
  readonly performance_score: number;
  readonly performance_grade: Grade;
  /** Errors per stage that ran. */
  readonly error_rate: number;
  /** Recovered errors per error; 1 when there were none. */
  readonly recovery_rate: number;
  /** Greatest excess first. */
  readonly bottlenecks: readonly Bottleneck[];
  readonly recommendations: readonly string[];
}

export type Grade = "A" | "B" | "C" | "D" | "F";

const fastBelow = 0.8;
const slowAbove = 1.2;
const penaltyPerError = 0.1;
const grades: readonly (readonly [number, Grade])[] = [
  [0.9, "A"],
  [0.8, "B"],
  [0.7, "C"],
  [0.6, "D"],
];

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
const seconds = (value: number) => (Number.isFinite(value) && value > 0 ? round(value, 3) : 0);

export function gradeOf(score: number): Grade {
  return grades.find(([from]) => score >= from)?.[1] ?? "F";
}

function speedOf(ratio: number): StageSpeed {
  return ratio < fastBelow ? "fast" : ratio > slowAbove ? "slow" : "normal";
}

function performanceOf(timing: StageTiming): StagePerformance {
  const duration = seconds(timing.workS);
  const baseline = seconds(timing.baselineS);
  const ratio = baseline === 0 ? 1 : round(duration / baseline, 3);
  return {
    duration,
    baseline,
    performance_ratio: ratio,
    // What broke off early was not fast.
    status: ratio < fastBelow && !timing.succeeded ? "normal" : speedOf(ratio),
    attempts: timing.attempts,
    lost: Math.min(duration, seconds(timing.lostS)),
    waited: seconds(timing.waitedS),
    recovering: seconds(timing.recoveringS),
  };
}

/**
 * score = mean over the stages of min(1, baseline / duration), less 0.1 for each error that was not recovered, within 0 and 1,
 * to two digits. A stage within its baseline counts as 1, one that took twice as long as 0.5, one that failed as 0; being faster
 * than the baseline makes up for nothing. No stage at all: 1.
 */
function scoreOf(timings: readonly StageTiming[], stages: readonly StagePerformance[], unrecovered: number): number {
  const failed = timings.map(({ errors, recovered, succeeded }) => !succeeded && errors > recovered);
  const shares = stages.map(({ performance_ratio }, at) => (failed[at] ? 0 : 1 / Math.max(1, performance_ratio)));
  const mean = shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return round(Math.min(1, Math.max(0, mean - penaltyPerError * unrecovered)), 2);
}

const maxNamedBottlenecks = 3;
const noticeableShare = 0.2;

function aboutBottleneck({ stage, excess, performance_ratio, cause }: Bottleneck, took: StagePerformance): string {
  const over = `${stage} took ${renderDuration(took.duration)}, ${renderDuration(excess)} more than its baseline of ${renderDuration(took.baseline)} (×${performance_ratio})`;
  return cause === "attempts"
    ? `${over}; ${renderDuration(took.lost)} of it went into attempts that came to nothing (${took.attempts} in all): look at why they failed.`
    : `${over}: split the work, or raise the baseline if this is usual.`;
}

function recommend(report: Omit<PerformanceReport, "recommendations">, errors: number): string[] {
  const advice: string[] = [];
  for (const bottleneck of report.bottlenecks.slice(0, maxNamedBottlenecks)) {
    const took = report.stage_performance[bottleneck.stage];
    if (took !== undefined) advice.push(aboutBottleneck(bottleneck, took));
  }
  const stages = Object.values(report.stage_performance);
  const share = (value: number) => (report.total_duration > 0 ? value / report.total_duration : 0);
  const part = (value: number) =>
    `${renderDuration(value)} (${Math.min(100, Math.round(share(value) * 100))} % of the time)`;
  const waited = stages.reduce((sum, stage) => sum + stage.waited, 0);
  if (share(waited) > noticeableShare)
    advice.push(
      `${part(waited)} went into waiting for limits and retries: spread runs out, or use a token with a higher limit.`,
    );
  const recovering = stages.reduce((sum, stage) => sum + stage.recovering, 0);
  if (share(recovering) > noticeableShare)
    advice.push(`${part(recovering)} went into recovery: look at the failures in the stage table.`);
  if (errors > 0 && report.recovery_rate < 1)
    advice.push(
      `${errors} ${errors === 1 ? "error" : "errors"}, ${Math.round(report.recovery_rate * 100)} % recovered: the failed attempts in the report say why.`,
    );
  return advice;
}

/** Only stages that ran; `totalS` without the time between the runs. */
export function measurePerformance(timings: readonly StageTiming[], totalS: number): PerformanceReport {
  const pairs = timings.map((timing) => [timing.stage, performanceOf(timing)] as const);
  const errors = timings.reduce((sum, timing) => sum + timing.errors, 0);
  const recovered = timings.reduce((sum, timing) => sum + Math.min(timing.recovered, timing.errors), 0);
  const score = scoreOf(
    timings,
    pairs.map(([, performance]) => performance),
    errors - recovered,
  );
  const bottlenecks = pairs
    .filter(([, performance]) => performance.status === "slow")
    .map(([stage, { duration, baseline, lost, performance_ratio }]) => ({
      stage,
      excess: round(duration - baseline, 3),
      performance_ratio,
      cause: (duration - lost) / baseline > slowAbove ? ("work" as const) : ("attempts" as const),
    }))
    .sort((a, b) => b.excess - a.excess);
  const report = {
    total_duration: seconds(totalS),
    stage_performance: Object.fromEntries(pairs),
    performance_score: score,
    performance_grade: gradeOf(score),
    error_rate: timings.length === 0 ? 0 : round(errors / timings.length, 3),
    recovery_rate: errors === 0 ? 1 : round(recovered / errors, 3),
    bottlenecks,
  };
  return { ...report, recommendations: recommend(report, errors) };
}
