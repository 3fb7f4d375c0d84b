import { describe, expect, it } from "vitest";
import {
  type BudgetSettings,
  budgetEvidence,
  budgetsOf,
  leftOf,
  spentBudget,
  tightest,
} from "../../../src/core/agents/agent-budget.ts";
import { estimatedCostUsd, noUsage, usageOfCall } from "../../../src/core/agents/agent-usage.ts";
import { classify } from "../../../src/core/failure/classify.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { foldEntry } from "../../../src/core/journal/history-fold.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";

const stage = "implementation_progress" as const;
const none: BudgetSettings = {
  max_turns: undefined,
  max_total_turns: undefined,
  max_tokens: undefined,
  max_cost_usd: undefined,
  max_agent_minutes: undefined,
  stages: {},
};
const fold = (events: readonly (JournalEvent & { at?: number })[]) =>
  events.reduce((history, event, seq) => foldEntry(history, { at: seq * 1000, ...event, seq }), emptyHistory);
const began = (more: { agent?: string; sessionId?: string; stage?: typeof stage | "testing_complete" } = {}) =>
  ({ kind: "agent.started", stage, attempt: 1, agent: "claude", sessionId: "s", resumed: false, ...more }) as const;
const so = (turns: number, tokens: number, agentMs = 0) =>
  ({ kind: "agent.usage", stage, turns, inputTokens: tokens, outputTokens: 0, costUsd: 0, agentMs }) as const;
const ended = (turns: number, tokens: number, costUsd: number, agent = "claude") =>
  ({
    ...({ kind: "agent.finished", stage, agent, sessionId: "s" } as const),
    ...{ turns, inputTokens: tokens, outputTokens: 0, costUsd, agentMs: 60_000 },
  }) as const;
const opened = {
  kind: "run.opened",
  run: { id: "1", attempt: 2, url: undefined, actor: undefined, event: undefined, version: "0" },
  resumedFrom: stage,
  from: null,
  previousEnd: null,
} as const;

describe("what agents used", () => {
  it("counts a call once, whether it was told of piece by piece or at its end", () => {
    const pieces = fold([began(), so(1, 100), so(3, 300), ended(4, 400, 0.4)]);
    expect(pieces.usage).toEqual(fold([ended(4, 400, 0.4)]).usage);
    expect(pieces.openCall).toBeNull();
  });

  it("counts a call that was killed with what it had streamed, and with the time until the journal's last word", () => {
    const history = fold([
      { ...began(), at: 0 },
      { ...so(2, 200, 30_000), at: 30_000 },
      { kind: "warning", topic: "x", message: "y", at: 90_000 },
      { ...opened, at: 1_000_000 },
      { ...began(), at: 1_000_000 },
      { ...ended(1, 50, 0.5), at: 1_060_000 },
    ]);
    expect(history.usage).toMatchObject({ turns: 3, inputTokens: 250, costUsd: 0.5, agentMs: 150_000 });
    expect(history.usage.unpricedTokens).toBe(200);
  });

  it("prices tokens whose price nobody said like the other calls of the same agent", () => {
    const usage = (costUsd: number, tokens: number) =>
      usageOfCall({ turns: 1, inputTokens: tokens, outputTokens: 0, costUsd });
    expect(estimatedCostUsd({ ...usage(1, 100), inputTokens: 150, unpricedTokens: 50 })).toBeCloseTo(1.5);
    expect(estimatedCostUsd(usage(0, 100))).toBe(0);
    const history = fold([ended(1, 100, 1), ended(1, 50, 0), ended(1, 1_000_000, 0, "codex")]);
    const [cost] = budgetsOf({ ...none, max_cost_usd: 2 }, history, stage);
    expect(cost?.spent).toBeCloseTo(1.5);
  });

  it("reads entries of older versions, which know no time and no beginning of a call", () => {
    const { agentMs: _, ...old } = ended(2, 10, 0.1);
    expect(fold([old, old]).usage).toMatchObject({ turns: 4, inputTokens: 20, agentMs: 0 });
  });
});

describe("budgets", () => {
  const history = fold([
    ended(10, 1_000, 1),
    { ...ended(5, 500, 0.5), kind: "agent.finished", stage: "testing_complete" },
  ]);
  const settings: BudgetSettings = {
    ...none,
    max_total_turns: 20,
    max_tokens: 2_000,
    max_cost_usd: 2,
    max_agent_minutes: 10,
    stages: { implementation_progress: { max_turns: 12, max_cost_usd: 5, max_tokens: 1_000, max_agent_minutes: 1 } },
  };

  it("are of the workflow and of the stage, and the tighter one is what a call gets", () => {
    const budgets = budgetsOf(settings, history, stage);
    expect(leftOf(budgets, "turns")).toBe(2);
    expect(leftOf(budgets, "cost")).toBeCloseTo(0.5);
    expect(tightest(budgets, "cost")).toMatchObject({ scope: "the workflow", setting: "max-cost-usd" });
    const others = budgetsOf(settings, history, "testing_complete");
    expect(leftOf(others, "turns")).toBe(5);
    expect(leftOf(budgetsOf(none, history, stage), "turns")).toBeUndefined();
  });

  it("that are spent are named with the setting to raise", () => {
    const spent = spentBudget(budgetsOf(settings, history, stage), noUsage);
    expect(spent).toMatchObject({ budget: "tokens", scope: stage, limit: 1_000, spent: 1_000 });
    if (spent === undefined) throw new Error("it is spent");
    expect(classify(budgetEvidence(spent))).toMatchObject({
      category: "critical",
      code: "budget-spent",
      message: "The tokens budget of implementation_progress is spent (1000 of 1000).",
      remedy: "Raise `stages.implementation_progress.max_tokens`, then resume: what is done is kept.",
    });
  });

  it("let the last turn come to its end, and count minutes and tokens while the agent works", () => {
    const only = (more: Partial<BudgetSettings>) => budgetsOf({ ...none, ...more }, emptyHistory, stage);
    const call = (turns: number, tokens: number, agentMs: number) =>
      usageOfCall({ turns, inputTokens: tokens, outputTokens: 0, costUsd: 0, agentMs });
    expect(spentBudget(only({ max_total_turns: 3 }), call(3, 0, 0))).toBeUndefined();
    expect(spentBudget(only({ max_total_turns: 3 }), call(4, 0, 0))).toMatchObject({ budget: "turns" });
    expect(spentBudget(only({ max_tokens: 3 }), call(1, 3, 0))).toMatchObject({ budget: "tokens" });
    expect(spentBudget(only({ max_agent_minutes: 1 }), call(1, 3, 59_999))).toBeUndefined();
    expect(spentBudget(only({ max_agent_minutes: 1 }), call(1, 3, 60_000))).toMatchObject({ budget: "minutes" });
  });
});
