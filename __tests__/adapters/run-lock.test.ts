import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockHolder, takeRunLock } from "../../src/adapters/run-lock.ts";

describe("the lock of a work tree", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "workflow-manager-lock-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const id = "workflow-20260101-000000-abcd";
  const file = () => join(folder, "running.json");

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
    expect(readFileSync(file(), "utf8")).toContain(id);
    expect(readdirSync(folder)).toEqual(["running.json"]);
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

  it("goes to one of many that ask at once", async () => {
    writeFileSync(file(), "torn");
    const answers = await Promise.all(Array.from({ length: 8 }, () => takeRunLock(folder, id)));
    expect(answers.filter((answer) => answer.kind === "taken")).toHaveLength(1);
  });
});
