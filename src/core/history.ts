/** The fold of the journal: everything that is known of a workflow, and nothing that is not in its journal. */
import { afterFailure, type Circuit, circuitPolicies, closedCircuit } from "./circuit.ts";
import type { Dependency, Evidence } from "./evidence.ts";
import type { Failure } from "./failure.ts";
import type { EndStatus, JournalEntry, RunInfo, Task } from "./journal-entry.ts";
import type { Json, JsonObject } from "./json.ts";
import { stageDependencies, type WorkflowStage, workflowStages } from "./stage.ts";

export type StageStatus = "pending" | "running" | "succeeded" | "skipped" | "degraded" | "failed";

export interface AttemptRecord {
  readonly attempt: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly limitMs: number;
  readonly warned: boolean;
  readonly outcome: "running" | "succeeded" | "failed" | "interrupted";
  readonly failure: Failure | null;
}

export interface RecoveryRecord {
  readonly action: string;
  readonly outcome: "done" | "nothing-to-do" | "failed";
  readonly detail: string;
  readonly at: number;
}

export interface StageRecord {
  readonly stage: WorkflowStage;
  readonly status: StageStatus;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly attempts: readonly AttemptRecord[];
  readonly recoveries: readonly RecoveryRecord[];
  readonly waitedMs: number;
  readonly output: JsonObject | null;
  readonly note: string | null;
  readonly failure: Failure | null;
  readonly progress: Readonly<Record<string, Json>>;
}

export interface EffectRecord {
  readonly effect: string;
  readonly key: string;
  readonly confirmed: boolean;
  readonly found: boolean;
  readonly value: JsonObject | null;
}

export interface SavedCheckpoint {
  readonly generation: number;
  readonly store: string;
  readonly key: string;
  readonly bytes: number;
  readonly tookMs: number;
  readonly at: number;
}

export interface RunRecord extends RunInfo {
  readonly openedAt: number;
  readonly resumedFrom: WorkflowStage | null;
  readonly previousEnd: string | null;
}

export interface Usage {
  readonly turns: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
}

export interface History {
  readonly workflowId: string;
  readonly repository: string;
  readonly schema: number;
  readonly planFingerprint: string;
  readonly planStages: readonly WorkflowStage[];
  readonly createdAt: number;
  readonly lastAt: number;
  readonly entries: number;
  readonly task: Task | null;
  readonly runs: readonly RunRecord[];
  readonly stages: Readonly<Record<WorkflowStage, StageRecord>>;
  readonly current: WorkflowStage | null;
  readonly effects: Readonly<Record<string, EffectRecord>>;
  readonly circuits: Readonly<Record<Dependency, Circuit>>;
  readonly generation: number;
  readonly checkpoints: readonly SavedCheckpoint[];
  readonly checkpointFailures: readonly {
    readonly generation: number;
    readonly store: string;
    readonly reason: string;
  }[];
  readonly sessions: Readonly<Partial<Record<WorkflowStage, string>>>;
  readonly usage: Usage;
  readonly usageByStage: Readonly<Partial<Record<WorkflowStage, Usage>>>;
  readonly health: readonly { readonly at: number; readonly reason: string; readonly check: JsonObject }[];
  readonly warnings: readonly { readonly at: number; readonly topic: string; readonly message: string }[];
  /** What the newest failed attempt printed last; null where it printed nothing. */
  readonly lastOutput: string | null;
  readonly end: {
    readonly status: EndStatus;
    readonly reason: string;
    readonly failure: Failure | null;
    readonly resumable: boolean;
    readonly resumeAt: number | null;
    readonly at: number;
  } | null;
}

/** Bounds for lists that grow with time and not with the plan, so that memory stays flat over a long workflow. */
const keptHealthChecks = 200;
const keptWarnings = 200;
const keptCheckpoints = 400;

const noUsage: Usage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };

function emptyStage(stage: WorkflowStage): StageRecord {
  return {
    stage,
    status: "pending",
    startedAt: null,
    endedAt: null,
    attempts: [],
    recoveries: [],
    waitedMs: 0,
    output: null,
    note: null,
    failure: null,
    progress: {},
  };
}

export const emptyHistory: History = {
  workflowId: "",
  repository: "",
  schema: 0,
  planFingerprint: "",
  planStages: [],
  createdAt: 0,
  lastAt: 0,
  entries: 0,
  task: null,
  runs: [],
  stages: Object.fromEntries(workflowStages.map((stage) => [stage, emptyStage(stage)])) as Record<
    WorkflowStage,
    StageRecord
  >,
  current: null,
  effects: {},
  circuits: { github: closedCircuit, agent: closedCircuit, system: closedCircuit },
  generation: 0,
  checkpoints: [],
  checkpointFailures: [],
  sessions: {},
  usage: noUsage,
  usageByStage: {},
  health: [],
  warnings: [],
  lastOutput: null,
  end: null,
};

function withStage(history: History, stage: WorkflowStage, change: (record: StageRecord) => StageRecord): History {
  return { ...history, stages: { ...history.stages, [stage]: change(history.stages[stage]) } };
}

