/**
 * When the checkpoint of a milestone is begun, and when it is waited for (docs/decisions/0018).
 *
 * W2 The run is never more than one milestone ahead of what is stored, but for those of the last `gatherMs` (W3).
 * W3 Milestones close to each other share a checkpoint: it is begun `gatherMs` after the first of them; the end has one of its own.
 */
import type { Clock } from "../../ports.ts";

export interface Milestones {
  /** The run has passed one. Never throws. */
  pass(reason: string): Promise<void>;
  /** What has not been begun is left to the checkpoint of the end. */
  end(): void;
}

/** What is done in this time after a milestone is done again in as much. */
const gatherMs = 500;

/** `save`: resolves when the stores have answered. */
export function gatherMilestones(clock: Clock, save: (reason: string) => Promise<void>): Milestones {
  const over = new AbortController();
  let gathering = false;
  let stored: Promise<void> = Promise.resolve();

  const begin = async (reason: string): Promise<void> => {
    await clock.sleep(gatherMs, over.signal);
    gathering = false;
    if (!over.signal.aborted) stored = save(reason).catch(() => undefined);
  };

  return {
    pass: async (reason) => {
      if (gathering) return;
      await stored; // W2
      gathering = true;
      void begin(reason);
    },
    end: () => over.abort(),
  };
}
