/** Events of a workflow that went on for very long: what grows with time, retries and resumes, in the proportions of a bad week. */

import { judgeHealth } from "../../../src/core/health/health.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { created, opened as firstRun, workflowId } from "../journal/journal-builder.ts";

export const longWorkflowId = workflowId;

if (firstRun.kind !== "run.opened") throw new Error("a run is opened by its entry");
const opened = firstRun;
const stage = "implementation_progress";
const failure = {
  category: "transient",
  code: "agent-overloaded",
  message: "The agent's service is overloaded.",
  remedy: "Wait.",
  dependency: "agent",
} as const;

function* round(n: number): Generator<JournalEvent> {
  const sample = {
    at: n,
    cpu: n % 100,
    memory: 40,
    disk: 30,
    git: "clean",
    github: true,
    agent: true,
    custom: [],
  } as const;
  yield { kind: "attempt.started", stage, attempt: n, limitMs: 1_800_000 };
  for (let check = 0; check < 4; check += 1)
    yield { kind: "health.checked", reason: "interval", check: { ...judgeHealth(sample) } };
  yield { kind: "stage.progress", stage, name: "session", value: `session-${n}` };
  for (const store of ["cache", "artifact", "git"])
    yield { kind: "checkpoint.saved", generation: n, store, key: `${store}-${workflowId}-${n}`, bytes: n, tookMs: 200 };
  yield { kind: "checkpoint.failed", generation: n, store: "cache", reason: "the cache is read-only" };
  yield {
    kind: "agent.finished",
    stage,
    agent: "claude",
    sessionId: `s-${n}`,
    turns: 3,
    inputTokens: 9,
    outputTokens: 9,
    costUsd: 0.01,
  };
  yield { kind: "warning", topic: "checkpoints", message: `warning ${n}` };
  if (n % 50 === 0) {
    yield { ...opened, resumedFrom: stage, previousEnd: "was cancelled" };
    return;
  }
  yield {
    kind: "attempt.failed",
    stage,
    attempt: n,
    evidence: { kind: "bug", message: "overloaded", stack: "" },
    failure,
  };
  yield {
    kind: "recovery.performed",
    stage,
    action: "retry_with_backoff",
    outcome: "done",
    detail: "it is tried again",
  };
  yield { kind: "retry.scheduled", stage, delayMs: 100, reason: "transient" };
}

/** Exactly so many, an end included. */
export function* longJournal(events: number): Generator<JournalEvent> {
  const beginning: readonly JournalEvent[] = [created, opened, { kind: "stage.started", stage }];
  yield* beginning;
  let left = events - beginning.length - 1;
  for (let n = 1; left > 0; n += 1) {
    for (const event of round(n)) {
      if (left === 0) break;
      left -= 1;
      yield event;
    }
  }
  yield { kind: "workflow.ended", status: "interrupted", reason: "killed", failure, resumable: true };
}
