/** One step: its process, and what the runner does when the process has ended. */
import { join } from "node:path";
import type { ActionFile } from "./action-file.ts";
import type { Patience, Step, StepResult } from "./api.ts";
import { FileCommandError, parseKeyValueFile } from "./commands.ts";
import { CommandFiles } from "./environment.ts";
import type { Scope } from "./expressions.ts";
import type { StepLog } from "./step-log.ts";
import { type ProcessEnd, StepProcess } from "./step-process.ts";

export type ActionStep = Extract<Step, { kind: "action" }>;
export type RunStep = Extract<Step, { kind: "run" }>;

export interface StepPlan {
  readonly id: string | undefined;
  readonly name: string;
  readonly phase: "main" | "post";
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number | undefined;
}

/** What a step may change for those after it. */
export interface StepHost {
  readonly temp: string;
  readonly patience: Patience;
  readonly jobEnv: Record<string, string>;
  readonly jobPath: string[];
  readonly mask: (text: string) => string;
  readonly now: () => number;
  /** The process that runs now, or undefined: signals go there. */
  running(process: StepProcess | undefined): void;
  /** Is the machine gone? */
  lost(): boolean;
}

export function actionPlan(
  step: ActionStep,
  file: ActionFile,
  phase: "main" | "post",
  about: { readonly node: string; readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): StepPlan {
  const script = phase === "main" ? file.main : (file.post ?? "");
  return {
    id: step.id,
    name: phase === "main" ? file.name : `Post ${file.name}`,
    phase,
    program: about.node,
    args: [join(step.directory, script)],
    cwd: about.cwd,
    env: about.env,
    timeoutMs: phase === "main" ? step.timeoutMs : undefined,
  };
}

async function fileCommands(files: CommandFiles, host: StepHost, log: StepLog): Promise<void> {
  const apply = async (
    kind: "output" | "state" | "env",
    take: (name: string, value: string) => void,
  ): Promise<void> => {
    try {
      for (const [name, value] of Object.entries(parseKeyValueFile(await files.read(kind)))) take(name, value);
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error;
      log.fail(`Unable to process file command '${kind}' successfully. ${error.message}`);
    }
  };
  await apply("output", (name, value) => {
    log.outputs[name] = value;
  });
  await apply("state", (name, value) => {
    log.state[name] = value;
  });
  await apply("env", (name, value) => {
    if (name.toUpperCase() === "NODE_OPTIONS")
      log.fail(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
    else host.jobEnv[name] = value;
  });
  for (const line of (await files.read("path")).split(/\r?\n/)) if (line !== "") host.jobPath.unshift(line);
}

async function keepSummary(files: CommandFiles, host: StepHost, log: StepLog): Promise<string> {
  const summary = await files.summary();
  if (summary !== undefined) return host.mask(summary);
  log.annotate("error", "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k");
  return "";
}

async function runProcess(
  plan: StepPlan,
  files: CommandFiles,
  host: StepHost,
  log: StepLog,
): Promise<{ readonly end: ProcessEnd; readonly timedOut: boolean; readonly interrupted: boolean }> {
  const start = { program: plan.program, args: plan.args, cwd: plan.cwd, env: { ...plan.env, ...files.env } };
  const process = new StepProcess(start, (line) => log.receive(line), host.patience);
  host.running(process);
  let timedOut = false;
  const limit = (): void => {
    timedOut = true;
    process.interrupt();
  };
  const timer = plan.timeoutMs === undefined ? undefined : setTimeout(limit, plan.timeoutMs);
  try {
    const end = await process.end;
    return { end, timedOut, interrupted: process.interrupted && !timedOut };
  } finally {
    clearTimeout(timer);
    host.running(undefined);
  }
}

export async function runStep(plan: StepPlan, host: StepHost, log: StepLog): Promise<StepResult> {
  const startedAt = host.now();
  log.say(`##[group]${plan.phase === "main" ? "Run" : ""} ${plan.name}`);
  log.say("##[endgroup]");
  const files = await CommandFiles.make(host.temp);
  // From here to the start of the process nothing is awaited: a machine that is gone gets no new process.
  if (host.lost()) throw new Error("the machine is gone");
  const { end, timedOut, interrupted } = await runProcess(plan, files, host, log);
  const about = {
    id: plan.id,
    name: plan.name,
    phase: plan.phase,
    exitCode: end.exitCode,
    signal: end.signal,
    stopMs: end.stopMs,
    durationMs: host.now() - startedAt,
  };
  if (host.lost()) {
    // Files are read when a step ends; on a machine that is gone nobody reads them.
    return { ...about, outcome: "failure", outputs: {}, summary: "", annotations: log.annotations };
  }
  await fileCommands(files, host, log);
  const summary = await keepSummary(files, host, log);
  const minutes = Math.max(Math.round((plan.timeoutMs ?? 0) / 60_000), 1);
  if (timedOut) log.fail(`The action '${plan.name}' has timed out after ${minutes} minutes.`);
  else if (interrupted) log.annotate("error", "The operation was canceled.");
  else if (end.exitCode !== 0) log.say(`##[error]Process completed with exit code ${end.exitCode ?? end.signal}.`);
  const failed = log.failed || timedOut || end.exitCode !== 0;
  // A step that was told to stop is cancelled, whatever exit code it finds for itself.
  const outcome = interrupted ? "cancelled" : failed ? "failure" : "success";
  return { ...about, outcome, outputs: { ...log.outputs }, summary, annotations: log.annotations };
}

/** The result of a step whose condition did not hold. */
export function skipped(id: string | undefined, name: string, phase: "main" | "post"): StepResult {
  return {
    id,
    name,
    phase,
    outcome: "skipped",
    exitCode: null,
    signal: null,
    durationMs: 0,
    stopMs: undefined,
    outputs: {},
    summary: "",
    annotations: [],
  };
}

/** Job status as conditions see it. */
export function statusOf(cancelled: boolean, failed: boolean): Scope["status"] {
  return cancelled ? "cancelled" : failed ? "failure" : "success";
}
