import { describe, expect, it } from "vitest";
import { isDone } from "../../../src/core/journal/history.ts";
import { foldEntry, foldJournal } from "../../../src/core/journal/history-fold.ts";
import type { JournalEntry } from "../../../src/core/journal/journal-entry.ts";
import { created, entriesOf, historyOf, opened, workflowId } from "./journal-builder.ts";

const failure = {
  category: "transient",
  code: "github-server-error",
  message: "502",
  remedy: "r",
  dependency: "github",
} as const;
const evidence = { kind: "bug", message: "", stack: "" } as const;

describe("the fold of the journal", () => {
  it("knows the workflow, its task and its runs", () => {
    const history = historyOf({ kind: "workflow.task", task: { source: "prompt", text: "do", requester: "mona" } });
    expect(history).toMatchObject({ workflowId, repository: "octo/app", schema: 1, entries: 3, task: { text: "do" } });
    expect(history.runs).toHaveLength(1);
    expect(foldJournal(entriesOf([created, opened])).entries).toBe(2);
  });

  it("follows a stage through its attempts, recoveries and waits", () => {
    const history = historyOf(
      { kind: "stage.started", stage: "branch_setup" },
      { kind: "attempt.started", stage: "branch_setup", attempt: 1, limitMs: 60_000 },
      { kind: "attempt.warned", stage: "branch_setup", attempt: 1, afterMs: 30_000 },
      { kind: "attempt.failed", stage: "branch_setup", attempt: 1, evidence, failure },
      { kind: "recovery.performed", stage: "branch_setup", action: "check_git_status", outcome: "done", detail: "d" },
      { kind: "retry.scheduled", stage: "branch_setup", delayMs: 2_000, reason: "r" },
      { kind: "attempt.started", stage: "branch_setup", attempt: 2, limitMs: 60_000 },
      { kind: "stage.progress", stage: "branch_setup", name: "k", value: 1 },
      { kind: "stage.succeeded", stage: "branch_setup", output: { branch: "b" }, note: "n" },
    );
    const stage = history.stages.branch_setup;
    expect(stage).toMatchObject({
      status: "succeeded",
      waitedMs: 2_000,
      output: { branch: "b" },
      note: "n",
      progress: { k: 1 },
    });
    expect(stage.attempts.map((a) => [a.attempt, a.outcome, a.warned])).toEqual([
      [1, "failed", true],
      [2, "succeeded", false],
    ]);
    expect(stage.recoveries).toHaveLength(1);
    expect(history.current).toBeNull();
    expect(isDone(stage)).toBe(true);
    expect(historyOf({ kind: "stage.succeeded", stage: "completion", output: {} }).stages.completion.note).toBeNull();
  });

  it("calls an attempt interrupted when the next process opens the journal", () => {
    const history = historyOf(
      { kind: "stage.started", stage: "testing_start" },
      { kind: "attempt.started", stage: "testing_start", attempt: 1, limitMs: 1 },
      { ...opened, resumedFrom: "testing_start", previousEnd: "ended without a word" } as never,
    );
    expect(history.stages.testing_start.attempts[0]).toMatchObject({
      outcome: "interrupted",
      endedAt: history.lastAt - 1_000,
    });
    expect(history.runs.at(-1)).toMatchObject({ resumedFrom: "testing_start" });
    const stopped = historyOf(
      { kind: "attempt.started", stage: "testing_start", attempt: 1, limitMs: 1 },
      { kind: "attempt.interrupted", stage: "testing_start", attempt: 1, by: "SIGINT" },
    );
    expect(stopped.stages.testing_start.attempts[0]?.outcome).toBe("interrupted");
  });

  it("carries circuit breakers, and a success closes those that the stage leans on", () => {
    const failed = [1, 2, 3].map(
      (attempt) => ({ kind: "attempt.failed", stage: "issue_creation", attempt, evidence, failure }) as const,
    );
    const open = historyOf(...failed);
    expect(open.circuits.github).toMatchObject({ failuresInRow: 3 });
    expect(open.circuits.github.openedAt).not.toBeNull();
    expect(
      historyOf(...failed, { kind: "stage.succeeded", stage: "task_preparation", output: {} }).circuits.github.openedAt,
    ).not.toBeNull();
    expect(
      historyOf(...failed, { kind: "stage.succeeded", stage: "issue_creation", output: {} }).circuits.github
        .failuresInRow,
    ).toBe(0);
    const { dependency: _, ...nobodys } = failure;
    expect(
      historyOf({ kind: "attempt.failed", stage: "issue_creation", attempt: 1, evidence, failure: nobodys }).circuits
        .github.failuresInRow,
    ).toBe(0);
  });

  it("takes back the stages from a reopened one on", () => {
    const history = historyOf(
      { kind: "stage.succeeded", stage: "branch_setup", output: { a: 1 } },
      { kind: "stage.succeeded", stage: "testing_start", output: { a: 1 } },
      { kind: "stage.reopened", stage: "testing_start", reason: "r" },
    );
    expect(history.stages.branch_setup.status).toBe("succeeded");
    expect(history.stages.testing_start).toMatchObject({ status: "pending", output: null });
  });

  it("knows effects by name, intended and confirmed", () => {
    const intended = historyOf({ kind: "effect.intended", effect: "issue", key: "k" });
    expect(intended.effects["issue"]).toMatchObject({ confirmed: false, value: null });
    const confirmed = historyOf({
      kind: "effect.confirmed",
      effect: "issue",
      key: "k",
      found: true,
      value: { number: 1 },
    });
    expect(confirmed.effects["issue"]).toMatchObject({ confirmed: true, found: true, value: { number: 1 } });
  });

  it("adds up what agents used, by stage and in all, and remembers their sessions", () => {
    const used = {
      kind: "agent.finished",
      stage: "implementation_progress",
      agent: "claude",
      sessionId: "s1",
      turns: 2,
      inputTokens: 10,
      outputTokens: 5,
      costUsd: 0.5,
    } as const;
    const history = historyOf(used, { ...used, sessionId: null, stage: "testing_complete" }, used);
    expect(history.usage).toMatchObject({ turns: 6, inputTokens: 30, outputTokens: 15, costUsd: 1.5 });
    expect(history.usageByStage.implementation_progress?.turns).toBe(4);
    expect(history.sessions).toEqual({ implementation_progress: "s1" });
  });

  it("counts generations up, saved or not, and keeps long lists short", () => {
    const saved = { kind: "checkpoint.saved", generation: 4, store: "git", key: "k", bytes: 1, tookMs: 1 } as const;
    const history = historyOf(saved, { kind: "checkpoint.failed", generation: 5, store: "cache", reason: "r" });
    expect(history).toMatchObject({
      generation: 5,
      checkpoints: [{ store: "git" }],
      checkpointFailures: [{ store: "cache" }],
    });
    let long = historyOf();
    for (const entry of entriesOf(
      Array.from({ length: 500 }, (_, i) => ({ kind: "warning", topic: "t", message: String(i) }) as const),
    ))
      long = foldEntry(long, entry);
    expect(long.warnings).toHaveLength(200);
    expect(long.warnings.at(-1)?.message).toBe("499");
  });

  it("has an end until the next run opens", () => {
    const ended = {
      kind: "workflow.ended",
      status: "paused",
      reason: "r",
      failure,
      resumable: true,
      resumeAt: 9,
    } as const;
    expect(historyOf(ended).end).toMatchObject({ status: "paused", resumeAt: 9 });
    expect(historyOf(ended, opened).end).toBeNull();
    const { resumeAt: _, ...without } = ended;
    expect(historyOf(without).end?.resumeAt).toBeNull();
  });

  it("tells stages that were given up from stages that failed", () => {
    const history = historyOf(
      { kind: "stage.degraded", stage: "review_request", failure },
      { kind: "stage.failed", stage: "pr_creation", failure },
      { kind: "stage.skipped", stage: "completion", reason: "r" },
      { kind: "health.checked", reason: "r", check: { status: "HEALTHY" } },
    );
    expect(
      [history.stages.review_request, history.stages.pr_creation, history.stages.completion].map((s) => [
        s.status,
        isDone(s),
      ]),
    ).toEqual([
      ["degraded", true],
      ["failed", false],
      ["skipped", true],
    ]);
    expect(history.health).toHaveLength(1);
  });

  it("passes over kinds that a newer version wrote", () => {
    const entry = { seq: 2, at: 5, kind: "something.new" } as unknown as JournalEntry;
    const before = historyOf();
    expect(foldEntry(before, entry)).toMatchObject({ entries: before.entries + 1, lastAt: 5 });
  });
});
