/** The same durable work done by this project, by what people use instead, and by nothing but a write and a sync. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median, percentile } from "./measure.ts";
import { measureRetries } from "./retries.ts";
import { bareNode } from "./start-up.ts";
import { kib, ms, type Section, times } from "./table.ts";

const own = fileURLToPath(new URL("..", import.meta.url));
const folder = join(own, "bench", "peers");
const names = {
  raw: "write + `fdatasync`",
  ours: "this project",
  langgraph: "LangGraph, SQLite",
  openworkflow: "OpenWorkflow, SQLite",
};
type Engine = keyof typeof names;
const engines = Object.keys(names) as Engine[];
const steps = 1_000;
const rounds = 9;
const crashSteps = 200;
const crashes = 3;

/** Peers have a lock of their own: nobody who installs the project gets them. */
export function installPeers(): void {
  if (existsSync(join(folder, "node_modules", "p-retry"))) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
}

/** What runs in `dist/`, as single files, so that a worker loads no more than its own part. */
export function compile(): void {
  execFileSync(join(own, "node_modules", ".bin", "tsc"), ["-p", "tsconfig.build.json"], { cwd: own, stdio: "inherit" });
}

/** LangGraph's store is a native module: it runs under the Node that npm built it for, which need not be the one that runs this. */
function nodeFor(engine: Engine): string {
  if (engine !== "langgraph") return process.execPath;
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((directory) => join(directory, "node"));
  const opens = 'new (require("better-sqlite3"))(":memory:")';
  const found = [process.execPath, ...onPath.filter((path) => existsSync(path))].find(
    (node) => spawnSync(node, ["-e", opens], { cwd: folder, stdio: "ignore" }).status === 0,
  );
  if (found === undefined)
    throw new Error("no Node on PATH loads better-sqlite3: remove bench/peers/node_modules and try again");
  return found;
}

const worker = (engine: Engine, directory: string, ...more: string[]) => [
  join(folder, "worker.mjs"),
  engine,
  directory,
  ...more,
];
const fresh = () => mkdtempSync(join(tmpdir(), "bench-peers-"));

const nodeOf: Record<Engine, string> = {
  raw: process.execPath,
  ours: process.execPath,
  langgraph: process.execPath,
  openworkflow: process.execPath,
};

interface Steps {
  readonly times: number[];
  readonly peakKib: number;
  readonly writtenBytes: number;
}

