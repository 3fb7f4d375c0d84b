import { describe, expect, it } from "vitest";
import { endedHistory } from "../../../src/core/journal/ended-history.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";

describe("a history without its end", () => {
  const told = { workflowId: "workflow-20260101-000000-abcd", reason: "no space left", failure: null } as const;
  const begun = { ...emptyHistory, workflowId: told.workflowId, entries: 3, createdAt: 10, lastAt: 20 };

  it("gets the end that the journal could not take", () => {
    const history = endedHistory({ ...told, status: "paused", history: begun }, 90);
    expect(history).toMatchObject({ createdAt: 10, lastAt: 20 });
    expect(history.end).toEqual({
      status: "paused",
      reason: "no space left",
      failure: null,
      resumable: true,
      resumeAt: null,
      at: 90,
    });
  });

  it("begins now when nothing was ever written", () => {
    const history = endedHistory({ ...told, status: "failed", history: emptyHistory }, 90);
    expect(history).toMatchObject({ workflowId: told.workflowId, createdAt: 90, lastAt: 90 });
  });

  it.each(["completed", "degraded"] as const)("cannot be resumed when it is %s", (status) => {
    expect(endedHistory({ ...told, status, history: begun }, 90).end?.resumable).toBe(false);
  });

  it("stays as it is when it has one", () => {
    const history = endedHistory({ ...told, status: "paused", history: begun }, 90);
    expect(endedHistory({ ...told, status: "failed", history }, 100)).toBe(history);
  });
});
