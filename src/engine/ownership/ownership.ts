/**
 * Holds the cells of a workflow while this process works: claimed before the first effect, renewed by heartbeats, checked
 * before every effect and every save. Whoever lost one makes nothing more and ends.
 *
 * F1 No effect without a claim that was seen in the cell within the last seconds, and none after it was given back.
 * F2 A cell that cannot be reached is evidence like any other (the attempt is tried again); it is never taken for a free one.
 * F3 Who held a cell and finds anything else in it, also nothing, has lost the workflow for good: somebody may have had it, and
 *    come to its end, in between (docs/decisions/0011).
 */

import {
  decideClaim,
  describeOwner,
  effectsFrom,
  freshMs,
  leaseMs,
  type OwnershipClaim,
  renewMs,
} from "../../core/checkpoint/ownership.ts";
import { type Evidence, Fault } from "../../core/failure/evidence.ts";
import type { StopReason } from "../../core/failure/stop-reason.ts";
import type { RunInfo } from "../../core/journal/journal-entry.ts";
import type { World } from "../../ports.ts";
import { lateParts } from "../late-parts.ts";

export type ClaimResult =
  /** `changedHands`: somebody else may have had it until now, so that what was read before the claim may be old. */
  { readonly kind: "ours"; readonly changedHands: boolean } | { readonly kind: "taken"; readonly by: OwnershipClaim };

