/**
 * The port `Processes`: runs commands so that nothing of theirs outlives them.
 *
 * C1 A command is over when no process of its is left: after an abort, and after a normal end too.
 * C2 The exit code and the signal come from `exit`, not `close`: whoever keeps the pipes open cannot hold us up.
 * C3 What children see of the environment is what core/text/child-environment.ts lets through, and our marker.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Fault } from "../../core/failure/evidence.ts";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import type { Clock, CommandRequest, CommandResult, Processes } from "../../ports.ts";
import { errnoOf } from "../file-fault.ts";
import { type MemoryWatchSetup, watchMemory } from "./out-of-memory.ts";
import { ByteTail, LineSplitter, lastLines } from "./process-output.ts";
import { createProcessTable, endKin, type Kinship, markVariables, type ProcessTable } from "./process-tree.ts";

export interface ProcessesSetup {
  /** Unique to this workflow, the same in its post step, so that one finds what the other left. */
  readonly marker: string;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Variables that pass although they look like secrets. */
  readonly allowedVariables?: readonly string[] | undefined;
  readonly redact?: ((text: string) => string) | undefined;
  /** Between SIGTERM and SIGKILL, where the abort does not say (`{ graceMs }` as its reason); default 5 s. */
  readonly graceMs?: number | undefined;
  readonly table?: ProcessTable | undefined;
  readonly memory?: MemoryWatchSetup | undefined;
}

const defaultGraceMs = 5000;
/** For what a command left in the background although it ended by itself. */
const leftoverGraceMs = 1000;
const drainMs = 2000;
/** Each reads at most 64 KiB of a pipe. */
const drainTurns = 100;
const keptStdoutBytes = 1024 * 1024;
const lastOutputBytes = 32 * 1024;

/** Counted for the whole process: two that were made with one marker must not end each other's children. */
let started = 0;

export function createProcesses(setup: ProcessesSetup): Processes {
  const table = setup.table ?? createProcessTable();
  const inherited = scrubEnvironment(setup.environment, setup.allowedVariables);
  const groups = new Set<number>();

  return {
    async run(request, signal) {
      started += 1;
      const mark = `${setup.marker}.${process.pid}-${started}`;
      const startedAt = setup.clock.now();
      if (signal.aborted) return notStarted;
      const memory = watchMemory(setup.memory);
      const child = await start(
        request,
        { ...inherited, ...request.env, ...Object.fromEntries(markVariables.map((name) => [name, mark])) },
        startedAt,
        setup.clock,
      );
      const group = child.pid ?? 0;
      groups.add(group);
      const kinship: Kinship = { groups: new Set([group]), isOurs: (found) => found === mark, known: new Map() };
      const end = (graceMs: number) => endTree(table, kinship, child, { graceMs, clock: setup.clock });
      try {
        const output = follow(child, request, setup.redact ?? ((text) => text));
        const ended = await ending(child, signal, () => end(graceOf(signal) ?? setup.graceMs ?? defaultGraceMs));
        const { left } = await end(Math.min(leftoverGraceMs, setup.graceMs ?? leftoverGraceMs));
        await drained(child);
        const kept = output();
        const killed = !ended.byUs && (ended.signal === "SIGKILL" || ended.code === 137);
        const bad = ended.code !== 0 && !ended.byUs;
        return {
          exitCode: ended.code,
          signal: ended.signal,
          killedByUs: ended.byUs,
          stdout: kept.stdout,
          lastOutput: left > 0 ? `${kept.lastOutput}\n[${left} processes could not be ended]` : kept.lastOutput,
          durationMs: setup.clock.now() - startedAt,
          outOfMemory: bad ? await memory.verdict(killed) : undefined,
        };
      } finally {
        groups.delete(group);
      }
    },

    async endAll(graceMs) {
      const isOurs = (mark: string) => mark.startsWith(`${setup.marker}.`);
      const kinship = { groups: new Set(groups), isOurs, known: new Map<number, string>() };
      return (await endKin(table, kinship, { graceMs, clock: setup.clock })).ended;
    },
  };
}

const notStarted: CommandResult = {
  exitCode: null,
  signal: null,
  killedByUs: true,
  stdout: "",
  lastOutput: "",
  durationMs: 0,
};

