/**
 * What goes on beside the stages: the lease, samples of the machine, health, and checkpoints by time and by commit.
 * The lease is renewed with monitoring switched off, too: it is what keeps a second run away. Where it turns out to be lost, the
 * run's stop is told at once (`Ownership.lost`), also in the middle of an agent's work.
 */
import type { Checkpoints } from "../checkpoint/checkpoint.ts";
import type { Workflow } from "../workflow.ts";
import { createSampler } from "./sampler.ts";

export interface Monitor {
  /** Journals what was measured and is not journaled yet. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** How often the monitor looks whether something is due. */
const lookMs = 5_000;

interface Due {
  healthAt: number;
  checkpointAt: number;
  head: string;
}

export function startMonitor(setup: { workflow: Workflow; checkpoints: Checkpoints }): Monitor {
  const { workflow, checkpoints } = setup;
  const { world, config, recorder } = workflow;
  const { clock } = world;
  const over = new AbortController();
  const sampler = config.enable_monitoring ? createSampler({ world, recorder }) : undefined;
  const due: Due = { healthAt: clock.now(), checkpointAt: clock.now(), head: "" };

  /** Only while agents and tests work: the other stages are short, and the engine saves after them. */
  const longStage = (): boolean => {
    const { current } = recorder.history();
    return (
      current === "implementation_progress" ||
      current === "testing_complete" ||
      current === "documentation_update" ||
      current === "review_processing"
    );
  };

  const save = async (now: number): Promise<void> => {
    if (!config.enable_persistence || !longStage()) return;
    const head = await world.workTree.headSha().catch(() => due.head);
    // A milestone's checkpoint may hold the commit already.
    const committed = due.head !== "" && head !== due.head && head !== checkpoints.storedHead();
    due.head = head;
    if (!committed && now - due.checkpointAt < config.checkpoint_interval * 1000) return;
    due.checkpointAt = now;
    await checkpoints.request(committed ? "commit" : "interval", false);
  };

  const look = async (): Promise<void> => {
    const now = clock.now();
    sampler?.look();
    await workflow.ownership.heartbeat(AbortSignal.any([over.signal, workflow.stop]));
    if (!config.enable_monitoring || workflow.stop.aborted) return;
    if (config.enable_health_checks && now - due.healthAt >= config.health_check_interval * 1000) {
      due.healthAt = now;
      await workflow.checkHealth("interval");
    }
    await save(now);
  };

  const run = async (): Promise<void> => {
    while (!over.signal.aborted && !workflow.stop.aborted) {
      await clock.sleep(
        Math.min(lookMs, config.checkpoint_interval * 1000),
        AbortSignal.any([over.signal, workflow.stop]),
      );
      if (over.signal.aborted || workflow.stop.aborted) return;
      // Monitoring that fails is no reason to stop what it watches; the journal says why where it can.
      await look().catch((error: unknown) =>
        recorder
          .record({
            kind: "warning",
            topic: "monitor",
            message: error instanceof Error ? error.message : String(error),
          })
          .catch(() => undefined),
      );
    }
  };

  const running = run();
  return {
    flush: async () => sampler?.flush(),
    stop: async () => {
      over.abort();
      await running;
    },
  };
}
