/**
 * Budgets of the agent's work: for the whole workflow and for each stage, over all attempts and resumes. Spent is what the
 * journal says was used, also by calls that were killed: they count with what they had streamed.
 */

import type { WorkflowConfiguration } from "../config/config-keys.ts";
import type { Evidence } from "../failure/evidence.ts";
import type { History } from "../journal/history.ts";
import type { WorkflowStage } from "../stage.ts";
import { addUsage, estimatedCostUsd, noUsage, tokensOf, type Usage } from "./agent-usage.ts";

export type BudgetKind = "turns" | "tokens" | "cost" | "minutes";

export interface Budget {
  readonly budget: BudgetKind;
  /** `the workflow`, or the stage's name. */
  readonly scope: string;
  readonly setting: string;
  readonly limit: number;
  /** Before the call that is to be made. */
  readonly spent: number;
}

export type BudgetSettings = Pick<
  WorkflowConfiguration,
  "max_turns" | "max_total_turns" | "max_tokens" | "max_cost_usd" | "max_agent_minutes" | "stages"
>;

/** Per agent, since what one of them costs says nothing of another's price. */
export type UsageByAgent = Readonly<Record<string, Usage>>;

export function costOf(byAgent: UsageByAgent | undefined): number {
  return Object.values(byAgent ?? {}).reduce((sum, usage) => sum + estimatedCostUsd(usage), 0);
}

function amounts(byAgent: UsageByAgent | undefined): Readonly<Record<BudgetKind, number>> {
  const all = Object.values(byAgent ?? {}).reduce(addUsage, noUsage);
  return { turns: all.turns, tokens: tokensOf(all), cost: costOf(byAgent), minutes: all.agentMs / 60_000 };
}

/** Every budget that is set for this stage, with what is spent of it. */
export function budgetsOf(
  settings: BudgetSettings,
  history: Pick<History, "agentUsage" | "agentUsageByStage">,
  stage: WorkflowStage,
): readonly Budget[] {
  const own = settings.stages[stage];
  const whole = amounts(history.agentUsage);
  const here = amounts(history.agentUsageByStage[stage]);
  const rows: readonly (readonly [BudgetKind, string, number | undefined, number | undefined])[] = [
    ["turns", "max_turns", settings.max_total_turns, own?.max_turns],
    ["tokens", "max_tokens", settings.max_tokens, own?.max_tokens],
    ["cost", "max_cost_usd", settings.max_cost_usd, own?.max_cost_usd],
    ["minutes", "max_agent_minutes", settings.max_agent_minutes, own?.max_agent_minutes],
  ];
  return rows.flatMap(([budget, key, workflow, inStage]) => {
    const input = budget === "turns" ? "max-total-turns" : key.replaceAll("_", "-");
    const budgets: Budget[] = [];
    if (workflow !== undefined)
      budgets.push({ budget, scope: "the workflow", setting: input, limit: workflow, spent: whole[budget] });
    if (inStage !== undefined)
      budgets.push({ budget, scope: stage, setting: `stages.${stage}.${key}`, limit: inStage, spent: here[budget] });
    return budgets;
  });
}

/** What a call may use of each kind; undefined: no limit. */
export function leftOf(budgets: readonly Budget[], kind: BudgetKind): number | undefined {
  const left = budgets.filter(({ budget }) => budget === kind).map(({ limit, spent }) => limit - spent);
  return left.length === 0 ? undefined : Math.max(0, Math.min(...left));
}

/** The first budget that is used up. `call`: what the call has streamed so far, and how long it has run; `noUsage` before it. */
export function spentBudget(budgets: readonly Budget[], call: Usage): Budget | undefined {
  const used = { turns: call.turns, tokens: tokensOf(call), cost: call.costUsd, minutes: call.agentMs / 60_000 };
  return budgets
    .map((budget) => ({ ...budget, spent: budget.spent + used[budget.budget] }))
    .find(({ budget, limit, spent }) => isSpent(budget, limit, spent, call !== noUsage));
}

/** A turn is counted when it begins, and the last one that is allowed may come to its end. */
function isSpent(kind: BudgetKind, limit: number, spent: number, atWork: boolean): boolean {
  return kind === "turns" && atWork ? spent > limit : spent >= limit;
}

/** Which budget stopped a CLI that was given its remains as a limit: the tightest of the kind. */
export function tightest(budgets: readonly Budget[], kind: BudgetKind): Budget | undefined {
  return budgets
    .filter(({ budget }) => budget === kind)
    .reduce<Budget | undefined>(
      (least, one) => (least === undefined || one.limit - one.spent < least.limit - least.spent ? one : least),
      undefined,
    );
}

export function budgetEvidence({ budget, scope, setting, limit, spent }: Budget): Evidence {
  return { kind: "budget", budget, scope, setting, limit, spent };
}
