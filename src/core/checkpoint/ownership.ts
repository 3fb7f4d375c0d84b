/**
 * Who may work on a workflow: a claim in one cell per workflow, changed by compare-and-swap only. Pure: the caller brings the
 * instant, and the cell's reading.
 *
 * O1 A claim that is alive is respected by everybody but its own run: GitHub starts a re-run only after the attempt before it
 *    has ended, so that a claim of an earlier attempt of the same run belongs to a dead process.
 * O2 Clocks of two machines differ: a claim is dead only when it is over by the margin.
 * O3 A dying process may still make what it checked its claim for a moment ago: whoever takes over a claim that was not given
 *    back makes nothing before that moment is over.
 */
export interface OwnershipClaim {
  /** Unique to the process. */
  readonly owner: string;
  readonly runId: string | null;
  readonly runAttempt: number;
  readonly runUrl: string | null;
  /** Epoch ms by the owner's clock. */
  readonly expiresAt: number;
  /** O3: before this instant (epoch ms) the owner makes nothing. */
  readonly effectsFrom?: number | undefined;
}

/**
 * Beginning a workflow is the business of one run, too. These cells stand for a workflow that has no id yet: one for its issue,
 * or, without one, for the run, of which an attempt that is believed dead could begin beside the next.
 */
export function beginningCells(issue: number | undefined, runId: string | undefined): readonly string[] {
  if (issue !== undefined) return [`issue-${issue}`];
  return runId !== undefined && /^\d{1,20}$/.test(runId) ? [`run-${runId}`] : [];
}

export function isBeginningCell(cell: string): boolean {
  return /^(?:issue|run)-\d{1,20}$/.test(cell);
}

/** How long a claim holds without being renewed, and how often it is renewed. */
export const leaseMs = 300_000;
export const renewMs = 60_000;
/** So recently seen as ours, the claim needs no other look before an effect. */
export const freshMs = 5_000;
/** O3: an effect that was begun while its claim was fresh has reached GitHub after this time, or will not. */
const inFlightMs = 5_000;
/** By how much the clocks of two runners may differ. */
export const clockMarginMs = 30_000;

export type ClaimDecision =
  | { readonly kind: "take" }
  /** Ours already. */
  | { readonly kind: "keep" }
  | { readonly kind: "respect"; readonly by: OwnershipClaim };

export function decideClaim(
  current: OwnershipClaim | undefined,
  self: Pick<OwnershipClaim, "owner" | "runId" | "runAttempt">,
  now: number,
): ClaimDecision {
  if (current === undefined) return { kind: "take" };
  if (current.owner === self.owner) return { kind: "keep" };
  if (self.runId !== null && current.runId === self.runId && current.runAttempt < self.runAttempt)
    return { kind: "take" }; // O1
  return now > current.expiresAt + clockMarginMs ? { kind: "take" } : { kind: "respect", by: current }; // O2
}

/** O3: when effects may begin for whoever takes over `from` at `now`. */
export function effectsFrom(from: OwnershipClaim | undefined, now: number): number {
  if (from === undefined || from.expiresAt <= now) return now;
  const lastSeen = Math.min(now, from.expiresAt - leaseMs);
  return Math.max(now, lastSeen + freshMs + inFlightMs);
}

export function describeOwner(claim: OwnershipClaim): string {
  const run = claim.runId === null ? "another process" : `run ${claim.runId} (attempt ${claim.runAttempt})`;
  return claim.runUrl === null ? run : `${run}: ${claim.runUrl}`;
}
