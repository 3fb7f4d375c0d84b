/** Goes on with an earlier journal: P2 and P4 hold from its first line on. */
import { explainDeath } from "../../core/checkpoint/cause-of-death.ts";
import { classify } from "../../core/failure/classify.ts";
import { type Evidence, Fault } from "../../core/failure/evidence.ts";
import type { History } from "../../core/journal/history.ts";
import { foldJournal } from "../../core/journal/history-fold.ts";
import { decodeJournal } from "../../core/journal/journal-decode.ts";
import { decideResume, unnotedGenerations } from "../../core/journal/resume.ts";
import type { World } from "../../ports.ts";
import { evidenceOf } from "../attempt.ts";
import type { WorkflowRequest } from "../workflow-request.ts";
import { beginJournal, type Opened } from "./begin-journal.ts";
import type { Earlier } from "./find-earlier.ts";
import { startRecorder } from "./recorder.ts";
import { restoreOnto } from "./restore-onto.ts";

function refused(history: History, evidence: Evidence): Opened {
  const failure = classify(evidence);
  return {
    kind: "over",
    end: { workflowId: history.workflowId, status: "failed", reason: failure.message, failure, history },
  };
}

function finished(history: History, status: "completed" | "degraded"): Opened {
  const { workflowId, end } = history;
  const reason = end?.reason ?? "every stage is done";
  return { kind: "over", end: { workflowId, status, reason, failure: end?.failure ?? null, history } };
}

/** How the process before this one ended: from its journal, and from what GitHub says of its run attempt. */
async function previousEnd(world: World, history: History): Promise<string> {
  const run = history.runs.at(-1);
  const id = Number(run?.id);
  const ask = history.end === null && run !== undefined && Number.isSafeInteger(id) && id > 0;
  const attempt = ask ? await world.github.workflowRun(id, run.attempt).catch(() => undefined) : undefined;
  return explainDeath({ history, attempt }).words;
}

/**
 * Our branch on the remote may be ahead of the checkpoint: it was pushed after the last save that was kept. What it has then is
 * taken over; making those commits again would give them other names, and the push would be refused for ever.
 */
async function catchUp(world: World, history: History, problems: string[]): Promise<void> {
  const branch = history.stages.branch_setup.output?.["branch"];
  if (typeof branch !== "string") return;
  const { workTree } = world;
  try {
    const remote = await workTree.remoteBranch(branch);
    const status = await workTree.status();
    if (remote === undefined || remote === status.head || status.branch !== branch) return;
    await workTree.fetchCommit(remote, branch);
    if (!(await workTree.isAncestor(status.head, remote))) return;
    await workTree.resetTo(remote);
    problems.push(`the branch ${branch} was ahead of the checkpoint; the work goes on from ${remote.slice(0, 12)}`);
  } catch (error) {
    problems.push(`whether ${branch} is ahead of the checkpoint is not known: ${classify(evidenceOf(error)).message}`);
  }
}

/** On a terminal the work tree is as the agent left it: the commit that the workflow began with speaks for the repository. */
async function promptsOfBase(world: World, history: History): Promise<void> {
  const base = history.stages.initialization.output?.["baseSha"];
  if (typeof base === "string") await world.prompts?.(base);
}

/** Undefined when work tree and session are back; else why they cannot be. What may work another time is thrown. */
async function restored(
  world: World,
  { checkpoint, ownersCopy }: Extract<Earlier, { kind: "checkpoint" }>,
  found: string[],
): Promise<string | undefined> {
  try {
    await restoreOnto(world, checkpoint, found, ownersCopy);
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const failure = classify(error.evidence);
    if (failure.category !== "critical" && failure.code !== "git-failed") throw error;
    return failure.message;
  }
}

