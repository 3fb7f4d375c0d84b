import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeDirectory, openAppendFile, replaceFile } from "../../src/adapters/durable-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "durable-file-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("appending", () => {
  test("goes on after the given length and cuts what stood behind it", async () => {
    const path = join(folder, "deep", "er", "journal.jsonl");
    const first = await openAppendFile(path, 0);
    first.append(Buffer.from("one\n"));
    first.append(Buffer.from("two\ntor"));
    expect(first.length).toBe(11);
    first.close();
    const second = await openAppendFile(path, 8);
    expect(await readFile(path, "utf8")).toBe("one\ntwo\n");
    second.append(Buffer.from("three\n"));
    expect((await readFile(path, "utf8")).replace(/\0+$/, "")).toBe("one\ntwo\nthree\n");
    second.close();
    second.close();
    expect(await readFile(path, "utf8")).toBe("one\ntwo\nthree\n");
  });

  test("takes room ahead, so that most appends leave the file as long as it was, and gives it back at the end", async () => {
    const path = join(folder, "journal.jsonl");
    const file = await openAppendFile(path, 0);
    const sizes = new Set<number>();
    const line = Buffer.from(`${"x".repeat(399)}\n`);
    for (let of = 1; of <= 1_000; of += 1) {
      file.append(line);
      const { size } = await stat(path);
      expect(size).toBeGreaterThanOrEqual(400 * of);
      sizes.add(size);
    }
    expect(sizes.size).toBeLessThan(15);
    file.append(Buffer.from(`${"y".repeat(200_000)}\n`));
    file.close();
    expect(await readFile(path, "utf8")).toBe(`${line.toString().repeat(1_000)}${"y".repeat(200_000)}\n`);
  });

  test("what a killed process left is gone on with behind its last line", async () => {
    const path = join(folder, "journal.jsonl");
    const killed = await openAppendFile(path, 0);
    killed.append(Buffer.from("one\n"));
    const next = await openAppendFile(path, 4);
    next.append(Buffer.from("two\n"));
    next.close();
    expect(await readFile(path, "utf8")).toBe("one\ntwo\n");
    killed.close();
  });

  test("a file shorter than what was read of it before is not appended to", async () => {
    const path = join(folder, "journal.jsonl");
    await writeFile(path, "short\n");
    await expect(openAppendFile(path, 100)).rejects.toThrow("6 bytes where 100");
  });

  test("after closing is refused", async () => {
    const file = await openAppendFile(join(folder, "journal.jsonl"), 0);
    file.close();
    expect(() => file.append(Buffer.from("x\n"))).toThrow(
      expect.objectContaining({ evidence: expect.objectContaining({ errno: "EBADF" }) }),
    );
  });

  test("a write that the system cuts short leaves whole lines, says which error it was, and may be tried again", async () => {
    const path = join(folder, "journal.jsonl");
    const child = fileURLToPath(new URL("durable-file-child.ts", import.meta.url));
    // Node ignores SIGXFSZ, so that the limit shows as a short write and then EFBIG, as a full disk does with ENOSPC.
    const line = `ulimit -f 8; exec "$0" "$@"`;
    const { stdout } = await promisify(execFile)("bash", ["-c", line, process.execPath, child, path]);
    const said = JSON.parse(stdout);
    expect(said.refused).toMatchObject({ kind: "file", operation: "append to", errno: "EFBIG" });
    expect(said.lines).toBeGreaterThan(5);
    expect(said.length).toBe(said.lines * 400);
    expect(said.short).toBe("appended");
    const text = await readFile(path, "utf8");
    const lines = [...Array.from({ length: said.lines }, () => "x".repeat(399)), "x".repeat(7), ""];
    expect(text.split("\n")).toEqual(lines);
    expect(said.lengthAtEnd).toBe(text.length);
  });
});

describe("replacing", () => {
  test("leaves the new text and nothing beside it", async () => {
    const path = join(folder, "state.json");
    await replaceFile(path, "one");
    await replaceFile(path, "two");
    expect(await readFile(path, "utf8")).toBe("two");
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  test("that fails leaves nothing beside it either", async () => {
    const path = join(folder, "state.json");
    await makeDirectory(path);
    await expect(replaceFile(path, "text")).rejects.toMatchObject({ evidence: { kind: "file", operation: "replace" } });
    expect(await readdir(folder)).toEqual(["state.json"]);
  });
});

describe("making directories", () => {
  test("makes all that is missing and minds none that is there", async () => {
    await makeDirectory(join(folder, "a", "b", "c"));
    await makeDirectory(join(folder, "a", "b", "c"));
    expect(await readdir(join(folder, "a", "b"))).toEqual(["c"]);
  });

  test("under a file is a fault", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(makeDirectory(join(folder, "file", "x"))).rejects.toMatchObject({
      evidence: { kind: "file", errno: "ENOTDIR" },
    });
  });
});
