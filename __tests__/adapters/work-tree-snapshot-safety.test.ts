import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dirty, pictureOf, takenIn } from "./dirty-tree.ts";
import { GitFixture, plainEnvironment } from "./git/git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
});
afterEach(() => fixture.remove());

describe("taking a snapshot", () => {
  it("leaves out ignored files, and names credentials, big files and repositories inside ours", async () => {
    const from = fixture.clone();
    writeFileSync(join(from, ".gitignore"), "ignored\n");
    for (const name of ["ignored", ".env", "deploy.pem", "fine.txt"]) writeFileSync(join(from, name), name);
    writeFileSync(join(from, "big.bin"), Buffer.alloc(2000));
    for (const name of ["empty", "full"]) fixture.git(from, "init", "--quiet", name);
    writeFileSync(join(from, "full", "a"), "a");
    fixture.git(join(from, "full"), "add", "a");
    fixture.git(join(from, "full"), "commit", "--quiet", "-m", "a");
    const source = await fixture.workTree(from, { maxUntrackedBytes: 1000 });
    const base = await source.headSha();
    const careful = await takenIn(fixture, from, source, { base, withoutCredentials: true });
    expect(careful.leftOut).toEqual([".env", "big.bin", "deploy.pem", "empty/", "full/"]);
    const tree = fixture.text(from, "ls-tree", "-r", "--name-only", careful.treeCommit).split("\n");
    expect(tree).toEqual([".gitignore", "fine.txt", "one.txt", "three.txt", "two.txt"]);
    const trusting = await source.snapshot({ base, withoutCredentials: false });
    expect(trusting.leftOut).toEqual(["big.bin", "empty/", "full/"]);
  });

  it("leaves out what the repository or its owner ignores without saying so in the tree", async () => {
    const from = fixture.clone();
    const home = join(fixture.folder, "home");
    mkdirSync(join(home, "git"), { recursive: true });
    mkdirSync(join(from, ".git", "info"), { recursive: true });
    writeFileSync(join(from, ".git", "info", "exclude"), "by-exclude\n");
    writeFileSync(join(home, "git", "ignore"), "by-default\n");
    const names = ["by-exclude", "by-default", "by-setting", "fine.txt"];
    for (const name of names) writeFileSync(join(from, name), name);
    const taken = async () => {
      const tree = await fixture.workTree(from, { environment: { ...plainEnvironment, XDG_CONFIG_HOME: home } });
      const snapshot = await takenIn(fixture, from, tree);
      const listed = fixture.text(from, "ls-tree", "-r", "--name-only", snapshot.treeCommit).split("\n");
      return listed.filter((name) => names.includes(name));
    };
    expect(await taken()).toEqual(["by-setting", "fine.txt"]);
    writeFileSync(join(fixture.folder, 'a "file"'), "by-setting\n");
    fixture.git(from, "config", "core.excludesFile", join(fixture.folder, 'a "file"'));
    expect(await taken()).toEqual(["by-default", "fine.txt"]);
  });

  it("does not wait for a pipe in the place of the file of what is ignored", async () => {
    const from = fixture.clone();
    const tree = await fixture.workTree(from);
    const exclude = join(from, ".git", "info", "exclude");
    rmSync(exclude, { force: true });
    execFileSync("bash", ["-c", 'mkfifo "$0"', exclude]);
    writeFileSync(join(from, "fine.txt"), "fine");
    const snapshot = await takenIn(fixture, from, tree);
    expect(fixture.text(from, "ls-tree", "-r", "--name-only", snapshot.treeCommit)).toContain("fine.txt");
  });

  it("runs nothing that hooks, filters or fsmonitor of the repository name", async () => {
    const from = fixture.clone();
    const trap = join(fixture.folder, "trap");
    writeFileSync(trap, `#!/bin/sh\ntouch "${fixture.folder}/sprung"\ncat\n`);
    chmodSync(trap, 0o755);
    writeFileSync(join(from, ".gitattributes"), "* filter=trap diff=trap merge=trap\n*.txt filter=fälle\n");
    for (const name of ["trap", "fälle"])
      for (const key of ["clean", "smudge", "process"]) fixture.git(from, "config", `filter.${name}.${key}`, trap);
    fixture.git(from, "config", "filter.trap.required", "true");
    for (const key of ["core.fsmonitor", "core.sshCommand", "diff.external", "diff.trap.textconv", "core.editor"])
      fixture.git(from, "config", key, trap);
    mkdirSync(join(from, ".git", "hooks"), { recursive: true });
    for (const hook of ["pre-commit", "post-checkout", "reference-transaction", "post-index-change", "pre-push"]) {
      writeFileSync(join(from, ".git", "hooks", hook), readFileSync(trap));
      chmodSync(join(from, ".git", "hooks", hook), 0o755);
    }
    const tree = await fixture.workTree(from);
    const base = await tree.headSha();
    writeFileSync(join(from, "one.txt"), "changed\n");
    const snapshot = await tree.snapshot({ base, withoutCredentials: false });
    const file = join(fixture.folder, "a.bundle");
    await tree.bundle(snapshot, file);
    await tree.restore(snapshot, file);
    await tree.switchTo("feature", base);
    const sha = await tree.commitAll({ message: "m", author: "A <a@b.c>", exclude: [] });
    expect(await tree.push("feature")).toEqual({ kind: "pushed", sha });
    await tree.diff(base, sha ?? "", 10_000);
    await tree.status();
    expect(existsSync(join(fixture.folder, "sprung"))).toBe(false);
  });

  it("leaves no lock and no temporary folder behind", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    const source = await fixture.workTree(from);
    await source.snapshot({ base: await source.headSha(), withoutCredentials: false });
    const locks = execFileSync("find", [join(from, ".git"), "-name", "*.lock"]).toString();
    expect(locks).toBe("");
  });
});

