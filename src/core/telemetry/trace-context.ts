/**
 * Which trace a workflow belongs to, and the names of its spans. Everything is derived from what the journal says, so that every
 * run of a workflow, on whatever machine, names the same thing alike: a resume continues one trace, and a span that is sent twice
 * is the same span. https://www.w3.org/TR/trace-context/
 */
import { hash } from "node:crypto";
import type { WorkflowStage } from "../stage.ts";

export interface TraceContext {
  /** 32 lower-case hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits: the span that called us; null where nobody did. */
  readonly parentSpanId: string | null;
  /** What the caller decided about recording; a trace of our own is recorded. */
  readonly sampled: boolean;
}

const traceparentForm = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** A `traceparent` as the standard wants it, or undefined: what is not one is ignored, as the standard says. */
export function parseTraceparent(text: string | undefined): TraceContext | undefined {
  const match = traceparentForm.exec(text?.trim().slice(0, 512) ?? "");
  if (match === null) return undefined;
  const [, version = "", traceId = "", parentSpanId = "", flags = ""] = match;
  const longer = match[0].length > 55;
  if (version === "ff" || (version === "00" && longer) || /^0+$/.test(traceId) || /^0+$/.test(parentSpanId))
    return undefined;
  return { traceId, parentSpanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function renderTraceparent(context: Pick<TraceContext, "traceId" | "sampled">, spanId: string): string {
  return `00-${context.traceId}-${spanId}-${context.sampled ? "01" : "00"}`;
}

/** All-zero ids are invalid; a hash is never that in practice, and the first digit makes sure. */
function digits(length: 16 | 32, parts: readonly (string | number)[]): string {
  const text = hash("sha256", JSON.stringify(["workflow-manager", ...parts]), "hex").slice(0, length);
  return text.startsWith("0") ? `1${text.slice(1)}` : text;
}

/** `traceparent`: what the workflow's first run was started with; later runs stay in that trace. */
export function traceOf(workflowId: string, traceparent: string | undefined): TraceContext {
  return (
    parseTraceparent(traceparent) ?? { traceId: digits(32, ["trace", workflowId]), parentSpanId: null, sampled: true }
  );
}

export function workflowSpanId(workflowId: string): string {
  return digits(16, ["workflow", workflowId]);
}

/** `round` counts how often the stage was gone back to. A run that lost the stage's beginning still names it alike. */
export function stageSpanId(workflowId: string, stage: WorkflowStage, round: number): string {
  return digits(16, ["stage", workflowId, stage, round]);
}

/** Two machines may both have begun an attempt of the same number after the same checkpoint: the instant tells them apart. */
export function attemptSpanId(workflowId: string, stage: WorkflowStage, attempt: number, startedAt: number): string {
  return digits(16, ["attempt", workflowId, stage, attempt, startedAt]);
}

export function entrySpanId(workflowId: string, kind: string, entry: { seq: number; at: number }): string {
  return digits(16, [kind, workflowId, entry.seq, entry.at]);
}
