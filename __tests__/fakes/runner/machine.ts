/** A machine: directories of its own, and every process that was started on it. */
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LeftoverProcess } from "./api.ts";
import { killUntilNone, machineProcesses, trackedProcesses } from "./processes.ts";

export interface Machine {
  readonly directory: string;
  readonly home: string;
  /** RUNNER_TEMP */
  readonly temp: string;
  readonly toolCache: string;
  readonly trackingId: string;
  /** False once it was killed: nothing on it can be used any more. */
  readonly alive: boolean;
  /** `…/work/app/app`, as on hosted runners. */
  workspace(repositoryName: string): string;
  /** Carrying the marker, as the runner would find them. */
  processes(): Promise<readonly LeftoverProcess[]>;
  /** On the machine without the marker. */
  strays(): Promise<readonly LeftoverProcess[]>;
  /** Ends every process on it and removes it. Resolves when nothing of it is left. */
  kill(): Promise<void>;
}

/**
 * Two machines never share a path. (GitHub's do: a path that slips into a checkpoint would go unnoticed there until
 * somebody changes the runner.)
 */
export async function createMachine(options: { readonly directory?: string } = {}): Promise<Machine> {
  const parent = options.directory ?? tmpdir();
  await mkdir(parent, { recursive: true });
  const directory = await mkdtemp(join(parent, "machine-"));
  const trackingId = `github_${randomUUID()}`;
  const machine = {
    directory,
    home: join(directory, "home"),
    temp: join(directory, "work", "_temp"),
    toolCache: join(directory, "tools"),
    trackingId,
    alive: true,
    workspace: (repositoryName: string) => join(directory, "work", repositoryName, repositoryName),
    processes: () => trackedProcesses(trackingId),
    strays: async () => {
      const tracked = new Set((await trackedProcesses(trackingId)).map((each) => each.pid));
      return (await machineProcesses(trackingId, directory)).filter((each) => !tracked.has(each.pid));
    },
    kill: async () => {
      machine.alive = false;
      await killUntilNone(() => machineProcesses(trackingId, directory));
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await mkdir(machine.home, { recursive: true });
  await mkdir(machine.toolCache, { recursive: true });
  await mkdir(join(machine.temp, "_github_workflow"), { recursive: true });
  await mkdir(join(machine.temp, "_runner_file_commands"), { recursive: true });
  return machine;
}
