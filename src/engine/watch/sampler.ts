/**
 * Samples of CPU, memory and disk through the run, thinned before they are journaled.
 *
 * S1 Sampling starts no process and nobody waits for it: a disk that hangs does not keep the monitor from renewing the lease.
 * S2 The journal gets few points: those of the time since the last entry, the less the longer the run is under way.
 * S3 What was measured is journaled before a stage's end is acted upon and before the workflow's, so that the report of a stage that
 *    ran out of memory shows it.
 */
import { type ResourceSample, sampleTuple, thinSamples } from "../../core/health/resource-samples.ts";
import type { World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

export interface Sampler {
  /** Takes a sample, and journals what there is when it is time to. */
  look(): void;
  /** Journals what there is. Never throws. */
  flush(): Promise<void>;
}

/** A point every fifteen seconds at the beginning. */
const shortestMs = 60_000;
const pointsPerEntry = 4;
/** After half an hour an entry stands for more than a minute: six hours make about 80 entries and 320 points. */
const shareOfElapsed = 1 / 20;

export function createSampler({ world, recorder }: { world: World; recorder: Recorder }): Sampler {
  let waiting: ResourceSample[] = [];
  let asking = false;
  const beganAt = world.clock.now();
  let since = beganAt;

  const flush = async (): Promise<void> => {
    const points = thinSamples(waiting, pointsPerEntry);
    waiting = [];
    since = world.clock.now();
    if (points.length === 0) return;
    // A journal that cannot be written shows at its next entry.
    await recorder.record({ kind: "resources.sampled", samples: points.map(sampleTuple) }).catch(() => undefined);
  };

  const due = (now: number): boolean => now - since >= Math.max(shortestMs, (now - beganAt) * shareOfElapsed);

  const sample = async (): Promise<void> => {
    const { cpuPercent, memoryPercent, diskPercent } = await world.probes.resources();
    const at = world.clock.now();
    waiting.push({ at, cpu: cpuPercent, memory: memoryPercent, disk: diskPercent });
    if (due(at)) await flush();
  };

  recorder.onEntry((entry) => {
    // S3; what comes next is written after it, since entries are written in the order of the calls (R1).
    if (entry.kind === "attempt.failed" || (entry.kind === "stage.succeeded" && waiting.length >= pointsPerEntry))
      void flush();
  });

  return {
    look: () => {
      if (asking) return; // S1
      asking = true;
      void sample()
        .catch(() => undefined)
        .finally(() => {
          asking = false;
        });
    },
    flush,
  };
}
