/** One HTTP server for everything: finds the service, applies faults, keeps the request log. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import type { RequestHook, RequestRecord, Service } from "./api.ts";
import { corrupted, type FaultAction } from "./faults.ts";
import { answerGit, gitPath } from "./git-http.ts";
import { type Answer, type Incoming, jsonAnswer, readAll, textAnswer } from "./http.ts";
import { answerRest } from "./rest/rest.ts";
import { answerBlob, blobPrefix } from "./results/blobs.ts";
import { readRuntimeToken } from "./results/runtime-token.ts";
import { answerTwirp, twirpPrefix } from "./results/twirp.ts";
import type { World } from "./world.ts";

function serviceOf(path: string): Service {
  if (path.startsWith(`${twirpPrefix}CacheService/`)) return "cache";
  if (path.startsWith("/twirp/")) return "artifact";
  if (path.startsWith(blobPrefix)) return "blob";
  return gitPath.test(path) ? "git" : "rest";
}

function loginOf(world: World, service: Service, authorization: string | undefined): string | undefined {
  if (service === "cache" || service === "artifact") {
    return readRuntimeToken(world, authorization)?.address.run.actor;
  }
  return world.tokens.fromHeader(authorization)?.user.login;
}

/** Node's parser hands each piece of a body to `push`: what arrives there has left the client, whether it is read or not. */
function keepReceived(raw: IncomingMessage): readonly Buffer[] {
  const received: Buffer[] = [];
  const push = raw.push.bind(raw);
  raw.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (Buffer.isBuffer(chunk)) received.push(Buffer.from(chunk));
    return push(chunk, encoding);
  };
  return received;
}

function receive(world: World, raw: IncomingMessage): Incoming {
  const url = new URL(raw.url ?? "/", world.url);
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, "").replace(/^\/api\/graphql$/, "/graphql") || "/";
  const service = serviceOf(path);
  const method = raw.method ?? "GET";
  const received = keepReceived(raw);
  const record: RequestRecord = {
    service,
    method,
    path: path + url.search,
    index: world.requests.length,
    login: loginOf(world, service, raw.headers.authorization),
    status: undefined,
    fault: undefined,
    body: undefined,
    received,
  };
  world.requests.push(record);
  let body: Promise<Buffer> | undefined;
  const incoming: Incoming = {
    method,
    url,
    path,
    headers: raw.headers,
    raw,
    record,
    body: () => {
      body ??= readAll(raw).then((bytes) => {
        if (service !== "blob") record.body = bytes.toString("utf8");
        return bytes;
      });
      return body;
    },
  };
  return incoming;
}

function serve(world: World, incoming: Incoming): Promise<Answer> {
  switch (incoming.record.service) {
    case "cache":
    case "artifact":
      return answerTwirp(world, incoming);
    case "blob":
      return answerBlob(world, incoming);
    case "git":
      return answerGit(world, incoming);
    case "rest":
      return answerRest(world, incoming);
  }
}

function injected(service: Service, fault: FaultAction & { kind: "status" }): Answer {
  const headers = fault.headers ?? {};
  if (fault.body !== undefined) {
    return {
      status: fault.status,
      headers: { "content-type": "application/json", ...headers },
      body: Buffer.from(fault.body),
    };
  }
  const message = `${fault.status} injected`;
  if (service === "git" || service === "blob") return textAnswer(fault.status, `${message}\n`, headers);
  const body =
    service === "rest"
      ? { message, documentation_url: "https://docs.github.com/rest", status: String(fault.status) }
      : { code: "unavailable", msg: message };
  return jsonAnswer(fault.status, body, headers);
}

async function deliver(answer: Answer, response: ServerResponse, fault: FaultAction | undefined): Promise<void> {
  if (fault?.kind === "truncate" || fault?.kind === "corrupt") {
    const whole = Buffer.isBuffer(answer.body) ? answer.body : await readAll(answer.body);
    const headers = { ...answer.headers, "content-length": String(whole.length) };
    response.writeHead(answer.status, headers);
    if (fault.kind === "corrupt") response.end(corrupted(whole));
    // What was promised by the length never comes: the client sees a body cut short, not a reset before it.
    else response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
    return;
  }
  if (Buffer.isBuffer(answer.body)) {
    const length =
      answer.status === 204 || answer.status === 304 ? {} : { "content-length": String(answer.body.length) };
    response.writeHead(answer.status, { ...length, ...answer.headers });
    response.end(answer.body);
    return;
  }
  response.writeHead(answer.status, answer.headers);
  await pipeline(answer.body, response).catch(() => undefined);
}

function reset(raw: IncomingMessage): void {
  raw.socket.resetAndDestroy();
}

export interface HostServer {
  readonly server: Server;
  close(): Promise<void>;
}

async function handle(
  world: World,
  hook: () => RequestHook | undefined,
  incoming: Incoming,
  response: ServerResponse,
): Promise<void> {
  const { raw, record } = incoming;
  if ((await hook()?.("before", record)) === "drop") return reset(raw);
  const fault = world.faults.take(record);
  record.fault = fault?.kind;
  if (fault?.kind === "hang") return;
  if (fault?.kind === "reset-before") return reset(raw);
  if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
  const answer = fault?.kind === "status" ? injected(record.service, fault) : await serve(world, incoming);
  if ((await hook()?.("after", record)) === "drop" || fault?.kind === "reset-after") {
    // A stream must run to its end for its work to be done.
    if (!Buffer.isBuffer(answer.body)) answer.body.resume();
    return reset(raw);
  }
  record.status = answer.status;
  await deliver(answer, response, fault);
}

export async function listen(world: World, hook: () => RequestHook | undefined): Promise<HostServer> {
  const server = createServer({ keepAliveTimeout: 30_000, requestTimeout: 0 }, (raw, response) => {
    const incoming = receive(world, raw);
    handle(world, hook, incoming, response).catch((error: unknown) => {
      // A client that went away half way is no problem of ours: its work simply did not happen.
      if (raw.destroyed || raw.socket.destroyed) return;
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      world.problems.push(`${incoming.method} ${incoming.record.path}: ${detail}`);
      incoming.record.status = 500;
      if (response.headersSent) response.destroy();
      else {
        response.writeHead(500, { "content-type": "application/json" });
        response.end(JSON.stringify({ message: "Server Error", detail }));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  world.port = address.port;
  return {
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
