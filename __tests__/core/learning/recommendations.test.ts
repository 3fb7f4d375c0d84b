import { describe, expect, it } from "vitest";
import { insightsJson, insightsOf, readInsights } from "../../../src/core/learning/insights.ts";
import { type AdviceFacts, advise } from "../../../src/core/learning/recommendations.ts";
import type { StageRun, WorkflowRecord } from "../../../src/core/learning/run-record.ts";
import { record, recordsOf, stageRun } from "./learning-records.ts";

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const command = { category: "critical", signature: "command-failed.00000000" } as const;
const timedOut = stageRun("testing_complete", 1_800, {
  outcome: "failed",
  successS: null,
  failed: 1,
  timeouts: 1,
  timedOutS: 1_800,
  failure: { category: "timeout", signature: "attempt-timeout.22222222" },
});
const advice = (records: readonly WorkflowRecord[], more: Partial<AdviceFacts> = {}) =>
  advise({ records, limits: {}, jobS: 21_600, ...more }).map(({ topic, sentence }) => [topic, sentence]);
const of = (...runs: readonly (readonly StageRun[])[]) => recordsOf(runs);

describe("advice", () => {
  it.each<[string, readonly WorkflowRecord[], readonly (readonly string[])[]]>([
    [
      "to raise a limit that was reached",
      of(...times(2, [timedOut]), ...times(10, [stageRun("testing_complete", 1_200)])),
      [
        [
          "timeout",
          "testing_complete ran into its limit of 30m in 2 of the last 12 runs; nine of ten of its 10 successful runs needed at most 20m: raise it to 45m (stage_timeouts: testing_complete=2700).",
        ],
      ],
    ],
    [
      "to raise a limit that is close",
      of(...times(10, [stageRun("branch_setup", 55)])),
      [
        [
          "timeout",
          "branch_setup is close to its limit of 1m; nine of ten of its 10 successful runs needed at most 55s: raise it to 1m 50s (stage_timeouts: branch_setup=110).",
        ],
      ],
    ],
    [
      "to remove a cause that comes back",
      of(
        ...times(3, [stageRun("testing_complete", 60, { attempts: 2, failed: 1, failure: command })]),
        [stageRun("testing_complete", 60, { failed: 1, failure: { ...command, signature: "agent-failed.44444444" } })],
        ...times(6, [stageRun("testing_complete", 60)]),
      ),
      [
        [
          "repeated-failure",
          "testing_complete failed in the same way (command-failed) in 3 of the last 10 runs: remove the cause, retries only hide it.",
        ],
      ],
    ],
    [
      "about a stage that is given up again and again",
      of(
        ...times(3, [stageRun("documentation_update", 100, { outcome: "degraded", successS: null, waitedS: 20 })]),
        ...times(3, [stageRun("documentation_update", 60)]),
      ),
      [
        [
          "no-use",
          "documentation_update was given up in 3 of the last 6 runs, after 2m each (median): correct it, or switch it off (stages.documentation_update.enabled: false).",
        ],
      ],
    ],
    [
      "about a regression",
      of([stageRun("testing_complete", 840)], ...times(10, [stageRun("testing_complete", 600)])),
      [
        [
          "regression",
          "testing_complete took 14m, 40 % more than the median of the 10 runs before (10m): look at what changed since.",
        ],
      ],
    ],
    [
      "about a regression that three runs show",
      of(
        ...[724, 735, 722].map((s) => [stageRun("testing_complete", s)]),
        ...times(10, [stageRun("testing_complete", 600)]),
      ),
      [
        [
          "regression",
          "testing_complete took (median of 3 runs) 12m 4s, 21 % more than the median of the 10 runs before (10m): look at what changed since.",
        ],
      ],
    ],
    [
      "to cache what set-up fetches",
      of(...times(6, [stageRun("implementation_start", 95), stageRun("pr_creation", 95)])),
      [
        [
          "cache",
          "implementation_start takes 1m 35s (median of 6 runs): cache the dependencies (actions/cache, or the cache input of the set-up action).",
        ],
      ],
    ],
    [
      "about waiting",
      of(...times(5, [stageRun("pr_creation", 50, { waitedS: 50 })])),
      [
        [
          "waiting",
          "4m 10s of the last 5 runs went into waiting for limits and retries (50 % of their time): spread runs out, or use a token with a higher limit.",
        ],
      ],
    ],
    [
      "about what the agent costs",
      times(6, [
        stageRun("implementation_progress", 60, { costUsd: 3 }),
        stageRun("review_request", 9, { costUsd: 1 }),
      ]).map((stages, index) => record(index, stages, { costUsd: 4 })),
      [
        [
          "cost",
          "The agent costs US$ 4.00 a workflow (median of 6), 75 % of it in implementation_progress: choose a cheaper model, or set max_turns or max_cost_usd lower.",
        ],
      ],
    ],
  ])("%s has its figures in it", (_, records, expected) => expect(advice(records)).toEqual(expected));

  it.each<[string, readonly WorkflowRecord[], Partial<AdviceFacts>]>([
    ["four workflows, whatever went wrong", of(...times(4, [timedOut])), {}],
    [
      "runs that are as they should be",
      of(...times(20, [stageRun("testing_complete", 600), stageRun("testing_start", 5)])),
      {},
    ],
    [
      "a limit that was raised already",
      of(...times(2, [timedOut]), ...times(10, [stageRun("testing_complete", 1_200)])),
      { limits: { testing_complete: 3_600 } },
    ],
    ["one timeout", of([timedOut], ...times(10, [stageRun("testing_complete", 1_200)])), {}],
    ["a limit that the job cannot give", of(...times(10, [stageRun("testing_complete", 1_700)])), { jobS: 1_800 }],
    [
      "failures that came from outside",
      of(
        ...times(5, [
          stageRun("testing_complete", 60, { failure: { category: "interrupted", signature: "cancelled.33333333" } }),
        ]),
      ),
      {},
    ],
    [
      "a stage that is given up now and then",
      of(
        ...times(3, [stageRun("documentation_update", 100, { outcome: "degraded" })]),
        ...times(9, [stageRun("documentation_update", 60)]),
      ),
      {},
    ],
    [
      "an agent that is cheap",
      times(6, [stageRun("implementation_progress", 60, { costUsd: 0.5 })]).map((stages, index) =>
        record(index, stages, { costUsd: 0.5 }),
      ),
      {},
    ],
    [
      "costs of no known stage",
      times(6, [stageRun("implementation_progress", 60)]).map((stages, index) => record(index, stages, { costUsd: 5 })),
      {},
    ],
    ["workflows without stages", of(...times(6, [])), {}],
  ])("is not given for %s", (_, records, more) => expect(advice(records, more)).toEqual([]));

  it("is five sentences at most, what failed before what was slow", () => {
    const bad = (["pr_creation", "branch_setup", "issue_creation", "pr_preparation", "testing_complete"] as const).map(
      (stage) => stageRun(stage, 5, { failed: 1, failure: command, waitedS: 50 }),
    );
    const given = advice(of(...times(6, [...bad, stageRun("testing_start", 95)])));
    expect(given.map(([topic]) => topic)).toEqual(times(5, "repeated-failure"));
  });
});

