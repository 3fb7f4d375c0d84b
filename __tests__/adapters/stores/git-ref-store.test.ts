import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitRefStore, type GitRefStoreSetup } from "../../../src/adapters/stores/git-ref-store.ts";
import { GitFixture, plainEnvironment } from "../git/git-fixture.ts";

let fixture: GitFixture;
let seconds: number;
beforeEach(() => {
  fixture = new GitFixture();
  seconds = 1_795_000_000;
});
afterEach(() => fixture.remove());

const clock = {
  now: () => {
    seconds += 1;
    return seconds * 1000;
  },
  sleep: () => Promise.resolve(),
};
const store = (more: Partial<GitRefStoreSetup> = {}) =>
  createGitRefStore({ remote: { url: fixture.url }, environment: plainEnvironment, clock, ...more });
const never = () => new AbortController().signal;
const id = (suffix: string) => `workflow-20261122-101500-${suffix}`;
const about = (generation: number, more = {}) => ({
  workflowId: id("aaaa"),
  generation,
  runId: "42",
  runAttempt: 1,
  issue: 7,
  nonce: `nonce${generation}`,
  ...more,
});

let folders = 0;
function folder(files: Record<string, string | Buffer> = {}): string {
  folders += 1;
  const directory = join(fixture.folder, `checkpoint-${folders}`);
  mkdirSync(directory);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}
const contents = (directory: string) =>
  Object.fromEntries(
    readdirSync(directory).map((name) => [name, readFileSync(join(directory, name)).toString("latin1")]),
  );
const references = () => fixture.text(fixture.remote, "for-each-ref", "--format=%(refname)", "refs/workflow-manager");

