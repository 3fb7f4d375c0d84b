/** What an agent is asked for, and answers. */
import type { Evidence } from "../core/failure/evidence.ts";
import type { WorkflowStage } from "../core/stage.ts";

export interface AgentRequest {
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly workflowId: string;
  readonly access: "read-only" | "edit";
  readonly prompt: string;
  /** Continue this conversation, or start one under this id. */
  readonly session: { readonly kind: "new"; readonly id: string } | { readonly kind: "resume"; readonly id: string };
  readonly cwd: string;
  readonly maxTurns?: number | undefined;
  readonly maxCostUsd?: number | undefined;
  /** W3C trace context for an agent that sends telemetry of its own. */
  readonly traceparent?: string | undefined;
}

export type AgentPresence =
  | { readonly kind: "available"; readonly version: string }
  | { readonly kind: "unavailable"; readonly evidence: Evidence };

/** A file of an agent's session as a checkpoint keeps it. */
export interface SessionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
