/** The runner's SIGINT at a moment of the reference workflow: how long main goes on, what it leaves, and whether a re-run ends. */
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { ActionsHost } from "../fakes/actions-host/api.ts";
import type { JobResult, RunningJob, StepResult } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { withProject } from "./harness.ts";
import { journalOn, succeeded } from "./journal-on.ts";
import { problemsOf, type Reference, referenceProject, startReference } from "./reference-run.ts";

export interface Stopped {
  /** Of the run that was stopped; "not begun" where Node itself was still starting, "over" where main had ended. */
  readonly status: string;
  readonly stage: string;
  /** From the signal to the end of main; undefined where main was over. */
  readonly stopMs: number | undefined;
  /** That hold the end. */
  readonly stores: readonly string[];
  readonly problems: readonly string[];
}

async function mainRuns(job: RunningJob): Promise<void> {
  const runs = () => {
    const file = `/proc/${job.pid}/cmdline`;
    return job.pid !== undefined && existsSync(file) && readFileSync(file, "utf8").includes("main.js");
  };
  while (!runs()) await wait(5);
}

function mainOf(result: JobResult): StepResult | undefined {
  return result.steps.find((step) => step.phase === "main" && step.name !== "checkout");
}

function hadNotBegun(result: JobResult): boolean {
  return mainOf(result)?.signal === "SIGINT" && result.outputs["status"] === undefined;
}

/** One is enough for the next machine; a slow one is left out so that the others are in time. */
async function storesWithTheEnd(result: JobResult): Promise<readonly string[]> {
  const entries = await journalOn(result.machine);
  const ended = entries.find((entry) => entry.kind === "workflow.ended");
  if (ended === undefined) return [];
  const saves = entries.flatMap((entry) => (entry.kind === "checkpoint.saved" ? [entry] : []));
  const last = saves.filter(({ generation, at }) => generation === saves.at(-1)?.generation && at >= ended.at);
  return last.map(({ store }) => store).sort();
}

/** What is wrong with the end of a stopped main. */
async function stopProblems(result: JobResult): Promise<readonly string[]> {
  const problems: string[] = [];
  const main = mainOf(result);
  // Node ends by the signal until the first of our lines has run: nothing has begun then, and nothing is to be saved.
  if (hadNotBegun(result) && (await journalOn(result.machine)).length === 0) return problems;
  if (main?.signal !== null) problems.push(`main was ended by ${main?.signal}`);
  for (const { command } of [...result.leftovers, ...result.strays]) problems.push(`left running: ${command}`);
  if (result.outputs["status"] === "completed") return problems;
  if (result.outputs["status"] !== "interrupted") problems.push(`it calls itself "${result.outputs["status"]}"`);
  return problems;
}

/** So far into main: a busy machine does not move it, as it would a time. */
export interface Moment {
  /** Main has asked the host so many things … */
  readonly requests: number;
  /** … and so many milliseconds have gone since. */
  readonly thenMs: number;
}

/** Of a run with so many requests, all stretches of it equally likely; `random` is in [0, 1). */
export function momentOf(requests: number, random: () => number): Moment {
  return { requests: Math.floor(random() * requests), thenMs: Math.floor(random() * 200) };
}

async function reached({ requests, thenMs }: Moment, host: ActionsHost, job: RunningJob): Promise<void> {
  await mainRuns(job);
  const before = host.requests.length;
  let ended = false;
  const over = () => {
    ended = true;
  };
  job.result.then(over, over);
  while (!ended && host.requests.length < before + requests) await wait(2);
  await Promise.race([wait(thenMs), job.result]);
}

/** What did not get past its first stage is not saved: nothing has been made for it. */
async function hasSomethingToKeep(result: JobResult): Promise<boolean> {
  const isInterrupted = result.outputs["status"] === "interrupted";
  return isInterrupted && succeeded(await journalOn(result.machine)).includes("initialization");
}

/** With a reference also what comes after: where the end is saved, and what a re-run makes of it. */
export function stoppedAt(moment: Moment, reference?: Reference): Promise<Stopped> {
  return withProject(referenceProject, async (project) => {
    const issue = await project.openIssue();
    const job = await startReference(project, issue);
    await reached(moment, project.host, job);
    job.cancel();
    const result = await job.result;
    const main = mainOf(result);
    const stage = result.outputs["stage"] ?? "";
    const problems = main?.stopMs === undefined ? [] : [...(await stopProblems(result))];
    const status = main?.stopMs === undefined ? "over" : (result.outputs["status"] ?? "not begun");
    const stores = await storesWithTheEnd(result);
    if (reference !== undefined) {
      if (stores.length === 0 && (await hasSomethingToKeep(result))) problems.push("the end is saved nowhere");
      const done = result.outputs["status"] === "completed";
      const last = done ? result : await (await startRerun(result)).result;
      problems.push(...(await problemsOf(project, last, reference)));
    }
    return { status, stage, stopMs: main?.stopMs, stores, problems };
  });
}
