/** Names of what can be done between a failed attempt and the next one (reference: recovery actions). */
export const recoveryActions = [
  "retry_github_api_call",
  "retry_github_api",
  "retry_pr_creation",
  "retry_review_request",
  "retry_git_operations",
  "retry_with_backoff",
  "retry_with_exponential_backoff",
  "restart_operation_with_retry",
  "restart_initialization",
  "restart_implementation",
  "retry_test_setup",
  "check_github_rate_limits",
  "verify_repository_access",
  "check_pr_requirements",
  "check_github_connectivity",
  "check_network_connectivity",
  "check_connectivity",
  "switch_to_offline_mode",
  "check_system_health",
  "check_system_resources",
  "check_dependencies",
  "cleanup_resources",
  "free_memory",
  "optimize_performance",
  "create_implementation_checkpoint",
  "checkpoint_progress",
  "simplify_current_task",
  "simplify_implementation",
  "split_complex_operations",
  "simplify_analysis",
  "fallback_to_basic_parsing",
  "check_git_status",
  "verify_branch_state",
  "check_branch_status",
  "skip_non_critical_tests",
  "increase_timeout_limits",
  "manual_review_fallback",
] as const;

export type RecoveryAction = (typeof recoveryActions)[number];

export function isRecoveryAction(text: string): text is RecoveryAction {
  return (recoveryActions as readonly string[]).includes(text);
}
