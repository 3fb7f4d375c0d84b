import { describe, expect, it } from "vitest";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { currentStage, viewState } from "../../../src/core/journal/workflow-state.ts";
import { outputNames } from "../../../src/core/report/outputs.ts";
import { outputsOf } from "../../../src/core/report/outputs-of.ts";
import { measurePerformance } from "../../../src/core/report/performance.ts";
import { outputOf, reportFactsOf } from "../../../src/core/report/report-of.ts";
import { historyOf, plan, workflowId } from "../journal/journal-builder.ts";

const failure = { category: "configuration", code: "github-permission", message: "no", remedy: "Add it." } as const;
const done: JournalEvent[] = [
  { kind: "workflow.task", task: { source: "prompt-file", promptFile: "prompts/a.md", text: "x", requester: "mona" } },
  { kind: "stage.started", stage: "prompt_analysis" },
  {
    kind: "stage.succeeded",
    stage: "prompt_analysis",
    output: {
      title: "T",
      featureName: "F",
      text: "t",
      overview: "",
      requirements: [{ id: "R1", text: "must", section: "" }],
      successCriteria: ["works"],
      complexity: "low",
      estimateSeconds: 1,
      method: "parsed",
    },
  },
  {
    kind: "stage.succeeded",
    stage: "issue_creation",
    output: { number: 12, url: "https://host/issues/12", adopted: false, commentId: null },
  },
  {
    kind: "stage.succeeded",
    stage: "branch_setup",
    output: { branch: "feature/f-12", baseBranch: "main", baseSha: "a".repeat(40), created: true },
  },
  { kind: "stage.succeeded", stage: "research_planning", output: { plan: "1. do" } },
  {
    kind: "agent.finished",
    stage: "implementation_progress",
    agent: "claude",
    sessionId: "s1",
    turns: 1,
    inputTokens: 1,
    outputTokens: 1,
    costUsd: 0.25,
  },
  {
    kind: "stage.succeeded",
    stage: "testing_complete",
    output: { result: "passed", rounds: 0, testedSha: "c", summary: "", writtenByTests: [] },
  },
  {
    kind: "stage.succeeded",
    stage: "pr_creation",
    output: { number: 13, url: "https://host/pull/13", operation: "created", draft: false },
  },
  { kind: "stage.succeeded", stage: "pr_verification", output: { headSha: "c", mergeable: true } },
  { kind: "checkpoint.saved", generation: 1, store: "git", key: "refs/x", bytes: 1, tookMs: 1 },
  { kind: "health.checked", reason: "r", check: { status: "HEALTHY" } },
];

const facts = {
  workflowId,
  status: "completed",
  reason: "every stage is done",
  failure: null,
  history: historyOf(...done),
  performance: undefined,
  reportPath: "report.md",
} as const;

describe("the action's outputs", () => {
  it("are all set, empty where nothing is known", () => {
    const outputs = outputsOf({
      ...facts,
      workflowId: "",
      history: undefined,
      reportPath: undefined,
      status: "skipped",
    });
    expect(Object.keys(outputs)).toEqual(outputNames);
    expect(outputs).toMatchObject({
      status: "skipped",
      "issue-number": "",
      resumable: "false",
      "recovery-recommendations": "[]",
    });
  });

  it("name what was made", () => {
    expect(outputsOf(facts)).toMatchObject({
      "workflow-id": workflowId,
      status: "completed",
      "issue-number": "12",
      "branch-name": "feature/f-12",
      "pull-request-number": "13",
      "pull-request-operation": "created",
      "pull-request-head-sha": "c",
      "cost-usd": "0.2500",
      "session-id": "s1",
      "checkpoint-key": "refs/x",
      "health-status": "HEALTHY",
      "report-path": "report.md",
    });
  });

  it("name the head after the last review round where there was one", () => {
    const history = historyOf(...done, {
      kind: "stage.succeeded",
      stage: "review_processing",
      output: { rounds: 1, answered: 1, headSha: "d" },
    });
    expect(outputsOf({ ...facts, history })["pull-request-head-sha"]).toBe("d");
  });

  it("say what failed, where, and what to do", () => {
    const history = historyOf(
      ...done,
      { kind: "stage.started", stage: "review_request" },
      { kind: "stage.failed", stage: "review_request", failure },
      { kind: "workflow.ended", status: "failed", reason: "no", failure, resumable: true },
    );
    expect(outputsOf({ ...facts, status: "failed", reason: "no", failure, history })).toMatchObject({
      "failed-stage": "review_request",
      stage: "review_request",
      "error-category": "configuration",
      "error-message": "no",
      conclusion: "no Add it.",
      "recovery-recommendations": '["Add it."]',
      resumable: "true",
    });
  });

  it("name the stage in which a paused workflow stands", () => {
    const history = historyOf(
      ...done,
      { kind: "stage.started", stage: "review_request" },
      { kind: "workflow.ended", status: "paused", reason: "no", failure, resumable: true },
    );
    expect(outputsOf({ ...facts, status: "paused", failure, history })).toMatchObject({
      "failed-stage": "review_request",
      stage: "review_request",
      resumable: "true",
    });
    const between = historyOf(...done, {
      kind: "workflow.ended",
      status: "failed",
      reason: "no",
      failure,
      resumable: false,
    });
    expect(outputsOf({ ...facts, status: "failed", failure, history: between })["failed-stage"]).toBe("");
  });

  it("carry the performance figures", () => {
    const performance = measurePerformance(
      [
        {
          stage: "branch_setup",
          attempts: 1,
          workS: 5,
          lostS: 0,
          waitedS: 0,
          recoveringS: 0,
          baselineS: 10,
          errors: 0,
          recovered: 0,
          succeeded: true,
        },
      ],
      5,
    );
    expect(outputsOf({ ...facts, performance })).toMatchObject({
      "performance-grade": performance.performance_grade,
      "total-duration": "5.0",
    });
  });

  it("are empty for a journal that says nothing yet", () => {
    expect(outputsOf({ ...facts, history: historyOf() })).toMatchObject({
      stage: "",
      "pull-request-operation": "none",
      "health-status": "",
      "session-id": "",
    });
  });
});

