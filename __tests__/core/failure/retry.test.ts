import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Failure } from "../../../src/core/failure/failure.ts";
import { backoffMs, decideRetry, type RetryFacts, type RetryPolicy } from "../../../src/core/failure/retry.ts";

const policy: RetryPolicy = { maxRetries: 3, baseMs: 2_000, maxDelayMs: 60_000 };
const failure = (category: Failure["category"], more: Partial<Failure> = {}): Failure => ({
  category,
  code: "x",
  message: "m",
  remedy: "r",
  ...more,
});
const facts = (more: Partial<RetryFacts>): RetryFacts => ({
  failure: failure("transient"),
  failedAttempts: 1,
  now: 1_000_000,
  deadline: 10_000_000,
  random: 0,
  ...more,
});

describe("backoff", () => {
  it("doubles up to its cap, and jitters over the upper half", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((n) => backoffMs(policy, n, 1))).toEqual([
      2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ]);
    expect([1, 2, 3].map((n) => backoffMs(policy, n, 0))).toEqual([1_000, 2_000, 4_000]);
  });

  it("never leaves its bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (n, random) => {
          const delay = backoffMs(policy, n, random);
          expect(delay).toBeGreaterThanOrEqual(policy.baseMs / 2);
          expect(delay).toBeLessThanOrEqual(policy.maxDelayMs);
        },
      ),
    );
  });
});

describe("the decision to try again", () => {
  const table: [string, Partial<RetryFacts>, object][] = [
    ["a transient failure is tried again after its backoff", {}, { kind: "retry", delayMs: 1_000, reason: "x" }],
    ["a configuration failure never", { failure: failure("configuration") }, { kind: "give-up" }],
    ["a critical failure never", { failure: failure("critical") }, { kind: "give-up" }],
    ["an interruption never", { failure: failure("interrupted") }, { kind: "give-up" }],
    ["a timeout is tried again", { failure: failure("timeout") }, { kind: "retry" }],
    ["the last retry is still made", { failedAttempts: 3 }, { kind: "retry" }],
    ["and no more after it", { failedAttempts: 4 }, { kind: "give-up", reason: "4 of 4 attempts failed" }],
    ["a resource failure is tried once more", { failure: failure("resource") }, { kind: "retry" }],
    [
      "and only once",
      { failure: failure("resource"), failedAttempts: 2 },
      { kind: "give-up", reason: "2 of 2 attempts failed" },
    ],
    [
      "a limit's reset is waited for when it fits",
      { failure: failure("transient", { notBefore: 1_500_000 }) },
      { kind: "retry", delayMs: 500_000, reason: "waiting for x" },
    ],
    [
      "a reset in the past leaves the backoff",
      { failure: failure("transient", { notBefore: 5 }) },
      { kind: "retry", delayMs: 1_000 },
    ],
    [
      "a reset beyond the job's time pauses",
      { failure: failure("transient", { notBefore: 20_000_000 }) },
      { kind: "pause", until: 20_000_000 },
    ],
    [
      "no time left gives up",
      { deadline: 1_000_500 },
      { kind: "give-up", reason: "no time is left for another attempt" },
    ],
  ];
  it.each(table)("%s", (_title, more, expected) => {
    expect(decideRetry(policy, facts(more))).toMatchObject(expected);
  });

  it("never waits beyond the deadline", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: undefined }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failedAttempts, left, notBefore, random) => {
          const now = 1_000_000;
          const decision = decideRetry(
            policy,
            facts({ failedAttempts, now, deadline: now + left, failure: failure("transient", { notBefore }), random }),
          );
          if (decision.kind === "retry") expect(now + decision.delayMs).toBeLessThan(now + left);
        },
      ),
    );
  });
});
