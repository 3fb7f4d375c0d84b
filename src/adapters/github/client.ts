import { Readable } from "node:stream";
import type { Octokit } from "@octokit/core";
import { configurationFault, Fault } from "../../core/failure/evidence.ts";
import type { Json } from "../../core/json.ts";
import type { Clock } from "../../ports.ts";
import { httpRequest } from "../http-request.ts";
import { badBody, type CallContext, connectionFault, httpFault, networkFault } from "./faults.ts";

export interface ClientOptions {
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
  /** From sending a request to the last byte of its answer. Default 20 000. */
  readonly deadlineMs?: number | undefined;
}

export interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Encoded, from the root of the API; `/graphql` is found where GitHub Enterprise has it. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>> | undefined;
  readonly body?: Json | undefined;
  readonly accept?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly maxBytes?: number | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly text: string;
  /** Set when the body was longer than `maxBytes`; `text` is then empty. */
  readonly tooLong: boolean;
  readonly context: CallContext;
}

/** Sends one request and gives its 2xx answer. Anything else is a `Fault` with `http` or `network` evidence. */
export type Send = (call: Call) => Promise<Answer>;

/** A page of a hundred comments of 64 Ki characters, four bytes each. */
const answerBytes = 32 * 1024 * 1024;
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * One attempt per call: retrying is the engine's. GitHub asks for writes one after another (docs: best practices for
 * using the REST API), so they wait for each other; a write's deadline starts when its turn has come.
 */
export function createClient(options: ClientOptions): Send {
  let octokit: Promise<Octokit> | undefined;
  let lastWrite: Promise<unknown> = Promise.resolve();
  const deadlineMs = options.deadlineMs ?? 20_000;
  const apiUrl = options.apiUrl.replace(/\/+$/, "");

  const once = async (call: Call): Promise<Answer> => {
    const query = queryString(call.query);
    const context: CallContext = {
      method: call.method,
      path: call.path + query,
      secret: options.token,
      now: options.clock.now(),
    };
    stopIfAborted(call.signal, false, context);
    octokit ??= loadOctokit(options, apiUrl);
    const ready = await octokit;

    const stop = new AbortController();
    const deadline = setTimeout(() => stop.abort(), deadlineMs);
    const abort = () => stop.abort();
    call.signal?.addEventListener("abort", abort, { once: true });
    try {
      const answer = await ready.request({
        method: call.method,
        url: address(apiUrl, call.path) + query,
        headers: {
          accept: call.accept ?? "application/vnd.github+json",
          "x-github-api-version": "2022-11-28",
          ...(call.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
        },
        // As text, since Octokit's own JSON writer takes strings like "12n" for big integers.
        ...(call.body === undefined ? {} : { data: JSON.stringify(call.body) }),
        // We read bodies ourselves: Octokit takes a truncated 2xx body for a string and says nothing.
        request: { signal: stop.signal, log: silent, parseSuccessResponseBody: false, fetch: httpRequest },
      });
      const bytes = await readBody(answer.data, call.maxBytes ?? answerBytes, { ...context, now: options.clock.now() });
      const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
      return { status: answer.status, headers: answer.headers, text, tooLong: bytes === undefined, context };
    } catch (error) {
      const failed = { ...context, now: options.clock.now() };
      stopIfAborted(call.signal, true, failed);
      if (stop.signal.aborted) throw networkFault("ETIMEDOUT", `no answer within ${deadlineMs} ms`, true, failed);
      throw toFault(error, failed);
    } finally {
      clearTimeout(deadline);
      call.signal?.removeEventListener("abort", abort);
    }
  };

  return (call) => {
    if (call.method === "GET" || call.path === "/graphql") return once(call);
    const turn = lastWrite.then(() => once(call));
    lastWrite = turn.catch(() => {});
    return turn;
  };
}

async function loadOctokit(options: ClientOptions, baseUrl: string): Promise<Octokit> {
  // A header that cannot be sent is refused in an error that may quote the token.
  if (!/^[\x21-\x7e]*$/.test(options.token))
    throw configurationFault(
      "token",
      "input",
      "holds blanks or other characters no token has",
      "Give the token as it is",
    );
  const { Octokit } = await import("@octokit/core");
  return new Octokit({ auth: options.token, baseUrl, userAgent: "workflow-manager", log: silent });
}

function address(apiUrl: string, path: string): string {
  return path === "/graphql" ? `${apiUrl.replace(/\/api\/v3$/, "/api")}${path}` : apiUrl + path;
}

function queryString(query: Call["query"]): string {
  const pairs = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Undefined when there is more than `limit`. 204 has no stream. */
async function readBody(body: unknown, limit: number, context: CallContext): Promise<Uint8Array | undefined> {
  if (!(body instanceof Readable)) return new Uint8Array();
  const stream: AsyncIterable<Uint8Array> = body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > limit) return undefined;
      chunks.push(chunk);
    }
  } catch (error) {
    throw badBody(`the answer broke off after ${size} bytes (${String(error)})`, context);
  }
  return Buffer.concat(chunks);
}

function stopIfAborted(signal: AbortSignal | undefined, maybeSent: boolean, context: CallContext): void {
  if (signal?.aborted !== true) return;
  if (signal.reason instanceof Fault) throw signal.reason;
  throw networkFault("ABORT_ERR", "stopped by the caller", maybeSent, context);
}

function toFault(error: unknown, context: CallContext): Fault {
  if (error instanceof Fault) return error;
  const answer =
    error instanceof Error && "response" in error ? (error.response as RefusedAnswer | undefined) : undefined;
  // Octokit gives a broken connection the status 500; only a real answer has a `response`.
  if (error instanceof Error && answer !== undefined)
    return httpFault(answer.status, error.message, answer.headers, context);
  return connectionFault(error, context);
}

interface RefusedAnswer {
  readonly status: number;
  readonly headers: Answer["headers"];
}
