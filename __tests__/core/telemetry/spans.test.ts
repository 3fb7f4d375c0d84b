import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JournalEntry, JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { foldMeasurements, startMetricsFold } from "../../../src/core/telemetry/measurements.ts";
import type { Measurement, Span } from "../../../src/core/telemetry/span.ts";
import { foldSpans, startSpanFold } from "../../../src/core/telemetry/span-fold.ts";
import { unsentSpans } from "../../../src/core/telemetry/unsent-spans.ts";
import { disconnected } from "../../fakes/otlp-collector.ts";
import { created, entriesOf, opened, workflowId } from "../journal/journal-builder.ts";

function spansOf(entries: readonly JournalEntry[], from = 0): readonly Span[] {
  let fold = startSpanFold("WorkflowManager");
  const spans: Span[] = [];
  for (const entry of entries) {
    const next = foldSpans(fold, entry);
    fold = next.fold;
    if (entry.seq >= from) spans.push(...next.finished);
  }
  return spans;
}

function measuredBy(entries: readonly JournalEntry[]): readonly Measurement[] {
  let fold = startMetricsFold("WorkflowManager");
  return entries.flatMap((entry) => {
    const next = foldMeasurements(fold, entry);
    fold = next.fold;
    return next.measured;
  });
}

const received = (spans: readonly Span[]) =>
  spans.map((span) => ({ ...span, parentSpanId: span.parentSpanId ?? undefined }));

const failure = {
  category: "transient",
  code: "github-5xx",
  message: "GitHub answered 502.",
  remedy: "Wait.",
} as const;
const evidence = { kind: "bug", message: "m", stack: "" } as const;
const started = (stage: "issue_creation" | "implementation_progress", attempt: number): JournalEvent => ({
  kind: "attempt.started",
  stage,
  attempt,
  limitMs: 1000,
});
const resumed: JournalEvent = {
  ...opened,
  run: { id: "7", attempt: 2, url: "https://host/run/7/attempts/2", actor: "mona", event: "e", version: "0.1.0" },
  resumedFrom: "implementation_progress",
} as JournalEvent;

const first: readonly JournalEvent[] = [
  created,
  opened,
  { kind: "stage.started", stage: "issue_creation" },
  started("issue_creation", 1),
  { kind: "attempt.failed", stage: "issue_creation", attempt: 1, evidence, failure },
  { kind: "retry.scheduled", stage: "issue_creation", delayMs: 2000, reason: "again" },
  started("issue_creation", 2),
  { kind: "effect.intended", effect: "issue", key: "octo/app" },
  { kind: "effect.confirmed", effect: "issue", key: "octo/app", found: false, value: { number: 3 } },
  { kind: "stage.succeeded", stage: "issue_creation", output: {} },
  { kind: "stage.started", stage: "implementation_progress" },
  started("implementation_progress", 1),
];
const second: readonly JournalEvent[] = [
  resumed,
  started("implementation_progress", 2),
  {
    kind: "agent.finished",
    stage: "implementation_progress",
    agent: "claude",
    sessionId: "s",
    turns: 2,
    inputTokens: 10,
    outputTokens: 20,
    costUsd: 0.5,
  },
  { kind: "stage.succeeded", stage: "implementation_progress", output: {} },
  { kind: "workflow.ended", status: "completed", reason: "done", failure: null, resumable: false },
];
const all = entriesOf([...first, ...second]);

