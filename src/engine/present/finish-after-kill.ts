/**
 * What the post step does after main: if main could not say or show how it ended (killed), does it; if main could not save, or in the
 * seconds after a stop not in every store, saves; if main could not give the workflow back, gives it back.
 * P7 It knows nothing but the journal.
 * K1 The claim of this very run attempt is main's, and main is dead: it is taken over, and given back at the end. A workflow that
 *    is another run's by now is left alone: nothing is saved, and nothing edited.
 */

import { storesWithEnd } from "../../core/checkpoint/end-kept.ts";
import { beginningCells } from "../../core/checkpoint/ownership.ts";
import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { History } from "../../core/journal/history.ts";
import { foldJournal } from "../../core/journal/history-fold.ts";
import { decodeJournal } from "../../core/journal/journal-decode.ts";
import type { RunInfo } from "../../core/journal/journal-entry.ts";
import { unnotedGenerations } from "../../core/journal/resume.ts";
import type { CheckpointStore, World } from "../../ports.ts";
import { startCheckpoints } from "../checkpoint/checkpoint.ts";
import { type Recorder, startRecorder } from "../checkpoint/recorder.ts";
import { createOwnership, type Ownership } from "../ownership/ownership.ts";
import { startHeartbeat } from "../watch/heartbeat.ts";

export interface AfterRequest {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly run: RunInfo;
  readonly workflowId: string;
  readonly redact: (text: string) => string;
  readonly onOpen: (recorder: Recorder, ownership: Ownership) => void;
  /** Given where main has not told its end: where it has journaled one, what shows it elsewhere may not say so yet. */
  readonly onUnsaid?: ((history: History, ownership: Ownership) => Promise<void>) | undefined;
}

export type After =
  /** Main told how it ended and everything is saved. */
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "finished"; readonly history: History; readonly saidTheEnd: boolean };

/**
 * Stores that do not hold the journal as it stands now: saves are journaled after the end they contain. After a stop main has
 * time for the quick ones only. Main gave every store its time at any other end: one that refused then is not asked again, nor is
 * one that never took anything.
 */
function lackingTheEnd(history: History, stores: readonly CheckpointStore[]) {
  const { end, checkpoints, checkpointFailures } = history;
  const holding = storesWithEnd(history);
  if (holding.size === 0) return stores;
  if (end?.status !== "interrupted") return [];
  const lastGeneration = Math.max(...checkpoints.map(({ generation }) => generation));
  const refuses = (name: string) =>
    checkpointFailures.some(({ store, generation }) => store === name && generation < lastGeneration) &&
    !checkpoints.some(({ store }) => store === name);
  return stores.filter(({ name }) => !holding.has(name) && !refuses(name));
}

/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const storeMs = 60_000;
const claimMs = 20_000;

type Inherited = "ours" | "another's" | "unknown";

/** K1. A cell that cannot be reached forbids no save, as ever; edits are refused by the fence then. */
async function inherit(ownership: Ownership, history: History, run: RunInfo, signal: AbortSignal): Promise<Inherited> {
  const cells = [...beginningCells(history.task?.issue, run.id), history.workflowId];
  try {
    let claim = await ownership.claim(cells, signal);
    for (let tries = 0; tries < cells.length && claim.kind === "taken"; tries += 1) {
      const { runId, runAttempt } = claim.by;
      if (runId === null || runId !== run.id || runAttempt !== run.attempt) return "another's";
      claim = await ownership.claim(cells, signal, claim.by);
    }
    return claim.kind === "ours" ? "ours" : "another's";
  } catch {
    return "unknown";
  }
}

async function inTime<T>(world: World, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController();
  const enough = new AbortController();
  const limit = world.clock.sleep(ms, over.signal).then(() => enough.abort({ by: "deadline", graceMs: 0 }));
  try {
    return await work(enough.signal);
  } finally {
    over.abort();
    await limit;
  }
}

