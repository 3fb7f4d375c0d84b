import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/core/failure/evidence.ts";
import type { Failure } from "../../../src/core/failure/failure.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import {
  decodeRecord,
  encodeRecord,
  longestRecordBytes,
  recordOf,
  type WorkflowRecord,
} from "../../../src/core/learning/run-record.ts";
import { workflowStages } from "../../../src/core/stage.ts";
import { historyOf, opened, workflowId } from "../journal/journal-builder.ts";
import { anyRecord, record, stageRun } from "./learning-records.ts";

const evidence: Evidence = { kind: "timeout", limit: "attempt", limitMs: 1_000 };
const failure = (message: string, more: Partial<Failure> = {}): Failure => ({
  category: "timeout",
  code: "attempt-timeout",
  message,
  remedy: "Raise the limit.",
  ...more,
});
const stage = "testing_complete";
const failed = (attempt: number, of: Failure): JournalEvent => ({
  kind: "attempt.failed",
  stage,
  attempt,
  evidence,
  failure: of,
});
const begun = (attempt: number): JournalEvent => ({ kind: "attempt.started", stage, attempt, limitMs: 1_000 });
const done: JournalEvent = { kind: "stage.succeeded", stage, output: {} };
const ended: JournalEvent = {
  kind: "workflow.ended",
  status: "completed",
  reason: "done",
  failure: null,
  resumable: false,
};
const recovery = (action: string, outcome: "done" | "failed"): JournalEvent => ({
  kind: "recovery.performed",
  stage,
  action,
  outcome,
  detail: "words of people",
});
const usage: JournalEvent = {
  kind: "agent.finished",
  stage,
  agent: "claude",
  sessionId: null,
  turns: 3,
  inputTokens: 1,
  outputTokens: 1,
  costUsd: 0.256,
};