describe("insights", () => {
  const earlier = of(
    ...times(3, [
      stageRun("testing_complete", 600),
      stageRun("pr_creation", 4, { outcome: "failed", successS: null, failed: 1, failure: command }),
    ]),
    ...times(9, [stageRun("testing_complete", 600), stageRun("pr_creation", 4)]),
  );
  const current = record(99, [stageRun("testing_complete", 840), stageRun("pr_creation", 4)]);
  const given = { baselines: {}, limits: {}, jobS: 21_600 };

  it("measure a workflow against those before it", () => {
    expect(insightsOf([current, ...earlier], current, given)).toEqual({
      workflows: 12,
      baselines: { testing_complete: 600, pr_creation: 4 },
      trends: [
        { stage: "testing_complete", kind: "slower", runs: 1, nowS: 840, beforeS: 600, comparedWith: 10, change: 0.4 },
      ],
      risks: [
        {
          stage: "pr_creation",
          probability: expect.closeTo(0.195, 2),
          low: expect.any(Number),
          high: expect.any(Number),
          runs: 13,
          failures: 3,
          retried: 0,
        },
      ],
      advice: [
        expect.objectContaining({ topic: "repeated-failure", stage: "pr_creation" }),
        expect.objectContaining({ topic: "regression", stage: "testing_complete" }),
      ],
    });
  });

  it("learn nothing in the place of what the user set", () => {
    const set = { ...given, baselines: { testing_complete: 100 } };
    expect(insightsOf(earlier, current, set).baselines).toEqual({ pr_creation: 4 });
  });

  it("name the likeliest failure first, and say nothing of a first workflow", () => {
    const bad = { outcome: "failed", successS: null, failed: 1 } as const;
    const runs = of(...times(4, [stageRun("branch_setup", 1, bad), stageRun("pr_creation", 4, bad)]), [
      stageRun("pr_creation", 4, bad),
    ]);
    const now = record(99, [stageRun("branch_setup", 1), stageRun("pr_creation", 4, bad)]);
    expect(insightsOf(runs, now, given).risks.map(({ stage }) => stage)).toEqual(["pr_creation", "branch_setup"]);
    expect(insightsOf([], current, given)).toEqual({ workflows: 0, baselines: {}, trends: [], risks: [], advice: [] });
  });

  it("come back from the journal, and nothing else does", () => {
    const insights = insightsOf(earlier, current, given);
    expect(readInsights(insightsJson(insights))).toEqual(insights);
    for (const json of [undefined, null, "x", {}, { ...(insightsJson(insights) as object), advice: [{ topic: "x" }] }])
      expect(readInsights(json)).toBeUndefined();
  });
});
