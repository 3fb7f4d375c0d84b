import { describe, expect, it } from "vitest";
import { createChance } from "../../src/adapters/chance.ts";
import { createClock } from "../../src/adapters/clock.ts";

describe("the clock", () => {
  it("tells epoch milliseconds", () => {
    const before = Date.now();
    const now = createClock().now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it("sleeps no shorter than asked", async () => {
    const start = performance.now();
    await createClock().sleep(20);
    // Timers round down to whole milliseconds.
    expect(performance.now() - start).toBeGreaterThanOrEqual(19);
  });

  it("wakes at once on abort, even from a sleep longer than a timer can be", async () => {
    const controller = new AbortController();
    const slept = createClock().sleep(2 ** 40, controller.signal);
    controller.abort();
    await slept;
    await createClock().sleep(2 ** 40, AbortSignal.abort());
  });
});

describe("chance", () => {
  it("draws numbers in [0, 1) and ids that differ", () => {
    const chance = createChance();
    const numbers = Array.from({ length: 100 }, () => chance.random());
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(Array.from({ length: 100 }, () => chance.uuid())).size).toBe(100);
  });
});
