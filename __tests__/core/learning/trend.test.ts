import { describe, expect, it } from "vitest";
import { assessTrend, trendsOf } from "../../../src/core/learning/trend.ts";
import { seededRandom } from "../../fakes/simulation/random.ts";
import { recordsOf, stageRun } from "./learning-records.ts";

const stage = "testing_complete";
const usualS = 600;

/** Factors around 1, by a source of their own per seed. */
const noises = {
  "even noise of ±10 %": (random: () => number) => () => 1 + 0.2 * (random() - 0.5),
  "normal noise with a deviation of 10 %": (random: () => number) => () =>
    1 + 0.1 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
};

/** Of `seeds` recorded histories, the share in which the stage is called slower: at the first slow run, and by the third. */
function namedIn(noise: keyof typeof noises, factor: number, seeds: number): { first: number; third: number } {
  let [first, third] = [0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const next = noises[noise](seededRandom(seed * 7919).random);
    const before = Array.from({ length: 13 }, () => usualS * next());
    const slow = Array.from({ length: 3 }, () => usualS * factor * next());
    const newest = slow.map((_, index) => [...slow.slice(2 - index), ...before]);
    const named = newest.map((durations) => assessTrend(durations).kind === "slower");
    if (named[0] === true) first += 1;
    if (named.includes(true)) third += 1;
  }
  return { first: first / seeds, third: third / seeds };
}

describe("the trend of a stage", () => {
  // The figures of docs/learning.md. The seeds are fixed: a change of the test's constants shows here, chance does not.
  it("names a stage made 40 % slower, and does not name noise of 10 %", () => {
    expect(namedIn("even noise of ±10 %", 1, 2_000)).toEqual({ first: 0, third: 0 });
    const slower = namedIn("even noise of ±10 %", 1.4, 2_000);
    expect(slower.first).toBeGreaterThan(0.93);
    expect(slower.third).toBeGreaterThan(0.998);
  });

  it("keeps false alarms rare where the noise is normal, with a deviation of 10 %", () => {
    const still = namedIn("normal noise with a deviation of 10 %", 1, 2_000);
    expect(still.first).toBeLessThan(0.015);
    expect(still.third).toBeLessThan(0.03);
    const slower = namedIn("normal noise with a deviation of 10 %", 1.4, 2_000);
    expect(slower.first).toBeGreaterThan(0.6);
    expect(slower.third).toBeGreaterThan(0.94);
  });

  const around = [600, 590, 610, 605, 595, 600, 615, 585, 600, 600];
  it.each<[string, readonly number[], object]>([
    ["not enough without runs", [], { kind: "not-enough", samples: 0, needed: 6 }],
    ["not enough with four before it", [900, ...around.slice(0, 4)], { kind: "not-enough", samples: 5, needed: 6 }],
    [
      "judged with five before it",
      [900, ...around.slice(0, 5)],
      { kind: "slower", comparedWith: 5, runs: 1, change: 0.5 },
    ],
    [
      "slower by this run alone",
      [840, ...around],
      { kind: "slower", nowS: 840, beforeS: 600, runs: 1, comparedWith: 10 },
    ],
    [
      "slower by three runs where one says too little",
      [724, 735, 722, ...around],
      { kind: "slower", runs: 3, nowS: 724 },
    ],
    ["faster", [300, ...around], { kind: "faster", change: -0.5 }],
    ["steady in its noise", [612, ...around], { kind: "steady" }],
    [
      "steady below a fifth, however regular it was",
      [690, ...Array.from({ length: 10 }, () => 600)],
      { kind: "steady" },
    ],
    ["steady below five seconds", [5, ...Array.from({ length: 10 }, () => 1)], { kind: "steady" }],
    ["not moved by one run that hung", [600, ...around.slice(0, 9), 9_000], { kind: "steady" }],
  ])("is %s", (_, durations, expected) => {
    const trend = assessTrend(durations);
    const rounded = "beforeS" in trend ? { ...trend, beforeS: Math.round(trend.beforeS * 1e6) / 1e6 } : trend;
    const change = "change" in rounded ? { change: Math.round(rounded.change * 1e6) / 1e6 } : {};
    expect({ ...rounded, ...change }).toMatchObject(expected);
  });

  it("does not depend on the unit, apart from the least change", () => {
    const durations = [840, ...around];
    const hours = assessTrend(durations.map((seconds) => seconds * 3_600));
    const seconds = assessTrend(durations);
    if (hours.kind === "not-enough" || seconds.kind === "not-enough") throw new Error("there are enough");
    expect(hours.deviations).toBeCloseTo(seconds.deviations, 9);
  });

  it("is told of stages that the newest workflow came through", () => {
    const records = recordsOf([840, ...around].map((s) => [stageRun(stage, s), stageRun("pr_creation", 4)]));
    expect(trendsOf(records)).toMatchObject({ testing_complete: { kind: "slower" }, pr_creation: { kind: "steady" } });
    expect(trendsOf([...recordsOf([[stageRun("pr_creation", 4)]]), ...records])).not.toHaveProperty(stage);
    expect(trendsOf(records.slice(0, 3))).toEqual({});
    expect(trendsOf([])).toEqual({});
  });
});
