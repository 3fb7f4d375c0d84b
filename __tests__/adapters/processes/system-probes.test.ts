import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSystemProbes } from "../../../src/adapters/processes/system-probes.ts";

let root: string;
let now: number;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "probes-"));
  now = 0;
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

function probes(more: Partial<Parameters<typeof createSystemProbes>[0]> = {}) {
  return createSystemProbes({
    directory: root,
    disposable: [],
    processes: { endAll: async () => 0 },
    connectivity: async () => ({ dns: true, tcp: true, api: false, detail: "asked" }),
    now: () => now,
    proc: join(root, "proc"),
    cgroup: join(root, "cgroup"),
    ...more,
  });
}

const machine = { "proc/meminfo": "MemTotal: 1000 kB\nMemAvailable: 600 kB\n" };

describe("resources", () => {
  it("are the machine's where no limit is set", async () => {
    await put({
      ...machine,
      "proc/self/cgroup": "0::/\n",
      "cgroup/memory.max": "max\n",
      "cgroup/cpu.max": "max 100000",
    });
    expect(await probes().resources()).toMatchObject({ memoryPercent: 40, memoryTotalBytes: 1000 * 1024 });
  });

  it("are a version 2 container's where it has limits, without the page cache it can drop", async () => {
    await put({
      ...machine,
      "proc/self/cgroup": "0::/job/step\n",
      "cgroup/job/memory.max": `${100 * 1024}`,
      "cgroup/job/memory.current": `${90 * 1024}`,
      "cgroup/job/memory.stat": `inactive_file ${10 * 1024}\n`,
      "cgroup/job/step/memory.max": "max",
      "cgroup/job/cpu.max": "200000 100000",
      "cgroup/job/cpu.stat": "usage_usec 1000000\n",
    });
    const probe = probes();
    await probe.resources();
    now = 1000;
    await put({ "cgroup/job/cpu.stat": "usage_usec 2500000\n" });
    expect(await probe.resources()).toMatchObject({
      cpuPercent: 75,
      memoryPercent: 80,
      memoryTotalBytes: 100 * 1024,
    });
  });

  it("are a version 1 container's, too", async () => {
    await put({
      ...machine,
      "proc/self/cgroup": "3:memory:/docker/x\n2:cpu,cpuacct:/docker/x\n",
      "cgroup/memory/memory.limit_in_bytes": `${200 * 1024}`,
      "cgroup/memory/memory.usage_in_bytes": `${150 * 1024}`,
      "cgroup/cpu/cpu.cfs_quota_us": "50000\n",
      "cgroup/cpu/cpu.cfs_period_us": "100000\n",
      "cgroup/cpuacct/cpuacct.usage": "1000000000\n",
    });
    const probe = probes();
    await probe.resources();
    now = 1000;
    await put({ "cgroup/cpuacct/cpuacct.usage": "1250000000\n" });
    expect(await probe.resources()).toMatchObject({ cpuPercent: 50, memoryPercent: 75 });
  });

  it("of the machine count when they are scarcer than the container's", async () => {
    await put({
      "proc/meminfo": "MemTotal: 1000 kB\nMemAvailable: 50 kB\n",
      "proc/self/cgroup": "0::/\n",
      "cgroup/memory.max": `${500 * 1024}`,
      "cgroup/memory.current": `${100 * 1024}`,
    });
    expect(await probes().resources()).toMatchObject({ memoryPercent: 95, memoryTotalBytes: 500 * 1024 });
  });

  it("are asked from systeminformation where there is no /proc/meminfo", async () => {
    const found = await probes().resources();
    expect(found.memoryTotalBytes).toBe(totalmem());
    expect(found.memoryPercent).toBeGreaterThan(0);
  });

  it("of this very machine are within their bounds, and asking again at once is no new sample", async () => {
    const probe = createSystemProbes({
      directory: root,
      disposable: [],
      processes: { endAll: async () => 0 },
      connectivity: async () => ({ dns: true, tcp: true, api: true, detail: "" }),
      now: () => now,
    });
    const first = await probe.resources();
    for (const share of [first.cpuPercent, first.memoryPercent, first.diskPercent]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(100);
    }
    expect(first.memoryTotalBytes).toBeLessThanOrEqual(totalmem());
    expect(first.diskFreeBytes).toBeGreaterThan(0);
    expect(cpus().length).toBeGreaterThan(0);
  });

  it("of a directory that is not there are a file fault", async () => {
    await expect(probes({ directory: join(root, "none") }).resources()).rejects.toMatchObject({
      evidence: { kind: "file", operation: "statfs", errno: "ENOENT" },
    });
  });
});

describe("freeing", () => {
  it("ends what is left over, removes what is ours to remove, and says so", async () => {
    const temp = join(root, "temp");
    await put({ "temp/big": "x".repeat(4 * 1024 * 1024), "kept/file": "y" });
    const graces: number[] = [];
    const endAll = async (graceMs: number) => graces.push(graceMs) + 1;
    const words = await probes({ disposable: [temp], processes: { endAll } }).freeResources();
    expect(words[0]).toBe("ended 2 left-over processes");
    expect(graces).toEqual([2000]);
    await expect(stat(temp)).rejects.toThrow("ENOENT");
    expect((await stat(join(root, "kept/file"))).isFile()).toBe(true);
  });

  it("says nothing where there was nothing, and one process in the singular", async () => {
    expect(await probes().freeResources()).toEqual([]);
    const one = probes({ processes: { endAll: async () => 1 } });
    expect((await one.freeResources())[0]).toBe("ended 1 left-over process");
  });
});

it("connectivity is the probe that was passed", async () => {
  expect(await probes().connectivity(new AbortController().signal)).toMatchObject({ api: false, detail: "asked" });
});