async function openCheckpoint(
  request: WorkflowRequest,
  earlier: Extract<Earlier, { kind: "checkpoint" }>,
): Promise<Opened> {
  const { world, plan, run } = request;
  const { checkpoint } = earlier;
  const { history } = checkpoint;
  const decision = decideResume(history, plan, request.resumeFrom);
  if (decision.kind === "refused")
    return refused(history, { kind: "state", problem: decision.problem, detail: decision.reason });
  if (decision.kind === "finished") {
    return finished(history, decision.status);
  }
  const found = [...earlier.problems];
  // Read before the work tree is put back: what the agent may have written there must not speak for the repository.
  if (run.url !== undefined) await Promise.all([world.prompts?.(), world.extensions()]);
  const unusable = await restored(world, earlier, found);
  if (unusable !== undefined) {
    // Its journal says more than can be put back: an older generation whose work tree fits goes before it (S2).
    const problems = [
      ...found,
      `generation ${checkpoint.address.generation} in ${checkpoint.address.store}: ${unusable}`,
    ];
    const older = await earlier.older?.(checkpoint);
    if (older !== undefined) return openCheckpoint(request, { ...earlier, checkpoint: older, problems });
    const { newestGeneration } = earlier;
    return beginJournal(
      request,
      history.workflowId,
      { newestGeneration, requester: history.task?.requester },
      problems,
    );
  }
  if (run.url === undefined) await promptsOfBase(world, history);
  await catchUp(world, history, found);
  const local = await world.states.readJournal(history.workflowId);
  if (local !== undefined) await world.states.backup(history.workflowId, "replaced", local);
  const content = decodeJournal(checkpoint.journal);
  const file = await world.states.openJournal(history.workflowId, 0);
  // In one go: a write of its own, with its sync, for each line of a long journal would take minutes.
  await file.append(new TextDecoder().decode(checkpoint.journal));
  const recorder = startRecorder({ file, clock: world.clock, head: content.head, history, redact: request.redact });
  const { store, key, generation } = checkpoint.address;
  await recorder.record({
    kind: "run.opened",
    run,
    resumedFrom: decision.stage,
    from: { store, key, generation },
    newestGeneration: Math.max(generation, earlier.newestGeneration),
    previousEnd: await previousEnd(world, history),
  });
  if (decision.kind === "reopen")
    await recorder.record({ kind: "stage.reopened", stage: decision.stage, reason: decision.reason });
  for (const message of found) await recorder.record({ kind: "warning", topic: "checkpoints", message });
  return { kind: "open", recorder };
}

export async function adoptEarlier(request: WorkflowRequest, earlier: Earlier): Promise<Opened> {
  switch (earlier.kind) {
    case "none":
      return beginJournal(request, request.workflowId, null);
    case "traces":
      return beginJournal(request, earlier.workflowId, earlier);
    case "checkpoint":
      return openCheckpoint(request, earlier);
  }
}

/** The journal that lies in the state directory, gone on with where it is: the command line on the same machine. */
export async function openLocal(request: WorkflowRequest, workflowId: string): Promise<Opened | undefined> {
  const { world, plan, run } = request;
  const bytes = await world.states.readJournal(workflowId);
  if (bytes === undefined) return undefined;
  const content = decodeJournal(bytes);
  if (content.tail.kind === "broken") {
    await world.states.backup(workflowId, "broken", bytes);
    return undefined;
  }
  const history = foldJournal(content.entries);
  const decision = decideResume(history, plan, request.resumeFrom);
  if (decision.kind === "refused")
    return refused(history, { kind: "state", problem: decision.problem, detail: decision.reason });
  if (decision.kind === "finished") {
    // Nothing is added to it any more, but half a line is no line.
    if (content.tail.kind === "torn") await (await world.states.openJournal(workflowId, content.length)).close();
    return finished(history, decision.status);
  }
  const { task } = request;
  const lacksTask = history.task === null;
  if (lacksTask && task.text === "" && task.issue === undefined) {
    const detail = "it was killed before its task was written down, and has made nothing; start it anew";
    return refused(history, { kind: "state", problem: "corrupted", detail });
  }
  await promptsOfBase(world, history);
  const file = await world.states.openJournal(workflowId, content.length);
  const recorder = startRecorder({ file, clock: world.clock, head: content.head, history, redact: request.redact });
  await recorder.record({
    kind: "run.opened",
    run,
    resumedFrom: decision.stage,
    from: null,
    newestGeneration: history.generation + unnotedGenerations,
    previousEnd: await previousEnd(world, history),
  });
  if (lacksTask) await recorder.record({ kind: "workflow.task", task });
  if (content.tail.kind === "torn") {
    await recorder.record({
      kind: "warning",
      topic: "journal",
      message: `its last ${content.tail.bytes} bytes were a write that was cut short; they are cut off`,
    });
  }
  if (decision.kind === "reopen")
    await recorder.record({ kind: "stage.reopened", stage: decision.stage, reason: decision.reason });
  return { kind: "open", recorder };
}
