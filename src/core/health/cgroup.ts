/**
 * A container's limits, from the text of the kernel's files (https://docs.kernel.org/admin-guide/cgroup-v2.html and
 * cgroup-v1). A job in a container is killed at its own limit, however much the machine has left.
 */
export interface CgroupPlace {
  readonly version: 1 | 2;
  /** Directories that may hold the limit, innermost first, relative to the mount (version 1: the controller's mount). */
  readonly memory: readonly string[];
  readonly cpu: readonly string[];
}

/** From `/proc/self/cgroup`. A limit may stand on any ancestor; inside a cgroup namespace the path is `/`. */
export function cgroupPlace(text: string): CgroupPlace {
  const lines = text.split("\n").map((line) => /^\d+:([^:]*):(.*)$/.exec(line)?.slice(1) ?? []);
  const pathOf = (controller: string) => lines.find(([names = ""]) => names.split(",").includes(controller))?.[1];
  const memory = pathOf("memory");
  const cpu = pathOf("cpu") ?? pathOf("cpuacct");
  if (memory !== undefined || cpu !== undefined) {
    return { version: 1, memory: ancestors(memory ?? "/"), cpu: ancestors(cpu ?? "/") };
  }
  const unified = ancestors(lines.find(([names]) => names === "")?.[1] ?? "/");
  return { version: 2, memory: unified, cpu: unified };
}

function ancestors(path: string): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "" && part !== "..");
  return [...parts.map((_, at) => `/${parts.slice(0, parts.length - at).join("/")}`), ""];
}

/** Bytes from a limit file; undefined for `max`, and for version 1's way of saying it, a number near 2^63. */
export function limitBytes(text: string | undefined): number | undefined {
  const bytes = Number(text?.trim() || Number.NaN);
  return Number.isFinite(bytes) && bytes < 2 ** 60 ? bytes : undefined;
}

/** A value from a `key value` file such as `memory.stat`. */
export function statValue(text: string | undefined, key: string): number | undefined {
  const line = text?.split("\n").find((candidate) => candidate.startsWith(`${key} `));
  const value = Number(line?.slice(key.length + 1) || Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** Cores allowed, from `cpu.max` (`quota period`) or version 1's two files joined by a blank; undefined for no limit. */
export function quotaCores(text: string | undefined): number | undefined {
  const [quota = Number.NaN, period = Number.NaN] = (text ?? "").trim().split(/\s+/).map(Number);
  return quota > 0 && period > 0 ? quota / period : undefined;
}

/** Bytes from `/proc/meminfo`. */
export function meminfo(text: string): { readonly total: number; readonly available: number } | undefined {
  const kibibytes = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(text)?.[1]);
  const total = kibibytes("MemTotal");
  const available = kibibytes("MemAvailable");
  return total > 0 && available >= 0 ? { total: total * 1024, available: available * 1024 } : undefined;
}
