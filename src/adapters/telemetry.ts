/**
 * OpenTelemetry over OTLP/HTTP by the project's own exporters. Loaded only where the standard variables ask for it.
 *
 * Spans are made from the journal with ids of their own (core/telemetry/open-spans.ts), so that the tracer, which draws ids, is not used:
 * they go to the exporter as what a tracer would have handed it.
 */
import { type HrTime, type SpanContext, SpanKind, SpanStatusCode, TraceFlags } from "@opentelemetry/api";
import { OTLPMetricExporter as JsonMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPMetricExporter as ProtobufMetricExporter } from "@opentelemetry/exporter-metrics-otlp-proto";
import { OTLPTraceExporter as JsonTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtobufTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { conventions, instruments } from "../core/telemetry/semantic-conventions.ts";
import { type Attributes, type Measurement, pipelineName, type Span } from "../core/telemetry/span.ts";
import type { SignalSettings, TelemetrySettings } from "../core/telemetry/telemetry-settings.ts";
import { version } from "../core/version.ts";
import type { Telemetry, TelemetrySent } from "../ports.ts";

export interface TelemetryOptions {
  readonly settings: TelemetrySettings;
  /** Tells processes that send metrics side by side, or one after the other, apart. */
  readonly instance: string;
  readonly repository: { readonly serverUrl: string; readonly owner: string; readonly name: string } | undefined;
  readonly redact: (text: string) => string;
}

type TraceExporter = JsonTraceExporter | ProtobufTraceExporter;
type ReadableSpan = Parameters<TraceExporter["export"]>[0][number];
type Resource = ReturnType<typeof resourceFromAttributes>;
type ExportResult = Parameters<Parameters<TraceExporter["export"]>[1]>[0];

const scope = "workflow-manager";
const kinds: Readonly<Record<Span["kind"], SpanKind>> = {
  server: SpanKind.SERVER,
  internal: SpanKind.INTERNAL,
  client: SpanKind.CLIENT,
};

const hrTime = (ms: number): HrTime => [Math.floor(ms / 1000), Math.round((ms % 1000) * 1_000_000)];

function exporterOptions({ url, headers, timeoutMs, compression }: SignalSettings) {
  // The enumeration's two values are these words; its package is for the exporters' own use.
  return { url, headers, timeoutMillis: timeoutMs, compression: compression as never };
}

export function createTelemetry(options: TelemetryOptions): Telemetry {
  const { settings, redact } = options;
  const { traces, metrics } = settings;
  const resource = resourceFromAttributes({
    ...repositoryAttributes(options.repository),
    [conventions.pipelineName]: pipelineName,
    [conventions.serviceVersion]: version,
    [conventions.serviceInstance]: options.instance,
    ...settings.resource,
  });
  const spans = traces === undefined ? undefined : traceExporter(traces);
  const meter = metrics === undefined ? undefined : openMeter(metrics, settings.metricIntervalMs, resource, options);

  return {
    problems: async () => settings.problems,
    async sendSpans(finished) {
      if (spans === undefined || finished.length === 0) return sent;
      const readable = finished.map((span) => readableSpan(span, resource, options));
      const { error } = await new Promise<ExportResult>((resolve) => spans.export(readable, resolve));
      return error === undefined ? sent : notSent(traces?.url, error, redact);
    },
    async measure(measured) {
      for (const one of measured) meter?.add(one);
    },
    async sendMetrics() {
      return meter === undefined ? sent : meter.flush();
    },
    async close() {
      await Promise.all([spans?.shutdown(), meter?.close()]);
    },
  };
}

function repositoryAttributes(repository: TelemetryOptions["repository"]): Attributes {
  if (repository === undefined) return {};
  const { serverUrl, owner, name } = repository;
  return {
    [conventions.ownerName]: owner,
    [conventions.repositoryName]: name,
    [conventions.repositoryUrl]: `${serverUrl}/${owner}/${name}`,
  };
}

function traceExporter(settings: SignalSettings): TraceExporter {
  const Exporter = settings.protocol === "http/json" ? JsonTraceExporter : ProtobufTraceExporter;
  return new Exporter(exporterOptions(settings));
}

const sent: TelemetrySent = { kind: "sent" };

/** Names the collector: the endpoint is the user's own, but its path and user information may hold a key. */
function notSent(url: string | undefined, error: Error, redact: (text: string) => string): TelemetrySent {
  const host = url === undefined ? "the collector" : new URL(url).host;
  const code = (error as { code?: unknown }).code;
  const said = [error.message, code].filter((part) => part !== undefined && part !== "").join(", ");
  return { kind: "not-sent", reason: redact(`${host}: ${said}`).slice(0, 300) };
}

function cleanly(attributes: Attributes, redact: (text: string) => string): Attributes {
  const clean = Object.entries(attributes).map(
    ([name, value]) => [name, typeof value === "string" ? redact(value) : value] as const,
  );
  return Object.fromEntries(clean);
}

function readableSpan(span: Span, resource: Resource, { redact }: TelemetryOptions): ReadableSpan {
  const context = (spanId: string): SpanContext => ({
    traceId: span.traceId,
    spanId,
    traceFlags: TraceFlags.SAMPLED,
  });
  const [seconds, nanos] = hrTime(span.endedAt - span.startedAt);
  return {
    name: redact(span.name),
    kind: kinds[span.kind],
    spanContext: () => context(span.spanId),
    ...(span.parentSpanId === null ? {} : { parentSpanContext: context(span.parentSpanId) }),
    startTime: hrTime(span.startedAt),
    endTime: hrTime(span.endedAt),
    duration: [seconds, nanos],
    status:
      span.error === null
        ? { code: SpanStatusCode.UNSET }
        : { code: SpanStatusCode.ERROR, message: redact(span.error) },
    attributes: cleanly(span.attributes, redact),
    links: span.links.map((spanId) => ({ context: context(spanId) })),
    events: span.events.map((event) => ({
      name: event.name,
      time: hrTime(event.at),
      attributes: cleanly(event.attributes, redact),
    })),
    ended: true,
    resource,
    instrumentationScope: { name: scope, version },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

interface OpenMeter {
  add(measurement: Measurement): void;
  flush(): Promise<TelemetrySent>;
  close(): Promise<void>;
}

function openMeter(
  settings: SignalSettings,
  intervalMs: number,
  resource: Resource,
  { redact }: TelemetryOptions,
): OpenMeter {
  const Exporter = settings.protocol === "http/json" ? JsonMetricExporter : ProtobufMetricExporter;
  const exporter = new Exporter(exporterOptions(settings));
  let problem: Error | undefined;
  const handOver = exporter.export.bind(exporter);
  // The reader keeps what went wrong to itself.
  exporter.export = (data, done) =>
    handOver(data, (result) => {
      problem = result.error;
      done(result);
    });
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: intervalMs,
    exportTimeoutMillis: Math.min(intervalMs, settings.timeoutMs),
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  const meter = provider.getMeter(scope, version);
  const duration = meter.createHistogram(instruments.duration, {
    unit: "s",
    description: "Duration of a pipeline run grouped by pipeline, state and result.",
  });
  const active = meter.createUpDownCounter(instruments.active, {
    unit: "{run}",
    description: "The number of pipeline runs currently active in the system by state.",
  });
  const errors = meter.createCounter(instruments.errors, {
    unit: "{error}",
    description: "The number of errors encountered in pipeline runs (eg. compile, test failures).",
  });
  const systemErrors = meter.createCounter(instruments.systemErrors, {
    unit: "{error}",
    description: "The number of errors in a component of the CICD system (eg. controller, scheduler, agent).",
  });
  return {
    add({ instrument, value, attributes }) {
      if (instrument === "duration") duration.record(value, attributes);
      else if (instrument === "active") active.add(value, attributes);
      else (instrument === "errors" ? errors : systemErrors).add(value, attributes);
    },
    async flush() {
      problem = undefined;
      await provider.forceFlush();
      return problem === undefined ? sent : notSent(settings.url, problem, redact);
    },
    close: () => provider.shutdown(),
  };
}
