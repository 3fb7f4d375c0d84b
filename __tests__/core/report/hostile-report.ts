/** Reports in which everything that others can write is hostile. */
import fc from "fast-check";
import type { ReportFacts, StageFacts } from "../../../src/core/report/report-facts.ts";
import { hostile } from "../hostile-text.ts";
import { attempt, example, failed, start } from "./report-example.ts";

const stageFacts: fc.Arbitrary<StageFacts> = fc.record({
  stage: hostile,
  status: fc.constantFrom("pending", "running", "succeeded", "skipped", "degraded", "failed"),
  attempts: fc.array(
    hostile.map((failure) => attempt(1, 0, 3, { outcome: "failed", failure })),
    { maxLength: 2 },
  ),
  recoveries: fc.array(
    fc.record({ action: hostile, outcome: fc.constant("done"), detail: hostile, at: fc.constant(start + 4_000) }),
    { maxLength: 2 },
  ),
  waitedMs: fc.nat(10_000),
  waits: fc.array(fc.record({ at: fc.constant(start + 5_000), ms: fc.nat(9_000), reason: hostile }), { maxLength: 1 }),
  baselineS: fc.nat(100),
  note: fc.option(hostile),
  failure: fc.option(hostile),
});

export const hostileFacts: fc.Arbitrary<ReportFacts> = fc
  .record({
    outcome: fc.constantFrom(
      "completed",
      "degraded",
      "paused",
      "interrupted",
      "failed",
      "skipped",
      "dispatched",
      "running",
    ),
    text: fc.array(hostile, { minLength: 12, maxLength: 12 }),
    stages: fc.array(stageFacts, { maxLength: 4 }),
    plan: fc.option(hostile),
  })
  .map(({ outcome, text, stages, plan }) => {
    const t = (index: number) => text[index] ?? "";
    return {
      ...failed,
      outcome,
      title: t(0),
      reason: t(1),
      runs: example.runs.map((run) => ({
        ...run,
        url: `https://example.org/${t(2)}`,
        resumedFrom: t(3),
        previousEnd: t(4),
      })),
      stages,
      branch: { name: t(5), url: t(6) },
      failure: { stage: t(7), category: t(8), code: t(9), message: t(10), remedy: t(11), lastOutput: t(0) },
      warnings: [{ topic: t(1), message: t(2) }],
      health: failed.health === null ? null : { ...failed.health, recommendations: [t(3)] },
      checkpoints: {
        saved: [{ generation: 1, store: t(4), key: t(5), bytes: 10, tookMs: 10, at: 0 }],
        failed: [{ generation: 1, store: t(6), reason: t(7) }],
      },
      leftOut: [t(8)],
      todos: [{ text: t(1), done: true }],
      stalls: [
        {
          at: 0,
          stage: "implementation_progress",
          attempt: 1,
          agent: t(2),
          verdict: "repeating",
          diagnosis: t(3),
          events: [t(4), t(5)],
        },
      ],
      handOvers: [{ at: 0, stage: "implementation_progress", from: t(6), to: t(7), reason: t(8), code: t(9) }],
      protectedChange: { policy: "hold", paths: [{ path: t(10), kind: "workflows" }], patch: t(11) },
      usageByStage: { [t(9)]: { turns: 1, costUsd: 1 } },
      plan,
      version: t(10),
    };
  });