/** Ends the newest attempt that is still running; the ones before it have ended already. */
function endAttempt(
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

function addUsage(a: Usage | undefined, b: Usage): Usage {
  return {
    turns: (a?.turns ?? 0) + b.turns,
    inputTokens: (a?.inputTokens ?? 0) + b.inputTokens,
    outputTokens: (a?.outputTokens ?? 0) + b.outputTokens,
    costUsd: (a?.costUsd ?? 0) + b.costUsd,
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

function step(history: History, entry: JournalEntry): History {
  switch (entry.kind) {
    case "workflow.created":
      return {
        ...history,
        workflowId: entry.workflowId,
        repository: entry.repository,
        schema: entry.schema,
        planFingerprint: entry.plan.fingerprint,
        planStages: entry.plan.stages,
        createdAt: entry.at,
      };
    case "workflow.task":
      return { ...history, task: entry.task };
    case "run.opened": {
      const run: RunRecord = {
        ...entry.run,
        openedAt: entry.at,
        resumedFrom: entry.resumedFrom,
        previousEnd: entry.previousEnd,
      };
      const current = history.current;
      // What was running when the last process died is over; its end was never written.
      const settled =
        current === null
          ? history
          : withStage(history, current, (r) => endAttempt(r, history.lastAt, "interrupted", null));
      return { ...settled, runs: [...history.runs, run], end: null };
    }
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
      return withStage(history, entry.stage, (r) => ({
        ...r,
        attempts: [
          ...r.attempts,
          {
            attempt: entry.attempt,
            startedAt: entry.at,
            endedAt: null,
            limitMs: entry.limitMs,
            warned: false,
            outcome: "running",
            failure: null,
          },
        ],
      }));
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
      return withStage(history, entry.stage, (r) => ({ ...r, waitedMs: r.waitedMs + entry.delayMs }));
    case "recovery.performed":
      return withStage(history, entry.stage, (r) => ({
        ...r,
        recoveries: [
          ...r.recoveries,
          { action: entry.action, outcome: entry.outcome, detail: entry.detail, at: entry.at },
        ],
      }));
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
    case "effect.intended":
      return {
        ...history,
        effects: {
          ...history.effects,
          [entry.effect]: { effect: entry.effect, key: entry.key, confirmed: false, found: false, value: null },
        },
      };
    case "effect.confirmed":
      return {
        ...history,
        effects: {
          ...history.effects,
          [entry.effect]: {
            effect: entry.effect,
            key: entry.key,
            confirmed: true,
            found: entry.found,
            value: entry.value,
          },
        },
      };
    case "agent.finished": {
      const usage: Usage = {
        turns: entry.turns,
        inputTokens: entry.inputTokens,
        outputTokens: entry.outputTokens,
        costUsd: entry.costUsd,
      };
      return {
        ...history,
        sessions: entry.sessionId === null ? history.sessions : { ...history.sessions, [entry.stage]: entry.sessionId },
        usage: addUsage(history.usage, usage),
        usageByStage: { ...history.usageByStage, [entry.stage]: addUsage(history.usageByStage[entry.stage], usage) },
      };
    }
    case "checkpoint.saved":
      return {
        ...history,
        generation: Math.max(history.generation, entry.generation),
        checkpoints: [
          ...history.checkpoints.slice(-keptCheckpoints + 1),
          {
            generation: entry.generation,
            store: entry.store,
            key: entry.key,
            bytes: entry.bytes,
            tookMs: entry.tookMs,
            at: entry.at,
          },
        ],
      };
    case "checkpoint.failed":
      return {
        ...history,
        generation: Math.max(history.generation, entry.generation),
        checkpointFailures: [
          ...history.checkpointFailures.slice(-keptCheckpoints + 1),
          { generation: entry.generation, store: entry.store, reason: entry.reason },
        ],
      };
    case "health.checked":
      return {
        ...history,
        health: [
          ...history.health.slice(-keptHealthChecks + 1),
          { at: entry.at, reason: entry.reason, check: entry.check },
        ],
      };
    case "warning":
      return {
        ...history,
        warnings: [
          ...history.warnings.slice(-keptWarnings + 1),
          { at: entry.at, topic: entry.topic, message: entry.message },
        ],
      };
    case "workflow.ended":
      return {
        ...history,
        end: {
          status: entry.status,
          reason: entry.reason,
          failure: entry.failure,
          resumable: entry.resumable,
          resumeAt: entry.resumeAt ?? null,
          at: entry.at,
        },
      };
  }
}

/** One entry further. Unknown kinds (a newer minor version wrote them) are counted and otherwise left alone. */
export function foldEntry(history: History, entry: JournalEntry): History {
  const next = step(history, entry) ?? history;
  return { ...next, lastAt: entry.at, entries: history.entries + 1 };
}

export function foldJournal(entries: readonly JournalEntry[]): History {
  return entries.reduce(foldEntry, emptyHistory);
}

/** The stage whose work is proven: it succeeded, was skipped on purpose, or was given up without being critical. */
export function isDone(record: StageRecord): boolean {
  return record.status === "succeeded" || record.status === "skipped" || record.status === "degraded";
}
