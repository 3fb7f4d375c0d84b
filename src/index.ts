/**
 * The library. The class only says what there is: what it does is loaded when a method is called, because the action's bundle
 * exports it too and must not pay for it at its start (docs/decisions).
 */

import type { LibraryOptions, LibrarySetup, PartialConfiguration, WorkflowResult } from "./cli/library/types.ts";
import type { DiagnosticBundle } from "./core/diagnostics/diagnostic-bundle.ts";
import type { WorkflowDiagnostics } from "./core/diagnostics/diagnostics.ts";
import type { SystemHealthCheck } from "./core/health/health.ts";
import type { ErrorHandler, HealthCheck } from "./ports.ts";

export type { LibraryOptions, PartialConfiguration, ReliabilityMetrics, WorkflowResult } from "./cli/library/types.ts";
export type { WorkflowConfiguration } from "./core/config/config-keys.ts";
export type { DiagnosticBundle } from "./core/diagnostics/diagnostic-bundle.ts";
export type { WorkflowDiagnostics } from "./core/diagnostics/diagnostics.ts";
export type { SystemHealthCheck } from "./core/health/health.ts";
export type { WorkflowState } from "./core/journal/workflow-state.ts";
export type { PerformanceReport } from "./core/report/performance.ts";
export type { WorkflowStage } from "./core/stage.ts";
export type { ErrorHandler, ErrorHandlerAnswer, HealthCheck, HealthCheckAnswer } from "./ports.ts";

export class WorkflowManager {
  readonly #setup: LibrarySetup;
  readonly #errorHandlers: ErrorHandler[] = [];
  readonly #healthChecks: HealthCheck[] = [];

  /**
   * `config`: keys and values as in the config file (`{ max_retries: 3 }`); they go before `WORKFLOW_*` variables and the file.
   * `projectRoot`: a directory of the repository; default: the current one. What is wrong with either is told by the methods.
   */
  constructor(config: PartialConfiguration = {}, projectRoot?: string, options: LibraryOptions = {}) {
    this.#setup = { config, projectRoot, options };
  }

  /** Takes a prompt file to a pull request. Never throws for a workflow that failed: the result says what happened. */
  async executeWorkflow(promptFile: string): Promise<WorkflowResult> {
    const { executeWorkflow } = await import("./cli/library/execute.ts");
    return executeWorkflow(this.#setup, this.#extensions(), promptFile);
  }

  /** Goes on with a workflow from the journal here, or from its newest good checkpoint. */
  async resumeWorkflow(workflowId: string): Promise<WorkflowResult> {
    const { resumeWorkflow } = await import("./cli/library/execute.ts");
    return resumeWorkflow(this.#setup, this.#extensions(), workflowId);
  }

  /** Throws an `Error` when nothing is known of the workflow, or the configuration is wrong; so do the methods below. */
  async getWorkflowDiagnostics(workflowId: string): Promise<WorkflowDiagnostics> {
    const { getWorkflowDiagnostics } = await import("./cli/library/look.ts");
    return getWorkflowDiagnostics(this.#setup, workflowId);
  }

  async performHealthCheck(): Promise<SystemHealthCheck> {
    const { performHealthCheck } = await import("./cli/library/look.ts");
    return performHealthCheck(this.#setup, this.#extensions());
  }

  /** Everything that helps to see what happened, without secrets: what the file `diagnostic-bundle-{id}.json` holds. */
  async generateDiagnosticBundle(workflowId: string): Promise<DiagnosticBundle> {
    const { generateDiagnosticBundle } = await import("./cli/library/look.ts");
    return generateDiagnosticBundle(this.#setup, workflowId);
  }

  /** Asked after each failure, in the order in which they were registered; the first answer counts. */
  registerErrorHandler(handler: ErrorHandler): void {
    this.#errorHandlers.push(handler);
  }

  /** Asked with each health check, beside the system's own questions. */
  registerHealthCheck(check: HealthCheck): void {
    this.#healthChecks.push(check);
  }

  #extensions() {
    return { errorHandlers: [...this.#errorHandlers], healthChecks: [...this.#healthChecks] };
  }
}