describe("the journal as spans", () => {
  const spans = spansOf(all);
  const named = (name: string) => spans.find((span) => span.name === name);

  it("is one trace: workflow, stages, attempts, effects, and a span for each run", () => {
    expect(spans.map(({ name }) => name)).toEqual([
      "issue_creation attempt 1",
      "effect issue",
      "issue_creation attempt 2",
      "issue_creation",
      "implementation_progress attempt 1",
      "run attempt 1",
      "implementation_progress attempt 2",
      "implementation_progress",
      "run attempt 2",
      "RUN WorkflowManager",
    ]);
    expect(disconnected(received(spans))).toEqual([]);
    expect(named("effect issue")?.parentSpanId).toBe(named("issue_creation attempt 2")?.spanId);
    expect(named("issue_creation attempt 2")?.parentSpanId).toBe(named("issue_creation")?.spanId);
    expect(named("issue_creation attempt 2")?.links).toEqual([named("run attempt 1")?.spanId]);
  });

  it("says in the words of the conventions how each ended", () => {
    expect(named("RUN WorkflowManager")).toMatchObject({
      kind: "server",
      parentSpanId: null,
      startedAt: all[0]?.at,
      endedAt: all.at(-1)?.at,
      error: null,
      attributes: {
        "cicd.pipeline.name": "WorkflowManager",
        "cicd.pipeline.run.id": workflowId,
        "cicd.pipeline.action.name": "RUN",
        "cicd.pipeline.result": "success",
        "cicd.pipeline.run.url.full": "https://host/run/7/attempts/2",
      },
    });
    expect(named("issue_creation attempt 1")).toMatchObject({
      error: "GitHub answered 502.",
      attributes: {
        "cicd.pipeline.task.name": "issue_creation",
        "cicd.pipeline.task.run.id": `${workflowId}/issue_creation/1`,
        "cicd.pipeline.task.run.result": "error",
        "error.type": "github-5xx",
      },
    });
    expect(named("issue_creation")?.events).toMatchObject([{ name: "retry.scheduled" }]);
    expect(named("implementation_progress attempt 2")?.events).toMatchObject([
      { name: "agent.finished", attributes: { "gen_ai.usage.output_tokens": 20 } },
    ]);
  });

  it("ends what was under way when a run died with that run's last entry", () => {
    const died = all[first.length - 1];
    expect(named("implementation_progress attempt 1")).toMatchObject({
      endedAt: died?.at,
      attributes: { "cicd.pipeline.task.run.result": "error" },
    });
    expect(named("run attempt 1")).toMatchObject({ endedAt: died?.at });
    expect(named("run attempt 1")?.error).not.toBeNull();
    // The stage was begun by the run that died, and ended by the one after it: it is one span.
    expect(named("implementation_progress")?.startedAt).toBe(all[first.length - 2]?.at);
  });

  it("stays in the trace that the first run was started in, whatever later runs were started in", () => {
    const inTrace = (event: JournalEvent, traceparent: string) =>
      event.kind === "run.opened" ? { ...event, run: { ...event.run, traceparent } } : event;
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const events = [
      ...first.map((event) => inTrace(event, `00-${traceId}-b7ad6b7169203331-01`)),
      ...second.map((event) => inTrace(event, `00-${"1".repeat(32)}-${"2".repeat(16)}-01`)),
    ];
    const inside = spansOf(entriesOf(events));
    expect(new Set(inside.map((span) => span.traceId))).toEqual(new Set([traceId]));
    expect(inside.at(-1)?.parentSpanId).toBe("b7ad6b7169203331");
  });

  it("gives a stage that was gone back to a span of its own", () => {
    const again = entriesOf([
      ...first.slice(0, 10),
      { kind: "stage.reopened", stage: "issue_creation", reason: "asked" },
      { kind: "stage.started", stage: "issue_creation" },
      { kind: "stage.skipped", stage: "issue_creation", reason: "no" },
    ]);
    const stages = spansOf(again).filter((span) => span.name === "issue_creation");
    expect(new Set(stages.map((span) => span.spanId)).size).toBe(2);
    expect(stages.at(-1)?.attributes["cicd.pipeline.task.run.result"]).toBe("skip");
  });

  it("names the same thing alike, and gives what is open at an end out again under the same id", () => {
    const paused: JournalEvent = {
      kind: "workflow.ended",
      status: "paused",
      reason: "quota",
      failure,
      resumable: true,
    };
    const entries = entriesOf([...first, paused, ...second]);
    const sent = spansOf(entries);
    const roots = sent.filter((span) => span.parentSpanId === null);
    expect(roots.map((span) => span.attributes["cicd.pipeline.result"])).toEqual(["paused", "success"]);
    expect(new Set(roots.map((span) => span.spanId)).size).toBe(1);
    expect(spansOf(entries)).toEqual(sent);
  });

  const result = (span: Span | undefined) => span?.attributes["cicd.pipeline.task.run.result"];
  const ofStage = "testing_complete" as const;
  const tested: readonly JournalEvent[] = [
    created,
    opened,
    { kind: "stage.started", stage: ofStage },
    { kind: "attempt.started", stage: ofStage, attempt: 1, limitMs: 1000 },
  ];

  it.each([
    ["given up", { kind: "stage.degraded", stage: ofStage, failure }],
    ["failed", { kind: "stage.failed", stage: ofStage, failure }],
  ] as const)("tells of a stage that was %s, its attempt and itself, why", (_, end) => {
    const [attempt, stage, ...more] = spansOf(entriesOf([...tested, end]));
    expect(more).toEqual([]);
    for (const span of [attempt, stage]) {
      expect(result(span)).toBe("error");
      expect(span).toMatchObject({ error: "GitHub answered 502.", attributes: { "error.type": "github-5xx" } });
    }
    expect(stage?.attributes["cicd.pipeline.task.type"]).toBe("test");
  });

  it("calls an attempt that was stopped from outside cancelled, and the stage with it when the run ends there", () => {
    const interrupted: JournalEvent = { kind: "attempt.interrupted", stage: ofStage, attempt: 1, by: "SIGINT" };
    const end: JournalEvent = {
      kind: "workflow.ended",
      status: "interrupted",
      reason: "cancelled",
      failure: null,
      resumable: true,
    };
    const sent = spansOf(entriesOf([...tested, interrupted, end]));
    expect(sent.map((span) => [span.name, result(span)])).toEqual([
      ["testing_complete attempt 1", "cancellation"],
      ["testing_complete", "cancellation"],
      ["run attempt 1", undefined],
      ["RUN WorkflowManager", undefined],
    ]);
    expect(sent.at(-1)?.attributes["cicd.pipeline.result"]).toBe("cancellation");
  });

  it("puts an event where it belongs: into the attempt, the stage between attempts, or the workflow; a hundred at most", () => {
    const warning = (message: string): JournalEvent => ({ kind: "warning", topic: "t", message });
    const retry: JournalEvent = { kind: "retry.scheduled", stage: ofStage, delayMs: 1, reason: "r" };
    const sent = spansOf(
      entriesOf([
        created,
        opened,
        warning("before"),
        ...tested.slice(2),
        ...Array.from({ length: 105 }, (__, n) => warning(`inside ${n}`)),
        { kind: "attempt.failed", stage: ofStage, attempt: 1, evidence, failure },
        retry,
        { kind: "stage.failed", stage: ofStage, failure },
        { kind: "workflow.ended", status: "failed", reason: "r", failure, resumable: true },
      ]),
    );
    const eventsOf = (name: string) => sent.find((span) => span.name === name)?.events ?? [];
    expect(eventsOf("testing_complete attempt 1")).toHaveLength(100);
    expect(eventsOf("testing_complete").map(({ name }) => name)).toEqual(["retry.scheduled"]);
    expect(eventsOf("RUN WorkflowManager")).toMatchObject([{ attributes: { "workflow_manager.message": "before" } }]);
  });

  it("sends an effect that was confirmed outside of any attempt, and passes over what a newer version wrote", () => {
    const entries = entriesOf([
      created,
      opened,
      { kind: "effect.intended", effect: "comment", key: "k" },
      { kind: "effect.confirmed", effect: "comment", key: "k", found: true, value: {} },
    ]);
    const unknown = { seq: 9, at: 0, kind: "from.the.future" } as unknown as JournalEntry;
    const sent = spansOf([...entries, unknown]);
    expect(sent.map(({ name }) => name)).toEqual(["effect comment"]);
    expect(disconnected(received(sent))).not.toEqual([]); // its parent, the workflow, has not ended
  });

  /** What a run that goes on from the first `kept` entries journals: each stage that is not done, to its end. */
  function goneOn(kept: number): readonly JournalEvent[] {
    const known = first.slice(0, kept);
    const has = (kind: JournalEvent["kind"], stage: string) =>
      known.filter((event) => event.kind === kind && "stage" in event && event.stage === stage).length;
    const stages = (["issue_creation", "implementation_progress"] as const).flatMap((stage): JournalEvent[] => {
      if (has("stage.succeeded", stage) > 0) return [];
      const begin: JournalEvent[] = has("stage.started", stage) > 0 ? [] : [{ kind: "stage.started", stage }];
      const attempt = has("attempt.started", stage) + 1;
      return [...begin, started(stage, attempt), { kind: "stage.succeeded", stage, output: {} }];
    });
    return [resumed, ...stages, ...second.slice(-1)];
  }

  it("is one connected trace wherever a run is killed and whatever of its journal is lost", () => {
    const position = fc.integer({ min: 2, max: first.length });
    fc.assert(
      fc.property(position, position, (a, b) => {
        // The first run journaled and sent up to one place; its checkpoint reached up to an earlier one.
        const [kept, died] = [Math.min(a, b), Math.max(a, b)];
        const before = spansOf(entriesOf(first.slice(0, died)));
        const entries = entriesOf([...first.slice(0, kept), ...goneOn(kept)]).map((entry) =>
          entry.seq < kept ? entry : { ...entry, at: entry.at + 3_600_000 },
        );
        const sent = [...before, ...spansOf(entries, kept)];
        expect(disconnected(received(sent))).toEqual([]);
        const byId = Map.groupBy(sent, ({ spanId }) => spanId);
        for (const same of byId.values()) expect(new Set(same.map(({ name }) => name)).size).toBe(1);
      }),
    );
  });
});

