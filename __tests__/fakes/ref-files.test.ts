import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { initBare, resolveRef, writeCommit } from "./actions-host/bare-repository.ts";
import { git } from "./actions-host/git.ts";
import { readRef, readRefs } from "./actions-host/ref-files.ts";

let directory: string;
let repository: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "ref-files-"));
  repository = join(directory, "a.git");
  await initBare(repository, "main");
  const about = { parent: undefined, files: { "a.txt": "a\n" }, message: "a", author: "a", at: 0 };
  for (const branch of ["main", "feature/b", "gone"]) await writeCommit(repository, { ...about, branch });
  await git(repository, ["tag", "-a", "v1", "-m", "v1", "main"]);
  await git(repository, ["pack-refs", "--all"]);
  await writeCommit(repository, { ...about, branch: "main", message: "b" });
  await writeCommit(repository, { ...about, branch: "later/still" });
  await git(repository, ["update-ref", "-d", "refs/heads/gone"]);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

it("reads what git lists: loose, packed, both, deleted, and a tag that is an object of its own", async () => {
  const listed = await git(repository, ["for-each-ref", "--format=%(refname) %(objectname)"]);
  const read = [...(await readRefs(repository))].map((pair) => pair.join(" "));
  expect(read).toHaveLength(4);
  expect(read.join("\n")).toBe(listed);
  for (const line of read) {
    const [name = "", sha] = line.split(" ");
    expect(await readRef(repository, name)).toBe(sha);
  }
});

it("finds nothing where there is no ref, or a folder of refs", async () => {
  expect(await readRef(repository, "refs/heads/gone")).toBeUndefined();
  expect(await readRef(repository, "refs/heads/feature")).toBeUndefined();
  expect(await resolveRef(repository, "refs/heads/nothing")).toBeUndefined();
  expect(await resolveRef(repository, "refs/heads/main")).toBe(await git(repository, ["rev-parse", "main"]));
});
