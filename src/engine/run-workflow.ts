/**
 * A whole workflow in one process: open or begin its journal, run what is not done, save, end.
 *
 * P1 Stages that the journal calls done are not run.
 * P4 A journal of another plan is refused with a sentence.
 * W1 However it ends (also by a bug), the end is journaled where the journal can still be written, and told in the result.
 */

import { beginningCells, describeOwner } from "../core/checkpoint/ownership.ts";
import { Fault } from "../core/failure/evidence.ts";
import { emptyHistory, workedOn } from "../core/journal/history.ts";
import { nextStage } from "../core/journal/resume.ts";
import { stagePlan } from "../core/plan.ts";
import { milestoneStages, type WorkflowStage, workflowStages } from "../core/stage.ts";
import type { World } from "../ports.ts";
import { beginJournal, type Opened } from "./checkpoint/begin-journal.ts";
import { startCheckpoints } from "./checkpoint/checkpoint.ts";
import type { Earlier } from "./checkpoint/find-earlier.ts";
import { gatherMilestones, type Milestones } from "./checkpoint/milestones.ts";
import type { Recorder } from "./checkpoint/recorder.ts";
import { lateParts } from "./late-parts.ts";
import type { Learned } from "./learning/learned.ts";
import { type ClaimResult, createOwnership, type Ownership } from "./ownership/ownership.ts";
import { runStage } from "./run-stage.ts";
import type { StageEnd } from "./stage-end.ts";
import { createHealthMonitor } from "./watch/health-monitor.ts";
import { startHeartbeat } from "./watch/heartbeat.ts";
import { startMonitor } from "./watch/monitor.ts";
import { outputRing } from "./watch/output-ring.ts";
import type { Workflow } from "./workflow.ts";
import type { WorkflowEnd, WorkflowRequest } from "./workflow-request.ts";

/** The last stages of a dry run: what comes after them would make something. */
const dryRunLast: WorkflowStage = "task_preparation";

/** W1: what fails before a journal is open (no disk, a checkpoint that cannot be restored) is an end like every other. */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowEnd> {
  try {
    return await runJournals(request);
  } catch (error) {
    const { failureOf } = await lateParts.failureOf();
    const failure = failureOf(error);
    const { category, message } = failure;
    const status = category === "transient" ? "paused" : category === "interrupted" ? "interrupted" : "failed";
    return { workflowId: request.workflowId, status, reason: message, failure, history: emptyHistory };
  }
}

async function runJournals(request: WorkflowRequest): Promise<WorkflowEnd> {
  const ownership = createOwnership(request.world, request.run);
  const adopt = async (earlier: Earlier): Promise<Opened> => {
    const { takeOver } = await lateParts.ownedByAnother();
    const taken = await takeOver(request, earlier, ownership);
    if (taken.kind === "over") return taken;
    const { adoptEarlier } = await lateParts.openJournal();
    return adoptEarlier(request, taken.earlier);
  };
  try {
    return await runWith(request, ownership, adopt);
  } finally {
    const { giveBack } = await lateParts.finish();
    await giveBack(request, ownership);
  }
}

async function runWith(
  request: WorkflowRequest,
  ownership: Ownership,
  adopt: (earlier: Earlier) => Promise<Opened>,
): Promise<WorkflowEnd> {
  let opened: Opened | undefined;
  if (request.local !== undefined) {
    const { openLocal } = await lateParts.openJournal();
    opened = await openLocal(request, request.local);
  }
  opened ??=
    request.earlier === undefined || request.earlier.kind === "none"
      ? await beginJournal(request, request.workflowId, null)
      : await adopt(request.earlier);
  for (;;) {
    if (opened.kind === "over") {
      const { end } = opened;
      if (end.status === "completed" || end.status === "degraded") await request.onDone?.(end.history, ownership);
      return end;
    }
    request.onOpen(opened.recorder, ownership);
    const end = await runOpened(request, opened.recorder, ownership);
    if (end.kind === "end") return end.end;
    await opened.recorder.close();
    await request.world.states.remove(opened.recorder.history().workflowId);
    opened = await adopt(end.earlier);
  }
}

type Ran = { readonly kind: "end"; readonly end: WorkflowEnd } | { readonly kind: "adopt"; readonly earlier: Earlier };

