/** Everything that is known of a workflow: the shape of the fold (history-fold.ts) and its empty start. */
import type { HandOverRecord, OpenCall, ProtectedChange, StallRecord, UsageByStage } from "../agents/agent-records.ts";
import { noUsage, type Usage } from "../agents/agent-usage.ts";
import { type Circuit, closedCircuit } from "../failure/circuit.ts";
import type { Dependency } from "../failure/evidence.ts";
import type { Failure } from "../failure/failure.ts";
import type { ResourceSample } from "../health/resource-samples.ts";
import type { Json, JsonObject } from "../json.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import type { EndStatus, RunInfo, Task } from "./journal-entry.ts";

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

/** What the bound of a stage's lists has pushed out: its sums go on counting. Milliseconds. */
export interface Forgotten {
  readonly attempts: number;
  readonly failed: number;
  readonly workMs: number;
  readonly lostMs: number;
  readonly recoveries: number;
}

/** Planned: it ends earlier when the run is stopped meanwhile. */
export interface WaitRecord {
  readonly at: number;
  readonly ms: number;
  readonly reason: string;
}

export interface StageRecord {
  readonly stage: WorkflowStage;
  readonly status: StageStatus;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly attempts: readonly AttemptRecord[];
  readonly recoveries: readonly RecoveryRecord[];
  readonly waitedMs: number;
  readonly waits: readonly WaitRecord[];
  readonly output: JsonObject | null;
  readonly note: string | null;
  readonly failure: Failure | null;
  readonly progress: Readonly<Record<string, Json>>;
  /** Absent while the lists hold everything. */
  readonly forgotten?: Forgotten | undefined;
}

/**
 * How many of the newest the fold keeps of what grows with time, retries and resumes, and not with the plan, so that memory and
 * the work for each entry stay flat however long a workflow goes on. Attempts and recoveries: of each stage.
 */
export const kept = {
  healthChecks: 200,
  warnings: 200,
  checkpoints: 400,
  attempts: 200,
  recoveries: 200,
  runs: 1_000,
} as const;

/** The progress of `initialization` that says that an earlier workflow, over by now, has worked on the same issue. */
export const workedOn = "worked-on";

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
  /** Undefined where the journal does not say. */
  readonly holdsEnd: boolean | undefined;
  readonly at: number;
}

export interface RunRecord extends RunInfo {
  readonly openedAt: number;
  readonly resumedFrom: WorkflowStage | null;
  readonly previousEnd: string | null;
  /** The last sign of the run before; null for the first one. */
  readonly silentSince: number | null;
  /** `generation 4 in git`, or where else it goes on from; null for a beginning. */
  readonly from: string | null;
}

export interface SessionOfAgent {
  readonly sessionId: string;
  readonly agent: string;
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
    readonly at: number;
  }[];
  readonly sessions: Readonly<Partial<Record<WorkflowStage, string>>>;
  readonly usage: Usage;
  readonly usageByStage: Readonly<Partial<Record<WorkflowStage, Usage>>>;
  readonly agentUsage: Readonly<Record<string, Usage>>;
  readonly agentUsageByStage: UsageByStage;
  /** What agents had used when the newest run opened. */
  readonly usedBefore: UsageByStage;
  /** The agent's call that is under way. */
  readonly openCall: OpenCall | null;
  /** Which agent a conversation was held with, by its id. */
  readonly sessionAgents: readonly SessionOfAgent[];
  /** When a stage's agent last went on with a conversation (epoch ms). */
  readonly resumedSessions: Readonly<Partial<Record<WorkflowStage, number>>>;
  readonly stalls: readonly StallRecord[];
  /** The agent that took over; null while it is the configured one. */
  readonly agentInUse: string | null;
  /** Agents that could not go on: until when (null: nobody said), and in which run (1 for the first). */
  readonly agentsOut: Readonly<Record<string, { readonly until: number | null; readonly run: number }>>;
  readonly agentCircuits: Readonly<Record<string, Circuit>>;
  readonly handOvers: readonly HandOverRecord[];
  /** Changes of protected paths, as the newest commit found them; null where there are none. */
  readonly protectedChange: ProtectedChange | null;
  readonly health: readonly { readonly at: number; readonly reason: string; readonly check: JsonObject }[];
  /** How busy the machine was, oldest first, over all runs. */
  readonly samples: readonly ResourceSample[];
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

function emptyStage(stage: WorkflowStage): StageRecord {
  return {
    stage,
    status: "pending",
    startedAt: null,
    endedAt: null,
    attempts: [],
    recoveries: [],
    waitedMs: 0,
    waits: [],
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
  agentUsage: {},
  agentUsageByStage: {},
  usedBefore: {},
  openCall: null,
  sessionAgents: [],
  resumedSessions: {},
  stalls: [],
  agentInUse: null,
  agentsOut: {},
  agentCircuits: {},
  handOvers: [],
  protectedChange: null,
  health: [],
  samples: [],
  warnings: [],
  lastOutput: null,
  end: null,
};

/** The stage whose work is proven: it succeeded, was skipped on purpose, or was given up without being critical. */
export function isDone(record: StageRecord): boolean {
  return record.status === "succeeded" || record.status === "skipped" || record.status === "degraded";
}
