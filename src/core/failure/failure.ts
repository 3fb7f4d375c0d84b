import type { Dependency } from "./evidence.ts";

export type FailureCategory = "transient" | "resource" | "configuration" | "critical" | "timeout" | "interrupted";

/** Evidence with a judgement: what kind of failure, what to do about it, and whom it is held against. */
export interface Failure {
  readonly category: FailureCategory;
  /** Stable word for machines: `github-rate-limit`, `out-of-memory` … */
  readonly code: string;
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly remedy: string;
  /** The dependency whose circuit breaker counts this failure. */
  readonly dependency?: Dependency | undefined;
  /** Epoch ms before which another try is useless (retry-after, rate limit, quota reset). */
  readonly notBefore?: number | undefined;
}

/** Whatever comes after would fail of it, too: given up now, nothing of the rest is lost, and a resume does it. */
const ofTheWholeRun: ReadonlySet<string> = new Set(["github-token"]);
/** The agent cannot work at all: its program, key, account or model is wrong. */
const agentUnusable: ReadonlySet<string> = new Set(["agent-missing", "agent-key", "agent-billing", "agent-model"]);

/**
 * Whether a stage that may be left out ends the workflow all the same. Without its agent that is so before the implementation,
 * which would only fail in the same way; what is implemented is not thrown away for want of documentation.
 */
export function spoilsTheRest(failure: Failure, isBeforeImplementation: boolean): boolean {
  return ofTheWholeRun.has(failure.code) || (isBeforeImplementation && agentUnusable.has(failure.code));
}