async function runOpened(request: WorkflowRequest, recorder: Recorder, ownership: Ownership): Promise<Ran> {
  const { world, config, plan, run } = request;
  const stop = AbortSignal.any([request.stop, ownership.lost]);
  const copyEveryMs = config.checkpoint_interval * 1000;
  const mayStillSave = () => ownership.mayStillSave(stop);
  const checkpoints = startCheckpoints({ world, recorder, run, copyEveryMs, mayStillSave });
  const health = createHealthMonitor({ world, recorder, enabled: config.enable_health_checks });
  const output = outputRing({ log: world.log, clock: world.clock, recorder });
  const self = recorder.history();
  const cells = [...beginningCells(self.task?.issue, run.id), self.workflowId];
  ownership.cover(cells);
  let found: Earlier | undefined;
  let ownedBy: string | undefined;
  let learned: (() => Promise<Learned>) | undefined;
  let lastSign = world.clock.now();
  const workflow: Workflow = {
    world,
    config,
    plan,
    budget: request.budget,
    run,
    recorder,
    stop,
    checkpoint: async (reason, wait) => {
      if (!wait) return checkpoints.request(reason, false);
      const { waitForCheckpoint } = await lateParts.finish();
      return waitForCheckpoint(request, checkpoints, reason);
    },
    checkHealth: health.check,
    findEarlier: async (query, signal) => {
      // Claimed before one looks: of two runs that find nothing, both would begin.
      const first = beginningCells(query.issue, run.attempt > 1 ? run.id : undefined);
      const claim = config.dry_run ? undefined : await claimBeforeLooking(world, ownership, first, signal);
      ownership.cover(cells);
      if (claim?.kind === "taken") {
        ownedBy = describeOwner(claim.by);
        const detail = `This is being worked on by ${ownedBy}`;
        throw new Fault({ kind: "cancelled", by: "lost-ownership", detail });
      }
      const { findEarlier } = await lateParts.findEarlier();
      found = await findEarlier(
        world,
        {
          self: recorder.history().workflowId,
          workflowId: config.workflow_id,
          runId: run.attempt > 1 ? run.id : undefined,
          issue: query.issue,
          goBack: request.resumeFrom !== undefined,
        },
        signal,
      );
      for (const problem of found.problems)
        await recorder.record({ kind: "warning", topic: "checkpoints", message: problem });
      if (found.kind === "none") {
        const value = found.workedOn === true;
        if (value) await recorder.record({ kind: "stage.progress", stage: "initialization", name: workedOn, value });
        return undefined;
      }
      const workflowId = found.kind === "checkpoint" ? found.checkpoint.address.workflowId : found.workflowId;
      return { workflowId };
    },
    output,
    ownership,
    learned: async () => {
      const { createLearned } = await lateParts.learned();
      learned ??= createLearned(world);
      return learned();
    },
    signOfLife: () => {
      lastSign = world.clock.now();
    },
  };
  const failed = async (error: unknown): Promise<StageEnd> => {
    const { failureOf } = await lateParts.failureOf();
    return { kind: "failed", failure: failureOf(error) };
  };
  const ending = async (end: StageEnd): Promise<WorkflowEnd> => {
    const { finish } = await lateParts.finish();
    await monitor.flush();
    return finish(request, workflow, checkpoints, end);
  };
  const monitor = startMonitor({ workflow, checkpoints });
  const heartbeat = config.enable_monitoring
    ? startHeartbeat({ world, recorder, lastSign: () => lastSign })
    : undefined;
  const milestones = gatherMilestones(world.clock, (reason) => workflow.checkpoint(reason, true));
  try {
    const end = await runStages(request, workflow, milestones).finally(milestones.end);
    if (end.kind === "adopt" && found !== undefined) return { kind: "adopt", earlier: found };
    const ended = await ending(end);
    return { kind: "end", end: ownedBy === undefined ? ended : { ...ended, ownedBy } };
  } catch (error) {
    return { kind: "end", end: await ending(await failed(error)) };
  } finally {
    await monitor.stop();
    await heartbeat?.stop();
    await recorder.close().catch(() => undefined);
  }
}

/** A token that may not write refs is told so, together with all else that is missing, by the stage that asks. */
async function claimBeforeLooking(
  world: World,
  ownership: Ownership,
  cells: readonly string[],
  signal: AbortSignal,
): Promise<ClaimResult | undefined> {
  try {
    const { claimUnlessAlive } = await lateParts.ownedByAnother();
    return await claimUnlessAlive(world, ownership, cells, signal);
  } catch (error) {
    const { failureOf } = await lateParts.failureOf();
    if (failureOf(error).category === "configuration") return undefined;
    throw error;
  }
}

async function runStages(request: WorkflowRequest, workflow: Workflow, milestones: Milestones): Promise<StageEnd> {
  const { config, world } = request;
  const { recorder } = workflow;
  let { plan } = request;
  let asked = false;
  let sinceCheckpoint = 0;
  for (;;) {
    const stage = nextStage(recorder.history(), plan);
    if (stage === undefined) return { kind: "done" };
    if (config.dry_run && workflowStages.indexOf(stage) > workflowStages.indexOf(dryRunLast)) {
      await recorder.record({ kind: "stage.skipped", stage, reason: "dry run" });
      continue;
    }
    if (config.timeouts === "learned" && stage !== "initialization" && !asked) {
      asked = true;
      const { learnPlan } = await lateParts.learnPlan();
      plan = await learnPlan(workflow);
    }
    world.presenter.openGroup(stage);
    const end = await runStage(workflow, request.stages[stage], stagePlan(plan, stage));
    world.presenter.closeGroup();
    if (end.kind !== "done") return end;
    sinceCheckpoint += 1;
    const milestone = milestoneStages.has(stage) || sinceCheckpoint >= config.checkpoint_frequency;
    if (config.enable_persistence && !config.dry_run && milestone) {
      sinceCheckpoint = 0;
      await milestones.pass(`after ${stage}`);
    }
  }
}
