/**
 * The journal as the metrics of the CI/CD conventions. Only what this process journaled is counted: an earlier run has sent its
 * own, except for how it died, which nobody but its successor can tell.
 */
import type { JournalEntry } from "../journal/journal-entry.ts";
import { conventions as c } from "./semantic-conventions.ts";
import type { Measurement } from "./span.ts";
import { pipelineResultOf } from "./span-results.ts";

export interface MetricsFold {
  readonly pipeline: string;
  readonly createdAt: number;
  /** A workflow is counted once it is this run's: the first stage may find an earlier one that goes on in its place. */
  readonly active: boolean;
  /** A run was opened and no end was journaled yet. */
  readonly running: boolean;
}

export const startMetricsFold = (pipeline: string): MetricsFold => ({
  pipeline,
  createdAt: 0,
  active: false,
  running: false,
});

interface Step {
  readonly fold: MetricsFold;
  readonly measured: readonly Measurement[];
}

export function foldMeasurements(fold: MetricsFold, entry: JournalEntry): Step {
  const name = { [c.pipelineName]: fold.pipeline };
  const state = { ...name, [c.pipelineRunState]: "executing" };
  const nothing: Step = { fold, measured: [] };
  const begin = (before: MetricsFold): Step =>
    before.active
      ? { fold: before, measured: [] }
      : { fold: { ...before, active: true }, measured: [{ instrument: "active", value: 1, attributes: state }] };
  const system = (component: string, error: string): Measurement => ({
    instrument: "systemErrors",
    value: 1,
    attributes: { [c.systemComponent]: component, [c.errorType]: error },
  });
  switch (entry.kind) {
    case "workflow.created":
      return { ...nothing, fold: { ...fold, createdAt: entry.at } };
    case "run.opened": {
      // The count of a run that died is that process's own; this one begins its own.
      const opened = { ...fold, active: false, running: true };
      const begun = entry.resumedFrom === null ? { fold: opened, measured: [] } : begin(opened);
      const died = fold.running ? [system("runner", "run-died")] : [];
      return { ...begun, measured: [...died, ...begun.measured] };
    }
    case "stage.succeeded":
      return begin(fold);
    case "attempt.failed":
      return {
        ...nothing,
        measured: [{ instrument: "errors", value: 1, attributes: { ...name, [c.errorType]: entry.failure.code } }],
      };
    case "checkpoint.failed":
      return { ...nothing, measured: [system("checkpoint-store", `not-saved-${entry.store}`)] };
    case "workflow.ended": {
      const failed = entry.failure === null ? {} : { [c.errorType]: entry.failure.code };
      const measured: Measurement[] = [
        {
          instrument: "duration",
          value: Math.max(0, entry.at - fold.createdAt) / 1000,
          attributes: { ...state, [c.pipelineResult]: pipelineResultOf(entry.status, entry.failure), ...failed },
        },
      ];
      if (fold.active) measured.push({ instrument: "active", value: -1, attributes: state });
      return { fold: { ...fold, active: false, running: false }, measured };
    }
    default:
      return nothing;
  }
}
