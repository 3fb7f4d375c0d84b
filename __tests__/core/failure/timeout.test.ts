import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attemptLimitMs, decideTick, jobBudget, reserveMs, timeoutsSoFar } from "../../../src/core/failure/timeout.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { makePlan, stagePlan } from "../../../src/core/plan.ts";

const limits = { startedAt: 1_000, warnMs: 60, limitMs: 100, idleMs: 50, deadline: 10_000 };

describe("the next thing to do about a running attempt", () => {
  const table: [string, object, object, object][] = [
    ["waits until the warning or the idle limit", {}, { now: 1_000, lastSignAt: 1_000 }, { kind: "wait", ms: 50 }],
    ["warns once", { idleMs: 0 }, { now: 1_060, lastSignAt: 1_000 }, { kind: "warn", afterMs: 60 }],
    [
      "waits for the limit after the warning",
      { idleMs: 0 },
      { now: 1_060, lastSignAt: 1_000, warned: true },
      { kind: "wait", ms: 40 },
    ],
    ["stops after silence", {}, { now: 1_055, lastSignAt: 1_005 }, { kind: "stop", limit: "idle", limitMs: 50 }],
    ["a sign of life moves the idle limit on", {}, { now: 1_055, lastSignAt: 1_030 }, { kind: "wait", ms: 5 }],
    ["stops at the limit", {}, { now: 1_100, lastSignAt: 1_099 }, { kind: "stop", limit: "attempt", limitMs: 100 }],
    [
      "the job's deadline goes before everything",
      { deadline: 1_040 },
      { now: 1_040, lastSignAt: 1_000 },
      { kind: "stop", limit: "job", limitMs: 40 },
    ],
    [
      "without an idle limit silence is fine",
      { idleMs: 0, warnMs: 100 },
      { now: 1_090, lastSignAt: 0 },
      { kind: "wait", ms: 10 },
    ],
  ];
  it.each(table)("%s", (_title, more, facts, expected) => {
    expect(decideTick({ ...limits, ...more }, { now: 0, lastSignAt: 0, warned: false, ...facts })).toEqual(expected);
  });

  it("reaches a stop in finitely many steps, and never after the first limit that is due", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(900), (warnMs, limitMs, idleMs, left) => {
        const own = { startedAt: 0, warnMs, limitMs, idleMs, deadline: left };
        let now = 0;
        let warned = false;
        for (let steps = 0; steps < 10; steps += 1) {
          const tick = decideTick(own, { now, lastSignAt: 0, warned });
          if (tick.kind === "stop") {
            expect(now).toBe(Math.min(limitMs, left, idleMs > 0 ? idleMs : Number.POSITIVE_INFINITY));
            return;
          }
          if (tick.kind === "warn") warned = true;
          else now += tick.ms;
        }
        throw new Error("it never stopped");
      }),
    );
  });
});

describe("limits", () => {
  it("grow by the multiplier with each timeout of the stage", () => {
    const plan = makePlan({
      maxRetries: 3,
      timeoutMultiplier: 1.5,
      idleTimeoutS: undefined,
      baselines: {},
      stages: {},
    });
    const stage = stagePlan(plan, "branch_setup");
    const record = emptyHistory.stages.branch_setup;
    const timedOut = {
      attempt: 1,
      startedAt: 0,
      endedAt: 1,
      limitMs: 1,
      warned: true,
      outcome: "failed" as const,
      failure: { category: "timeout" as const, code: "", message: "", remedy: "" },
    };
    expect(attemptLimitMs(stage, 1.5, record)).toBe(60_000);
    expect(timeoutsSoFar({ ...record, attempts: [timedOut, { ...timedOut, failure: null }] })).toBe(1);
    expect(attemptLimitMs(stage, 1.5, { ...record, attempts: [timedOut, timedOut] })).toBe(135_000);
  });

  it("leave room for the last checkpoint, whatever the job has", () => {
    expect(reserveMs(6 * 3_600_000)).toBe(180_000);
    expect(reserveMs(600_000)).toBe(30_000);
    expect(reserveMs(60_000)).toBe(20_000);
    expect(reserveMs(10_000)).toBe(5_000);
    expect(jobBudget(1_000, 600_000)).toEqual({ startedAt: 1_000, endsAt: 601_000, workUntil: 571_000 });
  });
});
