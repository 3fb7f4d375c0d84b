/** When an attempt has taken too long, as pure decisions over instants; the engine's monitor asks and acts. */
import type { StageRecord } from "../journal/history.ts";
import type { StagePlan } from "../plan.ts";

export interface AttemptLimits {
  readonly startedAt: number;
  readonly warnMs: number;
  readonly limitMs: number;
  /** 0: none. */
  readonly idleMs: number;
  /** Epoch ms at which every attempt has to be over, so that a checkpoint still fits before the job ends (P8). */
  readonly deadline: number;
}

export type Tick =
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "warn"; readonly afterMs: number }
  | { readonly kind: "stop"; readonly limit: "attempt" | "idle" | "job"; readonly limitMs: number };

/** The next thing to do about a running attempt, and when to ask again. The job's limit goes before all others. */
export function decideTick(
  limits: AttemptLimits,
  facts: { readonly now: number; readonly lastSignAt: number; readonly warned: boolean },
): Tick {
  const { now, lastSignAt, warned } = facts;
  if (now >= limits.deadline) return { kind: "stop", limit: "job", limitMs: limits.deadline - limits.startedAt };
  const attemptEnd = limits.startedAt + limits.limitMs;
  if (now >= attemptEnd) return { kind: "stop", limit: "attempt", limitMs: limits.limitMs };
  const idleEnd = limits.idleMs > 0 ? lastSignAt + limits.idleMs : Number.POSITIVE_INFINITY;
  if (now >= idleEnd) return { kind: "stop", limit: "idle", limitMs: limits.idleMs };
  const warnAt = limits.startedAt + limits.warnMs;
  if (!warned && now >= warnAt) return { kind: "warn", afterMs: limits.warnMs };
  const next = Math.min(limits.deadline, attemptEnd, idleEnd, warned ? Number.POSITIVE_INFINITY : warnAt);
  return { kind: "wait", ms: Math.max(1, next - now) };
}

/** How many attempts of the stage ended by one of our limits: each makes the next attempt's limit longer. */
export function timeoutsSoFar(record: StageRecord): number {
  return record.attempts.filter((attempt) => attempt.failure?.category === "timeout").length;
}

/** `limit × multiplier^timeouts` (specification, `timeout_multiplier`). */
export function attemptLimitMs(plan: StagePlan, multiplier: number, record: StageRecord): number {
  return Math.round(plan.limitMs * multiplier ** timeoutsSoFar(record));
}

export interface JobBudget {
  readonly startedAt: number;
  /** Epoch ms at which attempts have to be over. */
  readonly workUntil: number;
  /** Epoch ms at which GitHub ends the job. */
  readonly endsAt: number;
}

/** Kept free for the last checkpoint and the report: 5 % of the job's time, but at least 20 s and at most 3 minutes. */
export function reserveMs(budgetMs: number): number {
  return Math.min(budgetMs / 2, Math.min(180_000, Math.max(20_000, budgetMs * 0.05)));
}

export function jobBudget(startedAt: number, budgetMs: number): JobBudget {
  const endsAt = startedAt + budgetMs;
  return { startedAt, endsAt, workUntil: endsAt - reserveMs(budgetMs) };
}
