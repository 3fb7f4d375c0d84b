/** The agent `claude`: Claude Code without a head. What its stream means is decided in core/claude-events.ts. */
import { join } from "node:path";
import { foldClaudeEvent, startClaude } from "../../core/claude-events.ts";
import { concludeClaude } from "../../core/claude-verdict.ts";
import { type AgentEvidence, type Evidence, Fault } from "../../core/evidence.ts";
import type { Agent, AgentEvent, AgentOutcome, AgentRequest, CommandResult, Processes } from "../../ports.ts";
import { claudeEnvironment, type Environment } from "./agent-environment.ts";
import { type ClaudeSettings, claudeArguments } from "./claude-arguments.ts";
import { claudeSessionFiles, restoreClaudeSession } from "./claude-session.ts";
import type { Redact } from "./session-copy.ts";

export interface ClaudeAgentOptions extends ClaudeSettings {
  readonly processes: Processes;
  readonly environment: Environment;
  /** The work tree. */
  readonly cwd: string;
  /** For redacted copies of the session; outside the work tree. */
  readonly tempDirectory: string;
  readonly redact: Redact;
  /** Default `claude`. */
  readonly program?: string | undefined;
}

/** Up to 2.1.197 a SIGTERM from outside ends as `success` with exit code 0, and a resume needs the same directory. */
const minimumVersion = [2, 1, 198] as const;
/** It has done nothing yet that wants time to be put away. */
const hopelessGraceMs = 1000;
const install =
  "Add a step before this action: `- run: npm install -g @anthropic-ai/claude-code` (Node 22 or newer, else npm silently " +
  "installs an old version), and give this action's step the `env` entry ANTHROPIC_API_KEY from a repository secret.";

export function createClaudeAgent(options: ClaudeAgentOptions): Agent {
  const copies = join(options.tempDirectory, "session");
  return {
    name: "claude",
    probe: (signal) => probeClaude(options, signal),
    run: (request, onEvent, signal) => runClaude(options, request, onEvent, signal),
    sessionFiles: (sessionId) => claudeSessionFiles(options, sessionId, copies, options.redact),
    restoreSession: (sessionId, files) => restoreClaudeSession(options, sessionId, files),
  };
}

async function runClaude(
  options: ClaudeAgentOptions,
  request: AgentRequest,
  onEvent: (event: AgentEvent) => void,
  signal: AbortSignal,
): Promise<AgentOutcome> {
  const { id, kind } = request.session;
  const hopeless = new AbortController();
  let state = startClaude({ sessionId: id, resumed: kind === "resume", access: request.access });
  const onLine = (stream: "stdout" | "stderr", line: string) => {
    if (stream === "stderr") return onEvent({ kind: "heartbeat" });
    const folded = foldClaudeEvent(state, line);
    state = folded.state;
    for (const event of folded.events) onEvent(event);
    if (state.hopeless !== undefined) hopeless.abort({ graceMs: hopelessGraceMs });
  };
  const command = {
    label: "claude",
    run: { program: options.program ?? "claude", args: claudeArguments(request, options) },
    cwd: request.cwd,
    env: claudeEnvironment(options.environment),
    // Never as an argument: one argument may not be longer than 128 KiB.
    stdin: request.prompt,
    onLine,
    // The stream has been read line by line; only its end is of use in a message.
    keepStdoutBytes: 4096,
  };
  try {
    const end = await options.processes.run(command, AbortSignal.any([signal, hopeless.signal]));
    return concludeClaude(state, end);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const usage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
    return { kind: "failed", evidence: notInstalled, sessionId: undefined, usage };
  }
}

const notInstalled: AgentEvidence = {
  kind: "agent",
  agent: "claude",
  problem: "not-installed",
  message: "the program `claude` was not found",
  exitCode: null,
  signal: null,
  killedByUs: false,
};

function isMissing(error: unknown): boolean {
  return error instanceof Fault && error.evidence.kind === "process" && error.evidence.spawnErrno === "ENOENT";
}

async function probeClaude(options: ClaudeAgentOptions, signal: AbortSignal): ReturnType<Agent["probe"]> {
  let result: CommandResult;
  try {
    const run = { program: options.program ?? "claude", args: ["--version"] };
    const env = claudeEnvironment(options.environment);
    result = await options.processes.run({ label: "claude --version", run, cwd: options.cwd, env }, signal);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return unavailable("the program `claude` is not installed");
  }
  const found = /\b(\d+)\.(\d+)\.(\d+)\b/.exec(result.stdout);
  if (result.exitCode !== 0 || found === null) {
    return unavailable(`\`claude --version\` ended with ${result.signal ?? result.exitCode} and named no version`);
  }
  const [version, ...parts] = found;
  if (isOlder(parts.map(Number), minimumVersion)) {
    return unavailable(`claude ${version} is too old, ${minimumVersion.join(".")} is the oldest that works`);
  }
  return { kind: "available", version };
}

function isOlder(version: readonly number[], minimum: readonly number[]): boolean {
  const differing = minimum.findIndex((part, at) => part !== version[at]);
  return differing !== -1 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}

function unavailable(problem: string): { kind: "unavailable"; evidence: Evidence } {
  const problems = [{ key: "agent", place: "the job's steps before this action", problem, remedy: install }];
  return { kind: "unavailable", evidence: { kind: "configuration", problems } };
}
