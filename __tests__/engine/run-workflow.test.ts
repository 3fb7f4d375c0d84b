import { describe, expect, it } from "vitest";
import { finishedTree } from "../fakes/simulation/campaign.ts";
import { finalTree } from "../fakes/simulation/invariants.ts";
import { seededRandom } from "../fakes/simulation/random.ts";
import { configuration, createSimulation, type Simulation } from "../fakes/simulation/scenario.ts";
import { fairWeather, type Weather } from "../fakes/simulation/weather.ts";

async function ended(simulation: Simulation, options: Parameters<Simulation["next"]>[0] = {}) {
  const { ending, machine } = await simulation.next(options);
  if (ending.kind !== "ended") throw new Error(`it ${ending.kind}`);
  return { ...ending.end, machine };
}

/** A cancel that comes so many ms after the start of the first machine. */
async function cancelled(afterMs: number, weather: Weather = fairWeather) {
  const simulation = createSimulation({ seed: 5 });
  const end = await ended(simulation, { weather: { ...weather, cancelAfterMs: afterMs } });
  const startedAt = end.history.createdAt;
  return { simulation, end, tookMs: simulation.clock.now() - startedAt - afterMs };
}

describe("a stop from outside", () => {
  it("saves everything within five seconds, at each of fifty moments, and the next run goes on", async () => {
    const random = seededRandom(11);
    const slowest = { ms: 0 };
    for (let moment = 0; moment < 50; moment++) {
      const { simulation, end, tookMs } = await cancelled(200 + random.below(290_000));
      expect(end.status).toBe("interrupted");
      slowest.ms = Math.max(slowest.ms, tookMs);
      const saved = end.history.checkpoints.filter(({ at }) => at >= (end.history.end?.at ?? Number.POSITIVE_INFINITY));
      expect(new Set(saved.map(({ store }) => store)).size).toBe(4);
      if (moment % 10 === 0) {
        expect((await ended(simulation)).status).toBe("completed");
        expect(finalTree(simulation.host)).toEqual(finishedTree);
        expect(simulation.violations()).toEqual([]);
      }
    }
    expect(slowest.ms).toBeLessThan(5_000);
  }, 60_000);

  it("does not wait for stores that do not answer", async () => {
    const slow: Weather = { ...fairWeather, store: (_name, operation) => (operation === "save" ? "slow" : undefined) };
    for (const moment of [30_000, 100_000, 140_000, 200_000]) {
      const { end, tookMs } = await cancelled(moment, slow);
      expect(end.status).toBe("interrupted");
      expect(tookMs).toBeLessThan(7_500);
    }
  });
});

describe("the job's time", () => {
  it("ends the workflow, resumable, before GitHub ends the job", async () => {
    for (const jobMs of [120_000, 180_000, 240_000, 600_000]) {
      const simulation = createSimulation({ seed: 5 });
      const hangs: Weather = {
        ...fairWeather,
        agent: (stage) => (stage === "implementation_progress" ? "hangs" : undefined),
        store: (name) => (name === "cache" ? "slow" : undefined),
        agentStopMs: () => 4_000,
      };
      const startedAt = simulation.clock.now();
      const end = await ended(simulation, { weather: hangs, more: { jobMs } });
      expect(end.status).toBe("interrupted");
      expect(end.failure?.code).toBe("job-time-used-up");
      expect(simulation.clock.now() - startedAt).toBeLessThan(jobMs);
      expect((await ended(simulation)).status).toBe("completed");
      expect(simulation.violations()).toEqual([]);
    }
  });
});

describe("the end of a workflow", () => {
  it("is told when not even a journal can be begun", async () => {
    const simulation = createSimulation({ seed: 5 });
    const weather: Weather = { ...fairWeather, diskFails: { afterLines: 1, errno: "ENOSPC" } };
    const end = await ended(simulation, { weather });
    expect(end).toMatchObject({ status: "failed", failure: { code: "disk-full" } });
    expect(end.reason).not.toBe("");
  });

  it("stays what it was when a finished run is run again", async () => {
    const simulation = createSimulation({ seed: 5 });
    await ended(simulation);
    const effects = simulation.host.effects.length;
    const again = await ended(simulation);
    expect(again).toMatchObject({ status: "completed", failure: null });
    expect(simulation.host.effects).toHaveLength(effects);
  });

  it("says degraded, also when it is run again, after a stage was given up", async () => {
    const simulation = createSimulation({ seed: 5 });
    const weather: Weather = {
      ...fairWeather,
      agent: (stage) => (stage === "documentation_update" ? "overloaded" : undefined),
    };
    expect((await ended(simulation, { weather })).status).toBe("degraded");
    expect((await ended(simulation)).status).toBe("degraded");
  });

  it("has the tests' rounds anew when a red workflow is resumed", async () => {
    const simulation = createSimulation({ seed: 5, config: configuration({ "max-retries": "1" }) });
    const red: Weather = { ...fairWeather, command: () => "red" };
    expect(await ended(simulation, { weather: red })).toMatchObject({ failure: { code: "quality-gate" } });
    expect((await ended(simulation)).status).toBe("completed");
    expect(finalTree(simulation.host)).toEqual(finishedTree);
  });

  it("is a pause, and no red test, when the machine has no space for the tests", async () => {
    const simulation = createSimulation({ seed: 5 });
    const full: Weather = { ...fairWeather, command: () => "disk-full" };
    expect(await ended(simulation, { weather: full })).toMatchObject({
      status: "paused",
      failure: { code: "disk-full" },
    });
    expect((await ended(simulation)).status).toBe("completed");
  });
});

describe("a re-run that finds a pushed branch ahead of its checkpoint", () => {
  it("takes over what was pushed, in place of being refused for ever", async () => {
    const steps = (await createSimulation({ seed: 5 }).next()).machine.life.steps;
    const pushes = steps.flatMap(({ name }, at) => (name === "git push" ? [at] : []));
    expect(pushes).toHaveLength(3);
    for (const at of pushes.slice(1)) {
      const simulation = createSimulation({ seed: 5 });
      await simulation.next({ crash: { at, when: "after" } });
      // Only the checkpoints from before the tests are left.
      for (const shelf of simulation.host.shelves)
        for (const kept of [...shelf.kept])
          if (kept.address.generation > 3) shelf.kept.splice(shelf.kept.indexOf(kept), 1);
      expect((await ended(simulation)).status).toBe("completed");
      expect(finalTree(simulation.host)).toEqual(finishedTree);
    }
  });
});
