import { describe, expect, it } from "vitest";
import { leaseMs } from "../../../src/core/checkpoint/ownership.ts";
import { whoIsAtWork } from "../../../src/engine/ownership/who-is-at-work.ts";
import type { WorkflowRun, World } from "../../../src/ports.ts";
import { fixture } from "./fixture.ts";

async function begin(conclusion: string | null | undefined, changes: Partial<World> = {}) {
  const engine = await fixture();
  await engine.clock.drive(engine.workflow.ownership.fence(engine.workflow.stop));
  const run: WorkflowRun = { id: 1000, attempt: 1, url: "", status: "", conclusion: conclusion ?? null };
  const workflowRun = async () => (conclusion === undefined ? undefined : run);
  const world: World = { ...engine.world, github: { ...engine.world.github, workflowRun }, ...changes };
  const ask = () => engine.clock.drive(whoIsAtWork(world, engine.recorder.history()));
  return { ...engine, ask };
}

describe("whether a workflow is at work", () => {
  it.each([
    ["GitHub says that the run goes on", null, "run 1000 (attempt 1)"],
    ["GitHub does not know the run", undefined, "run 1000 (attempt 1)"],
    ["GitHub has ended the run, although its lease is alive", "cancelled", undefined],
  ])("%s", async (_, conclusion, owner) => {
    const { ask } = await begin(conclusion);
    expect(await ask()).toBe(owner);
  });

  it("a lease that is over holds nothing", async () => {
    const { ask, clock } = await begin(null);
    await clock.drive(clock.sleep(leaseMs + 1));
    expect(await ask()).toBeUndefined();
  });

  it("an end in the journal needs no question", async () => {
    const { recorder, ask } = await begin(null);
    const end = { kind: "workflow.ended", status: "failed", reason: "", failure: null, resumable: false } as const;
    await recorder.record(end);
    expect(await ask()).toBeUndefined();
  });

  it.each([
    ["cannot be read", () => Promise.reject(new Error("no network"))],
    ["does not answer", () => new Promise<never>(() => undefined)],
    ["holds nonsense", async () => ({ text: "{", token: "t" })],
    ["is empty", async () => undefined],
  ])("a cell that %s is nobody's, in time", async (_, read) => {
    const { ask, clock } = await begin(null, { ownership: { read, swap: async () => ({ kind: "changed" }) } });
    const before = clock.now();
    expect(await ask()).toBeUndefined();
    expect(clock.now() - before).toBeLessThanOrEqual(10_000);
  });

  it("where nobody can hold anything nobody does", async () => {
    const { ask } = await begin(null, { ownership: undefined });
    expect(await ask()).toBeUndefined();
  });
});
