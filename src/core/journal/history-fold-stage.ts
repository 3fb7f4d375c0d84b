/** The part of the fold that is about stages: attempts, retries, recoveries, ends. */
import { afterFailure, circuitPolicies, closedCircuit } from "../failure/circuit.ts";
import type { Evidence } from "../failure/evidence.ts";
import type { Failure } from "../failure/failure.ts";
import { stageDependencies, type WorkflowStage, workflowStages } from "../stage.ts";
import { type AttemptRecord, type Forgotten, type History, kept, type StageRecord } from "./history.ts";
import { foldAgentEntry } from "./history-fold-agent.ts";
import type { JournalEntry } from "./journal-entry.ts";

export type StageEntry = Extract<JournalEntry, { readonly stage: WorkflowStage }>;

export function withStage(
  history: History,
  stage: WorkflowStage,
  change: (record: StageRecord) => StageRecord,
): History {
  return { ...history, stages: { ...history.stages, [stage]: change(history.stages[stage]) } };
}

/** Ends the newest attempt that is still running; the ones before it have ended already. */
export function endAttempt(
  record: StageRecord,
  at: number,
  outcome: AttemptRecord["outcome"],
  failure: Failure | null,
): StageRecord {
  return {
    ...record,
    attempts: record.attempts.map((attempt) =>
      attempt.outcome === "running" ? { ...attempt, endedAt: at, outcome, failure } : attempt,
    ),
  };
}

const nothing: Forgotten = { attempts: 0, failed: 0, workMs: 0, lostMs: 0, recoveries: 0 };

/** An attempt that is pushed out has ended, or its process has: nothing can come of it any more. */
function forget(sums: Forgotten = nothing, { startedAt, endedAt, outcome }: AttemptRecord): Forgotten {
  const workMs = Math.max(0, (endedAt ?? startedAt) - startedAt);
  const lost = outcome === "failed" || outcome === "interrupted";
  return {
    ...sums,
    attempts: sums.attempts + 1,
    failed: sums.failed + (outcome === "failed" ? 1 : 0),
    workMs: sums.workMs + workMs,
    lostMs: sums.lostMs + (lost ? workMs : 0),
  };
}

function withAttempt(record: StageRecord, attempt: AttemptRecord): StageRecord {
  const attempts = [...record.attempts, attempt];
  const [oldest] = attempts;
  if (oldest === undefined || attempts.length <= kept.attempts) return { ...record, attempts };
  return { ...record, attempts: attempts.slice(1), forgotten: forget(record.forgotten, oldest) };
}

function withRecovery(record: StageRecord, recovery: StageRecord["recoveries"][number]): StageRecord {
  const recoveries = [...record.recoveries, recovery];
  if (recoveries.length <= kept.recoveries) return { ...record, recoveries };
  const { forgotten = nothing } = record;
  return {
    ...record,
    recoveries: recoveries.slice(1),
    forgotten: { ...forgotten, recoveries: forgotten.recoveries + 1 },
  };
}

function lastOutputOf(evidence: Evidence): string | null {
  const output = "lastOutput" in evidence ? evidence.lastOutput : evidence.kind === "git" ? evidence.stderr : undefined;
  return output === undefined || output === "" ? null : output;
}

/** A stage that succeeded speaks for what it leans on: those circuits close. */
function healed(circuits: History["circuits"], stage: WorkflowStage): History["circuits"] {
  const closed = Object.fromEntries(stageDependencies[stage].map((dependency) => [dependency, closedCircuit]));
  return { ...circuits, ...closed };
}

export function foldStageEntry(history: History, entry: StageEntry): History {
  switch (entry.kind) {
    case "stage.started":
      return {
        ...withStage(history, entry.stage, (r) => ({
          ...r,
          status: "running",
          startedAt: r.startedAt ?? entry.at,
          endedAt: null,
          failure: null,
        })),
        current: entry.stage,
      };
    case "attempt.started":
      return withStage(history, entry.stage, (r) =>
        withAttempt(r, {
          attempt: entry.attempt,
          startedAt: entry.at,
          endedAt: null,
          limitMs: entry.limitMs,
          warned: false,
          outcome: "running",
          failure: null,
        }),
      );
    case "attempt.warned":
      return withStage(history, entry.stage, (r) => ({
        ...r,
        attempts: r.attempts.map((a) =>
          a.attempt === entry.attempt && a.outcome === "running" ? { ...a, warned: true } : a,
        ),
      }));
    case "attempt.failed": {
      const dependency = entry.failure.dependency;
      const circuits =
        dependency === undefined
          ? history.circuits
          : {
              ...history.circuits,
              [dependency]: afterFailure(history.circuits[dependency], circuitPolicies[dependency], entry.at),
            };
      return {
        ...withStage(history, entry.stage, (r) => endAttempt(r, entry.at, "failed", entry.failure)),
        circuits,
        lastOutput: lastOutputOf(entry.evidence),
      };
    }
    case "attempt.interrupted":
      return withStage(history, entry.stage, (r) => endAttempt(r, entry.at, "interrupted", null));
    case "retry.scheduled":
      return withStage(history, entry.stage, (r) => ({
        ...r,
        waitedMs: r.waitedMs + entry.delayMs,
        waits: [...r.waits.slice(-kept.attempts + 1), { at: entry.at, ms: entry.delayMs, reason: entry.reason }],
      }));
    case "recovery.performed":
      return withStage(history, entry.stage, (r) =>
        withRecovery(r, { action: entry.action, outcome: entry.outcome, detail: entry.detail, at: entry.at }),
      );
    case "stage.succeeded":
      return {
        ...withStage(history, entry.stage, (r) => ({
          ...endAttempt(r, entry.at, "succeeded", null),
          status: "succeeded",
          endedAt: entry.at,
          output: entry.output,
          note: entry.note ?? null,
        })),
        circuits: healed(history.circuits, entry.stage),
        current: null,
      };
    case "stage.skipped":
      return {
        ...withStage(history, entry.stage, (r) => ({
          ...endAttempt(r, entry.at, "succeeded", null),
          status: "skipped",
          endedAt: entry.at,
          note: entry.reason,
        })),
        current: null,
      };
    case "stage.degraded":
      return {
        ...withStage(history, entry.stage, (r) => ({
          ...r,
          status: "degraded",
          endedAt: entry.at,
          failure: entry.failure,
        })),
        current: null,
      };
    case "stage.failed":
      return {
        ...withStage(history, entry.stage, (r) => ({
          ...r,
          status: "failed",
          endedAt: entry.at,
          failure: entry.failure,
        })),
        current: null,
      };
    case "stage.reopened": {
      const from = workflowStages.indexOf(entry.stage);
      const stages = Object.fromEntries(
        workflowStages.map((stage, index) => {
          const record = history.stages[stage];
          return [
            stage,
            index < from ? record : { ...record, status: "pending", endedAt: null, output: null, failure: null },
          ];
        }),
      ) as Record<WorkflowStage, StageRecord>;
      return { ...history, stages, current: null };
    }
    case "stage.progress":
      return withStage(history, entry.stage, (r) => ({ ...r, progress: { ...r.progress, [entry.name]: entry.value } }));
    case "change.protected": {
      const { policy, paths, patch } = entry;
      return { ...history, protectedChange: paths.length === 0 ? null : { policy, paths, patch } };
    }
    case "agent.started":
    case "agent.usage":
    case "agent.finished":
    case "agent.stalled":
    case "agent.handed-over":
      return foldAgentEntry(history, entry);
  }
}
