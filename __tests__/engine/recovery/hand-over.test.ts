/** When the end is not a pull request, the work is handed over all the same: each rung of the ladder, and who goes on from it. */
import { describe, expect, it } from "vitest";
import { finishedTree } from "../../fakes/simulation/campaign.ts";
import { scriptedFault } from "../../fakes/simulation/faults.ts";
import { finalTree } from "../../fakes/simulation/invariants.ts";
import { configuration, createSimulation, type Simulation } from "../../fakes/simulation/scenario.ts";
import { fairWeather, type Weather } from "../../fakes/simulation/weather.ts";

/** The agent's budget is spent when its work is done: critical, so that the workflow fails with everything in the work tree. */
const spent: Partial<Weather> = {
  agent: (stage) => (stage === "implementation_progress" ? "budget-spent" : undefined),
};
const noStore: Partial<Weather> = { store: (_name, operation) => (operation === "save" ? "fails" : undefined) };
/** The first push is the one that makes the branch. */
const noPush = (): Partial<Weather> => ({ git: scriptedFault("push", "500", 1, 1_000) });
const noPullRequest = (): Partial<Weather> => ({
  call: scriptedFault("createPullRequest", "403-permission", 0, 1_000),
});

async function ended(simulation: Simulation, ...weather: readonly Partial<Weather>[]) {
  const { ending } = await simulation.next({ weather: Object.assign({ ...fairWeather }, ...weather) });
  if (ending.kind !== "ended") throw new Error(`it ${ending.kind}`);
  const told = ending.end.history.warnings.filter(({ topic }) => topic === "hand-over").map(({ message }) => message);
  return { ...ending.end, told: told.join("\n") };
}

const branch = "feature/add-the-feature-1";
const compare = `https://github.com/acme/app/compare/main...${branch}?expand=1`;
const fileOnBranch = ({ host }: Simulation) =>
  host.remote.objects.get(host.remote.branches.get(branch) ?? "")?.tree["src/feature.ts"];

describe("what a failed workflow has done so far", () => {
  it("is in a draft pull request, which a later run takes over", async () => {
    const simulation = createSimulation({ seed: 5 });
    const end = await ended(simulation, spent);
    expect(end).toMatchObject({ status: "failed", failure: { code: "agent-budget-spent" } });
    expect(simulation.host.state.pulls).toMatchObject([{ draft: true, head: branch }]);
    expect(end.told).toContain("in a draft pull request: ");
    expect(fileOnBranch(simulation)).toContain("three");
    expect((await ended(simulation)).status).toBe("completed");
    expect(simulation.host.state.pulls).toHaveLength(1);
    expect(finalTree(simulation.host)).toEqual(finishedTree);
    expect(simulation.violations()).toEqual([]);
  });

  it("is on a pushed branch with a link to compare it, where no pull request may be opened", async () => {
    const simulation = createSimulation({ seed: 5 });
    const end = await ended(simulation, spent, noPullRequest());
    expect(end.status).toBe("failed");
    expect(end.told).toMatch(/no draft pull request could be opened: /);
    expect(end.told).toContain(`the work so far is on the branch ${branch}: ${compare}`);
    expect(fileOnBranch(simulation)).toContain("three");
    expect(simulation.violations()).toEqual([]);
  });

  it("is on a branch, and in no pull request, where tests are red", async () => {
    const red: Partial<Weather> = { command: () => "red" };
    const never = createSimulation({ seed: 5, config: configuration({ draft: "never" }) });
    const gate = createSimulation({ seed: 5, config: configuration({ "max-retries": "1" }) });
    const fixing = createSimulation({ seed: 5 });
    const cases: readonly [Simulation, readonly Partial<Weather>[]][] = [
      [never, [spent]],
      [gate, [red]],
      // The agent fails while it is to make red tests green.
      [fixing, [{ agent: (stage) => (stage === "testing_complete" ? "budget-spent" : undefined) }]],
    ];
    for (const [simulation, weather] of cases) {
      const end = await ended(simulation, ...weather);
      expect(end.status).toBe("failed");
      expect(end.told).toContain(compare);
      expect(simulation.host.state.pulls).toEqual([]);
      expect(simulation.violations()).toEqual([]);
    }
  });

  it("is in a checkpoint, named with its store, where nothing can be pushed", async () => {
    const simulation = createSimulation({ seed: 5 });
    const end = await ended(simulation, spent, noPush());
    expect(end.told).toMatch(/the branch could not be pushed: /);
    expect(end.told).toMatch(
      /the work so far is in the checkpoint workflow-\S+\/g\d+\S+ \((?:cache|artifact|git|folder)\)/,
    );
    expect((await ended(simulation)).status).toBe("completed");
    expect(finalTree(simulation.host)).toEqual(finishedTree);
  });

  it("is a patch for the summary, where no store keeps anything either", async () => {
    const simulation = createSimulation({ seed: 5 });
    const end = await ended(simulation, spent, noPush(), noStore);
    expect(end.patch).toContain("src/feature.ts");
    expect(end.patch).toContain("three");
  });

  it("is nothing where nothing was done, and needs no handing over where there is a pull request", async () => {
    const early = createSimulation({ seed: 5 });
    const end = await ended(early, { call: scriptedFault("createIssue", "403-permission", 0, 1_000) });
    expect([end.status, end.told, end.patch]).toEqual(["failed", "", undefined]);
    const late = createSimulation({ seed: 5 });
    const after = await ended(late, { call: scriptedFault("pullRequest", "403-permission", 1, 1_000) });
    expect([after.status, after.told]).toEqual(["failed", ""]);
    expect(late.host.state.pulls).toMatchObject([{ draft: false }]);
  });
});

describe("a workflow that is to go on, but that no store has kept", () => {
  const full: Partial<Weather> = { command: () => "disk-full" };

  it("leaves its work on the branch, and the next run goes on from there", async () => {
    const simulation = createSimulation({ seed: 5 });
    const end = await ended(simulation, full, noStore);
    expect(end.status).toBe("paused");
    expect(end.told).toContain(`it is on the branch ${branch}, from which the next run goes on: ${compare}`);
    expect(fileOnBranch(simulation)).toContain("three");
    expect((await ended(simulation)).status).toBe("completed");
    expect(finalTree(simulation.host)).toEqual(finishedTree);
    expect(simulation.violations()).toEqual([]);
  });

  it("shows a patch where the branch cannot be pushed, or the run was told to stop", async () => {
    const stuck = await ended(createSimulation({ seed: 5 }), full, noStore, noPush());
    expect([stuck.status, stuck.patch]).toEqual(["paused", expect.stringContaining("three")]);
    const simulation = createSimulation({ seed: 5 });
    const stopped = await ended(simulation, noStore, { cancelAfterMs: 120_000 });
    expect([stopped.status, stopped.patch]).toEqual(["interrupted", expect.stringContaining("src/feature.ts")]);
    expect(fileOnBranch(simulation)).toBeUndefined();
  });

  it("leaves the tree of a terminal as it is: its state directory stays", async () => {
    const { ending, machine } = await createSimulation({ seed: 5 }).next({
      weather: { ...fairWeather, ...full, ...noStore },
      more: { terminal: true },
    });
    expect(ending).toMatchObject({ kind: "ended", end: { status: "paused", patch: undefined } });
    expect(machine.warnings().join("\n")).not.toContain("the branch");
  });
});
