/**
 * How busy the machine is, or the container where it has limits of its own.
 *
 * On Linux from `/proc`, the cgroup and `statfs`, below a millisecond. `systeminformation` takes 30 to 50 ms to load, its CPU
 * load half a second at first use, and its disk sizes a `df` each time, which a machine without memory cannot start; so it
 * only answers where there is no `/proc/meminfo`.
 */
import { rm, statfs } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { type CgroupPlace, cgroupPlace, meminfo } from "../../core/health/cgroup.ts";
import type { Processes, SystemProbes } from "../../ports.ts";
import { withFileFault } from "../file-fault.ts";
import { cgroupCpu, cgroupMemory, readKernelFile } from "./cgroup-files.ts";

export interface SystemProbesOptions {
  /** The disk that counts is the one this directory is on. */
  readonly directory: string;
  /** Directories of ours that can be dropped at any time. */
  readonly disposable: readonly string[];
  readonly processes: Pick<Processes, "endAll">;
  readonly connectivity: SystemProbes["connectivity"];
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Where the kernel shows itself: `/proc` and `/sys/fs/cgroup`. */
  readonly proc?: string | undefined;
  readonly cgroup?: string | undefined;
}

interface CpuSample {
  readonly busyMs: number;
  readonly capacityMs: number;
}

/** Ticks are 10 ms; over less than this a share is chance. */
const shortestSampleMs = 200;
const graceMs = 2_000;

export function createSystemProbes(options: SystemProbesOptions): SystemProbes {
  const proc = options.proc ?? "/proc";
  const cgroup = { proc, root: options.cgroup ?? "/sys/fs/cgroup" };
  /** A process is hardly ever moved to another cgroup, and asked about every few seconds. */
  let known: { readonly text: string; readonly place: CgroupPlace } | undefined;
  const place = (): CgroupPlace => {
    const text = readKernelFile(proc, "self", "cgroup") ?? "";
    if (known?.text !== text) known = { text, place: cgroupPlace(text) };
    return known.place;
  };

  const sampleCpu = (): CpuSample => {
    const limited = cgroupCpu(cgroup, place());
    return limited === undefined ? machineCpu() : { busyMs: limited.usedMs, capacityMs: options.now() * limited.cores };
  };
  // The first question is answered for the time since here.
  let before = sampleCpu();
  let lastPercent: number | undefined;

  function cpuPercent(): number {
    const sample = sampleCpu();
    const capacityMs = sample.capacityMs - before.capacityMs;
    if (capacityMs < shortestSampleMs) return lastPercent ?? percent(loadavg()[0] ?? 0, cpus().length);
    lastPercent = percent(sample.busyMs - before.busyMs, capacityMs);
    before = sample;
    return lastPercent;
  }

  async function memory(): Promise<{ percent: number; total: number }> {
    const machine = await machineMemory(proc);
    const limit = cgroupMemory(cgroup, place());
    const own = { percent: percent(machine.total - machine.available, machine.total), total: machine.total };
    if (limit === undefined || limit.limit >= machine.total) return own;
    // The machine can run out although the container has not reached its limit.
    return { percent: Math.max(own.percent, percent(limit.used, limit.limit)), total: limit.limit };
  }

  return {
    async resources() {
      const cpu = cpuPercent();
      const [ram, disk] = await Promise.all([memory(), diskOf(options.directory)]);
      return {
        cpuPercent: cpu,
        memoryPercent: ram.percent,
        diskPercent: disk.percent,
        memoryTotalBytes: ram.total,
        diskFreeBytes: disk.free,
      };
    },
    connectivity: options.connectivity,
    async freeResources() {
      const ended = await options.processes.endAll(graceMs);
      const words = ended === 0 ? [] : [`ended ${ended} left-over ${ended === 1 ? "process" : "processes"}`];
      const free = (await diskOf(options.directory)).free;
      for (const directory of options.disposable) {
        await withFileFault("remove", directory, () => rm(directory, { recursive: true, force: true }));
      }
      const freed = (await diskOf(options.directory)).free - free;
      return freed > 0 ? [...words, `removed temporary files (${(freed / 1024 ** 2).toFixed(1)} MiB)`] : words;
    },
  };
}

function machineCpu(): CpuSample {
  const times = cpus().map((cpu) => cpu.times);
  const idleMs = times.reduce((sum, time) => sum + time.idle, 0);
  const capacityMs = times.reduce((sum, time) => sum + time.user + time.nice + time.sys + time.irq + time.idle, 0);
  return { busyMs: capacityMs - idleMs, capacityMs };
}

async function machineMemory(proc: string): Promise<{ total: number; available: number }> {
  const known = meminfo(readKernelFile(proc, "meminfo") ?? "");
  if (known !== undefined) return known;
  const { mem } = await import("systeminformation");
  const { total, available } = await mem();
  return { total, available };
}

/** As `df` counts it: what only root may use is not free. */
async function diskOf(directory: string): Promise<{ percent: number; free: number }> {
  const { blocks, bfree, bavail, bsize } = await withFileFault("statfs", directory, () => statfs(directory));
  const used = blocks - bfree;
  return { percent: percent(used, used + bavail), free: bavail * bsize };
}

function percent(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, Math.round((part / whole) * 1000) / 10));
}
