/**
 * One workflow at a time in a work tree: two would edit, commit and restore over each other. A file in the state directory names
 * the process at work; a file whose process is gone (killed) is no lock.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { errnoOf, withFileFault } from "./file-fault.ts";

const lockShape = z.object({ pid: z.int().check(z.gte(1)), started: z.nullable(z.string()), workflow_id: z.string() });
export type LockHolder = z.infer<typeof lockShape>;

export type RunLock =
  | { readonly kind: "taken"; release(): Promise<void> }
  | { readonly kind: "held"; readonly holder: LockHolder };

const fileOf = (stateDirectory: string) => join(stateDirectory, "running.json");

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

/** The process at work in this state directory; undefined when there is none. */
export async function lockHolder(stateDirectory: string): Promise<LockHolder | undefined> {
  const holder = await readHolder(fileOf(stateDirectory));
  return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}

export async function takeRunLock(stateDirectory: string, workflowId: string): Promise<RunLock> {
  const file = fileOf(stateDirectory);
  const mine = JSON.stringify({ pid: process.pid, started: await startOf(process.pid), workflow_id: workflowId });
  return withFileFault("lock", file, async () => {
    await mkdir(stateDirectory, { recursive: true });
    for (;;) {
      try {
        await writeFile(file, `${mine}\n`, { flag: "wx" });
        return { kind: "taken", release: () => rm(file, { force: true }) };
      } catch (error) {
        if (errnoOf(error) !== "EEXIST") throw error;
      }
      const holder = await lockHolder(stateDirectory);
      if (holder !== undefined) return { kind: "held", holder };
      // Taken aside first: another process may have found the dead lock too, and put its own living one here since.
      const aside = `${file}.${process.pid}`;
      if (
        !(await rename(file, aside).then(
          () => true,
          () => false,
        ))
      )
        continue;
      const found = await readHolder(aside);
      if (found !== undefined && (await isAlive(found))) await rename(aside, file);
      else await rm(aside, { force: true });
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
