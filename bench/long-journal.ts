/** A journal of 100,000 events: what it costs to hold while it is written, and to make a report of. */
import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { longJournal, longWorkflowId } from "../__tests__/core/health/long-journal.ts";
import { emptyHistory } from "../src/core/journal/history.ts";
import { emptyChain } from "../src/core/journal/journal.ts";
import { startRecorder } from "../src/engine/checkpoint/recorder.ts";
import { median, type Pair } from "./measure.ts";

export const longEvents = 100_000;
const fewEvents = 100;

/** Bytes of heap in use after `events` entries and a collection. */
async function heapAfter(counts: readonly number[]): Promise<readonly number[]> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let at = Date.UTC(2026, 0, 1);
  const recorder = startRecorder({
    file: { path: "", append: async () => undefined, close: async () => undefined },
    clock: { now: () => (at += 200), sleep: async () => undefined },
    head: emptyChain,
    history: emptyHistory,
    redact: (text) => text,
  });
  recorder.onEntry(() => undefined);
  const used: number[] = [];
  let written = 0;
  for (const event of longJournal(counts.at(-1) ?? 0)) {
    await recorder.record(event);
    written += 1;
    if (!counts.includes(written)) continue;
    collect();
    used.push(process.memoryUsage().heapUsed);
  }
  return used;
}

/** Bytes: after the first tenth, and after all. */
export async function measureLongMemory(): Promise<Pair> {
  const [bare = 0, ours = 0] = await heapAfter([longEvents / 10, longEvents]);
  return { ours, bare };
}

async function journalText(events: number): Promise<string> {
  const lines: string[] = [];
  let at = Date.UTC(2026, 0, 1);
  const recorder = startRecorder({
    file: {
      path: "",
      append: async (line) => {
        lines.push(line);
      },
      close: async () => undefined,
    },
    clock: { now: () => (at += 200), sleep: async () => undefined },
    head: emptyChain,
    history: emptyHistory,
    redact: (text) => text,
  });
  recorder.onEntry(() => undefined);
  for (const event of longJournal(events)) await recorder.record(event);
  return lines.join("");
}

/** Milliseconds of `workflow-manager report`, from the start of its process to its end. Bare: the same of a short journal. */
export async function measureLongReport(actionDirectory: string): Promise<Pair> {
  const directory = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    execFileSync("git", ["init", "--quiet", directory]);
    const place = join(directory, ".github/workflow-states", longWorkflowId);
    await mkdir(place, { recursive: true });
    const texts = { ours: await journalText(longEvents), bare: await journalText(fewEvents) };
    const report = async (text: string): Promise<number> => {
      await writeFile(join(place, "journal.jsonl"), text);
      const from = performance.now();
      const words = [join(actionDirectory, "dist/cli.js"), "report", longWorkflowId, "--local"];
      const child = spawn(process.execPath, words, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
      const code = await new Promise((resolve) => child.once("exit", resolve));
      if (code !== 0) throw new Error(`the report of a long journal ended with ${String(code)}`);
      return performance.now() - from;
    };
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      bare.push(await report(texts.bare));
      ours.push(await report(texts.ours));
    }
    return { ours: median(ours), bare: median(bare) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
