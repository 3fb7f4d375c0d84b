import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createScratch } from "../../src/adapters/scratch.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "scratch-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("nothing is made before it is asked for, and then only for this user", async () => {
  const temp = join(root, "runner", "temp");
  const scratch = createScratch(temp);
  expect(await readdir(root)).toEqual([]);
  const directory = await scratch.directory("checkpoint");
  expect(await readdir(directory)).toEqual([]);
  const [own, ...others] = await readdir(temp);
  expect(others).toEqual([]);
  expect(own).toMatch(/^workflow-manager-/);
  expect((await stat(dirname(directory))).mode & 0o777).toBe(0o700);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
});

test("each directory is a new one, and goes alone", async () => {
  const scratch = createScratch(root);
  const [one, two] = [await scratch.directory("restored"), await scratch.directory("restored")];
  expect(one).not.toBe(two);
  await scratch.writeFile(join(one, "a"), Buffer.from("a"));
  await scratch.remove(one);
  expect(await readdir(dirname(two))).toEqual([two.slice(dirname(two).length + 1)]);
  await scratch.remove(one);
});

test.each(["", "..", "a/b", "/etc", ".x"])("%j names no directory and no file", async (name) => {
  await expect(createScratch(root).directory(name)).rejects.toThrow("no name");
  await expect(createScratch(root).file(name)).rejects.toThrow("no name");
});

test("each file has a path of its own, and goes alone", async () => {
  const scratch = createScratch(root);
  const [one, two] = [await scratch.file("worktree.bundle"), await scratch.file("worktree.bundle")];
  expect(one).not.toBe(two);
  await scratch.remove(one);
  await scratch.writeFile(one, Buffer.from("one"));
  await scratch.writeFile(two, Buffer.from("two"));
  await scratch.remove(one);
  expect(await scratch.readFile(one)).toBeUndefined();
  expect(await scratch.readFile(two)).toEqual(Buffer.from("two"));
});

test("a copy stays when what it was copied from is removed, and takes the place of what is there", async () => {
  const scratch = createScratch(root);
  const [from, to] = [await scratch.file("from"), await scratch.file("to")];
  await scratch.writeFile(from, Buffer.from("text"));
  await scratch.copyFile(from, to);
  await scratch.remove(from);
  expect(await scratch.readFile(to)).toEqual(Buffer.from("text"));
  await scratch.writeFile(from, Buffer.from("more"));
  await scratch.copyFile(from, to);
  expect(await scratch.readFile(to)).toEqual(Buffer.from("more"));
});

test("a large file has the digest of all its bytes", async () => {
  const scratch = createScratch(root);
  const directory = await scratch.directory("x");
  const bytes = Buffer.alloc(3 * 1024 * 1024, "block");
  await scratch.writeFile(join(directory, "large"), bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(await scratch.digest(directory)).toEqual([{ name: "large", bytes: bytes.length, sha256 }]);
});

test("what lies outside is neither written nor removed", async () => {
  const scratch = createScratch(root);
  const own = dirname(await scratch.directory("x"));
  for (const path of [root, own, join(own, ".."), join(own, "..", "sibling"), `${own}-2`, "/etc"]) {
    await expect(scratch.remove(path)).rejects.toThrow("no scratch path");
    await expect(scratch.writeFile(path, Buffer.from("x"))).rejects.toThrow("no scratch path");
  }
});

test("files come back as they were written, and a missing one is undefined", async () => {
  const scratch = createScratch(root);
  const directory = await scratch.directory("x");
  const bytes = Buffer.from([0, 255, 10, 13]);
  await scratch.writeFile(join(directory, "deep", "file"), bytes);
  expect(await scratch.readFile(join(directory, "deep", "file"))).toEqual(bytes);
  expect(await scratch.readFile(join(directory, "none"))).toBeUndefined();
  await expect(scratch.readFile(directory)).rejects.toMatchObject({ evidence: { kind: "file", errno: "EISDIR" } });
});

test("a directory's files are listed with size and SHA-256", async () => {
  const scratch = createScratch(root);
  const directory = await scratch.directory("x");
  await scratch.writeFile(join(directory, "b"), Buffer.from("abc"));
  await scratch.writeFile(join(directory, "a"), Buffer.alloc(0));
  expect(await scratch.digest(directory)).toEqual([
    { name: "a", bytes: 0, sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { name: "b", bytes: 3, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  ]);
});

test.each<[string, (directory: string) => Promise<unknown>]>([
  ["a symbolic link", (directory) => symlink("/etc/passwd", join(directory, "passwd"))],
  ["a directory", (directory) => mkdir(join(directory, "sub"))],
])("a directory with %s in it is refused", async (_, plant) => {
  const scratch = createScratch(root);
  const directory = await scratch.directory("x");
  await plant(directory);
  await expect(scratch.digest(directory)).rejects.toMatchObject({ evidence: { kind: "state", problem: "corrupted" } });
});

test("a root that is a file is a fault with its errno", async () => {
  const file = join(root, "file");
  await writeFile(file, "");
  await expect(createScratch(file).directory("x")).rejects.toMatchObject({
    evidence: { kind: "file", errno: "EEXIST" },
  });
});
