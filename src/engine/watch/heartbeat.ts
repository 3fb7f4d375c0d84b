/**
 * A line in the log whenever nothing else could have been one for long: while an agent works, while a retry or a quota is waited
 * for, while checkpoints are uploaded at the end. On a loop of its own, so that nothing that hangs can make the run silent.
 */
import { describeHeartbeat } from "../../core/diagnostics/describe-heartbeat.ts";
import type { World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

/** Below a minute: people, and some runners, take a minute of silence for the end. */
const everyMs = 50_000;

export interface Heartbeat {
  stop(): Promise<void>;
}

/** `lastSign`: epoch ms of the newest sign of life of what is under way. */
export function startHeartbeat(setup: {
  readonly world: Pick<World, "clock" | "log">;
  readonly recorder: Recorder;
  readonly lastSign: () => number;
}): Heartbeat {
  const { world, recorder } = setup;
  const over = new AbortController();
  let waiting: { readonly until: number; readonly reason: string } | undefined;
  recorder.onEntry((entry) => {
    if (entry.kind === "retry.scheduled") waiting = { until: entry.at + entry.delayMs, reason: entry.reason };
    else if (entry.kind === "attempt.started") waiting = undefined;
  });
  const beat = (): void => {
    const now = world.clock.now();
    const history = recorder.history();
    world.log.write({
      time: new Date(now).toISOString(),
      level: "INFO",
      workflow_id: history.workflowId,
      stage: history.current,
      event: "heartbeat",
      message: describeHeartbeat(history, { now, lastSign: setup.lastSign(), waiting }),
      fields: {},
    });
  };
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await world.clock.sleep(everyMs, over.signal);
      if (!over.signal.aborted) beat();
    }
  };
  const running = run();
  return {
    stop: async () => {
      over.abort();
      await running;
    },
  };
}
