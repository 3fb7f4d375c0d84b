/** Between a failed attempt and the next: performs the decided recovery actions, each journaled with its outcome. */

import { classify } from "../../core/failure/classify.ts";
import type { Evidence } from "../../core/failure/evidence.ts";
import type { Failure } from "../../core/failure/failure.ts";
import { decideRecoveries } from "../../core/failure/recovery.ts";
import { isRecoveryAction, type RecoveryAction } from "../../core/failure/recovery-actions.ts";
import type { StagePlan } from "../../core/plan.ts";
import { evidenceOf } from "../attempt.ts";
import type { Workflow } from "../workflow.ts";
import type { StageHints } from "./hints.ts";
import { type ActionResult, recoveryTable } from "./recovery-table.ts";

export type RecoverResult =
  | { readonly kind: "again"; readonly hints: StageHints }
  | { readonly kind: "pause"; readonly until: number }
  | { readonly kind: "configuration"; readonly evidence: Evidence };

export interface RecoverFacts {
  readonly failure: Failure;
  /** 1 for the first failure of the stage in this run. */
  readonly failureNumber: number;
  readonly hints: StageHints;
  /** Actions asked for by an error handler. */
  readonly extra: readonly string[];
}

async function perform(
  workflow: Workflow,
  plan: StagePlan,
  action: RecoveryAction,
  facts: RecoverFacts,
): Promise<ActionResult> {
  try {
    return await recoveryTable[action]({ workflow, stage: plan.stage, failure: facts.failure });
  } catch (error) {
    // An action that fails must not hide the failure it was to heal.
    return { kind: "failed", detail: classify(evidenceOf(error)).message };
  }
}

export async function recover(workflow: Workflow, plan: StagePlan, facts: RecoverFacts): Promise<RecoverResult> {
  const { recorder, config } = workflow;
  const decided = decideRecoveries(plan, config.recovery_strategies, facts.failure, facts.failureNumber);
  const actions = [...new Set([...decided, ...facts.extra.filter(isRecoveryAction)])];
  let hints = facts.hints;
  for (const action of actions) {
    if (workflow.stop.aborted) break;
    const result = await perform(workflow, plan, action, facts);
    const outcome = result.kind === "failed" || result.kind === "nothing-to-do" ? result.kind : "done";
    await recorder.record({ kind: "recovery.performed", stage: plan.stage, action, outcome, detail: result.detail });
    if (result.kind === "pause") return { kind: "pause", until: result.until };
    if (result.kind === "configuration") return { kind: "configuration", evidence: result.evidence };
    if (result.kind === "done" && result.hints !== undefined)
      hints = { attempt: { ...hints.attempt, ...result.hints } };
  }
  return { kind: "again", hints };
}
