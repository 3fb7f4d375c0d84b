/**
 * A started stage, from its first attempt to its end: attempt → classify → decide (retry · recover · degrade · pause · stop).
 *
 * P2 Each decision is an entry before it is acted upon.
 * P8 No wait goes beyond the moment until which the job may work.
 */

import { circuitPolicies, judgeCircuit } from "../core/failure/circuit.ts";
import { classify } from "../core/failure/classify.ts";
import type { Dependency, Evidence } from "../core/failure/evidence.ts";
import { failureSignature } from "../core/failure/poison.ts";
import { attemptLimitMs } from "../core/failure/timeout.ts";
import type { StageRecord } from "../core/journal/history.ts";
import type { JsonObject } from "../core/json.ts";
import type { StagePlan } from "../core/plan.ts";
import { healthCheckedStages, stageDependencies, type WorkflowStage } from "../core/stage.ts";
import { stageOutputs } from "../core/stage-output.ts";
import type { Stage } from "../ports.ts";
import { handOverNote, handToNextAgent } from "./agent/hand-to-agent.ts";
import { runAttempt } from "./attempt.ts";
import { afterFailure, type Tries } from "./recovery/after-failure.ts";
import { type StageHints, startHints } from "./recovery/hints.ts";
import { stageContext } from "./stage-context.ts";
import type { StageEnd } from "./stage-end.ts";
import type { Workflow } from "./workflow.ts";

async function waitForCircuits(workflow: Workflow, stage: WorkflowStage): Promise<StageEnd | undefined> {
  for (const dependency of stageDependencies[stage]) {
    const now = workflow.world.clock.now();
    const verdict = judgeCircuit(workflow.recorder.history().circuits[dependency], circuitPolicies[dependency], now);
    if (verdict.kind !== "open") continue;
    const evidence: Evidence = { kind: "circuit-open", dependency, until: verdict.until };
    if (verdict.until >= (await workflow.budget()).workUntil) {
      const failure = classify(evidence);
      if (dependency === "agent" && (await handToNextAgent(workflow, stage, failure, "pause"))) continue;
      return { kind: "paused", failure, until: verdict.until };
    }
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

/** A limit that is over this soon does not count as a wait; else answers without a real reset could be asked for for ever. */
const shortWaitMs = 5_000;

export async function runAttempts(workflow: Workflow, definition: Stage, plan: StagePlan): Promise<StageEnd> {
  const { recorder, world, config, stop } = workflow;
  const budget = await workflow.budget();
  const { stage } = plan;
  const record = () => recorder.history().stages[stage];
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
    const told = { ...hints.attempt, handOver: await handOverNote(workflow, stage) };
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
      run: (signal, heartbeat, supervise) =>
        definition.run(
          stageContext({
            world,
            recorder,
            config,
            stage,
            attempt,
            hints: told,
            runUrl: workflow.run.url,
            signal,
            heartbeat: () => {
              heartbeat();
              workflow.signOfLife();
            },
            onOutput: output.line,
            idleMs: plan.idleMs,
            supervise,
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
          lastOutput: output.tail(),
        });
        return { kind: "done" };
      }
      case "skipped":
        await recorder.record({ kind: "stage.skipped", stage, reason: outcome.reason });
        return { kind: "done" };
      case "adopt":
        return { kind: "adopt", earlier: outcome.earlier };
      case "interrupted": {
        await recorder.record({
          kind: "attempt.interrupted",
          stage,
          attempt,
          by: outcome.by,
          lastOutput: output.tail(),
        });
        return {
          kind: "interrupted",
          failure: classify(
            workflow.ownership.loss() ?? { kind: "cancelled", by: outcome.by === "SIGTERM" ? "SIGTERM" : "SIGINT" },
          ),
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
        // Waiting until a limit resets is no try that failed (retry.ts): the limit was reached, the work was not refused.
        // Nor is a conversation that is not there any more: nothing was asked, and the next attempt begins a fresh one.
        const untried = failure.code === "agent-session-lost";
        if (!untried && (failure.notBefore ?? 0) <= world.clock.now() + shortWaitMs) tries.failed += 1;
        const next = await afterFailure(workflow, plan, { failure, evidence: outcome.evidence, tries, hints });
        if (next.kind !== "again") return next;
        hints = next.hints;
        break;
      }
    }
  }
}
