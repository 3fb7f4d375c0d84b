import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeCommit, writeLooseObject } from "../../../src/adapters/git/git-loose-object.ts";
import { encodePlainTree } from "../../../src/adapters/git/git-tree.ts";

describe("an object written without git", () => {
  it.each(["sha1", "sha256"])("is the one that git writes, under the same id (%s)", async (objectFormat) => {
    const directory = mkdtempSync(join(tmpdir(), "loose-"));
    try {
      const identity = { name: "Ann", email: "ann@example.org", date: "1800000000 +0000" };
      const env = {
        PATH: process.env["PATH"],
        ...Object.fromEntries(
          ["AUTHOR", "COMMITTER"].flatMap((who) =>
            Object.entries(identity).map(([key, value]) => [`GIT_${who}_${key.toUpperCase()}`, value]),
          ),
        ),
      };
      const git = (args: string[], input = "") =>
        execFileSync("git", args, { cwd: directory, env, input, encoding: "utf8" }).trim();
      git(["init", "-q", `--object-format=${objectFormat}`]);
      const tree = git(["mktree"]);
      const first = git(["commit-tree", tree, "-F", "-"], "first\n");
      const message = 'zwei Zeilen äöü\n\n{"intended":[]}';
      const commit = {
        tree,
        parents: [first, first],
        author: "Ann <ann@example.org>",
        at: 1_800_000_000_999,
        message,
      };
      const repository = { objects: join(directory, ".git", "objects"), objectFormat };
      const id = await writeLooseObject(repository, "commit", encodeCommit(commit));
      expect(git(["fsck", "--strict", id])).toBe("");
      expect(git(["log", "-1", "--format=%an %at %B", id])).toBe(`Ann 1800000000 ${message}`);
      // One parent, since git takes the second of two equal ones for a slip.
      const single = { ...commit, parents: [first] };
      const ours = await writeLooseObject(repository, "commit", encodeCommit(single));
      expect(git(["commit-tree", tree, "-p", first, "-F", "-"], `${message}\n`)).toBe(ours);
      expect(await writeLooseObject(repository, "commit", encodeCommit(single))).toBe(ours);

      const blob = await writeLooseObject(repository, "blob", Buffer.from("hello\n"));
      expect(git(["hash-object", "--stdin"], "hello\n")).toBe(blob);
      const files = ["b.txt", "a", "a.b", "ä"].map((name) => ({ name, id: blob }));
      const listed = files.map(({ name, id }) => `100644 blob ${id}\t${name}`).join("\n");
      expect(git(["mktree"], `${listed}\n`)).toBe(await writeLooseObject(repository, "tree", encodePlainTree(files)));
      expect(await writeLooseObject(repository, "tree", encodePlainTree([]))).toBe(tree);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
