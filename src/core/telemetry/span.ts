/** A finished piece of work as OpenTelemetry sees it, in plain data. All instants are epoch ms. */
export type AttributeValue = string | number | boolean;
export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface SpanEvent {
  readonly name: string;
  readonly at: number;
  readonly attributes: Attributes;
}

/** The pipeline's name: a word that is the same in every repository, so that runs can be compared. */
export const pipelineName = "WorkflowManager";

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: "server" | "internal" | "client";
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  /** Spans of the same trace that it has to do with: the run that an attempt was made in. */
  readonly links: readonly string[];
  /** The failure in one sentence; null where there is none. */
  readonly error: string | null;
}

/** One value for one of our instruments. Errors are counted by code, which is a short list (docs/observability.md). */
export interface Measurement {
  readonly instrument: "duration" | "active" | "errors" | "systemErrors";
  readonly value: number;
  readonly attributes: Attributes;
}
