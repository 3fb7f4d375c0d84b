/** What users put in place of our own answers to failures: `recovery_strategies`, error handlers, health checks. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/core/failure/evidence.ts";
import type { RecoveryStrategies } from "../../../src/core/failure/recovery.ts";
import type { StagePlan } from "../../../src/core/plan.ts";
import { runStage } from "../../../src/engine/run-stage.ts";
import { createHealthMonitor } from "../../../src/engine/watch/health-monitor.ts";
import type { Extensions } from "../../../src/ports.ts";
import { failed, ok, serverError, stageOf } from "../checkpoint/recovery-fixture.ts";
import { fixture } from "../ownership/fixture.ts";

const none: Extensions = { errorHandlers: [], healthChecks: [] };

interface Custom {
  readonly strategies?: RecoveryStrategies;
  readonly extensions?: Partial<Extensions>;
  readonly evidence?: Evidence;
  readonly failures?: number;
}

async function run({ strategies = {}, extensions = {}, evidence = serverError, failures = 1 }: Custom) {
  const engine = await fixture({ world: { extensions: async () => ({ ...none, ...extensions }) } });
  const attempts: number[] = [];
  const definition = stageOf("implementation_start", async () => {
    attempts.push(engine.clock.now());
    return attempts.length > failures ? ok : failed(evidence);
  });
  const plan = engine.workflow.plan.stages.find(({ stage }) => stage === "implementation_start");
  const bare = { ...plan, recoverAfterFailure: [], recoverAfterTimeout: [] } as unknown as StagePlan;
  const config = { ...engine.workflow.config, recovery_strategies: strategies };
  const end = await engine.clock.drive(runStage({ ...engine.workflow, config }, async () => definition, bare));
  const performed = engine.of("recovery.performed").map(({ action, outcome }) => `${action} ${outcome}`);
  return { ...engine, end, attempts, performed };
}

const timeout: Evidence = { kind: "timeout", limit: "attempt", limitMs: 1_000, lastOutput: "" };
const full: Evidence = { kind: "file", operation: "write", path: "/x", errno: "ENOSPC" };
const bug: Evidence = { kind: "bug", message: "broken", stack: "" };

describe("recovery_strategies", () => {
  it.each([
    ["network", serverError, { network: ["check_connectivity"] }, ["check_connectivity nothing-to-do"]],
    [
      "timeout",
      timeout,
      { timeout: ["simplify_current_task"] },
      ["increase_timeout_limits done", "simplify_current_task done"],
    ],
    [
      "resource",
      full,
      { resource: ["free_memory", "check_system_resources"] },
      ["free_memory nothing-to-do", "check_system_resources done"],
    ],
  ] as const)(
    "put the named actions in place of ours for failures of the kind %s",
    async (_kind, evidence, strategies, performed) => {
      const result = await run({ evidence, strategies });
      expect(result.end).toEqual({ kind: "done" });
      expect(result.performed).toEqual(performed);
    },
  );

  it("go up their list from failure to failure, and leave out what has an empty list", async () => {
    const listed = await run({ strategies: { network: ["check_connectivity", "retry_with_backoff"] }, failures: 2 });
    expect(listed.performed).toEqual(["check_connectivity nothing-to-do", "retry_with_backoff done"]);
    expect((await run({ strategies: { network: [] } })).performed).toEqual([]);
  });
});

describe("an error handler", () => {
  const handler = (answer: unknown) => ({ errorHandlers: [() => answer as never] });

  it("that says wait_and_retry has even a critical failure tried again, after its delay", async () => {
    const without = await run({ evidence: bug });
    expect(without.end).toMatchObject({ kind: "failed", failure: { category: "critical" } });
    const result = await run({ evidence: bug, extensions: handler({ strategy: "wait_and_retry", delay: 300 }) });
    expect(result.end).toEqual({ kind: "done" });
    expect((result.attempts[1] ?? 0) - (result.attempts[0] ?? 0)).toBeGreaterThanOrEqual(150_000);
  });

  it("that says cleanup_and_continue has its actions performed before the next attempt", async () => {
    const answer = { strategy: "cleanup_and_continue", actions: ["cleanup_resources", "no_such_action"] };
    const result = await run({ strategies: { network: [] }, extensions: handler(answer) });
    expect(result.end).toEqual({ kind: "done" });
    expect(result.performed).toEqual(["cleanup_resources nothing-to-do"]);
  });

  it("that says default_recovery changes nothing", async () => {
    const [plain, asked] = [await run({}), await run({ extensions: handler({ strategy: "default_recovery" }) })];
    expect(asked.performed).toEqual(plain.performed);
    expect(asked.end).toEqual(plain.end);
  });

  it("that says stop ends the stage at its first failure, resumable where the failure passes", async () => {
    const result = await run({ extensions: handler({ strategy: "stop" }) });
    expect(result.end).toMatchObject({ kind: "paused", failure: { category: "transient" } });
    expect(result.attempts).toHaveLength(1);
  });

  it("is told the workflow, the failure with its evidence, the stage and the journal so far", async () => {
    const told: unknown[] = [];
    await run({
      extensions: {
        errorHandlers: [
          (...said) => {
            told.push(...said);
            return undefined;
          },
        ],
      },
    });
    expect(told).toEqual([
      expect.stringMatching(/^workflow-/),
      expect.objectContaining({ category: "transient", evidence: serverError }),
      "implementation_start",
      { entries: expect.any(Number) },
    ]);
  });

  it("that answers nonsense, throws or rejects is told about, and the next one is asked", async () => {
    const result = await run({
      strategies: { network: [] },
      extensions: {
        errorHandlers: [
          () => ({ strategy: "reboot" }) as never,
          () => {
            throw new Error("thrown");
          },
          async () => Promise.reject(new Error("rejected")),
          () => ({ strategy: "cleanup_and_continue", actions: ["free_memory"] }),
        ],
      },
    });
    expect(result.performed).toEqual(["free_memory nothing-to-do"]);
    expect(result.of("warning").map(({ message }) => message)).toEqual([
      expect.stringContaining("reboot"),
      expect.stringContaining("thrown"),
      expect.stringContaining("rejected"),
    ]);
  });
});

describe("a health check of the user's", () => {
  const check = async (...healthChecks: Extensions["healthChecks"]) => {
    const engine = await fixture({ world: { extensions: async () => ({ ...none, healthChecks }) } });
    const { world, recorder, clock } = engine;
    await clock.drive(createHealthMonitor({ world, recorder, enabled: true }).check("test"));
    return engine.of("health.checked")[0]?.check ?? {};
  };

  it("brings the verdict down, with its metrics and recommendations in the journal", async () => {
    expect((await check())["status"]).toBe("HEALTHY");
    const verdict = await check(() => ({
      status: "CRITICAL",
      custom_metrics: { licences: 0 },
      recommendations: ["Free a licence."],
    }));
    expect(verdict["status"]).toBe("CRITICAL");
    expect(JSON.stringify(verdict)).toContain('"licences":0');
    expect(JSON.stringify(verdict)).toContain("Free a licence.");
  });

  it("that throws, answers nonsense or never answers is a warning, and the others still count", async () => {
    for (const broken of [
      () => {
        throw new Error("no");
      },
      () => ({ status: "SPLENDID" }) as never,
      () => new Promise<never>(() => undefined),
    ]) {
      const verdict = await check(broken, () => ({ status: "HEALTHY" }));
      expect(verdict["status"]).toBe("WARNING");
    }
  });
});
