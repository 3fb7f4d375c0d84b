import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOf, measurePerformance, type StageTiming } from "../../../src/core/report/performance.ts";

const timing = (stage: string, workS: number, baselineS: number, more: Partial<StageTiming> = {}): StageTiming => ({
  stage,
  attempts: 1,
  workS,
  lostS: 0,
  baselineS,
  waitedS: 0,
  recoveringS: 0,
  errors: 0,
  recovered: 0,
  succeeded: true,
  ...more,
});

describe("the performance report", () => {
  it("calls nothing fast that broke off early, and gives it nothing for that", () => {
    const broken = { succeeded: false, errors: 1 };
    const stages = [timing("initialization", 1, 10), timing("testing_complete", 60, 600, broken)];
    const report = measurePerformance(stages, 61);
    expect(Object.values(report.stage_performance).map(({ status }) => status)).toEqual(["fast", "normal"]);
    // (1 + 0) / 2, less 0.1 for the error.
    expect([report.performance_score, report.performance_grade]).toEqual([0.4, "F"]);
    const running = measurePerformance([timing("initialization", 1, 10), timing("x", 1, 10, { succeeded: false })], 2);
    expect(running.performance_score).toBe(1);
  });

  it("has the specification's shape and figures", () => {
    const report = measurePerformance(
      [timing("initialization", 5.2, 10), timing("implementation_progress", 1800, 1200)],
      1805.2,
    );
    expect(report).toEqual({
      total_duration: 1805.2,
      stage_performance: {
        initialization: {
          duration: 5.2,
          baseline: 10,
          performance_ratio: 0.52,
          status: "fast",
          attempts: 1,
          lost: 0,
          waited: 0,
          recovering: 0,
        },
        implementation_progress: {
          duration: 1800,
          baseline: 1200,
          performance_ratio: 1.5,
          status: "slow",
          attempts: 1,
          lost: 0,
          waited: 0,
          recovering: 0,
        },
      },
      performance_score: 0.83,
      performance_grade: "B",
      error_rate: 0,
      recovery_rate: 1,
      bottlenecks: [{ stage: "implementation_progress", excess: 600, performance_ratio: 1.5, cause: "work" }],
      recommendations: [
        "implementation_progress took 30m, 10m more than its baseline of 20m (×1.5): split the work, or raise the baseline if this is usual.",
      ],
    });
  });

  it.each([
    [1, "A"],
    [0.9, "A"],
    [0.89, "B"],
    [0.85, "B"],
    [0.8, "B"],
    [0.79, "C"],
    [0.7, "C"],
    [0.65, "D"],
    [0.59, "F"],
    [0, "F"],
  ])("grades %d as %s", (score, grade) => expect(gradeOf(score)).toBe(grade));

  it.each([
    [7.9, "fast"],
    [8, "normal"],
    [12, "normal"],
    [12.1, "slow"],
  ])("calls %d s against 10 s %s", (workS, status) => {
    expect(measurePerformance([timing("x", workS, 10)], workS).stage_performance["x"]?.status).toBe(status);
  });

  it("tells waiting and recovery from work, and says when they took a large part", () => {
    const report = measurePerformance(
      [
        timing("pr_creation", 40, 60, { waitedS: 100, recoveringS: 60, errors: 2, recovered: 2 }),
        timing("b", 1, 1, { errors: 1 }),
      ],
      200,
    );
    expect(report.stage_performance["pr_creation"]).toMatchObject({
      duration: 40,
      performance_ratio: 0.667,
      waited: 100,
      recovering: 60,
    });
    expect(report.error_rate).toBe(1.5);
    expect(report.recovery_rate).toBe(0.667);
    expect(report.performance_score).toBe(0.9);
    expect(report.recommendations).toEqual([
      "1m 40s (50 % of the time) went into waiting for limits and retries: spread runs out, or use a token with a higher limit.",
      "1m (30 % of the time) went into recovery: look at the failures in the stage table.",
      "3 errors, 67 % recovered: the failed attempts in the report say why.",
    ]);
    expect(measurePerformance([timing("b", 1, 1, { errors: 1 })], 1).recommendations).toEqual([
      "1 error, 0 % recovered: the failed attempts in the report say why.",
    ]);
  });

  it("says nothing of stages that did not run, or have no baseline", () => {
    expect(measurePerformance([], 0)).toMatchObject({
      performance_score: 1,
      performance_grade: "A",
      error_rate: 0,
      recovery_rate: 1,
      bottlenecks: [],
    });
    expect(measurePerformance([timing("x", 5, 0, { waitedS: 5 })], 0).stage_performance["x"]?.performance_ratio).toBe(
      1,
    );
  });

  it("names the worst bottlenecks first, and three at most", () => {
    const report = measurePerformance(
      [1, 4, 2, 3].map((n) => timing(`s${n}`, 100 * n + 100, 100)),
      1_400,
    );
    expect(report.bottlenecks.map((b) => b.stage)).toEqual(["s4", "s3", "s2", "s1"]);
    expect(report.recommendations).toHaveLength(3);
  });

  it("tells a stage that is slow by itself from one whose attempts came to nothing", () => {
    const report = measurePerformance(
      [
        timing("testing_complete", 1_500, 600, { attempts: 3, lostS: 900, errors: 2, recovered: 2 }),
        timing("implementation_progress", 3_000, 1_200, { attempts: 2, lostS: 60, errors: 1, recovered: 1 }),
      ],
      4_500,
    );
    expect(report.bottlenecks.map(({ stage, cause }) => [stage, cause])).toEqual([
      ["implementation_progress", "work"],
      ["testing_complete", "attempts"],
    ]);
    expect(report.stage_performance["testing_complete"]).toMatchObject({ duration: 1_500, attempts: 3, lost: 900 });
    expect(report.recommendations[1]).toBe(
      "testing_complete took 25m, 15m more than its baseline of 10m (×2.5); 15m of it went into attempts that came to nothing (3 in all): look at why they failed.",
    );
  });

  it("stays within its bounds for any figures, and falls when a stage gets slower or an error is not recovered", () => {
    const seconds = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(-1, Number.NaN, Number.POSITIVE_INFINITY),
    );
    const one = fc.record({
      attempts: fc.nat(5),
      workS: seconds,
      lostS: seconds,
      baselineS: seconds,
      waitedS: seconds,
      recoveringS: seconds,
      errors: fc.nat(5),
      recovered: fc.nat(9),
      succeeded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), seconds, (all, total) => {
        const timings = all.map((t, i) => ({ ...t, stage: `s${i}` }));
        const report = measurePerformance(timings, total);
        expect(report.performance_score).toBeGreaterThanOrEqual(0);
        expect(report.performance_score).toBeLessThanOrEqual(1);
        expect(report.recovery_rate).toBeLessThanOrEqual(1);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        const worse = [...timings, { ...timing("z", 50, 10), errors: 1 }];
        expect(measurePerformance(worse, total).performance_score).toBeLessThanOrEqual(report.performance_score);
      }),
    );
  });
});
