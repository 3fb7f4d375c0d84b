import { describe, expect, it } from "vitest";
import { cgroupPlace, limitBytes, meminfo, quotaCores, statValue } from "../../../src/core/health/cgroup.ts";

describe("the place of a process in the cgroups", () => {
  it.each([
    ["0::/\n", { version: 2, memory: [""], cpu: [""] }],
    ["", { version: 2, memory: [""], cpu: [""] }],
    ["0::/a/b.slice", { version: 2, memory: ["/a/b.slice", "/a", ""], cpu: ["/a/b.slice", "/a", ""] }],
    ["0::/../x", { version: 2, memory: ["/x", ""], cpu: ["/x", ""] }],
    ["4:memory:/m\n2:cpu,cpuacct:/c\n0::/", { version: 1, memory: ["/m", ""], cpu: ["/c", ""] }],
    ["4:memory:/m", { version: 1, memory: ["/m", ""], cpu: [""] }],
    ["2:cpuacct:/c", { version: 1, memory: [""], cpu: ["/c", ""] }],
  ])("%j is read as version and directories", (text, place) => {
    expect(cgroupPlace(text)).toEqual(place);
  });
});

describe("limits", () => {
  it.each([
    ["1048576\n", 1048576],
    ["max\n", undefined],
    ["9223372036854771712\n", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("memory limit %j is %s bytes", (text, bytes) => {
    expect(limitBytes(text)).toBe(bytes);
  });

  it.each([
    ["150000 100000\n", 1.5],
    ["max 100000", undefined],
    ["-1 100000", undefined],
    ["100000", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("CPU quota %j is %s cores", (text, cores) => {
    expect(quotaCores(text)).toBe(cores);
  });

  it("a value is found by its whole key", () => {
    expect(statValue("total_inactive_file 7\ninactive_file 42\n", "inactive_file")).toBe(42);
    expect(statValue("inactive_file x", "inactive_file")).toBeUndefined();
    expect(statValue("anon 1", "inactive_file")).toBeUndefined();
    expect(statValue(undefined, "inactive_file")).toBeUndefined();
  });

  it("memory is read in bytes, or not at all from a kernel without MemAvailable", () => {
    expect(meminfo("MemTotal:  2048 kB\nMemFree: 1 kB\nMemAvailable:  1024 kB\n")).toEqual({
      total: 2048 * 1024,
      available: 1024 * 1024,
    });
    expect(meminfo("MemTotal:  2048 kB\n")).toBeUndefined();
    expect(meminfo("")).toBeUndefined();
  });
});
