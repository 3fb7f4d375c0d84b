import { describe, expect, it } from "vitest";
import type { SystemHealthCheck } from "../../../src/core/health/health.ts";
import { createHealthMonitor } from "../../../src/engine/watch/health-monitor.ts";
import type { Extensions, HealthCheck, World } from "../../../src/ports.ts";
import { fixture } from "../ownership/fixture.ts";

const never = <T>() => new Promise<T>(() => undefined);
const extensionsOf = (...healthChecks: readonly HealthCheck[]): Extensions => ({ errorHandlers: [], healthChecks });

async function begin(changes: (world: World) => Partial<World> = () => ({})) {
  const asked = { github: 0, agent: 0 };
  let answers = { github: true, agent: true };
  const engine = await fixture();
  const world: World = {
    ...engine.world,
    probes: {
      ...engine.world.probes,
      connectivity: async () => {
        asked.github += 1;
        return { dns: true, tcp: true, api: answers.github, detail: "" };
      },
    },
    agent: {
      ...engine.world.agent,
      probe: async () => {
        asked.agent += 1;
        const problems = [{ key: "agent", place: "", problem: "", remedy: "" }];
        if (!answers.agent) return { kind: "unavailable", evidence: { kind: "configuration", problems } };
        return { kind: "available", version: "1.0.0" };
      },
    },
  };
  const monitor = createHealthMonitor({
    world: { ...world, ...changes(world) },
    recorder: engine.recorder,
    enabled: true,
  });
  const check = async (): Promise<SystemHealthCheck> => {
    await engine.clock.drive(monitor.check("asked"));
    return engine.of("health.checked").at(-1)?.check as unknown as SystemHealthCheck;
  };
  return {
    ...engine,
    asked,
    check,
    answer: (next: typeof answers) => {
      answers = next;
    },
    pass: (ms: number) => engine.clock.drive(engine.clock.sleep(ms)),
  };
}

describe("a health check", () => {
  it("asks GitHub and the agent once in four minutes while they are well", async () => {
    const { check, asked, pass } = await begin();
    for (const wait of [1_000, 200_000, 30_000]) {
      expect((await check()).github_connectivity).toBe(true);
      await pass(wait);
    }
    expect(asked).toEqual({ github: 1, agent: 1 });
    await pass(20_000);
    await check();
    expect(asked).toEqual({ github: 2, agent: 2 });
  });

  it("asks who was not well again soon, and only that one", async () => {
    const { check, asked, pass, answer } = await begin();
    answer({ github: false, agent: true });
    expect(await check()).toMatchObject({ status: "DEGRADED", github_connectivity: false, claude_availability: true });
    answer({ github: true, agent: true });
    await pass(5_000);
    expect((await check()).github_connectivity).toBe(false);
    await pass(15_000);
    expect(await check()).toMatchObject({ status: "HEALTHY", github_connectivity: true });
    expect(asked).toEqual({ github: 2, agent: 1 });
  });

  it("asks once for several checks at the same time", async () => {
    const { clock, recorder, world } = await begin();
    let asked = 0;
    const probe = () => {
      asked += 1;
      return world.agent.probe(new AbortController().signal);
    };
    const monitor = createHealthMonitor({
      world: { ...world, agent: { ...world.agent, probe } },
      recorder,
      enabled: true,
    });
    await clock.drive(Promise.all([monitor.check("a"), monitor.check("b"), monitor.check("c")]));
    expect(asked).toBe(1);
  });

  it("waits ten seconds for no question, and says of those that do not answer what that means", async () => {
    const { check, clock } = await begin((world) => ({
      probes: { ...world.probes, resources: never, connectivity: never },
      workTree: { ...world.workTree, status: never },
      agent: { ...world.agent, probe: never },
      extensions: async () => extensionsOf(never, () => ({ status: "HEALTHY", custom_metrics: { queue: 3 } })),
    }));
    const before = clock.now();
    const answer = await check();
    expect(clock.now() - before).toBe(10_000);
    expect(answer).toMatchObject({
      status: "FAILED",
      cpu_usage: null,
      git_status: "error",
      github_connectivity: false,
      claude_availability: false,
      details: { custom: [{ status: "WARNING" }, { status: "HEALTHY", metrics: { queue: 3 } }] },
    });
    expect(answer.recommendations).toContain("A custom health check failed or did not answer.");
  });

  it.each<[string, HealthCheck, RegExp]>([
    [
      "throws",
      () => {
        throw new Error("broken");
      },
      /failed or did not answer/,
    ],
    ["rejects", () => Promise.reject(new Error("broken")), /failed or did not answer/],
    ["answers nonsense", () => ({ status: "FINE" }) as never, /unknown status FINE/],
    ["answers nothing", () => undefined as never, /failed or did not answer/],
  ])("survives a custom check that %s", async (_, custom, said) => {
    const { check } = await begin(() => ({ extensions: async () => extensionsOf(custom) }));
    expect(await check()).toMatchObject({ status: "WARNING", recommendations: [expect.stringMatching(said)] });
  });

  it("survives extensions that cannot be loaded, which must not fail the stage that asked", async () => {
    const { check } = await begin(() => ({ extensions: () => Promise.reject(new Error("no such module")) }));
    expect(await check()).toMatchObject({
      status: "WARNING",
      recommendations: [expect.stringContaining("`extensions`")],
    });
  });

  it("is not made where it is switched off", async () => {
    const { of, recorder, world } = await begin();
    await createHealthMonitor({ world, recorder, enabled: false }).check("asked");
    expect(of("health.checked")).toEqual([]);
  });
});
