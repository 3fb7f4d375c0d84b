/** A plan whose figures that nobody set are the ones learned here. What the user set stays, and the fingerprint does too. */
import type { WorkflowConfiguration } from "../config/config-keys.ts";
import type { Plan, StagePlan } from "../plan.ts";
import { learnBaselines } from "./learned-baseline.ts";
import type { WorkflowRecord } from "./run-record.ts";
import { suggestTimeouts } from "./timeout-suggestion.ts";

type Set = Pick<WorkflowConfiguration, "performance_baselines" | "stage_timeouts" | "stages">;

/** The warning keeps its place between the start and the limit, unless it was set. */
function withLimit(plan: StagePlan, limitS: number, warnIsSet: boolean): StagePlan {
  const limitMs = limitS * 1000;
  const warnMs = warnIsSet ? plan.warnMs : Math.round((plan.warnMs * limitMs) / plan.limitMs);
  return { ...plan, limitMs, warnMs };
}

/**
 * Baselines always; limits only when `timeouts` is `learned`. `jobS`: seconds that the job has. Stages of which too little is
 * known keep what they had.
 */
export function withLearned(
  plan: Plan,
  records: readonly WorkflowRecord[],
  config: Set,
  options: { readonly timeouts: "configured" | "learned"; readonly jobS: number },
): Plan {
  const baselines = learnBaselines(records);
  const limits = options.timeouts === "learned" ? suggestTimeouts(records, options.jobS) : {};
  const stages = plan.stages.map((stagePlan) => {
    const { stage } = stagePlan;
    const baselineS = config.performance_baselines[stage] ?? baselines[stage] ?? stagePlan.baselineS;
    const isSet = (config.stage_timeouts[stage] ?? config.stages[stage]?.timeout) !== undefined;
    const limitS = isSet ? undefined : limits[stage];
    const limited =
      limitS === undefined ? stagePlan : withLimit(stagePlan, limitS, config.stages[stage]?.warn !== undefined);
    return { ...limited, baselineS };
  });
  return { ...plan, stages };
}
