/** How the system is at this moment, outside of any workflow. */

import type { SystemHealthCheck } from "../../core/health/health.ts";
import { emptyHistory } from "../../core/journal/history.ts";
import type { World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import { createHealthMonitor } from "./health-monitor.ts";

export async function checkHealthNow(world: World, workflowId: string): Promise<SystemHealthCheck> {
  let answer: SystemHealthCheck | undefined;
  // The monitor hands its verdict to a journal; here it is only read.
  const recorder: Recorder = {
    path: "",
    history: () => ({ ...emptyHistory, workflowId }),
    record: async (event) => {
      if (event.kind === "health.checked") answer = event.check as unknown as SystemHealthCheck;
    },
    onEntry: () => undefined,
    close: async () => undefined,
  };
  await createHealthMonitor({ world, recorder, enabled: true }).check("asked");
  if (answer === undefined) throw new Error("the health monitor gave no verdict");
  return answer;
}
