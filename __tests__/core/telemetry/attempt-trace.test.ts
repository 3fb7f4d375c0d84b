import { describe, expect, it } from "vitest";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { attemptTraceparent } from "../../../src/core/telemetry/attempt-trace.ts";
import { foldSpans, startSpanFold } from "../../../src/core/telemetry/span-fold.ts";
import { created, entriesOf, historyOf, opened } from "../journal/journal-builder.ts";

const stage = "branch_setup" as const;
const begun: readonly JournalEvent[] = [
  { kind: "stage.started", stage },
  { kind: "attempt.started", stage, attempt: 1, limitMs: 1000 },
];
const done: JournalEvent = { kind: "stage.succeeded", stage, output: {} };

describe("the traceparent of an attempt", () => {
  it("is the id under which the attempt's own span is sent", () => {
    let fold = startSpanFold("WorkflowManager");
    const spans = entriesOf([created, opened, ...begun, done]).flatMap((entry) => {
      const next = foldSpans(fold, entry);
      fold = next.fold;
      return next.finished;
    });
    const [, traceId, spanId, flags] = attemptTraceparent(historyOf(...begun), stage, 1).split("-");
    const sent = spans.filter((span) => span.spanId === spanId);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ traceId });
    expect(flags).toBe("01");
  });

  it("has a form also for an attempt that the journal does not know", () => {
    expect(attemptTraceparent(historyOf(), stage, 9)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });
});
