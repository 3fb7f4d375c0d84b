/** From the fold of the journal to the facts of a report: nothing else is known to a report (P7). */
import type { Usage } from "../agents/agent-usage.ts";
import { readTodos } from "../agents/hand-over-note.ts";
import type { SystemHealthCheck } from "../health/health.ts";
import type { History, StageRecord } from "../journal/history.ts";
import { readInsights } from "../learning/insights.ts";
import type { Plan } from "../plan.ts";
import type { WorkflowStage } from "../stage.ts";
import { type StageOutputs, stageOutputs } from "../stage-output.ts";
import type { Outcome, ReportFacts, StageFacts } from "./report-facts.ts";
import { costByStage, costOfAll, savedByResuming } from "./saved-by-resuming.ts";

export interface ReportSettings {
  readonly plan: Plan;
  /** The comment command that resumes, where comments reach us. */
  readonly resumeComment: string | null;
  /** `https://host/owner/repo`, or null on a terminal. */
  readonly repositoryUrl: string | null;
  readonly version: string;
  /** Epoch ms. */
  readonly now: number;
}

export function outputOf<S extends WorkflowStage>(history: History, stage: S): StageOutputs[S] | null {
  const { output } = history.stages[stage];
  const decoded = output === null ? undefined : stageOutputs[stage].safeParse(output);
  return decoded?.success === true ? (decoded.data as StageOutputs[S]) : null;
}

function stageFacts(record: StageRecord, baselineS: number): StageFacts {
  return {
    stage: record.stage,
    status: record.status,
    attempts: record.attempts.map((attempt) => ({
      attempt: attempt.attempt,
      startedAt: attempt.startedAt,
      endedAt: attempt.endedAt,
      outcome: attempt.outcome,
      failure: attempt.failure?.message ?? null,
      category: attempt.failure?.category ?? null,
      code: attempt.failure?.code ?? null,
      limitMs: attempt.limitMs,
      warned: attempt.warned,
    })),
    recoveries: record.recoveries,
    waitedMs: record.waitedMs,
    ...(record.forgotten === undefined ? {} : { forgotten: record.forgotten }),
    waits: record.waits,
    baselineS,
    note: record.note,
    failure: record.failure?.message ?? null,
  };
}

function failureFacts(history: History): ReportFacts["failure"] {
  const failure = history.end?.failure ?? null;
  if (failure === null) return null;
  const stage =
    history.current ??
    Object.values(history.stages).find((record) => record.status === "failed" || record.status === "degraded")?.stage ??
    null;
  return {
    stage,
    category: failure.category,
    code: failure.code,
    message: failure.message,
    remedy: failure.remedy,
    lastOutput: history.lastOutput,
  };
}

function usageByStage(history: History): ReportFacts["usageByStage"] {
  const costs = costByStage(history);
  const stages = Object.entries(history.usageByStage) as [WorkflowStage, Usage][];
  return Object.fromEntries(stages.map(([stage, usage]) => [stage, { ...usage, costUsd: costs[stage] ?? 0 }]));
}

function title(history: History): string | null {
  return outputOf(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null;
}

export function reportFactsOf(history: History, settings: ReportSettings): ReportFacts {
  const { plan, repositoryUrl } = settings;
  const issue = outputOf(history, "issue_creation");
  const branch = outputOf(history, "branch_setup");
  const pull = outputOf(history, "pr_creation");
  const outcome: Outcome = history.end?.status ?? "running";
  const check = history.health.at(-1)?.check;
  const insights = readInsights(history.stages.completion.progress["insights"]);
  const enabled = plan.stages.filter((stage) => stage.enabled);
  return {
    workflowId: history.workflowId,
    title: title(history),
    requester: history.task?.requester ?? null,
    outcome,
    reason: history.end?.reason ?? null,
    startedAt: history.createdAt,
    at: history.end?.at ?? settings.now,
    runs: history.runs.map((run) => ({
      id: run.id ?? null,
      attempt: run.attempt,
      url: run.url ?? null,
      openedAt: run.openedAt,
      resumedFrom: run.resumedFrom,
      from: run.from,
      previousEnd: run.previousEnd,
      silentSince: run.silentSince,
      event: run.event ?? null,
      actor: run.actor ?? null,
      version: run.version,
    })),
    stages: enabled.map((stage) =>
      stageFacts(history.stages[stage.stage], insights?.baselines[stage.stage] ?? stage.baselineS),
    ),
    issue: issue === null ? null : { number: issue.number, url: issue.url },
    branch:
      branch === null
        ? null
        : {
            name: branch.branch,
            url:
              repositoryUrl === null
                ? null
                : `${repositoryUrl}/tree/${branch.branch.split("/").map(encodeURIComponent).join("/")}`,
          },
    pullRequest:
      pull === null ? null : { number: pull.number, url: pull.url, operation: pull.operation, draft: pull.draft },
    failure: failureFacts(history),
    resume: {
      possible: history.end?.resumable ?? true,
      notBefore: history.end?.resumeAt ?? null,
      comment: issue === null && history.task?.issue === undefined ? null : settings.resumeComment,
      onGitHub: repositoryUrl !== null,
    },
    warnings: history.warnings.map(({ topic, message }) => ({ topic, message })),
    samples: history.samples,
    healthChecks: history.health.map(({ at, reason, check: one }) => ({
      at,
      reason,
      status: typeof one["status"] === "string" ? one["status"] : "unknown",
    })),
    // The health monitor wrote it in this shape; the chain says that it is unchanged.
    health: check === undefined ? null : (check as unknown as SystemHealthCheck),
    checkpoints: { saved: history.checkpoints, failed: history.checkpointFailures },
    insights: insights ?? null,
    leftOut: [],
    usage: { ...history.usage, costUsd: costOfAll(history) },
    usageByStage: usageByStage(history),
    saved: savedByResuming(history),
    stalls: history.stalls,
    handOvers: history.handOvers,
    protectedChange: history.protectedChange,
    todos: history.current === null ? [] : readTodos(history.stages[history.current].progress["todos"]),
    plan: outputOf(history, "research_planning")?.plan ?? null,
    version: settings.version,
  };
}
