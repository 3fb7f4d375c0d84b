import { describe, expect, it } from "vitest";
import type { Measurement, Span } from "../../../src/core/telemetry/span.ts";
import { attachTelemetry } from "../../../src/engine/present/attach-telemetry.ts";
import type { Annotation, Telemetry, TelemetrySent } from "../../../src/ports.ts";
import { fixture } from "../ownership/fixture.ts";

type Answer = TelemetrySent | "nothing";

async function begin(problems: readonly string[] = []) {
  const sent: Span[][] = [];
  const measured: Measurement[] = [];
  const state: { answer: Answer; closed: boolean } = { answer: { kind: "sent" }, closed: false };
  const answer = async (): Promise<TelemetrySent> =>
    state.answer === "nothing" ? new Promise(() => undefined) : state.answer;
  const telemetry: Telemetry = {
    problems: async () => problems,
    sendSpans: (spans) => {
      if (state.answer !== "nothing" && state.answer.kind === "sent") sent.push([...spans]);
      return answer();
    },
    measure: async (values) => {
      measured.push(...values);
    },
    sendMetrics: answer,
    close: async () => {
      state.closed = true;
    },
  };
  const annotations: Annotation[] = [];
  const engine = await fixture({ world: { telemetry } });
  Object.assign(engine.world.presenter, { annotate: (one: Annotation) => annotations.push(one) });
  const settle = attachTelemetry(engine.recorder, engine.world);
  const { clock, recorder } = engine;
  const pass = (ms: number) => clock.drive(clock.sleep(ms));
  // Loading the sender is real I/O.
  await import("../../../src/engine/present/send-telemetry.ts");
  const stage = async () => {
    await recorder.record({ kind: "stage.started", stage: "initialization" });
    await recorder.record({ kind: "attempt.started", stage: "initialization", attempt: 1, limitMs: 1 });
    await recorder.record({ kind: "stage.succeeded", stage: "initialization", output: {} });
  };
  const end = (status: "completed" | "interrupted") =>
    recorder.record({ kind: "workflow.ended", status, reason: "r", failure: null, resumable: false });
  return { ...engine, sent, measured, state, annotations, settle, pass, stage, end };
}

const names = (batches: readonly (readonly Span[])[]) => batches.map((spans) => spans.map(({ name }) => name));

describe("a workflow with a collector", () => {
  it("sends what has ended while it runs, and the rest at its end", async () => {
    const { clock, sent, measured, state, annotations, settle, pass, stage, end } = await begin();
    await stage();
    await pass(6_000);
    await end("completed");
    await clock.drive(settle());
    expect(names(sent)).toEqual([
      ["initialization attempt 1", "initialization"],
      ["run attempt 1", "RUN WorkflowManager"],
    ]);
    expect(measured.map(({ instrument, value }) => [instrument, value])).toEqual([
      ["active", 1],
      ["duration", expect.any(Number)],
      ["active", -1],
    ]);
    expect([annotations, state.closed]).toEqual([[], true]);
  });

  it("warns once of a collector that refuses, goes on, and tries again", async () => {
    const { clock, sent, state, annotations, settle, pass, stage, end, of } = await begin();
    state.answer = { kind: "not-sent", reason: "c.example: 503" };
    await stage();
    await pass(300_000);
    expect(annotations).toEqual([
      {
        level: "warning",
        title: "OpenTelemetry",
        message: expect.stringMatching(/c\.example: 503.*OTEL_EXPORTER_OTLP_ENDPOINT/),
      },
    ]);
    state.answer = { kind: "sent" };
    await pass(120_000);
    expect(names(sent)).toEqual([["initialization attempt 1", "initialization"]]);
    await end("completed");
    await clock.drive(settle());
    expect([annotations.length, of("warning")]).toEqual([1, []]);
  });

  it.each([
    ["completed", 5_000],
    ["interrupted", 1_500],
  ] as const)("that does not answer ends, %s, after %i ms and no later", async (status, most) => {
    const { clock, state, annotations, settle, stage, end, pass } = await begin();
    state.answer = "nothing";
    await stage();
    await pass(60_000);
    await end(status);
    const asked = clock.now();
    await clock.drive(settle());
    expect(clock.now() - asked).toBe(most);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`no answer within ${most / 1000} s`),
    ]);
  });

  it("says what of its settings cannot be used", async () => {
    const { clock, annotations, settle } = await begin(["OTEL_X is wrong; make it right."]);
    await clock.drive(settle());
    expect(annotations.map(({ message }) => message)).toEqual(["OTEL_X is wrong; make it right."]);
  });

  it("that goes on with another's journal sends what that one may not have sent, and only that", async () => {
    const first = await begin();
    await first.stage();
    await first.pass(100_000);
    await first.recorder.record({ kind: "stage.started", stage: "prompt_analysis" });
    await first.recorder.record({ kind: "attempt.started", stage: "prompt_analysis", attempt: 1, limitMs: 1 });
    // The process is killed here; the next one opens the same journal.
    const { clock, world, recorder, entries } = first;
    const sent: Span[][] = [];
    const telemetry = {
      ...world.telemetry,
      sendSpans: async (spans: readonly Span[]) => {
        sent.push([...spans]);
        return { kind: "sent" };
      },
    };
    const { startRecorder } = await import("../../../src/engine/checkpoint/recorder.ts");
    const { decodeJournal } = await import("../../../src/core/journal/journal-decode.ts");
    const { foldJournal } = await import("../../../src/core/journal/history-fold.ts");
    const bytes = await world.states.readJournal(recorder.history().workflowId);
    const content = decodeJournal(bytes ?? new Uint8Array());
    const second = startRecorder({
      file: await world.states.openJournal(recorder.history().workflowId, content.length),
      clock: world.clock,
      head: content.head,
      history: foldJournal(entries()),
      redact: (text) => text,
    });
    const info = { ...first.workflow.run, attempt: 2 };
    await second.record({
      kind: "run.opened",
      run: info,
      resumedFrom: "prompt_analysis",
      from: null,
      previousEnd: null,
    });
    const settle = attachTelemetry(second, { ...world, telemetry: telemetry as Telemetry });
    await clock.drive(settle());
    expect(names(sent)).toEqual([["prompt_analysis attempt 1", "run attempt 1"]]);
  });
});
