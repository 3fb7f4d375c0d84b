import { describe, expect, it } from "vitest";
import { type Evidence, Fault } from "../../src/core/failure/evidence.ts";
import { stagePlan } from "../../src/core/plan.ts";
import type { WorkflowStage } from "../../src/core/stage.ts";
import { runStage } from "../../src/engine/run-stage.ts";
import type { StageEnd } from "../../src/engine/stage-end.ts";
import type { ErrorHandlerAnswer, Stage, StageContext } from "../../src/ports.ts";
import { type Fixture, type FixtureSetup, fixture } from "./ownership/fixture.ts";

type Step = Evidence | "succeeds" | "hangs";

const serverError: Evidence = {
  kind: "http",
  dependency: "github",
  method: "GET",
  path: "/x",
  status: 500,
  message: "Server Error",
  at: 0,
};
const gitTrouble: Evidence = { kind: "git", operation: "push", exitCode: 1, signal: null, stderr: "index locked" };
const wrongKey: Evidence = { kind: "configuration", problems: [{ key: "k", place: "p", problem: "x", remedy: "y" }] };
const redTests: Evidence = { kind: "gate", gate: "tests", rounds: 3, lastOutput: "red" };
const rateLimit = (at: number, retryAfterS: number): Evidence => ({
  ...serverError,
  status: 429,
  message: "Too Many Requests",
  retryAfterS,
  at,
});

const outputs: Partial<Record<WorkflowStage, object>> = {
  branch_setup: { branch: "b", baseBranch: "main", baseSha: "0", created: true },
  research_planning: { plan: "p" },
  implementation_progress: { answer: "a", sessionId: "s", rounds: 1 },
  pr_creation: { number: 2, url: "u", operation: "created", draft: false },
};

interface Ran {
  readonly engine: Fixture;
  readonly end: StageEnd;
  readonly contexts: readonly StageContext[];
  readonly beganAt: readonly number[];
}

/** Runs one stage whose attempts end as the script says. */
async function run(
  stage: WorkflowStage,
  script: readonly (Step | ((now: number) => Evidence))[],
  setup: FixtureSetup & { answer?: ErrorHandlerAnswer; prepare?: (engine: Fixture) => Promise<void> } = {},
): Promise<Ran> {
  const { answer } = setup;
  const handlers = answer === undefined ? [] : [() => answer];
  const extensions = async () => ({ errorHandlers: handlers, healthChecks: [] });
  const engine = await fixture({ ...setup, world: { ...setup.world, extensions } });
  await setup.prepare?.(engine);
  const contexts: StageContext[] = [];
  const beganAt: number[] = [];
  const definition: Stage = {
    name: stage,
    async run(context) {
      const step = script[contexts.length] ?? "succeeds";
      contexts.push(context);
      beganAt.push(engine.clock.now());
      if (step === "hangs") {
        await engine.clock.sleep(48 * 3_600_000, context.signal);
        throw new Fault({ kind: "cancelled", by: "user" });
      }
      if (step === "succeeds") return { kind: "succeeded", output: outputs[stage] ?? {} } as never;
      throw new Fault(typeof step === "function" ? step(engine.clock.now()) : step);
    },
  };
  const end = await engine.clock.drive(
    runStage(engine.workflow, async () => definition, stagePlan(engine.workflow.plan, stage)),
  );
  return { engine, end, contexts, beganAt };
}

