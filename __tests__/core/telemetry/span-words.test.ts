import { describe, expect, it } from "vitest";
import type { Failure, FailureCategory } from "../../../src/core/failure/failure.ts";
import type { EndStatus, JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { conventions as c } from "../../../src/core/telemetry/semantic-conventions.ts";
import { spanEventOf } from "../../../src/core/telemetry/span-events.ts";
import { errorAttributes, pipelineResultOf, resultOf } from "../../../src/core/telemetry/span-results.ts";

const stage = "implementation_progress" as const;
const failureOf = (category: FailureCategory, code = "code"): Failure => ({
  category,
  code,
  message: "m",
  remedy: "r",
});

describe("the result of a task", () => {
  it.each<[Failure, string]>([
    [failureOf("timeout"), "timeout"],
    [failureOf("interrupted"), "cancellation"],
    [failureOf("interrupted", "step-killed"), "error"],
    [failureOf("transient"), "error"],
    [failureOf("resource"), "error"],
    [failureOf("configuration"), "failure"],
    [failureOf("critical"), "failure"],
  ])("%o is %s", (failure, result) => {
    expect(resultOf(failure)).toBe(result);
  });
});

describe("the result of a run", () => {
  it.each<[EndStatus, Failure | null, string]>([
    ["completed", null, "success"],
    ["degraded", failureOf("transient"), "success"],
    ["paused", failureOf("transient"), "paused"],
    ["interrupted", null, "cancellation"],
    ["interrupted", failureOf("interrupted", "step-killed"), "error"],
    ["failed", null, "failure"],
    ["failed", failureOf("resource"), "error"],
  ])("%s with %o is %s", (status, failure, result) => {
    expect(pipelineResultOf(status, failure)).toBe(result);
  });

  it("names the failure by its code and category, and nothing where there was none", () => {
    expect(errorAttributes(null)).toEqual({});
    expect(errorAttributes(failureOf("resource", "disk-full"))).toEqual({
      [c.errorType]: "disk-full",
      "workflow_manager.error.category": "resource",
    });
  });
});

describe("an event inside a span", () => {
  it.each<[JournalEvent, Record<string, unknown>]>([
    [{ kind: "attempt.warned", stage, attempt: 1, afterMs: 5 }, { "workflow_manager.after_ms": 5 }],
    [
      { kind: "retry.scheduled", stage, delayMs: 7, reason: "again" },
      { "workflow_manager.delay_ms": 7, "workflow_manager.reason": "again" },
    ],
    [
      { kind: "recovery.performed", stage, action: "free_memory", outcome: "done", detail: "1 GB" },
      {
        "workflow_manager.recovery.action": "free_memory",
        "workflow_manager.recovery.outcome": "done",
        "workflow_manager.recovery.detail": "1 GB",
      },
    ],
    [
      {
        kind: "agent.stalled",
        stage,
        attempt: 1,
        agent: "claude",
        verdict: "silent",
        diagnosis: "said nothing",
        events: ["x"],
      },
      {
        [c.agentName]: "claude",
        "workflow_manager.agent.verdict": "silent",
        "workflow_manager.reason": "said nothing",
      },
    ],
    [
      {
        kind: "agent.handed-over",
        stage,
        from: "claude",
        to: "codex",
        code: "agent-billing",
        reason: "r",
        until: null,
      },
      { [c.agentName]: "codex", "workflow_manager.agent.before": "claude", "workflow_manager.reason": "r" },
    ],
    [
      { kind: "checkpoint.saved", generation: 3, store: "git", key: "k", bytes: 9, tookMs: 4 },
      {
        "workflow_manager.checkpoint.generation": 3,
        "workflow_manager.checkpoint.store": "git",
        "workflow_manager.checkpoint.bytes": 9,
        "workflow_manager.checkpoint.took_ms": 4,
      },
    ],
    [
      { kind: "checkpoint.failed", generation: 3, store: "git", reason: "no" },
      {
        "workflow_manager.checkpoint.generation": 3,
        "workflow_manager.checkpoint.store": "git",
        "workflow_manager.reason": "no",
      },
    ],
    [
      { kind: "warning", topic: "tests", message: "slow" },
      { "workflow_manager.topic": "tests", "workflow_manager.message": "slow" },
    ],
  ])("%o", (event, attributes) => {
    expect(spanEventOf({ seq: 1, at: 2, ...event })).toEqual({ name: event.kind, at: 2, attributes });
  });

  const finished = {
    kind: "agent.finished",
    stage,
    agent: "codex",
    turns: 2,
    inputTokens: 5,
    outputTokens: 6,
    costUsd: 0,
  };

  it.each([
    ["s1", { [c.conversationId]: "s1" }],
    [null, {}],
  ])("tells what an agent used, and its conversation where it had one (%s)", (sessionId, more) => {
    expect(
      spanEventOf({ seq: 1, at: 2, ...finished, sessionId } as Parameters<typeof spanEventOf>[0])?.attributes,
    ).toEqual({
      [c.agentName]: "codex",
      [c.inputTokens]: 5,
      [c.outputTokens]: 6,
      "workflow_manager.agent.turns": 2,
      "workflow_manager.agent.cost_usd": 0,
      ...more,
    });
  });

  it("is bounded, and none for what is a span itself", () => {
    const long = spanEventOf({ seq: 1, at: 2, kind: "warning", topic: "t", message: "m".repeat(5_000) });
    expect(long?.attributes["workflow_manager.message"]).toHaveLength(1_000);
    expect(spanEventOf({ seq: 1, at: 2, kind: "stage.started", stage })).toBeUndefined();
  });
});
