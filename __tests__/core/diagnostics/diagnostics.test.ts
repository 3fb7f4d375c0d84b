import { describe, expect, it } from "vitest";
import { diagnose, type WorkflowDiagnostics } from "../../../src/core/diagnostics/diagnostics.ts";
import { columns, renderDiagnostics } from "../../../src/core/diagnostics/diagnostics-text.ts";
import type { Failure } from "../../../src/core/failure/failure.ts";
import type { History } from "../../../src/core/journal/history.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { reportFactsOf } from "../../../src/core/report/report-of.ts";
import { historyOf, plan, workflowId } from "../journal/journal-builder.ts";

const failure: Failure = {
  category: "transient",
  code: "github-server-error",
  message: "GitHub answered 502.",
  remedy: "Try again.",
  dependency: "github",
};

const stage = (name: "initialization" | "issue_creation", ...more: readonly JournalEvent[]): JournalEvent[] => [
  { kind: "stage.started", stage: name },
  { kind: "attempt.started", stage: name, attempt: 1, limitMs: 1_000 },
  ...more,
];

const story: readonly JournalEvent[] = [
  ...stage("initialization", { kind: "stage.succeeded", stage: "initialization", output: {} }),
  { kind: "health.checked", reason: "before", check: { status: "WARNING", cpu_usage: 95, memory_usage: null } },
  ...stage(
    "issue_creation",
    {
      kind: "attempt.failed",
      stage: "issue_creation",
      attempt: 1,
      evidence: { kind: "bug", message: "", stack: "" },
      failure,
    },
    {
      kind: "recovery.performed",
      stage: "issue_creation",
      action: "check_github",
      outcome: "done",
      detail: "reachable",
    },
    { kind: "attempt.started", stage: "issue_creation", attempt: 2, limitMs: 1_000 },
    { kind: "effect.intended", effect: "issue", key: "marker" },
  ),
  { kind: "checkpoint.saved", generation: 1, store: "folder", key: "k1", bytes: 10, tookMs: 1 },
  { kind: "checkpoint.saved", generation: 2, store: "folder", key: "k2", bytes: 20, tookMs: 1 },
  { kind: "checkpoint.failed", generation: 2, store: "git", reason: "refused" },
  { kind: "warning", topic: "journal", message: "cut" },
];

function diagnosed(history: History, now = history.lastAt): WorkflowDiagnostics {
  const facts = reportFactsOf(history, { plan, resumeComment: null, repositoryUrl: null, version: "1", now });
  return diagnose(history, buildReport(facts), now);
}

describe("diagnose", () => {
  it("shows where a running workflow is, and what it went through", () => {
    const history = historyOf(...story);
    expect(diagnosed(history, history.lastAt + 60_000)).toMatchObject({
      workflow_id: workflowId,
      status: "running",
      current_stage: { stage: "issue_creation", status: "running", attempts: 2 },
      error_count: 1,
      recovery_attempts: 1,
      errors: [{ stage: "issue_creation", attempt: 1, category: "transient", code: "github-server-error" }],
      recoveries: [{ stage: "issue_creation", action: "check_github", outcome: "done" }],
      stage_history: { initialization: { status: "fast", result: "succeeded", duration: 1 } },
      recent_health_checks: [{ status: "WARNING" }],
      checkpoints: { newest: [{ store: "folder", generation: 2, key: "k2" }], saved: 2, failed: [{ store: "git" }] },
      effects: [{ effect: "issue", state: "unconfirmed", value: null }],
      warnings: [{ topic: "journal" }],
      end: null,
    });
  });

  it("counts the running stage up to the given moment", () => {
    const history = historyOf(...story);
    const earlier = diagnosed(history).current_stage?.duration ?? 0;
    expect(diagnosed(history, history.lastAt + 60_000).current_stage?.duration).toBe(earlier + 60);
  });

  it("keeps the newest five health checks, the newest last", () => {
    const checks = Array.from(
      { length: 7 },
      (_, index): JournalEvent => ({
        kind: "health.checked",
        reason: "interval",
        check: { status: "HEALTHY", index },
      }),
    );
    expect(diagnosed(historyOf(...checks)).recent_health_checks.map((check) => check["index"])).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });

  it("has an answer before anything was started, and after the end", () => {
    expect(diagnosed(historyOf())).toMatchObject({ current_stage: null, errors: [], stage_history: {} });
    const ended = diagnosed(
      historyOf(...story, {
        kind: "workflow.ended",
        status: "paused",
        reason: "later",
        failure,
        resumable: true,
        resumeAt: 0,
      }),
    );
    expect(ended).toMatchObject({
      status: "paused",
      end: { status: "paused", reason: "later" },
      resume: { possible: true, not_before: "1970-01-01T00:00:00.000Z" },
    });
  });

  it("is plain JSON", () => {
    const diagnostics = diagnosed(historyOf(...story));
    expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  });
});

describe("renderDiagnostics", () => {
  it("names each part only where there is something to say", () => {
    const lines = renderDiagnostics(diagnosed(historyOf(...story)));
    for (const title of ["Stages", "Errors", "Recovery", "Health", "Checkpoints", "Effects", "Warnings"])
      expect(lines).toContain(title);
    expect(lines.join("\n")).toContain("git: generation 2 was not saved: refused");
    expect(lines.join("\n")).toContain("cpu 95%, memory unknown");
    const bare = renderDiagnostics(diagnosed(historyOf()));
    expect(bare).not.toContain("Errors");
    expect(bare).not.toContain("Health");
  });

  it("sets columns under each other", () => {
    expect(
      columns([
        ["a", "bb", "c"],
        ["aaa", "b", ""],
      ]),
    ).toEqual(["a    bb  c", "aaa  b"]);
    expect(columns([])).toEqual([]);
  });
});
