/** Reads the limits of the container this process is in; what the files mean is in core/health/cgroup.ts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CgroupPlace, limitBytes, quotaCores, statValue } from "../../core/health/cgroup.ts";

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
export function readKernelFile(...path: readonly string[]): string | undefined {
  try {
    return readFileSync(join(...path), "utf8");
  } catch {
    return undefined;
  }
}

/** The limit that is nearest to being reached; page cache that can be dropped is not use. Undefined: none is set. */
export function cgroupMemory(roots: CgroupRoots, place: CgroupPlace): { limit: number; used: number } | undefined {
  const { version, memory } = place;
  const [mount, limitFile, usedFile, cacheKey] =
    version === 2
      ? ["", "memory.max", "memory.current", "inactive_file"]
      : ["memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"];
  let tightest: { limit: number; used: number } | undefined;
  for (const directory of memory) {
    const at = (file: string) => readKernelFile(roots.root, mount, directory, file);
    const limit = limitBytes(at(limitFile));
    if (limit === undefined || limit <= 0) continue;
    const cache = statValue(at("memory.stat"), cacheKey) ?? 0;
    const used = Math.max(0, Number(at(usedFile) ?? 0) - cache);
    if (tightest === undefined || used / limit > tightest.used / tightest.limit) tightest = { limit, used };
  }
  return tightest;
}

/** CPU time used and the cores allowed, from the innermost limit. Undefined: no limit, the machine's figures count. */
export function cgroupCpu(roots: CgroupRoots, place: CgroupPlace): { cores: number; usedMs: number } | undefined {
  const { version, cpu } = place;
  for (const directory of cpu) {
    const found =
      version === 2
        ? unifiedCpu((file) => readKernelFile(roots.root, directory, file))
        : legacyCpu((mount, file) => readKernelFile(roots.root, mount, directory, file));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Limited = { readonly cores: number; readonly usedMs: number } | undefined;

function unifiedCpu(at: (file: string) => string | undefined): Limited {
  const cores = quotaCores(at("cpu.max"));
  const micros = statValue(at("cpu.stat"), "usage_usec");
  return cores === undefined || micros === undefined ? undefined : { cores, usedMs: micros / 1e3 };
}

function legacyCpu(at: (mount: string, file: string) => string | undefined): Limited {
  const [quota, period] = [at("cpu", "cpu.cfs_quota_us"), at("cpu", "cpu.cfs_period_us")];
  const cores = quotaCores(`${quota?.trim()} ${period?.trim()}`);
  const nanos = Number(at("cpuacct", "cpuacct.usage") ?? Number.NaN);
  return cores === undefined || !Number.isFinite(nanos) ? undefined : { cores, usedMs: nanos / 1e6 };
}
