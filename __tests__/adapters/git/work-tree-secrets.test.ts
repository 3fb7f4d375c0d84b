import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { WorkTree, WorkTreeSnapshot } from "../../../src/ports.ts";
import { GitFixture } from "./git-fixture.ts";

const secret = "planted-secret-0451-value";
const fixture = new GitFixture();
afterAll(() => fixture.remove());

async function begin() {
  const root = fixture.clone();
  const since = fixture.text(root, "rev-parse", "HEAD");
  const tree = await fixture.workTree(root, { secrets: [secret] });
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  return { root, since, tree, write };
}

describe("secrets in a work tree", () => {
  it("are found in tracked, staged and untracked files, and not in what is excluded or was there before", async () => {
    const { root, tree, write } = await begin();
    appendFileSync(join(root, "one.txt"), `key ${secret}\n`);
    write("staged.txt", `first\n${secret}\n`);
    fixture.git(root, "add", "staged.txt");
    mkdirSync(join(root, "new folder"));
    write("new folder/grün.txt", `token ghp_${"a1B2".repeat(9)}\n`);
    write("ours.txt", secret);
    write("binary", `\0${secret}`);
    const found = await tree.findSecrets({ kind: "change", exclude: ["ours.txt"] });
    expect([...found].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: "binary", line: 1, kind: "known" },
      { path: "new folder/grün.txt", line: 1, kind: "looks-like" },
      { path: "one.txt", line: 21, kind: "known" },
      { path: "staged.txt", line: 2, kind: "known" },
    ]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it("are found in a commit of the agent's own, also where a later commit takes them away", async () => {
    const { root, since, tree, write } = await begin();
    write("leak.txt", `${secret}\n`);
    fixture.git(root, "add", "--all");
    fixture.git(root, "commit", "--quiet", "-m", "leak");
    write("leak.txt", "nothing\n");
    fixture.git(root, "commit", "--quiet", "-am", "hide");
    expect(await tree.findSecrets({ kind: "change", exclude: [] })).toEqual([]);
    expect(await tree.findSecrets({ kind: "commits", since })).toEqual([{ path: "leak.txt", line: 1, kind: "known" }]);
  });

  it("stay out of checkpoints with the file that holds them, also where few can read the store", async () => {
    const { root, since, tree, write } = await begin();
    appendFileSync(join(root, "one.txt"), `key ${secret}\n`);
    write("leak.txt", secret);
    write("fine.txt", "fine\n");
    const snapshot = await tree.snapshot({ base: since, withoutCredentials: false });
    expect(snapshot.leftOut).toEqual(["leak.txt", "one.txt"]);
    const bundle = join(fixture.folder, "checkpoint.bundle");
    await tree.bundle(snapshot, bundle);
    const other = fixture.clone();
    await (await fixture.workTree(other)).restore(snapshot, bundle);
    expect(fixture.text(other, "status", "--porcelain")).toBe("?? fine.txt");
  });

  it("are found in what a commit says, in who made it, and in the name of a file", async () => {
    const { root, since, tree, write } = await begin();
    write(`${secret}.txt`, "nothing\n");
    const named = await tree.findSecrets({ kind: "change", exclude: [] });
    expect(named).toEqual([{ path: `${secret}.txt`, line: 0, kind: "known" }]);
    fixture.git(root, "add", "--all");
    fixture.git(root, "commit", "--quiet", "-m", `Use ${secret}`);
    const found = await tree.findSecrets({ kind: "commits", since });
    expect(found.map(({ kind, line }) => `${kind} ${line}`).sort()).toEqual(["known 0", "known 1"]);
    expect(found.some(({ path }) => path.startsWith("message of commit "))).toBe(true);
  });

  /** Every object of the bundle, as another clone has it. */
  async function unbundled(snapshot: WorkTreeSnapshot, tree: WorkTree, name: string) {
    const bundle = join(fixture.folder, `${name}.bundle`);
    await tree.bundle(snapshot, bundle);
    const other = fixture.clone();
    await (await fixture.workTree(other)).restore(snapshot, bundle);
    return { other, objects: fixture.text(other, "cat-file", "--batch-all-objects", "--batch") };
  }

  it("stay out of checkpoints with the commits of the agent's own that hold them; what else those changed travels uncommitted", async () => {
    const { root, since, tree, write } = await begin();
    const commit = (message: string) => {
      fixture.git(root, "add", "--all");
      fixture.git(root, "commit", "--quiet", "-m", message);
      return fixture.text(root, "rev-parse", "HEAD");
    };
    write("good.txt", "good\n");
    const good = commit("good");
    write("leak.txt", `${secret}\n`);
    write("with-it.txt", "worth keeping\n");
    commit("leak");
    write("leak.txt", "nothing\n");
    write("later.txt", "later\n");
    const tip = commit("hide");
    const snapshot = await tree.snapshot({ base: since, withoutCredentials: false });
    expect(snapshot.head).toBe(good);
    expect(snapshot.leftOut).toEqual([expect.stringMatching(/^2 commits that hold a secret of this run/)]);
    const { other, objects } = await unbundled(snapshot, tree, "commits");
    expect(objects).not.toContain(secret);
    expect(fixture.text(other, "rev-parse", "HEAD")).toBe(good);
    for (const [path, text] of [
      ["with-it.txt", "worth keeping"],
      ["later.txt", "later"],
      ["leak.txt", "nothing"],
    ] as const)
      expect(readFileSync(join(other, path), "utf8")).toBe(`${text}\n`);
    // Nothing here was touched.
    expect(fixture.text(root, "rev-parse", "HEAD")).toBe(tip);
    expect(fixture.text(root, "status", "--porcelain")).toBe("");
  });

  it("stay out of checkpoints also where they are staged, and the file has lost them since", async () => {
    const { root, since, tree, write } = await begin();
    write("leak.txt", secret);
    appendFileSync(join(root, "one.txt"), `key ${secret}\n`);
    fixture.git(root, "add", "--all");
    write("leak.txt", "nothing\n");
    fixture.git(root, "checkout", "--quiet", "HEAD", "--", "one.txt");
    appendFileSync(join(root, "one.txt"), `key ${secret}\n`);
    fixture.git(root, "add", "one.txt");
    write("one.txt", "anew\n");
    const snapshot = await tree.snapshot({ base: since, withoutCredentials: false });
    const { other, objects } = await unbundled(snapshot, tree, "staged");
    expect(objects).not.toContain(secret);
    expect(readFileSync(join(other, "leak.txt"), "utf8")).toBe("nothing\n");
    expect(readFileSync(join(other, "one.txt"), "utf8")).toBe("anew\n");
  });

  it("stay out of checkpoints where a link points at one, or the name of a staged file holds it", async () => {
    const { root, since, tree, write } = await begin();
    symlinkSync(`/tmp/${secret}`, join(root, "link"));
    write(`${secret}.txt`, "nothing\n");
    fixture.git(root, "add", `${secret}.txt`);
    write("fine.txt", "fine\n");
    const snapshot = await tree.snapshot({ base: since, withoutCredentials: false });
    expect(snapshot.leftOut).toEqual(["a file whose name holds a secret of this run", "link"]);
    const { other, objects } = await unbundled(snapshot, tree, "names");
    expect(objects).not.toContain(secret);
    expect(fixture.text(other, "status", "--porcelain")).toBe("?? fine.txt");
  });

  it("are found in staged blobs that git has packed, once and again", async () => {
    const { root, since, tree, write } = await begin();
    write("leak.txt", secret);
    for (let at = 0; at < 3; at += 1) write(`staged-${at}.txt`, `${at}\n`);
    fixture.git(root, "add", "--all");
    fixture.git(root, "repack", "-a", "-d", "-q");
    fixture.git(root, "commit", "--quiet", "-m", "all");
    fixture.git(root, "repack", "-a", "-d", "-q");
    fixture.git(root, "prune-packed");
    fixture.git(root, "reset", "--quiet", "--soft", since);
    rmSync(join(root, "leak.txt"));
    for (const round of ["first", "second"]) {
      const snapshot = await tree.snapshot({ base: since, withoutCredentials: false });
      const { other, objects } = await unbundled(snapshot, tree, round);
      expect(objects).not.toContain(secret);
      expect(fixture.text(other, "diff", "--cached", "--name-only").split("\n")).toEqual([
        "staged-0.txt",
        "staged-1.txt",
        "staged-2.txt",
      ]);
    }
  });

  it("are found in binary files, committed or not, and in what a merge changed by itself", async () => {
    const { root, since, tree, write } = await begin();
    const commit = (message: string) => {
      fixture.git(root, "add", "--all");
      fixture.git(root, "commit", "--quiet", "-m", message);
    };
    write("new.db", `\0\n${secret}\xff`);
    write("harmless.db", "\0\n\xff");
    expect(await tree.findSecrets({ kind: "change", exclude: [] })).toEqual([
      { path: "new.db", line: 1, kind: "known" },
    ]);
    commit("binary");
    expect(await tree.findSecrets({ kind: "commits", since })).toEqual([{ path: "new.db", line: 2, kind: "known" }]);

    fixture.git(root, "reset", "--quiet", "--hard", since);
    fixture.git(root, "checkout", "--quiet", "-b", "side");
    write("one.txt", "theirs\n");
    commit("theirs");
    fixture.git(root, "checkout", "--quiet", "-");
    write("one.txt", "ours\n");
    commit("ours");
    expect(() => fixture.git(root, "merge", "--quiet", "side")).toThrow();
    write("one.txt", `both\n${secret}\n`);
    commit("merged");
    fixture.git(root, "branch", "--quiet", "-D", "side");
    expect(await tree.findSecrets({ kind: "commits", since })).toEqual([{ path: "one.txt", line: 2, kind: "known" }]);
  });

  it("are not held against a commit that left them where they were", async () => {
    const { root, tree, write } = await begin();
    const commit = (message: string) => {
      fixture.git(root, "add", "--all");
      fixture.git(root, "commit", "--quiet", "-m", message);
      return fixture.text(root, "rev-parse", "HEAD");
    };
    write("old.txt", `${secret}\nfirst\n`);
    write("old.db", `\0${secret}`);
    const since = commit("before the run");
    write("old.txt", `${secret}\nsecond\n`);
    write("old.db", `\0\0${secret}`);
    expect(await tree.findSecrets({ kind: "change", exclude: [] })).toEqual([]);
    commit("another line");
    expect(await tree.findSecrets({ kind: "commits", since })).toEqual([]);
  });

  it("are found in any script, in text and in bytes", async () => {
    const root = fixture.clone();
    const since = fixture.text(root, "rev-parse", "HEAD");
    const word = "geheim-größe-0451-wert";
    const tree = await fixture.workTree(root, { secrets: [word] });
    writeFileSync(join(root, "text.txt"), `${word}\n`);
    writeFileSync(join(root, "data.db"), `\0${word}`);
    const snapshot = await tree.snapshot({ base: since, withoutCredentials: false });
    expect(snapshot.leftOut).toEqual(["data.db", "text.txt"]);
    const found = await tree.findSecrets({ kind: "change", exclude: [] });
    expect(found.map(({ path, kind }) => `${path} ${kind}`).sort()).toEqual(["data.db known", "text.txt known"]);
  });
});
