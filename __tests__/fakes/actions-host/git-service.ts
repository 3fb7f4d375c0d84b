/**
 * The two services of git over smart HTTP, as `git http-backend` gives them, without its two processes around each.
 * https://git-scm.com/docs/http-protocol#_smart_clients
 */
import { spawn } from "node:child_process";
import { PassThrough, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { kill } from "../runner/processes.ts";
import { type Answer, type Incoming, textAnswer } from "./http.ts";

export type GitService = "git-upload-pack" | "git-receive-pack";

const uncached = { "cache-control": "no-cache, max-age=0, must-revalidate" };

function start(gitDirectory: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  // In a group of its own, so that whoever goes away half way ends unpacking and hooks as well.
  const child = spawn("git", [...args, gitDirectory], { env, stdio: ["pipe", "pipe", "ignore"], detached: true });
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) kill(-child.pid, "SIGKILL");
  };
  // A refused push is answered before all of it was read.
  child.stdin.on("error", () => undefined);
  return { child, end };
}

/** `pkt-line`: four hexadecimal digits of length, these four counted, and the text. */
function packetLine(text: string): string {
  return `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;
}

/** A client that was killed while its request was held back is gone before anybody listens. */
function whenBroken(raw: Incoming["raw"], end: () => void): void {
  if (raw.destroyed && !raw.readableEnded) end();
  raw.on("close", () => {
    if (!raw.complete) end();
  });
}

function advertise(
  gitDirectory: string,
  service: GitService,
  incoming: Incoming,
  env: Readonly<Record<string, string>>,
): Answer {
  const { child, end } = start(gitDirectory, [service.slice("git-".length), "--http-backend-info-refs"], env);
  child.stdin.end();
  whenBroken(incoming.raw, end);
  const body = new PassThrough();
  if (!/(?:^|:)version=2(?:$|:)/.test(env["GIT_PROTOCOL"] ?? ""))
    body.write(`${packetLine(`# service=${service}\n`)}0000`);
  child.stdout.pipe(body);
  return { status: 200, headers: { "content-type": `application/x-${service}-advertisement`, ...uncached }, body };
}

function serve(
  gitDirectory: string,
  service: GitService,
  incoming: Incoming,
  env: Readonly<Record<string, string>>,
): Answer {
  const { raw, headers } = incoming;
  if (headers["content-type"] !== `application/x-${service}-request`)
    return textAnswer(415, "Unsupported Media Type\n");
  const { child, end } = start(gitDirectory, [service.slice("git-".length), "--stateless-rpc"], env);
  raw.on("error", end);
  whenBroken(raw, end);
  let request: Readable = raw;
  if (/^(?:x-)?gzip$/.test(headers["content-encoding"] ?? "")) {
    request = raw.pipe(createGunzip());
    request.on("error", end);
  }
  request.pipe(child.stdin);
  return {
    status: 200,
    headers: { "content-type": `application/x-${service}-result`, ...uncached },
    body: child.stdout,
  };
}

/** `path` is what follows the repository in the address. */
export function answerService(
  gitDirectory: string,
  path: string,
  incoming: Incoming,
  env: Readonly<Record<string, string>>,
): Answer {
  const service = path === "info/refs" ? incoming.url.searchParams.get("service") : path;
  if (service !== "git-upload-pack" && service !== "git-receive-pack")
    return textAnswer(403, "Please upgrade your git client.\n");
  const answer = path === "info/refs" ? advertise : serve;
  return answer(gitDirectory, service, incoming, env);
}
