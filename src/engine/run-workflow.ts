/**
 * A whole workflow in one process: open or begin its journal, run what is not done, save, end.
 *
 * P1 Stages that the journal calls done are not run.
 * P4 A journal of another plan is refused with a sentence.
 * W1 However it ends (also by a bug), the end is journaled where the journal can still be written, and told in the result.
 */
import { classify } from "../core/classify.ts";
import type { WorkflowConfiguration } from "../core/config-keys.ts";
import type { Failure } from "../core/failure.ts";
import { emptyHistory, type History } from "../core/history.ts";
import type { EndStatus, JournalEvent, RunInfo, Task } from "../core/journal-entry.ts";
import type { Plan } from "../core/plan.ts";
import { stagePlan } from "../core/plan.ts";
import { nextStage } from "../core/resume.ts";
import { milestoneStages, type WorkflowStage, workflowStages } from "../core/stage.ts";
import type { StopReason } from "../core/stop-reason.ts";
import type { JobBudget } from "../core/timeout.ts";
import type { Stage, World } from "../ports.ts";
import { evidenceOf } from "./attempt.ts";
import { type Checkpoints, startCheckpoints } from "./checkpoint.ts";
import type { Earlier } from "./find-earlier.ts";
import { findEarlier } from "./find-earlier.ts";
import { type HandOver, handOver } from "./hand-over.ts";
import { createHealthMonitor } from "./health-monitor.ts";
import { startMonitor } from "./monitor.ts";
import { adoptEarlier, beginJournal, type Opened, openLocal } from "./open-journal.ts";
import { outputRing } from "./output-ring.ts";
import type { Recorder } from "./recorder.ts";
import { runStage, type StageEnd } from "./run-stage.ts";
import type { Workflow } from "./workflow.ts";

export interface WorkflowRequest {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly stages: readonly Stage[];
  readonly budget: JobBudget;
  readonly run: RunInfo;
  readonly repository: string;
  readonly workflowId: string;
  readonly task: Task;
  readonly resumeFrom: WorkflowStage | undefined;
  /** An earlier workflow that the caller has found already (the command line's `resume`). */
  readonly earlier: Earlier | undefined;
  /** A workflow whose journal lies in the state directory of this machine; it goes before every checkpoint. */
  readonly local?: string | undefined;
  readonly stop: AbortSignal;
  readonly redact: (text: string) => string;
  /** Called once for each journal that is opened: log, live status and views hang on to it. */
  readonly onOpen: (recorder: Recorder) => void;
}

export interface WorkflowEnd {
  readonly workflowId: string;
  readonly status: EndStatus;
  readonly reason: string;
  readonly failure: Failure | null;
  readonly history: History;
  /** The work itself, where no other way of handing it over was left. */
  readonly patch?: string | undefined;
}

/** The last stages of a dry run: what comes after them would make something. */
const dryRunLast: WorkflowStage = "task_preparation";

/** What the two last saves (one under way, one for the end) can take at most, and what the report needs after them. */
const slowestSavesMs = 130_000;
const afterSaveMs = 5_000;

/** After a stop from outside GitHub leaves 7.5 s until SIGTERM: the saves have to fit with what else there is to do. */
const hurriedStoreMs = 2_500;

/** W1: what fails before a journal is open (no disk, a checkpoint that cannot be restored) is an end like every other. */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowEnd> {
  try {
    return await runJournals(request);
  } catch (error) {
    const failure = classify(evidenceOf(error));
    const { category, message } = failure;
    const status = category === "transient" ? "paused" : category === "interrupted" ? "interrupted" : "failed";
    return { workflowId: request.workflowId, status, reason: message, failure, history: emptyHistory };
  }
}

async function runJournals(request: WorkflowRequest): Promise<WorkflowEnd> {
  let opened: Opened | undefined = request.local === undefined ? undefined : await openLocal(request, request.local);
  opened ??=
    request.earlier === undefined || request.earlier.kind === "none"
      ? await beginJournal(request, request.workflowId, null)
      : await adoptEarlier(request, request.earlier);
  for (;;) {
    if (opened.kind === "over") return opened.end;
    request.onOpen(opened.recorder);
    const end = await runOpened(request, opened.recorder);
    if (end.kind === "end") return end.end;
    await opened.recorder.close();
    await request.world.states.remove(opened.recorder.history().workflowId);
    opened = await adoptEarlier(request, end.earlier);
  }
}

type Ran = { readonly kind: "end"; readonly end: WorkflowEnd } | { readonly kind: "adopt"; readonly earlier: Earlier };

