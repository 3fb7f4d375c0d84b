/** The specification's `WorkflowState`: a view of the history in its field names, written to `state.json`. */

import type { Json } from "../json.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import type { History } from "./history.ts";

export interface WorkflowState {
  readonly workflow_id: string;
  readonly prompt_file: string | null;
  readonly current_stage: WorkflowStage | null;
  /** ISO 8601, UTC. */
  readonly stage_start_time: string | null;
  readonly progress_data: Readonly<Record<string, Json>>;
  readonly monitoring_state: {
    readonly error_count: number;
    readonly recovery_attempts: number;
    readonly health_checks: readonly Json[];
    readonly stage_history: readonly {
      readonly stage: WorkflowStage;
      readonly status: string;
      readonly attempts: number;
      readonly duration: number | null;
    }[];
  };
  readonly context: {
    readonly feature_name: string | null;
    readonly requirements: readonly string[];
    readonly success_criteria: readonly string[];
  };
  readonly status: string;
}

/** How many health checks a reader of the state gets; the journal has more. */
const shownHealthChecks = 5;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
const json = (value: Json | undefined): Json => value ?? null;

export function currentStage(history: History): WorkflowStage | null {
  if (history.current !== null) return history.current;
  return [...workflowStages].reverse().find((stage) => history.stages[stage].startedAt !== null) ?? null;
}

export function viewState(history: History): WorkflowState {
  const { stages } = history;
  const output = (stage: WorkflowStage) => stages[stage].output ?? {};
  const current = currentStage(history);
  const startedAt = current === null ? null : stages[current].startedAt;
  const analysis = output("prompt_analysis");
  const requirements = analysis["requirements"];
  const tests = output("testing_complete")["result"];
  const records = workflowStages.map((stage) => stages[stage]);
  const featureName = analysis["featureName"];
  return {
    workflow_id: history.workflowId,
    prompt_file: history.task?.promptFile ?? null,
    current_stage: current,
    stage_start_time: startedAt === null ? null : new Date(startedAt).toISOString(),
    progress_data: {
      issue_number: json(output("issue_creation")["number"]),
      branch_name: json(output("branch_setup")["branch"]),
      pr_number: json(output("pr_creation")["number"]),
      files_changed: json(output("implementation_complete")["files"]),
      tests_passed: tests === undefined ? null : tests === "passed",
    },
    monitoring_state: {
      error_count: records.flatMap((record) => record.attempts).filter((attempt) => attempt.failure !== null).length,
      recovery_attempts: records.reduce((sum, record) => sum + record.recoveries.length, 0),
      health_checks: history.health.slice(-shownHealthChecks).map((entry) => entry.check as Json),
      stage_history: records
        .filter((record) => record.startedAt !== null)
        .map((record) => ({
          stage: record.stage,
          status: record.status,
          attempts: record.attempts.length,
          duration:
            record.startedAt === null || record.endedAt === null ? null : (record.endedAt - record.startedAt) / 1000,
        })),
    },
    context: {
      feature_name: typeof featureName === "string" ? featureName : null,
      requirements: Array.isArray(requirements)
        ? requirements.flatMap((item) => texts([(item as { text?: unknown }).text]))
        : [],
      success_criteria: texts(analysis["successCriteria"]),
    },
    status: history.end?.status ?? "running",
  };
}
