/** What a report is made from: plain JSON that the caller takes out of the journal's fold (P7). All instants are epoch ms. */

import type { HandOverRecord, ProtectedChange, StallRecord } from "../agents/agent-records.ts";
import type { Todo } from "../agents/hand-over-note.ts";
import type { SystemHealthCheck } from "../health/health.ts";
import type { ResourceSample } from "../health/resource-samples.ts";
import type { Forgotten } from "../journal/history.ts";
import type { Insights } from "../learning/insights.ts";
import type { Saved } from "./saved-by-resuming.ts";

/** How a run ended, or that it has not. */
export type Outcome =
  | "completed"
  | "degraded"
  | "paused"
  | "interrupted"
  | "failed"
  | "skipped"
  | "dispatched"
  | "running";

export type StageReportStatus = "pending" | "running" | "succeeded" | "skipped" | "degraded" | "failed";

export interface AttemptFacts {
  readonly attempt: number;
  readonly startedAt: number;
  /** Null while it runs. */
  readonly endedAt: number | null;
  readonly outcome: "running" | "succeeded" | "failed" | "interrupted";
  /** The failure in one sentence. */
  readonly failure: string | null;
  readonly category?: string | null | undefined;
  readonly code?: string | null | undefined;
  /** Milliseconds it was given. */
  readonly limitMs?: number | undefined;
  /** It took longer than it usually does. */
  readonly warned?: boolean | undefined;
}

export interface StageFacts {
  readonly stage: string;
  readonly status: StageReportStatus;
  readonly attempts: readonly AttemptFacts[];
  readonly recoveries: readonly {
    readonly action: string;
    readonly outcome: "done" | "nothing-to-do" | "failed";
    readonly detail: string;
    /** When it was over. */
    readonly at?: number | undefined;
  }[];
  /** Milliseconds spent waiting before attempts (backoff, rate limits). */
  readonly waitedMs: number;
  /** Attempts and recoveries older than those that are listed. */
  readonly forgotten?: Forgotten | undefined;
  readonly waits?: readonly { readonly at: number; readonly ms: number; readonly reason: string }[] | undefined;
  readonly baselineS: number;
  readonly note: string | null;
  readonly failure: string | null;
}

export interface FailureFacts {
  readonly stage: string | null;
  readonly category: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** What the attempt printed last. */
  readonly lastOutput: string | null;
}

export interface RunFacts {
  /** Null on a terminal. */
  readonly id: string | null;
  readonly attempt: number;
  readonly url: string | null;
  readonly openedAt: number;
  readonly resumedFrom: string | null;
  /** The checkpoint it goes on from: `generation 4 in git`; null where it began anew. */
  readonly from?: string | null | undefined;
  /** How the run before this one ended, as far as one can tell. */
  readonly previousEnd: string | null;
  /** The last sign of the run before this one. */
  readonly silentSince?: number | null | undefined;
  readonly event?: string | null | undefined;
  readonly actor?: string | null | undefined;
  readonly version?: string | undefined;
}

export interface ReportFacts {
  readonly workflowId: string;
  readonly title: string | null;
  /** Who asked for the work; null where nobody is known. */
  readonly requester?: string | null | undefined;
  readonly outcome: Outcome;
  /** One sentence, where the outcome needs one (why it was skipped, paused …). */
  readonly reason: string | null;
  readonly startedAt: number;
  /** The last moment known: the end, or now. */
  readonly at: number;
  /** Oldest first; the last one is this run. */
  readonly runs: readonly RunFacts[];
  /** In the plan's order, those that are still to come included. */
  readonly stages: readonly StageFacts[];
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly branch: { readonly name: string; readonly url: string | null } | null;
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
    readonly operation: "created" | "updated" | "none";
    readonly draft: boolean;
  } | null;
  readonly failure: FailureFacts | null;
  readonly resume: {
    readonly possible: boolean;
    /** From when on it makes sense; null: at once. */
    readonly notBefore: number | null;
    /** The comment that resumes, such as `/workflow resume`; null where comments do not reach us. */
    readonly comment: string | null;
    /** Whether this runs on GitHub, where one can re-run a job. */
    readonly onGitHub: boolean;
  };
  /** What earlier workflows say; null where none are known. */
  readonly insights?: Insights | null | undefined;
  readonly warnings: readonly { readonly topic: string; readonly message: string }[];
  /** How busy the machine was, oldest first. */
  readonly samples?: readonly ResourceSample[] | undefined;
  readonly healthChecks?:
    | readonly { readonly at: number; readonly reason: string; readonly status: string }[]
    | undefined;
  /** The newest check. */
  readonly health: SystemHealthCheck | null;
  readonly checkpoints: {
    readonly saved: readonly {
      readonly generation: number;
      readonly store: string;
      readonly key: string;
      readonly bytes: number;
      readonly tookMs: number;
      readonly at: number;
    }[];
    readonly failed: readonly { readonly generation: number; readonly store: string; readonly reason: string }[];
  };
  /** Files that were kept out of checkpoints on purpose. */
  readonly leftOut: readonly string[];
  readonly usage: {
    readonly turns: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly costUsd: number;
    readonly agentMs?: number | undefined;
    /** Tokens whose price nobody said. */
    readonly unpricedTokens?: number | undefined;
  };
  readonly usageByStage: Readonly<
    Record<
      string,
      {
        readonly turns: number;
        /** Estimates of calls whose price nobody said included. */
        readonly costUsd: number;
        readonly inputTokens?: number | undefined;
        readonly outputTokens?: number | undefined;
        readonly agentMs?: number | undefined;
      }
    >
  >;
  /** What the newest resume did not have to do again; null where nothing was resumed. */
  readonly saved?: Saved | null | undefined;
  readonly stalls?: readonly StallRecord[] | undefined;
  readonly handOvers?: readonly HandOverRecord[] | undefined;
  /** Changes of protected paths: held back or flagged. */
  readonly protectedChange?: ProtectedChange | null | undefined;
  /** The agent's own list in the stage that is running. */
  readonly todos?: readonly Todo[] | undefined;
  /** The agent's plan, in Markdown. */
  readonly plan: string | null;
  readonly version: string;
}
