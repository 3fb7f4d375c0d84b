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
