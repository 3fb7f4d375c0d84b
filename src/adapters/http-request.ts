/**
 * One HTTP request over node:http, in the form of `fetch`, whose answer Octokit takes as well.
 *
 * Not Node's own `fetch`: its first call compiles an HTTP parser in WebAssembly, which takes 30 ms of processor time and up to
 * 40 MB of memory, more than everything else that runs before the first checkpoint (docs/performance.md, "Memory").
 * Like `fetch` it follows redirections, keeps connections open and takes a proxy from NODE_USE_ENV_PROXY (the global agents do).
 */
import type { IncomingMessage, RequestOptions } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { lazyPart } from "../core/lazy-part.ts";

export interface HttpInit {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | null | undefined;
  readonly redirect?: "follow" | "manual" | undefined;
  /** Whether it may be sent twice when a kept connection turns out to be closed. Default: GET and HEAD. */
  readonly repeatable?: boolean | undefined;
  /** A connection for this request alone: it cannot turn out to have been closed. Such a request goes through no proxy. */
  readonly ownConnection?: boolean | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  /** After redirections. */
  readonly url: string;
  /** Lower-case names; several values of one name are joined with a comma. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded. Has to be read to its end or destroyed, else its connection stays taken. */
  readonly body: Readable;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}

/** https://www.rfc-editor.org/rfc/rfc6761#section-6.3: this machine, which not every resolver knows; browsers and curl do not ask. */
const loopbackName = /\.localhost$/;
/** As many as `fetch` follows. */
const mostRedirections = 20;
const redirections: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

export async function httpRequest(address: string | URL, init: HttpInit = {}): Promise<HttpAnswer> {
  let url = new URL(address);
  let { method = "GET", headers = {}, body } = init;
  for (let followed = 0; ; followed += 1) {
    const { signal, ownConnection } = init;
    const repeatable = init.repeatable ?? (method === "GET" || method === "HEAD");
    const message = await sendUnlessStale(url, { method, headers, body, signal, ownConnection }, repeatable);
    const status = message.statusCode ?? 0;
    const location = message.headers.location;
    const leads = redirections.has(status) && location !== undefined && URL.canParse(location, url.href);
    if (init.redirect === "manual" || !leads) return answerOf(message, url);
    message.resume();
    const next = new URL(location, url);
    if (followed === mostRedirections) throw new Error(`${url.pathname} leads through too many redirections`);
    // https://fetch.spec.whatwg.org/#http-redirect-fetch: a form that was taken in is looked at with GET.
    if (status === 303 || (method === "POST" && status <= 302)) {
      method = "GET";
      body = undefined;
    }
    // The token is for the host that was asked, and no other.
    if (next.origin !== url.origin) headers = withoutCredentials(headers);
    url = next;
  }
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  const secret = new Set(["authorization", "cookie", "proxy-authorization"]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}

type Sent = Required<Pick<HttpInit, "method" | "headers">> & Pick<HttpInit, "body" | "signal" | "ownConnection">;

/** A kept connection that the server has closed meanwhile says so only when it is used: a question is then asked anew. */
async function sendUnlessStale(url: URL, sent: Sent, repeatable: boolean): Promise<IncomingMessage> {
  const first = await send(url, sent);
  if (!(first instanceof StaleConnection)) return first;
  if (!repeatable) throw first.cause;
  const second = await send(url, sent);
  if (second instanceof StaleConnection) throw second.cause;
  return second;
}

class StaleConnection extends Error {}

/** Kept: the bundle's `import` of a module of Node makes a new object with all of its names at each call. */
const plain = lazyPart(() => import("node:http"));
const secure = lazyPart(() => import("node:https"));
const compression = lazyPart(() => import("node:zlib"));

async function send(url: URL, sent: Sent): Promise<IncomingMessage | StaleConnection> {
  const { method, headers, body, signal } = sent;
  const { Agent, request } = url.protocol === "http:" ? await plain() : await secure();
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options: RequestOptions = {
    method,
    headers: { host: url.host, "accept-encoding": "gzip", ...headers, ...length },
    ...(signal == null ? {} : { signal }),
    ...(loopbackName.test(url.hostname) ? { hostname: "127.0.0.1" } : {}),
    // A name is for TLS only; unless told, Node looks for it in every request, with a pattern that takes 10 ms to compile.
    ...(url.protocol === "http:" ? { servername: "" } : {}),
    ...(sent.ownConnection === true ? { agent: new Agent({ keepAlive: false }) } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, resolve);
    asked.once("error", (error: NodeJS.ErrnoException) => {
      const stale = asked.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
      if (stale) resolve(new StaleConnection("", { cause: error }));
      else reject(error);
    });
    asked.end(body);
  });
}

async function answerOf(message: IncomingMessage, url: URL): Promise<HttpAnswer> {
  const status = message.statusCode ?? 0;
  if (withoutBody.has(status)) message.resume();
  const body = await decoded(message);
  const headers = Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  const bytes = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  };
  return {
    status,
    statusText: message.statusMessage ?? "",
    url: url.href,
    headers: new Map(headers),
    body,
    arrayBuffer: async () => (await bytes()).buffer,
    text: async () => new TextDecoder().decode(await bytes()),
  };
}

async function decoded(message: IncomingMessage): Promise<Readable> {
  if (!/^(x-)?gzip$/i.test(message.headers["content-encoding"] ?? "")) return message;
  const { createGunzip } = await compression();
  // What breaks shows where the body is read.
  return pipeline(message, createGunzip(), () => {});
}
