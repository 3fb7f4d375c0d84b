/**
 * When the checkpoint of a milestone is begun, and when it is waited for (docs/decisions/0018).
 *
 * W2 The run is never more than one milestone ahead of what is stored, but for one that it has passed a moment ago (W3).
 * W3 Milestones close to each other share a checkpoint: it is begun before a stage that works with agents or commands, or after
 *    `gatherMs`; the end of the run has one of its own.
 */
import { type WorkflowStage, workStages } from "../../core/stage.ts";
import type { Clock } from "../../ports.ts";

export interface Milestones {
  /** The run has passed one. Never throws. */
  pass(reason: string): Promise<void>;
  /** The run is about to begin this stage. */
  before(stage: WorkflowStage): void;
  /** What has not been begun is left to the checkpoint of the end. */
  end(): void;
}

const gatherMs = 2_000;

/** `save`: resolves when the stores have answered. */
export function gatherMilestones(clock: Clock, save: (reason: string) => Promise<void>): Milestones {
  let gathering: { readonly reason: string; readonly over: AbortController } | undefined;
  let stored: Promise<void> = Promise.resolve();

  const begin = (): void => {
    if (gathering === undefined) return;
    const { reason, over } = gathering;
    gathering = undefined;
    over.abort();
    stored = save(reason).catch(() => undefined);
  };

  return {
    pass: async (reason) => {
      if (gathering !== undefined) return;
      await stored;
      const over = new AbortController();
      gathering = { reason, over };
      void clock.sleep(gatherMs, over.signal).then(() => {
        if (!over.signal.aborted) begin();
      });
    },
    before: (stage) => {
      if (workStages.has(stage)) begin();
    },
    end: () => {
      gathering?.over.abort();
      gathering = undefined;
    },
  };
}
