/**
 * Holds the cells of a workflow while this process works: claimed before the first effect, renewed by heartbeats, checked
 * before every effect and every save. Whoever lost one makes nothing more and ends.
 *
 * F1 No effect without a claim that was seen in the cell within the last seconds.
 * F2 A cell that cannot be reached is evidence like any other (the attempt is tried again); it is never taken for a free one.
 */
import { Fault } from "../core/evidence.ts";
import type { RunInfo } from "../core/journal-entry.ts";
import {
  decideClaim,
  decodeClaim,
  describeOwner,
  effectsFrom,
  freshMs,
  leaseMs,
  type OwnershipClaim,
  renewMs,
} from "../core/ownership.ts";
import type { World } from "../ports.ts";

export type ClaimResult =
  /** `changedHands`: somebody else had it before, so that what was read before the claim may be old. */
  { readonly kind: "ours"; readonly changedHands: boolean } | { readonly kind: "taken"; readonly by: OwnershipClaim };

export interface Ownership {
  /**
   * Claims these cells one after the other, or renews what is ours, and answers for them from now on. A claim of `dead` is not
   * respected. Throws a `Fault` when a cell cannot be reached.
   */
  claim(cells: readonly string[], signal: AbortSignal, dead?: OwnershipClaim): Promise<ClaimResult>;
  /** Answers for these cells from now on; they are claimed at the first effect. */
  cover(cells: readonly string[]): void;
  /** To be awaited before each effect: throws `lost-ownership` when somebody else has the workflow (F1). */
  fence(signal: AbortSignal): Promise<void>;
  /** Whether a checkpoint may be saved: only a claim that is known to be lost forbids it. Never throws. */
  mayStillSave(signal: AbortSignal): Promise<boolean>;
  /** Gives everything back, so that whoever comes next need not wait for the lease to run out. Quiet like `heartbeat`. */
  release(signal: AbortSignal): Promise<void>;
  /** Renews when it is time to; quiet when a cell cannot be reached (the next effect will say so). */
  heartbeat(signal: AbortSignal): Promise<void>;
}

interface Held {
  readonly token: string;
  /** When it was last seen as ours (our clock). */
  readonly seenAt: number;
  readonly effectsFrom: number;
}

/** Two processes that swap at the same moment: one of them reads again. */
const swapTries = 3;

export function createOwnership(world: World, run: RunInfo): Ownership {
  const { clock, ownership: port } = world;
  const owner = world.chance.uuid();
  const held = new Map<string, Held>();
  let covered: readonly string[] = [];
  let lostTo: OwnershipClaim | undefined;
  let released = false;
  /** Effects, saves and heartbeats renew at the same time; one after the other, they do not take the cell from each other. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const self = (from: number): OwnershipClaim => ({
    owner,
    runId: run.id ?? null,
    runAttempt: run.attempt,
    runUrl: run.url ?? null,
    expiresAt: clock.now() + leaseMs,
    effectsFrom: from,
  });

  /** One try: undefined when the cell was changed meanwhile. */
  const swap = async (cell: string, from: number, token: string | undefined, signal: AbortSignal) => {
    const seenAt = clock.now();
    const swapped = await port?.swap(cell, JSON.stringify(self(from)), token, signal);
    if (swapped?.kind !== "swapped") return false;
    held.set(cell, { token: swapped.token, seenAt, effectsFrom: from });
    return true;
  };

  const claimOne = async (cell: string, signal: AbortSignal, dead?: OwnershipClaim): Promise<ClaimResult> => {
    if (port === undefined) return { kind: "ours", changedHands: false };
    const ours = held.get(cell);
    if (ours !== undefined && (await swap(cell, ours.effectsFrom, ours.token, signal)))
      return { kind: "ours", changedHands: false };
    for (let tries = 0; tries < swapTries; tries += 1) {
      const current = await port.read(cell, signal);
      const claim = current === undefined ? undefined : decodeClaim(current.text);
      const alive = dead !== undefined && claim?.owner === dead.owner ? undefined : claim;
      const decision = decideClaim(alive, self(0), clock.now());
      if (decision.kind === "respect") {
        if (held.has(cell)) lostTo = decision.by;
        held.delete(cell);
        return { kind: "taken", by: decision.by };
      }
      const own = claim?.owner === owner;
      const from = own ? (claim.effectsFrom ?? 0) : effectsFrom(claim, clock.now());
      if (await swap(cell, from, current?.token, signal))
        return { kind: "ours", changedHands: current !== undefined && !own };
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

  const claim = async (cells: readonly string[], signal: AbortSignal, dead?: OwnershipClaim): Promise<ClaimResult> => {
    covered = cells;
    let changedHands = false;
    for (const cell of cells) {
      const result = await claimOne(cell, signal, dead);
      if (result.kind === "taken") return result;
      changedHands ||= result.changedHands;
    }
    return { kind: "ours", changedHands };
  };

  const olderThan = (ms: number) => covered.filter((cell) => clock.now() - (held.get(cell)?.seenAt ?? 0) >= ms);
  const lost = (by: OwnershipClaim): Fault =>
    new Fault({
      kind: "cancelled",
      by: "lost-ownership",
      detail: `This workflow is owned by ${describeOwner(by)}.`,
    });
  /** Cells that were not seen as ours for so long are claimed again. */
  const renew = (ageMs: number, signal: AbortSignal, only = (_cell: string) => true): Promise<void> =>
    inTurn(async () => {
      if (released) return;
      const results = await Promise.all(
        olderThan(ageMs)
          .filter(only)
          .map((cell) => claimOne(cell, signal)),
      );
      for (const result of results) if (result.kind === "taken") throw lost(result.by);
    });

  return {
    claim: (cells, signal, dead) => inTurn(() => claim(cells, signal, dead)),
    cover: (cells) => {
      covered = cells;
    },
    fence: async (signal) => {
      if (port === undefined) return;
      if (lostTo !== undefined) throw lost(lostTo);
      await renew(freshMs, signal);
      const quietUntil = Math.max(...covered.map((cell) => held.get(cell)?.effectsFrom ?? 0));
      if (quietUntil <= clock.now()) return;
      await clock.sleep(quietUntil - clock.now(), signal);
      await renew(freshMs, signal);
    },
    mayStillSave: async (signal) => {
      if (port === undefined) return true;
      if (!signal.aborted) await renew(freshMs, signal).catch(() => undefined);
      return lostTo === undefined;
    },
    release: (signal) =>
      inTurn(async () => {
        released = true;
        for (const [cell, { token }] of held) {
          // The lease runs out by itself; a release that fails costs the next run some minutes and nothing else.
          await port?.swap(cell, JSON.stringify({ ...self(0), expiresAt: 0 }), token, signal).catch(() => undefined);
        }
        held.clear();
      }),
    heartbeat: (signal) => renew(renewMs, signal, (cell) => held.has(cell)).catch(() => undefined),
  };
}
