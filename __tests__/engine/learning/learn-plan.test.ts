import { describe, expect, it } from "vitest";
import { readInsights } from "../../../src/core/learning/insights.ts";
import { stagePlan } from "../../../src/core/plan.ts";
import { insightsEvent, learnPlan } from "../../../src/engine/learning/learn-plan.ts";
import { recordsOf, stageRun } from "../../core/learning/learning-records.ts";
import { fixture } from "../ownership/fixture.ts";

/** Tests that took about ten minutes in each of twelve workflows. */
const records = recordsOf(
  Array.from({ length: 12 }, (_, at) => [stageRun("initialization", 1), stageRun("testing_complete", 600 + at)]),
);

async function knowing(problem?: string) {
  const engine = await fixture({});
  const known = { records: problem === undefined ? records : [], problem };
  const config = { ...engine.workflow.config, timeouts: "learned" } as const;
  return { engine, workflow: { ...engine.workflow, config, learned: async () => known } };
}

describe("the limits of a plan", () => {
  it("come from what earlier workflows needed, where nobody set them", async () => {
    const { engine, workflow } = await knowing();
    const plan = await learnPlan(workflow);
    const before = stagePlan(workflow.plan, "testing_complete").limitMs;
    const learned = stagePlan(plan, "testing_complete").limitMs;
    // Twice what nine of ten runs stay under (about 1,220 s), in whole minutes.
    expect(learned).toBe(21 * 60_000);
    expect(learned).not.toBe(before);
    expect(stagePlan(plan, "pr_creation")).toEqual(stagePlan(workflow.plan, "pr_creation"));
    expect(plan.fingerprint).toBe(workflow.plan.fingerprint);
    expect(engine.of("warning")).toEqual([]);
  });

  it("stay as they are when the history cannot be read, and the journal says so", async () => {
    const { engine, workflow } = await knowing("the history was not read: no answer");
    expect(await learnPlan(workflow)).toEqual(workflow.plan);
    expect(engine.of("warning")).toMatchObject([{ topic: "history", message: "the history was not read: no answer" }]);
  });
});

describe("what earlier workflows say about the one that ends", () => {
  const end = { kind: "workflow.ended", status: "completed", reason: "", failure: null, resumable: false } as const;

  it("goes into the journal before the end", async () => {
    const { workflow } = await knowing();
    const event = await insightsEvent(workflow, end);
    if (event?.kind !== "stage.progress") throw new Error("there is nothing to say");
    expect(event).toMatchObject({ stage: "completion", name: "insights" });
    expect(readInsights(event.value)).toMatchObject({ workflows: 12, baselines: { testing_complete: 605.5 } });
  });

  it("is nothing when none are known", async () => {
    const { workflow } = await knowing("damaged");
    expect(await insightsEvent(workflow, end)).toBeUndefined();
  });
});
