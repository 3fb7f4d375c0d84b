/**
 * What all agents with a command line have in common: the prompt goes in on standard input, events come out line by line, a
 * hopeless run is ended at once, and one transcript is the session. What a stream means is decided in core.
 */
import { join } from "node:path";
import { type Tokens, tokensSince } from "../../core/agents/agent-tokens.ts";
import type { Asked, ProcessEnd } from "../../core/agents/agent-verdict.ts";
import { type AgentEvidence, type Evidence, Fault } from "../../core/failure/evidence.ts";
import type { Agent, AgentEvent, AgentOutcome, AgentRequest, CommandResult, Processes } from "../../ports.ts";
import { type Environment, gitWithoutToken, traceEnvironment } from "./agent-environment.ts";
import type { Redact } from "./session-copy.ts";
import { restoreTranscript, type Transcripts, transcriptFiles, transcriptTokens } from "./transcripts.ts";

export interface CliAgentOptions {
  readonly processes: Processes;
  readonly environment: Environment;
  /** The work tree. */
  readonly cwd: string;
  /** For redacted copies of the session; outside the work tree. */
  readonly tempDirectory: string;
  readonly redact: Redact;
  /** Default: the CLI's name, looked for on the PATH. A function installs it first, or says why it cannot. */
  readonly program?: string | ((signal: AbortSignal) => Promise<string>) | undefined;
  readonly model?: string | undefined;
  /** `agent-args`: flags of the user's, which replace ours where both say the same thing. */
  readonly extra: readonly string[];
}

interface Folded {
  /** The run cannot get better: it is ended. */
  readonly hopeless: unknown;
  /** Turns so far, where the stream itself gives no event that says so. */
  readonly turns?: number | undefined;
}

export interface AgentCli<S extends Folded> {
  readonly name: string;
  /** The step that installs it, and the secret it needs. */
  readonly install: string;
  readonly minimumVersion: readonly [number, number, number];
  readonly environment: Readonly<Record<string, string>>;
  arguments(request: AgentRequest): readonly string[];
  start(asked: Asked): S;
  fold(state: S, line: string): { readonly state: S; readonly events: readonly AgentEvent[] };
  /** Lines of standard error; default: a sign of life. */
  foldComplaint?(state: S, line: string): { readonly state: S; readonly events: readonly AgentEvent[] };
  conclude(state: S, end: ProcessEnd): AgentOutcome;
  readonly transcripts: Transcripts;
  /** The conversation's tokens so far, where a line of the transcript tells them and the stream does not. */
  tokensIn?(line: string): Tokens | undefined;
}

/** It has done nothing yet that wants time to be put away. */
const hopelessGraceMs = 1000;

export function createCliAgent<S extends Folded>(options: CliAgentOptions, cli: AgentCli<S>): Agent {
  const copyTo = (name: string) => join(options.tempDirectory, "session", name);
  return {
    name: cli.name,
    probe: (signal) => probe(options, cli, signal),
    run: (request, onEvent, signal) => run(options, cli, request, onEvent, signal),
    sessionFiles: (sessionId) => transcriptFiles(cli.transcripts, sessionId, copyTo, options.redact),
    restoreSession: (sessionId, files) => restoreTranscript(cli.transcripts, sessionId, files),
  };
}

