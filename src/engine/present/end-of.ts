import type { Failure } from "../../core/failure/failure.ts";
import type { History } from "../../core/journal/history.ts";
import type { EndStatus, JournalEvent } from "../../core/journal/journal-entry.ts";
import type { StageEnd } from "../stage-end.ts";

/** What the workflow's end is called, and what is to be done next. */
export function endOf(
  history: History,
  end: Exclude<StageEnd, { kind: "adopt" }>,
): Extract<JournalEvent, { kind: "workflow.ended" }> {
  const ended = (status: EndStatus, reason: string, failure: Failure | null, resumable: boolean, resumeAt?: number) =>
    ({
      kind: "workflow.ended",
      status,
      reason,
      failure,
      resumable,
      ...(resumeAt === undefined ? {} : { resumeAt }),
    }) as const;
  switch (end.kind) {
    case "done": {
      const degraded = Object.values(history.stages).filter((record) => record.status === "degraded");
      return degraded.length === 0
        ? ended("completed", "every stage is done", null, false)
        : ended(
            "degraded",
            `done without ${degraded.map((record) => record.stage).join(", ")}`,
            degraded[0]?.failure ?? null,
            false,
          );
    }
    case "paused":
      return ended("paused", end.failure.message, end.failure, true, end.until);
    case "interrupted":
      return ended("interrupted", end.failure.message, end.failure, true);
    case "failed":
      return ended("failed", end.failure.message, end.failure, true);
  }
}