describe("the facts of a report", () => {
  const settings = {
    plan,
    resumeComment: "/workflow resume",
    repositoryUrl: "https://host/o/r",
    version: "1",
    now: 99,
  };

  it("come from the journal alone", () => {
    const made = reportFactsOf(facts.history, settings);
    expect(made).toMatchObject({
      title: "T",
      outcome: "running",
      at: 99,
      issue: { number: 12 },
      branch: { name: "feature/f-12", url: "https://host/o/r/tree/feature/f-12" },
      pullRequest: { number: 13, operation: "created" },
      failure: null,
      resume: { possible: true, comment: "/workflow resume", onGitHub: true },
      plan: "1. do",
      health: { status: "HEALTHY" },
    });
    expect(made.stages).toHaveLength(19);
  });

  it("name the failure with the stage it happened in and its last output", () => {
    const evidence = {
      kind: "process",
      label: "t",
      exitCode: 1,
      signal: null,
      killedByUs: false,
      lastOutput: "boom",
      durationMs: 1,
    } as const;
    const history = historyOf(
      { kind: "stage.started", stage: "testing_start" },
      { kind: "attempt.started", stage: "testing_start", attempt: 1, limitMs: 1 },
      { kind: "attempt.failed", stage: "testing_start", attempt: 1, evidence, failure },
      { kind: "stage.failed", stage: "testing_start", failure },
      { kind: "workflow.ended", status: "failed", reason: "no", failure, resumable: false },
    );
    const made = reportFactsOf(history, { ...settings, repositoryUrl: null });
    expect(made.failure).toMatchObject({ stage: "testing_start", code: "github-permission", lastOutput: "boom" });
    expect(made).toMatchObject({
      outcome: "failed",
      title: null,
      resume: { possible: false, comment: null, onGitHub: false },
      health: null,
    });
    expect(made.stages.find((stage) => stage.stage === "testing_start")?.attempts[0]?.failure).toBe("no");
    const git = historyOf({
      kind: "attempt.failed",
      stage: "testing_start",
      attempt: 1,
      evidence: { kind: "git", operation: "push", exitCode: 1, signal: null, stderr: "rejected" },
      failure,
    });
    expect(git.lastOutput).toBe("rejected");
    const nowhere = historyOf({ kind: "workflow.ended", status: "failed", reason: "no", failure, resumable: false });
    expect(reportFactsOf(nowhere, settings).failure?.stage).toBeNull();
  });

  it("do not believe an output of another shape", () => {
    expect(
      outputOf(historyOf({ kind: "stage.succeeded", stage: "pr_creation", output: { number: "13" } }), "pr_creation"),
    ).toBeNull();
    const withoutTree = reportFactsOf(historyOf(...done), { ...settings, repositoryUrl: null });
    expect(withoutTree.branch?.url).toBeNull();
  });
});

describe("the specification's WorkflowState", () => {
  it("is a view of the history in its own field names", () => {
    expect(viewState(facts.history)).toMatchObject({
      workflow_id: workflowId,
      prompt_file: "prompts/a.md",
      progress_data: { issue_number: 12, branch_name: "feature/f-12", pr_number: 13, tests_passed: true },
      context: { feature_name: "F", requirements: ["must"], success_criteria: ["works"] },
      monitoring_state: { error_count: 0, recovery_attempts: 0 },
      status: "running",
    });
  });

  it("has a state before anything was done", () => {
    expect(viewState(historyOf())).toMatchObject({
      current_stage: null,
      stage_start_time: null,
      prompt_file: null,
      context: { feature_name: null, requirements: [], success_criteria: [] },
      progress_data: { tests_passed: null },
    });
    const running = historyOf({ kind: "stage.started", stage: "testing_start" });
    expect(currentStage(running)).toBe("testing_start");
    expect(viewState(running)).toMatchObject({
      current_stage: "testing_start",
      stage_start_time: "2026-01-01T00:00:02.000Z",
    });
    expect(viewState(running).monitoring_state.stage_history).toEqual([
      { stage: "testing_start", status: "running", attempts: 0, duration: null },
    ]);
    const over = historyOf(
      { kind: "stage.started", stage: "testing_start" },
      { kind: "stage.succeeded", stage: "testing_start", output: {} },
      { kind: "workflow.ended", status: "paused", reason: "", failure: null, resumable: true },
    );
    expect(viewState(over)).toMatchObject({ status: "paused", current_stage: "testing_start" });
    expect(viewState(over).monitoring_state.stage_history[0]?.duration).toBe(1);
  });
});
