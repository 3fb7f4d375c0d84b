/**
 * One stage, from its first attempt to its end: attempt → classify → decide (retry · recover · degrade · pause · stop).
 *
 * P1 Only called for stages that the journal does not call done.
 * P2 Each decision is an entry before it is acted upon.
 * P8 No wait goes beyond the moment until which the job may work.
 */

import { circuitPolicies, judgeCircuit } from "../core/circuit.ts";
import { classify } from "../core/classify.ts";
import type { Dependency, Evidence } from "../core/evidence.ts";
import type { Failure } from "../core/failure.ts";
import type { StageRecord } from "../core/history.ts";
import type { JsonObject } from "../core/json.ts";
import type { StagePlan } from "../core/plan.ts";
import { failureSignature, isPoison } from "../core/poison.ts";
import { decideRetry, type RetryPolicy } from "../core/retry.ts";
import { healthCheckedStages, stageDependencies, type WorkflowStage } from "../core/stage.ts";
import { stageOutputs } from "../core/stage-output.ts";
import { attemptLimitMs } from "../core/timeout.ts";
import type { EarlierWorkflow, Stage } from "../ports.ts";
import { runAttempt } from "./attempt.ts";
import { askErrorHandlers } from "./error-handlers.ts";
import { type StageHints, startHints } from "./hints.ts";
import { recover } from "./recover.ts";
import { stageContext } from "./stage-context.ts";
import type { Workflow } from "./workflow.ts";

export type StageEnd =
  | { readonly kind: "done" }
  | { readonly kind: "adopt"; readonly earlier: EarlierWorkflow }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "paused"; readonly failure: Failure; readonly until: number | undefined }
  | { readonly kind: "interrupted"; readonly failure: Failure };

/** Failures of this process's tries at the stage count; those of runs before it had their own budget. */
interface Tries {
  failed: number;
  sameInRow: number;
  lastSignature: string;
}

async function waitForCircuits(workflow: Workflow, stage: WorkflowStage): Promise<StageEnd | undefined> {
  for (const dependency of stageDependencies[stage]) {
    const now = workflow.world.clock.now();
    const verdict = judgeCircuit(workflow.recorder.history().circuits[dependency], circuitPolicies[dependency], now);
    if (verdict.kind !== "open") continue;
    const evidence: Evidence = { kind: "circuit-open", dependency, until: verdict.until };
    if (verdict.until >= workflow.budget.workUntil)
      return { kind: "paused", failure: classify(evidence), until: verdict.until };
    await workflow.recorder.record({
      kind: "retry.scheduled",
      stage,
      delayMs: verdict.until - now,
      reason: `the circuit of ${dependency satisfies Dependency} is open`,
    });
    await workflow.world.clock.sleep(verdict.until - now, workflow.stop);
  }
  return undefined;
}

function attemptNumber(record: StageRecord): number {
  return (record.attempts.at(-1)?.attempt ?? 0) + 1;
}

