/** Facts of a workflow as tests need them: whole, and to be changed in one place. */
import type { AttemptFacts, ReportFacts, StageFacts } from "../../../src/core/report/report-facts.ts";

export const start = Date.UTC(2024, 0, 15, 14, 23, 15);

export function attempt(n: number, fromS: number, toS: number | null, more: Partial<AttemptFacts> = {}): AttemptFacts {
  return {
    attempt: n,
    startedAt: start + fromS * 1000,
    endedAt: toS === null ? null : start + toS * 1000,
    outcome: toS === null ? "running" : "succeeded",
    failure: null,
    ...more,
  };
}

export function stage(name: string, more: Partial<StageFacts> = {}): StageFacts {
  return {
    stage: name,
    status: "pending",
    attempts: [],
    recoveries: [],
    waitedMs: 0,
    baselineS: 10,
    note: null,
    failure: null,
    ...more,
  };
}

export const example: ReportFacts = {
  workflowId: "workflow-20240115-142315-a7b3",
  title: "Export notes",
  outcome: "completed",
  reason: null,
  startedAt: start,
  at: start + 600_000,
  runs: [
    {
      id: "77",
      attempt: 1,
      url: "https://github.com/o/r/actions/runs/77",
      openedAt: start,
      resumedFrom: null,
      previousEnd: null,
    },
  ],
  stages: [
    stage("initialization", { status: "succeeded", attempts: [attempt(1, 0, 5)] }),
    stage("pr_creation", {
      status: "succeeded",
      baselineS: 60,
      waitedMs: 20_000,
      attempts: [
        attempt(1, 5, 15, { outcome: "failed", failure: "GitHub answered 502", category: "transient" }),
        attempt(2, 45, 65),
      ],
      waits: [{ at: start + 20_000, ms: 20_000, reason: "backoff" }],
      recoveries: [
        { action: "verify_branch_state", outcome: "done", detail: "the branch is as it was", at: start + 18_000 },
      ],
      note: "#12",
    }),
    stage("completion"),
  ],
  issue: { number: 3, url: "https://github.com/o/r/issues/3" },
  branch: { name: "feature/export-notes-3", url: "https://github.com/o/r/tree/feature/export-notes-3" },
  pullRequest: { number: 12, url: "https://github.com/o/r/pull/12", operation: "created", draft: false },
  failure: null,
  resume: { possible: false, notBefore: null, comment: "/workflow resume", onGitHub: true },
  warnings: [],
  health: null,
  checkpoints: { saved: [], failed: [] },
  leftOut: [],
  usage: { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
  usageByStage: {},
  plan: null,
  version: "0.1.0",
};

export const failed: ReportFacts = {
  ...example,
  outcome: "failed",
  stages: [
    stage("initialization", { status: "succeeded", attempts: [attempt(1, 0, 5)] }),
    stage("testing_complete", {
      status: "failed",
      attempts: [attempt(1, 5, 15, { outcome: "failed", failure: "red" })],
      failure: "The tests are red after 3 rounds.",
    }),
    stage("completion"),
  ],
  pullRequest: null,
  failure: {
    stage: "testing_complete",
    category: "critical",
    code: "tests-red",
    message: "The tests are red after 3 rounds.",
    remedy: "Look at the output below and correct the test or the code.",
    lastOutput: "FAIL export.test.ts\n```\n</details>",
  },
  resume: { possible: true, notBefore: null, comment: "/workflow resume", onGitHub: true },
  warnings: [{ topic: "cache", message: "the cache is read-only for this event" }],
  health: {
    status: "WARNING",
    cpu_usage: null,
    memory_usage: 91,
    disk_usage: 10,
    git_status: "dirty",
    github_connectivity: true,
    claude_availability: false,
    recommendations: ["Free up memory."],
    timestamp: "2024-01-15T14:23:15.000Z",
    details: {},
  },
  checkpoints: {
    saved: [
      { generation: 1, store: "git", key: "refs/workflow-manager/x/g000001", bytes: 900, tookMs: 100, at: start },
      { generation: 2, store: "git", key: "refs/workflow-manager/x/g000002", bytes: 2_000, tookMs: 100, at: start },
      { generation: 2, store: "artifact", key: "a", bytes: 3_000_000, tookMs: 100, at: start },
    ],
    failed: [{ generation: 2, store: "cache", reason: "the cache is read-only" }],
  },
  leftOut: [".env"],
  usage: { turns: 12, inputTokens: 1000, outputTokens: 200, costUsd: 0.5 },
  usageByStage: { implementation_progress: { turns: 12, costUsd: 0.5 } },
  plan: "1. Write `export.ts`\n2. Test it",
};
