/** Reads the limits of the container this process is in; what the files mean is in core/health/cgroup.ts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CgroupPlace, cgroupPlace, limitBytes, quotaCores, statValue } from "../../core/health/cgroup.ts";

export interface CgroupRoots {
  /** `/proc` */
  readonly proc: string;
  /** `/sys/fs/cgroup` */
  readonly root: string;
}

/**
 * Undefined for a file that is not there or may not be read: then there is no such limit for us. By a call that waits: the kernel
 * answers from memory, and the trip through the thread pool takes ten times as long as the answer.
 */
async function read(...path: readonly string[]): Promise<string | undefined> {
  try {
    return readFileSync(join(...path), "utf8");
  } catch {
    return undefined;
  }
}

async function placeOf({ proc }: CgroupRoots): Promise<CgroupPlace> {
  return cgroupPlace((await read(proc, "self", "cgroup")) ?? "");
}

/** The limit that is nearest to being reached; page cache that can be dropped is not use. Undefined: none is set. */
export async function cgroupMemory(roots: CgroupRoots): Promise<{ limit: number; used: number } | undefined> {
  const { version, memory } = await placeOf(roots);
  const [mount, limitFile, usedFile, cacheKey] =
    version === 2
      ? ["", "memory.max", "memory.current", "inactive_file"]
      : ["memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"];
  let tightest: { limit: number; used: number } | undefined;
  for (const directory of memory) {
    const at = (file: string) => read(roots.root, mount, directory, file);
    const limit = limitBytes(await at(limitFile));
    if (limit === undefined || limit <= 0) continue;
    const cache = statValue(await at("memory.stat"), cacheKey) ?? 0;
    const used = Math.max(0, Number((await at(usedFile)) ?? 0) - cache);
    if (tightest === undefined || used / limit > tightest.used / tightest.limit) tightest = { limit, used };
  }
  return tightest;
}

/** CPU time used and the cores allowed, from the innermost limit. Undefined: no limit, the machine's figures count. */
export async function cgroupCpu(roots: CgroupRoots): Promise<{ cores: number; usedMs: number } | undefined> {
  const { version, cpu } = await placeOf(roots);
  for (const directory of cpu) {
    const found =
      version === 2
        ? await unifiedCpu((file) => read(roots.root, directory, file))
        : await legacyCpu((mount, file) => read(roots.root, mount, directory, file));
    if (found !== undefined) return found;
  }
  return undefined;
}

async function unifiedCpu(at: (file: string) => Promise<string | undefined>) {
  const cores = quotaCores(await at("cpu.max"));
  const micros = statValue(await at("cpu.stat"), "usage_usec");
  return cores === undefined || micros === undefined ? undefined : { cores, usedMs: micros / 1e3 };
}

async function legacyCpu(at: (mount: string, file: string) => Promise<string | undefined>) {
  const [quota, period] = [await at("cpu", "cpu.cfs_quota_us"), await at("cpu", "cpu.cfs_period_us")];
  const cores = quotaCores(`${quota?.trim()} ${period?.trim()}`);
  const nanos = Number((await at("cpuacct", "cpuacct.usage")) ?? Number.NaN);
  return cores === undefined || !Number.isFinite(nanos) ? undefined : { cores, usedMs: nanos / 1e6 };
}
