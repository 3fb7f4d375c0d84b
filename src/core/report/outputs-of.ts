/** The action's outputs at the end of a workflow: all of them, empty where nothing is known (contract). */
import type { Failure } from "../failure/failure.ts";
import type { History } from "../journal/history.ts";
import type { EndStatus } from "../journal/journal-entry.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import { stageOutputs } from "../stage-output.ts";
import { type OutputName, outputNames } from "./outputs.ts";
import type { PerformanceReport } from "./performance.ts";
import { costOfAll } from "./saved-by-resuming.ts";

export interface EndFacts {
  readonly workflowId: string;
  /** `running`: only mode `diagnose` sees that. */
  readonly status: EndStatus | "skipped" | "dispatched" | "running";
  readonly reason: string;
  readonly failure: Failure | null;
  readonly history: History | undefined;
  readonly performance: PerformanceReport | undefined;
  readonly reportPath: string | undefined;
}

function lastStage(history: History): WorkflowStage | undefined {
  if (history.current !== null) return history.current;
  return [...workflowStages].reverse().find((stage) => history.stages[stage].startedAt !== null);
}

function fromHistory(history: History): Partial<Record<OutputName, string>> {
  const decode = <S extends WorkflowStage>(stage: S) => {
    const { output } = history.stages[stage];
    const decoded = output === null ? undefined : stageOutputs[stage].safeParse(output);
    return decoded?.success === true ? decoded.data : undefined;
  };
  const issue = decode("issue_creation") as { number: number; url: string } | undefined;
  const branch = decode("branch_setup") as { branch: string } | undefined;
  const pull = decode("pr_creation") as { number: number; url: string; operation: string } | undefined;
  const verified = decode("pr_verification") as { headSha: string } | undefined;
  const reviewed = decode("review_processing") as { headSha: string } | undefined;
  const newestRun = history.runs.at(-1);
  const session = Object.values(history.sessions).at(-1);
  const { failed } = Object.groupBy(Object.values(history.stages), (record) => record.status);
  const unfinished = history.current;
  return {
    stage: lastStage(history) ?? "",
    "failed-stage":
      failed?.[0]?.stage ?? (history.end !== null && history.end.failure !== null ? (unfinished ?? "") : ""),
    "resumed-from": newestRun?.resumedFrom ?? "",
    "issue-number": issue === undefined ? "" : String(issue.number),
    "issue-url": issue?.url ?? "",
    "branch-name": branch?.branch ?? "",
    "pull-request-number": pull === undefined ? "" : String(pull.number),
    "pull-request-url": pull?.url ?? "",
    "pull-request-operation": pull?.operation ?? "none",
    "pull-request-head-sha": reviewed?.headSha ?? verified?.headSha ?? "",
    "health-status": String(history.health.at(-1)?.check["status"] ?? ""),
    "cost-usd": costOfAll(history).toFixed(4),
    "session-id": session ?? "",
    "checkpoint-key": history.checkpoints.at(-1)?.key ?? "",
  };
}

export function outputsOf(facts: EndFacts): Readonly<Record<OutputName, string>> {
  const { history, failure, performance } = facts;
  const resumable = facts.status === "paused" || facts.status === "interrupted" || (history?.end?.resumable ?? false);
  const known: Partial<Record<OutputName, string>> = {
    ...(history === undefined ? {} : fromHistory(history)),
    "workflow-id": facts.workflowId,
    status: facts.status,
    conclusion: failure === null ? facts.reason : `${facts.reason} ${failure.remedy}`,
    resumable: String(resumable),
    "error-category": failure?.category ?? "",
    "error-message": failure?.message ?? "",
    "recovery-recommendations": failure === null ? "[]" : JSON.stringify([failure.remedy]),
    "report-path": facts.reportPath ?? "",
  };
  if (performance !== undefined) {
    known["performance-score"] = performance.performance_score.toFixed(2);
    known["performance-grade"] = performance.performance_grade;
    known["total-duration"] = performance.total_duration.toFixed(1);
  }
  return Object.fromEntries(outputNames.map((name) => [name, known[name] ?? ""])) as Record<OutputName, string>;
}
