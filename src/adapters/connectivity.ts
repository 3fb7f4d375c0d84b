import { lookup } from "node:dns/promises";
import { connect } from "node:net";
import { httpRequest } from "./http-request.ts";

export interface ConnectivityOptions {
  readonly apiUrl: string;
  /** For each of the three questions by itself. Default 5 000. */
  readonly deadlineMs?: number | undefined;
}

export interface Connectivity {
  readonly dns: boolean;
  readonly tcp: boolean;
  readonly api: boolean;
  /** One line: what was asked and how it ended. */
  readonly detail: string;
}

/**
 * Asks whether GitHub's API can be reached: by name, by connection, and by an answer to `GET /rate_limit`, which counts
 * against no limit. Any status below 500 is an answer. Never throws; an aborted signal makes the open questions a no.
 */
export async function probeConnectivity(options: ConnectivityOptions, signal: AbortSignal): Promise<Connectivity> {
  const deadlineMs = options.deadlineMs ?? 5_000;
  if (!URL.canParse(options.apiUrl))
    return { dns: false, tcp: false, api: false, detail: `"${options.apiUrl}" is not an address` };
  const url = new URL(options.apiUrl);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || (url.protocol === "http:" ? 80 : 443);
  const ask = (name: string, question: (signal: AbortSignal) => Promise<string>) =>
    within(name, question, deadlineMs, signal);

  const answers = await Promise.all([
    ask("DNS", async () => (await lookup(host)).address),
    ask("TCP", (stop) => openConnection(host, port, stop)),
    ask("API", (stop) => getStatus(options, stop)),
  ]);
  const [dns, tcp, api] = answers;
  const detail = `${host}:${port}: ${answers.map((answer) => answer.words).join(", ")}`;
  return { dns: dns.ok, tcp: tcp.ok, api: api.ok, detail };
}

interface Answered {
  readonly ok: boolean;
  readonly words: string;
}

async function within(
  name: string,
  question: (signal: AbortSignal) => Promise<string>,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<Answered> {
  const stop = new AbortController();
  // A name look-up cannot be called off, only not waited for.
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true });
  });
  stopped.catch(() => {});
  const abort = () => stop.abort(new Error("stopped"));
  const deadline = setTimeout(() => stop.abort(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    return { ok: true, words: `${name} ${await Promise.race([stopped, question(stop.signal)])}` };
  } catch (error) {
    return { ok: false, words: `${name} failed (${reason(error)})` };
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener("abort", abort);
  }
}

function openConnection(host: string, port: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const close = () => socket.destroy(new Error("stopped"));
    signal.addEventListener("abort", close, { once: true });
    if (signal.aborted) close();
    socket.once("connect", () => {
      socket.destroy();
      resolve("connected");
    });
    socket.once("error", reject);
    socket.once("close", () => signal.removeEventListener("abort", close));
  });
}

async function getStatus(options: ConnectivityOptions, signal: AbortSignal): Promise<string> {
  const answer = await httpRequest(`${options.apiUrl.replace(/\/+$/, "")}/rate_limit`, {
    headers: { "user-agent": "workflow-manager" },
    signal,
  });
  answer.body.destroy();
  if (answer.status >= 500) throw new Error(`HTTP ${answer.status}`);
  return `HTTP ${answer.status}`;
}

/** Where several addresses were tried, the reason may stand in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const cause = error.cause instanceof Error ? error.cause : error;
  const code: unknown = Reflect.get(cause, "code");
  return typeof code === "string" ? code : cause.message;
}
