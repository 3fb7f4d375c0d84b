/**
 * What the kernel says of out-of-memory kills. The counters of the cgroup and of the machine are compared before and
 * after; the kernel's log, where one may read it, names the victim. Says nothing rather than guess, and never throws.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { uptime } from "node:os";
import { join } from "node:path";

export interface MemoryWatchSetup {
  /** Where /proc and /sys lie; a parameter for tests. */
  readonly root?: string | undefined;
  /** The kernel's messages, or empty where they may not be read. */
  readonly kernelLog?: (() => Promise<string>) | undefined;
  /** Seconds since the machine started. */
  readonly uptimeS?: (() => number) | undefined;
}

export interface MemoryWatch {
  /** To be asked after a command ended badly. `killed`: by a SIGKILL that was not ours, or with exit code 137. */
  verdict(killed: boolean): Promise<string | undefined>;
}

export function watchMemory(setup: MemoryWatchSetup = {}): MemoryWatch {
  const root = setup.root ?? "/";
  const uptimeS = setup.uptimeS ?? uptime;
  const startedAt = uptimeS();
  const before = readCounters(root);
  return {
    async verdict(killed) {
      const after = readCounters(root);
      const inGroup = difference(before.group, after.group);
      const onMachine = difference(before.machine, after.machine);
      if (!killed && inGroup === 0) return undefined;
      if (inGroup === 0 && onMachine === 0 && after.machine !== undefined) return undefined;
      const victims = findVictims(await (setup.kernelLog ?? readKernelLog)(), startedAt);
      return describe(inGroup, onMachine, victims);
    },
  };
}

function describe(inGroup: number, onMachine: number, victims: readonly string[]): string | undefined {
  const named = victims.length > 0 ? `: ${victims.join(", ")}` : "";
  if (inGroup > 0) return `the kernel ended ${count(inGroup)} of this container or job for lack of memory${named}`;
  if (onMachine > 0) return `the kernel ended ${count(onMachine)} on this machine for lack of memory${named}`;
  return victims.length > 0 ? `the kernel ended processes for lack of memory${named}` : undefined;
}

const count = (processes: number) => (processes === 1 ? "a process" : `${processes} processes`);

interface Counters {
  readonly group: number | undefined;
  readonly machine: number | undefined;
}

function difference(before: number | undefined, after: number | undefined): number {
  return before === undefined || after === undefined ? 0 : Math.max(0, after - before);
}

function readCounters(root: string): Counters {
  const counter = (file: string) => /^oom_kill (\d+)$/m.exec(readText(join(root, file)))?.[1];
  const group = groupFiles(root)
    .map(counter)
    .find((value) => value !== undefined);
  const machine = counter("proc/vmstat");
  return {
    group: group === undefined ? undefined : Number(group),
    machine: machine === undefined ? undefined : Number(machine),
  };
}

/** Version 2 has one line `0::/path`, version 1 a line per controller. In a container the path may not exist: try the top. */
function groupFiles(root: string): string[] {
  const paths = readText(join(root, "proc/self/cgroup"))
    .split("\n")
    .flatMap((line) => {
      const [, controllers = "", path = ""] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
      if (controllers.split(",").includes("memory")) return [`sys/fs/cgroup/memory${path}/memory.oom_control`];
      return controllers === "" && path !== "" ? [`sys/fs/cgroup${path}/memory.events`] : [];
    });
  return [...paths, "sys/fs/cgroup/memory.events", "sys/fs/cgroup/memory/memory.oom_control"];
}

/** `[ 1234.567890] Out of memory: Killed process 4321 (node) total-vm:…, anon-rss:1966080kB, …` */
function findVictims(log: string, sinceS: number): string[] {
  const pattern = /^\[\s*(\d+\.\d+)\].*Killed process (\d+) \(([^)]*)\)(?:.*?anon-rss:(\d+)kB)?/gm;
  const victims = [...log.matchAll(pattern)].filter(([, at]) => Number(at) >= sinceS - 1);
  return victims.slice(-3).map(([, , pid, name = "", kilobytes]) => {
    const size = kilobytes === undefined ? "" : `, ${Math.round(Number(kilobytes) / 1024)} MiB`;
    return `${name.replace(/[^\x20-\x7e]/g, "?")} (process ${pid}${size})`;
  });
}

/** May be denied (`kernel.dmesg_restrict`), may not exist. */
function readKernelLog(): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      "dmesg",
      [],
      { timeout: 2000, maxBuffer: 4 * 1024 * 1024, env: { PATH: process.env["PATH"] } },
      (error, text) => resolve(error === null ? text : ""),
    );
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
