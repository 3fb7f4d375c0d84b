/** OpenTelemetry, as far as the engine has to do with it. */
import type { Measurement, Span } from "../core/telemetry/span.ts";

export type TelemetrySent = { readonly kind: "sent" } | { readonly kind: "not-sent"; readonly reason: string };

/** Where traces and metrics go. What cannot be sent costs nothing but the telemetry, so it is told and never thrown. */
export interface Telemetry {
  /** Settings that cannot be used, with their remedies. */
  problems(): Promise<readonly string[]>;
  /** Also sends again what was sent before: a span's id says that it is the same. */
  sendSpans(spans: readonly Span[]): Promise<TelemetrySent>;
  measure(measured: readonly Measurement[]): Promise<void>;
  /** Metrics go out by time; this sends them now. */
  sendMetrics(): Promise<TelemetrySent>;
  close(): Promise<void>;
}
