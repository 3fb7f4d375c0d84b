/**
 * The journal as spans: workflow > stage > attempt > effect, and beside them one span for each run that worked on it.
 *
 * S1 Ids come from the journal alone (trace-context.ts), so that what a killed run sent and what its successor sends is one trace.
 * S2 A span is given out when it has ended, an effect's with its attempt's: nothing is sent whose parents nobody will ever send.
 * S3 At an end, what is still open is given out as it stands; a later run gives it out again, longer and under the same id.
 */
import type { JournalEntry } from "../journal/journal-entry.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import { attemptSpans, effectSpan, runSpan, type SpanFold, stageSpan, workflowSpan } from "./open-spans.ts";
import type { Span, SpanEvent } from "./span.ts";
import { spanEventOf } from "./span-events.ts";
import { pipelineResultOf, resultOf } from "./span-results.ts";
import { attemptSpanId, entrySpanId, stageSpanId, traceOf } from "./trace-context.ts";

/** More would make a span that collectors refuse; the log has them all. */
const keptEvents = 100;

export interface SpanStep {
  readonly fold: SpanFold;
  readonly finished: readonly Span[];
}

/** `pipeline`: what the pipeline is called where runs of several are compared. */
export function startSpanFold(pipeline: string): SpanFold {
  return {
    pipeline,
    workflowId: "",
    createdAt: 0,
    lastAt: 0,
    trace: undefined,
    events: [],
    run: undefined,
    stages: {},
    rounds: {},
    attempt: undefined,
    intended: {},
  };
}

function closeStage(fold: SpanFold, stage: WorkflowStage): SpanFold {
  return { ...fold, attempt: undefined, stages: { ...fold.stages, [stage]: undefined } };
}

function ended(fold: SpanFold, entry: Extract<JournalEntry, { kind: "workflow.ended" }>): SpanStep {
  const { failure } = entry;
  const result = failure === null ? "cancellation" : resultOf(failure);
  const finished = [
    ...attemptSpans(fold, entry.at, result, failure),
    ...workflowStages.flatMap((stage) => stageSpan(fold, stage, entry.at, result, failure)), // S3
    ...runSpan(fold, entry.at, pipelineResultOf(entry.status, failure), failure),
    workflowSpan(fold, entry),
  ];
  return { fold: { ...fold, attempt: undefined, run: undefined }, finished };
}

function opened(fold: SpanFold, entry: Extract<JournalEntry, { kind: "run.opened" }>): SpanStep {
  // What was under way when the last run died ended with its last entry.
  const finished = [...attemptSpans(fold, fold.lastAt, "error", null), ...runSpan(fold, fold.lastAt, "error", null)];
  const run = {
    spanId: entrySpanId(fold.workflowId, "run", entry),
    startedAt: entry.at,
    events: [],
    info: entry.run,
  };
  const trace = fold.trace ?? traceOf(fold.workflowId, entry.run.traceparent);
  return { fold: { ...fold, trace, run, attempt: undefined }, finished };
}

function reopened(fold: SpanFold, stage: WorkflowStage, at: number): SpanStep {
  const later = workflowStages.slice(workflowStages.indexOf(stage));
  const finished = later.flatMap((one) => stageSpan(fold, one, at, "cancellation", null));
  const rounds = Object.fromEntries(later.map((one) => [one, (fold.rounds[one] ?? 0) + 1]));
  const stages = Object.fromEntries(later.map((one) => [one, undefined]));
  return {
    fold: { ...fold, rounds: { ...fold.rounds, ...rounds }, stages: { ...fold.stages, ...stages } },
    finished,
  };
}

const just = (fold: SpanFold, finished: readonly Span[] = []): SpanStep => ({ fold, finished });

