import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GitFixture } from "./git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
});
afterEach(() => fixture.remove());

const prepare: Readonly<Record<string, (root: string) => string>> = {
  "on a branch": (root) => root,
  detached: (root) => {
    fixture.git(root, "checkout", "--quiet", "--detach");
    return root;
  },
  "on a packed branch": (root) => {
    fixture.git(root, "pack-refs", "--all");
    return root;
  },
  "on a branch with a slash, and one that a packed one is older than": (root) => {
    fixture.git(root, "checkout", "--quiet", "-b", "feature/a-1");
    fixture.git(root, "pack-refs", "--all");
    fixture.git(root, "commit", "--quiet", "--allow-empty", "-m", "newer");
    return root;
  },
  "in another work tree of the same repository": (root) => {
    const other = join(fixture.folder, "other");
    fixture.git(root, "worktree", "add", "--quiet", "-b", "side", other);
    fixture.git(other, "commit", "--quiet", "--allow-empty", "-m", "there");
    return other;
  },
  "on a branch that is a symbolic reference": (root) => {
    fixture.git(root, "symbolic-ref", "refs/heads/alias", "refs/heads/main");
    writeFileSync(join(root, ".git", "HEAD"), "ref: refs/heads/alias\n");
    return root;
  },
  "on a branch that is a link": (root) => {
    const heads = join(root, ".git", "refs", "heads");
    renameSync(join(heads, "main"), join(heads, "real"));
    symlinkSync("real", join(heads, "main"));
    return root;
  },
};

describe("HEAD is what git says", () => {
  it.each(Object.keys(prepare))("%s", async (how) => {
    const root = prepare[how]?.(fixture.clone()) ?? "";
    const tree = await fixture.workTree(root);
    const head = fixture.text(root, "rev-parse", "HEAD");
    expect(await tree.headSha()).toBe(head);
    const snapshot = await tree.snapshot({ base: head, withoutCredentials: false });
    expect(snapshot.head).toBe(head);
    const name = fixture.text(root, "rev-parse", "--symbolic-full-name", "HEAD");
    expect(snapshot.branch).toBe(name === "HEAD" ? null : name.replace("refs/heads/", ""));
  });

  it("and is a fault where there is none", async () => {
    const root = fixture.clone();
    const tree = await fixture.workTree(root);
    const head = readFileSync(join(root, ".git", "refs", "heads", "main"));
    mkdirSync(join(root, "elsewhere"));
    writeFileSync(join(root, "elsewhere", "main"), head);
    writeFileSync(join(root, ".git", "HEAD"), "ref: refs/heads/../../../elsewhere/main\n");
    await expect(tree.headSha()).rejects.toMatchObject({ evidence: { kind: "git" } });
    writeFileSync(join(root, ".git", "HEAD"), "ref: refs/heads/unborn\n");
    rmSync(join(root, ".git", "packed-refs"), { force: true });
    await expect(tree.headSha()).rejects.toMatchObject({ evidence: { kind: "git" } });
  });
});
