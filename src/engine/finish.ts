/**
 * The end of a workflow in this process: hand over what would be lost, say the end in the journal, end the children, save.
 *
 * P5 P8 A save that fails or takes too long is no reason not to end.
 */
import { storesWithEnd } from "../core/checkpoint/end-kept.ts";
import type { StopReason } from "../core/failure/stop-reason.ts";
import type { Checkpoints } from "./checkpoint/checkpoint.ts";
import { keepHistory, keepMs } from "./learning/keep-history.ts";
import { insightsEvent } from "./learning/learn-plan.ts";
import type { Ownership } from "./ownership/ownership.ts";
import { endOf } from "./present/end-of.ts";
import { type HandOver, handOver, handOverUnsaved, nothingToHandOver } from "./recovery/hand-over.ts";
import type { StageEnd } from "./stage-end.ts";
import { unlessStopped } from "./unless-stopped.ts";
import { withinTime } from "./within-time.ts";
import type { Workflow } from "./workflow.ts";
import type { WorkflowEnd, WorkflowRequest } from "./workflow-request.ts";

/** What the two last saves (one under way, one for the end) can take at most, and what the report needs after them. */
const slowestSavesMs = 130_000;
const afterSaveMs = 5_000;

/** After a stop from outside GitHub leaves 7.5 s until SIGTERM: the saves have to fit with what else there is to do. */
const hurriedStoreMs = 2_500;

/** P8: nobody waits for a store beyond a stop, or beyond the moment until which the job may work. The save itself goes on. */
export async function waitForCheckpoint(
  request: WorkflowRequest,
  checkpoints: Checkpoints,
  reason: string,
): Promise<void> {
  const { world, stop } = request;
  const budget = await request.budget();
  const over = new AbortController();
  const now = world.clock.now();
  const until = now < budget.workUntil ? budget.workUntil : budget.endsAt - afterSaveMs;
  const patience = stop.aborted
    ? world.clock.sleep(hurriedStoreMs, over.signal)
    : world.clock.sleep(Math.max(0, until - now), AbortSignal.any([stop, over.signal]));
  await Promise.race([checkpoints.request(reason, true), patience]);
  over.abort();
}

const leastForPushMs = 15_000;
const longestPushMs = 60_000;
const hurriedPatchMs = 1_500;

/** Giving the workflow back is courtesy to the next run: it waits no longer than this for it. */
const releaseMs = 10_000;

export async function giveBack({ world, stop }: WorkflowRequest, ownership: Ownership): Promise<void> {
  const over = new AbortController();
  const enough = new AbortController();
  const ms = stop.aborted ? hurriedStoreMs : releaseMs;
  const limit = world.clock.sleep(ms, over.signal).then(() => enough.abort({ by: "deadline", graceMs: 0 }));
  await Promise.race([ownership.release(enough.signal), limit]);
  over.abort();
  await limit;
}

/** A machine of the runner's is gone with the run, and what is on it; a terminal's state directory stays. */
function wouldBeLost({ run, recorder }: Workflow, status: WorkflowEnd["status"]): boolean {
  const goesOn = status === "paused" || status === "interrupted";
  return goesOn && run.url !== undefined && storesWithEnd(recorder.history()).size === 0;
}

/** P8: a push where there is time for one, else a patch, which needs no network. */
async function handOverInTime(request: WorkflowRequest, workflow: Workflow): Promise<HandOver> {
  const { clock } = workflow.world;
  const leftMs = (await request.budget()).endsAt - clock.now() - afterSaveMs;
  const push = !request.stop.aborted && leftMs > leastForPushMs;
  const ms = push ? Math.min(leftMs, longestPushMs) : hurriedPatchMs;
  const done = await withinTime(clock, ms, () => handOverUnsaved(workflow, { push }));
  return done.kind === "done" ? done.value : nothingToHandOver;
}

export async function finish(
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
  const leftMs = (await request.budget()).endsAt - world.clock.now() - afterSaveMs;
  if (hurried) checkpoints.setDeadline(hurriedStoreMs);
  else if (leftMs < slowestSavesMs) checkpoints.setDeadline(Math.max(hurriedStoreMs, leftMs / 2));
  const handedOver =
    event.status === "failed" && event.failure !== null && !hurried && !request.config.dry_run
      ? await handOver(workflow, event.failure).catch(() => nothingToHandOver)
      : nothingToHandOver;
  // A workflow that did not get past its first stage has nothing worth keeping, and nothing may be made for it.
  // What a run that has lost its workflow saves would compete with what the owner saves.
  const begun =
    recorder.history().stages.initialization.status === "succeeded" && event.failure?.code !== "ownership-lost";
  const learns = begun && !hurried && world.history !== undefined;
  if (learns) {
    const insights = await unlessStopped(
      insightsEvent(workflow, event).catch(() => undefined),
      request.stop,
    );
    if (insights !== undefined) await recorder.record(insights).catch(() => undefined);
  }
  // A journal that cannot be written any more (full disk) must not hide what happened: the result carries it (W1).
  await recorder.record(event).catch(() => undefined);
  const stop = request.stop.reason as Partial<StopReason> | undefined;
  await world.processes.endAll(hurried ? (stop?.graceMs ?? 1_000) : 2_000);
  const keeping = learns
    ? keepHistory(world, recorder.history(), Math.max(0, Math.min(keepMs, leftMs / 4)))
    : undefined;
  // In a hurry the workflow is given back while it is saved; otherwise nobody may begin before the last save is there.
  const released = hurried ? giveBack(request, workflow.ownership) : undefined;
  if (request.config.enable_persistence && !request.config.dry_run && begun) {
    const over = new AbortController();
    const patience = async (): Promise<void> => {
      // A stop that comes now leaves the last save as much time as one that came before.
      if (!hurried) await world.clock.sleep(Math.max(0, leftMs), AbortSignal.any([request.stop, over.signal]));
      await world.clock.sleep(hurriedStoreMs + 500, over.signal);
    };
    await Promise.race([checkpoints.request("end", true), patience()]);
    over.abort();
  }
  const lastResort =
    begun && !request.config.dry_run && wouldBeLost(workflow, event.status)
      ? await handOverInTime(request, workflow)
      : nothingToHandOver;
  const kept = keeping === undefined ? undefined : await unlessStopped(keeping, request.stop);
  if (kept?.kind === "not-kept") {
    const warning = { kind: "warning", topic: "history", message: kept.reason } as const;
    await recorder.record(warning).catch(() => undefined);
  }
  await (released ?? giveBack(request, workflow.ownership));
  const history = recorder.history();
  return {
    workflowId: history.workflowId,
    status: event.status,
    reason: event.reason,
    failure: event.failure,
    history,
    patch: [handedOver, lastResort].find((one) => one.kind === "patch")?.text,
  };
}