/** To the innermost thing that is open: an attempt, a stage between its attempts, or the workflow. */
function withEvent(fold: SpanFold, event: SpanEvent, stage: WorkflowStage | undefined): SpanFold {
  const { attempt } = fold;
  const add = (events: readonly SpanEvent[]) => (events.length < keptEvents ? [...events, event] : events);
  if (attempt !== undefined) return { ...fold, attempt: { ...attempt, events: add(attempt.events) } };
  const open = stage === undefined ? undefined : fold.stages[stage];
  if (stage === undefined || open === undefined) return { ...fold, events: add(fold.events) };
  return { ...fold, stages: { ...fold.stages, [stage]: { ...open, events: add(open.events) } } };
}

function step(fold: SpanFold, entry: JournalEntry): SpanStep {
  switch (entry.kind) {
    case "workflow.created":
      return just({ ...fold, workflowId: entry.workflowId, createdAt: entry.at });
    case "run.opened":
      return opened(fold, entry);
    case "stage.started": {
      if (fold.stages[entry.stage] !== undefined) return just(fold);
      const spanId = stageSpanId(fold.workflowId, entry.stage, fold.rounds[entry.stage] ?? 0);
      const open = { spanId, startedAt: entry.at, events: [], attempts: 0 };
      return just({ ...fold, stages: { ...fold.stages, [entry.stage]: open } });
    }
    case "attempt.started": {
      const { stage, attempt, at } = entry;
      const spanId = attemptSpanId(fold.workflowId, stage, attempt, at);
      const open = fold.stages[stage];
      const stages = open === undefined ? {} : { [stage]: { ...open, attempts: open.attempts + 1 } };
      return just({
        ...fold,
        stages: { ...fold.stages, ...stages },
        attempt: { stage, attempt, spanId, startedAt: at, events: [], effects: [] },
      });
    }
    case "attempt.failed":
      return just(
        { ...fold, attempt: undefined },
        attemptSpans(fold, entry.at, resultOf(entry.failure), entry.failure),
      );
    case "attempt.interrupted":
      return just({ ...fold, attempt: undefined }, attemptSpans(fold, entry.at, "cancellation", null));
    case "stage.succeeded":
    case "stage.skipped": {
      const result = entry.kind === "stage.skipped" ? "skip" : "success";
      return just(closeStage(fold, entry.stage), [
        ...attemptSpans(fold, entry.at, result, null),
        ...stageSpan(fold, entry.stage, entry.at, result, null),
      ]);
    }
    case "stage.degraded":
    case "stage.failed": {
      const result = resultOf(entry.failure);
      return just(closeStage(fold, entry.stage), [
        ...attemptSpans(fold, entry.at, result, entry.failure),
        ...stageSpan(fold, entry.stage, entry.at, result, entry.failure),
      ]);
    }
    case "stage.reopened":
      return reopened(fold, entry.stage, entry.at);
    case "effect.intended": {
      const { key, seq, at } = entry;
      return just({ ...fold, intended: { ...fold.intended, [entry.effect]: { key, seq, at } } });
    }
    case "effect.confirmed": {
      const span = effectSpan(fold, entry);
      const { [entry.effect]: _, ...intended } = fold.intended;
      const { attempt } = fold;
      if (attempt === undefined) return just({ ...fold, intended }, [span]);
      return just({ ...fold, intended, attempt: { ...attempt, effects: [...attempt.effects, span] } });
    }
    case "workflow.ended":
      return ended(fold, entry);
    case "workflow.task":
    case "stage.progress":
    case "attempt.warned":
    case "retry.scheduled":
    case "recovery.performed":
    case "agent.started":
    case "agent.usage":
    case "agent.stalled":
    case "agent.handed-over":
    case "agent.finished":
    case "change.protected":
    case "checkpoint.saved":
    case "checkpoint.failed":
    case "health.checked":
    case "resources.sampled":
    case "warning":
      return just(fold);
  }
}

/** One entry further, and the spans that end with it. Unknown kinds (a newer minor version wrote them) are left alone. */
export function foldSpans(fold: SpanFold, entry: JournalEntry): SpanStep {
  const event = spanEventOf(entry);
  const told = event === undefined ? fold : withEvent(fold, event, "stage" in entry ? entry.stage : undefined);
  const next = step(told, entry) ?? just(told);
  return { ...next, fold: { ...next.fold, lastAt: entry.at } };
}
