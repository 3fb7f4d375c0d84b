import { describe, expect, it } from "vitest";
import { describeHeartbeat } from "../../../src/core/diagnostics/describe-heartbeat.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { historyOf } from "../journal/journal-builder.ts";

const stage = "branch_setup" as const;
const started: JournalEvent = { kind: "stage.started", stage };
const attempt: JournalEvent = { kind: "attempt.started", stage, attempt: 1, limitMs: 60_000 };
const failed: JournalEvent = {
  kind: "attempt.failed",
  stage,
  attempt: 1,
  evidence: { kind: "bug", message: "m", stack: "" },
  failure: { category: "transient", code: "network", message: "no answer", remedy: "wait" },
};
const ended: JournalEvent = {
  kind: "workflow.ended",
  status: "paused",
  reason: "quota",
  failure: null,
  resumable: true,
};

function told(
  events: readonly JournalEvent[],
  laterMs: number,
  more: { silentMs?: number; waitMs?: number } = {},
): string {
  const history = historyOf(...events);
  const now = history.lastAt + laterMs;
  const waiting = more.waitMs === undefined ? undefined : { until: now + more.waitMs, reason: "rate limit" };
  return describeHeartbeat(history, { now, lastSign: now - (more.silentMs ?? 0), waiting });
}

describe("a heartbeat says", () => {
  it("how long an attempt has been running, what is left of its limit, and when it was last heard of", () => {
    expect(told([started, attempt], 20_000, { silentMs: 3_000 })).toBe(
      "branch_setup is running for 20s, at most 40s more; last sign of life 3s ago",
    );
  });

  it("nothing of a limit that is over: the attempt is being ended", () => {
    expect(told([started, attempt], 61_000)).toBe("branch_setup is running for 1m 1s; last sign of life 0s ago");
  });

  it("what is waited for, how long and until when", () => {
    // Entries are a second apart from midnight on; the failure is the fifth.
    expect(told([started, attempt, failed], 5_000, { waitMs: 90_000 })).toBe(
      "branch_setup waits 1m 30s more (until 00:01:39 UTC): rate limit",
    );
  });

  it("that the next attempt is prepared, also once a wait is over", () => {
    const expected = "branch_setup prepares its next attempt for 5s";
    expect(told([started, attempt, failed], 5_000)).toBe(expected);
    expect(told([started, attempt, failed], 5_000, { waitMs: 0 })).toBe(expected);
  });

  it("that the workflow is between two stages", () => {
    expect(told([started, { kind: "stage.succeeded", stage, output: {} }], 7_000)).toBe("between two stages for 7s");
  });

  it("that the end is being saved", () => {
    expect(told([started, ended], 4_000)).toBe("paused; the end is being saved (for 4s)");
  });
});