export async function runStage(workflow: Workflow, definition: Stage, plan: StagePlan): Promise<StageEnd> {
  const { recorder, world, config, budget, stop } = workflow;
  const { stage } = plan;
  const record = () => recorder.history().stages[stage];
  if (record().status !== "running") await recorder.record({ kind: "stage.started", stage });
  const tries: Tries = { failed: 0, sameInRow: 0, lastSignature: "" };
  let hints: StageHints = startHints(record());

  for (;;) {
    // An attempt that does without GitHub need not wait for it.
    const waiting = hints.attempt.offline ? undefined : await waitForCircuits(workflow, stage);
    if (waiting !== undefined) return waiting;
    if (config.enable_health_checks && healthCheckedStages.has(stage)) await workflow.checkHealth(`before ${stage}`);

    const attempt = attemptNumber(record());
    const limitMs = attemptLimitMs(plan, workflow.plan.timeoutMultiplier, record());
    await recorder.record({ kind: "attempt.started", stage, attempt, limitMs });
    const output = workflow.output(stage);
    const outcome = await runAttempt<JsonObject>({
      clock: world.clock,
      stop,
      limits: {
        startedAt: world.clock.now(),
        warnMs: Math.min(plan.warnMs, limitMs),
        limitMs,
        idleMs: plan.idleMs,
        deadline: budget.workUntil,
      },
      lastOutput: output.last,
      onWarn: (afterMs) => {
        // The attempt goes on: nobody waits for the warning, and a journal that cannot be written shows at its next entry.
        void recorder.record({ kind: "attempt.warned", stage, attempt, afterMs }).catch(() => undefined);
        void workflow.checkHealth("timeout warning").catch(() => undefined);
      },
      run: (signal, heartbeat) =>
        definition.run(
          stageContext({
            world,
            recorder,
            config,
            stage,
            attempt,
            hints: hints.attempt,
            runUrl: workflow.run.url,
            signal,
            heartbeat: () => {
              heartbeat();
              workflow.signOfLife();
            },
            onOutput: output.line,
            fence: workflow.ownership.fence,
            checkpoint: workflow.checkpoint,
            findEarlier: workflow.findEarlier,
          }),
        ),
    });

    switch (outcome.kind) {
      case "succeeded": {
        const decoded = stageOutputs[stage].safeParse(outcome.output);
        if (!decoded.success)
          throw new Error(`${stage} left an output that its own schema refuses: ${decoded.error.message}`);
        await recorder.record({
          kind: "stage.succeeded",
          stage,
          output: decoded.data as JsonObject,
          note: outcome.note,
        });
        return { kind: "done" };
      }
      case "skipped":
        await recorder.record({ kind: "stage.skipped", stage, reason: outcome.reason });
        return { kind: "done" };
      case "adopt":
        return { kind: "adopt", earlier: outcome.earlier };
      case "interrupted": {
        await recorder.record({ kind: "attempt.interrupted", stage, attempt, by: outcome.by });
        return {
          kind: "interrupted",
          failure: classify({ kind: "cancelled", by: outcome.by === "SIGTERM" ? "SIGTERM" : "SIGINT" }),
        };
      }
      case "stuck": {
        const failure = classify(outcome.evidence);
        await recorder.record({ kind: "attempt.failed", stage, attempt, evidence: outcome.evidence, failure });
        return { kind: "interrupted", failure };
      }
      case "failed": {
        const failure = classify(outcome.evidence);
        await recorder.record({ kind: "attempt.failed", stage, attempt, evidence: outcome.evidence, failure });
        if (failure.category === "interrupted") return { kind: "interrupted", failure };
        const signature = failureSignature(failure, outcome.evidence);
        tries.sameInRow = signature === tries.lastSignature ? tries.sameInRow + 1 : 1;
        tries.lastSignature = signature;
        tries.failed += 1;
        const next = await afterFailure(workflow, plan, { failure, evidence: outcome.evidence, tries, hints });
        if (next.kind !== "again") return next;
        hints = next.hints;
        break;
      }
    }
  }
}

/** A wait that user code asks for is not cut to the usual longest one. */
function waitFor(policy: RetryPolicy, delayMs: number): RetryPolicy {
  return delayMs <= 0 ? policy : { ...policy, baseMs: delayMs, maxDelayMs: Math.max(policy.maxDelayMs, delayMs) };
}

type AfterFailure = StageEnd | { readonly kind: "again"; readonly hints: StageHints };

async function afterFailure(
  workflow: Workflow,
  plan: StagePlan,
  facts: { failure: Failure; evidence: Evidence; tries: Tries; hints: StageHints },
): Promise<AfterFailure> {
  const { recorder, world, config, budget } = workflow;
  const { failure, evidence, tries } = facts;
  const { stage } = plan;
  const answer = await askErrorHandlers(workflow, stage, failure, evidence);
  if (answer?.strategy === "stop") return giveUp(workflow, plan, failure, undefined);
  const decidedAt = world.clock.now();
  const decision = decideRetry(
    answer?.strategy === "wait_and_retry" ? waitFor(plan.retry, (answer.delay ?? 0) * 1000) : plan.retry,
    {
      failure,
      failedAttempts: tries.failed,
      now: decidedAt,
      deadline: budget.workUntil,
      random: world.chance.random(),
    },
  );
  if (decision.kind === "pause") return { kind: "paused", failure, until: decision.until };
  if (decision.kind === "give-up") return giveUp(workflow, plan, failure, undefined);
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
      if (isPoison(failure, tries.sameInRow) && recovered.hints === facts.hints) {
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
    hints: { ...recovered.hints, attempt: { ...recovered.hints.attempt, lastFailure: failure.message } },
  };
}

/** Not critical: the workflow goes on without it. Worth another day: it pauses. Else it fails. */
async function giveUp(
  workflow: Workflow,
  plan: StagePlan,
  failure: Failure,
  until: number | undefined,
): Promise<StageEnd> {
  const { recorder } = workflow;
  const { stage } = plan;
  if (!plan.critical) {
    await recorder.record({ kind: "stage.degraded", stage, failure });
    return { kind: "done" };
  }
  if (failure.category === "transient" || failure.category === "resource" || failure.category === "timeout") {
    return { kind: "paused", failure, until: failure.notBefore ?? until };
  }
  await recorder.record({ kind: "stage.failed", stage, failure });
  return { kind: "failed", failure };
}
