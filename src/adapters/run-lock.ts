/**
 * One workflow at a time in a work tree: two would edit, commit and restore over each other. A numbered file in the state
 * directory names the process at work; a file whose process is gone (killed) is no lock.
 *
 * K1 The highest number counts. Who finds it free makes the next one, whole or not at all; of many that try, one can.
 * K2 The highest file is never removed, only emptied: numbers grow, so that nobody takes a number that was free a moment ago.
 * K3 A lower file than the highest holds nothing, whatever it says.
 */
import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { errnoOf, withFileFault } from "./file-fault.ts";

const lockShape = z.object({ pid: z.int().check(z.gte(1)), started: z.nullable(z.string()), workflow_id: z.string() });
export type LockHolder = z.infer<typeof lockShape>;

export type RunLock =
  | { readonly kind: "taken"; release(): Promise<void> }
  | { readonly kind: "held"; readonly holder: LockHolder };

const lockName = /^running-(\d{1,15})\.json$/;
const fileOf = (stateDirectory: string, number: number) => join(stateDirectory, `running-${number}.json`);

/** The numbers of the lock files that are there, highest first. */
async function numbersIn(stateDirectory: string): Promise<readonly number[]> {
  const names = await readdir(stateDirectory).catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return [];
    throw error;
  });
  return names
    .flatMap((name) => lockName.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

/** When the process began, in the kernel's ticks: a number that is used again belongs to another process. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The name in parentheses may hold anything; the fields behind it do not. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

async function isAlive(holder: LockHolder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return errnoOf(error) === "EPERM";
  }
  return holder.started === null || holder.started === (await startOf(holder.pid));
}

async function readHolder(file: string): Promise<LockHolder | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    return lockShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function holderOf(stateDirectory: string, number: number | undefined): Promise<LockHolder | undefined> {
  const holder = number === undefined ? undefined : await readHolder(fileOf(stateDirectory, number));
  return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}

/** The process at work in this state directory; undefined when there is none. */
export async function lockHolder(stateDirectory: string): Promise<LockHolder | undefined> {
  return withFileFault("lock", stateDirectory, async () =>
    holderOf(stateDirectory, (await numbersIn(stateDirectory))[0]),
  );
}

/** K1: a file that stands there with all of its content, or none. False when the number is taken. */
async function make(stateDirectory: string, number: number, text: string): Promise<boolean> {
  const draft = join(stateDirectory, `.running-${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await link(draft, fileOf(stateDirectory, number));
    return true;
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

export async function takeRunLock(stateDirectory: string, workflowId: string): Promise<RunLock> {
  const mine = { pid: process.pid, started: await startOf(process.pid), workflow_id: workflowId };
  return withFileFault("lock", stateDirectory, async () => {
    await mkdir(stateDirectory, { recursive: true });
    for (;;) {
      const highest = (await numbersIn(stateDirectory))[0] ?? 0;
      const holder = await holderOf(stateDirectory, highest);
      if (holder !== undefined) return { kind: "held", holder };
      const number = highest + 1;
      if (!(await make(stateDirectory, number, `${JSON.stringify(mine)}\n`))) continue;
      const file = fileOf(stateDirectory, number);
      const numbers = await numbersIn(stateDirectory);
      // K3: others have taken, and removed as old, this very number since we looked; theirs counts.
      if (numbers.some((other) => other > number)) {
        await rm(file, { force: true });
        continue;
      }
      for (const old of numbers.filter((other) => other < number))
        await rm(fileOf(stateDirectory, old), { force: true });
      return { kind: "taken", release: () => withFileFault("unlock", file, () => truncate(file)) };
    }
  });
}

/**
 * What a run's id is on GitHub: the same for all starts of a workflow in this state directory, and for nothing else. Whoever holds
 * the lock knows that the starts before it are dead, so that their lease of the workflow need not run out first.
 */
export async function terminalRunId(stateDirectory: string, workflowId: string): Promise<string> {
  const { ino, birthtimeMs } = await withFileFault("stat", stateDirectory, () => stat(stateDirectory));
  const place = JSON.stringify([hostname(), stateDirectory, ino, birthtimeMs, workflowId]);
  return `terminal-${createHash("sha256").update(place).digest("hex").slice(0, 24)}`;
}
