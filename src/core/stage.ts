import type { Dependency } from "./failure/evidence.ts";

/** The nineteen stages in the order in which they run. The names are the specification's and never change. */
export const workflowStages = [
  "initialization",
  "prompt_analysis",
  "task_preparation",
  "issue_creation",
  "branch_setup",
  "research_planning",
  "implementation_start",
  "implementation_progress",
  "implementation_complete",
  "testing_start",
  "testing_complete",
  "documentation_update",
  "pr_preparation",
  "pr_creation",
  "pr_verification",
  "review_request",
  "review_processing",
  "final_cleanup",
  "completion",
] as const;

export type WorkflowStage = (typeof workflowStages)[number];

export function isWorkflowStage(text: string): text is WorkflowStage {
  return (workflowStages as readonly string[]).includes(text);
}

/**
 * What a stage is given when the configuration says nothing else.
 * `limitS`, `warnS` and `baselineS` are seconds, from the stage table of the reference; `idleS` is how long an attempt may
 * show no sign of life (0: no idle limit, for stages whose work gives no heartbeat).
 */
export interface StageDefaults {
  readonly phase: number;
  readonly limitS: number;
  readonly warnS: number;
  readonly idleS: number;
  readonly baselineS: number;
  readonly critical: boolean;
}

const stage = (phase: number, limitS: number, warnS: number, baselineS: number, critical: boolean, idleS = 0) => ({
  phase,
  limitS,
  warnS,
  idleS,
  baselineS,
  critical,
});

export const stageDefaults: Readonly<Record<WorkflowStage, StageDefaults>> = {
  initialization: stage(0, 120, 60, 10, true),
  prompt_analysis: stage(1, 300, 180, 5, true),
  task_preparation: stage(1, 120, 60, 5, true),
  issue_creation: stage(2, 180, 120, 30, true),
  branch_setup: stage(3, 60, 30, 10, true),
  research_planning: stage(4, 900, 600, 300, false, 300),
  implementation_start: stage(5, 300, 180, 30, true),
  implementation_progress: stage(5, 1800, 1200, 1200, true, 600),
  implementation_complete: stage(5, 300, 180, 30, true),
  testing_start: stage(6, 600, 400, 60, true),
  testing_complete: stage(6, 1800, 1200, 600, true, 600),
  documentation_update: stage(7, 900, 600, 300, false, 300),
  pr_preparation: stage(8, 120, 60, 20, true),
  pr_creation: stage(8, 120, 90, 60, true),
  pr_verification: stage(8, 300, 180, 30, true),
  review_request: stage(9, 300, 180, 120, false),
  review_processing: stage(9, 300, 180, 300, false),
  final_cleanup: stage(9, 120, 60, 10, false),
  completion: stage(9, 60, 30, 5, true),
};

/** Stages after which a checkpoint is made (the reference's milestone list). */
export const milestoneStages: ReadonlySet<WorkflowStage> = new Set([
  "issue_creation",
  "branch_setup",
  "implementation_complete",
  "pr_creation",
  "review_processing",
]);

/** Stages before which the system's health is checked (the specification's "critical stages"). */
export const healthCheckedStages: ReadonlySet<WorkflowStage> = new Set([
  "implementation_start",
  "pr_creation",
  "review_processing",
]);

/** What a stage leans on: an open circuit of one of these makes it wait, and its success speaks for them. */
export const stageDependencies: Readonly<Record<WorkflowStage, readonly Dependency[]>> = {
  initialization: ["github"],
  prompt_analysis: [],
  task_preparation: [],
  issue_creation: ["github"],
  branch_setup: ["github"],
  research_planning: ["agent", "system"],
  implementation_start: ["system"],
  implementation_progress: ["agent", "system"],
  implementation_complete: [],
  testing_start: ["system"],
  testing_complete: ["agent", "system"],
  documentation_update: ["agent", "system"],
  pr_preparation: ["github"],
  pr_creation: ["github"],
  pr_verification: ["github"],
  review_request: ["github"],
  review_processing: ["github", "agent"],
  final_cleanup: ["github"],
  completion: ["github"],
};