describe("an untrusted bundle", () => {
  const bundleOf = async (root: string, change: (tree: string) => string) => {
    const source = await fixture.workTree(root);
    const snapshot = await takenIn(fixture, root, source);
    const tree = change(fixture.text(root, "rev-parse", `${snapshot.treeCommit}^{tree}`));
    const parents = ["-p", snapshot.head, "-p", snapshot.indexCommit];
    const treeCommit = fixture.text(root, "commit-tree", tree, ...parents, "-m", "{}");
    const file = join(fixture.folder, "evil.bundle");
    await source.bundle({ ...snapshot, treeCommit }, file);
    return { snapshot: { ...snapshot, treeCommit }, file };
  };
  const treeWith = (root: string, entry: string) => {
    const blob = execFileSync("git", ["hash-object", "-w", "--stdin"], { cwd: root, input: "evil" }).toString().trim();
    const inner = execFileSync("git", ["mktree"], { cwd: root, input: `100755 blob ${blob}\tpost-checkout\n` });
    const sha = entry.startsWith("040000") ? inner.toString().trim() : blob;
    return execFileSync("git", ["mktree", "--missing"], { cwd: root, input: entry.replace("SHA", sha) })
      .toString()
      .trim();
  };

  it.each([
    ["a .git directory", "040000 tree SHA\t.git\n"],
    ["a .git directory in other letters", "040000 tree SHA\t.GIT\n"],
    ["the short name of .git", "040000 tree SHA\tgit~1\n"],
    ["a step upwards", "040000 tree SHA\t..\n"],
  ])("with %s is refused before anything is written", async (_, entry) => {
    const from = fixture.clone();
    const { snapshot, file } = await bundleOf(from, () => treeWith(from, entry));
    const to = fixture.clone();
    const before = pictureOf(fixture, to);
    await expect((await fixture.workTree(to)).restore(snapshot, file)).rejects.toThrow();
    expect(pictureOf(fixture, to)).toEqual(before);
    expect(existsSync(join(to, ".git", "post-checkout"))).toBe(false);
  });

  it.each<[string, (file: string) => void]>([
    ["is cut short", (file) => writeFileSync(file, readFileSync(file).subarray(0, -30))],
    [
      "has a changed byte",
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((b, i, all) => (i === all.length - 40 ? b ^ 1 : b)),
        ),
    ],
    ["is no bundle", (file) => writeFileSync(file, "hello\n\n")],
    ["is empty", (file) => writeFileSync(file, "")],
    ["is not there", (file) => rmSync(file)],
  ])("that %s is refused before anything is written", async (_, damage) => {
    const from = fixture.clone();
    dirty(fixture, from);
    const source = await fixture.workTree(from);
    const snapshot = await source.snapshot({ base: await source.headSha(), withoutCredentials: false });
    const file = join(fixture.folder, "a.bundle");
    await source.bundle(snapshot, file);
    damage(file);
    const to = fixture.clone();
    const before = pictureOf(fixture, to);
    await expect((await fixture.workTree(to)).restore(snapshot, file)).rejects.toThrow();
    expect(pictureOf(fixture, to)).toEqual(before);
  });
});
