import type { StageSettings } from "../plan.ts";
import { makePlan, type Plan } from "../plan.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import type { WorkflowConfiguration } from "./config-keys.ts";

/** The plan that a configuration describes. `stage_timeouts` goes before a `timeout` under `stages`: inputs go before files. */
export function planFor(config: WorkflowConfiguration): Plan {
  const stages: Partial<Record<WorkflowStage, StageSettings>> = {};
  for (const stage of workflowStages) {
    const own = config.stages[stage];
    const timeout = config.stage_timeouts[stage];
    if (own !== undefined || timeout !== undefined)
      stages[stage] = { ...own, ...(timeout === undefined ? {} : { timeout }) };
  }
  return makePlan({
    maxRetries: config.enable_recovery ? config.max_retries : 0,
    timeoutMultiplier: config.timeout_multiplier,
    idleTimeoutS: config.idle_timeout,
    baselines: config.performance_baselines,
    stages,
  });
}
