import { describe, expect, it } from "vitest";
import { emptyHistory, type History } from "../../../src/core/journal/history.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { decideResume, nextStage } from "../../../src/core/journal/resume.ts";
import { makePlan } from "../../../src/core/plan.ts";
import { type WorkflowStage, workflowStages } from "../../../src/core/stage.ts";
import { historyOf, plan } from "./journal-builder.ts";

const done = (stage: WorkflowStage): JournalEvent => ({ kind: "stage.succeeded", stage, output: {} });
const failure = { category: "transient", code: "x", message: "m", remedy: "r" } as const;
const otherPlan = (stages: object) =>
  makePlan({ maxRetries: 3, timeoutMultiplier: 1.5, idleTimeoutS: undefined, baselines: {}, stages });

describe("resuming", () => {
  it("goes on with the first stage that is not done, whatever happened in between", () => {
    const history = historyOf(
      done("initialization"),
      { kind: "stage.skipped", stage: "prompt_analysis", reason: "r" },
      { kind: "stage.degraded", stage: "task_preparation", failure },
      { kind: "stage.started", stage: "issue_creation" },
    );
    expect(decideResume(history, plan, undefined)).toEqual({ kind: "continue", stage: "issue_creation" });
  });

  it("has nothing to do when every enabled stage is done", () => {
    const untold = historyOf(...workflowStages.map(done));
    expect(decideResume(untold, plan, undefined)).toEqual({ kind: "continue", stage: "completion" });
    const end = { kind: "workflow.ended", status: "completed", reason: "r", failure: null, resumable: false } as const;
    const finished = historyOf(...workflowStages.map(done), end);
    expect(decideResume(finished, plan, undefined)).toEqual({ kind: "finished", status: "completed" });
    const degraded: History = historyOf(...workflowStages.map(done), {
      kind: "workflow.ended",
      status: "degraded",
      reason: "",
      failure: null,
      resumable: false,
    });
    expect(decideResume(degraded, plan, undefined)).toEqual({ kind: "finished", status: "degraded" });
    const without = otherPlan({ completion: { enabled: false } });
    expect(nextStage(historyOf(...workflowStages.slice(0, -1).map(done)), without)).toBeUndefined();
  });

  it("goes back to a stage that the user names", () => {
    expect(decideResume(historyOf(...workflowStages.map(done)), plan, "testing_complete")).toEqual({
      kind: "reopen",
      stage: "testing_complete",
      reason: "resume-from",
    });
  });

  it("refuses what does not begin with a workflow, and what a newer version wrote", () => {
    expect(decideResume(emptyHistory, plan, undefined)).toMatchObject({ kind: "refused", problem: "corrupted" });
    expect(decideResume({ ...historyOf(), schema: 99 }, plan, undefined)).toMatchObject({
      kind: "refused",
      problem: "schema",
    });
  });

  it("refuses another plan with a sentence that names the last shared stage", () => {
    const changed = otherPlan({ research_planning: { enabled: false } });
    const decision = decideResume(historyOf(done("initialization")), changed, undefined);
    expect(decision).toMatchObject({ kind: "refused", problem: "plan-mismatch" });
    expect(decision.kind === "refused" ? decision.reason : "").toContain(
      "set `resume-from` to branch_setup or an earlier stage",
    );
  });

  it("goes on with another plan from a stage that both share, when the user says so", () => {
    const changed = otherPlan({ research_planning: { enabled: false } });
    expect(decideResume(historyOf(), changed, "issue_creation")).toMatchObject({
      kind: "reopen",
      stage: "issue_creation",
    });
    expect(decideResume(historyOf(), changed, "testing_start")).toMatchObject({ kind: "refused" });
  });

  it("says when two plans have nothing in common", () => {
    const changed = otherPlan({ initialization: { enabled: false } });
    const decision = decideResume(historyOf(), changed, "completion");
    expect(decision.kind === "refused" ? decision.reason : "").toContain("They share no stage");
  });
});