describe("the record of a workflow", () => {
  it("tells attempts, waits and recoveries apart, and has no text of anybody in it", () => {
    // One entry a second, from second 2 on.
    const history = historyOf(
      { kind: "stage.started", stage },
      begun(1),
      failed(1, failure("it took longer than 1000 ms in /home/me")),
      recovery("free_memory", "done"),
      recovery("free_memory", "done"),
      recovery("check_system_health", "failed"),
      { kind: "retry.scheduled", stage, delayMs: 2_000, reason: "backoff" },
      begun(2),
      usage,
      done,
      ended,
    );
    const made = recordOf(history);
    expect(made).toEqual({
      schema: 1,
      workflowId,
      version: "0.1.0",
      endedAt: Date.UTC(2026, 0, 1) + 12_000,
      status: "completed",
      failure: null,
      costUsd: 0.26,
      stages: [
        {
          stage,
          outcome: "succeeded",
          attempts: 2,
          workS: 3,
          successS: 2,
          // The wait was cut short: the next attempt began after one second.
          waitedS: 1,
          recoveringS: 4,
          timedOutS: 1,
          failed: 1,
          timeouts: 1,
          interrupted: 0,
          recoveries: ["free_memory"],
          costUsd: 0.26,
          failure: { category: "timeout", signature: expect.stringMatching(/^attempt-timeout\.[0-9a-f]{8}$/) },
        },
      ],
    });
    expect(encodeRecord(made as WorkflowRecord)).not.toMatch(/words|home|longer/);
  });

  it.each<[string, readonly JournalEvent[], string]>([
    [
      "is not done when the workflow ends",
      [begun(1), { kind: "attempt.interrupted", stage, attempt: 1, by: "SIGTERM" }],
      "interrupted",
    ],
    ["was skipped", [begun(1), { kind: "stage.skipped", stage, reason: "no tests" }], "skipped"],
    ["failed", [begun(1), failed(1, failure("x")), { kind: "stage.failed", stage, failure: failure("x") }], "failed"],
    [
      "was given up",
      [begun(1), failed(1, failure("x")), { kind: "stage.degraded", stage, failure: failure("x") }],
      "degraded",
    ],
    [
      "was reopened and not begun again",
      [begun(1), done, { kind: "stage.reopened", stage, reason: "go back" }],
      "interrupted",
    ],
  ])("says so of a stage that %s", (_, events, outcome) => {
    const made = recordOf(historyOf({ kind: "stage.started", stage }, ...events, ended));
    expect(made?.stages.map((run) => [run.stage, run.outcome])).toEqual([[stage, outcome]]);
    expect(decodeRecord(JSON.parse(encodeRecord(made as WorkflowRecord)))).toEqual(made);
  });

  it("leaves out the time between two runs", () => {
    const later: JournalEvent = {
      ...(opened as Extract<JournalEvent, { kind: "run.opened" }>),
      run: { id: "7", attempt: 2, url: undefined, actor: undefined, event: undefined, version: "v 2 (odd)" },
    };
    const made = recordOf(historyOf({ kind: "stage.started", stage }, begun(1), later, begun(2), done, ended));
    expect(made).toMatchObject({
      version: "unknown",
      stages: [{ workS: 1, successS: 1, recoveringS: 1, interrupted: 1, attempts: 2 }],
    });
  });

  it("gives the same signature to what went wrong in the same way, and another to what did not", () => {
    const signature = (of: Failure) =>
      recordOf(historyOf({ kind: "stage.started", stage }, begun(1), failed(1, of), ended))?.stages[0]?.failure
        ?.signature;
    expect(signature(failure("ended after 12 s at 0a1b2c3d4e"))).toBe(
      signature(failure("ended after  99 s at ffffffffff")),
    );
    expect(signature(failure("ended"))).not.toBe(signature(failure("lost")));
    expect(signature(failure("ended", { code: "§" }))).toMatch(/^unknown\./);
  });

  it("is there once the workflow has ended, or for the end that is given", () => {
    const open = historyOf({ kind: "stage.started", stage }, begun(1));
    expect(recordOf(open)).toBeUndefined();
    expect(recordOf(open, { status: "failed", failure: failure("x"), at: open.lastAt + 4_000 })).toMatchObject({
      status: "failed",
      failure: { category: "timeout" },
      stages: [{ workS: 4, successS: null }],
    });
    const nameless = { ...historyOf(ended), workflowId: "../x" };
    expect(recordOf(nameless)).toBeUndefined();
    expect(recordOf({ ...historyOf(ended), runs: [] })?.version).toBe("unknown");
  });

  it("comes back as it was written, and never gets long", () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        const text = encodeRecord(one);
        expect(decodeRecord(JSON.parse(text))).toEqual(one);
        const reversed = Object.fromEntries(Object.entries(one).reverse()) as unknown as WorkflowRecord;
        expect(encodeRecord(reversed)).toBe(text);
      }),
    );
    const long = workflowStages.map((name) =>
      stageRun(name, 1_234_567.89, {
        outcome: "interrupted",
        attempts: 1_000_000,
        waitedS: 1_234_567.89,
        recoveringS: 1_234_567.89,
        timedOutS: 1_234_567.89,
        failed: 1_000_000,
        timeouts: 1_000_000,
        interrupted: 1_000_000,
        recoveries: Array.from({ length: 6 }, (_, index) => `${index}${"a".repeat(47)}`),
        costUsd: 1_234_567.89,
        failure: { category: "configuration", signature: "s".repeat(80) },
      }),
    );
    expect(encodeRecord(record(1, long)).length).toBeLessThan(longestRecordBytes);
  });

  const good = () => JSON.parse(encodeRecord(record(1, [stageRun(stage, 5)]))) as Record<string, unknown>;
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "record"],
    ["a newer schema", { ...good(), schema: 2 }],
    ["an id that is a path", { ...good(), workflowId: "../x" }],
    ["a negative time", { ...good(), endedAt: -1 }],
    ["an unknown status", { ...good(), status: "fine" }],
    ["an unknown stage", { ...good(), stages: [stageRun("nowhere" as typeof stage, 1)] }],
    ["a stage twice", { ...good(), stages: [stageRun(stage, 1), stageRun(stage, 2)] }],
    ["a duration that is none", { ...good(), stages: [stageRun(stage, -5)] }],
    ["a recovery that is a command", { ...good(), stages: [stageRun(stage, 5, { recoveries: ["::error::x"] })] }],
  ])("is not read from %s", (_, json) => expect(decodeRecord(json)).toBeUndefined());

  it("is read without what a later version added", () => {
    expect(decodeRecord({ ...good(), mood: "good" })).toEqual(record(1, [stageRun(stage, 5)]));
  });
});
