/** Clones that lack files: what `sparse-checkout` and `filter` of actions/checkout leave on a machine. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGit, gitEnvironment } from "../../../src/adapters/git/git.ts";
import { hasCommit } from "../../../src/adapters/git/git-fetch.ts";
import { openRepository } from "../../../src/adapters/git/git-repository.ts";
import { mostSmallObjects } from "../../../src/adapters/git/small-pack.ts";
import { pictureOf } from "../dirty-tree.ts";
import { GitFixture } from "./git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
  fixture.git(fixture.remote, "config", "uploadpack.allowFilter", "true");
  const seed = join(fixture.folder, "seed");
  for (const folder of ["app", "docs/guide"]) {
    mkdirSync(join(seed, folder), { recursive: true });
    for (const of of ["a", "b", "c"])
      writeFileSync(join(seed, folder, `${of}.txt`), `${of} of ${folder}\n`.repeat(200));
  }
  fixture.commitAndPush("more");
});
afterEach(() => fixture.remove());

function sparse(filter: string): string {
  const root = fixture.clone("--depth=1", `--filter=${filter}`, "--no-checkout");
  fixture.git(root, "sparse-checkout", "set", "app");
  fixture.git(root, "checkout", "--quiet", "main");
  expect(() => readFileSync(join(root, "docs", "guide", "a.txt"))).toThrow("ENOENT");
  return root;
}

/** Changes in the part that is there, a new file beside files that are not, and a change to one that was not. */
function work(root: string, files: number): void {
  appendFileSync(join(root, "app", "a.txt"), "changed\n");
  rmSync(join(root, "app", "b.txt"));
  mkdirSync(join(root, "docs", "guide"), { recursive: true });
  writeFileSync(join(root, "docs", "guide", "new.txt"), "new\n");
  for (let at = 0; at < files; at += 1) writeFileSync(join(root, "app", `many-${at}.txt`), `file ${at}\n`);
  const changed = fixture.text(root, "show", "HEAD:docs/guide/b.txt");
  writeFileSync(join(root, "docs", "guide", "b.txt"), `${changed}\nchanged\n`);
}

const filters = ["blob:none", "tree:0"];
const sizes = [0, mostSmallObjects];
const cases = filters.flatMap((filter) => sizes.map((files) => [filter, files] as const));

describe("a clone without all files", () => {
  it.each(cases)("is saved and restored into another (%s, %i more files)", async (filter, files) => {
    const from = sparse(filter);
    work(from, files);
    const before = pictureOf(fixture, from);
    const source = await fixture.workTree(from);
    const snapshot = await source.snapshot({ base: await source.headSha(), withoutCredentials: false });
    const bundle = join(fixture.folder, "a.bundle");
    await source.bundle(snapshot, bundle);
    expect(pictureOf(fixture, from)).toEqual(before);
    const to = sparse(filter);
    await (await fixture.workTree(to)).restore(snapshot, bundle);
    expect(pictureOf(fixture, to)).toEqual(before);
  });

  it.each(filters)(
    "is restored where the base branch has gone on, and what was done there is pushed (%s)",
    async (filter) => {
      const from = sparse(filter);
      const base = fixture.text(from, "rev-parse", "HEAD");
      work(from, 0);
      const source = await fixture.workTree(from);
      await source.switchTo("feature", base);
      await source.commitAll({ message: "first", author: "A <a@b.c>", exclude: [] });
      appendFileSync(join(from, "app", "c.txt"), "more\n");
      const snapshot = await source.snapshot({ base, withoutCredentials: false });
      const bundle = join(fixture.folder, "a.bundle");
      await source.bundle(snapshot, bundle);
      fixture.commitAndPush("four");
      const to = sparse(filter);
      const tree = await fixture.workTree(to);
      await tree.restore(snapshot, bundle);
      expect(pictureOf(fixture, to)).toEqual(pictureOf(fixture, from));
      const sha = await tree.commitAll({ message: "second", author: "A <a@b.c>", exclude: [] });
      expect(await tree.push("feature")).toEqual({ kind: "pushed", sha });
      const there = fixture.text(fixture.remote, "ls-tree", "-r", "--name-only", "feature", "docs/");
      expect(there.split("\n")).toEqual(["a", "b", "c", "new"].map((of) => `docs/guide/${of}.txt`));
      expect(fixture.text(fixture.remote, "fsck", "--no-dangling", "feature")).toBe("");
      expect(fixture.text(fixture.remote, "show", "feature:docs/guide/b.txt")).toMatch(/changed$/);
      expect(await tree.isAncestor(base, sha ?? "")).toBe(true);
    },
  );

  it.each(filters)("is not filled up by the question whether it has a commit (%s)", async (filter) => {
    const root = sparse(filter);
    const newer = fixture.commitAndPush("four");
    const env = gitEnvironment({ PATH: process.env["PATH"] ?? "" });
    const repository = await openRepository(root, createGit({ cwd: root, env }), env, { url: fixture.url });
    const objects = () => fixture.text(root, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)");
    const before = objects();
    expect(await hasCommit(repository, newer)).toBe(false);
    expect(objects()).toBe(before);
    expect(await hasCommit(repository, fixture.text(root, "rev-parse", "HEAD"))).toBe(true);
    expect(await hasCommit(repository, fixture.text(root, "rev-parse", "HEAD:app/a.txt"))).toBe(false);
  });
});
