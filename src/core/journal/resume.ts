/** What a process that finds a journal does with it. P1 and P4 are kept here. */

import type { Plan } from "../plan.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import { type History, isDone } from "./history.ts";
import { journalSchema } from "./journal-entry.ts";

/**
 * Saves that a killed process had under way: a store may have kept them, and its journal does not say so. Their generations are
 * passed over, so that no two checkpoints have the same.
 */
export const unnotedGenerations = 2;

export type ResumeDecision =
  /** Go on with this stage; everything before it is done. It is done, too, where only the end has not been told. */
  | { readonly kind: "continue"; readonly stage: WorkflowStage }
  /** The user goes back to a stage: it and those after it count as not done. */
  | { readonly kind: "reopen"; readonly stage: WorkflowStage; readonly reason: string }
  | { readonly kind: "finished"; readonly status: "completed" | "degraded" }
  | { readonly kind: "refused"; readonly problem: "plan-mismatch" | "schema" | "corrupted"; readonly reason: string };

/** The first stage that still has to do something, or undefined when all is done. */
export function nextStage(history: History, plan: Plan): WorkflowStage | undefined {
  return plan.stages.find(({ stage, enabled }) => enabled && !isDone(history.stages[stage]))?.stage;
}

/** The last stage up to which both plans have the same enabled stages in the same order, or undefined. */
function lastSharedStage(history: History, plan: Plan): WorkflowStage | undefined {
  const enabled = plan.stages.filter((s) => s.enabled).map((s) => s.stage);
  let shared: WorkflowStage | undefined;
  for (const [index, stage] of enabled.entries()) {
    if (history.planStages[index] !== stage) break;
    shared = stage;
  }
  return shared;
}

export function decideResume(history: History, plan: Plan, resumeFrom: WorkflowStage | undefined): ResumeDecision {
  if (history.workflowId === "")
    return { kind: "refused", problem: "corrupted", reason: "the journal does not begin with its workflow" };
  if (history.schema > journalSchema) {
    return {
      kind: "refused",
      problem: "schema",
      reason: `the state was written in format ${history.schema}; this version reads up to ${journalSchema}`,
    };
  }
  if (history.planFingerprint !== plan.fingerprint) {
    const shared = lastSharedStage(history, plan);
    const allowed =
      shared !== undefined &&
      resumeFrom !== undefined &&
      workflowStages.indexOf(resumeFrom) <= workflowStages.indexOf(shared);
    if (!allowed) {
      const hint =
        shared === undefined
          ? "They share no stage: start again."
          : `To go on all the same, set \`resume-from\` to ${shared} or an earlier stage.`;
      return {
        kind: "refused",
        problem: "plan-mismatch",
        reason: `the workflow was begun with another plan (${history.planFingerprint}, now ${plan.fingerprint}). ${hint}`,
      };
    }
  }
  if (resumeFrom !== undefined) return { kind: "reopen", stage: resumeFrom, reason: "resume-from" };
  const stage = nextStage(history, plan);
  if (stage !== undefined) return { kind: "continue", stage };
  const last = plan.stages.findLast(({ enabled }) => enabled)?.stage;
  // It died before it could say so: the end is to be told, kept and shown, although no stage is left.
  if (history.end === null && last !== undefined) return { kind: "continue", stage: last };
  const degraded =
    history.end?.status === "degraded" || Object.values(history.stages).some(({ status }) => status === "degraded");
  return { kind: "finished", status: degraded ? "degraded" : "completed" };
}
