import { describe, expect, it } from "vitest";
import { leaseMs } from "../../../src/core/checkpoint/ownership.ts";
import { classify } from "../../../src/core/failure/classify.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { startCheckpoints } from "../../../src/engine/checkpoint/checkpoint.ts";
import { findEarlier } from "../../../src/engine/checkpoint/find-earlier.ts";
import { takeOver } from "../../../src/engine/ownership/owned-by-another.ts";
import { createOwnership } from "../../../src/engine/ownership/ownership.ts";
import type { WorkflowRequest } from "../../../src/engine/workflow-request.ts";
import { configuration, createSimulation } from "../../fakes/simulation/scenario.ts";
import { type Fixture, type FixtureSetup, fixture, workflowId } from "./fixture.ts";

const signal = new AbortController().signal;
const runInfo = (id: string, attempt = 1) => ({
  id,
  attempt,
  url: `https://github.com/acme/app/actions/runs/${id}`,
  actor: undefined,
  event: undefined,
  version: "0.1.0",
});

async function two(setup: FixtureSetup = {}) {
  const engine = await fixture(setup);
  const { clock, host, world } = engine;
  const drive = <T>(work: Promise<T>): Promise<T> => clock.drive(work);
  const first = createOwnership(world, runInfo("1"));
  const second = createOwnership(world, runInfo("2"));
  first.cover([workflowId]);
  second.cover([workflowId]);
  const pass = (ms: number) => drive(clock.sleep(ms));
  return { ...engine, first, second, drive, pass, swaps: host.claims.swaps };
}

describe("the owner of a workflow", () => {
  it("is whoever claims first; the other is told who, and is refused at its fence", async () => {
    const { first, second, drive } = await two();
    expect(await drive(first.claim([workflowId], signal))).toMatchObject({ kind: "ours" });
    expect(await drive(first.claim([workflowId], signal))).toEqual({ kind: "ours", changedHands: false });
    expect(await drive(second.claim([workflowId], signal))).toMatchObject({ kind: "taken", by: { runId: "1" } });
    const error = await drive(second.fence(signal).catch((thrown: unknown) => thrown));
    expect(error).toBeInstanceOf(Fault);
    if (error instanceof Fault) {
      const { code, message } = classify(error.evidence);
      expect(code).toBe("ownership-lost");
      expect(message).toContain("run 1 (attempt 1): https://github.com/acme/app/actions/runs/1");
    }
  });

  it("who lost it makes nothing and saves nothing any more, and learns it by its heartbeat, too", async () => {
    const { first, second, drive, pass } = await two();
    await drive(first.fence(signal));
    await pass(leaseMs + 31_000);
    expect(await drive(second.claim([workflowId], signal))).toEqual({ kind: "ours", changedHands: true });
    expect(await drive(first.mayStillSave(AbortSignal.abort()))).toBe(true);
    expect(first.lost.aborted).toBe(false);
    await drive(first.heartbeat(signal));
    expect(await drive(first.mayStillSave(AbortSignal.abort()))).toBe(false);
    expect(first.lost.reason).toMatchObject({ by: "lost-ownership" });
    expect(first.loss()).toMatchObject({ detail: expect.stringContaining("run 2 (attempt 1)") });
    await expect(drive(first.fence(signal))).rejects.toBeInstanceOf(Fault);
    await drive(second.fence(signal));
  });

  it("claims with one swap per burst of effects, and renews what it has with one swap and no reading", async () => {
    const { first, drive, pass, swaps, machine } = await two();
    const before = machine.life.steps.length;
    await drive(first.fence(signal));
    await drive(first.fence(signal));
    expect(swaps).toHaveLength(1);
    await pass(30_000);
    await drive(first.fence(signal));
    const steps = machine.life.steps.slice(before).map(({ name }) => name);
    expect(steps).toEqual(["git claim-read", "git claim-swap", "git claim-swap"]);
  });

  it("who takes over from an owner that may still be alive waits before the first effect", async () => {
    const { clock, world, first, drive } = await two();
    await drive(first.fence(signal));
    const began = clock.now();
    const next = createOwnership(world, runInfo("1", 2));
    next.cover([workflowId]);
    await drive(next.fence(signal));
    expect(clock.now() - began).toBeGreaterThanOrEqual(9_000);
    await expect(drive(first.fence(signal))).rejects.toBeInstanceOf(Fault);
  });

  it("gives back what it has, and claims nothing after that", async () => {
    const { clock, first, second, drive, pass, swaps } = await two();
    await drive(first.fence(signal));
    await drive(first.release(signal));
    await pass(70_000);
    await drive(first.heartbeat(signal));
    expect(await drive(first.mayStillSave(signal))).toBe(true);
    expect(swaps.map(({ released }) => released)).toEqual([false, true]);
    const began = clock.now();
    await drive(second.fence(signal));
    expect(clock.now() - began).toBeLessThan(1_000);
  });

  it("leaves no cell behind, and makes nothing after it has given the workflow back", async () => {
    const { first, drive, host } = await two();
    await drive(first.fence(signal));
    const order: string[] = [];
    first.beforeRelease(async () => {
      await first.fence(signal);
      order.push(`last work, ${host.claims.cells.size} cell`);
    });
    await drive(first.release(signal));
    expect(order).toEqual(["last work, 1 cell"]);
    expect([...host.claims.cells]).toEqual([]);
    await expect(drive(first.fence(signal))).rejects.toMatchObject({ evidence: { by: "lost-ownership" } });
    expect([...host.claims.cells]).toEqual([]);
  });

  it("who held it and finds the cell empty has lost it: its next owner came to the end and deleted it", async () => {
    const { first, second, drive, pass, host } = await two();
    await drive(first.fence(signal));
    await pass(leaseMs + 31_000);
    await drive(second.fence(signal));
    await drive(second.release(signal));
    expect([...host.claims.cells]).toEqual([]);
    await expect(drive(first.fence(signal))).rejects.toMatchObject({ evidence: { by: "lost-ownership" } });
    expect([...host.claims.cells]).toEqual([]);
    expect(first.lost.aborted).toBe(true);
    expect(await drive(first.mayStillSave(signal))).toBe(false);
    await expect(drive(first.claim([workflowId], signal))).rejects.toMatchObject({
      evidence: { by: "lost-ownership" },
    });
    expect([...host.claims.cells]).toEqual([]);
    await drive(first.release(signal));
    expect(host.claims.swaps.filter(({ machine }) => machine === 0)).toHaveLength(3);
  });

  it("says in the cell that it is over where the rules forbid to delete it", async () => {
    const { world, host, drive } = await two();
    const port = world.ownership;
    if (port === undefined) throw new Error("the fixture has no cells");
    const refused = { kind: "git", operation: "git push", exitCode: 1, signal: null, stderr: "GH013" } as const;
    const swap: typeof port.swap = async (cell, text, expected, given) => {
      if (text === undefined) throw new Fault(refused);
      return port.swap(cell, text, expected, given);
    };
    const first = createOwnership({ ...world, ownership: { ...port, swap } }, runInfo("3"));
    first.cover([workflowId]);
    await drive(first.fence(signal));
    await drive(first.release(signal));
    expect(host.claims.cells.get(workflowId)?.text).toContain('"expiresAt":0');
  });

  it("lets a save pass and an effect fail where the cell cannot be reached", async () => {
    const down = { kind: "git", operation: "ls-remote", exitCode: 128, signal: null, stderr: "unreachable" } as const;
    const refuse = () => Promise.reject(new Fault(down));
    const { first, drive } = await two({ world: { ownership: { read: refuse, swap: refuse } } });
    expect(await drive(first.mayStillSave(signal))).toBe(true);
    await expect(drive(first.fence(signal))).rejects.toMatchObject({ evidence: down });
  });
});

