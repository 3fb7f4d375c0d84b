/** GitHub and its git remote are away for a while: what can go on goes on, and what GitHub has to take is made when it answers. */
import { describe, expect, it } from "vitest";
import type { WorkflowStage } from "../../src/core/stage.ts";
import { finishedTree } from "../fakes/simulation/campaign.ts";
import { finalTree } from "../fakes/simulation/invariants.ts";
import { createSimulation, issueTask, openIssue } from "../fakes/simulation/scenario.ts";
import { fairWeather, type Weather } from "../fakes/simulation/weather.ts";

async function begin(fromIssue: boolean, weather: Weather) {
  const simulation = createSimulation({ seed: 3, ...(fromIssue ? { task: issueTask } : {}) });
  if (fromIssue) openIssue(simulation.host);
  const startedAt = simulation.clock.now();
  const { ending } = await simulation.next({ newRun: true, weather });
  if (ending.kind !== "ended") throw new Error(`it ${ending.kind}`);
  const { stages } = ending.end.history;
  const began = (stage: WorkflowStage) => (stages[stage].attempts[0]?.startedAt ?? Number.NaN) - startedAt;
  const made = (call: string) =>
    (simulation.host.effects.find((effect) => effect.call === call)?.at ?? Number.NaN) - startedAt;
  return { simulation, end: ending.end, began, made };
}

/** `toMs`: after the start of the machine, as GitHub answers again. It went away as issue_creation began. */
async function outage(toMs: number, fromIssue = true) {
  const fromMs = (await begin(fromIssue, fairWeather)).began("issue_creation");
  return begin(fromIssue, { ...fairWeather, outage: { fromMs, toMs } });
}

describe("while GitHub does not answer", () => {
  it("the work on a known issue goes on, and labels, comment and branch are made as soon as GitHub is back", async () => {
    const { simulation, end, began, made } = await outage(90_000);
    expect(end.status).toBe("completed");
    expect(end.history.stages.issue_creation.output).toMatchObject({ queued: true });
    expect(end.history.stages.branch_setup.output).toMatchObject({ queued: true, created: false });
    expect(began("research_planning")).toBeLessThan(90_000);
    for (const call of ["addLabels", "createComment", "push"]) {
      expect(made(call), call).toBeGreaterThan(90_000);
      expect(made(call), call).toBeLessThan(began("pr_preparation"));
    }
    expect(finalTree(simulation.host)).toEqual(finishedTree);
    expect(simulation.violations(0)).toEqual([]);
  });

  it("nothing is lost when it stays away: the workflow pauses, saved where a store answers, and the next run ends it", async () => {
    const { simulation, end } = await outage(24 * 3_600_000);
    expect(end).toMatchObject({ status: "paused" });
    expect(end.history.stages.testing_complete.status).toBe("succeeded");
    const { ending } = await simulation.next({ newRun: true });
    expect(ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(finalTree(simulation.host)).toEqual(finishedTree);
    expect(simulation.violations(0)).toEqual([]);
  });

  it("a branch that an earlier workflow may have made is waited for, and gone on with", async () => {
    const { simulation, end } = await begin(true, fairWeather);
    expect(end.status).toBe("completed");
    const before = simulation.host.remote.branches.get("feature/add-the-feature-1");
    const startedAt = simulation.clock.now();
    const outage = { fromMs: 700, toMs: 60_000 };
    const { ending } = await simulation.next({ newRun: true, weather: { ...fairWeather, outage } });
    if (ending.kind !== "ended") throw new Error(`it ${ending.kind}`);
    const { stages } = ending.end.history;
    expect(stages.initialization.progress).toMatchObject({ "worked-on": true });
    expect(stages.branch_setup.attempts.at(-1)?.startedAt).toBeGreaterThan(startedAt + outage.toMs - 1);
    expect(stages.branch_setup.output).not.toHaveProperty("queued");
    expect(before).toBeDefined();
    expect(simulation.host.state.pulls).toHaveLength(1);
    expect(simulation.violations(1)).toEqual([]);
  });

  it("a workflow whose issue is still to be made waits: the branch bears its number", async () => {
    const { end, began } = await outage(400_000, false);
    expect(end.status).toBe("completed");
    expect(end.history.stages.issue_creation.output?.["queued"]).toBeUndefined();
    expect(began("issue_creation")).toBeLessThan(400_000);
    expect(began("branch_setup")).toBeGreaterThan(400_000);
  });
});
