/**
 * Which recovery actions stand between a failed attempt and the next one (reference: recovery actions, defaults per stage).
 * Escalation: the n-th failure of a stage performs the n-th action of its list (the last one again after that), after the
 * actions that belong to the kind of failure. What the actions do is in engine/recovery/recover.ts.
 */

import type { StagePlan } from "../plan.ts";
import type { WorkflowStage } from "../stage.ts";
import type { Failure } from "./failure.ts";
import type { RecoveryAction } from "./recovery-actions.ts";

export interface StageRecoveries {
  readonly afterFailure: readonly RecoveryAction[];
  readonly afterTimeout: readonly RecoveryAction[];
}

const nothing: StageRecoveries = { afterFailure: [], afterTimeout: [] };

export const defaultRecoveries: Readonly<Record<WorkflowStage, StageRecoveries>> = {
  initialization: { afterFailure: [], afterTimeout: ["restart_initialization", "check_system_health"] },
  prompt_analysis: { afterFailure: [], afterTimeout: ["simplify_analysis", "fallback_to_basic_parsing"] },
  task_preparation: nothing,
  issue_creation: {
    afterFailure: ["retry_github_api_call", "check_github_rate_limits", "verify_repository_access"],
    afterTimeout: ["retry_github_api", "check_github_connectivity"],
  },
  branch_setup: { afterFailure: [], afterTimeout: ["retry_git_operations", "check_git_status"] },
  research_planning: nothing,
  implementation_start: { afterFailure: [], afterTimeout: ["restart_implementation", "check_dependencies"] },
  implementation_progress: {
    afterFailure: ["create_implementation_checkpoint", "simplify_current_task", "split_complex_operations"],
    afterTimeout: ["checkpoint_progress", "simplify_implementation"],
  },
  implementation_complete: nothing,
  testing_start: { afterFailure: [], afterTimeout: ["retry_test_setup", "skip_non_critical_tests"] },
  testing_complete: nothing,
  documentation_update: nothing,
  pr_preparation: nothing,
  pr_creation: {
    afterFailure: ["verify_branch_state", "check_pr_requirements", "retry_pr_creation"],
    afterTimeout: ["retry_pr_creation", "check_branch_status"],
  },
  pr_verification: nothing,
  review_request: nothing,
  review_processing: { afterFailure: [], afterTimeout: ["retry_review_request", "manual_review_fallback"] },
  final_cleanup: nothing,
  completion: nothing,
};

export type FailureKind = "network" | "timeout" | "resource";

/** Actions for a kind of failure, whatever the stage. The keys of `recovery_strategies` replace a row. */
export const defaultStrategies: Readonly<Record<FailureKind, readonly RecoveryAction[]>> = {
  network: ["check_network_connectivity", "retry_with_exponential_backoff", "switch_to_offline_mode"],
  timeout: ["increase_timeout_limits", "check_system_resources", "restart_operation_with_retry"],
  resource: ["cleanup_resources", "optimize_performance"],
};

export type RecoveryStrategies = Readonly<Partial<Record<FailureKind, readonly RecoveryAction[]>>>;

const networkCodes = new Set(["network", "git-network", "github-server-error"]);

export function failureKind(failure: Failure): FailureKind | undefined {
  if (failure.category === "timeout") return "timeout";
  if (failure.category === "resource") return "resource";
  return networkCodes.has(failure.code) ? "network" : undefined;
}

function nth(actions: readonly RecoveryAction[], n: number): readonly RecoveryAction[] {
  const action = actions[Math.min(n, actions.length) - 1];
  return action === undefined ? [] : [action];
}

/** `failureNumber`: 1 for the first failure of the stage. Doubles are left out, order is kept. */
export function decideRecoveries(
  plan: StagePlan,
  strategies: RecoveryStrategies,
  failure: Failure,
  failureNumber: number,
): readonly RecoveryAction[] {
  const kind = failureKind(failure);
  const general = kind === undefined ? [] : (strategies[kind] ?? defaultStrategies[kind]);
  const own = failure.category === "timeout" ? plan.recoverAfterTimeout : plan.recoverAfterFailure;
  // Resource failures are answered whole: freeing is useful only if all of it is done before the one retry.
  const generalNow = kind === "resource" ? general : nth(general, failureNumber);
  const always: readonly RecoveryAction[] = kind === "timeout" ? ["increase_timeout_limits"] : [];
  return [...new Set([...always, ...generalNow, ...nth(own, failureNumber)])];
}
