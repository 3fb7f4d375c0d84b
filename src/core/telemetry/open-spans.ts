/** What is open of a workflow, and the spans that it becomes (span-fold.ts says when). */
import type { Failure } from "../failure/failure.ts";
import type { JournalEntry, RunInfo } from "../journal/journal-entry.ts";
import type { WorkflowStage } from "../stage.ts";
import { conventions as c } from "./semantic-conventions.ts";
import type { Attributes, Span, SpanEvent } from "./span.ts";
import { errorAttributes, pipelineResultOf, type TaskResult } from "./span-results.ts";
import { entrySpanId, type TraceContext, traceOf, workflowSpanId } from "./trace-context.ts";

interface Open {
  readonly spanId: string;
  readonly startedAt: number;
  readonly events: readonly SpanEvent[];
}

interface OpenAttempt extends Open {
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly effects: readonly Span[];
}

interface OpenRun extends Open {
  readonly info: RunInfo;
}

interface OpenStage extends Open {
  readonly attempts: number;
}

export interface SpanFold {
  readonly pipeline: string;
  readonly workflowId: string;
  readonly createdAt: number;
  readonly lastAt: number;
  readonly trace: TraceContext | undefined;
  readonly events: readonly SpanEvent[];
  readonly run: OpenRun | undefined;
  readonly stages: Readonly<Partial<Record<WorkflowStage, OpenStage | undefined>>>;
  readonly rounds: Readonly<Partial<Record<WorkflowStage, number>>>;
  readonly attempt: OpenAttempt | undefined;
  readonly intended: Readonly<Record<string, { readonly key: string; readonly seq: number; readonly at: number }>>;
}

function make(fold: SpanFold, span: Pick<Span, "spanId" | "name" | "startedAt" | "endedAt"> & Partial<Span>): Span {
  const trace = fold.trace ?? traceOf(fold.workflowId, undefined);
  const { attributes, ...rest } = span;
  return {
    traceId: trace.traceId,
    parentSpanId: workflowSpanId(fold.workflowId),
    kind: "internal",
    events: [],
    links: [],
    error: null,
    attributes: { [c.pipelineName]: fold.pipeline, [c.pipelineRunId]: fold.workflowId, ...attributes },
    ...rest,
  };
}

function urlOf(fold: SpanFold, name: string): Attributes {
  const url = fold.run?.info.url;
  return url === undefined ? {} : { [name]: url };
}

export function attemptSpans(fold: SpanFold, at: number, result: TaskResult, failure: Failure | null): readonly Span[] {
  const { attempt } = fold;
  if (attempt === undefined) return [];
  const stageSpan = fold.stages[attempt.stage]?.spanId;
  const span = make(fold, {
    spanId: attempt.spanId,
    parentSpanId: stageSpan ?? workflowSpanId(fold.workflowId),
    name: `${attempt.stage} attempt ${attempt.attempt}`,
    startedAt: attempt.startedAt,
    endedAt: at,
    attributes: {
      [c.taskName]: attempt.stage,
      [c.taskRunId]: `${fold.workflowId}/${attempt.stage}/${attempt.attempt}`,
      [c.taskRunResult]: result,
      "workflow_manager.attempt": attempt.attempt,
      ...urlOf(fold, c.taskRunUrl),
      ...errorAttributes(failure),
    },
    events: attempt.events,
    links: fold.run === undefined ? [] : [fold.run.spanId],
    error: failure?.message ?? (result === "error" ? "the run that made it ended without a word" : null),
  });
  return [...attempt.effects, span]; // S2
}

export function stageSpan(
  fold: SpanFold,
  stage: WorkflowStage,
  at: number,
  result: TaskResult,
  failure: Failure | null,
): Span[] {
  const open = fold.stages[stage];
  if (open === undefined) return [];
  const testing = stage === "testing_start" || stage === "testing_complete";
  return [
    make(fold, {
      spanId: open.spanId,
      name: stage,
      startedAt: open.startedAt,
      endedAt: at,
      attributes: {
        [c.taskName]: stage,
        [c.taskRunId]: `${fold.workflowId}/${stage}`,
        [c.taskRunResult]: result,
        "workflow_manager.attempts": open.attempts,
        ...(testing ? { [c.taskType]: "test" } : {}),
        ...urlOf(fold, c.taskRunUrl),
        ...errorAttributes(failure),
      },
      events: open.events,
      error: failure?.message ?? null,
    }),
  ];
}

export function runSpan(fold: SpanFold, at: number, result: string, failure: Failure | null): Span[] {
  const { run } = fold;
  if (run === undefined) return [];
  return [
    make(fold, {
      spanId: run.spanId,
      name: `run attempt ${run.info.attempt}`,
      startedAt: run.startedAt,
      endedAt: at,
      attributes: {
        "workflow_manager.run.attempt": run.info.attempt,
        "workflow_manager.run.result": result,
        ...(run.info.id === undefined ? {} : { "workflow_manager.run.id": run.info.id }),
        ...urlOf(fold, c.pipelineRunUrl),
        ...errorAttributes(failure),
      },
      events: run.events,
      error: result === "error" ? (failure?.message ?? "it ended without a word") : null,
    }),
  ];
}

export function workflowSpan(fold: SpanFold, entry: Extract<JournalEntry, { kind: "workflow.ended" }>): Span {
  const result = pipelineResultOf(entry.status, entry.failure);
  const bad = entry.status === "failed" || entry.status === "interrupted";
  return make(fold, {
    spanId: workflowSpanId(fold.workflowId),
    parentSpanId: fold.trace?.parentSpanId ?? null,
    kind: "server",
    name: `RUN ${fold.pipeline}`,
    startedAt: fold.createdAt,
    endedAt: entry.at,
    attributes: {
      [c.pipelineAction]: "RUN",
      [c.pipelineResult]: result,
      "workflow_manager.status": entry.status,
      "workflow_manager.resumable": entry.resumable,
      ...urlOf(fold, c.pipelineRunUrl),
      ...errorAttributes(entry.failure),
    },
    events: fold.events,
    error: bad ? (entry.failure?.message ?? entry.reason) : null,
  });
}

export function effectSpan(fold: SpanFold, entry: Extract<JournalEntry, { kind: "effect.confirmed" }>): Span {
  const begun = fold.intended[entry.effect] ?? { key: entry.key, seq: entry.seq, at: entry.at };
  return make(fold, {
    spanId: entrySpanId(fold.workflowId, `effect ${entry.effect}`, begun),
    parentSpanId: fold.attempt?.spanId ?? workflowSpanId(fold.workflowId),
    kind: "client",
    name: `effect ${entry.effect}`,
    startedAt: begun.at,
    endedAt: entry.at,
    attributes: {
      "workflow_manager.effect.key": entry.key.slice(0, 500),
      "workflow_manager.effect.found": entry.found,
    },
  });
}
