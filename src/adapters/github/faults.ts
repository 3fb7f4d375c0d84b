import { type Evidence, Fault } from "../../core/failure/evidence.ts";
import { type AnswerHeaders, readLimitHeaders } from "../../core/failure/rate-limit.ts";

/** What a failing call was about; `secret` is taken out of everything that is quoted. */
export interface CallContext {
  readonly method: string;
  readonly path: string;
  readonly secret: string;
  readonly now: number;
}

/** Errors of the connection's making: nothing of the request can have reached GitHub. */
const neverSent = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "EACCES",
  "EMFILE",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
]);
const certificate = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/;

/** undici has words of its own for what the rest of the house knows by errno. */
const familiar: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: "ECONNRESET",
  UND_ERR_HEADERS_TIMEOUT: "ETIMEDOUT",
  UND_ERR_BODY_TIMEOUT: "ETIMEDOUT",
};

const quotedCharacters = 1000;

export function httpFault(status: number, message: string, headers: AnswerHeaders, context: CallContext): Fault {
  return fault({
    kind: "http",
    dependency: "github",
    method: context.method,
    path: context.path,
    status,
    message: quotable(message, context.secret) || `HTTP ${status}`,
    at: context.now,
    ...readLimitHeaders(headers, context.now),
  });
}

/** For an error that fetch or the socket threw, however deep its real cause is wrapped. */
export function connectionFault(error: unknown, context: CallContext): Fault {
  const { code, syscall, message } = innermost(error);
  const errno = familiar[code] ?? code;
  const before = neverSent.has(code) || certificate.test(code) || syscall === "connect" || syscall === "getaddrinfo";
  return networkFault(errno, message, !before, context);
}

export function networkFault(errno: string, message: string, maybeSent: boolean, context: CallContext): Fault {
  return fault({
    kind: "network",
    dependency: "github",
    operation: `${context.method} ${context.path}`,
    errno,
    message: quotable(message, context.secret),
    maybeSent,
  });
}

/** A 2xx answer that is not what it should be: GitHub did act, only we cannot read what it said. */
export function badBody(problem: string, context: CallContext): Fault {
  return networkFault("EBADBODY", problem, true, context);
}

function fault(evidence: Extract<Evidence, { kind: "http" | "network" }>): Fault {
  const what =
    evidence.kind === "http" ? `${evidence.method} ${evidence.path}: ${evidence.status}` : evidence.operation;
  return new Fault(evidence, `${what} ${evidence.message}`);
}

function innermost(error: unknown): { code: string; syscall: string | undefined; message: string } {
  let found = { code: "EUNKNOWN", syscall: undefined as string | undefined, message: "unknown error" };
  let current: unknown = error;
  for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
    const code: unknown = Reflect.get(current, "code");
    const syscall: unknown = Reflect.get(current, "syscall");
    found = {
      code: typeof code === "string" ? code : found.code,
      syscall: typeof syscall === "string" ? syscall : found.syscall,
      // An AggregateError (one member per address tried) has a code, but no message of its own.
      message: current.message || found.message,
    };
    current = current.cause;
  }
  return found;
}

/** GitHub's front end answers with HTML pages when it is in trouble; their title says what there is to say. */
function quotable(message: string, secret: string): string {
  const html = /^\s*</.test(message);
  const text = html ? (/<title>([^<]{1,200})/i.exec(message)?.[1] ?? "an HTML page") : message;
  const hidden = secret === "" ? text : text.replaceAll(secret, "***");
  return hidden.replace(/\s+/g, " ").trim().slice(0, quotedCharacters);
}
