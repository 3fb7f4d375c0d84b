/** A whole local health check, as the monitor makes it: resources, git, the configured agent; GitHub's answer is remembered. */
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { createClock } from "../src/adapters/clock.ts";
import { createSystemProbes } from "../src/adapters/system-probes.ts";
import { createWorkTree } from "../src/adapters/work-tree.ts";
import { emptyHistory } from "../src/core/history.ts";
import { createHealthMonitor } from "../src/engine/health-monitor.ts";
import type { Recorder } from "../src/engine/recorder.ts";
import type { World } from "../src/ports.ts";
import { type Pair, percentile } from "./measure.ts";

const rounds = 120;

/** Milliseconds, p95. Bare: `git status` of the same work tree by itself, the one process that a check cannot do without. */
export async function measureHealth(repository: string): Promise<Pair> {
  const clock = createClock();
  const environment = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
  const workTree = await createWorkTree({
    root: repository,
    remote: { url: join(repository, "none") },
    environment,
    clock,
    redact: (text) => text,
    secrets: [],
  });
  const probes = createSystemProbes({
    directory: repository,
    disposable: [],
    processes: { endAll: async () => 0 },
    connectivity: async () => ({ dns: true, tcp: true, api: true, detail: "" }),
    now: Date.now,
  });
  const verdicts: unknown[] = [];
  const recorder: Recorder = {
    path: "",
    history: () => emptyHistory,
    record: async (event) => {
      verdicts.push(event);
    },
    onEntry: () => undefined,
    close: async () => undefined,
  };
  const agent = { probe: async () => ({ kind: "available", version: "1.0.0" }) };
  const extensions = async () => ({ errorHandlers: [], healthChecks: [] });
  // What a check asks for, and nothing else of a world.
  const world = { clock, probes, workTree, agent, extensions } as unknown as World;
  const monitor = createHealthMonitor({ world, recorder, enabled: true });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const a = performance.now();
    await monitor.check("bench");
    const b = performance.now();
    await workTree.status();
    const c = performance.now();
    if (round === 0) continue;
    ours.push(b - a);
    bare.push(c - b);
  }
  if (verdicts.length !== rounds + 1) throw new Error("not every check had a verdict");
  return { ours: percentile(ours, 95), bare: percentile(bare, 95) };
}
