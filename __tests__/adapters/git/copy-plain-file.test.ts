import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyPlainFile } from "../../../src/adapters/git/copy-plain-file.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "copy-plain-file-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a copy of a file of git's", () => {
  const copy = () => copyPlainFile(join(root, "from"), join(root, "to"));

  it("has its bytes, and tells what it was", async () => {
    writeFileSync(join(root, "from"), Buffer.from([0, 255, 10]));
    expect((await copy())?.mtimeMs).toBe(statSync(join(root, "from")).mtimeMs);
    expect(readFileSync(join(root, "to"))).toEqual(Buffer.from([0, 255, 10]));
  });

  it.each([
    ["there is nothing", () => undefined],
    ["there is a directory", () => mkdirSync(join(root, "from"))],
    ["there is a pipe that nobody writes into", () => execFileSync("bash", ["-c", 'mkfifo "$0"', join(root, "from")])],
  ])("is not made where %s", async (_, plant) => {
    plant();
    expect(await copy()).toBeUndefined();
    expect(existsSync(join(root, "to"))).toBe(false);
  });

  it("is evidence where it cannot be made", async () => {
    writeFileSync(join(root, "from"), "x");
    mkdirSync(join(root, "to"));
    await expect(copy()).rejects.toMatchObject({ evidence: { kind: "file", operation: "copy", errno: "EISDIR" } });
  });
});
