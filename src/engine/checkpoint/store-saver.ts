/** Saves one packed checkpoint into one store, within its time, and notes in the journal what came of it. */
import type { RunInfo } from "../../core/journal/journal-entry.ts";
import type { CheckpointStore, World } from "../../ports.ts";
import { lateParts } from "../late-parts.ts";
import type { Recorder } from "./recorder.ts";

export interface StoreSaver {
  /** Whether it was stored. `of`: its generation. */
  save(store: CheckpointStore, directory: string, of: number, holdsEnd: boolean): Promise<boolean>;
  failed(store: string, error: unknown, of: number): Promise<void>;
  /** How long each save may take from now on; those that are under way get a small part of it. */
  hurry(ms: number): void;
}

/** A store that does not answer in this time is given up for this generation. */
const storeDeadlineMs = 60_000;
/** Of a shortened deadline, what is left to the saves that are under way at that moment. */
const shareUnderWay = 0.15;

export function storeSaver(setup: {
  readonly world: World;
  readonly recorder: Recorder;
  readonly run: RunInfo;
}): StoreSaver {
  const { world, recorder } = setup;
  let deadlineMs = storeDeadlineMs;
  /** One for each save under way: aborted when it has to hurry. */
  const underWay = new Set<AbortController>();

  const failed = async (store: string, error: unknown, of: number): Promise<void> => {
    const { failureOf } = await lateParts.failureOf();
    await recorder.record({ kind: "checkpoint.failed", generation: of, store, reason: failureOf(error).message });
  };

  /** A save that is under way when the deadline is brought forward gets a part of it: what comes after it is newer. */
  const waitForDeadline = async (over: AbortSignal, hurry: AbortSignal): Promise<void> => {
    await world.clock.sleep(deadlineMs, AbortSignal.any([over, hurry]));
    if (hurry.aborted && !over.aborted) await world.clock.sleep(deadlineMs * shareUnderWay, over);
  };

  const save = async (store: CheckpointStore, directory: string, of: number, holdsEnd: boolean): Promise<boolean> => {
    const history = recorder.history();
    const { freshNonce, issueOf } = await lateParts.pack();
    const startedAt = world.clock.now();
    const controller = new AbortController();
    const over = new AbortController();
    const hurry = new AbortController();
    underWay.add(hurry);
    const limit = waitForDeadline(over.signal, hurry.signal).then(() => {
      if (!over.signal.aborted) controller.abort({ by: "deadline", graceMs: 0 });
    });
    try {
      const saved = await store.save(
        directory,
        {
          workflowId: history.workflowId,
          generation: of,
          runId: setup.run.id,
          runAttempt: setup.run.attempt,
          issue: issueOf(history),
          nonce: freshNonce(world),
        },
        controller.signal,
      );
      const tookMs = world.clock.now() - startedAt;
      await recorder.record({
        kind: "checkpoint.saved",
        generation: of,
        store: store.name,
        key: saved.address.key,
        bytes: saved.bytes,
        tookMs,
        holdsEnd,
      });
      return true;
    } catch (error) {
      await failed(store.name, error, of);
      return false;
    } finally {
      underWay.delete(hurry);
      over.abort();
      await limit;
    }
  };

  return {
    save,
    failed,
    hurry: (ms) => {
      deadlineMs = ms;
      for (const hurry of underWay) hurry.abort();
    },
  };
}