describe("taking over an earlier workflow", () => {
  const request = ({ world, workflow }: Fixture, config = workflow.config) =>
    ({
      world,
      config,
      stop: signal,
      run: runInfo("2"),
      task: { source: "prompt", text: "" },
    }) as unknown as WorkflowRequest;
  const query = { self: "", workflowId, runId: undefined, issue: undefined };

  async function begun() {
    const engine = await two();
    const saves = startCheckpoints({ world: engine.world, recorder: engine.recorder, run: engine.workflow.run });
    await engine.drive(saves.request("one", true));
    const earlier = await engine.drive(findEarlier(engine.world, query, signal));
    await engine.drive(saves.request("two", true));
    return { ...engine, earlier };
  }

  it("looks again where somebody had it in between, so that what they saved counts", async () => {
    const engine = await begun();
    await engine.drive(engine.first.fence(signal));
    await engine.drive(engine.first.release(signal));
    const taken = await engine.drive(takeOver(request(engine), engine.earlier, engine.second));
    expect(taken).toMatchObject({ kind: "ours", earlier: { checkpoint: { address: { generation: 2 } } } });
  });

  it("looks again also where the cell is empty: its last owner may have deleted it a moment ago", async () => {
    const engine = await begun();
    const taken = await engine.drive(takeOver(request(engine), engine.earlier, engine.second));
    expect(taken).toMatchObject({ kind: "ours", earlier: { checkpoint: { address: { generation: 2 } } } });
  });

  it("does not look again where its cell was ours since before the look", async () => {
    const engine = await begun();
    await engine.drive(engine.second.claim([workflowId], signal));
    const taken = await engine.drive(takeOver(request(engine), engine.earlier, engine.second));
    expect(taken).toMatchObject({ kind: "ours", earlier: { checkpoint: { address: { generation: 1 } } } });
  });

  it("claims nothing in a dry run", async () => {
    const simulation = createSimulation({ seed: 1, config: configuration({ "dry-run": "true" }) });
    const { ending } = await simulation.next();
    expect(ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(simulation.host.claims.swaps).toEqual([]);
  });
});
