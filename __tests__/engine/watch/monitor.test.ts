import { describe, expect, it } from "vitest";
import { leaseMs } from "../../../src/core/checkpoint/ownership.ts";
import { decodeClaim } from "../../../src/core/checkpoint/ownership-claim.ts";
import type { LogRecord } from "../../../src/core/diagnostics/log-record.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { WorkflowStage } from "../../../src/core/stage.ts";
import type { Checkpoints } from "../../../src/engine/checkpoint/checkpoint.ts";
import { startMonitor } from "../../../src/engine/watch/monitor.ts";
import { fixture } from "../ownership/fixture.ts";

async function begin(stage: WorkflowStage, inputs: Record<string, string> = {}) {
  const records: LogRecord[] = [];
  const engine = await fixture({
    inputs,
    world: { log: { write: (record) => records.push(record), flush: async () => undefined } },
  });
  const asked: string[] = [];
  const stored: string[] = [];
  const checkpoints: Checkpoints = {
    storedHead: () => stored.at(-1),
    request: async (reason) => {
      asked.push(reason);
    },
    settle: async () => undefined,
    setDeadline: () => undefined,
  };
  await engine.recorder.record({ kind: "stage.started", stage });
  await engine.recorder.record({ kind: "attempt.started", stage, attempt: 1, limitMs: 1 });
  const monitor = startMonitor({ workflow: engine.workflow, checkpoints });
  const pass = (ms: number) => engine.clock.drive(engine.clock.sleep(ms));
  return { ...engine, monitor, records, asked, stored, pass };
}

describe("the monitor", () => {
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

  it("does not save for a commit that a checkpoint holds already", async () => {
    const { asked, stored, monitor, clock, pass, world } = await begin("testing_complete");
    await pass(6_000);
    stored.push("another");
    world.workTree.headSha = async () => "another";
    await pass(12_000);
    expect(asked).toEqual([]);
    world.workTree.headSha = async () => "a third";
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

  it("samples the machine every few seconds and journals few points, the peaks among them", async () => {
    const { monitor, clock, pass, world, recorder } = await begin("implementation_progress");
    let asked = 0;
    world.probes.resources = async () => {
      asked += 1;
      const peak = asked === 100 ? 99 : 10;
      return { cpuPercent: peak, memoryPercent: 30, diskPercent: 40, memoryTotalBytes: 1, diskFreeBytes: 1 };
    };
    await pass(6 * 3_600_000);
    await clock.drive(monitor.flush());
    await clock.drive(monitor.stop());
    expect(asked).toBeGreaterThan(4_000);
    const { samples } = recorder.history();
    expect(samples.length).toBeGreaterThan(100);
    expect(Math.max(...samples.map(({ cpu }) => cpu ?? 0))).toBe(99);
    const journal = await world.states.readJournal(recorder.history().workflowId);
    const entries = decodeJournal(journal ?? new Uint8Array()).entries.filter((e) => e.kind === "resources.sampled");
    expect(entries.length).toBeLessThan(100);
    expect(entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0)).toBeLessThan(25_000);
  });

  it("journals what was measured before a failure is acted upon, and at the end", async () => {
    const { monitor, clock, pass, recorder } = await begin("testing_complete");
    const seen: string[] = [];
    recorder.onEntry(({ kind }) => seen.push(kind));
    await pass(16_000);
    const evidence = { kind: "bug", message: "m", stack: "" } as const;
    const failure = { category: "critical", code: "c", message: "m", remedy: "" } as const;
    await recorder.record({ kind: "attempt.failed", stage: "testing_complete", attempt: 1, evidence, failure });
    await recorder.record({ kind: "retry.scheduled", stage: "testing_complete", delayMs: 1, reason: "r" });
    expect(seen.slice(-3)).toEqual(["attempt.failed", "resources.sampled", "retry.scheduled"]);
    await pass(6_000);
    await clock.drive(monitor.flush());
    expect(seen.at(-1)).toBe("resources.sampled");
    await clock.drive(monitor.flush());
    expect(seen.filter((kind) => kind === "resources.sampled")).toHaveLength(2);
    await clock.drive(monitor.stop());
  });

  it("renews the lease although the disk does not answer", async () => {
    const { monitor, clock, pass, world, workflow, host } = await begin("implementation_progress");
    world.probes.resources = () => new Promise(() => undefined);
    await clock.drive(workflow.ownership.fence(workflow.stop));
    await pass(leaseMs + 31_000);
    const [{ text } = { text: "" }] = host.claims.cells.values();
    expect(decodeClaim(text)?.expiresAt).toBeGreaterThan(clock.now());
    await clock.drive(monitor.stop());
  });

  it("keeps the lease with monitoring switched off, too, and does nothing else", async () => {
    const { monitor, clock, pass, workflow, host, records, health, asked, of, world } = await begin(
      "implementation_progress",
      {
        "enable-monitoring": "false",
      },
    );
    let measured = 0;
    world.probes.resources = async () => {
      measured += 1;
      throw new Error("nobody asks");
    };
    await clock.drive(workflow.ownership.fence(workflow.stop));
    await pass(leaseMs + 31_000);
    await clock.drive(monitor.stop());
    const [{ text } = { text: "" }] = host.claims.cells.values();
    expect(decodeClaim(text)?.expiresAt).toBeGreaterThan(clock.now());
    expect([records, health, asked, of("resources.sampled"), measured]).toEqual([[], [], [], [], 0]);
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
