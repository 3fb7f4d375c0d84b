import { describe, expect, it } from "vitest";
import type { Insights } from "../../../src/core/learning/insights.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { insightsBlock } from "../../../src/core/report/summary-insights.ts";
import { example } from "./report-example.ts";

const nothing: Insights = { workflows: 12, baselines: {}, trends: [], risks: [], advice: [] };
const block = (insights: Insights | null) => insightsBlock(buildReport({ ...example, insights }));

describe("what earlier workflows say", () => {
  it.each([[null], [nothing]])("is left out when it is %j", (insights) => {
    expect(block(insights)).toBe("");
  });

  it("names trends, risks and advice with their numbers, and escapes what it was given", () => {
    const text = block({
      ...nothing,
      trends: [
        { stage: "testing_complete", kind: "slower", runs: 3, nowS: 140, beforeS: 100, comparedWith: 10, change: 0.4 },
        { stage: "branch_setup", kind: "faster", runs: 1, nowS: 5, beforeS: 10, comparedWith: 9, change: -0.5 },
      ],
      risks: [
        { stage: "pr_creation", probability: 0.31, low: 0.1, high: 0.55, runs: 12, failures: 3, retried: 0 },
        { stage: "testing_complete", probability: 0.2, low: 0.1, high: 0.4, runs: 12, failures: 2, retried: 4 },
      ],
      advice: [{ topic: "timeout", stage: null, sentence: "Raise <b>it</b>." }],
    });
    expect(text).toContain("Compared with 12 earlier workflows");
    expect(text).toContain(
      "<code>testing_complete</code> is 40 % slower in the last 3 runs than in the 10 before (2m 20s against",
    );
    expect(text).toContain("<code>branch_setup</code> is 50 % faster in this run than in the 9 before");
    expect(text).toContain(
      "<code>pr_creation</code> may fail the next time: 31 % (10 % to 55 %); it did in 3 of 12 runs\n",
    );
    expect(text).toContain("it did in 2 of 12 runs, 4 more needed a retry");
    expect(text).not.toContain("<b>");
  });

  it("is part of the job summary", () => {
    const insights: Insights = {
      ...nothing,
      workflows: 1,
      advice: [{ topic: "cache", stage: null, sentence: "Cache it." }],
    };
    expect(renderSummary(buildReport({ ...example, insights }))).toContain("Compared with one earlier workflow");
  });
});
