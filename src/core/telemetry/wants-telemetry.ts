/**
 * Whether OpenTelemetry's standard variables ask for anything: asked at every start, so that it is all that is loaded where they
 * do not. Nothing is sent unless an endpoint is named: the standard's default (a collector on this machine) would make every run
 * on a hosted runner warn.
 */
type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable is an unset one, says the standard. */
export function readVariable(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === "" ? undefined : value;
}

export function wantsTelemetry(environment: Environment): boolean {
  if (readVariable(environment, "OTEL_SDK_DISABLED")?.toLowerCase() === "true") return false;
  return ["", "TRACES_", "METRICS_"].some(
    (signal) => readVariable(environment, `OTEL_EXPORTER_OTLP_${signal}ENDPOINT`) !== undefined,
  );
}

/** Kept in the journal only where it is one: the rest of the check is the reader's (trace-context.ts). */
export function traceparentIn(environment: Environment): string | undefined {
  const text = environment["TRACEPARENT"]?.trim();
  return text !== undefined && /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(text) ? text : undefined;
}
