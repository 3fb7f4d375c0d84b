import { describe, expect, it } from "vitest";
import {
  beginningCells,
  clockMarginMs,
  decideClaim,
  describeOwner,
  effectsFrom,
  freshMs,
  isBeginningCell,
  leaseMs,
  type OwnershipClaim,
  renewMs,
} from "../../../src/core/checkpoint/ownership.ts";
import { decodeClaim } from "../../../src/core/checkpoint/ownership-claim.ts";

const claim = (more: Partial<OwnershipClaim> = {}): OwnershipClaim => ({
  owner: "owner-aaaa",
  runId: "7",
  runAttempt: 1,
  runUrl: "https://host/runs/7",
  expiresAt: 1_000_000,
  ...more,
});
const self = { owner: "owner-bbbb", runId: "8", runAttempt: 1 };

describe("ownership of a workflow", () => {
  const table: [string, OwnershipClaim | undefined, typeof self, number, string][] = [
    ["an empty cell is taken", undefined, self, 0, "take"],
    ["one's own claim is kept, expired or not", claim({ owner: "owner-bbbb" }), self, 9_000_000, "keep"],
    ["another's live claim is respected", claim(), self, 999_999, "respect"],
    ["and for the margin after its end", claim(), self, 1_000_000 + clockMarginMs, "respect"],
    ["and is taken over after that", claim(), self, 1_000_001 + clockMarginMs, "take"],
    [
      "a re-run takes over from its own earlier attempt at once",
      claim({ runId: "8" }),
      { ...self, runAttempt: 2 },
      0,
      "take",
    ],
    ["an earlier attempt never from a later one", claim({ runId: "8", runAttempt: 2 }), self, 0, "respect"],
    [
      "terminals without runs have nothing in common",
      claim({ runId: null }),
      { ...self, runId: null as never, runAttempt: 2 },
      0,
      "respect",
    ],
  ];
  it.each(table)("%s", (_title, current, who, now, kind) => {
    expect(decideClaim(current, who, now).kind).toBe(kind);
  });

  it("is renewed often enough to survive lost renewals", () => {
    expect(leaseMs).toBeGreaterThan(3 * renewMs);
  });

  it("is read back from its text, and nonsense owns nothing", () => {
    expect(decodeClaim(JSON.stringify(claim()))).toEqual(claim());
    for (const text of ["", "{}", "[]", JSON.stringify({ ...claim(), runAttempt: "1" })])
      expect(decodeClaim(text)).toBeUndefined();
  });

  it("names the owner's run", () => {
    expect(describeOwner(claim())).toBe("run 7 (attempt 1): https://host/runs/7");
    expect(describeOwner(claim({ runId: null, runUrl: null }))).toBe("another process");
  });

  it("makes whoever takes over from a live owner wait until nothing of that owner can be under way", () => {
    const now = 1_000_000;
    const seenAt = (at: number) => claim({ expiresAt: at + leaseMs });
    expect(effectsFrom(undefined, now)).toBe(now);
    expect(effectsFrom(claim({ expiresAt: 0 }), now)).toBe(now);
    expect(effectsFrom(seenAt(now - 60_000), now)).toBe(now);
    expect(effectsFrom(seenAt(now), now)).toBeGreaterThan(now + freshMs);
    // An owner whose clock is ahead does not make others wait longer.
    expect(effectsFrom(seenAt(now + 3_600_000), now)).toBe(effectsFrom(seenAt(now), now));
  });

  it("begins with the cell of the issue, else of the run, else with none", () => {
    expect(beginningCells(7, "42")).toEqual(["issue-7"]);
    expect(beginningCells(undefined, "42")).toEqual(["run-42"]);
    expect(beginningCells(undefined, "terminal-1")).toEqual([]);
    expect(beginningCells(undefined, undefined)).toEqual([]);
    expect(["issue-7", "run-42", "issue-", "issue-7/x", "other-7"].map(isBeginningCell)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
