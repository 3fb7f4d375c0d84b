/** Runs a workflow from a terminal or a program: one at a time in a work tree, children of a killed start ended first. */
import { resolve } from "node:path";
import { gitDigest } from "../adapters/bundle-sources.ts";
import { takeRunLock, terminalRunId } from "../adapters/run-lock.ts";
import { isWorkflowId } from "../core/checkpoint/checkpoint-name.ts";
import { planFor } from "../core/config/plan-settings.ts";
import { classify } from "../core/failure/classify.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { jobBudget } from "../core/failure/timeout.ts";
import type { History } from "../core/journal/history.ts";
import { foldJournal } from "../core/journal/history-fold.ts";
import { decodeJournal } from "../core/journal/journal-decode.ts";
import type { RunInfo, Task } from "../core/journal/journal-entry.ts";
import { newWorkflowId } from "../core/journal/workflow-id.ts";
import { isWorkflowStage } from "../core/stage.ts";
import { traceparentIn } from "../core/telemetry/wants-telemetry.ts";
import { version } from "../core/version.ts";
import { type Earlier, findEarlier } from "../engine/checkpoint/find-earlier.ts";
import { attachLog } from "../engine/present/attach-log.ts";
import { attachStatus, showStatusOfEnd } from "../engine/present/attach-status.ts";
import { attachTelemetry } from "../engine/present/attach-telemetry.ts";
import { attachViews } from "../engine/present/attach-views.ts";
import { runWorkflow } from "../engine/run-workflow.ts";
import type { WorkflowEnd } from "../engine/workflow-request.ts";
import type { Extensions, World } from "../ports.ts";
import { stages } from "../stages/index.ts";
import { terminalEvents, unknownWorkflow } from "./find-workflow.ts";
import { openWorld } from "./open-world.ts";
import { missingForRun, type Setting } from "./setting.ts";

export type Work =
  | { readonly kind: "start"; readonly task: Task }
  | { readonly kind: "resume"; readonly workflowId: string };

export interface DriveOptions {
  readonly local: boolean;
  readonly stop: AbortSignal;
  readonly extensions?: Extensions | undefined;
  /** Called when there is a world whose children a second signal has to end at once. */
  readonly onWorld?: ((world: World) => void) | undefined;
  /** Something the user should know before the log begins. */
  readonly tell: (line: string) => void;
}

export type Driven =
  | { readonly kind: "ended"; readonly end: WorkflowEnd }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] };

/** A terminal has no limit of its own; a week fits into a timer. */
const noLimitMs = 7 * 24 * 3_600_000;
const orphanGraceMs = 2_000;

/** What the work begins with: nothing, the journal here, or a checkpoint. */
interface Ground {
  readonly attempt: number;
  /** It was begun without GitHub; its journal says so, and nobody has to say it again. */
  readonly wasLocal: boolean;
  readonly local: string | undefined;
  readonly earlier: Earlier | undefined;
}

const fresh: Ground = { attempt: 1, wasLocal: false, local: undefined, earlier: undefined };

/** `seen`: starts that are known from elsewhere. An attempt's number is never used twice: the lease goes to the greater one. */
function groundIn({ runs }: History, seen: number): Pick<Ground, "attempt" | "wasLocal"> {
  return { attempt: Math.max(runs.length, seen) + 1, wasLocal: runs.at(-1)?.event === terminalEvents.local };
}

async function groundOf(world: World, workflowId: string, stop: AbortSignal): Promise<Ground | ConfigurationProblem> {
  const bytes = await world.states.readJournal(workflowId);
  const content = bytes === undefined ? undefined : decodeJournal(bytes);
  const reasons: string[] = [];
  const here = foldJournal(content?.entries ?? []);
  if (content !== undefined) {
    if (content.tail.kind !== "broken" && here.workflowId === workflowId)
      return { ...groundIn(here, 0), local: workflowId, earlier: undefined };
    const { tail } = content;
    const why = tail.kind === "broken" ? `is broken at line ${tail.line}: ${tail.reason}` : "is not its own";
    reasons.push(`the journal here ${why}`);
  }
  const found = await findEarlier(world, { self: "", workflowId, runId: undefined, issue: undefined }, stop);
  reasons.push(...found.problems);
  if (found.kind !== "checkpoint") return unknownWorkflow(workflowId, await world.states.list(), reasons);
  const { address, history } = found.checkpoint;
  // The engine writes these into the journal that it goes on with.
  const went = `went on from checkpoint generation ${address.generation} in ${address.store}`;
  const problems = reasons.length === 0 ? [] : [...reasons, went];
  return { ...groundIn(history, here.runs.length), local: undefined, earlier: { ...found, problems } };
}

const invalid = (...problems: readonly ConfigurationProblem[]): Driven => ({ kind: "invalid", problems });

