import { describe, expect, it } from "vitest";
import { createSimulation } from "../fakes/simulation/scenario.ts";
import { fairWeather } from "../fakes/simulation/weather.ts";

describe("a re-run whose stores hardly answer", () => {
  it("gives its first attempt up like any other, and finds the earlier workflow in a later one", async () => {
    const simulation = createSimulation({ seed: 9 });
    await simulation.next({ crash: { at: 120, when: "after" } });
    let loads = 0;
    const { ending, machine } = await simulation.next({
      weather: {
        ...fairWeather,
        store: (_name, operation) => {
          if (operation === "load") loads += 1;
          return operation === "load" && loads <= 2 ? "slow" : undefined;
        },
      },
    });
    expect(ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(machine.disk.journals.size).toBe(1);
    expect(simulation.violations()).toEqual([]);
  });
});
