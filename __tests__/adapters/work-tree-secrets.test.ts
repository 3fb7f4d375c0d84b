import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
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
});
