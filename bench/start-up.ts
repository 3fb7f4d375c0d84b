/**
 * From the start of the process to the first `stage.started` in the journal, against the whole life of `node -e 0`.
 *
 * Method: this process spawns both and holds the watch. Ours ends when the line is seen in the file; it is written and
 * synced before, and looked for every millisecond, so that the figure is at most about a millisecond too high. The
 * emulated GitHub never answers, so that nothing but the way to the first stage is measured.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { interleaved, type Pair } from "./measure.ts";
import { startSilentHost } from "./silent-host.ts";
import { ended, makeWorkplace, startMain, type Workplace } from "./step.ts";

const patienceMs = 20_000;

function journalPath(place: Workplace): string | undefined {
  const states = join(place.workspace, ".github", "workflow-states");
  try {
    const id = readdirSync(states).find((name) => name.startsWith("workflow-"));
    return id === undefined ? undefined : join(states, id, "journal.jsonl");
  } catch {
    return undefined;
  }
}

function hasStarted(place: Workplace): boolean {
  const path = journalPath(place);
  if (path === undefined) return false;
  try {
    return readFileSync(path, "utf8").includes('"stage.started"');
  } catch {
    return false;
  }
}

async function firstStage(
  apiUrl: string,
  actionDirectory: string,
  nodeArguments: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const made = await makeWorkplace(apiUrl);
  const place = { ...made, environment: { ...made.environment, ...environment } };
  const from = performance.now();
  const child = startMain(place, actionDirectory, nodeArguments);
  try {
    while (!hasStarted(place)) {
      if (child.exitCode !== null || performance.now() - from > patienceMs)
        throw new Error("the action did not get to its first stage");
      await sleep(1);
    }
    return performance.now() - from;
  } finally {
    child.kill("SIGKILL");
    await ended(child);
    await rm(place.directory, { recursive: true, force: true });
  }
}

/** Milliseconds of the whole life of a process that does nothing. */
export async function bareNode(): Promise<number> {
  const from = performance.now();
  await ended(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }));
  return performance.now() - from;
}

/** Milliseconds. */
export async function measureStartUp(actionDirectory: string, rounds: number): Promise<Pair> {
  const host = await startSilentHost();
  try {
    return await interleaved(rounds, () => firstStage(host.url, actionDirectory), bareNode);
  } finally {
    await host.stop();
  }
}

/**
 * `ours` with Node's compile cache, filled before; `bare` without it. A hosted runner begins without one, so that it is left
 * off (docs/performance.md, "Start").
 */
export async function measureCompileCache(actionDirectory: string, rounds: number): Promise<Pair> {
  const host = await startSilentHost();
  const directory = await mkdtemp(join(tmpdir(), "bench-"));
  const cached = { NODE_COMPILE_CACHE: directory };
  try {
    // Written when the process ends by itself: bad input does.
    const place = await makeWorkplace(host.url);
    const nothing = { ...place.environment, ...cached, INPUT_TOKEN: "" };
    for (let fill = 0; fill < 2; fill += 1) await ended(startMain({ ...place, environment: nothing }, actionDirectory));
    await rm(place.directory, { recursive: true, force: true });
    return await interleaved(
      rounds,
      () => firstStage(host.url, actionDirectory, [], cached),
      () => firstStage(host.url, actionDirectory),
    );
  } finally {
    await host.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Files of `dist/` that are loaded on the way to the first stage (a preloaded hook writes them down). */
export async function loadedBeforeFirstStage(actionDirectory: string, listFile: string): Promise<readonly string[]> {
  const hook = `import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(listFile)}, url + "\\n"); return next(url, context); } });`;
  const host = await startSilentHost();
  try {
    const preload = `data:text/javascript,${encodeURIComponent(hook)}`;
    await firstStage(host.url, actionDirectory, ["--import", preload]);
  } finally {
    await host.stop();
  }
  const dist = pathToFileURL(join(actionDirectory, "dist/")).href;
  const urls = readFileSync(listFile, "utf8").split("\n");
  return [...new Set(urls.filter((url) => url.startsWith(dist)).map((url) => url.slice(dist.length)))];
}