function run<T>(engine: Engine, directory: string, ...more: string[]): T {
  const text = execFileSync(nodeOf[engine], worker(engine, directory, ...more), {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(text) as T;
}

function measureSteps(): Record<Engine, { p50: number; p99: number; peakKib: number; writtenBytes: number }> {
  const all: Record<Engine, Steps[]> = { raw: [], ours: [], langgraph: [], openworkflow: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of engines) {
      const directory = fresh();
      try {
        all[engine].push(run<Steps>(engine, directory, "steps", String(steps)));
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    }
  }
  const of = (list: Steps[], pick: (one: Steps) => number) => median(list.map(pick));
  const summed = engines.map((engine) => [
    engine,
    {
      p50: of(all[engine], ({ times }) => percentile(times, 50)),
      p99: of(all[engine], ({ times }) => percentile(times, 99)),
      peakKib: of(all[engine], ({ peakKib }) => peakKib),
      writtenBytes: of(all[engine], ({ writtenBytes }) => writtenBytes),
    },
  ]);
  return Object.fromEntries(summed) as ReturnType<typeof measureSteps>;
}

const effectsIn = (directory: string) => {
  const path = join(directory, "effects");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").filter(Boolean) : [];
};

/** Milliseconds from the start of a process to the first effect that the killed one had not made. */
async function recovery(engine: Engine): Promise<{ firstEffectMs: number; repeated: number }> {
  const directory = fresh();
  try {
    const first = spawn(nodeOf[engine], worker(engine, directory, "crash", String(crashSteps)), { stdio: "ignore" });
    while (effectsIn(directory).length < crashSteps / 2) {
      if (first.exitCode !== null) throw new Error(`${engine} ended by itself`);
      await sleep(5);
    }
    first.kill("SIGKILL");
    await new Promise((resolve) => first.once("exit", resolve));
    const before = effectsIn(directory).map((line) => line.split(" ")[0]);
    const highest = Math.max(...before.map(Number));
    const from = Date.now();
    const second = spawn(nodeOf[engine], worker(engine, directory, "crash", String(crashSteps)), { stdio: "ignore" });
    await new Promise((resolve) => second.once("exit", resolve));
    const after = effectsIn(directory).slice(before.length);
    const next = after.map((line) => line.split(" ")).find(([step]) => Number(step) > highest);
    const repeated = after.filter((line) => Number(line.split(" ")[0]) <= highest).length;
    return { firstEffectMs: Number(next?.[1]) - from, repeated };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Read {
  readonly steps?: number;
  readonly amount?: number;
  readonly noticed?: string;
}

/** Files as they lie on the disk: what SQLite keeps beside its file is put into it first. */
function settle(path: string): void {
  if (!path.endsWith(".sqlite")) return;
  const database = new DatabaseSync(path);
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}

function changeDigits(path: string): void {
  const bytes = readFileSync(path);
  const file = openSync(path, "r+");
  for (let at = bytes.indexOf("1234567"); at !== -1; at = bytes.indexOf("1234567", at + 1))
    writeSync(file, "8", at + 6);
}

/** The newest record, cut in its middle. */
function cut(path: string): void {
  if (!path.endsWith(".sqlite")) {
    truncateSync(path, statSync(path).size - 2_000);
    return;
  }
  const database = new DatabaseSync(path);
  const tables = { langgraph: ["checkpoints", "checkpoint"], openworkflow: ["step_attempts", "output"] } as const;
  const [table, column] = path.includes("langgraph") ? tables.langgraph : tables.openworkflow;
  database.exec(
    `UPDATE ${table} SET ${column} = substr(${column}, 1, length(${column}) / 2) WHERE rowid = (SELECT max(rowid) FROM ${table})`,
  );
  database.close();
}

const fileOf: Readonly<Record<Engine, string>> = {
  raw: "raw.jsonl",
  ours: join("states", "workflow-20260101-000000-aaaa", "journal.jsonl"),
  langgraph: "langgraph.sqlite",
  openworkflow: "openworkflow.sqlite",
};

function damage(engine: Engine, change: (path: string) => void): string {
  const directory = fresh();
  try {
    run(engine, directory, "steps", "20");
    const path = join(directory, fileOf[engine]);
    settle(path);
    change(path);
    const { steps: reached, amount, noticed } = run<Read>(engine, directory, "read");
    if (noticed !== undefined)
      return reached === undefined ? `fails: ${noticed}` : `noticed; goes on from step ${reached} (${noticed})`;
    return amount === 1_234_567 ? `silent; step ${reached}` : "**silent**: a wrong value is used";
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Whole chain of a journal of 1,000 steps, read and checked: milliseconds, median of ten. */
async function verification(): Promise<number> {
  const directory = fresh();
  try {
    run("ours", directory, "steps", String(steps));
    const { verifyJournal } = await import("../src/core/journal/journal-verify.ts");
    const bytes = readFileSync(join(directory, fileOf.ours));
    const taken = Array.from({ length: 10 }, () => {
      const from = performance.now();
      const { head, tail } = verifyJournal(bytes);
      if (head.seq !== steps || tail.kind !== "whole") throw new Error("the journal does not hold");
      return performance.now() - from;
    });
    return median(taken);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

export async function measurePeers(): Promise<Section> {
  installPeers();
  compile();
  nodeOf.langgraph = nodeFor("langgraph");
  const durable = measureSteps();
  const bare = median(await bareNodes(10));
  const recovered: Record<string, { firstEffectMs: number; repeated: number }> = {};
  for (const engine of engines) {
    const list = [];
    // OpenWorkflow waits for its lease of 30 s each time.
    for (let crash = 0; crash < (engine === "openworkflow" ? 1 : crashes); crash += 1)
      list.push(await recovery(engine));
    recovered[engine] = {
      firstEffectMs: median(list.map(({ firstEffectMs }) => firstEffectMs)),
      repeated: median(list.map(({ repeated }) => repeated)),
    };
  }
  const verifyMs = await verification();
  const peers = ["langgraph", "openworkflow"] as const;
  const fastestPeer = Math.min(...peers.map((peer) => durable[peer].p50));
  const fastestRecovery = Math.min(...peers.map((peer) => recovered[peer]?.firstEffectMs ?? 0));
  const ownRecovery = recovered["ours"]?.firstEffectMs ?? Number.NaN;
  const payload = steps * 4_096;
  return {
    results: [
      {
        what: `durable step of 4 KB, p50 (bare: ${names.raw})`,
        ours: ms(durable.ours.p50),
        bare: ms(durable.raw.p50),
        ratio: times(durable.ours.p50, durable.raw.p50),
        limit: "≤ 1.2 ×",
        holds: durable.ours.p50 <= 1.2 * durable.raw.p50,
      },
      {
        what: "… against the fastest peer",
        ours: ms(durable.ours.p50),
        bare: ms(fastestPeer),
        ratio: times(durable.ours.p50, fastestPeer),
        limit: "< 1 ×",
        holds: durable.ours.p50 < fastestPeer,
      },
      {
        what: "whole chain of 1,000 steps of 4 KB verified",
        ours: ms(verifyMs),
        bare: "",
        ratio: "",
        limit: "< 20 ms",
        holds: verifyMs < 20,
      },
      {
        what: "start → first new effect after SIGKILL (bare: node -e 0)",
        ours: ms(ownRecovery),
        bare: ms(bare),
        ratio: times(ownRecovery, bare),
        limit: "≤ 3 ×",
        holds: ownRecovery <= 3 * bare,
      },
      {
        what: "… against the fastest peer",
        ours: ms(ownRecovery),
        bare: ms(fastestRecovery),
        ratio: times(ownRecovery, fastestRecovery),
        limit: "< 1 ×",
        holds: ownRecovery < fastestRecovery,
      },
    ],
    tables: [
      {
        head: ["1,000 steps of 4 KB", "p50", "p99", "× of bare, p50", "peak memory", "bytes written"],
        rows: engines.map((engine) => {
          const { p50, p99, peakKib, writtenBytes } = durable[engine];
          const share = `${(writtenBytes / payload).toFixed(1)} × the states`;
          return [names[engine], ms(p50), ms(p99), times(p50, durable.raw.p50), kib(peakKib), share];
        }),
      },
      {
        head: ["after SIGKILL", "start → first new effect", "× of bare node", "steps run twice"],
        rows: engines.map((engine) => {
          const { firstEffectMs = Number.NaN, repeated = Number.NaN } = recovered[engine] ?? {};
          return [names[engine], ms(firstEffectMs), times(firstEffectMs, bare), String(repeated)];
        }),
      },
      {
        head: ["damage to the stored state", "a digit changed", "the newest record cut"],
        rows: engines.map((engine) => [names[engine], damage(engine, changeDigits), damage(engine, cut)]),
      },
      await measureRetries(folder),
    ],
  };
}

async function bareNodes(count: number): Promise<number[]> {
  const taken = [];
  for (let of = 0; of < count; of += 1) taken.push(await bareNode());
  return taken;
}
