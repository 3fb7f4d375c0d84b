import { ATTR_ERROR_TYPE, ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from "@opentelemetry/semantic-conventions";
import * as incubating from "@opentelemetry/semantic-conventions/incubating";
import { describe, expect, it } from "vitest";
import { secretsInHeaders } from "../../../src/core/telemetry/otel-pairs.ts";
import { conventions, instruments } from "../../../src/core/telemetry/semantic-conventions.ts";
import { telemetrySettings } from "../../../src/core/telemetry/telemetry-settings.ts";
import { parseTraceparent, renderTraceparent, traceOf } from "../../../src/core/telemetry/trace-context.ts";
import { traceparentIn, wantsTelemetry } from "../../../src/core/telemetry/wants-telemetry.ts";
import { scrubEnvironment } from "../../../src/core/text/child-environment.ts";

describe("traceparent", () => {
  const trace = "0af7651916cd43dd8448eb211c80319c";
  it.each([
    [`00-${trace}-b7ad6b7169203331-01`, { traceId: trace, parentSpanId: "b7ad6b7169203331", sampled: true }],
    [`00-${trace}-b7ad6b7169203331-00`, { traceId: trace, parentSpanId: "b7ad6b7169203331", sampled: false }],
    [`cc-${trace}-b7ad6b7169203331-01-later`, { traceId: trace, parentSpanId: "b7ad6b7169203331", sampled: true }],
    [`00-${trace}-b7ad6b7169203331-01-x`, undefined],
    [`ff-${trace}-b7ad6b7169203331-01`, undefined],
    [`00-${"0".repeat(32)}-b7ad6b7169203331-01`, undefined],
    [`00-${trace}-${"0".repeat(16)}-01`, undefined],
    [`00-${trace.toUpperCase()}-b7ad6b7169203331-01`, undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s is read as the standard says", (text, expected) => {
    expect(parseTraceparent(text)).toEqual(expected);
  });

  it("of a workflow comes from its id, so that every machine says the same", () => {
    const own = traceOf("workflow-20260101-000000-abcd", undefined);
    expect(own).toEqual(traceOf("workflow-20260101-000000-abcd", "nonsense"));
    expect(own.traceId).not.toBe(traceOf("workflow-20260101-000000-abce", undefined).traceId);
    expect(parseTraceparent(renderTraceparent(own, "b7ad6b7169203331"))).toMatchObject({ traceId: own.traceId });
  });

  it("goes into the journal only where it is one", () => {
    expect(traceparentIn({ TRACEPARENT: ` 00-${trace}-b7ad6b7169203331-01\n` })).toBe(
      `00-${trace}-b7ad6b7169203331-01`,
    );
    expect(traceparentIn({ TRACEPARENT: "x; rm -rf /" })).toBeUndefined();
  });
});

describe("the names", () => {
  it("are those of the semantic conventions", () => {
    const known: ReadonlySet<unknown> = new Set([
      ATTR_ERROR_TYPE,
      ATTR_SERVICE_NAME,
      ATTR_SERVICE_VERSION,
      ...Object.values(incubating as Record<string, unknown>),
    ]);
    const used = [...Object.values(conventions), ...Object.values(instruments)];
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("the standard variables", () => {
  const base = { OTEL_EXPORTER_OTLP_ENDPOINT: "https://c.example:4318/otlp/" };

  it.each([
    [{}, false],
    [base, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: " " }, false],
    [{ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://m" }, true],
    [{ ...base, OTEL_SDK_DISABLED: "True" }, false],
    [{ ...base, OTEL_SDK_DISABLED: "false" }, true],
    [{ OTEL_EXPORTER_OTLP_HEADERS: "a=b" }, false],
  ])("%j ask for telemetry: %s", (environment, wanted) => expect(wantsTelemetry(environment)).toBe(wanted));

  it("give each signal its path below the common endpoint, and take its own as it is", () => {
    const settings = telemetrySettings({ ...base, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://m.example/custom" });
    expect(settings.traces).toEqual({
      url: "https://c.example:4318/otlp/v1/traces",
      protocol: "http/protobuf",
      headers: {},
      timeoutMs: 10_000,
      compression: "none",
    });
    expect(settings.metrics?.url).toBe("http://m.example/custom");
    expect(settings.problems).toEqual([]);
  });

  it("of a signal win over the common ones", () => {
    const settings = telemetrySettings({
      ...base,
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20abc,x=1",
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: "x=2",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: "http/protobuf",
      OTEL_EXPORTER_OTLP_TIMEOUT: "500",
      OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: "250",
      OTEL_EXPORTER_OTLP_COMPRESSION: "gzip",
      OTEL_METRIC_EXPORT_INTERVAL: "1000",
      OTEL_RESOURCE_ATTRIBUTES: "service.name=other,team=a%2Cb",
      OTEL_SERVICE_NAME: "mine",
    });
    expect(settings).toMatchObject({
      traces: {
        headers: { authorization: "Bearer abc", x: "2" },
        protocol: "http/json",
        timeoutMs: 250,
        compression: "gzip",
      },
      metrics: { headers: { x: "1" }, protocol: "http/protobuf", timeoutMs: 500 },
      metricIntervalMs: 1_000,
      resource: { "service.name": "mine", team: "a,b" },
    });
  });

  it("that cannot be used are named with their remedy, and switch only their signal off", () => {
    const settings = telemetrySettings({
      OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4317",
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://m",
      OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: "grpc",
      OTEL_EXPORTER_OTLP_TIMEOUT: "soon",
    });
    expect([settings.traces, settings.metrics]).toEqual([undefined, undefined]);
    expect(settings.problems).toEqual([
      expect.stringMatching(/OTEL_EXPORTER_OTLP_ENDPOINT is not an http\(s\) URL.*4318/),
      expect.stringMatching(/grpc is not supported; use http\/protobuf/),
    ]);
    const none = telemetrySettings({ ...base, OTEL_TRACES_EXPORTER: "none", OTEL_METRICS_EXPORTER: "prometheus" });
    expect([none.traces, none.metrics, none.problems.length]).toEqual([undefined, undefined, 1]);
    const slow = telemetrySettings({ ...base, OTEL_EXPORTER_OTLP_TIMEOUT: "-1" });
    expect([slow.traces?.timeoutMs, slow.problems.length]).toEqual([10_000, 1]);
  });

  it("keep a collector's key from children and from everything that is shown", () => {
    const environment = { OTEL_EXPORTER_OTLP_HEADERS: "a=b", OTEL_EXPORTER_OTLP_TRACES_HEADERS: "a=b", ...base };
    expect(scrubEnvironment(environment)).toEqual(base);
    expect(secretsInHeaders("authorization=Bearer%20k3y-value,x-team=abc")).toEqual([
      "Bearer k3y-value",
      "k3y-value",
      "abc",
    ]);
    expect(secretsInHeaders("broken=%E0%A4%A,=x,no")).toEqual(["%E0%A4%A"]);
  });
});
