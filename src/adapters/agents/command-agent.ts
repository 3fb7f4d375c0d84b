/** The agent `command`: any shell line of the user's. What it prints on standard output is its answer. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import type {
  Agent,
  AgentEvent,
  AgentOutcome,
  AgentRequest,
  AgentUsage,
  CommandResult,
  Processes,
} from "../../ports.ts";
import { commandEnvironment, type Environment, gitWithoutToken, traceEnvironment } from "./agent-environment.ts";
import { placeFile, type Redact, redactBytes, requireSessionId, sessionBytesLimit } from "./session-copy.ts";

export interface CommandAgentOptions {
  /** Run by `bash -eo pipefail` in the work tree. */
  readonly command: string;
  readonly processes: Processes;
  /** Holds one directory for each session; outside the work tree. */
  readonly sessionRoot: string;
  /** For the prompt and for redacted copies; outside the work tree. */
  readonly tempDirectory: string;
  readonly environment: Environment;
  readonly redact: Redact;
}

const nothingUsed: AgentUsage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };

export function createCommandAgent(options: CommandAgentOptions): Agent {
  const sessionDirectory = (sessionId: string) => join(options.sessionRoot, requireSessionId(sessionId));
  return {
    name: "command",
    // Whether the line works is known when it has run: trying it now would be running it.
    probe: async () => ({ kind: "available", version: "" }),
    run: async (request, onEvent, signal) =>
      runCommand(options, sessionDirectory(request.session.id), request, onEvent, signal),
    sessionFiles: async (sessionId) =>
      copySession(sessionDirectory(sessionId), join(options.tempDirectory, "session", sessionId), options.redact),
    async restoreSession(sessionId, files) {
      const directory = sessionDirectory(sessionId);
      for (const file of files) await placeFile(join(directory, pathOf(file.name)), file.bytes);
    },
  };
}

async function runCommand(
  options: CommandAgentOptions,
  sessionDirectory: string,
  request: AgentRequest,
  onEvent: (event: AgentEvent) => void,
  signal: AbortSignal,
): Promise<AgentOutcome> {
  await mkdir(sessionDirectory, { recursive: true });
  await mkdir(options.tempDirectory, { recursive: true });
  const promptDirectory = await mkdtemp(join(options.tempDirectory, "prompt-"));
  try {
    const promptFile = join(promptDirectory, "prompt.md");
    await writeFile(promptFile, request.prompt, { mode: 0o600 });
    onEvent({ kind: "started", sessionId: request.session.id });
    const result = await options.processes.run(
      {
        label: "agent-command",
        run: { shell: options.command },
        cwd: request.cwd,
        stdin: request.prompt,
        env: {
          ...commandEnvironment(options.environment),
          ...gitWithoutToken(options.environment),
          ...traceEnvironment(request),
          WORKFLOW_ID: request.workflowId,
          WORKFLOW_STAGE: request.stage,
          WORKFLOW_ATTEMPT: String(request.attempt),
          WORKFLOW_ACCESS: request.access,
          WORKFLOW_PROMPT_FILE: promptFile,
          WORKFLOW_SESSION_DIR: sessionDirectory,
          WORKFLOW_SESSION_ID: request.session.id,
          WORKFLOW_RESUMED: request.session.kind === "resume" ? "1" : "0",
        },
        onActivity: () => onEvent({ kind: "heartbeat" }),
      },
      signal,
    );
    return outcomeOf(result, request.session.id);
  } finally {
    await rm(promptDirectory, { recursive: true, force: true });
  }
}

function outcomeOf(result: CommandResult, sessionId: string): AgentOutcome {
  if (result.exitCode === 0 && result.signal === null && !result.killedByUs) {
    return { kind: "finished", answer: result.stdout, sessionId, usage: nothingUsed };
  }
  const { exitCode, signal, killedByUs, lastOutput, durationMs, outOfMemory } = result;
  return {
    kind: "failed",
    sessionId,
    usage: nothingUsed,
    evidence: {
      kind: "process",
      label: "agent-command",
      exitCode,
      signal,
      killedByUs,
      lastOutput,
      durationMs,
      outOfMemory,
    },
  };
}

/** Links are not followed: they could lead a checkpoint anywhere. Over the limit nothing is kept rather than half. */
async function copySession(directory: string, copies: string, redact: Redact) {
  const paths = await filesBelow(directory);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > sessionBytesLimit) return [];
  const files: { path: string; name: string }[] = [];
  for (const path of paths) {
    const name = encodeURIComponent(relative(directory, path));
    const copy = join(copies, name);
    await placeFile(copy, redactBytes(await readFile(path), redact));
    files.push({ path: copy, name });
  }
  return files;
}

async function filesBelow(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** The name in a checkpoint is the path with its separators encoded. It comes from outside, so it may not climb out. */
function pathOf(name: string): string {
  const path = decodeURIComponent(name);
  const climbs =
    path.startsWith("/") || path.includes("\\") || path.split("/").some((part) => part === ".." || part === "");
  if (climbs)
    throw new Fault({ kind: "state", problem: "schema", detail: "a session file's name leads out of its directory" });
  return path;
}