export interface Ownership {
  /**
   * Claims these cells one after the other, or renews what is ours, and answers for them from now on. A claim of `dead` is not
   * respected. Throws a `Fault` when a cell cannot be reached, or when it was ours and is not any more.
   */
  claim(cells: readonly string[], signal: AbortSignal, dead?: OwnershipClaim): Promise<ClaimResult>;
  /** Answers for these cells from now on; they are claimed at the first effect. */
  cover(cells: readonly string[]): void;
  /** To be awaited before each effect: throws `lost-ownership` when somebody else has the workflow (F1). */
  fence(signal: AbortSignal): Promise<void>;
  /** Whether a checkpoint may be saved: only a claim that is known to be lost forbids it. Never throws. */
  mayStillSave(signal: AbortSignal): Promise<boolean>;
  /** Aborts (with a `StopReason`) as soon as it is known that somebody else has the workflow: the run is to stop. */
  readonly lost: AbortSignal;
  /** Why it stopped, for the journal; undefined while nothing is lost. */
  loss(): Evidence | undefined;
  /** What is to be made as the last thing before everything is given back. It has to bound its own time, and not to throw. */
  beforeRelease(work: () => Promise<void>): void;
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

/** Ours before and all the time since; from an owner that has not given it back; or out of an empty cell. */
type Origin = "kept" | "taken-over" | "empty";
type Claimed = { readonly kind: "ours"; readonly from: Origin } | Extract<ClaimResult, { kind: "taken" }>;

/** Two processes that swap at the same moment: one of them reads again. */
const swapTries = 3;
/** What runs for a lost workflow has nothing to save: it gets the time that a stop from outside leaves. */
const lossGraceMs = 1_500;

export function createOwnership(world: World, run: RunInfo): Ownership {
  const { clock, ownership: port } = world;
  const owner = world.chance.uuid();
  const held = new Map<string, Held>();
  const lost = new AbortController();
  const lastWork: (() => Promise<void>)[] = [];
  let covered: readonly string[] = [];
  let loss: Evidence | undefined;
  let released = false;
  /** Effects, saves and heartbeats renew at the same time; one after the other, they do not take the cell from each other. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const evidence = (detail: string): Evidence => ({ kind: "cancelled", by: "lost-ownership", detail });
  const ownedBy = (by: OwnershipClaim) => evidence(`This workflow is owned by ${describeOwner(by)}.`);
  const lose = (cell: string, by: OwnershipClaim | undefined): Evidence => {
    held.delete(cell);
    loss ??= by === undefined ? evidence("Another run has had this workflow in the meantime.") : ownedBy(by);
    lost.abort({ by: "lost-ownership", graceMs: lossGraceMs } satisfies StopReason);
    return loss;
  };

  const self = (from: number): OwnershipClaim => ({
    owner,
    runId: run.id ?? null,
    runAttempt: run.attempt,
    runUrl: run.url ?? null,
    expiresAt: clock.now() + leaseMs,
    effectsFrom: from,
  });

  /** One try: false when the cell was changed meanwhile. */
  const swap = async (cell: string, from: number, token: string | undefined, signal: AbortSignal) => {
    const seenAt = clock.now();
    const swapped = await port?.swap(cell, JSON.stringify(self(from)), token, signal);
    if (swapped?.kind !== "swapped") return false;
    held.set(cell, { token: swapped.token, seenAt, effectsFrom: from });
    return true;
  };

  const claimOne = async (cell: string, signal: AbortSignal, dead?: OwnershipClaim): Promise<Claimed> => {
    if (port === undefined) return { kind: "ours", from: "kept" };
    if (loss !== undefined) throw new Fault(loss); // F3
    const ours = held.get(cell);
    if (ours !== undefined && (await swap(cell, ours.effectsFrom, ours.token, signal)))
      return { kind: "ours", from: "kept" };
    for (let tries = 0; tries < swapTries; tries += 1) {
      const current = await port.read(cell, signal);
      const { decodeClaim } = await lateParts.ownershipClaim();
      const claim = current === undefined ? undefined : decodeClaim(current.text);
      const own = claim?.owner === owner;
      if (held.has(cell) && !own) throw new Fault(lose(cell, claim)); // F3
      const alive = dead !== undefined && claim?.owner === dead.owner ? undefined : claim;
      const decision = decideClaim(alive, self(0), clock.now());
      if (decision.kind === "respect") return { kind: "taken", by: decision.by };
      const after = own ? (claim.effectsFrom ?? 0) : effectsFrom(claim, clock.now());
      if (!(await swap(cell, after, current?.token, signal))) continue;
      if (ours !== undefined) return { kind: "ours", from: "kept" };
      return { kind: "ours", from: current === undefined || own ? "empty" : "taken-over" };
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
    if (cells.length > 0) covered = cells;
    const origins = new Set<Origin>();
    for (const cell of cells) {
      const result = await claimOne(cell, signal, dead);
      if (result.kind === "taken") return result;
      origins.add(result.from);
    }
    // An empty cell may have had an owner a moment ago. But whoever works needs all of the cells: one that was ours all the
    // time kept everybody away who was not at work already.
    return { kind: "ours", changedHands: origins.has("taken-over") || !origins.has("kept") };
  };

  const olderThan = (ms: number) => covered.filter((cell) => clock.now() - (held.get(cell)?.seenAt ?? 0) >= ms);
  /** Cells that were not seen as ours for so long are claimed again. */
  const renew = (ageMs: number, signal: AbortSignal, only = (_cell: string) => true): Promise<void> =>
    inTurn(async () => {
      if (released) return;
      const results = await Promise.all(
        olderThan(ageMs)
          .filter(only)
          .map((cell) => claimOne(cell, signal)),
      );
      for (const result of results) if (result.kind === "taken") throw new Fault(ownedBy(result.by));
    });
  /** F1 */
  const stillOurs = async (signal: AbortSignal): Promise<void> => {
    if (loss !== undefined) throw new Fault(loss);
    await renew(freshMs, signal);
    if (released) throw new Fault(evidence("This run has given the workflow back."));
  };

  return {
    claim: (cells, signal, dead) => inTurn(() => claim(cells, signal, dead)),
    cover: (cells) => {
      covered = cells;
    },
    fence: async (signal) => {
      if (port === undefined) return;
      await stillOurs(signal);
      const quietUntil = Math.max(...covered.map((cell) => held.get(cell)?.effectsFrom ?? 0));
      if (quietUntil <= clock.now()) return;
      await clock.sleep(quietUntil - clock.now(), signal);
      signal.throwIfAborted();
      await stillOurs(signal);
    },
    mayStillSave: async (signal) => {
      if (port === undefined) return true;
      if (!signal.aborted) await renew(freshMs, signal).catch(() => undefined);
      return loss === undefined;
    },
    lost: lost.signal,
    loss: () => loss,
    beforeRelease: (work) => {
      lastWork.push(work);
    },
    release: async (signal) => {
      await Promise.all(lastWork.splice(0).map((work) => work()));
      await inTurn(async () => {
        released = true;
        const giveUp = async ([cell, { token }]: readonly [string, Held]): Promise<void> => {
          const swapTo = (text: string | undefined) => Promise.try(() => port?.swap(cell, text, token, signal));
          // Rules can forbid to delete a ref: then its claim says that it is over. A release that fails costs the next run some
          // minutes and nothing else: the lease runs out by itself.
          await swapTo(undefined)
            .catch(() => swapTo(JSON.stringify({ ...self(0), expiresAt: 0 })))
            .catch(() => undefined);
        };
        // Side by side: after a stop there is no time for one after the other.
        await Promise.all([...held].map(giveUp));
        held.clear();
      });
    },
    heartbeat: (signal) => renew(renewMs, signal, (cell) => held.has(cell)).catch(() => undefined),
  };
}
