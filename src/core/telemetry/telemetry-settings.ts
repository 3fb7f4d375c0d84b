/**
 * OpenTelemetry's standard environment variables, decoded once. https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
import { parsePairs } from "./otel-pairs.ts";
import { readVariable } from "./wants-telemetry.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface SignalSettings {
  readonly url: string;
  readonly protocol: "http/protobuf" | "http/json";
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for one export, its repetitions included. */
  readonly timeoutMs: number;
  readonly compression: "none" | "gzip";
}

export interface TelemetrySettings {
  readonly traces: SignalSettings | undefined;
  readonly metrics: SignalSettings | undefined;
  /** Milliseconds between two exports of metrics. */
  readonly metricIntervalMs: number;
  /** OTEL_RESOURCE_ATTRIBUTES, with OTEL_SERVICE_NAME over it. */
  readonly resource: Readonly<Record<string, string>>;
  /** What cannot be used, one sentence each with its remedy. Telemetry is never a reason to stop. */
  readonly problems: readonly string[];
}

/** The standard's. */
const defaultTimeoutMs = 10_000;
const defaultIntervalMs = 60_000;
const defaultService = "workflow-manager";

type Signal = "TRACES" | "METRICS";
const paths: Readonly<Record<Signal, string>> = { TRACES: "v1/traces", METRICS: "v1/metrics" };

function httpUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") ? url : undefined;
}

function positive(environment: Environment, names: readonly string[], otherwise: number, problems: string[]): number {
  for (const name of names) {
    const text = readVariable(environment, name);
    if (text === undefined) continue;
    const value = Number(text);
    if (Number.isFinite(value) && value > 0) return Math.min(value, 600_000);
    problems.push(`${name} is not a positive number of milliseconds; ${otherwise} is used.`);
  }
  return otherwise;
}

function signalSettings(environment: Environment, signal: Signal, problems: string[]): SignalSettings | undefined {
  const of = (name: string) => [`OTEL_EXPORTER_OTLP_${signal}_${name}`, `OTEL_EXPORTER_OTLP_${name}`] as const;
  const first = (name: string) =>
    of(name)
      .map((one) => readVariable(environment, one))
      .find((value) => value !== undefined);
  const exporter = readVariable(environment, `OTEL_${signal}_EXPORTER`);
  if (exporter === "none") return undefined;
  const [own, common] = of("ENDPOINT");
  const [ownText, commonText] = [readVariable(environment, own), readVariable(environment, common)];
  const text = ownText ?? commonText;
  if (text === undefined) return undefined;
  if (exporter !== undefined && exporter !== "otlp") {
    problems.push(`OTEL_${signal}_EXPORTER=${exporter} is not supported; set it to otlp or none.`);
    return undefined;
  }
  const url = httpUrl(text);
  if (url === undefined) {
    const name = ownText === undefined ? common : own;
    problems.push(`${name} is not an http(s) URL; give one such as https://collector.example:4318.`);
    return undefined;
  }
  // The common endpoint is a base below which each signal has its path; a signal's own is taken as it is.
  if (ownText === undefined) url.pathname = `${url.pathname.replace(/\/$/, "")}/${paths[signal]}`;
  const protocol = first("PROTOCOL") ?? "http/protobuf";
  if (protocol !== "http/protobuf" && protocol !== "http/json") {
    problems.push(
      `OTEL_EXPORTER_OTLP_PROTOCOL=${protocol} is not supported; use http/protobuf or http/json (port 4318 of most collectors).`,
    );
    return undefined;
  }
  const compression = first("COMPRESSION");
  const pairs = of("HEADERS")
    .toReversed()
    .map((name) => parsePairs(readVariable(environment, name)));
  return {
    url: url.href,
    protocol,
    headers: { ...pairs[0], ...pairs[1] },
    timeoutMs: positive(environment, of("TIMEOUT"), defaultTimeoutMs, problems),
    compression: compression === "gzip" ? "gzip" : "none",
  };
}

export function telemetrySettings(environment: Environment): TelemetrySettings {
  const problems: string[] = [];
  const traces = signalSettings(environment, "TRACES", problems);
  const metrics = signalSettings(environment, "METRICS", problems);
  const metricIntervalMs = positive(environment, ["OTEL_METRIC_EXPORT_INTERVAL"], defaultIntervalMs, problems);
  const resource = parsePairs(readVariable(environment, "OTEL_RESOURCE_ATTRIBUTES"));
  const service = readVariable(environment, "OTEL_SERVICE_NAME") ?? resource["service.name"] ?? defaultService;
  return {
    traces,
    metrics,
    metricIntervalMs,
    resource: { ...resource, "service.name": service },
    problems: [...new Set(problems)],
  };
}
