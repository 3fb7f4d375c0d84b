import { describe, expect, it } from "vitest";
import { findEarlier } from "../../../src/engine/checkpoint/find-earlier.ts";
import { viewer } from "../../fakes/simulation/forge.ts";
import { createSimulation, issueTask, openIssue, type Simulation } from "../../fakes/simulation/scenario.ts";

const self = "workflow-20300101-000000-0000";
const nobody = new AbortController().signal;

/** A workflow begins on one machine, which dies while the agent works; another machine asks. */
async function ask(
  query: { workflowId?: string; runId?: string; issue?: number },
  options: { fromIssue?: boolean; lost?: boolean; stop?: AbortSignal; prepare?: (simulation: Simulation) => void } = {},
) {
  const simulation = createSimulation({ seed: 3, ...(options.fromIssue === true ? { task: issueTask } : {}) });
  if (options.fromIssue === true) openIssue(simulation.host);
  const { machine } = await simulation.next({ crash: { at: 110, when: "after" } });
  const workflowId = [...machine.disk.journals.keys()][0] ?? "";
  if (options.lost === true) for (const shelf of simulation.host.shelves) shelf.kept.length = 0;
  options.prepare?.(simulation);
  const { world } = simulation.idle();
  const found = await simulation.clock.drive(
    findEarlier(
      world,
      { self, workflowId: query.workflowId, runId: query.runId, issue: query.issue },
      options.stop ?? nobody,
    ),
  );
  return { found, workflowId };
}

describe("an earlier workflow", () => {
  it("is found by the run that is run again", async () => {
    const { found, workflowId } = await ask({ runId: "1000" });
    expect(found).toMatchObject({ kind: "checkpoint", checkpoint: { history: { workflowId } }, problems: [] });
  });

  it("is not found by another run of a prompt", async () => {
    expect((await ask({ runId: "4711" })).found.kind).toBe("none");
    expect((await ask({})).found.kind).toBe("none");
  });

  it("is found by the issue that it belongs to", async () => {
    const { found, workflowId } = await ask({ issue: 1 }, { fromIssue: true });
    expect(found).toMatchObject({ kind: "checkpoint", checkpoint: { history: { workflowId } } });
  });

  it("is found by its status comment alone when every checkpoint is lost", async () => {
    const { found, workflowId } = await ask({ issue: 1 }, { fromIssue: true, lost: true });
    expect(found).toMatchObject({ kind: "traces", workflowId });
  });

  it("is found by the issue that this very run opened when every checkpoint is lost", async () => {
    const { found, workflowId } = await ask({ runId: "1000" }, { lost: true });
    expect(found).toMatchObject({ kind: "traces", workflowId });
    expect((await ask({ runId: "100" }, { lost: true })).found.kind).toBe("none");
  });

  it("is not believed when a stranger wrote its marks", async () => {
    const prepare = ({ host }: Simulation) => {
      for (const entry of [...host.state.issues, ...host.state.comments])
        if (entry.author === viewer) entry.author = "eve";
    };
    expect((await ask({ runId: "1000" }, { lost: true, prepare })).found.kind).toBe("none");
    expect((await ask({ issue: 1 }, { fromIssue: true, lost: true, prepare })).found.kind).toBe("none");
  });

  it("keeps the highest generation in mind, also a damaged one", async () => {
    const prepare = ({ host }: Simulation) => {
      for (const { kept } of host.shelves) kept.at(-1)?.files.clear();
    };
    const { found } = await ask({ runId: "1000" }, { prepare });
    if (found.kind !== "checkpoint") throw new Error(found.kind);
    expect(found.newestGeneration).toBeGreaterThan(found.checkpoint.address.generation);
    expect(found.problems).not.toEqual([]);
  });

  it("goes on above every generation that a silent store may hold", async () => {
    const { found } = await ask({ issue: 1 }, { fromIssue: true, lost: true });
    if (found.kind !== "traces") throw new Error(found.kind);
    expect(found.newestGeneration).toBeGreaterThan(1_000_000);
  });

  it("is never called absent by somebody who was told to stop while looking", async () => {
    const stop = AbortSignal.abort({ by: "SIGTERM", graceMs: 0 });
    await expect(ask({ runId: "1000" }, { stop })).rejects.toMatchObject({ evidence: { kind: "cancelled" } });
  });
});