export async function finishAfterKill(request: AfterRequest): Promise<After> {
  const { world, config, onUnsaid } = request;
  const bytes = await world.states.readJournal(request.workflowId);
  if (bytes === undefined) return { kind: "nothing-to-do" };
  const content = decodeJournal(bytes);
  const before = foldJournal(content.entries);
  const endIsMissing = before.end === null;
  const begun = before.stages.initialization.status === "succeeded";
  // Main knew that the workflow is another run's: there is nothing of it to save or to give back.
  if (before.end?.failure?.code === "ownership-lost") return { kind: "nothing-to-do" };
  const shouldSave = begun && config.enable_persistence && !config.dry_run && world.stores.length > 0;
  const ownership = createOwnership(world, request.run);
  const inherited = () => inTime(world, claimMs, (signal) => inherit(ownership, before, request.run, signal));
  const giveBack = () => inTime(world, claimMs, (signal) => ownership.release(signal));
  const lacking = shouldSave ? lackingTheEnd(before, world.stores) : [];
  if (!endIsMissing && lacking.length === 0) {
    // Told to stop, main had little time to give the workflow back; at every other end it did, unless it was killed before that.
    const wasStopped = before.end?.status === "interrupted";
    if ((wasStopped || onUnsaid !== undefined) && !config.dry_run) {
      if ((await inherited()) === "ours") await onUnsaid?.(before, ownership);
      await giveBack();
    }
    return onUnsaid === undefined ? { kind: "nothing-to-do" } : { kind: "finished", history: before, saidTheEnd: true };
  }

  // Children of the killed step are still at work on the tree that is to be saved.
  await world.processes.endAll(2_000);
  const owner = config.dry_run ? "unknown" : await inherited();
  const mustSave = lacking.length > 0 && owner !== "another's";
  const file = await world.states.openJournal(request.workflowId, content.length);
  const recorder = startRecorder({
    file,
    clock: world.clock,
    head: content.head,
    history: before,
    redact: request.redact,
  });
  request.onOpen(recorder, ownership);
  const heartbeat = startHeartbeat({ world, recorder, lastSign: world.clock.now });
  if (endIsMissing) {
    const { current } = before;
    const attempt = current === null ? undefined : before.stages[current].attempts.at(-1);
    if (current !== null && attempt?.outcome === "running") {
      await recorder.record({
        kind: "attempt.interrupted",
        stage: current,
        attempt: attempt.attempt,
        by: "the step's process was killed",
      });
    }
    const failure = {
      category: "interrupted",
      code: "step-killed",
      message: "The step's process ended without a word (killed, or out of memory).",
      remedy: "Re-run the job: the workflow goes on from its last checkpoint.",
    } as const;
    await recorder.record({
      kind: "workflow.ended",
      status: "interrupted",
      reason: failure.message,
      failure,
      resumable: true,
    });
  }
  if (mustSave) {
    const mayStillSave = () => inTime(world, claimMs, (signal) => ownership.mayStillSave(signal));
    const checkpoints = startCheckpoints({
      world: { ...world, stores: lacking },
      recorder,
      run: request.run,
      mayStillSave,
      unnoted: unnotedGenerations,
    });
    checkpoints.setDeadline(storeMs);
    await checkpoints.request("post step", true);
  }
  if (lacking.length > 0 && !mustSave)
    await recorder.record({
      kind: "warning",
      topic: "ownership",
      message: "another run has this workflow by now; nothing was saved",
    });
  // An end that is journaled here is shown as every entry is.
  if (!endIsMissing && owner === "ours") await onUnsaid?.(recorder.history(), ownership);
  await giveBack();
  await heartbeat.stop();
  await recorder.close();
  const saidTheEnd = endIsMissing || onUnsaid !== undefined;
  // Main has said it all, and somewhere it was saved: nothing is left to be told.
  if (!saidTheEnd && lacking.length < world.stores.length) return { kind: "nothing-to-do" };
  return { kind: "finished", history: recorder.history(), saidTheEnd };
}
