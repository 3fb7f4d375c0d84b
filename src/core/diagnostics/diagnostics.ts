/** What `diagnostics` answers: the state of a workflow for a person or a script that asks what is going on. Names are the specification's. */
import type { History, StageStatus } from "../journal/history.ts";
import type { EndStatus } from "../journal/journal-entry.ts";
import { currentStage } from "../journal/workflow-state.ts";
import type { Json, JsonObject } from "../json.ts";
import type { Bottleneck, PerformanceReport, StageSpeed } from "../report/performance.ts";
import type { Report } from "../report/report.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";

/** Durations are seconds, instants ISO 8601 in UTC; plain JSON. */
export interface WorkflowDiagnostics {
  readonly workflow_id: string;
  readonly repository: string;
  readonly status: EndStatus | "running";
  /** One sentence: what happened, or what is happening. */
  readonly headline: string;
  readonly created_at: string;
  readonly current_stage: {
    readonly stage: WorkflowStage;
    readonly status: StageStatus;
    readonly duration: number;
    readonly attempts: number;
  } | null;
  readonly progress: { readonly done: number; readonly total: number };
  readonly error_count: number;
  readonly recovery_attempts: number;
  /** Oldest first. */
  readonly errors: readonly {
    readonly stage: WorkflowStage;
    readonly attempt: number;
    readonly at: string | null;
    readonly category: string;
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly recoveries: readonly {
    readonly stage: WorkflowStage;
    readonly action: string;
    readonly outcome: string;
    readonly detail: string;
    readonly at: string;
  }[];
  /** Stages that ran. `status` says how fast they were against their baseline, `result` what became of them. */
  readonly stage_history: Readonly<
    Partial<
      Record<
        WorkflowStage,
        {
          readonly status: StageSpeed;
          readonly result: StageStatus;
          readonly duration: number;
          readonly baseline: number;
          readonly performance_ratio: number;
          readonly attempts: number;
          readonly waited: number;
          readonly recovering: number;
        }
      >
    >
  >;
  /** The newest last. */
  readonly recent_health_checks: readonly JsonObject[];
  readonly performance_report: PerformanceReport;
  readonly bottlenecks: readonly Bottleneck[];
  readonly checkpoints: {
    readonly newest: readonly {
      readonly store: string;
      readonly generation: number;
      readonly key: string;
      readonly bytes: number;
      readonly at: string;
    }[];
    readonly saved: number;
    readonly failed: readonly { readonly generation: number; readonly store: string; readonly reason: string }[];
  };
  readonly effects: readonly {
    readonly effect: string;
    readonly key: string;
    /** `unconfirmed`: a process died, or an answer was lost, around the making. */
    readonly state: "made" | "found" | "unconfirmed";
    readonly value: JsonObject | null;
  }[];
  readonly circuits: Readonly<Record<string, Json>>;
  readonly runs: readonly {
    readonly opened_at: string;
    readonly id: string | null;
    readonly attempt: number;
    readonly url: string | null;
    readonly resumed_from: WorkflowStage | null;
    readonly previous_end: string | null;
    readonly version: string;
  }[];
  readonly usage: JsonObject;
  readonly warnings: readonly { readonly at: string; readonly topic: string; readonly message: string }[];
  readonly end: { readonly status: EndStatus; readonly at: string; readonly reason: string } | null;
  readonly resume: {
    readonly possible: boolean;
    readonly not_before: string | null;
    /** What to do next, most useful first. */
    readonly next_steps: readonly string[];
  };
}

/** How many of the lists that grow with time are shown; the journal has the rest. */
const shownHealthChecks = 5;
const shownWarnings = 20;

const instant = (at: number) => new Date(at).toISOString();
const seconds = (ms: number) => Math.round(Math.max(0, ms) / 100) / 10;

function currentOf(history: History, now: number): WorkflowDiagnostics["current_stage"] {
  const stage = currentStage(history);
  if (stage === null) return null;
  const record = history.stages[stage];
  return {
    stage,
    status: record.status,
    duration: seconds((record.endedAt ?? now) - (record.startedAt ?? now)),
    attempts: record.attempts.length,
  };
}

function errorsOf(history: History): WorkflowDiagnostics["errors"] {
  const failed = workflowStages.flatMap((stage) =>
    history.stages[stage].attempts.flatMap(({ attempt, endedAt, failure }) =>
      failure === null ? [] : [{ stage, attempt, endedAt, failure }],
    ),
  );
  return failed
    .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
    .map(({ stage, attempt, endedAt, failure }) => ({
      stage,
      attempt,
      at: endedAt === null ? null : instant(endedAt),
      category: failure.category,
      code: failure.code,
      message: failure.message,
      remedy: failure.remedy,
    }));
}

function stageHistory(history: History, report: Report): WorkflowDiagnostics["stage_history"] {
  const shown: Partial<Record<WorkflowStage, NonNullable<WorkflowDiagnostics["stage_history"][WorkflowStage]>>> = {};
  for (const stage of workflowStages) {
    const measured = report.performance.stage_performance[stage];
    const record = history.stages[stage];
    if (measured !== undefined) shown[stage] = { ...measured, result: record.status, attempts: measured.attempts };
  }
  return shown;
}

/** The newest generation of each store. */
function newestCheckpoints(history: History): WorkflowDiagnostics["checkpoints"]["newest"] {
  const newest = new Map(history.checkpoints.map((checkpoint) => [checkpoint.store, checkpoint]));
  return [...newest.values()]
    .sort((a, b) => b.generation - a.generation)
    .map(({ store, generation, key, bytes, at }) => ({ store, generation, key, bytes, at: instant(at) }));
}

/** `now`: epoch ms up to which a running stage counts; for a process that is gone, the time of its last entry. */
export function diagnose(history: History, report: Report, now: number): WorkflowDiagnostics {
  const errors = errorsOf(history);
  const recoveries = workflowStages.flatMap((stage) =>
    history.stages[stage].recoveries.map((recovery) => ({ stage, ...recovery, at: instant(recovery.at) })),
  );
  const { end } = history;
  const status = end?.status ?? (report.outcome === "interrupted" ? "interrupted" : "running");
  return {
    workflow_id: history.workflowId,
    repository: history.repository,
    status,
    headline: report.headline,
    created_at: instant(history.createdAt),
    current_stage: currentOf(history, now),
    progress: report.progress,
    error_count: errors.length,
    recovery_attempts: recoveries.length,
    errors,
    recoveries,
    stage_history: stageHistory(history, report),
    recent_health_checks: history.health
      .slice(-shownHealthChecks)
      .map((entry) => ({ reason: entry.reason, ...entry.check })),
    performance_report: report.performance,
    bottlenecks: report.performance.bottlenecks,
    checkpoints: {
      newest: newestCheckpoints(history),
      saved: history.checkpoints.length,
      failed: history.checkpointFailures,
    },
    effects: Object.values(history.effects).map(({ effect, key, confirmed, found, value }) => ({
      effect,
      key,
      state: !confirmed ? "unconfirmed" : found ? "found" : "made",
      value,
    })),
    circuits: Object.fromEntries(
      Object.entries(history.circuits).map(([name, circuit]) => [name, { ...circuit } as Json]),
    ),
    runs: history.runs.map((run) => ({
      opened_at: instant(run.openedAt),
      id: run.id ?? null,
      attempt: run.attempt,
      url: run.url ?? null,
      resumed_from: run.resumedFrom,
      previous_end: run.previousEnd,
      version: run.version,
    })),
    usage: { ...history.usage },
    warnings: history.warnings.slice(-shownWarnings).map((warning) => ({ ...warning, at: instant(warning.at) })),
    end: end === null ? null : { status: end.status, at: instant(end.at), reason: end.reason },
    resume: {
      possible: report.resume.possible,
      not_before: report.resume.notBefore === null ? null : instant(report.resume.notBefore),
      next_steps: report.nextSteps,
    },
  };
}
