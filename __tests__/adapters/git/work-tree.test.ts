import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GitFixture } from "./git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
});
afterEach(() => fixture.remove());

const author = "Grace Hopper <grace@example.com>";
const commit = (message: string) => ({ message, author, exclude: [] });
const head = (root: string) => fixture.text(root, "rev-parse", "HEAD");

describe("status", () => {
  it("counts what is staged, unstaged and untracked", async () => {
    const root = fixture.clone();
    writeFileSync(join(root, "one.txt"), "staged");
    renameSync(join(root, "two.txt"), join(root, "moved.txt"));
    fixture.git(root, "add", "--all");
    writeFileSync(join(root, "one.txt"), "again");
    rmSync(join(root, "three.txt"));
    writeFileSync(join(root, "new a"), "");
    const tree = await fixture.workTree(root);
    expect(await tree.status()).toEqual({ branch: "main", head: head(root), staged: 2, unstaged: 2, untracked: 1 });
    expect([...(await tree.changedPaths())].sort()).toEqual(["moved.txt", "new a", "one.txt", "three.txt", "two.txt"]);
  });

  it("knows a detached head, and works from a directory inside", async () => {
    const root = fixture.clone();
    fixture.git(root, "checkout", "--quiet", "--detach");
    mkdirSync(join(root, "sub"));
    const tree = await fixture.workTree(join(root, "sub"));
    expect(tree.root).toBe(root);
    expect(await tree.status()).toMatchObject({ branch: null, untracked: 0 });
    expect(await tree.headSha()).toBe(head(root));
  });

  it("outside a repository is a configuration fault", async () => {
    await expect(fixture.workTree("/")).rejects.toMatchObject({ evidence: { kind: "configuration" } });
  });
});

describe("switchTo", () => {
  it("creates a branch and keeps local changes", async () => {
    const root = fixture.clone();
    writeFileSync(join(root, "one.txt"), "mine");
    writeFileSync(join(root, "new"), "mine too");
    const tree = await fixture.workTree(root);
    await tree.switchTo("feature/a-1", await tree.headSha());
    expect(await tree.status()).toMatchObject({ branch: "feature/a-1", unstaged: 1, untracked: 1 });
    await tree.switchTo("feature/a-1", await tree.headSha());
  });

  it("moves a branch forward, keeps one that is ahead, refuses one that went elsewhere", async () => {
    const root = fixture.clone("--no-single-branch");
    const tree = await fixture.workTree(root);
    const [first, second] = [fixture.text(root, "rev-parse", "HEAD~1"), head(root)];
    fixture.git(root, "branch", "feature", first);
    await tree.switchTo("feature", second);
    expect(head(root)).toBe(second);
    await tree.switchTo("feature", first);
    expect(head(root)).toBe(second);
    fixture.git(root, "checkout", "--quiet", "-B", "feature", first);
    writeFileSync(join(root, "x"), "x");
    const other = await tree.commitAll(commit("elsewhere"));
    await expect(tree.switchTo("feature", second)).rejects.toMatchObject({ evidence: { kind: "git" } });
    expect(head(root)).toBe(other);
  });

  it("refuses names that are no branches, and changes that would be lost", async () => {
    const root = fixture.clone("--no-single-branch");
    const tree = await fixture.workTree(root);
    await expect(tree.switchTo("-f", head(root))).rejects.toMatchObject({ evidence: { kind: "git" } });
    writeFileSync(join(root, "three.txt"), "mine");
    const first = fixture.text(root, "rev-parse", "HEAD~2");
    await expect(tree.switchTo("old", first)).rejects.toMatchObject({ evidence: { kind: "git" } });
    expect(readFileSync(join(root, "three.txt"), "utf8")).toBe("mine");
  });
});

