import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GitFixture } from "./git/git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
});
afterEach(() => fixture.remove());

const author = "Grace Hopper <grace@example.com>";
const commit = (message: string) => ({ message, author, exclude: [] });

describe("push", () => {
  it("makes the branch, moves it forward, and is content with what is there", async () => {
    const root = fixture.clone();
    const tree = await fixture.workTree(root);
    expect(await tree.remoteBranch("feature")).toBeUndefined();
    await tree.switchTo("feature", await tree.headSha());
    for (const name of ["x", "y"]) {
      writeFileSync(join(root, name), name);
      const sha = await tree.commitAll(commit(name));
      expect(await tree.push("feature")).toEqual({ kind: "pushed", sha });
      expect(await tree.remoteBranch("feature")).toBe(sha);
    }
    expect(await tree.push("feature")).toMatchObject({ kind: "pushed" });
  });

  it("is rejected with the remote's commit when somebody else was there", async () => {
    const root = fixture.clone();
    const theirs = fixture.commitAndPush("theirs");
    writeFileSync(join(root, "x"), "x");
    const tree = await fixture.workTree(root);
    await tree.commitAll(commit("x"));
    expect(await tree.push("main")).toEqual({ kind: "rejected", remote: theirs });
    await tree.fetchCommit(theirs);
    expect(await tree.push("main")).toEqual({ kind: "rejected", remote: theirs });
  });

  it("that a hook of the remote refuses is a fault with what the hook said", async () => {
    const hook = join(fixture.remote, "hooks", "pre-receive");
    mkdirSync(join(fixture.remote, "hooks"), { recursive: true });
    writeFileSync(hook, "#!/bin/sh\necho protected branch >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    const root = fixture.clone();
    writeFileSync(join(root, "x"), "x");
    const tree = await fixture.workTree(root);
    await tree.commitAll(commit("x"));
    const fault = await tree.push("main").catch((error: unknown) => error);
    expect(fault).toMatchObject({ evidence: { kind: "git", operation: "git push" } });
    expect(JSON.stringify(fault)).toContain("protected branch");
  });

  it("to a remote that is not there is a fault", async () => {
    const root = fixture.clone();
    const tree = await fixture.workTree(root, { remote: { url: "file:///no/such/remote.git" } });
    await expect(tree.push("main")).rejects.toMatchObject({ evidence: { kind: "git", exitCode: 128 } });
    await expect(tree.remoteBranch("main")).rejects.toMatchObject({ evidence: { kind: "git", exitCode: 128 } });
  });
});

describe("history of a shallow clone", () => {
  it("gets a commit by its id, older or newer, and stays shallow", async () => {
    const root = fixture.clone();
    const older = fixture.text(join(fixture.folder, "seed"), "rev-parse", "HEAD~1");
    const newer = fixture.commitAndPush("four");
    const tree = await fixture.workTree(root);
    for (const sha of [older, newer]) {
      await tree.fetchCommit(sha);
      expect(fixture.text(root, "cat-file", "-t", sha)).toBe("commit");
    }
    expect(fixture.text(root, "fsck", "--connectivity-only")).not.toContain("missing");
    expect(await tree.isAncestor(older, newer)).toBe(true);
    expect(await tree.isAncestor(newer, older)).toBe(false);
  });

  it("goes as deep as a question about ancestry needs", async () => {
    const root = fixture.clone();
    const first = fixture.text(join(fixture.folder, "seed"), "rev-list", "--max-parents=0", "HEAD");
    const tree = await fixture.workTree(root);
    expect(await tree.isAncestor(first, await tree.headSha())).toBe(true);
    expect(await tree.isAncestor("0".repeat(40), await tree.headSha())).toBe(false);
    expect(fixture.text(root, "status", "--porcelain")).toBe("");
  });

  it("that the remote does not have is a fault", async () => {
    const tree = await fixture.workTree(fixture.clone());
    await expect(tree.fetchCommit("1".repeat(40))).rejects.toMatchObject({ evidence: { kind: "git" } });
    await expect(tree.fetchCommit("1".repeat(40), "refs/heads/main")).rejects.toMatchObject({
      evidence: { kind: "git" },
    });
  });
});

describe("differences", () => {
  it("are counted and shown from where the branch parted, even when its base has moved on", async () => {
    const root = fixture.clone("--no-single-branch");
    const tree = await fixture.workTree(root);
    await tree.switchTo("feature", await tree.headSha());
    writeFileSync(join(root, "one.txt"), "short\n");
    writeFileSync(join(root, "bin"), Buffer.from([0, 1, 2]));
    writeFileSync(join(root, "a\tb"), "1\n2\n");
    const sha = await tree.commitAll(commit("x"));
    const base = fixture.commitAndPush("four");
    await tree.fetchCommit(base);
    expect(await tree.diffStat(base, sha ?? "")).toEqual({
      files: ["a\tb", "bin", "one.txt"],
      insertions: 3,
      deletions: 20,
      commits: 1,
    });
    const whole = await tree.diff(base, sha ?? "", 100_000);
    expect(whole).toContain("+short");
    expect(whole).not.toContain("four");
    const cut = await tree.diff(base, sha ?? "", 100);
    expect(cut.startsWith(whole.slice(0, 100))).toBe(true);
    expect(cut).toContain("cut after 100 bytes");
  });
});
