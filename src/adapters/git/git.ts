/**
 * Runs git: nothing is asked, nothing waits for ever, and what went wrong comes back as evidence.
 *
 * An agent may have edited `.git/config`, `~/.gitconfig` or put hooks in place. So
 * - calls that carry a token run in a side repository of ours which has no configuration but ours (git-side.ts);
 * - calls that need the real repository carry no token, and what its configuration would execute is switched off
 *   (git-repository.ts).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { devNull } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Fault } from "../../core/failure/evidence.ts";

export type GitSetting = readonly [name: string, value: string];

export interface GitSetup {
  /** Where git runs unless a call says otherwise. */
  readonly cwd: string;
  /** The whole environment, see `gitEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Settings above every configuration file. They travel by environment, since argv is visible to all. */
  readonly config?: readonly GitSetting[] | undefined;
  /** Applied to what git says on standard error before it becomes evidence. */
  readonly redact?: ((text: string) => string) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface GitOptions {
  /** What evidence calls it; default is the git command. */
  readonly operation?: string | undefined;
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly config?: readonly GitSetting[] | undefined;
  readonly stdin?: string | Uint8Array | Readable | undefined;
  /** Standard output goes to this file descriptor instead of into memory. */
  readonly stdoutFd?: number | undefined;
  /** Default two minutes. */
  readonly deadlineMs?: number | undefined;
  /** Bytes of standard output taken; default 256 MiB. With `cut` the rest is dropped, else more is a fault. */
  readonly maxBytes?: number | undefined;
  readonly cut?: boolean | undefined;
  /** Exit codes that are answers; default only 0. */
  readonly exits?: readonly number[] | undefined;
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Redacted and bounded. */
  readonly stderr: string;
  readonly cut: boolean;
}

export type RunGit = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

const defaultDeadlineMs = 120_000;
const defaultMaxBytes = 256 * 1024 * 1024;
const stderrBytes = 16 * 1024;
/** On SIGTERM git removes its lock files, which takes it a moment. */
const termGraceMs = 2000;
/** Some grandchild may hold the pipes open after git itself has ended. */
const drainMs = 2000;

/** `environment` (already scrubbed) without what could steer git, plus what keeps it quiet and in English. */
export function gitEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  const kept = new Set(["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH"]);
  const clean = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || kept.has(name));
  return {
    ...Object.fromEntries(clean),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    // Set but empty: no other askpass program, configured or in SSH_ASKPASS, is tried.
    GIT_ASKPASS: "",
    GIT_EDITOR: ":",
    GIT_PAGER: "cat",
    GIT_OPTIONAL_LOCKS: "0",
    // An agent could put other objects and parents in the place of those that a push sends.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    GIT_ALLOW_PROTOCOL: "https:http:file",
  };
}

