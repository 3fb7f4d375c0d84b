import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mostSmallObjects } from "../../../src/adapters/git/small-pack.ts";
import { carry, dirty, pictureOf, takenIn } from "../dirty-tree.ts";
import { GitFixture } from "./git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
});
afterEach(() => fixture.remove());

describe("a snapshot", () => {
  it("carries staged, unstaged and untracked files to a fresh shallow clone exactly", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    await carry(fixture, from, fixture.clone());
  });

  it("carries commits and their branch along", async () => {
    const from = fixture.clone();
    const base = fixture.text(from, "rev-parse", "HEAD");
    fixture.git(from, "checkout", "--quiet", "-b", "feature/a-1");
    for (const name of ["x", "y"]) {
      writeFileSync(join(from, name), name);
      fixture.git(from, "add", name);
      fixture.git(from, "commit", "--quiet", "-m", name);
    }
    dirty(fixture, from);
    const to = fixture.clone();
    await carry(fixture, from, to, base);
    expect(fixture.text(to, "log", "--format=%s", "-3")).toBe("y\nx\nthree");
  });

  it("restores on a checkout of a newer commit of the base branch, fetching what it builds upon", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    fixture.commitAndPush("four");
    const to = fixture.clone();
    expect(existsSync(join(to, "four.txt"))).toBe(true);
    await carry(fixture, from, to);
  });

  it("restores on a checkout of an older commit of the base branch", async () => {
    const old = fixture.clone();
    fixture.commitAndPush("four");
    const from = fixture.clone();
    dirty(fixture, from);
    await carry(fixture, from, old);
  });

  it("of the same content is the same, also when its objects were cleaned away, and of other content another", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    const before = pictureOf(fixture, from);
    const tree = await fixture.workTree(from);
    const options = { base: await tree.headSha(), withoutCredentials: false };
    const first = await tree.snapshot(options);
    await tree.bundle(first, join(fixture.folder, "first"));
    fixture.git(from, "gc", "--quiet", "--prune=now");
    const second = await tree.snapshot(options);
    expect(second).toEqual(first);
    await tree.bundle(second, join(fixture.folder, "second"));
    expect(readFileSync(join(fixture.folder, "second"))).toEqual(readFileSync(join(fixture.folder, "first")));
    writeFileSync(join(from, "more.txt"), "more\n");
    const third = await tree.snapshot(options);
    expect(third.treeCommit).not.toBe(second.treeCommit);
    await tree.bundle(third, join(fixture.folder, "third"));
    rmSync(join(from, "more.txt"));
    for (const [name, snapshot] of Object.entries({ second, third })) {
      const to = fixture.clone();
      await (await fixture.workTree(to)).restore(snapshot, join(fixture.folder, name));
      rmSync(join(to, "more.txt"), { force: true });
      expect(pictureOf(fixture, to)).toEqual(before);
    }
  });

  it("that is small leaves nothing in the repository; git is given the objects of a large one, also when they were cleaned away", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    const objects = () => fixture.text(from, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)");
    const before = objects();
    await carry(fixture, from, fixture.clone());
    expect(objects()).toBe(before);
    for (let at = 0; at < mostSmallObjects; at += 1) writeFileSync(join(from, `many-${at}.txt`), `file ${at}\n`);
    const { treeCommit } = await carry(fixture, from, fixture.clone());
    expect(fixture.text(from, "cat-file", "-t", treeCommit)).toBe("commit");
    fixture.git(from, "gc", "--quiet", "--prune=now");
    expect(() => fixture.git(from, "cat-file", "-t", treeCommit)).toThrow();
    await carry(fixture, from, fixture.clone());
  });

  it("carries trees as changes of trees that the other side has, or that come along", async () => {
    const from = fixture.clone();
    const names = Array.from({ length: 400 }, (_, at) => `wide/file-${at}-${"x".repeat(60)}.txt`);
    mkdirSync(join(from, "wide", "deep"), { recursive: true });
    for (const name of [...names, "wide/deep/one.txt"]) writeFileSync(join(from, name), `${name}\n`);
    fixture.git(from, "add", "--all");
    fixture.git(from, "commit", "--quiet", "-m", "wide");
    fixture.git(from, "push", "--quiet", "origin", "HEAD:main");
    const [first = "", second = "", third = ""] = names;
    const write = (name: string, text: string) => writeFileSync(join(from, name), text);
    const bytes = async () => {
      const { treeCommit } = await carry(fixture, from, fixture.clone());
      return statSync(join(fixture.folder, `${treeCommit}.bundle`)).size;
    };
    write(first, "staged\n");
    fixture.git(from, "add", first);
    write(second, "changed\n");
    write("wide/deep/new.txt", "new\n");
    rmSync(join(from, third));
    // The tree alone has 45 KB, of ids that cannot be compressed.
    expect(await bytes()).toBeLessThan(3_000);
    // What was staged is undone in the file: the tree of the files is the one that the tree of the index was made of.
    write(first, `${first}\n`);
    write(second, `${second}\n`);
    write(third, `${third}\n`);
    rmSync(join(from, "wide", "deep", "new.txt"));
    await bytes();
    // With a commit that only the bundle has.
    fixture.git(from, "commit", "--quiet", "-m", "ours");
    write(second, "changed again\n");
    const base = fixture.text(from, "rev-parse", "HEAD~1");
    await carry(fixture, from, fixture.clone(), base);
  });

  it("sees a change of the same size in the second in which the index was written", async () => {
    const from = fixture.clone();
    fixture.git(from, "config", "core.trustctime", "false");
    const file = join(from, "one.txt");
    const text = readFileSync(file, "utf8");
    const then = Math.floor(Date.now() / 1000) - 100;
    utimesSync(file, then, then);
    fixture.git(from, "update-index", "--refresh");
    writeFileSync(file, text.toUpperCase());
    utimesSync(file, then, then);
    utimesSync(join(from, ".git", "index"), then, then);
    expect(fixture.text(from, "--no-optional-locks", "status", "--porcelain")).toBe("M one.txt");
    const source = await fixture.workTree(from);
    const snapshot = await takenIn(fixture, from, source);
    expect(fixture.text(from, "show", `${snapshot.treeCommit}:one.txt`)).toBe(text.toUpperCase().trim());
  });

  it("works when nothing has changed at all", async () => {
    const from = fixture.clone();
    await carry(fixture, from, fixture.clone());
  });

  it("works in a full clone whose base lies far behind, and detached", async () => {
    const from = fixture.clone("--no-single-branch");
    const base = fixture.text(from, "rev-parse", "HEAD~2");
    fixture.git(from, "checkout", "--quiet", "--detach");
    dirty(fixture, from);
    await carry(fixture, from, fixture.clone(), base);
  });

  it("bundles a branch that forked before a shallow clone's edge", async () => {
    const from = fixture.clone();
    fixture.git(from, "checkout", "--quiet", "-b", "feature");
    writeFileSync(join(from, "x"), "x");
    fixture.git(from, "add", "x");
    fixture.git(from, "commit", "--quiet", "-m", "x");
    const newer = fixture.commitAndPush("four");
    fixture.git(from, "fetch", "--quiet", "--depth=1", "origin", newer);
    await carry(fixture, from, fixture.clone(), newer);
  });

  it("overwrites what is in the way and leaves other files alone", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    const to = fixture.clone();
    mkdirSync(join(to, "run.sh"));
    writeFileSync(join(to, "run.sh", "inside"), "");
    writeFileSync(join(to, "new\nline"), "a file where a directory belongs");
    symlinkSync(fixture.folder, join(to, "planned.txt"));
    writeFileSync(join(to, "bystander"), "kept");
    const source = await fixture.workTree(from);
    const snapshot = await source.snapshot({ base: await source.headSha(), withoutCredentials: false });
    const file = join(fixture.folder, "a.bundle");
    await source.bundle(snapshot, file);
    await (await fixture.workTree(to)).restore(snapshot, file);
    const { bystander, ...rest } = pictureOf(fixture, to).files;
    expect(bystander).toBe("- kept");
    expect(rest).toEqual(pictureOf(fixture, from).files);
  });

  it("restores twice, and over a half-finished merge, to the same result", async () => {
    const from = fixture.clone();
    dirty(fixture, from);
    const to = fixture.clone();
    const snapshot = await carry(fixture, from, to);
    writeFileSync(join(to, ".git", "MERGE_HEAD"), `${snapshot.head}\n`);
    writeFileSync(join(to, "one.txt"), "something else");
    await (await fixture.workTree(to)).restore(snapshot, join(fixture.folder, `${snapshot.treeCommit}.bundle`));
    expect(pictureOf(fixture, to)).toEqual(pictureOf(fixture, from));
    expect(existsSync(join(to, ".git", "MERGE_HEAD"))).toBe(false);
  });

  it("keeps line ends byte for byte although the repository converts them", async () => {
    writeFileSync(join(fixture.folder, "seed", ".gitattributes"), "*.txt text eol=crlf\n*.bin filter=evil\n");
    fixture.commitAndPush("attributes");
    const from = fixture.clone();
    writeFileSync(join(from, "one.txt"), "unix\nwindows\r\nmixed\n");
    writeFileSync(join(from, "fresh.txt"), "unix\nwindows\r\n");
    writeFileSync(join(from, "two.txt"), "staged\nunix\n");
    fixture.git(from, "add", "two.txt");
    await carry(fixture, from, fixture.clone());
  });

  it("takes a file that became a directory, a directory that became a link, and staged removals", async () => {
    mkdirSync(join(fixture.folder, "seed", "lib"));
    writeFileSync(join(fixture.folder, "seed", "lib", "a.txt"), "a");
    fixture.commitAndPush("lib");
    const from = fixture.clone();
    rmSync(join(from, "lib"), { recursive: true });
    mkdirSync(join(from, "elsewhere"));
    writeFileSync(join(from, "elsewhere", "a.txt"), "another a");
    symlinkSync("elsewhere", join(from, "lib"));
    rmSync(join(from, "one.txt"));
    mkdirSync(join(from, "one.txt"));
    writeFileSync(join(from, "one.txt", "deep"), "deep");
    fixture.git(from, "rm", "--quiet", "--cached", "two.txt");
    await carry(fixture, from, fixture.clone());
  });

  it("takes a conflicted merge as our side staged and the markers in the file", async () => {
    const from = fixture.clone("--no-single-branch");
    fixture.git(from, "checkout", "--quiet", "-b", "theirs");
    writeFileSync(join(from, "one.txt"), "theirs\n");
    fixture.git(from, "commit", "--quiet", "-am", "theirs");
    fixture.git(from, "checkout", "--quiet", "main");
    writeFileSync(join(from, "one.txt"), "ours\n");
    fixture.git(from, "commit", "--quiet", "-am", "ours");
    expect(() => fixture.git(from, "merge", "theirs")).toThrow();
    const source = await fixture.workTree(from);
    const snapshot = await source.snapshot({
      base: fixture.text(from, "rev-parse", "HEAD~1"),
      withoutCredentials: false,
    });
    const file = join(fixture.folder, "a.bundle");
    await source.bundle(snapshot, file);
    const to = fixture.clone();
    await (await fixture.workTree(to)).restore(snapshot, file);
    expect(readFileSync(join(to, "one.txt"), "utf8")).toContain("<<<<<<<");
    expect(fixture.text(to, "show", ":one.txt")).toBe("ours");
    expect(fixture.text(from, "ls-files", "-u")).not.toBe("");
  });

  it("survives a restore in a repository with a split index", async () => {
    const from = fixture.clone();
    fixture.git(from, "update-index", "--split-index");
    dirty(fixture, from);
    await carry(fixture, from, fixture.clone());
  });

  it("takes more files than are packed one by one, a large one, links and programs, staged or not", async () => {
    const from = fixture.clone();
    mkdirSync(join(from, "many", "deep"), { recursive: true });
    for (let at = 0; at < 60; at += 1) writeFileSync(join(from, "many", at % 2 ? "deep" : ".", `${at}.txt`), `${at}\n`);
    writeFileSync(join(from, "large.bin"), Buffer.alloc(9 * 1024 ** 2, "large "));
    writeFileSync(join(from, "many", "tool.sh"), "#!/bin/sh\n");
    chmodSync(join(from, "many", "tool.sh"), 0o755);
    symlinkSync("no such file", join(from, "dangling"));
    fixture.git(from, "add", "many/tool.sh", "many/2.txt", "dangling");
    chmodSync(join(from, "many", "tool.sh"), 0o644);
    await carry(fixture, from, fixture.clone());
    // Once more, when its objects are there already and one of the files has changed.
    writeFileSync(join(from, "many", "2.txt"), "changed\n");
    const to = fixture.clone();
    await carry(fixture, from, to);
    expect(statSync(join(to, "large.bin")).size).toBe(9 * 1024 ** 2);
  });

  it("keeps the modes of the index where the file system has none", async () => {
    const from = fixture.clone();
    writeFileSync(join(from, "tool.sh"), "#!/bin/sh\n");
    fixture.git(from, "add", "tool.sh");
    fixture.git(from, "update-index", "--chmod=+x", "tool.sh");
    fixture.git(from, "commit", "--quiet", "-m", "tool");
    fixture.git(from, "config", "core.fileMode", "false");
    writeFileSync(join(from, "tool.sh"), "#!/bin/sh\nexit 1\n");
    writeFileSync(join(from, "new.sh"), "");
    chmodSync(join(from, "new.sh"), 0o755);
    const source = await fixture.workTree(from);
    const snapshot = await takenIn(fixture, from, source);
    const listed = fixture.text(from, "ls-tree", snapshot.treeCommit, "tool.sh", "new.sh");
    expect(listed.split("\n").map((line) => line.replace(/ blob \S+\t/, " "))).toEqual([
      "100644 new.sh",
      "100755 tool.sh",
    ]);
  });
});
