/** The library's own shapes; field names are the specification's. */
import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { HealthStatus } from "../../core/health/health.ts";
import type { EndStatus } from "../../core/journal/journal-entry.ts";
import type { Grade } from "../../core/report/performance.ts";
import type { WorkflowStage } from "../../core/stage.ts";

export type PartialConfiguration = { readonly [Name in keyof WorkflowConfiguration]?: WorkflowConfiguration[Name] };

export interface LibraryOptions {
  /** Local files instead of GitHub, as the command line's `--local`. */
  readonly local?: boolean;
  /** Stops the workflow; it can be resumed. */
  readonly signal?: AbortSignal;
  /** Default: `process.env`. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Lines of the log, redacted. Default: none; the log file is written in any case. */
  readonly onLog?: (line: string) => void;
}

export interface LibrarySetup {
  readonly config: PartialConfiguration;
  readonly projectRoot: string | undefined;
  readonly options: LibraryOptions;
}

export interface ReliabilityMetrics {
  /** 0 to 1. */
  readonly performance_score: number;
  readonly performance_grade: Grade;
  readonly error_rate: number;
  readonly recovery_rate: number;
  /** Seconds. */
  readonly total_duration: number;
  readonly error_count: number;
  readonly recovery_attempts: number;
  readonly checkpoints_saved: number;
  readonly health_status: HealthStatus | null;
}

export interface WorkflowResult {
  /** Completed, maybe with losses (`status` is then `degraded`). */
  readonly success: boolean;
  readonly status: EndStatus;
  /** Null when nothing was begun. */
  readonly workflow_id: string | null;
  readonly issue_number: number | null;
  readonly branch_name: string | null;
  readonly pr_number: number | null;
  readonly pr_url: string | null;
  /** The stage that this call went on with; null for a new workflow. */
  readonly resumed_from: WorkflowStage | null;
  readonly resumable: boolean;
  /** One sentence; null on success. */
  readonly error: string | null;
  readonly error_category: string | null;
  /** What to do, most useful first. */
  readonly recovery_recommendations: readonly string[];
  /** Null when nothing was begun. */
  readonly reliability_metrics: ReliabilityMetrics | null;
}
