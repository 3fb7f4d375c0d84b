/**
 * When to try again, as a pure decision. The caller brings the instant and the random number.
 * Backoff is exponential with full jitter over the upper half (“equal jitter”): delay = base·2ⁿ⁻¹ · (½ + ½·random), capped.
 */
import type { Failure } from "./failure.ts";

export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly maxRetries: number;
  readonly baseMs: number;
  readonly maxDelayMs: number;
}

export const defaultBackoff = { baseMs: 2_000, maxDelayMs: 60_000 } as const;

export function backoffMs(policy: RetryPolicy, failedAttempts: number, random: number): number {
  const ceiling = Math.min(policy.maxDelayMs, policy.baseMs * 2 ** Math.max(0, failedAttempts - 1));
  return Math.round(ceiling * (0.5 + 0.5 * random));
}

export type RetryDecision =
  | { readonly kind: "retry"; readonly delayMs: number; readonly reason: string }
  /** The wait does not fit the time that is left: stop here, resumable at `until`. */
  | { readonly kind: "pause"; readonly until: number; readonly reason: string }
  | { readonly kind: "give-up"; readonly reason: string };

export interface RetryFacts {
  readonly failure: Failure;
  /** Failed attempts of this stage in this budget, this one included. Waits for a limit to reset are not counted. */
  readonly failedAttempts: number;
  readonly now: number;
  /** Epoch ms up to which this stage may still work (stage and job limits, less the time a checkpoint needs). */
  readonly deadline: number;
  readonly random: number;
}

/** Does waiting help at all? A configuration stays wrong and a critical failure stays critical. */
const retryable: Readonly<Record<Failure["category"], boolean>> = {
  transient: true,
  resource: true,
  timeout: true,
  configuration: false,
  critical: false,
  interrupted: false,
};

/** After freeing what can be freed, once more and no oftener (reference: error categories, "resource"). */
const resourceRetries = 1;

export function decideRetry(policy: RetryPolicy, facts: RetryFacts): RetryDecision {
  const { failure, now, deadline } = facts;
  if (!retryable[failure.category])
    return { kind: "give-up", reason: `${failure.category} failures are not tried again` };
  const waitMs = failure.notBefore === undefined ? 0 : Math.max(0, failure.notBefore - now);
  if (failure.notBefore !== undefined && now + waitMs >= deadline) {
    return {
      kind: "pause",
      until: failure.notBefore,
      reason: `${failure.code}: the wait does not fit the time that is left`,
    };
  }
  const allowed = failure.category === "resource" ? Math.min(resourceRetries, policy.maxRetries) : policy.maxRetries;
  if (facts.failedAttempts > allowed) {
    return { kind: "give-up", reason: `${facts.failedAttempts} of ${allowed + 1} attempts failed` };
  }
  const delayMs = Math.max(waitMs, backoffMs(policy, facts.failedAttempts, facts.random));
  if (now + delayMs >= deadline) return { kind: "give-up", reason: "no time is left for another attempt" };
  return { kind: "retry", delayMs, reason: waitMs > 0 ? `waiting for ${failure.code}` : failure.code };
}