describe("the git store", () => {
  it("gives back exactly the files it was given", async () => {
    const files = { "manifest.json": "{}", "tree.bundle": Buffer.alloc(300_000, "\0\r\n\xff", "latin1"), empty: "" };
    const from = folder(files);
    const saved = await store().save(from, about(3), never());
    expect(saved.bytes).toBe(300_002);
    expect(saved.address).toMatchObject({ store: "git", workflowId: id("aaaa"), generation: 3 });
    expect(saved.address.key).toBe(references());
    const to = folder();
    await store().load(saved.address, to, never());
    expect(contents(to)).toEqual(contents(from));
    const message = JSON.parse(fixture.text(fixture.remote, "log", "-1", "--format=%B", saved.address.key));
    expect(message).toEqual({ workflow_id: id("aaaa"), generation: 3, run_id: "42", run_attempt: 1, issue: 7 });
    expect(fixture.text(fixture.remote, "log", "-1", "--format=%P", saved.address.key)).toBe("");
  });

  it("finds by workflow, run and issue, newest first, without fetching", async () => {
    const from = folder({ a: "a" });
    await store().save(from, about(1), never());
    await store().save(from, about(12), never());
    await store().save(from, about(2, { workflowId: id("bbbb"), runId: undefined, issue: 8 }), never());
    fixture.git(fixture.remote, "update-ref", "refs/workflow-manager/other/thing", "main");
    const found = async (query: object) =>
      (await store().find(query, never())).map(({ workflowId, generation }) => [workflowId.slice(-4), generation]);
    expect(await found({ workflowId: id("aaaa") })).toEqual([
      ["aaaa", 12],
      ["aaaa", 1],
    ]);
    expect(await found({ runId: "42" })).toEqual([
      ["aaaa", 12],
      ["aaaa", 1],
    ]);
    expect(await found({ issue: 8 })).toEqual([["bbbb", 2]]);
    expect(await found({})).toEqual([
      ["bbbb", 2],
      ["aaaa", 12],
      ["aaaa", 1],
    ]);
    expect(await found({ issue: 9 })).toEqual([]);
    expect(await found({ workflowId: id("bbbb"), runId: "42" })).toEqual([]);
  });

  it("never overwrites: the same name a second time is a fault and changes nothing", async () => {
    const still = { ...clock, now: () => 5_000_000 };
    const first = await store({ clock: still }).save(folder({ a: "first" }), about(1), never());
    await expect(store({ clock: still }).save(folder({ a: "second" }), about(1), never())).rejects.toMatchObject({
      evidence: { kind: "git", operation: "git push" },
    });
    const to = folder();
    await store().load(first.address, to, never());
    expect(contents(to)).toEqual({ a: "first" });
  });

  it("keeps the newest generations and removes the others of that workflow only", async () => {
    const from = folder({ a: "a" });
    for (const generation of [1, 2, 3, 10]) await store().save(from, about(generation), never());
    await store().save(from, about(1, { workflowId: id("bbbb") }), never());
    expect(await store().prune(id("aaaa"), 2, never())).toBe(2);
    expect((await store().find({ workflowId: id("aaaa") }, never())).map(({ generation }) => generation)).toEqual([
      10, 3,
    ]);
    expect(await store().find({ workflowId: id("bbbb") }, never())).toHaveLength(1);
    expect(await store().prune(id("aaaa"), 2, never())).toBe(0);
  });

  it("refuses to store a file the remote would refuse, and what is no plain file", async () => {
    const small = store({ maxFileBytes: 10 });
    await expect(small.save(folder({ a: "x".repeat(11) }), about(1), never())).rejects.toThrow("11 bytes");
    const nested = folder();
    mkdirSync(join(nested, "inner"));
    await expect(store().save(nested, about(1), never())).rejects.toThrow("not a plain file");
    expect(references()).toBe("");
  });

  it("refuses untrusted trees before it writes a file", async () => {
    const key = `refs/workflow-manager/${id("aaaa")}/g000001-a1-t1-abcd`;
    const address = { store: "git", key, workflowId: id("aaaa"), generation: 1 };
    const blob = execFileSync("git", ["hash-object", "-w", "--stdin"], { cwd: fixture.remote, input: "/etc/passwd" });
    const plant = (entry: string) => {
      const input = entry.replace("SHA", blob.toString().trim());
      const tree = execFileSync("git", ["mktree"], { cwd: fixture.remote, input }).toString().trim();
      fixture.git(fixture.remote, "update-ref", key, fixture.text(fixture.remote, "commit-tree", tree, "-m", "x"));
    };
    for (const entry of [
      "120000 blob SHA\tlink\n",
      "100755 blob SHA\tprogram\n",
      "100644 blob SHA\t.hidden\n",
      "100644 blob SHA\t..\n",
    ]) {
      plant(entry);
      const to = folder();
      await expect(store().load(address, to, never())).rejects.toThrow();
      expect(readdirSync(to)).toEqual([]);
    }
  });

  it("refuses keys that it did not make", async () => {
    const address = { store: "git", key: "refs/heads/main", workflowId: id("aaaa"), generation: 1 };
    await expect(store().load(address, folder(), never())).rejects.toMatchObject({ evidence: { kind: "state" } });
  });

  it("is a fault when the remote is gone or refuses", async () => {
    const gone = store({ remote: { url: "file:///no/such.git" } });
    await expect(gone.save(folder({ a: "a" }), about(1), never())).rejects.toMatchObject({ evidence: { kind: "git" } });
    await expect(gone.find({}, never())).rejects.toMatchObject({ evidence: { kind: "git" } });
    fixture.git(fixture.remote, "config", "receive.maxInputSize", "1");
    await expect(store().save(folder({ a: "a" }), about(1), never())).rejects.toMatchObject({
      evidence: { kind: "git" },
    });
    expect(references()).toBe("");
  });

  it("stops when its signal aborts", async () => {
    await expect(store().find({}, AbortSignal.abort())).rejects.toMatchObject({ evidence: { kind: "cancelled" } });
    const controller = new AbortController();
    const saving = store().save(folder({ a: Buffer.alloc(30_000_000, "x") }), about(1), controller.signal);
    setImmediate(() => controller.abort());
    await expect(saving).rejects.toMatchObject({ evidence: { kind: "cancelled" } });
    expect(existsSync(join(fixture.remote, "refs", "workflow-manager"))).toBe(false);
  });
});
