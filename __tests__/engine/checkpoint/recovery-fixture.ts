/** A stage that fails with one recovery action in its plan, and what the journal and the next attempt show of it. */
import { expect, it } from "vitest";
import type { Evidence } from "../../../src/core/failure/evidence.ts";
import type { RecoveryAction } from "../../../src/core/failure/recovery-actions.ts";
import type { JsonObject } from "../../../src/core/json.ts";
import type { StagePlan } from "../../../src/core/plan.ts";
import type { WorkflowStage } from "../../../src/core/stage.ts";
import { startCheckpoints } from "../../../src/engine/checkpoint/checkpoint.ts";
import { runStage } from "../../../src/engine/run-stage.ts";
import type { StageEnd } from "../../../src/engine/stage-end.ts";
import type { Stage, StageContext, StageOutcome, World } from "../../../src/ports.ts";
import { type Fixture, type FixtureSetup, fixture } from "../ownership/fixture.ts";

export const stageOf = (
  stage: WorkflowStage,
  run: (context: StageContext) => Promise<StageOutcome<JsonObject>>,
): Stage => ({ name: stage, run }) as unknown as Stage;

export const ok: StageOutcome<JsonObject> = { kind: "skipped", reason: "the test's stage is done" };
export const serverError: Evidence = {
  kind: "http",
  dependency: "github",
  method: "POST",
  path: "/x",
  status: 500,
  message: "Server Error",
  at: 0,
};
export const failed = (evidence: Evidence): StageOutcome<JsonObject> => ({ kind: "failed", evidence });

export interface Case {
  readonly action: RecoveryAction;
  readonly stage?: WorkflowStage;
  readonly setup?: FixtureSetup;
  readonly world?: (fixture: Fixture) => Partial<World>;
  readonly before?: (engine: Fixture) => Promise<void> | void;
  /** Whether this attempt comes to its end. Default: the second one does. */
  readonly heals?: (context: StageContext, engine: Fixture) => Promise<boolean> | boolean;
  readonly evidence?: Evidence;
}

export async function perform(test: Case) {
  const engine = await fixture(test.setup ?? {});
  const stage = test.stage ?? "pr_creation";
  const world = { ...engine.world, ...(test.world?.(engine) ?? {}) };
  const saves = startCheckpoints({ world, recorder: engine.recorder, run: engine.workflow.run });
  const workflow = { ...engine.workflow, world, checkpoint: saves.request };
  await test.before?.(engine);
  const plan: StagePlan = {
    ...(workflow.plan.stages.find((each) => each.stage === stage) ?? workflow.plan.stages[0]),
    recoverAfterFailure: [test.action],
    recoverAfterTimeout: [test.action],
  } as StagePlan;
  const attempts: number[] = [];
  const definition = stageOf(stage, async (context) => {
    attempts.push(engine.clock.now());
    const heals = test.heals ?? (() => attempts.length > 1);
    return (await heals({ ...context, world: { ...world, fenced: true } }, engine))
      ? ok
      : failed(test.evidence ?? serverError);
  });
  // The kind of failure would bring actions of its own, which are not what is looked at.
  const config = { ...workflow.config, recovery_strategies: { network: [], timeout: [], resource: [] } };
  const end: StageEnd = await engine.clock.drive(runStage({ ...workflow, config }, async () => definition, plan));
  const performed = engine.of("recovery.performed").filter(({ action }) => action === test.action);
  return { ...engine, end, attempts, performed };
}

export type Result = Awaited<ReturnType<typeof perform>>;

/** A stage that failed, came to its end, and the action's outcome in the journal between the two attempts. */
export function expectHealed(result: Result, outcome: string, detail: RegExp): void {
  expect(result.end).toEqual({ kind: "done" });
  expect(result.attempts.length).toBeGreaterThan(1);
  expect(result.performed[0]).toMatchObject({ outcome, detail: expect.stringMatching(detail) });
  const kinds = result.entries().map(({ kind }) => kind);
  const [failure, recovery] = [kinds.indexOf("attempt.failed"), kinds.indexOf("recovery.performed")];
  expect(failure).toBeLessThan(recovery);
  expect(recovery).toBeLessThan(kinds.lastIndexOf("attempt.started"));
}

/** Names the test so that the table of docs/reliability.md can be made from the titles. */
export function proves(action: RecoveryAction, does: string, test: () => Promise<void>): void {
  it(`${action} → ${does}`, test);
}
