import { describe, expect, it } from "vitest";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { AttemptLimits } from "../../src/core/failure/timeout.ts";
import { type AttemptOutcome, runAttempt } from "../../src/engine/attempt.ts";
import type { StageOutcome } from "../../src/ports.ts";
import { never } from "../fakes/simulation/life.ts";
import { virtualClock } from "../fakes/simulation/virtual-clock.ts";

type Output = { readonly done: boolean };
type Run = (signal: AbortSignal, heartbeat: () => void) => Promise<StageOutcome<Output>>;

const done: StageOutcome<Output> = { kind: "succeeded", output: { done: true } };

function begin(limits: Partial<Omit<AttemptLimits, "startedAt">> = {}) {
  const clock = virtualClock();
  const startedAt = clock.now();
  const stop = new AbortController();
  const warnings: number[] = [];
  const attempt = (run: Run): Promise<AttemptOutcome<Output>> =>
    runAttempt({
      clock,
      stop: stop.signal,
      limits: { startedAt, warnMs: 30_000, limitMs: 60_000, idleMs: 0, deadline: startedAt + 3_600_000, ...limits },
      run,
      onWarn: (afterMs) => warnings.push(afterMs),
      lastOutput: () => "the last line",
    });
  return { clock, stop, warnings, attempt, elapsed: () => clock.now() - startedAt };
}

/** Works until told to stop, and then for `slowMs` more. */
const obedient =
  (clock: { sleep(ms: number, signal?: AbortSignal): Promise<void> }, slowMs = 0): Run =>
  async (signal) => {
    await clock.sleep(24 * 3_600_000, signal);
    await clock.sleep(slowMs);
    throw new Fault({ kind: "cancelled", by: "user" });
  };

describe("an attempt", () => {
  it("ends with what its work made", async () => {
    const { clock, attempt, warnings } = begin();
    expect(await clock.drive(attempt(async () => done))).toEqual(done);
    expect(warnings).toEqual([]);
  });

  it("is warned about once, and stopped at its limit", async () => {
    const { clock, attempt, warnings, elapsed } = begin();
    const outcome = await clock.drive(attempt(obedient(clock)));
    const evidence = { kind: "timeout", limit: "attempt", limitMs: 60_000, lastOutput: "the last line" };
    expect(outcome).toEqual({ kind: "failed", evidence });
    expect(warnings).toEqual([30_000]);
    expect(elapsed()).toBe(60_000);
  });

  it("is stopped when it shows no sign of life", async () => {
    const { clock, attempt, elapsed } = begin({ idleMs: 10_000 });
    const outcome = await clock.drive(attempt(obedient(clock)));
    expect(outcome).toMatchObject({ kind: "failed", evidence: { limit: "idle", limitMs: 10_000 } });
    expect(elapsed()).toBe(10_000);
  });

  it("is not idle while its heart beats", async () => {
    const { clock, attempt, elapsed } = begin({ idleMs: 10_000 });
    const outcome = await clock.drive(
      attempt(async (_signal, heartbeat) => {
        for (let beat = 0; beat < 6; beat++) {
          await clock.sleep(9_000);
          heartbeat();
        }
        return done;
      }),
    );
    expect(outcome).toEqual(done);
    expect(elapsed()).toBe(54_000);
  });

  it("is stopped by the job's deadline before its own limit", async () => {
    const { clock, attempt } = begin({ deadline: virtualClock().now() + 20_000 });
    expect(await clock.drive(attempt(obedient(clock)))).toMatchObject({ kind: "failed", evidence: { limit: "job" } });
  });

  it("is over only when everything it started has ended", async () => {
    const { clock, attempt, elapsed } = begin();
    await clock.drive(attempt(obedient(clock, 12_000)));
    expect(elapsed()).toBe(72_000);
  });

  it("is stuck when it does not settle half a minute after it was told to stop", async () => {
    const { clock, attempt, elapsed } = begin();
    const outcome = await clock.drive(attempt(() => never()));
    expect(outcome.kind).toBe("stuck");
    expect(elapsed()).toBe(90_000);
  });

  it("is interrupted by a stop from outside, which children get to know with their grace", async () => {
    const { clock, stop, attempt } = begin();
    let reason: unknown;
    const running = attempt(async (signal, heartbeat) => {
      const outcome = await obedient(clock)(signal, heartbeat).catch((error: unknown) => {
        reason = signal.reason;
        throw error;
      });
      return outcome;
    });
    void clock.sleep(5_000).then(() => stop.abort({ by: "SIGTERM", graceMs: 700 }));
    expect(await clock.drive(running)).toEqual({ kind: "interrupted", by: "SIGTERM" });
    expect(reason).toMatchObject({ graceMs: 700 });
  });

  it("does not begin after a stop", async () => {
    const { clock, stop, attempt } = begin();
    stop.abort({ by: "SIGINT", graceMs: 0 });
    let begun = false;
    const outcome = await clock.drive(
      attempt(async () => {
        begun = true;
        return done;
      }),
    );
    expect(outcome).toEqual({ kind: "interrupted", by: "SIGINT" });
    expect(begun).toBe(false);
  });

  it("counts as done when its work ends in the same moment as its limit", async () => {
    const { clock, attempt } = begin();
    const outcome = await clock.drive(
      attempt(async (signal) => {
        await clock.sleep(24 * 3_600_000, signal);
        return done;
      }),
    );
    expect(outcome).toEqual(done);
  });

  it("turns a fault into its evidence and anything else that is thrown into a bug", async () => {
    const evidence = { kind: "budget", budget: "cost", limit: 1, spent: 2 } as const;
    const one = begin();
    expect(
      await one.clock.drive(
        one.attempt(async () => {
          throw new Fault(evidence);
        }),
      ),
    ).toEqual({ kind: "failed", evidence });
    const other = begin();
    const outcome = await other.clock.drive(
      other.attempt(async () => {
        throw new RangeError("too far");
      }),
    );
    expect(outcome).toMatchObject({ kind: "failed", evidence: { kind: "bug", message: "RangeError: too far" } });
  });

  it("takes a throw before the first await for a bug too", async () => {
    const { clock, attempt } = begin();
    const outcome = await clock.drive(
      attempt(() => {
        throw new Error("at once");
      }),
    );
    expect(outcome).toMatchObject({ kind: "failed", evidence: { kind: "bug" } });
  });
});
