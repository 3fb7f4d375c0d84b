/** Processes found in /proc: the runner knows those of a job by RUNNER_TRACKING_ID in their environment. */
import { readdir, readFile, readlink } from "node:fs/promises";
import process from "node:process";
import type { LeftoverProcess } from "./api.ts";

async function read(pid: number, name: string): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/${name}`, "latin1");
  } catch {
    // Ended meanwhile, or not ours to read.
    return "";
  }
}

async function cwdOf(pid: number): Promise<string> {
  try {
    return await readlink(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

/** A zombie has ended: only its parent has not looked. */
export async function processLives(pid: number): Promise<boolean> {
  const stat = await read(pid, "stat");
  const state = stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3);
  return state !== "" && state !== "Z" && state !== "X";
}

async function pids(): Promise<readonly number[]> {
  const names = await readdir("/proc");
  return names.map(Number).filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}

async function described(pid: number): Promise<LeftoverProcess> {
  return { pid, command: (await read(pid, "cmdline")).replaceAll("\0", " ").trim() };
}

/** What the runner itself would find and clean up at the end of a job. */
export async function trackedProcesses(trackingId: string): Promise<readonly LeftoverProcess[]> {
  const found: LeftoverProcess[] = [];
  for (const pid of await pids()) {
    const environment = `\0${await read(pid, "environ")}`;
    if (environment.includes(`\0RUNNER_TRACKING_ID=${trackingId}\0`) && (await processLives(pid)))
      found.push(await described(pid));
  }
  return found;
}

/** Everything that runs on the machine, also what lost the marker: it shows by its directory. */
export async function machineProcesses(trackingId: string, directory: string): Promise<readonly LeftoverProcess[]> {
  const found: LeftoverProcess[] = [];
  for (const pid of await pids()) {
    const environment = await read(pid, "environ");
    const cwd = await cwdOf(pid);
    const here = environment.includes(trackingId) || environment.includes(`${directory}/`) || cwd.startsWith(directory);
    if (here && (await processLives(pid))) found.push(await described(pid));
  }
  return found;
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** SIGKILL until a look finds nothing: a process may fork while it is looked for. */
export async function killUntilNone(look: () => Promise<readonly LeftoverProcess[]>): Promise<void> {
  for (let found = await look(); found.length > 0; found = await look()) {
    for (const { pid } of found) kill(pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
