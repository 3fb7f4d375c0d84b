import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGit, gitEnvironment } from "../../../src/adapters/git/git.ts";
import { objectWriters } from "../../../src/adapters/git/git-object-writer.ts";
import { type GitRepository, openRepository } from "../../../src/adapters/git/git-repository.ts";
import { decodeTree, encodeTree, type TreeEntry } from "../../../src/adapters/git/git-tree.ts";
import { treeEditors } from "../../../src/adapters/git/git-tree-editor.ts";
import { plainEnvironment } from "./git-fixture.ts";

const directory = mkdtempSync(join(tmpdir(), "tree-"));
const git = (args: string[], input = "", index = "index") =>
  execFileSync("git", args, {
    cwd: directory,
    env: { ...plainEnvironment, GIT_INDEX_FILE: join(directory, index) },
    input: Buffer.from(input, "latin1"),
  });
const text = (...of: Parameters<typeof git>) =>
  git(...of)
    .toString("latin1")
    .trim();

let repository: GitRepository;
let blobs: string[];
beforeAll(async () => {
  git(["init", "-q"]);
  blobs = ["a", "b", "c"].map((content) => text(["hash-object", "-w", "--stdin"], content));
  const env = gitEnvironment({ PATH: process.env["PATH"] ?? "" });
  repository = await openRepository(directory, createGit({ cwd: directory, env }), env, { url: "file:///nowhere" });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Few names, some of which sort otherwise as a directory than as a file, so that paths meet. */
const name = fc.constantFrom("a", "a.b", "a-", "a0", "\xe4", "new\nline");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
const mode = fc.constantFrom("100644", "100755", "120000");
const entry = fc.record({ mode, blob: fc.nat(2) });
const files = fc.uniqueArray(fc.tuple(path, entry), { selector: ([at]) => at, maxLength: 12 });
const clashes = (paths: readonly string[]) => paths.some((at) => paths.some((other) => other.startsWith(`${at}/`)));

const line = (at: string, { mode: as, blob }: { mode: string; blob: number }) => `${as} ${blobs[blob]} 0\t${at}\0`;
const gone = (at: string) => `0 ${"0".repeat(40)}\t${at}\0`;

describe("a tree", () => {
  it("with edits is the one that git makes of its index, whatever the paths", async () => {
    const editors = treeEditors(repository);
    const writers = objectWriters(repository);
    const changes = fc.uniqueArray(fc.tuple(path, fc.option(entry)), { selector: ([at]) => at, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(files, changes, async (before, edits) => {
        fc.pre(!clashes(before.map(([at]) => at)));
        fc.pre(!clashes(edits.filter(([, to]) => to !== null).map(([at]) => at)));
        git(["read-tree", "--empty"]);
        git(["update-index", "-z", "--index-info"], before.map(([at, as]) => line(at, as)).join(""));
        const root = text(["write-tree"]);
        // Removed first: git then lets a directory take the place of a file, and a file that of a directory.
        const removed = edits.filter(([, to]) => to === null).map(([at]) => gone(at));
        const added = edits.flatMap(([at, to]) => (to === null ? [] : [line(at, to)]));
        git(["update-index", "--replace", "-z", "--index-info"], [...removed, ...added].join(""));
        const expected = text(["write-tree"]);

        const entries = edits.map(([at, to]): [string, TreeEntry | null] => [
          at,
          to === null ? null : { mode: to.mode, id: blobs[to.blob] ?? "" },
        ]);
        expect(await editors(repository.ask, writers()).edit(root, new Map(entries))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("that is read and written again is the same", () => {
    git(["read-tree", "--empty"]);
    const names = ["a/x", "a.b", "a0", "z", "\xff"];
    git(["update-index", "-z", "--index-info"], names.map((at) => line(at, { mode: "100644", blob: 0 })).join(""));
    const bytes = git(["cat-file", "tree", text(["write-tree"])]);
    const tree = decodeTree(bytes, 20);
    expect([...tree.keys()]).toEqual(["a.b", "a", "a0", "z", "\xff"]);
    expect(encodeTree(tree)).toEqual(bytes);
    expect(() => decodeTree(bytes.subarray(0, -1), 20)).toThrow("no git tree");
    expect(() => decodeTree(Buffer.from("nonsense"), 20)).toThrow("no git tree");
  });

  it("that is missing is a fault of git's", async () => {
    const editor = treeEditors(repository)(repository.ask, objectWriters(repository)());
    const edits = new Map([["a", null]]);
    await expect(editor.edit("1".repeat(40), edits)).rejects.toMatchObject({ evidence: { kind: "git" } });
  });
});
