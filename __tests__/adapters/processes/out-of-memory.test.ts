import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchMemory } from "../../../src/adapters/processes/out-of-memory.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "workflow-manager-memory-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const log = [
  "[   50.000001] Out of memory: Killed process 7 (old) total-vm:1kB, anon-rss:1kB",
  "[  101.500000] Memory cgroup out of memory: Killed process 4321 (node) total-vm:9kB, anon-rss:2097152kB, file-rss:0kB",
].join("\n");
const watch = (kernelLog = "") => watchMemory({ root, kernelLog: async () => kernelLog, uptimeS: () => 100 });

describe("the verdict on an out-of-memory kill", () => {
  it.each([
    [
      "version 2",
      "0::/job\n",
      "sys/fs/cgroup/job/memory.events",
      (n: number) => `low 0\noom 9\noom_kill ${n}\noom_group_kill 0\n`,
    ],
    [
      "version 1",
      "4:cpu,memory:/job\n",
      "sys/fs/cgroup/memory/job/memory.oom_control",
      (n: number) => `under_oom 0\noom_kill ${n}\n`,
    ],
    [
      "version 2 seen from inside a container",
      "0::/elsewhere\n",
      "sys/fs/cgroup/memory.events",
      (n: number) => `oom_kill ${n}\n`,
    ],
  ])("comes from the counter of a cgroup of %s", async (_, cgroup, file, text) => {
    write("proc/self/cgroup", cgroup);
    write(file, text(2));
    const memory = watch(log);
    write(file, text(3));
    expect(await memory.verdict(false)).toBe(
      "the kernel ended a process of this container or job for lack of memory: node (process 4321, 2048 MiB)",
    );
  });

  it("comes from the machine's counter, only for a kill", async () => {
    write("proc/vmstat", "nr_free 1\noom_kill 0\n");
    const memory = watch();
    write("proc/vmstat", "nr_free 1\noom_kill 2\n");
    expect(await memory.verdict(true)).toBe("the kernel ended 2 processes on this machine for lack of memory");
    expect(await memory.verdict(false)).toBeUndefined();
  });

  it("comes from the kernel's log alone where there are no counters", async () => {
    expect(await watch(log).verdict(true)).toContain("node (process 4321, 2048 MiB)");
    expect(await watch(log).verdict(true)).not.toContain("old");
  });

  it("is silent when counters stood still, or nothing can be read", async () => {
    expect(await watch().verdict(true)).toBeUndefined();
    write("proc/vmstat", "oom_kill 5\n");
    expect(await watch(log).verdict(true)).toBeUndefined();
  });

  it("is silent on this machine, where nothing was ended", async () => {
    expect(await watchMemory().verdict(false)).toBeUndefined();
  });
});
