import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockHolder, takeRunLock } from "../../src/adapters/run-lock.ts";

describe("the lock of a work tree", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "workflow-manager-lock-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const id = "workflow-20260101-000000-abcd";
  const file = () => join(folder, "running-1.json");

  it("is held by one until it is released", async () => {
    const first = await takeRunLock(folder, id);
    expect(first.kind).toBe("taken");
    expect(await lockHolder(folder)).toMatchObject({ pid: process.pid, workflow_id: id });
    expect(await takeRunLock(folder, "workflow-2")).toMatchObject({ kind: "held", holder: { workflow_id: id } });
    if (first.kind === "taken") await first.release();
    expect(await lockHolder(folder)).toBeUndefined();
    expect((await takeRunLock(folder, id)).kind).toBe("taken");
  });

  it("is taken over from a process that is gone", async () => {
    const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(child, "exit");
    writeFileSync(file(), JSON.stringify({ pid: child.pid, started: null, workflow_id: "workflow-1" }));
    expect(await lockHolder(folder)).toBeUndefined();
    expect((await takeRunLock(folder, id)).kind).toBe("taken");
    expect(readdirSync(folder)).toEqual(["running-2.json"]);
    expect(readFileSync(join(folder, "running-2.json"), "utf8")).toContain(id);
  });

  it.skipIf(!existsSync("/proc/self/stat"))("is not held by another process that got the same number", async () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, started: "1", workflow_id: "workflow-1" }));
    expect((await takeRunLock(folder, id)).kind).toBe("taken");
  });

  it.each(["", "{", "[]", '{"pid":-1,"started":null,"workflow_id":""}'])(
    "is not held by a file that says %j",
    async (text) => {
      writeFileSync(file(), text);
      expect((await takeRunLock(folder, id)).kind).toBe("taken");
    },
  );

  it.each(["torn", "", JSON.stringify({ pid: process.pid, started: "1", workflow_id: "workflow-1" })])(
    "goes to one of many that ask at once, over and over, after %j",
    async (before) => {
      writeFileSync(file(), before);
      let holders = 0;
      let turns = 0;
      const ask = async (): Promise<void> => {
        for (;;) {
          const answer = await takeRunLock(folder, id);
          if (answer.kind === "held") continue;
          holders += 1;
          expect(holders).toBe(1);
          await nextTurn();
          holders -= 1;
          turns += 1;
          await answer.release();
          return;
        }
      };
      await Promise.all(Array.from({ length: 8 }, ask));
      expect(turns).toBe(8);
      expect(readdirSync(folder)).toEqual(["running-9.json"]);
    },
  );

  it("says when the directory cannot be used", async () => {
    const blocked = join(folder, "a file");
    writeFileSync(blocked, "");
    await expect(takeRunLock(blocked, id)).rejects.toMatchObject({ evidence: { kind: "file", operation: "lock" } });
    await expect(lockHolder(blocked)).rejects.toMatchObject({ evidence: { kind: "file", errno: "ENOTDIR" } });
  });
});
