/** What the fold of the journal keeps of agents: the call under way, stalls, hand-overs, what was held back. */

import type { StallKind } from "../failure/evidence.ts";
import type { WorkflowStage } from "../stage.ts";
import type { ProtectedPath } from "../text/protected-paths.ts";
import type { Usage } from "./agent-usage.ts";

export interface ProtectedChange {
  readonly policy: "hold" | "flag";
  readonly paths: readonly ProtectedPath[];
  readonly patch: string;
}

export interface OpenCall {
  readonly stage: WorkflowStage;
  readonly agent: string;
  readonly startedAt: number;
  /** What it was said to have used so far. */
  readonly usage: Usage;
}

export interface StallRecord {
  readonly at: number;
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly agent: string;
  readonly verdict: StallKind;
  readonly diagnosis: string;
  readonly events: readonly string[];
}

export interface HandOverRecord {
  readonly at: number;
  readonly stage: WorkflowStage;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly code: string;
}

export type UsageByStage = Readonly<Partial<Record<WorkflowStage, Readonly<Record<string, Usage>>>>>;
