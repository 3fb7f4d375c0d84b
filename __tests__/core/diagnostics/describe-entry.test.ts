import { describe, expect, it } from "vitest";
import { describeEntry } from "../../../src/core/diagnostics/describe-entry.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { created, opened, workflowId } from "../journal/journal-builder.ts";

const failure = { category: "transient", code: "network", message: "no answer", remedy: "wait" } as const;
const stage = "branch_setup" as const;
const say = (event: JournalEvent, since: number | null = null) =>
  describeEntry({ seq: 4, at: 10_000, ...event }, workflowId, since);

/** Each kind of entry with the level and the words that its line has to have. */
const lines: [JournalEvent, string, string][] = [
  [created, "INFO", "Starting enhanced workflow execution"],
  [
    { kind: "workflow.task", task: { source: "issue", issue: 7, text: "", requester: undefined } },
    "INFO",
    "Task from issue #7",
  ],
  [{ kind: "workflow.task", task: { source: "prompt", text: "x", requester: undefined } }, "INFO", "Task from prompt"],
  [opened, "INFO", "Run attempt 1 begins"],
  [
    { ...opened, resumedFrom: stage, previousEnd: "interrupted" } as JournalEvent,
    "INFO",
    "resumes from branch_setup; the run before it interrupted",
  ],
  [{ ...opened, resumedFrom: stage } as JournalEvent, "INFO", "the run before it ended"],
  [{ kind: "stage.started", stage }, "INFO", "Stage started: branch_setup"],
  [{ kind: "attempt.started", stage, attempt: 1, limitMs: 60_000 }, "DEBUG", "limit 60.0s"],
  [{ kind: "attempt.started", stage, attempt: 2, limitMs: 60_000 }, "INFO", "Attempt 2"],
  [{ kind: "attempt.warned", stage, attempt: 1, afterMs: 30_000 }, "WARNING", "30.0s"],
  [
    { kind: "attempt.failed", stage, attempt: 1, evidence: { kind: "bug", message: "", stack: "" }, failure },
    "WARNING",
    "Attempt 1 of branch_setup failed: no answer",
  ],
  [{ kind: "attempt.interrupted", stage, attempt: 1, by: "SIGINT" }, "WARNING", "(SIGINT)"],
  [{ kind: "retry.scheduled", stage, delayMs: 2_000, reason: "network" }, "INFO", "tried again in 2.0s: network"],
  [
    { kind: "recovery.performed", stage, action: "check_git_status", outcome: "done", detail: "clean" },
    "INFO",
    "recovery_attempt check_git_status: done, clean",
  ],
  [{ kind: "stage.succeeded", stage, output: {} }, "INFO", "Stage succeeded: branch_setup"],
  [{ kind: "stage.succeeded", stage, output: {}, note: "b" }, "INFO", "Stage succeeded: branch_setup: b"],
  [{ kind: "stage.skipped", stage, reason: "r" }, "INFO", "Stage skipped: branch_setup: r"],
  [{ kind: "stage.degraded", stage, failure }, "WARNING", "goes on without it: no answer"],
  [{ kind: "stage.failed", stage, failure }, "ERROR", "Stage failed: branch_setup: no answer"],
  [{ kind: "stage.reopened", stage, reason: "resume-from" }, "INFO", "Going back to branch_setup"],
  [{ kind: "stage.progress", stage, name: "plan", value: 1 }, "DEBUG", "keeps plan"],
  [{ kind: "effect.intended", effect: "issue", key: "k" }, "DEBUG", "Effect intended: issue"],
  [{ kind: "effect.confirmed", effect: "issue", key: "k", found: true, value: {} }, "INFO", "Effect found: issue"],
  [{ kind: "effect.confirmed", effect: "issue", key: "k", found: false, value: {} }, "INFO", "Effect made: issue"],
  [
    {
      kind: "agent.finished",
      stage,
      agent: "claude",
      sessionId: "s",
      turns: 2,
      inputTokens: 5,
      outputTokens: 6,
      costUsd: 0.5,
    },
    "INFO",
    "2 turns, 11 tokens, $0.5000",
  ],
  [
    { kind: "checkpoint.saved", generation: 3, store: "git", key: "k", bytes: 9, tookMs: 500 },
    "INFO",
    "generation 3 saved in git (9 bytes, 0.5s)",
  ],
  [{ kind: "checkpoint.failed", generation: 3, store: "git", reason: "no" }, "WARNING", "was not saved in git: no"],
  [
    { kind: "health.checked", reason: "interval", check: { status: "HEALTHY", cpu_usage: 25, memory_usage: 40 } },
    "INFO",
    "Health check completed: HEALTHY (CPU: 25%, Memory: 40%)",
  ],
  [
    { kind: "agent.started", stage, attempt: 1, agent: "claude", sessionId: "s1", resumed: false },
    "DEBUG",
    "Agent claude begins session s1",
  ],
  [
    { kind: "agent.started", stage, attempt: 2, agent: "claude", sessionId: "s1", resumed: true },
    "DEBUG",
    "Agent claude goes on with session s1",
  ],
  [
    { kind: "agent.usage", stage, turns: 3, inputTokens: 5, outputTokens: 6, costUsd: 0.1, agentMs: 9 },
    "DEBUG",
    "Agent so far: 3 turns, 11 tokens",
  ],
  [
    {
      kind: "agent.stalled",
      stage,
      attempt: 1,
      agent: "claude",
      verdict: "repeating",
      diagnosis: "the same call 12 times",
      events: ["tool Bash"],
    },
    "WARNING",
    "Agent stalled (repeating): the same call 12 times",
  ],
  [
    {
      kind: "agent.handed-over",
      stage,
      from: "claude",
      to: "codex",
      code: "agent-billing",
      reason: "no credit",
      until: null,
    },
    "WARNING",
    "Agent codex takes over from claude: no credit",
  ],
  [
    {
      kind: "change.protected",
      stage,
      policy: "hold",
      paths: [{ path: "CLAUDE.md", kind: "agent instructions" }],
      patch: "",
    },
    "WARNING",
    "Protected paths held back from the commits: CLAUDE.md",
  ],
  [
    {
      kind: "change.protected",
      stage,
      policy: "flag",
      paths: [{ path: "CLAUDE.md", kind: "agent instructions" }],
      patch: "",
    },
    "WARNING",
    "Protected paths changed: CLAUDE.md",
  ],
  [{ kind: "resources.sampled", samples: [[1, 10, 20, 30]] }, "DEBUG", "Resources: CPU 10 %, memory 20 %, disk 30 %"],
  [{ kind: "resources.sampled", samples: [] }, "DEBUG", "Resources: CPU ? %, memory ? %, disk ? %"],
  [{ kind: "warning", topic: "tests", message: "slow" }, "WARNING", "tests: slow"],
  [
    { kind: "workflow.ended", status: "completed", reason: "done", failure: null, resumable: false },
    "INFO",
    "Workflow completed: done",
  ],
  [
    { kind: "workflow.ended", status: "failed", reason: "r", failure, resumable: true },
    "ERROR",
    "Workflow failed: no answer",
  ],
];

describe("the log line of an entry", () => {
  it.each(lines)("%o", (event, level, words) => {
    const record = say(event);
    expect(record).toMatchObject({
      level,
      workflow_id: workflowId,
      event: event.kind,
      time: "1970-01-01T00:00:10.000Z",
    });
    expect(record.message).toContain(words);
    expect(record.fields["seq"]).toBe(4);
    expect(record.stage).toBe("stage" in event ? event.stage : null);
  });

  it("says how long a stage took where its start is known", () => {
    expect(say({ kind: "stage.succeeded", stage, output: {} }, 4_800).message).toBe(
      "Stage succeeded: branch_setup (duration: 5.2s)",
    );
  });

  it("carries category, code and remedy of a failure as fields", () => {
    expect(say({ kind: "stage.failed", stage, failure }).fields).toMatchObject({
      category: "transient",
      code: "network",
      remedy: "wait",
    });
  });
});
