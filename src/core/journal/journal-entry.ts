import type { Evidence, StallKind } from "../failure/evidence.ts";
import type { Failure } from "../failure/failure.ts";
import type { SampleTuple } from "../health/resource-samples.ts";
import type { Json, JsonObject } from "../json.ts";
import type { WorkflowStage } from "../stage.ts";
import type { ProtectedPath } from "../text/protected-paths.ts";

/** The version of the lines below. A journal with a higher one is refused (P4); lower ones stay readable for ever. */
export const journalSchema = 1;

/** Where the work comes from. `text` is kept, so that a resume never depends on a file or issue that has changed since. */
export interface Task {
  readonly source: "prompt-file" | "prompt" | "issue";
  readonly promptFile?: string | undefined;
  readonly issue?: number | undefined;
  readonly text: string;
  readonly requester: string | undefined;
}

/** One process working on the workflow: a run attempt on GitHub, or one start of the command line. */
export interface RunInfo {
  readonly id: string | undefined;
  readonly attempt: number;
  readonly url: string | undefined;
  readonly actor: string | undefined;
  readonly event: string | undefined;
  readonly version: string;
  /** The trace in which this run was started (W3C `traceparent`); that of the first run is the workflow's. */
  readonly traceparent?: string | undefined;
}

export type EndStatus = "completed" | "degraded" | "paused" | "interrupted" | "failed";

/**
 * What a journal can say. Every entry is written (and on the disk) before anything acts on it (P2), and every fact of a
 * report comes from here (P7). Names: `{thing}.{what happened to it}`.
 */
