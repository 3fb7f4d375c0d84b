import { describe, expect, it } from "vitest";
import {
  clockMarginMs,
  decideClaim,
  decodeClaim,
  describeOwner,
  leaseMs,
  type OwnershipClaim,
  renewMs,
} from "../../src/core/ownership.ts";

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
});
