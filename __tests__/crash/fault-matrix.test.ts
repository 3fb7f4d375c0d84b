/** Each fault of GitHub or git × each request that the reference workflow makes: no cell ends silently, twice, or not at all. */
import { describe, expect, it } from "vitest";
import { type CallFault, callFaults, passingFaults, scriptedFault } from "../fakes/simulation/faults.ts";
import { createSimulation } from "../fakes/simulation/scenario.ts";
import { fairWeather } from "../fakes/simulation/weather.ts";

const gitFaults: readonly CallFault[] = ["500", "timeout-before", "timeout-after", "reset-after"];

interface Request {
  readonly system: "call" | "git";
  readonly name: string;
}

async function requests(): Promise<readonly Request[]> {
  const { machine } = await createSimulation({ seed: 1 }).next();
  const named = machine.life.steps.flatMap(({ name }): Request[] => {
    if (name.startsWith("GitHub: ")) return [{ system: "call", name: name.slice("GitHub: ".length) }];
    return name.startsWith("git ") ? [{ system: "git", name: name.slice("git ".length) }] : [];
  });
  return [...new Map(named.map((request) => [request.name, request])).values()];
}

async function cell(system: "call" | "git", name: string, fault: CallFault, times: number) {
  const simulation = createSimulation({ seed: 1 });
  const { ending } = await simulation.next({
    weather: { ...fairWeather, [system]: scriptedFault(name, fault, 0, times) },
  });
  const problems = [...simulation.violations()];
  const status = ending.kind === "ended" ? ending.end.status : ending.kind;
  const again = await simulation.next();
  const after = again.ending.kind === "ended" ? again.ending.end.status : again.ending.kind;
  if (after !== "completed" && after !== "degraded") problems.push(`in fair weather it ended ${after}`);
  problems.push(...simulation.violations());
  return { status, problems };
}

describe("the fault matrix", () => {
  it("ends every cell completed, degraded, paused or in a classified failure, and goes on from there", async () => {
    const failures: string[] = [];
    let cells = 0;
    for (const { system, name } of await requests()) {
      for (const fault of system === "git" ? gitFaults : callFaults) {
        cells += 1;
        const { status, problems } = await cell(system, name, fault, 1);
        const passes = passingFaults.some((passing) => passing === fault);
        if (passes && status !== "completed") failures.push(`${name} × ${fault}, once: ended ${status}`);
        failures.push(...problems.map((problem) => `${name} × ${fault}, once: ${problem}`));
      }
    }
    expect(cells).toBeGreaterThan(200);
    expect(failures).toEqual([]);
  }, 120_000);

  it("ends every cell so also when the fault stays", async () => {
    const failures: string[] = [];
    for (const { system, name } of await requests()) {
      for (const fault of ["500", "429-retry-after", "timeout-before", "reset-after"] satisfies CallFault[]) {
        const { problems } = await cell(system, name, fault, 1_000);
        failures.push(...problems.map((problem) => `${name} × ${fault}, always: ${problem}`));
      }
    }
    expect(failures).toEqual([]);
  }, 120_000);
});