describe("commitAll", () => {
  it("commits everything but what is excluded, under the author, by the bot", async () => {
    const root = fixture.clone();
    writeFileSync(join(root, "one.txt"), "changed");
    rmSync(join(root, "two.txt"));
    mkdirSync(join(root, ".github", "workflow-states"), { recursive: true });
    writeFileSync(join(root, ".github", "workflow-states", "state.json"), "{}");
    writeFileSync(join(root, "a\nb"), "new");
    writeFileSync(join(root, "notes.txt"), "staged by somebody");
    fixture.git(root, "add", "notes.txt");
    fixture.git(root, "init", "--quiet", "inner");
    const tree = await fixture.workTree(root);
    const exclude = [".github/workflow-states", "notes.txt"];
    const sha = await tree.commitAll({ message: "Add x\n\nBecause.", author, exclude });
    expect(sha).toBe(head(root));
    expect(fixture.text(root, "log", "-1", "--format=%an <%ae>|%cn|%B")).toBe(
      "Grace Hopper <grace@example.com>|github-actions[bot]|Add x\n\nBecause.",
    );
    const names = fixture.git(root, "show", "--name-status", "--format=", "-z", "HEAD").toString();
    expect(names.split("\0")).toEqual(["A", "a\nb", "M", "one.txt", "D", "two.txt", ""]);
    expect(readFileSync(join(root, "notes.txt"), "utf8")).toBe("staged by somebody");
    expect(await tree.commitAll({ message: "again", author, exclude })).toBeUndefined();
  });

  it("has nothing to commit in a clean tree", async () => {
    expect(await (await fixture.workTree(fixture.clone())).commitAll(commit("m"))).toBeUndefined();
  });

  it("finishes a merge that somebody left half-way", async () => {
    const root = fixture.clone("--no-single-branch");
    fixture.git(root, "checkout", "--quiet", "-b", "other", "HEAD~1");
    writeFileSync(join(root, "three.txt"), "conflict");
    fixture.git(root, "add", "three.txt");
    fixture.git(root, "commit", "--quiet", "-m", "other");
    expect(() => fixture.git(root, "merge", "main")).toThrow();
    writeFileSync(join(root, "three.txt"), "resolved");
    await (await fixture.workTree(root)).commitAll(commit("merged"));
    expect(fixture.text(root, "log", "-1", "--format=%P").split(" ")).toHaveLength(2);
  });

  it.each(["", "Grace", "Grace <>", "Grace <a b>", "A\n<a@b>"])("refuses the author %j", async (bad) => {
    const tree = await fixture.workTree(fixture.clone());
    const fault = tree.commitAll({ message: "m", author: bad, exclude: [] });
    await expect(fault).rejects.toMatchObject({ evidence: { kind: "configuration" } });
  });
});

describe("resetTo", () => {
  it("brings branch, index and tracked files back and leaves untracked files", async () => {
    const root = fixture.clone();
    const tree = await fixture.workTree(root);
    const start = await tree.headSha();
    writeFileSync(join(root, "x"), "x");
    await tree.commitAll(commit("x"));
    writeFileSync(join(root, "one.txt"), "changed");
    writeFileSync(join(root, "untracked"), "stays");
    await tree.resetTo(start);
    expect(await tree.status()).toEqual({ branch: "main", head: start, staged: 0, unstaged: 0, untracked: 1 });
    await expect(tree.resetTo("--soft")).rejects.toMatchObject({ evidence: { kind: "git" } });
  });
});

describe("readText", () => {
  it("reads files of the work tree, bounded, and nothing else", async () => {
    const root = fixture.clone();
    const secret = join(fixture.folder, "secret");
    writeFileSync(secret, "secret");
    symlinkSync(secret, join(root, "out"));
    symlinkSync("one.txt", join(root, "in"));
    writeFileSync(join(root, "文"), "文文");
    const tree = await fixture.workTree(root);
    expect(await tree.readText("in", 3)).toBe("one");
    expect(await tree.readText("文", 4)).toBe("文");
    for (const path of ["out", "../secret", secret, ".git/config", "missing", ".", ""])
      expect(await tree.readText(path, 100)).toBeUndefined();
  });
});

describe("exclude", () => {
  it("adds each line once, after a last line that has no end", async () => {
    const root = fixture.clone();
    const file = join(root, ".git", "info", "exclude");
    rmSync(join(root, ".git", "info"), { recursive: true, force: true });
    const tree = await fixture.workTree(root);
    await tree.exclude(["/a/", "/b/", "/a/"]);
    writeFileSync(file, readFileSync(file, "utf8").trimEnd());
    await tree.exclude(["/b/", "/c/"]);
    expect(readFileSync(file, "utf8")).toBe("/a/\n/b/\n/c/\n");
  });
});

describe("repair", () => {
  it("removes locks whose owner is gone, but not fresh ones, and rebuilds a damaged index", async () => {
    const root = fixture.clone();
    const tree = await fixture.workTree(root);
    const [stale, fresh] = ["index.lock", "refs/heads/main.lock"].map((name) => join(root, ".git", name));
    writeFileSync(stale ?? "", "");
    utimesSync(stale ?? "", 1000, 1000);
    writeFileSync(fresh ?? "", "");
    writeFileSync(join(root, ".git", "index"), "DIRC but not quite");
    const done = await tree.repair();
    expect(done).toHaveLength(2);
    expect(done[0]).toContain("index.lock");
    expect([existsSync(stale ?? ""), existsSync(fresh ?? "")]).toEqual([false, true]);
    expect(await tree.status()).toMatchObject({ staged: 0, unstaged: 0, untracked: 0 });
    rmSync(fresh ?? "");
    expect(await tree.repair()).toEqual([]);
  });
});
