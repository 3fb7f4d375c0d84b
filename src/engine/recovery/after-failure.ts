/**
 * What follows a failed attempt: retry · recover · degrade · pause · stop. Decided by pure functions, each step journaled.
 *
 * P2 Each decision is an entry before it is acted upon. P8 No wait goes beyond the moment until which the job may work.
 */
import { classify } from "../../core/failure/classify.ts";
import type { Evidence } from "../../core/failure/evidence.ts";
import { type Failure, spoilsTheRest } from "../../core/failure/failure.ts";
import { isPoison } from "../../core/failure/poison.ts";
import { decideRetry, type RetryPolicy } from "../../core/failure/retry.ts";
import type { StagePlan } from "../../core/plan.ts";
import { workflowStages } from "../../core/stage.ts";
import { handToNextAgent } from "../agent/hand-to-agent.ts";
import type { StageEnd } from "../stage-end.ts";
import type { Workflow } from "../workflow.ts";
import { askErrorHandlers } from "./error-handlers.ts";
import { type StageHints, toldBy } from "./hints.ts";
import { recover } from "./recover.ts";

/** Failures of this process's tries at the stage count; those of runs before it had their own budget. */
export interface Tries {
  failed: number;
  sameInRow: number;
  lastSignature: string;
}

/** A wait that user code asks for is not cut to the usual longest one. */
function waitFor(policy: RetryPolicy, delayMs: number): RetryPolicy {
  return delayMs <= 0 ? policy : { ...policy, baseMs: delayMs, maxDelayMs: Math.max(policy.maxDelayMs, delayMs) };
}

/** An action that is performed once more changes nothing more. */
const sameHints = (a: StageHints, b: StageHints) => JSON.stringify(a) === JSON.stringify(b);

type AfterFailure = StageEnd | { readonly kind: "again"; readonly hints: StageHints };

export async function afterFailure(
  workflow: Workflow,
  plan: StagePlan,
  facts: { failure: Failure; evidence: Evidence; tries: Tries; hints: StageHints },
): Promise<AfterFailure> {
  const { recorder, world, config } = workflow;
  const budget = await workflow.budget();
  const { failure, evidence, tries } = facts;
  const { stage } = plan;
  const answer = await askErrorHandlers(workflow, stage, failure, evidence);
  if (answer?.strategy === "stop") return giveUp(workflow, plan, failure, undefined);
  const decidedAt = world.clock.now();
  const decision = decideRetry(
    answer?.strategy === "wait_and_retry" ? waitFor(plan.retry, (answer.delay ?? 0) * 1000) : plan.retry,
    {
      // Whoever asks to wait and retry knows better than the table whether trying again makes sense.
      failure: answer?.strategy === "wait_and_retry" ? { ...failure, category: "transient" } : failure,
      failedAttempts: tries.failed,
      now: decidedAt,
      deadline: budget.workUntil,
      random: world.chance.random(),
    },
  );
  if (decision.kind !== "retry") {
    if (await handToNextAgent(workflow, stage, failure, decision.kind)) {
      // The new one has all its tries; what went wrong was not of its making.
      tries.failed = 0;
      tries.sameInRow = 0;
      tries.lastSignature = "";
      return { kind: "again", hints: { attempt: { ...facts.hints.attempt, ...toldBy(failure) } } };
    }
    if (decision.kind === "pause") return { kind: "paused", failure, until: decision.until };
    return giveUp(workflow, plan, failure, undefined);
  }
  const recovered = config.enable_recovery
    ? await recover(workflow, plan, {
        failure,
        failureNumber: tries.failed,
        hints: facts.hints,
        extra: answer?.actions ?? [],
      })
    : ({ kind: "again", hints: facts.hints } as const);
  switch (recovered.kind) {
    case "again":
      if (isPoison(failure, tries.sameInRow) && sameHints(recovered.hints, facts.hints)) {
        const message = `${failure.message} It failed twice in the same way, and nothing is left that would change that.`;
        return giveUp(workflow, plan, { ...failure, message }, undefined);
      }
      break;
    case "configuration":
      return giveUp(workflow, plan, classify(recovered.evidence), undefined);
    case "pause":
      return { kind: "paused", failure, until: recovered.until };
  }
  // P8: the recovery's own time was part of the wait that was found to fit.
  const delayMs = Math.max(0, decidedAt + decision.delayMs - world.clock.now());
  await recorder.record({ kind: "retry.scheduled", stage, delayMs, reason: decision.reason });
  await world.clock.sleep(delayMs, workflow.stop);
  if (config.enable_health_checks) await workflow.checkHealth("after recovery");
  return {
    kind: "again",
    hints: { ...recovered.hints, attempt: { ...recovered.hints.attempt, ...toldBy(failure) } },
  };
}

/** Not critical: the workflow goes on without it, unless the rest would fail of it too. Worth another day: it pauses. Else it fails. */
async function giveUp(
  workflow: Workflow,
  plan: StagePlan,
  failure: Failure,
  until: number | undefined,
): Promise<StageEnd> {
  const { recorder } = workflow;
  const { stage } = plan;
  const early = workflowStages.indexOf(stage) < workflowStages.indexOf("implementation_progress");
  if (!plan.critical && !spoilsTheRest(failure, early)) {
    await recorder.record({ kind: "stage.degraded", stage, failure });
    return { kind: "done" };
  }
  if (failure.category === "transient" || failure.category === "resource" || failure.category === "timeout") {
    return { kind: "paused", failure, until: failure.notBefore ?? until };
  }
  await recorder.record({ kind: "stage.failed", stage, failure });
  return { kind: "failed", failure };
}