/** Settings every call gets. `credential.helper` with no value empties the list of helpers. */
export const quietSettings: readonly GitSetting[] = [
  ["core.hooksPath", devNull],
  ["core.fsmonitor", "false"],
  ["core.askPass", ""],
  ["core.safecrlf", "false"],
  ["credential.helper", ""],
  ["commit.gpgSign", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["advice.detachedHead", "false"],
  // For the empty one that GIT_GRAFT_FILE names.
  ["advice.graftFileDeprecated", "false"],
  ["diff.ignoreSubmodules", "dirty"],
];

export function createGit(setup: GitSetup): RunGit {
  return async (args, options = {}) => {
    const operation = options.operation ?? `git ${args[0] ?? ""}`;
    const exits = options.exits ?? [0];
    const settings = [...quietSettings, ...(setup.config ?? []), ...(options.config ?? [])];
    const fault = (exitCode: number | null, signal: string | null, stderr: string) =>
      new Fault({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
    if (setup.signal?.aborted === true) throw fault(null, null, "not started: cancelled");

    const child = spawn("git", args, {
      cwd: options.cwd ?? setup.cwd,
      env: { ...setup.env, ...settingsEnvironment(settings), ...options.env },
      stdio: [options.stdin === undefined ? "ignore" : "pipe", options.stdoutFd ?? "pipe", "pipe"],
      // git starts helpers of its own (git-remote-https, index-pack): a group is what one can end.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const stdout = collect(child.stdout, options.maxBytes ?? defaultMaxBytes, () => endGroup(child));
    const stderr = collectTail(child.stderr, stderrBytes);
    const feeding = feed(child, options.stdin);
    const stopped = watch(child, options.deadlineMs ?? defaultDeadlineMs, setup.signal);

    const ended = await settled(child);
    const why = stopped();
    // git is gone; a helper of its that did not obey must not outlive the call.
    if (why !== undefined) signalGroup(child, "SIGKILL");
    const said = (setup.redact ?? ((text) => text))(stderr());
    if (ended.error !== undefined) throw fault(null, null, `git could not be started: ${ended.error}`);
    if (why !== undefined) throw fault(ended.code, ended.signal, `${said}\n${why}`.trim());
    const cut = stdout.exceeded();
    if (cut && options.cut !== true) throw fault(ended.code, ended.signal, "its output is larger than allowed");
    if (!cut && (ended.code === null || !exits.includes(ended.code))) throw fault(ended.code, ended.signal, said);
    const unread = await feeding;
    if (unread !== undefined && !cut) throw fault(ended.code, ended.signal, `its input failed: ${unread}`);
    return { exitCode: ended.code ?? 0, stdout: stdout.bytes(), stderr: said, cut };
  };
}

/** The same git with more settings and variables. */
export function withOptions(git: RunGit, more: Pick<GitOptions, "cwd" | "env" | "config">): RunGit {
  return (args, options = {}) =>
    git(args, {
      cwd: more.cwd,
      ...options,
      env: { ...more.env, ...options.env },
      config: [...(more.config ?? []), ...(options.config ?? [])],
    });
}

function settingsEnvironment(settings: readonly GitSetting[]): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [name, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = name;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return env;
}

function collect(stream: Readable | null, maxBytes: number, onExcess: () => void) {
  const chunks: Buffer[] = [];
  let size = 0;
  let exceeded = false;
  stream?.on("data", (chunk: Buffer) => {
    if (exceeded) return;
    size += chunk.length;
    chunks.push(chunk);
    if (size <= maxBytes) return;
    exceeded = true;
    onExcess();
  });
  return { bytes: () => Buffer.concat(chunks).subarray(0, maxBytes), exceeded: () => exceeded };
}

function collectTail(stream: Readable | null, maxBytes: number): () => string {
  let tail: Buffer = Buffer.alloc(0);
  stream?.on("data", (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-maxBytes);
  });
  return () => tail.toString("utf8");
}

/** Resolves with what went wrong on our side; git that stops reading (EPIPE) says itself why. */
async function feed(child: ChildProcess, input: GitOptions["stdin"]): Promise<string | undefined> {
  if (input === undefined || child.stdin === null) return undefined;
  try {
    await pipeline(input instanceof Readable ? input : Readable.from([Buffer.from(input)]), child.stdin);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return ["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes(code) ? undefined : code;
  }
}

/** Ends git at the deadline or on abort. The answer stops watching and says why git was ended, if it was. */
function watch(child: ChildProcess, deadlineMs: number, signal: AbortSignal | undefined): () => string | undefined {
  let why: string | undefined;
  const end = (reason: string) => () => {
    why ??= reason;
    endGroup(child);
  };
  const onAbort = end("ended: cancelled");
  const deadline = setTimeout(end(`ended: it took longer than ${Math.round(deadlineMs / 1000)} s`), deadlineMs);
  signal?.addEventListener("abort", onAbort, { once: true });
  return () => {
    clearTimeout(deadline);
    signal?.removeEventListener("abort", onAbort);
    return why;
  };
}

function endGroup(child: ChildProcess): void {
  signalGroup(child, "SIGTERM");
  setTimeout(() => {
    if (child.exitCode === null && child.signalCode === null) signalGroup(child, "SIGKILL");
  }, termGraceMs).unref();
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

function settled(
  child: ChildProcess,
): Promise<{ code: number | null; signal: string | null; error: string | undefined }> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, error: error.message }));
    child.once("close", (code, signal) => resolve({ code, signal, error: undefined }));
    child.once("exit", () => {
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, drainMs).unref();
    });
  });
}
