/** User code from the `extensions` module. */
import type { Evidence } from "../core/failure/evidence.ts";
import type { JsonObject } from "../core/json.ts";
import type { WorkflowStage } from "../core/stage.ts";

/** User code from the `extensions` module. */
export interface Extensions {
  readonly errorHandlers: readonly ErrorHandler[];
  readonly healthChecks: readonly HealthCheck[];
}

export type ErrorHandler = (
  workflowId: string,
  error: { category: string; code: string; message: string; evidence: Evidence },
  stage: WorkflowStage,
  context: JsonObject,
) => ErrorHandlerAnswer | undefined | Promise<ErrorHandlerAnswer | undefined>;

export interface ErrorHandlerAnswer {
  readonly strategy: "wait_and_retry" | "cleanup_and_continue" | "default_recovery" | "stop";
  /** Seconds. */
  readonly delay?: number | undefined;
  readonly actions?: readonly string[] | undefined;
}

export type HealthCheck = (workflowId: string) => HealthCheckAnswer | Promise<HealthCheckAnswer>;

export interface HealthCheckAnswer {
  readonly status: "HEALTHY" | "WARNING" | "DEGRADED" | "CRITICAL" | "FAILED";
  readonly custom_metrics?: JsonObject | undefined;
  readonly recommendations?: readonly string[] | undefined;
}
