/** A whole local health check, as the monitor makes it: resources, git, the configured agent; GitHub's answer is remembered. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { createClock } from "../src/adapters/clock.ts";
import { createWorkTree } from "../src/adapters/git/work-tree.ts";
import { createSystemProbes } from "../src/adapters/processes/system-probes.ts";
import { emptyHistory } from "../src/core/journal/history.ts";
import type { Recorder } from "../src/engine/checkpoint/recorder.ts";
import { createHealthMonitor } from "../src/engine/watch/health-monitor.ts";
import type { World } from "../src/ports.ts";
import { type Pair, percentile } from "./measure.ts";

const rounds = 120;

const files = 2_000;

/** A clean repository but for one file that git does not know. */
async function makeRepository(repository: string): Promise<void> {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "ignore" });
  for (let folder = 0; folder < 40; folder += 1)
    mkdirSync(join(repository, "src", String(folder)), { recursive: true });
  for (let file = 0; file < files; file += 1)
    writeFileSync(join(repository, "src", String(file % 40), `file-${file}.txt`), `file ${file}\n`.repeat(20));
  git("init", "-b", "main");
  git("add", ".");
  git("-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "-m", "first");
  writeFileSync(join(repository, "new.txt"), "new\n");
  // Files as young as the index are read again by each status, which a repository in use has only few of.
  await wait(1_100);
  git("add", "--refresh", ".");
}

/** Milliseconds, p95. Bare: `git status` of the same work tree by itself, the one question that needs processes. */
export async function measureHealth(): Promise<Pair> {
  const repository = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    await makeRepository(repository);
    return await measureIn(repository);
  } finally {
    await rm(repository, { recursive: true, force: true });
  }
}

async function measureIn(repository: string): Promise<Pair> {
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
