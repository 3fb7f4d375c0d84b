/** Work trees with every kind of change, and a picture of them to compare. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { WorkTree, WorkTreeSnapshot } from "../../src/ports.ts";
import type { GitFixture } from "./git/git-fixture.ts";

/** What status says and every file outside .git with its mode and content. */
export function pictureOf(fixture: GitFixture, root: string): { status: string; files: Record<string, string> } {
  const files: Record<string, string> = {};
  const walk = (directory: Buffer, below: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true, encoding: "buffer" })) {
      const path = Buffer.concat([directory, Buffer.from("/"), entry.name]);
      const name = below + entry.name.toString("latin1");
      if (name === ".git") continue;
      const found = lstatSync(path);
      if (found.isDirectory()) walk(path, `${name}/`);
      else if (found.isSymbolicLink()) files[name] = `link ${readlinkSync(path)}`;
      else files[name] = `${found.mode & 0o100 ? "x" : "-"} ${readFileSync(path).toString("latin1")}`;
    }
  };
  walk(Buffer.from(root), "");
  const status = fixture.git(root, "status", "--porcelain=v2", "--branch", "--untracked-files=all", "-z");
  return { status: status.toString("latin1").replace(/# branch\.(upstream|ab)[^\0]*\0/g, ""), files };
}

/** A snapshot whose objects can be looked at: most reach a repository in a bundle only, so the one they are of takes it in. */
export async function takenIn(
  fixture: GitFixture,
  root: string,
  tree: WorkTree,
  options: { readonly base?: string; readonly withoutCredentials?: boolean } = {},
): Promise<WorkTreeSnapshot> {
  const { base = await tree.headSha(), withoutCredentials = false } = options;
  const snapshot = await tree.snapshot({ base, withoutCredentials });
  const file = join(fixture.folder, `${snapshot.treeCommit}.bundle`);
  await tree.bundle(snapshot, file);
  fixture.git(root, "bundle", "unbundle", file);
  return snapshot;
}

/** Takes a snapshot of one clone into another and compares. */
export async function carry(
  fixture: GitFixture,
  from: string,
  to: string,
  base = fixture.text(from, "rev-parse", "HEAD"),
) {
  const before = pictureOf(fixture, from);
  const source = await fixture.workTree(from);
  const snapshot = await source.snapshot({ base, withoutCredentials: false });
  const file = join(fixture.folder, `${snapshot.treeCommit}.bundle`);
  await source.bundle(snapshot, file);
  expect(pictureOf(fixture, from)).toEqual(before);
  await (await fixture.workTree(to)).restore(snapshot, file);
  expect(pictureOf(fixture, to)).toEqual(before);
  return snapshot;
}

export function dirty(fixture: GitFixture, root: string): void {
  writeFileSync(join(root, "one.txt"), "staged\n");
  fixture.git(root, "add", "one.txt");
  writeFileSync(join(root, "one.txt"), "staged, then changed\n");
  rmSync(join(root, "two.txt"));
  renameSync(join(root, "three.txt"), join(root, "moved.txt"));
  fixture.git(root, "add", "--all", "moved.txt", "three.txt");
  mkdirSync(join(root, "new\nline"));
  writeFileSync(join(root, "new\nline", "ünïcode 文"), Buffer.from([0, 255, 13, 10, 0]));
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff, 0xfe])]), "no UTF-8");
  writeFileSync(join(root, "run.sh"), "#!/bin/sh\n");
  chmodSync(join(root, "run.sh"), 0o755);
  symlinkSync("nowhere", join(root, "link"));
  writeFileSync(join(root, "planned.txt"), "planned\n");
  fixture.git(root, "add", "--intent-to-add", "planned.txt");
}
