/** Waits for the moment at which the demo's machine is killed: half of the work is done, and all of that half is saved. */
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { RunningJob } from "../../__tests__/fakes/runner/api.ts";
import { journalOf } from "./facts.ts";
import { lastStepBeforeKill, showTree } from "./project.ts";

const run = promisify(execFile);

async function until<T>(what: string, look: () => Promise<T | undefined>, job: RunningJob): Promise<T> {
  let ended = false;
  void job.result.finally(() => {
    ended = true;
  });
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (ended) throw new Error(`the run ended before ${what}`);
    await sleep(50);
  }
}

/** The agent's session directories of a machine: name of the file → text. */
export async function sessionFile(job: Pick<RunningJob, "machine">, name: string): Promise<string | undefined> {
  const root = join(job.machine.temp, "workflow-manager-sessions");
  for (const session of await readdir(root).catch(() => [])) {
    const text = await readFile(join(root, session, name), "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

export async function treeOf(job: RunningJob, repository: string): Promise<string> {
  const { stdout } = await run("bash", ["-c", showTree], { cwd: job.machine.workspace(repository) });
  return stdout;
}

/** Checkpoints that are being packed right now: what the agent did last may not be in them. */
async function packing(job: RunningJob): Promise<boolean> {
  const names = await readdir(job.machine.temp, { recursive: true }).catch(() => []);
  return names.some((name) => /(^|\/)checkpoint-[^/]+$/.test(name));
}

/**
 * Resolves with the first generation that holds everything the agent did before it paused, when every store has it.
 * `stores`: how many there are.
 */
export async function whenHalfIsSaved(job: RunningJob, repository: string, stores: number): Promise<number> {
  await until(
    "the agent had done half of it",
    async () => (await sessionFile(job, "notes"))?.includes(lastStepBeforeKill) || undefined,
    job,
  );
  const inFlight = await packing(job);
  const saves = async () =>
    (await journalOf(job.machine, repository)).filter((entry) => entry.kind === "checkpoint.saved");
  const newest = Math.max(0, ...(await saves()).map(({ generation }) => generation));
  const needed = newest + (inFlight ? 2 : 1);
  return until(
    "a checkpoint was stored",
    async () => {
      // Stores that do not lead take a copy now and then.
      const found = (await saves()).filter(({ generation }) => generation >= needed);
      const generations = [...Map.groupBy(found, ({ generation }) => generation)];
      return generations.find(([, saved]) => saved.length >= stores)?.[0];
    },
    job,
  );
}
