import { describe, expect, it } from "vitest";
import { makePlan, stagePlan } from "../../src/core/plan.ts";
import { isWorkflowStage, stageDefaults, workflowStages } from "../../src/core/stage.ts";

const settings = { maxRetries: 3, timeoutMultiplier: 1.5, idleTimeoutS: undefined, baselines: {}, stages: {} };

describe("the plan", () => {
  it("has the nineteen stages in the specification's order, with its limits", () => {
    const plan = makePlan(settings);
    expect(plan.stages.map((stage) => stage.stage)).toEqual(workflowStages);
    expect(workflowStages).toHaveLength(19);
    expect(stagePlan(plan, "initialization")).toMatchObject({
      limitMs: 120_000,
      warnMs: 60_000,
      idleMs: 0,
      critical: true,
      retry: { maxRetries: 3 },
    });
    expect(stagePlan(plan, "implementation_progress")).toMatchObject({
      limitMs: 1_800_000,
      warnMs: 1_200_000,
      idleMs: 600_000,
    });
    expect(stageDefaults.research_planning.critical).toBe(false);
    expect([isWorkflowStage("completion"), isWorkflowStage("done")]).toEqual([true, false]);
  });

  it("takes the configuration's word for a stage", () => {
    const plan = makePlan({
      ...settings,
      idleTimeoutS: 30,
      baselines: { branch_setup: 5 },
      stages: {
        branch_setup: { timeout: 10, retries: 0, critical: false, recovery: ["check_git_status"] },
        testing_start: { timeout: 20, warn: 5, idle: 7, run: "true" },
      },
    });
    expect(stagePlan(plan, "branch_setup")).toMatchObject({
      limitMs: 10_000,
      warnMs: 5_000,
      idleMs: 0,
      critical: false,
      baselineS: 5,
      retry: { maxRetries: 0 },
      recoverAfterFailure: ["check_git_status"],
      recoverAfterTimeout: ["check_git_status"],
    });
    expect(stagePlan(plan, "testing_start")).toMatchObject({ warnMs: 5_000, idleMs: 7_000, run: "true" });
    expect(stagePlan(plan, "implementation_progress").idleMs).toBe(30_000);
  });

  it("has a fingerprint that changes with what is done and not with how patiently", () => {
    const base = makePlan(settings).fingerprint;
    expect(
      makePlan({ ...settings, maxRetries: 9, stages: { completion: { timeout: 1, retries: 1 } } }).fingerprint,
    ).toBe(base);
    expect(makePlan({ ...settings, stages: { completion: { run: "true" } } }).fingerprint).not.toBe(base);
    expect(makePlan({ ...settings, stages: { review_request: { enabled: false } } }).fingerprint).not.toBe(base);
  });

  it("does not know stages that are not in it", () => {
    expect(() => stagePlan({ ...makePlan(settings), stages: [] }, "completion")).toThrow(
      "the plan has no stage completion",
    );
  });
});