async function start(
  request: CommandRequest,
  env: Readonly<Record<string, string>>,
  startedAt: number,
  clock: Clock,
): Promise<ChildProcess> {
  const [program, args] =
    "shell" in request.run
      ? ["bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", request.run.shell]]
      : [request.run.program, [...request.run.args]];
  try {
    // No input is an empty input: some agents wait for one that stays open.
    const stdin = request.stdin === undefined ? "ignore" : "pipe";
    const detached = process.platform !== "win32";
    const child = spawn(program, args, {
      cwd: request.cwd,
      env,
      stdio: [stdin, "pipe", "pipe"],
      detached,
      windowsHide: true,
    });
    // A child that does not read its input closes the pipe: its exit code says what that meant.
    child.stdin?.on("error", () => {});
    if (child.pid === undefined) await once(child, "spawn");
    child.stdin?.end(request.stdin);
    return child;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    throw new Fault(
      {
        kind: "process",
        label: request.label,
        exitCode: null,
        signal: null,
        killedByUs: false,
        spawnErrno: errno,
        lastOutput: "",
        durationMs: clock.now() - startedAt,
      },
      `${request.label} could not be started: ${errno}`,
    );
  }
}

function follow(child: ChildProcess, request: CommandRequest, redact: (text: string) => string) {
  const stdout = new ByteTail(request.keepStdoutBytes ?? keptStdoutBytes);
  const newest = new ByteTail(lastOutputBytes);
  const finishers = (["stdout", "stderr"] as const).map((name) => {
    const lines = new LineSplitter();
    // One redaction for many lines: secrets that span lines are found too, and floods stay affordable.
    const deliver = (found: readonly string[]) => {
      if (found.length === 0) return;
      for (const line of redact(found.join("\n")).split("\n")) request.onLine?.(name, line);
    };
    child[name]?.on("data", (chunk: Buffer) => {
      request.onActivity?.();
      newest.push(chunk);
      if (name === "stdout") stdout.push(chunk);
      if (request.onLine !== undefined) deliver(lines.push(chunk));
    });
    child[name]?.on("error", () => {});
    return () => deliver(lines.end());
  });
  return () => {
    for (const finish of finishers) finish();
    return { stdout: redact(stdout.text()), lastOutput: lastLines(redact(newest.text()), 50, 1000) };
  };
}

interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly byUs: boolean;
}

/** Waits for the exit; on abort ends the whole tree first. */
function ending(child: ChildProcess, signal: AbortSignal, end: () => Promise<unknown>): Promise<Ending> {
  return new Promise((resolve, reject) => {
    let stopping: Promise<unknown> | undefined;
    const answer = (): Ending => ({ code: child.exitCode, signal: child.signalCode, byUs: stopping !== undefined });
    const onAbort = () => {
      stopping = end();
      // Should the process not die (givingUpMs), there is no exit to wait for.
      stopping.then(() => resolve(answer()), reject);
    };
    const onExit = () => {
      signal.removeEventListener("abort", onAbort);
      if (stopping === undefined) resolve(answer());
    };
    if (child.exitCode !== null || child.signalCode !== null) return onExit();
    child.once("exit", onExit);
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
}

async function endTree(
  table: ProcessTable,
  kinship: Kinship,
  child: ChildProcess,
  options: { readonly graceMs: number; readonly clock: Clock },
): Promise<{ left: number }> {
  if (process.platform === "win32") {
    await new Promise((resolve) => execFile("taskkill", ["/pid", String(child.pid), "/T", "/F"], resolve));
    return { left: 0 };
  }
  const { left } = await endKin(table, kinship, options);
  // Gone from the table; Node hears of it a moment later.
  if (left === 0 && child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return { left };
}

/** Reads what is still in the pipes; whoever else holds them open does not hold us up. */
async function drained(child: ChildProcess): Promise<void> {
  const streams = [child.stdout, child.stderr].flatMap((stream) => (stream === null || stream.closed ? [] : [stream]));
  if (streams.length === 0) return;
  const patience = AbortSignal.timeout(drainMs);
  await Promise.all(streams.map((stream) => once(stream, "close", { signal: patience }).catch(() => undefined)));
  // Timers are served before pipes: where this process was held up for so long, nothing of them has been read yet.
  for (let turn = 0; turn < drainTurns && streams.some((stream) => !stream.closed); turn++) await setImmediate();
  for (const stream of streams) stream.destroy();
}

function graceOf(signal: AbortSignal): number | undefined {
  const reason: unknown = signal.reason;
  if (typeof reason !== "object" || reason === null || !("graceMs" in reason)) return undefined;
  return typeof reason.graceMs === "number" ? reason.graceMs : undefined;
}