async function runOpened(request: WorkflowRequest, recorder: Recorder): Promise<Ran> {
  const { world, config, plan, run, stop } = request;
  const checkpoints = startCheckpoints({ world, recorder, run });
  const health = createHealthMonitor({ world, recorder, enabled: config.enable_health_checks });
  const output = outputRing({ log: world.log, clock: world.clock, recorder });
  let found: Earlier | undefined;
  let lastSign = world.clock.now();
  const workflow: Workflow = {
    world,
    config,
    plan,
    budget: request.budget,
    run,
    recorder,
    stop,
    checkpoint: checkpoints.request,
    checkHealth: health.check,
    findEarlier: async (query) => {
      found = await findEarlier(
        world,
        {
          self: recorder.history().workflowId,
          workflowId: config.workflow_id,
          runId: run.attempt > 1 ? run.id : undefined,
          issue: query.issue,
          goBack: request.resumeFrom !== undefined,
        },
        stop,
      );
      for (const problem of found.problems)
        await recorder.record({ kind: "warning", topic: "checkpoints", message: problem });
      if (found.kind === "none") return undefined;
      const workflowId = found.kind === "checkpoint" ? found.checkpoint.address.workflowId : found.workflowId;
      return { workflowId };
    },
    output,
    signOfLife: () => {
      lastSign = world.clock.now();
    },
  };
  const monitor = startMonitor({ workflow, checkpoints, lastSign: () => lastSign });
  try {
    const end = await runStages(request, workflow, checkpoints);
    if (end.kind === "adopt" && found !== undefined) return { kind: "adopt", earlier: found };
    return { kind: "end", end: await finish(request, workflow, checkpoints, end) };
  } catch (error) {
    const failure = classify(evidenceOf(error));
    return { kind: "end", end: await finish(request, workflow, checkpoints, { kind: "failed", failure }) };
  } finally {
    await monitor.stop();
    await recorder.close().catch(() => undefined);
  }
}

async function runStages(request: WorkflowRequest, workflow: Workflow, checkpoints: Checkpoints): Promise<StageEnd> {
  const { plan, config, world } = request;
  const { recorder } = workflow;
  let sinceCheckpoint = 0;
  for (;;) {
    const stage = nextStage(recorder.history(), plan);
    if (stage === undefined) return { kind: "done" };
    if (config.dry_run && workflowStages.indexOf(stage) > workflowStages.indexOf(dryRunLast)) {
      await recorder.record({ kind: "stage.skipped", stage, reason: "dry run" });
      continue;
    }
    const definition = request.stages.find((candidate) => candidate.name === stage);
    if (definition === undefined) throw new Error(`there is no stage ${stage}`);
    world.presenter.openGroup(stage);
    const end = await runStage(workflow, definition, stagePlan(plan, stage));
    world.presenter.closeGroup();
    if (end.kind !== "done") return end;
    sinceCheckpoint += 1;
    const milestone = milestoneStages.has(stage);
    if (config.enable_persistence && !config.dry_run && (milestone || sinceCheckpoint >= config.checkpoint_frequency)) {
      sinceCheckpoint = 0;
      await checkpoints.request(`after ${stage}`, milestone);
    }
  }
}

/** What the workflow's end is called, and what is to be done next. */
function endOf(
  history: History,
  end: Exclude<StageEnd, { kind: "adopt" }>,
): Extract<JournalEvent, { kind: "workflow.ended" }> {
  const ended = (status: EndStatus, reason: string, failure: Failure | null, resumable: boolean, resumeAt?: number) =>
    ({
      kind: "workflow.ended",
      status,
      reason,
      failure,
      resumable,
      ...(resumeAt === undefined ? {} : { resumeAt }),
    }) as const;
  switch (end.kind) {
    case "done": {
      const degraded = Object.values(history.stages).filter((record) => record.status === "degraded");
      return degraded.length === 0
        ? ended("completed", "every stage is done", null, false)
        : ended(
            "degraded",
            `done without ${degraded.map((record) => record.stage).join(", ")}`,
            degraded[0]?.failure ?? null,
            false,
          );
    }
    case "paused":
      return ended("paused", end.failure.message, end.failure, true, end.until);
    case "interrupted":
      return ended("interrupted", end.failure.message, end.failure, true);
    case "failed":
      return ended("failed", end.failure.message, end.failure, true);
  }
}

const nothingHandedOver: HandOver = { kind: "nothing-to-hand-over" };

async function finish(
  request: WorkflowRequest,
  workflow: Workflow,
  checkpoints: Checkpoints,
  end: StageEnd,
): Promise<WorkflowEnd> {
  const { recorder, world } = workflow;
  if (end.kind === "adopt") throw new Error("a workflow that goes on elsewhere has no end here");
  const event = endOf(recorder.history(), end);
  const hurried = request.stop.aborted;
  // P8: with little of the job left (a small time budget, a slow end) a store may not take its usual time.
  const leftMs = request.budget.endsAt - world.clock.now() - afterSaveMs;
  if (hurried) checkpoints.setDeadline(hurriedStoreMs);
  else if (leftMs < slowestSavesMs) checkpoints.setDeadline(Math.max(hurriedStoreMs, leftMs / 2));
  const handedOver =
    event.status === "failed" && event.failure !== null && !hurried && !request.config.dry_run
      ? await handOver(workflow, event.failure).catch(() => nothingHandedOver)
      : nothingHandedOver;
  // A journal that cannot be written any more (full disk) must not hide what happened: the result carries it (W1).
  await recorder.record(event).catch(() => undefined);
  const stop = request.stop.reason as Partial<StopReason> | undefined;
  await world.processes.endAll(hurried ? (stop?.graceMs ?? 1_000) : 2_000);
  // A workflow that did not get past its first stage has nothing worth keeping, and nothing may be made for it.
  const begun = recorder.history().stages.initialization.status === "succeeded";
  if (request.config.enable_persistence && !request.config.dry_run && begun) {
    const saved = checkpoints.request("end", true);
    if (hurried) await Promise.race([saved, world.clock.sleep(hurriedStoreMs + 500)]);
    else await saved;
  }
  const history = recorder.history();
  return {
    workflowId: history.workflowId,
    status: event.status,
    reason: event.reason,
    failure: event.failure,
    history,
    patch: handedOver.kind === "patch" ? handedOver.text : undefined,
  };
}
