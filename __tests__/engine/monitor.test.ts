import { describe, expect, it } from "vitest";
import type { LogRecord } from "../../src/core/log-record.ts";
import { leaseMs } from "../../src/core/ownership.ts";
import { decodeClaim } from "../../src/core/ownership-claim.ts";
import type { WorkflowStage } from "../../src/core/stage.ts";
import type { Checkpoints } from "../../src/engine/checkpoint.ts";
import { startMonitor } from "../../src/engine/monitor.ts";
import { fixture } from "./fixture.ts";

async function begin(stage: WorkflowStage, inputs: Record<string, string> = {}) {
  const records: LogRecord[] = [];
  const engine = await fixture({
    inputs,
    world: { log: { write: (record) => records.push(record), flush: async () => undefined } },
  });
  const asked: string[] = [];
  const checkpoints: Checkpoints = {
    request: async (reason) => {
      asked.push(reason);
    },
    settle: async () => undefined,
    setDeadline: () => undefined,
  };
  await engine.recorder.record({ kind: "stage.started", stage });
  await engine.recorder.record({ kind: "attempt.started", stage, attempt: 1, limitMs: 1 });
  const monitor = startMonitor({ workflow: engine.workflow, checkpoints, lastSign: () => engine.clock.now() });
  const pass = (ms: number) => engine.clock.drive(engine.clock.sleep(ms));
  return { ...engine, monitor, records, asked, pass };
}

describe("the monitor", () => {
  it("lets no minute pass without a line in the log", async () => {
    const { records, monitor, clock, pass } = await begin("implementation_progress");
    await pass(301_000);
    await clock.drive(monitor.stop());
    expect(records.filter(({ event }) => event === "heartbeat")).toHaveLength(5);
  });

  it("saves by time while an agent works", async () => {
    const { asked, monitor, clock, pass } = await begin("implementation_progress", { "checkpoint-interval": "120" });
    await pass(370_000);
    await clock.drive(monitor.stop());
    expect(asked).toEqual(["interval", "interval", "interval"]);
  });

  it("saves soon after a commit", async () => {
    const { asked, monitor, clock, pass, world } = await begin("testing_complete");
    await pass(6_000);
    await world.workTree.commitAll({ message: "m", author: "a", exclude: [] });
    await pass(6_000);
    expect(asked).toEqual([]);
    world.workTree.headSha = async () => "another";
    await pass(6_000);
    await clock.drive(monitor.stop());
    expect(asked).toEqual(["commit"]);
  });

  it("does not save in short stages", async () => {
    const { asked, monitor, clock, pass } = await begin("pr_creation");
    await pass(600_000);
    await clock.drive(monitor.stop());
    expect(asked).toEqual([]);
  });

  it("checks health at its interval", async () => {
    const { health, monitor, clock, pass } = await begin("implementation_progress", { "health-check-interval": "60" });
    await pass(185_000);
    await clock.drive(monitor.stop());
    expect(health).toEqual(["interval", "interval", "interval"]);
  });

  it("keeps the lease with monitoring switched off, too, and does nothing else", async () => {
    const { monitor, clock, pass, workflow, host, records, health, asked } = await begin("implementation_progress", {
      "enable-monitoring": "false",
    });
    await clock.drive(workflow.ownership.fence(workflow.stop));
    await pass(leaseMs + 31_000);
    await clock.drive(monitor.stop());
    const [{ text } = { text: "" }] = host.claims.cells.values();
    expect(decodeClaim(text)?.expiresAt).toBeGreaterThan(clock.now());
    expect([records, health, asked]).toEqual([[], [], []]);
  });

  it("ends at a stop, at once", async () => {
    const { records, monitor, clock, stop, pass } = await begin("implementation_progress");
    stop.abort({ by: "SIGINT", graceMs: 0 });
    const asked = clock.now();
    await clock.drive(monitor.stop());
    expect(clock.now()).toBe(asked);
    await pass(300_000);
    expect(records).toEqual([]);
  });

  it("goes on after something it watches has failed, and says so", async () => {
    const { monitor, clock, pass, world, of, asked } = await begin("implementation_progress", {
      "checkpoint-interval": "30",
    });
    world.workTree.headSha = () => Promise.reject(new Error("index.lock"));
    await pass(100_000);
    await clock.drive(monitor.stop());
    expect(asked.length).toBeGreaterThan(1);
    expect(of("warning")).toEqual([]);
  });
});
