/** The ordered stages with their policies: what will run, how long each may take, what is done when it fails. */
import { createHash } from "node:crypto";
import { defaultRecoveries } from "./failure/recovery.ts";
import type { RecoveryAction } from "./failure/recovery-actions.ts";
import { defaultBackoff, type RetryPolicy } from "./failure/retry.ts";
import { stageDefaults, type WorkflowStage, workflowStages } from "./stage.ts";

export interface StagePlan {
  readonly stage: WorkflowStage;
  readonly enabled: boolean;
  readonly critical: boolean;
  readonly limitMs: number;
  readonly warnMs: number;
  /** 0: no idle limit. */
  readonly idleMs: number;
  readonly baselineS: number;
  readonly retry: RetryPolicy;
  /** Replaces the stage's work by a shell command (`stages.<stage>.run`). */
  readonly run: string | undefined;
  readonly recoverAfterFailure: readonly RecoveryAction[];
  readonly recoverAfterTimeout: readonly RecoveryAction[];
}

export interface Plan {
  readonly stages: readonly StagePlan[];
  readonly fingerprint: string;
  /** Factor on the limit after each timeout. */
  readonly timeoutMultiplier: number;
}

/** What the configuration may say of a stage; seconds, as in the file. */
export interface StageSettings {
  readonly timeout?: number | undefined;
  readonly warn?: number | undefined;
  readonly idle?: number | undefined;
  readonly retries?: number | undefined;
  readonly critical?: boolean | undefined;
  readonly enabled?: boolean | undefined;
  readonly run?: string | undefined;
  readonly recovery?: readonly RecoveryAction[] | undefined;
  /** Budgets of the stage's agent, over all attempts and resumes (agent-budget.ts). */
  readonly max_turns?: number | undefined;
  readonly max_tokens?: number | undefined;
  readonly max_cost_usd?: number | undefined;
  readonly max_agent_minutes?: number | undefined;
}

export interface PlanSettings {
  readonly maxRetries: number;
  readonly timeoutMultiplier: number;
  /** Seconds; replaces every stage's idle limit that is not set on the stage itself. */
  readonly idleTimeoutS: number | undefined;
  readonly baselines: Readonly<Partial<Record<WorkflowStage, number>>>;
  readonly stages: Readonly<Partial<Record<WorkflowStage, StageSettings>>>;
}

function planStage(stage: WorkflowStage, settings: PlanSettings): StagePlan {
  const own = settings.stages[stage] ?? {};
  const defaults = stageDefaults[stage];
  const limitS = own.timeout ?? defaults.limitS;
  const recoveries = defaultRecoveries[stage];
  return {
    stage,
    enabled: own.enabled ?? true,
    critical: own.critical ?? defaults.critical,
    limitMs: limitS * 1000,
    // A limit set below the default warning would never be warned about: keep the default's proportion.
    warnMs: (own.warn ?? Math.min(defaults.warnS, (limitS * defaults.warnS) / defaults.limitS)) * 1000,
    idleMs: (own.idle ?? (defaults.idleS > 0 ? (settings.idleTimeoutS ?? defaults.idleS) : 0)) * 1000,
    baselineS: settings.baselines[stage] ?? defaults.baselineS,
    retry: { ...defaultBackoff, maxRetries: own.retries ?? settings.maxRetries },
    run: own.run,
    recoverAfterFailure: own.recovery ?? recoveries.afterFailure,
    recoverAfterTimeout: own.recovery ?? recoveries.afterTimeout,
  };
}

/**
 * The fingerprint says which durable units the journal's entries belong to: the enabled stages, their order, and the
 * commands that replace a stage's work. Limits and retries may change between runs without changing what was done (P4).
 */
function fingerprintOf(stages: readonly StagePlan[]): string {
  const shape = stages.filter((s) => s.enabled).map((s) => [s.stage, s.run ?? ""]);
  return createHash("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, 16);
}

export function makePlan(settings: PlanSettings): Plan {
  const stages = workflowStages.map((stage) => planStage(stage, settings));
  return { stages, fingerprint: fingerprintOf(stages), timeoutMultiplier: settings.timeoutMultiplier };
}

export function stagePlan(plan: Plan, stage: WorkflowStage): StagePlan {
  const found = plan.stages.find((candidate) => candidate.stage === stage);
  if (found === undefined) throw new Error(`the plan has no stage ${stage}`);
  return found;
}
