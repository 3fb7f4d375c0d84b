/**
 * Holds the workflow's lease while this process works: claimed before the first effect, renewed by heartbeats, checked before
 * every effect. Whoever lost it makes nothing more and ends.
 *
 * F1 No effect without a claim that was seen in the cell within the last seconds.
 * F2 A cell that cannot be reached is evidence like any other (the attempt is tried again); it is never taken for a free one.
 */
import { Fault } from "../core/evidence.ts";
import type { RunInfo } from "../core/journal-entry.ts";
import { decideClaim, decodeClaim, describeOwner, leaseMs, type OwnershipClaim, renewMs } from "../core/ownership.ts";
import type { World } from "../ports.ts";

export type ClaimResult = { readonly kind: "ours" } | { readonly kind: "taken"; readonly by: OwnershipClaim };

export interface Ownership {
  /** Claims, or renews what is ours; a claim of `dead` is not respected. Throws a `Fault` when the cell cannot be reached. */
  claim(signal: AbortSignal, dead?: OwnershipClaim): Promise<ClaimResult>;
  /** To be awaited before each effect: throws `lost-ownership` when somebody else has the workflow (F1). */
  fence(signal: AbortSignal): Promise<void>;
  /** Gives the workflow back, so that whoever comes next need not wait for the lease to run out. Quiet like `heartbeat`. */
  release(signal: AbortSignal): Promise<void>;
  /** Renews when it is time to; quiet when the cell cannot be reached (the next effect will say so). */
  heartbeat(signal: AbortSignal): Promise<void>;
}

/** So recently seen as ours, the claim needs no other look: its lease is many times longer. */
const freshMs = 20_000;
/** Two processes that swap at the same moment: one of them reads again. */
const swapTries = 3;

export function createOwnership(world: World, workflowId: string, run: RunInfo, owner: string): Ownership {
  const cell = world.ownership;
  let seenAt = Number.NEGATIVE_INFINITY;

  const self = (): OwnershipClaim => ({
    owner,
    runId: run.id ?? null,
    runAttempt: run.attempt,
    runUrl: run.url ?? null,
    expiresAt: world.clock.now() + leaseMs,
  });

  const claim = async (signal: AbortSignal, dead?: OwnershipClaim): Promise<ClaimResult> => {
    if (cell === undefined) return { kind: "ours" };
    for (let tries = 0; tries < swapTries; tries += 1) {
      const current = await cell.read(workflowId, signal);
      const held = current === undefined ? undefined : decodeClaim(current.text);
      const alive = dead !== undefined && held?.owner === dead.owner ? undefined : held;
      const decision = decideClaim(alive, self(), world.clock.now());
      if (decision.kind === "respect") return { kind: "taken", by: decision.by };
      const startedAt = world.clock.now();
      const swapped = await cell.swap(workflowId, JSON.stringify(self()), current?.token, signal);
      if (swapped.kind === "swapped") {
        seenAt = startedAt;
        return { kind: "ours" };
      }
    }
    throw new Fault({
      kind: "network",
      dependency: "github",
      operation: "claiming the workflow",
      errno: "ECONTENDED",
      message: "others changed the claim at the same time",
      maybeSent: false,
    });
  };

  return {
    claim,
    fence: async (signal) => {
      if (cell === undefined || world.clock.now() - seenAt < freshMs) return;
      const result = await claim(signal);
      if (result.kind === "ours") return;
      throw new Fault({
        kind: "cancelled",
        by: "lost-ownership",
        detail: `This workflow is owned by ${describeOwner(result.by)}.`,
      });
    },
    release: async (signal) => {
      if (cell === undefined || seenAt === Number.NEGATIVE_INFINITY) return;
      try {
        const current = await cell.read(workflowId, signal);
        if (current === undefined || decodeClaim(current.text)?.owner !== owner) return;
        await cell.swap(workflowId, JSON.stringify({ ...self(), expiresAt: 0 }), current.token, signal);
      } catch {
        // The lease runs out by itself; a release that fails costs the next run some minutes and nothing else.
      }
    },
    heartbeat: async (signal) => {
      if (cell === undefined || world.clock.now() - seenAt < renewMs) return;
      await claim(signal).catch(() => undefined);
    },
  };
}
