import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTelemetry } from "../../src/adapters/telemetry.ts";
import { openTelemetry } from "../../src/adapters/telemetry-later.ts";
import type { Span } from "../../src/core/telemetry/span.ts";
import { telemetrySettings } from "../../src/core/telemetry/telemetry-settings.ts";
import type { Telemetry } from "../../src/ports.ts";
import { type Collector, startCollector } from "../fakes/otlp-collector.ts";

let collector: Collector;
const opened: Telemetry[] = [];
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  await collector.stop();
});

function open(variables: Readonly<Record<string, string>> = {}): Telemetry {
  const environment = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    ...variables,
  };
  const telemetry = createTelemetry({
    settings: telemetrySettings(environment),
    instance: "7-1",
    repository: { serverUrl: "https://github.example", owner: "octo", name: "app" },
    redact: (text) => text.replaceAll("s3cret", "***"),
  });
  opened.push(telemetry);
  return telemetry;
}

const span: Span = {
  traceId: "0af7651916cd43dd8448eb211c80319c",
  spanId: "b7ad6b7169203331",
  parentSpanId: "a7ad6b7169203331",
  name: "issue_creation",
  kind: "internal",
  startedAt: 1_767_225_600_123,
  endedAt: 1_767_225_601_456,
  attributes: { text: "a s3cret", number: 3, yes: true },
  events: [{ name: "retry.scheduled", at: 1_767_225_600_500, attributes: { reason: "s3cret" } }],
  links: ["c7ad6b7169203331"],
  error: "it said s3cret",
};

describe("spans", () => {
  it("arrive as they are, without secrets, with the repository as their resource", async () => {
    const telemetry = open({
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20k",
      OTEL_RESOURCE_ATTRIBUTES: "team=x",
    });
    expect(await telemetry.sendSpans([span])).toEqual({ kind: "sent" });
    expect(collector.spans()).toEqual([
      {
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId,
        name: "issue_creation",
        kind: 1,
        startedAt: span.startedAt,
        endedAt: span.endedAt,
        attributes: { text: "a ***", number: 3, yes: true },
        events: ["retry.scheduled"],
        links: ["c7ad6b7169203331"],
        error: true,
      },
    ]);
    expect(collector.requests[0]?.body.toString()).not.toContain("s3cret");
    expect(collector.requests[0]?.headers.authorization).toBe("Bearer k");
    expect(collector.resources()[0]).toMatchObject({
      "service.name": "workflow-manager",
      "service.instance.id": "7-1",
      "cicd.pipeline.name": "WorkflowManager",
      "vcs.owner.name": "octo",
      "vcs.repository.url.full": "https://github.example/octo/app",
      team: "x",
    });
  });

  it("go as protobuf, packed, where nothing else is said", async () => {
    const telemetry = open({ OTEL_EXPORTER_OTLP_PROTOCOL: "", OTEL_EXPORTER_OTLP_COMPRESSION: "gzip" });
    expect(await telemetry.sendSpans([span])).toEqual({ kind: "sent" });
    const [request] = collector.requests;
    expect(request?.headers).toMatchObject({ "content-type": "application/x-protobuf", "content-encoding": "gzip" });
    expect(request?.body.includes("issue_creation")).toBe(true);
    expect(request?.body.includes(Buffer.from(span.traceId, "hex"))).toBe(true);
  });

  it.each([
    ["refuses", "refuse", /^127\.0\.0\.1:\d+: .*403/],
    ["does not answer in time", "nothing", /^127\.0\.0\.1:\d+: /],
  ] as const)("that a collector %s are told and nothing is thrown", async (_, answer, reason) => {
    collector.answer = answer;
    const telemetry = open({ OTEL_EXPORTER_OTLP_TIMEOUT: "300" });
    expect(await telemetry.sendSpans([span])).toEqual({ kind: "not-sent", reason: expect.stringMatching(reason) });
  });

  it("that nobody takes are told, and where", async () => {
    const telemetry = open({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9", OTEL_EXPORTER_OTLP_TIMEOUT: "300" });
    expect(await telemetry.sendSpans([span])).toMatchObject({ kind: "not-sent", reason: /^127\.0\.0\.1:9: / });
  });
});

describe("metrics", () => {
  it("arrive with their sums", async () => {
    const telemetry = open();
    const attributes = { "cicd.pipeline.name": "WorkflowManager" };
    await telemetry.measure([
      { instrument: "active", value: 1, attributes },
      { instrument: "errors", value: 1, attributes },
      { instrument: "errors", value: 1, attributes },
      { instrument: "systemErrors", value: 1, attributes: {} },
      { instrument: "duration", value: 12.5, attributes },
    ]);
    expect(await telemetry.sendMetrics()).toEqual({ kind: "sent" });
    expect(collector.points().map(({ name, value }) => [name, value])).toEqual([
      ["cicd.pipeline.run.duration", 12.5],
      ["cicd.pipeline.run.active", 1],
      ["cicd.pipeline.run.errors", 2],
      ["cicd.system.errors", 1],
    ]);
  });

  it("that cannot be sent are told", async () => {
    collector.answer = "refuse";
    const telemetry = open();
    await telemetry.measure([{ instrument: "active", value: 1, attributes: {} }]);
    expect(await telemetry.sendMetrics()).toMatchObject({ kind: "not-sent" });
  });
});

it("there is no telemetry where no collector is named", async () => {
  const runner = { owner: "", repo: "" } as never;
  const parts = { runner, marker: "m", redact: (text: string) => text };
  expect(openTelemetry({ ...parts, environment: { OTEL_SERVICE_NAME: "x" } })).toBeUndefined();
  const grpc = openTelemetry({
    ...parts,
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
  });
  expect(await grpc?.problems()).toEqual([expect.stringContaining("grpc is not supported")]);
  expect(await grpc?.sendSpans([span])).toEqual({ kind: "sent" });
  expect(collector.requests).toEqual([]);
});