export type JournalEvent =
  | {
      readonly kind: "workflow.created";
      readonly schema: number;
      readonly workflowId: string;
      readonly repository: string;
      readonly plan: { readonly fingerprint: string; readonly stages: readonly WorkflowStage[] };
    }
  | { readonly kind: "workflow.task"; readonly task: Task }
  /** A process opened the journal. `resumedFrom` names the stage it goes on with, `from` the checkpoint it came out of. */
  | {
      readonly kind: "run.opened";
      readonly run: RunInfo;
      readonly resumedFrom: WorkflowStage | null;
      readonly from: { readonly store: string; readonly key: string; readonly generation: number } | "github" | null;
      /** The highest generation that may be stored already; the next one is higher. Absent in a new workflow. */
      readonly newestGeneration?: number | undefined;
      readonly previousEnd: string | null;
    }
  | { readonly kind: "stage.started"; readonly stage: WorkflowStage }
  | {
      readonly kind: "attempt.started";
      readonly stage: WorkflowStage;
      readonly attempt: number;
      readonly limitMs: number;
    }
  | {
      readonly kind: "attempt.warned";
      readonly stage: WorkflowStage;
      readonly attempt: number;
      readonly afterMs: number;
    }
  | {
      readonly kind: "attempt.failed";
      readonly stage: WorkflowStage;
      readonly attempt: number;
      readonly evidence: Evidence;
      readonly failure: Failure;
    }
  | {
      readonly kind: "attempt.interrupted";
      readonly stage: WorkflowStage;
      readonly attempt: number;
      readonly by: string;
      /** The newest lines that commands and agent printed; absent where they printed nothing. */
      readonly lastOutput?: string | undefined;
    }
  | {
      readonly kind: "retry.scheduled";
      readonly stage: WorkflowStage;
      readonly delayMs: number;
      readonly reason: string;
    }
  | {
      readonly kind: "recovery.performed";
      readonly stage: WorkflowStage;
      readonly action: string;
      readonly outcome: "done" | "nothing-to-do" | "failed";
      readonly detail: string;
    }
  | {
      readonly kind: "stage.succeeded";
      readonly stage: WorkflowStage;
      readonly output: JsonObject;
      readonly note?: string | undefined;
      /** The newest lines that commands and agent printed; absent where they printed nothing. */
      readonly lastOutput?: string | undefined;
    }
  | { readonly kind: "stage.skipped"; readonly stage: WorkflowStage; readonly reason: string }
  /** A stage that is not critical failed for good; the workflow goes on without it. */
  | { readonly kind: "stage.degraded"; readonly stage: WorkflowStage; readonly failure: Failure }
  | { readonly kind: "stage.failed"; readonly stage: WorkflowStage; readonly failure: Failure }
  /** A later run goes back: this stage and those after it count as not done. */
  | { readonly kind: "stage.reopened"; readonly stage: WorkflowStage; readonly reason: string }
  /** Something worth keeping from inside a running stage (an agent session, a plan, a fix round). */
  | { readonly kind: "stage.progress"; readonly stage: WorkflowStage; readonly name: string; readonly value: Json }
  | { readonly kind: "effect.intended"; readonly effect: string; readonly key: string }
  | {
      readonly kind: "effect.confirmed";
      readonly effect: string;
      readonly key: string;
      readonly found: boolean;
      readonly value: JsonObject;
    }
  /** A call of the agent begins; one without an `agent.finished` was cut off by the death of its process. */
  | {
      readonly kind: "agent.started";
      readonly stage: WorkflowStage;
      readonly attempt: number;
      readonly agent: string;
      readonly sessionId: string;
      readonly resumed: boolean;
    }
  /** What the call that is under way has used so far, now and then: it counts when the call comes to no end. */
  | {
      readonly kind: "agent.usage";
      readonly stage: WorkflowStage;
      readonly turns: number;
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly costUsd: number;
      readonly agentMs: number;
    }
  /** The agent got nowhere and was ended (core/agents/stall.ts). `events`: its newest ones. */
  | {
      readonly kind: "agent.stalled";
      readonly stage: WorkflowStage;
      readonly attempt: number;
      readonly agent: string;
      readonly verdict: StallKind;
      readonly diagnosis: string;
      readonly events: readonly string[];
    }
  /** `until`: epoch ms at which the one that cannot go on can again; null where nobody said. */
  | {
      readonly kind: "agent.handed-over";
      readonly stage: WorkflowStage;
      readonly from: string;
      readonly to: string;
      readonly code: string;
      readonly reason: string;
      readonly until: number | null;
    }
  | {
      readonly kind: "agent.finished";
      readonly stage: WorkflowStage;
      readonly agent: string;
      readonly sessionId: string | null;
      readonly turns: number;
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly costUsd: number;
      /** Milliseconds that the call took. */
      readonly agentMs?: number | undefined;
    }
  /** Protected paths that were changed: held back from the commits (then `patch` is the change, bounded), or flagged. */
  | {
      readonly kind: "change.protected";
      readonly stage: WorkflowStage;
      readonly policy: "hold" | "flag";
      readonly paths: readonly ProtectedPath[];
      readonly patch: string;
    }
  | {
      readonly kind: "checkpoint.saved";
      readonly generation: number;
      readonly store: string;
      readonly key: string;
      readonly bytes: number;
      readonly tookMs: number;
      /** Whether the end of the workflow is in it: what was under way then was taken before it. Not in older journals. */
      readonly holdsEnd?: boolean;
    }
  | { readonly kind: "checkpoint.failed"; readonly generation: number; readonly store: string; readonly reason: string }
  | { readonly kind: "health.checked"; readonly reason: string; readonly check: JsonObject }
  /** How busy the machine was since the entry before of this kind, in a few points. */
  | { readonly kind: "resources.sampled"; readonly samples: readonly SampleTuple[] }
  | { readonly kind: "warning"; readonly topic: string; readonly message: string }
  | {
      readonly kind: "workflow.ended";
      readonly status: EndStatus;
      readonly reason: string;
      readonly failure: Failure | null;
      readonly resumable: boolean;
      /** Epoch ms from which a resume makes sense. */
      readonly resumeAt?: number | undefined;
    };

/** `at`: epoch ms. `seq`: 0, 1, 2 … without gaps. */
export type JournalEntry = { readonly seq: number; readonly at: number } & JournalEvent;