describe("a stage", () => {
  it("is tried again after a passing failure, with the reason told to the next attempt", async () => {
    const { engine, end, contexts } = await run("branch_setup", [gitTrouble]);
    expect(end).toEqual({ kind: "done" });
    expect(contexts.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(contexts[1]?.hints.lastFailure).toContain("index locked");
    const kinds = engine.entries().map(({ kind }) => kind);
    expect(kinds.slice(3)).toEqual([
      "stage.started",
      "attempt.started",
      "attempt.failed",
      "retry.scheduled",
      "attempt.started",
      "stage.succeeded",
    ]);
  });

  it("pauses, resumable, when all its attempts failed in passing ways", async () => {
    const trouble = ["one", "two", "three", "four"].map((stderr) => ({ ...gitTrouble, stderr }));
    const { end, contexts } = await run("branch_setup", trouble, { inputs: { "max-retries": "2" } });
    expect(end).toMatchObject({ kind: "paused", failure: { code: "git-failed" } });
    expect(contexts).toHaveLength(3);
  });

  it("fails at once on what trying again cannot mend", async () => {
    for (const evidence of [wrongKey, redTests]) {
      const { engine, end, contexts } = await run("branch_setup", [evidence]);
      expect(end.kind).toBe("failed");
      expect(contexts).toHaveLength(1);
      expect(engine.of("stage.failed")).toHaveLength(1);
    }
  });

  it("does not count a conversation that is not there any more among its tries", async () => {
    const lost: Evidence = {
      ...{ kind: "agent", agent: "gemini", problem: "no-session", message: "Invalid session identifier" },
      ...{ exitCode: 42, signal: null, killedByUs: false },
    };
    const overloaded: Evidence = {
      ...lost,
      problem: "overloaded",
      status: 503,
      message: "too much to do",
      exitCode: 1,
    };
    const script = [overloaded, lost, overloaded];
    const { end, contexts } = await run("implementation_progress", script, { inputs: { "max-retries": "1" } });
    expect(contexts).toHaveLength(3);
    expect(end).toMatchObject({ kind: "paused", failure: { code: "agent-overloaded" } });
  });

  it("is left out, and the workflow goes on, when it is not critical", async () => {
    const { engine, end } = await run("research_planning", [redTests]);
    expect(end).toEqual({ kind: "done" });
    expect(engine.of("stage.degraded")).toMatchObject([
      { stage: "research_planning", failure: { code: "quality-gate" } },
    ]);
  });

  it("that could be left out ends the workflow before the implementation when the agent cannot work at all", async () => {
    const badKey: Evidence = {
      ...{ kind: "agent", agent: "claude", problem: "authentication", status: 401, message: "refused" },
      ...{ exitCode: 1, signal: null, killedByUs: true },
    };
    const planning = await run("research_planning", [badKey]);
    expect(planning.end).toMatchObject({ kind: "failed", failure: { category: "configuration", code: "agent-key" } });
    expect(planning.contexts).toHaveLength(1);
    // What is implemented and tested is not thrown away for want of documentation.
    const documentation = await run("documentation_update", [badKey]);
    expect(documentation.end).toEqual({ kind: "done" });
    expect(documentation.engine.of("stage.degraded")).toHaveLength(1);
  });

  it("waits as long as GitHub says", async () => {
    const { end, beganAt } = await run("branch_setup", [(now) => rateLimit(now, 90)]);
    expect(end).toEqual({ kind: "done" });
    expect((beganAt[1] ?? 0) - (beganAt[0] ?? 0)).toBe(90_000);
  });

  it("pauses until the reset when the wait does not fit the job's time", async () => {
    const { engine, end, contexts } = await run("branch_setup", [(now) => rateLimit(now, 3_600)], { jobMs: 1_800_000 });
    expect(end).toMatchObject({ kind: "paused", failure: { code: "github-rate-limit" } });
    expect(end.kind === "paused" ? end.until : undefined).toBe(engine.clock.now() + 3_600_000);
    expect(contexts).toHaveLength(1);
  });

  it("waits until an open circuit may be tried again", async () => {
    const { engine, end, beganAt } = await run("branch_setup", [serverError, serverError, serverError]);
    expect(end).toEqual({ kind: "done" });
    const waited = engine.of("retry.scheduled").find(({ reason }) => reason === "the circuit of github is open");
    expect(waited).toBeDefined();
    expect((beganAt[3] ?? 0) - (beganAt[2] ?? 0)).toBeGreaterThanOrEqual(300_000);
  });

  it("pauses when the circuit opens for longer than the job lasts", async () => {
    const { end } = await run("branch_setup", Array(9).fill(serverError), { jobMs: 200_000 });
    expect(end).toMatchObject({ kind: "paused" });
  });

  it("goes up its list of recovery actions from failure to failure", async () => {
    const failed: Evidence = { ...gitTrouble, operation: "agent" };
    const { engine, contexts } = await run("implementation_progress", [failed, failed, failed]);
    expect(engine.of("recovery.performed").map(({ action }) => action)).toEqual([
      "create_implementation_checkpoint",
      "simplify_current_task",
      "split_complex_operations",
    ]);
    expect(engine.checkpoints).toEqual(["recovery of implementation_progress"]);
    expect(contexts.map(({ hints }) => hints.scope)).toEqual(["all", "all", "first-requirement", "one-by-one"]);
  });

  it("is not tried a third time in the same way: a failure that comes back the same ends it, unless something changes", async () => {
    const same = (at: number): Evidence => ({
      ...gitTrouble,
      stderr: `fatal: object ${"0123456789abcdef".repeat(2)} at ${at} ms`,
    });
    const { end, contexts } = await run("branch_setup", [same(1), same(22), same(333), same(4)]);
    expect(contexts).toHaveLength(2);
    expect(end).toMatchObject({ kind: "paused", failure: { code: "git-failed" } });
    expect(end.kind === "paused" ? end.failure.message : "").toContain("failed twice in the same way");
    // With a recovery action that changes the next attempt it goes on.
    const changed = await run("implementation_progress", [same(1), same(22), same(333)]);
    expect(changed.end).toEqual({ kind: "done" });
    expect(changed.contexts.map(({ hints }) => hints.scope)).toEqual(["all", "all", "first-requirement", "one-by-one"]);
    // Nor is bad weather poison.
    const weather = await run("branch_setup", [serverError, serverError]);
    expect(weather.end).toEqual({ kind: "done" });
  });

  it("gets more time after each timeout", async () => {
    const { engine, end } = await run("branch_setup", ["hangs", "hangs"]);
    expect(end).toEqual({ kind: "done" });
    expect(engine.of("attempt.started").map(({ limitMs }) => limitMs)).toEqual([60_000, 90_000, 135_000]);
    expect(engine.of("attempt.warned")).toHaveLength(2);
  });

  it("ends as interrupted, without another attempt, when the run is to stop", async () => {
    const { engine, end, contexts } = await run("branch_setup", ["hangs"], {
      prepare: async ({ clock, stop }) => {
        void clock.sleep(10_000).then(() => stop.abort({ by: "SIGTERM", graceMs: 100 }));
      },
    });
    expect(end).toMatchObject({ kind: "interrupted", failure: { code: "cancelled" } });
    expect(contexts).toHaveLength(1);
    expect(engine.of("attempt.interrupted")).toMatchObject([{ by: "SIGTERM" }]);
  });

  it("ends as interrupted when the job's time is used up", async () => {
    const { end } = await run("implementation_progress", ["hangs"], { jobMs: 300_000 });
    expect(end).toMatchObject({ kind: "interrupted", failure: { code: "job-time-used-up" } });
  });

  it("asks error handlers, which can stop it", async () => {
    const { end, contexts } = await run("branch_setup", [gitTrouble], { answer: { strategy: "stop" } });
    expect(end.kind).toBe("paused");
    expect(contexts).toHaveLength(1);
  });

  it("performs the actions that an error handler asks for", async () => {
    const answer = { strategy: "cleanup_and_continue", actions: ["cleanup_resources", "no such action"] } as const;
    const { engine } = await run("branch_setup", [gitTrouble], { answer });
    expect(engine.of("recovery.performed").map(({ action }) => action)).toEqual(["cleanup_resources"]);
  });

  it("waits about as long as an error handler says, also beyond the usual backoff", async () => {
    const answer = { strategy: "wait_and_retry", delay: 300 } as const;
    const { beganAt } = await run("branch_setup", [gitTrouble], { answer });
    const waited = (beganAt[1] ?? 0) - (beganAt[0] ?? 0);
    expect(waited).toBeGreaterThanOrEqual(150_000);
    expect(waited).toBeLessThanOrEqual(300_000);
  });

  it("goes on as usual after an error handler that throws", async () => {
    const extensions = async () => ({
      errorHandlers: [
        () => {
          throw new Error("handler");
        },
      ],
      healthChecks: [],
    });
    const engine = await fixture({ world: { extensions } });
    let attempts = 0;
    const definition: Stage = {
      name: "branch_setup",
      async run() {
        attempts += 1;
        if (attempts === 1) throw new Fault(gitTrouble);
        return { kind: "succeeded", output: outputs.branch_setup } as never;
      },
    };
    const { workflow, clock } = engine;
    expect(
      await clock.drive(runStage(workflow, async () => definition, stagePlan(workflow.plan, "branch_setup"))),
    ).toEqual({
      kind: "done",
    });
    expect(engine.of("warning")).toMatchObject([{ topic: "extensions" }]);
  });

  it("does not wait beyond what it found to fit when the recovery itself took long", async () => {
    const slow = { dns: true, tcp: true, api: true, detail: "" };
    const { beganAt } = await run("branch_setup", [{ ...gitTrouble, stderr: "could not resolve host" }], {
      prepare: async (engine) => {
        engine.world.probes.connectivity = async () => {
          await engine.clock.sleep(100_000);
          return slow;
        };
      },
    });
    expect((beganAt[1] ?? 0) - (beganAt[0] ?? 0)).toBe(100_000);
  });
});
