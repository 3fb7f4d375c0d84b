/**
 * What an agent shows while it works and how its run ended, in one form for every CLI. The parsers in core make these, so
 * they live here and ports.ts hands them on.
 */
import type { Evidence } from "../failure/evidence.ts";

export type AgentEvent =
  | {
      readonly kind: "started";
      readonly sessionId: string;
      readonly model?: string | undefined;
      readonly version?: string | undefined;
    }
  | { readonly kind: "heartbeat" }
  | { readonly kind: "message"; readonly text: string }
  /** `digest`: of the whole input, where `input` is only its beginning. */
  | { readonly kind: "tool"; readonly name: string; readonly input: string; readonly digest?: string | undefined }
  | { readonly kind: "todo"; readonly items: readonly { readonly text: string; readonly done: boolean }[] }
  | { readonly kind: "retry"; readonly status: number | undefined; readonly delayMs: number; readonly error: string }
  | { readonly kind: "denied"; readonly tool: string }
  /** Of this call so far, as far as it is streamed; a figure that is not is 0, and grows in a later event. */
  | {
      readonly kind: "usage";
      readonly turns?: number | undefined;
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly costUsd: number | undefined;
    };

export type AgentOutcome =
  | { readonly kind: "finished"; readonly answer: string; readonly sessionId: string; readonly usage: AgentUsage }
  | {
      readonly kind: "failed";
      readonly evidence: Evidence;
      readonly sessionId: string | undefined;
      readonly usage: AgentUsage;
    };

export interface AgentUsage {
  readonly turns: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
}