describe("what a run that died may not have sent", () => {
  const names = (events: readonly JournalEvent[], pauseAfter = -1) => {
    const entries = entriesOf(events).map((entry) => ({
      ...entry,
      at: entry.at + (entry.seq > pauseAfter ? 60_000 : 0),
    }));
    return unsentSpans(startSpanFold("p"), entries, 10_000).unsent.map((span) => span.name);
  };
  const stage: JournalEvent = { kind: "stage.started", stage: "issue_creation" };
  const done: JournalEvent = { kind: "stage.succeeded", stage: "issue_creation", output: {} };

  it("is what it gave out shortly before its last entry", () => {
    expect(names([created, opened, stage, done])).toEqual(["issue_creation"]);
  });

  it("is nothing where it lived on, or ended in order", () => {
    expect(names([created, opened, stage, done, stage], 3)).toEqual([]);
    expect(names([created, opened, stage, done, ...second.slice(-1)])).toEqual([]);
  });

  it("is handed on by a successor that died as soon, and not by one that lived on", () => {
    expect(names([created, opened, stage, done, resumed, stage], 3)).toEqual(["issue_creation", "run attempt 1"]);
    expect(names([created, opened, stage, done, resumed, stage], 4)).toEqual([]);
  });
});

describe("the journal as metrics", () => {
  it("counts a run that is resumed, its errors, its duration and how the one before it died", () => {
    const measured = measuredBy(all).map(({ instrument, value, attributes }) => ({ instrument, value, attributes }));
    const pipeline = { "cicd.pipeline.name": "WorkflowManager" };
    const executing = { ...pipeline, "cicd.pipeline.run.state": "executing" };
    expect(measured).toEqual([
      { instrument: "errors", value: 1, attributes: { ...pipeline, "error.type": "github-5xx" } },
      { instrument: "active", value: 1, attributes: executing },
      {
        instrument: "systemErrors",
        value: 1,
        attributes: { "cicd.system.component": "runner", "error.type": "run-died" },
      },
      { instrument: "active", value: 1, attributes: executing },
      {
        instrument: "duration",
        value: all.length - 1,
        attributes: { ...executing, "cicd.pipeline.result": "success" },
      },
      { instrument: "active", value: -1, attributes: executing },
    ]);
  });
});
