/** The action's outputs. All of them are set at every end, empty where nothing is known. */
export const outputs = {
  "workflow-id": "Id of the workflow, to resume or diagnose it.",
  status: "`completed`, `degraded`, `paused`, `interrupted`, `failed`, `skipped` or `dispatched`.",
  conclusion: "One sentence: what happened and what to do next.",
  stage: "The last stage that was reached.",
  "failed-stage": "The stage that failed.",
  "resumed-from": "The stage from which an earlier run was continued.",
  resumable: "`true` when the workflow can be resumed.",
  "error-category": "`transient`, `resource`, `configuration`, `critical`, `timeout` or `interrupted`.",
  "error-message": "The failure in one sentence.",
  "recovery-recommendations": "What to do about it, as a JSON array of sentences.",
  "issue-number": "Number of the issue.",
  "issue-url": "Address of the issue.",
  "branch-name": "The branch with the changes.",
  "pull-request-number": "Number of the pull request.",
  "pull-request-url": "Address of the pull request.",
  "pull-request-operation": "`created`, `updated` or `none`.",
  "pull-request-head-sha": "The commit that the pull request proposes; it is the one that was tested.",
  "performance-score": "From 0 to 1.",
  "performance-grade": "The score as a grade from A to F.",
  "health-status": "`HEALTHY`, `WARNING`, `DEGRADED`, `CRITICAL` or `FAILED`.",
  "total-duration": "Seconds of work, all runs of the workflow together.",
  "cost-usd": "What the agent reported to have cost, in US dollars.",
  "session-id": "The agent's session.",
  "checkpoint-key": "Under which key the newest checkpoint is stored.",
  "report-path": "Path of the report on the runner.",
  matrix: "For mode `plan`: a matrix of workflows.",
} as const;

export type OutputName = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as readonly OutputName[];
