/** Runs a workflow from a terminal or a program: one at a time in a work tree, children of a killed start ended first. */
import { resolve } from "node:path";
import { gitDigest } from "../adapters/bundle-sources.ts";
import { takeRunLock } from "../adapters/run-lock.ts";
import { isWorkflowId } from "../core/checkpoint-name.ts";
import { classify } from "../core/classify.ts";
import type { ConfigurationProblem } from "../core/evidence.ts";
import { foldJournal } from "../core/history-fold.ts";
import { decodeJournal } from "../core/journal.ts";
import type { RunInfo, Task } from "../core/journal-entry.ts";
import { planFor } from "../core/plan-settings.ts";
import { jobBudget } from "../core/timeout.ts";
import { version } from "../core/version.ts";
import { newWorkflowId } from "../core/workflow-id.ts";
import { attachLog } from "../engine/attach-log.ts";
import { attachStatus } from "../engine/attach-status.ts";
import { attachViews } from "../engine/attach-views.ts";
import { type Earlier, findEarlier } from "../engine/find-earlier.ts";
import { runWorkflow, type WorkflowEnd } from "../engine/run-workflow.ts";
import type { Extensions, World } from "../ports.ts";
import { stages } from "../stages/index.ts";
import { terminalEvents, unknownWorkflow } from "./find-workflow.ts";
import { type Opened, openWorld } from "./open-world.ts";
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
  | { readonly kind: "ended"; readonly end: WorkflowEnd; readonly local: boolean }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] };

/** A terminal has no limit of its own; a week fits into a timer. */
const noLimitMs = 7 * 24 * 3_600_000;
const orphanGraceMs = 2_000;

/** What the work begins with: nothing, the journal here, or a checkpoint. */
interface Ground {
  readonly attempt: number;
  readonly local: string | undefined;
  readonly earlier: Earlier | undefined;
}

const fresh: Ground = { attempt: 1, local: undefined, earlier: undefined };

async function groundOf(opened: Opened, workflowId: string, stop: AbortSignal): Promise<Ground | ConfigurationProblem> {
  const { world } = opened;
  const bytes = await world.states.readJournal(workflowId);
  const content = bytes === undefined ? undefined : decodeJournal(bytes);
  const reasons: string[] = [];
  if (content !== undefined) {
    const { runs, workflowId: id } = foldJournal(content.entries);
    if (content.tail.kind !== "broken" && id === workflowId)
      return { attempt: runs.length + 1, local: workflowId, earlier: undefined };
    const why =
      content.tail.kind === "broken"
        ? `is broken at line ${content.tail.line}: ${content.tail.reason}`
        : "is not its own";
    reasons.push(`the journal here ${why}`);
  }
  const query = { self: "", workflowId, runId: undefined, issue: undefined };
  const found = await findEarlier(world, query, stop);
  reasons.push(...found.problems);
  if (found.kind !== "checkpoint") return unknownWorkflow(workflowId, await world.states.list(), reasons);
  const { store, generation } = found.checkpoint.address;
  // The engine writes these into the journal that it goes on with.
  const problems =
    reasons.length === 0 ? [] : [...reasons, `went on from checkpoint generation ${generation} in ${store}`];
  return { attempt: found.checkpoint.history.runs.length + 1, local: undefined, earlier: { ...found, problems } };
}

/** Was the workflow begun with `--local`? Its journal says so, and nobody has to say it again. */
async function wasLocal(setting: Setting, workflowId: string): Promise<boolean> {
  const { world, log } = openWorld(setting, { local: false, marker: workflowId });
  const bytes = await world.states.readJournal(workflowId);
  await log.close();
  const runs = bytes === undefined ? [] : foldJournal(decodeJournal(bytes).entries).runs;
  return runs.at(-1)?.event === terminalEvents.local;
}

export async function drive(setting: Setting, work: Work, options: DriveOptions): Promise<Driven> {
  const startedAt = Date.now();
  const workflowId = work.kind === "resume" ? work.workflowId : newWorkflowId(startedAt, Math.random());
  const invalid = (...problems: readonly ConfigurationProblem[]): Driven => ({ kind: "invalid", problems });
  if (!isWorkflowId(workflowId)) return invalid(unknownWorkflow(workflowId, [], []));
  const local = options.local || (work.kind === "resume" && (await wasLocal(setting, workflowId)));
  const missing = missingForRun(setting, local);
  if (missing.length > 0) return invalid(...missing);

  const opened = openWorld(setting, { local, marker: workflowId, extensions: options.extensions });
  try {
    return await driveIn(setting, opened, { work, workflowId, startedAt, local, options });
  } finally {
    await opened.log.close();
  }
}

interface Plan {
  readonly work: Work;
  readonly workflowId: string;
  readonly startedAt: number;
  readonly local: boolean;
  readonly options: DriveOptions;
}

async function driveIn(setting: Setting, opened: Opened, plan: Plan): Promise<Driven> {
  const { world } = opened;
  const { work, workflowId, options, local } = plan;
  const invalid = (...problems: readonly ConfigurationProblem[]): Driven => ({ kind: "invalid", problems });
  if (work.kind === "start") {
    const problems = await agentProblems(world, options.stop);
    if (problems.length > 0) return { kind: "invalid", problems };
    const { changed, untracked } = await gitDigest(setting.root, setting.environment);
    if (Number(changed) + Number(untracked) > 0)
      options.tell(
        `what is changed (${changed}) or untracked (${untracked}) in the work tree becomes part of the work`,
      );
  }
  const ground = work.kind === "start" ? fresh : await groundOf(opened, workflowId, options.stop);
  if ("problem" in ground) return invalid(ground);
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
    for (const problem of ground.earlier?.problems ?? []) options.tell(problem);
    const end = await runOn(setting, opened, plan, ground);
    return { kind: "ended", end, local };
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

async function runOn(setting: Setting, opened: Opened, about: Plan, ground: Ground): Promise<WorkflowEnd> {
  const { config, runner, redact } = setting;
  const { world } = opened;
  const { work, workflowId, startedAt, local } = about;
  const plan = planFor(config);
  const run: RunInfo = {
    id: undefined,
    attempt: ground.attempt,
    url: undefined,
    actor: undefined,
    event: local ? terminalEvents.local : terminalEvents.github,
    version,
  };
  const settles: (() => Promise<void>)[] = [];
  const end = await runWorkflow({
    world,
    config,
    plan,
    stages,
    budget: jobBudget(startedAt, config.time_budget === undefined ? noLimitMs : config.time_budget * 1000),
    run,
    repository: runner.repo === "" ? "local/repository" : `${runner.owner}/${runner.repo}`,
    workflowId,
    task: work.kind === "start" ? work.task : { source: "prompt", text: "", requester: undefined },
    resumeFrom: config.resume_from as Parameters<typeof runWorkflow>[0]["resumeFrom"],
    earlier: ground.earlier,
    local: ground.local,
    stop: about.options.stop,
    redact,
    onOpen: (recorder) => {
      attachLog(recorder, world);
      settles.push(attachViews(recorder, world).settle);
      settles.push(attachStatus(recorder, { world, config, plan, repositoryUrl: null }).settle);
    },
  });
  for (const settle of settles) await settle();
  return end;
}