async function run<S extends Folded>(
  options: CliAgentOptions,
  cli: AgentCli<S>,
  request: AgentRequest,
  onEvent: (event: AgentEvent) => void,
  signal: AbortSignal,
): Promise<AgentOutcome> {
  const { id, kind } = request.session;
  const hopeless = new AbortController();
  const { access, maxTurns } = request;
  let state = cli.start({ sessionId: id, resumed: kind === "resume", access, maxTurns });
  const complaint = (before: S, line: string) =>
    cli.foldComplaint?.(before, line) ?? { state: before, events: [{ kind: "heartbeat" } as const] };
  const onLine = (stream: "stdout" | "stderr", line: string) => {
    const folded = stream === "stdout" ? cli.fold(state, line) : complaint(state, line);
    const { turns } = folded.state;
    const counted = turns !== undefined && turns !== state.turns;
    state = folded.state;
    for (const event of folded.events) onEvent(event);
    if (counted) onEvent({ kind: "usage", turns, inputTokens: 0, outputTokens: 0, costUsd: undefined });
    if (state.hopeless !== undefined) hopeless.abort({ graceMs: hopelessGraceMs });
  };
  const command = {
    label: cli.name,
    run: { program: await programOf(options, cli.name, signal), args: cli.arguments(request) },
    cwd: request.cwd,
    env: { ...cli.environment, ...gitWithoutToken(options.environment), ...traceEnvironment(request) },
    // Never as an argument: one argument may not be longer than 128 KiB.
    stdin: request.prompt,
    onLine,
    // The stream has been read line by line; only its end is of use in a message.
    keepStdoutBytes: 4096,
  };
  try {
    const before = kind === "resume" ? await tokensOf(cli, id) : undefined;
    const end = await options.processes.run(command, AbortSignal.any([signal, hopeless.signal]));
    return await withTokens(cli, cli.conclude(state, end), before);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const usage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
    return { kind: "failed", evidence: notInstalled(cli.name), sessionId: undefined, usage };
  }
}

async function programOf({ program }: CliAgentOptions, name: string, signal: AbortSignal): Promise<string> {
  return typeof program === "function" ? program(signal) : (program ?? name);
}

async function tokensOf<S extends Folded>(cli: AgentCli<S>, sessionId: string): Promise<Tokens | undefined> {
  if (cli.tokensIn === undefined) return undefined;
  return transcriptTokens(await cli.transcripts.find(sessionId), (line) => cli.tokensIn?.(line));
}

/** The totals in a transcript are those of the conversation: this attempt's share is what came on top of them. */
async function withTokens<S extends Folded>(
  cli: AgentCli<S>,
  outcome: AgentOutcome,
  before: Tokens | undefined,
): Promise<AgentOutcome> {
  const after = outcome.sessionId === undefined ? undefined : await tokensOf(cli, outcome.sessionId);
  if (after === undefined) return outcome;
  const { input, output } = tokensSince(before ?? { input: 0, output: 0 }, after);
  return { ...outcome, usage: { ...outcome.usage, inputTokens: input, outputTokens: output } };
}

function notInstalled(agent: string): AgentEvidence {
  return {
    kind: "agent",
    agent,
    problem: "not-installed",
    message: `the program \`${agent}\` was not found`,
    exitCode: null,
    signal: null,
    killedByUs: false,
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Fault && error.evidence.kind === "process" && error.evidence.spawnErrno === "ENOENT";
}

async function probe<S extends Folded>(
  options: CliAgentOptions,
  cli: AgentCli<S>,
  signal: AbortSignal,
): ReturnType<Agent["probe"]> {
  const unavailable = (problem: string): { kind: "unavailable"; evidence: Evidence } => {
    const remedy = `${cli.install} Or set the input \`agent-version\`: the action then installs it from npm.`;
    const problems = [{ key: "agent", place: "the job's steps before this action", problem, remedy }];
    return { kind: "unavailable", evidence: { kind: "configuration", problems } };
  };
  let result: CommandResult;
  let program = cli.name;
  try {
    program = await programOf(options, cli.name, signal);
  } catch (error) {
    if (error instanceof Fault) return { kind: "unavailable", evidence: error.evidence };
    throw error;
  }
  try {
    const command = { program, args: ["--version"] };
    const label = `${cli.name} --version`;
    result = await options.processes.run({ label, run: command, cwd: options.cwd, env: cli.environment }, signal);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return unavailable(`the program \`${cli.name}\` is not installed`);
  }
  const found = /\b(\d+)\.(\d+)\.(\d+)\b/.exec(result.stdout);
  if (result.exitCode !== 0 || found === null) {
    return unavailable(`\`${cli.name} --version\` ended with ${result.signal ?? result.exitCode} and named no version`);
  }
  const [version, ...parts] = found;
  if (isOlder(parts.map(Number), cli.minimumVersion)) {
    return unavailable(`${cli.name} ${version} is too old, ${cli.minimumVersion.join(".")} is the oldest that works`);
  }
  return { kind: "available", version };
}

function isOlder(version: readonly number[], minimum: readonly number[]): boolean {
  const differing = minimum.findIndex((part, at) => part !== version[at]);
  return differing !== -1 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}
