/** An OTLP/HTTP collector on loopback: takes JSON, keeps what it was sent, and can refuse or fall silent. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly kind: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly events: readonly string[];
  readonly links: readonly string[];
  readonly error: boolean;
}

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Collector {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** In the order in which they came; one that was sent twice is there twice. */
  spans(): readonly ReceivedSpan[];
  /** Name, value and attributes of each data point. */
  points(): readonly { readonly name: string; readonly value: number; readonly attributes: Record<string, unknown> }[];
  resources(): readonly Record<string, unknown>[];
  answer: "ok" | "refuse" | "nothing";
  stop(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: decoded JSON of somebody else's schema
type Loose = Record<string, any>;
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value : []);

function attributesOf(pairs: unknown): Record<string, unknown> {
  return Object.fromEntries(
    list(pairs).map(({ key, value }) => {
      const [kind = "", plain] = Object.entries(value as Record<string, unknown>)[0] ?? [];
      return [key, kind === "intValue" ? Number(plain) : plain];
    }),
  );
}

function spanOf(span: Loose): ReceivedSpan {
  return {
    traceId: span["traceId"] ?? "",
    spanId: span["spanId"] ?? "",
    parentSpanId: span["parentSpanId"] || undefined,
    name: span["name"] ?? "",
    kind: span["kind"] ?? 0,
    startedAt: Number(span["startTimeUnixNano"]) / 1e6,
    endedAt: Number(span["endTimeUnixNano"]) / 1e6,
    attributes: attributesOf(span["attributes"]),
    events: list(span["events"]).map((event) => event["name"] ?? ""),
    links: list(span["links"]).map((link) => link["spanId"] ?? ""),
    error: (span["status"] ?? ({} as Loose))["code"] === 2,
  };
}

export async function startCollector(): Promise<Collector> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const raw = Buffer.concat(pieces);
      const body = request.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
      requests.push({ path: request.url ?? "", headers: request.headers, body });
      if (collector.answer === "nothing") return;
      const refused = collector.answer === "refuse";
      response.writeHead(refused ? 403 : 200, { "content-type": "application/json" });
      response.end(refused ? '{"message":"no"}' : "{}");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const json = (path: string): Record<string, unknown>[] =>
    requests.filter((request) => request.path === path).map(({ body }) => JSON.parse(body.toString("utf8")));
  const resourcesIn = (key: string, path: string): Loose[] => json(path).flatMap((one) => list(one[key]));
  const collector: Collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: "ok",
    spans: () =>
      resourcesIn("resourceSpans", "/v1/traces")
        .flatMap((one) => list(one["scopeSpans"]))
        .flatMap((one) => list(one["spans"]))
        .map(spanOf),
    points: () =>
      resourcesIn("resourceMetrics", "/v1/metrics")
        .flatMap((one) => list(one["scopeMetrics"]))
        .flatMap((one) => list(one["metrics"]))
        .flatMap((metric) => {
          const data: Loose = metric["sum"] ?? metric["histogram"] ?? metric["gauge"] ?? {};
          return list(data["dataPoints"]).map((point) => ({
            name: metric["name"] ?? "",
            value: Number(point["asInt"] ?? point["asDouble"] ?? point["sum"]),
            attributes: attributesOf(point["attributes"]),
          }));
        }),
    resources: () =>
      resourcesIn("resourceSpans", "/v1/traces").map((one) =>
        attributesOf((one["resource"] ?? ({} as Loose))["attributes"]),
      ),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return collector;
}

/** What is wrong with the spans as one trace: several traces or roots, or a parent that nobody sent. Empty when it is one. */
export function disconnected(
  spans: readonly Pick<ReceivedSpan, "traceId" | "spanId" | "parentSpanId" | "name">[],
): string[] {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const roots = new Set(spans.filter(({ parentSpanId }) => parentSpanId === undefined).map(({ spanId }) => spanId));
  const traces = new Set(spans.map(({ traceId }) => traceId));
  return [
    ...(traces.size === 1 ? [] : [`${traces.size} traces`]),
    ...(roots.size === 1 ? [] : [`${roots.size} roots`]),
    ...spans
      .filter(({ parentSpanId }) => parentSpanId !== undefined && !ids.has(parentSpanId))
      .map(({ name }) => `nobody sent the parent of ${name}`),
  ];
}
