import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addSamples,
  keptSamples,
  type ResourceSample,
  readSamples,
  resources,
  sampleTuple,
  summariseResource,
  thinSamples,
} from "../../../src/core/health/resource-samples.ts";

const sample = (at: number, cpu: number | null, memory: number | null = 10, disk: number | null = 20) => ({
  at,
  cpu,
  memory,
  disk,
});
const value = fc.option(fc.integer({ min: 0, max: 100 }));
const series: fc.Arbitrary<readonly ResourceSample[]> = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 100_000 }), cpu: value, memory: value, disk: value }))
  .map((steps) => {
    let at = 1_000;
    return steps.map(({ gap, ...rest }) => {
      at += gap;
      return { at, ...rest };
    });
  });
const peak = (samples: readonly ResourceSample[], of: "cpu" | "memory" | "disk") =>
  Math.max(-1, ...samples.map((one) => one[of] ?? -1));

describe("thinning samples", () => {
  it("leaves few as they are", () => {
    const few = [sample(1, 5), sample(2, 6)];
    expect(thinSamples(few, 2)).toEqual(few);
    expect(thinSamples([], 1)).toEqual([]);
  });

  it("says the greatest of each stretch, at its end", () => {
    const samples = [sample(0, 1, 90), sample(10, 99, null), sample(20, 3), sample(30, null), sample(40, 4, 50, 21)];
    expect(thinSamples(samples, 2)).toEqual([sample(10, 99, 90), sample(40, 4, 50, 21)]);
  });

  it("gives no point for a stretch in which nothing ran", () => {
    const samples = [0, 1, 2, 1_000, 1_001].map((at) => sample(at, at % 7));
    expect(thinSamples(samples, 4).map(({ at }) => at)).toEqual([2, 1_001]);
  });

  it("loses no peak, keeps the order and the bound, also when it is done again and again", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (samples, a, b) => {
        const once = thinSamples(samples, a);
        const twice = thinSamples(once, b);
        expect(once.length).toBeLessThanOrEqual(Math.max(a, 1));
        expect(twice.length).toBeLessThanOrEqual(Math.max(b, 1));
        for (const resource of resources) expect(peak(twice, resource)).toBe(peak(samples, resource));
        expect(twice.map(({ at }) => at)).toEqual([...twice.map(({ at }) => at)].sort((x, y) => x - y));
        expect(twice.at(-1)?.at).toBe(samples.at(-1)?.at);
      }),
    );
  });

  it("keeps the fold's memory flat over a workflow of weeks", () => {
    let known: readonly ResourceSample[] = [];
    for (let entry = 0; entry < 20_000; entry++)
      known = addSamples(known, [sample(entry * 60_000, entry === 777 ? 100 : 50)]);
    expect(known.length).toBeLessThanOrEqual(keptSamples * 2);
    expect(peak(known, "cpu")).toBe(100);
  });
});

describe("samples in a journal", () => {
  it("are tuples with a tenth of a percent", () => {
    expect(sampleTuple(sample(5, 12.345, null, 99.96))).toEqual([5, 12.3, null, 100]);
    expect(readSamples([sampleTuple(sample(5, 12.345, null, 99))])).toEqual([sample(5, 12.3, null, 99)]);
  });

  it("are read whatever stands there", () => {
    expect(readSamples("no")).toEqual([]);
    expect(readSamples([1, null, [], ["x", 1], [-1, 1], [1.5, 1], [7, -3, 250, "x"]])).toEqual([
      sample(7, 0, 100, null),
    ]);
    expect(readSamples(Array.from({ length: 10_000 }, (_, at) => [at, 1, 1, 1]))).toHaveLength(keptSamples);
  });
});

describe("a resource in words", () => {
  it("has a peak with its moment, the mean of the points and the last one", () => {
    expect(summariseResource([sample(1, 10), sample(2, 90), sample(3, null), sample(4, 20)], "cpu")).toEqual({
      peak: 90,
      peakAt: 2,
      mean: 40,
      last: 20,
    });
  });

  it("has none where nothing was measured", () => {
    expect(summariseResource([sample(1, null)], "cpu")).toBeUndefined();
  });
});
