/**
 * What the newest resume did not have to do again: the agent's work of stages that had succeeded before it and still count, and,
 * where a stage's conversation was gone on with, what that stage's agent had done before. Its own new calls are no part of it;
 * that they read the conversation again is in what they cost.
 */
import { estimatedCostUsd, noUsage, tokensOf, type Usage } from "../agents/agent-usage.ts";
import type { History } from "../journal/history.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";

export interface SavedWork {
  readonly costUsd: number;
  readonly tokens: number;
  readonly agentMs: number;
}

export interface Saved {
  /** Of finished stages. */
  readonly stages: SavedWork;
  /** Of the stage in whose middle the resume began. */
  readonly session: SavedWork;
}

const nothing: SavedWork = { costUsd: 0, tokens: 0, agentMs: 0 };

/** Tokens whose price nobody said have the price that all calls of the agent had on average. */
function costOf(usage: Usage, whole: Usage): number {
  const priced = tokensOf(whole) - whole.unpricedTokens;
  return usage.unpricedTokens === 0 || priced <= 0
    ? usage.costUsd
    : usage.costUsd + usage.unpricedTokens * (whole.costUsd / priced);
}

function sum(history: History, stages: readonly WorkflowStage[]): SavedWork {
  const before = history.usedBefore;
  return stages
    .flatMap((stage) => Object.entries(before[stage] ?? {}))
    .reduce(
      (total, [agent, usage]) => ({
        costUsd: total.costUsd + costOf(usage, history.agentUsage[agent] ?? noUsage),
        tokens: total.tokens + tokensOf(usage),
        agentMs: total.agentMs + usage.agentMs,
      }),
      nothing,
    );
}

/** Null in a run that resumed nothing. */
export function savedByResuming(history: History): Saved | null {
  const run = history.runs.at(-1);
  if (run === undefined || history.runs.length < 2) return null;
  const done = workflowStages.filter((stage) => {
    const { status, endedAt } = history.stages[stage];
    return status === "succeeded" && endedAt !== null && endedAt <= run.openedAt;
  });
  const kept = workflowStages.filter((stage) => {
    const resumedAt = history.resumedSessions[stage];
    return !done.includes(stage) && resumedAt !== undefined && resumedAt >= run.openedAt;
  });
  return { stages: sum(history, done), session: sum(history, kept) };
}

/** All that the workflow's agents cost, estimates included, by stage. */
export function costByStage(history: History): Readonly<Partial<Record<WorkflowStage, number>>> {
  const stages = Object.entries(history.agentUsageByStage) as [WorkflowStage, Readonly<Record<string, Usage>>][];
  return Object.fromEntries(
    stages.map(([stage, byAgent]) => [
      stage,
      Object.entries(byAgent).reduce(
        (cost, [agent, usage]) => cost + costOf(usage, history.agentUsage[agent] ?? noUsage),
        0,
      ),
    ]),
  );
}

export function costOfAll(history: History): number {
  return Object.values(history.agentUsage).reduce((cost, usage) => cost + estimatedCostUsd(usage), 0);
}
