/**
 * Circuit breakers as data, folded from the journal, so that they survive a resume (DESIGN decision 6).
 * closed → (failures in a row reach the threshold) → open → (cool-down over) → half-open: one trial → closed or open again.
 * Half-open is never stored: it is "open, and the cool-down is over", which is safe to die in.
 */
import type { Dependency } from "./evidence.ts";

export interface CircuitPolicy {
  readonly failures: number;
  readonly coolDownMs: number;
}

/** Failures in a row and cool-down per dependency (DESIGN decision 6). */
export const circuitPolicies: Readonly<Record<Dependency, CircuitPolicy>> = {
  github: { failures: 3, coolDownMs: 300_000 },
  agent: { failures: 5, coolDownMs: 600_000 },
  system: { failures: 2, coolDownMs: 120_000 },
};

export interface Circuit {
  readonly failuresInRow: number;
  /** Epoch ms of the newest failure. */
  readonly failedAt: number;
  readonly openedAt: number | null;
}

export const closedCircuit: Circuit = { failuresInRow: 0, failedAt: 0, openedAt: null };

export function afterFailure(circuit: Circuit, policy: CircuitPolicy, at: number): Circuit {
  const failuresInRow = circuit.failuresInRow + 1;
  return { failuresInRow, failedAt: at, openedAt: failuresInRow >= policy.failures ? at : circuit.openedAt };
}

export type CircuitVerdict =
  | { readonly kind: "closed" }
  | { readonly kind: "half-open" }
  | { readonly kind: "open"; readonly until: number };

export function judgeCircuit(circuit: Circuit, policy: CircuitPolicy, now: number): CircuitVerdict {
  if (circuit.openedAt === null) return { kind: "closed" };
  const until = circuit.openedAt + policy.coolDownMs;
  return now < until ? { kind: "open", until } : { kind: "half-open" };
}
