import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProcessTable, endKin, findKin } from "../../../src/adapters/processes/process-tree.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workflow-manager-table-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the process table", () => {
  it("sees nothing, rather than fail, where there is neither /proc nor ps", () => {
    const path = process.env["PATH"];
    process.env["PATH"] = folder;
    try {
      expect(createProcessTable(join(folder, "no-proc"))()).toEqual([]);
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("reads names with spaces and parentheses", () => {
    const entry = join(folder, "77");
    mkdirSync(entry);
    const rest = Array.from({ length: 20 }, (_, index) => String(index + 10)).join(" ");
    writeFileSync(join(entry, "stat"), `77 (a) b (c) S 5 6 ${rest}`);
    writeFileSync(join(entry, "environ"), `A=1\0XWORKFLOW_MANAGER_MARK=no\0WORKFLOW_MANAGER_MARK=yes\0B=2\0`);
    expect(createProcessTable(folder)()).toEqual([
      { pid: 77, parent: 5, group: 6, startedAt: "26", zombie: false, mark: "yes" },
    ]);
  });

  it("looks again at a process without an environment, which may be just starting a program", async () => {
    const put = (pid: number, parent: number, environment: string) => {
      mkdirSync(join(folder, String(pid)), { recursive: true });
      const rest = Array.from({ length: 20 }, (_, index) => String(index + 10)).join(" ");
      writeFileSync(join(folder, String(pid), "stat"), `${pid} (a) S ${parent} ${pid} ${rest}`);
      writeFileSync(join(folder, String(pid), "environ"), environment);
    };
    put(2, 0, "");
    put(40, 2, "");
    const mine = 999_999_999;
    put(mine, 1, "");
    put(78, 1, "");
    const looks: number[] = [];
    const clock = {
      now: () => looks.length * 25,
      sleep: async () => {
        looks.push(looks.length);
        if (looks.length === 1) put(mine, 1, "WORKFLOW_MANAGER_MARK=m\0");
        else rmSync(join(folder, String(mine)), { recursive: true, force: true });
      },
    };
    const kinship = { groups: new Set<number>(), isOurs: (mark: string) => mark === "m", known: new Map() };
    const table = createProcessTable(folder);
    expect(await endKin(table, kinship, { graceMs: 1_000, clock })).toEqual({ ended: 1, left: 0 });
    expect(looks).toHaveLength(2);
    // Those that have none for good are not waited for again.
    expect(await endKin(table, kinship, { graceMs: 1_000, clock })).toEqual({ ended: 0, left: 0 });
    expect(looks).toHaveLength(2);
  });

  it("does not take a new process for an old one with the same id, nor ever ourselves", () => {
    const entry = { parent: 1, group: 1, zombie: false, mark: undefined };
    const known = new Map([[5, "100"]]);
    const kinship = { groups: new Set([9]), isOurs: () => true, known };
    const table = [
      { ...entry, pid: 5, startedAt: "200" },
      { ...entry, pid: 6, startedAt: "1", parent: 7 },
      { ...entry, pid: 7, startedAt: "1", group: 9 },
      { ...entry, pid: 8, startedAt: "1", group: 9, mark: "m" },
    ];
    expect(findKin(table, kinship, 8).map(({ pid }) => pid)).toEqual([7, 6]);
  });
});