export async function drive(setting: Setting, work: Work, options: DriveOptions): Promise<Driven> {
  const startedAt = Date.now();
  const workflowId = work.kind === "resume" ? work.workflowId : newWorkflowId(startedAt, Math.random());
  if (!isWorkflowId(workflowId)) return invalid(unknownWorkflow(workflowId, [], []));
  const open = (local: boolean) => openWorld(setting, { local, marker: workflowId, extensions: options.extensions });
  let ground: Ground | ConfigurationProblem = fresh;
  if (work.kind === "resume") {
    const looking = open(options.local);
    ground = await groundOf(looking.world, workflowId, options.stop).finally(() => looking.log.close());
    if ("problem" in ground) return invalid(ground);
  }
  const local = options.local || ground.wasLocal;
  const missing = missingForRun(setting, local);
  if (missing.length > 0) return invalid(...missing);
  const opened = open(local);
  try {
    return await driveIn(setting, opened.world, { work, workflowId, startedAt, local, options, ground });
  } finally {
    await opened.log.close();
  }
}

interface Journey {
  readonly work: Work;
  readonly workflowId: string;
  readonly startedAt: number;
  readonly local: boolean;
  readonly options: DriveOptions;
  readonly ground: Ground;
}

async function driveIn(setting: Setting, world: World, journey: Journey): Promise<Driven> {
  const { work, workflowId, options } = journey;
  if (work.kind === "start") {
    const problems = await agentProblems(world, options.stop);
    if (problems.length > 0) return { kind: "invalid", problems };
    const { changed, untracked } = await gitDigest(setting.root, setting.environment);
    if (Number(changed) + Number(untracked) > 0)
      options.tell(
        `what is changed (${changed}) or untracked (${untracked}) in the work tree becomes part of the work`,
      );
  }
  const lock = await takeRunLock(resolve(setting.root, setting.config.state_directory), workflowId);
  if (lock.kind === "held") {
    return invalid({
      key: "work tree",
      place: setting.config.state_directory,
      problem: `${lock.holder.workflow_id} is at work here (process ${lock.holder.pid})`,
      remedy: "Wait for it, stop it, or use another clone.",
    });
  }
  try {
    options.onWorld?.(world);
    // What a killed start left behind would go on editing beside us.
    const orphans = work.kind === "resume" ? await world.processes.endAll(orphanGraceMs) : 0;
    if (orphans > 0)
      options.tell(`ended ${orphans} ${orphans === 1 ? "process" : "processes"} of a start that was killed`);
    return { kind: "ended", end: await runOn(setting, world, journey) };
  } finally {
    await lock.release();
  }
}

async function agentProblems(world: World, stop: AbortSignal): Promise<readonly ConfigurationProblem[]> {
  const probe = await world.agent.probe(stop);
  if (probe.kind === "available") return [];
  if (probe.evidence.kind === "configuration") return probe.evidence.problems;
  const { message, remedy } = classify(probe.evidence);
  return [{ key: "agent", place: "configuration", problem: message, remedy }];
}

async function runOn(setting: Setting, world: World, journey: Journey): Promise<WorkflowEnd> {
  const { config, runner, redact } = setting;
  const { work, workflowId, startedAt, local, ground } = journey;
  const plan = planFor(config);
  const traceparent = traceparentIn(setting.environment);
  const run: RunInfo = {
    id: await terminalRunId(resolve(setting.root, config.state_directory), workflowId),
    attempt: ground.attempt,
    url: undefined,
    actor: undefined,
    event: local ? terminalEvents.local : terminalEvents.github,
    version,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
  const budget = jobBudget(startedAt, config.time_budget === undefined ? noLimitMs : config.time_budget * 1000);
  const settles: (() => Promise<void>)[] = [];
  const end = await runWorkflow({
    world,
    config,
    plan,
    stages,
    budget: async () => budget,
    run,
    repository: runner.repo === "" ? "local/repository" : `${runner.owner}/${runner.repo}`,
    workflowId,
    task: work.kind === "start" ? work.task : { source: "prompt", text: "", requester: undefined },
    resumeFrom:
      config.resume_from !== undefined && isWorkflowStage(config.resume_from) ? config.resume_from : undefined,
    earlier: ground.earlier,
    local: ground.local,
    stop: journey.options.stop,
    redact,
    onOpen: (recorder, ownership) => {
      attachLog(recorder, world);
      settles.push(attachViews(recorder, world).settle);
      settles.push(attachStatus(recorder, { world, config, plan, repositoryUrl: null }, ownership).settle);
      settles.push(attachTelemetry(recorder, world));
    },
    onDone: (history, ownership) => showStatusOfEnd(history, { world, config, plan, repositoryUrl: null }, ownership),
  });
  for (const settle of settles) await settle();
  return end;
}
