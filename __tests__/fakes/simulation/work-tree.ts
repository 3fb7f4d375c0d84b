/** A work tree in memory: branch, commits, index, files; the bundle's bytes hold the data, as git's do. */
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { WorkTree } from "../../../src/ports.ts";
import type { Disk } from "./disk.ts";
import {
  ancestors,
  type Commit,
  changed,
  copyObjects,
  makeCommit,
  type Objects,
  type Remote,
  type Tree,
} from "./git-objects.ts";
import type { Life } from "./life.ts";

export interface Checkout {
  readonly objects: Objects;
  readonly branches: Map<string, string>;
  branch: string | null;
  head: string;
  index: Tree;
  files: Record<string, string>;
}

/** What `actions/checkout` leaves on a fresh machine. */
export function freshCheckout(remote: Remote): Checkout {
  const head = remote.branches.get("main") ?? "";
  const objects: Objects = new Map();
  copyObjects(remote.objects, objects, head);
  const tree = objects.get(head)?.tree ?? {};
  return { objects, branches: new Map([["main", head]]), branch: "main", head, index: tree, files: { ...tree } };
}

export interface WorkTreeSetup {
  readonly checkout: Checkout;
  readonly remote: Remote;
  readonly disk: Disk;
  readonly life: Life;
  readonly now: () => number;
  /** May throw a `Fault` in place of the network's answer, before or after the work was done. */
  readonly network: <T>(name: string, work: () => T) => Promise<T>;
  /** Told before a push that changes the remote. */
  readonly onPush: (branch: string, sha: string) => void;
}

function gitFault(operation: string, stderr: string): Fault {
  return new Fault({ kind: "git", operation, exitCode: 1, signal: null, stderr });
}

/** The whole file as one hunk, as git would show it. */
function unifiedDiff(path: string, before: string | undefined, after: string | undefined): string {
  const lines = (text: string | undefined) =>
    text === undefined || text === "" ? [] : text.replace(/\n$/, "").split("\n");
  const [old, now] = [lines(before), lines(after)];
  const range = (count: number) => (count === 0 ? "0,0" : `1,${count}`);
  return [
    `diff --git a/${path} b/${path}`,
    before === undefined ? "--- /dev/null" : `--- a/${path}`,
    after === undefined ? "+++ /dev/null" : `+++ b/${path}`,
    `@@ -${range(old.length)} +${range(now.length)} @@`,
    ...old.map((line) => `-${line}`),
    ...now.map((line) => `+${line}`),
    "",
  ].join("\n");
}

export function createWorkTree(setup: WorkTreeSetup): WorkTree {
  const { checkout, remote, disk, life } = setup;
  const treeOf = (sha: string): Tree => {
    const commit = checkout.objects.get(sha);
    if (commit === undefined) throw gitFault("cat-file", `bad object ${sha}`);
    return commit.tree;
  };
  const moveTo = (sha: string): void => {
    checkout.head = sha;
    if (checkout.branch !== null) checkout.branches.set(checkout.branch, sha);
  };
  const isAncestor = (ancestor: string, descendant: string) => {
    treeOf(ancestor);
    treeOf(descendant);
    return ancestors(checkout.objects, descendant).has(ancestor);
  };
  const add = (content: Omit<Commit, "sha">): string => {
    const commit = makeCommit(content);
    checkout.objects.set(commit.sha, commit);
    return commit.sha;
  };
  const fetch = (sha: string): Promise<void> =>
    life.step(`git fetch`, () =>
      setup.network("fetch", () => {
        if (!remote.objects.has(sha)) throw gitFault("fetch", `upload-pack: not our ref ${sha}`);
        copyObjects(remote.objects, checkout.objects, sha);
      }),
    );

  const tree: WorkTree = {
    root: "/work-tree",
    async status() {
      await life.pass();
      const head = treeOf(checkout.head);
      const untracked = Object.keys(checkout.files).filter((path) => !(path in checkout.index));
      const unstaged = changed(checkout.index, checkout.files).length - untracked.length;
      const staged = changed(head, checkout.index).length;
      return { branch: checkout.branch, head: checkout.head, staged, unstaged, untracked: untracked.length };
    },
    async headSha() {
      await life.pass();
      return checkout.head;
    },
    remoteBranch: (name) =>
      life.step("git ls-remote", () => setup.network("ls-remote", () => remote.branches.get(name))),
    async fetchCommit(sha) {
      await life.pass();
      if (!checkout.objects.has(sha)) await fetch(sha);
    },
    async switchTo(branch, start) {
      await life.pass();
      const existing = checkout.branches.get(branch);
      const behind = existing === undefined || isAncestor(existing, start);
      if (!behind && !isAncestor(start, existing))
        throw gitFault("switch branch", `the branch ${branch} exists at ${existing} with commits of its own`);
      const target = behind ? start : existing;
      const from = treeOf(checkout.head);
      const to = treeOf(target);
      for (const path of changed(from, to)) {
        if (checkout.files[path] !== from[path] && checkout.files[path] !== to[path])
          throw gitFault("switch branch", `Your local changes to ${path} would be overwritten by checkout`);
      }
      for (const path of changed(from, to)) {
        const text = to[path];
        if (text === undefined) delete checkout.files[path];
        else checkout.files[path] = text;
      }
      checkout.index = to;
      checkout.branch = branch;
      moveTo(target);
    },
    async commitsSince(since) {
      await life.pass();
      const known = ancestors(checkout.objects, since);
      const shas = [...ancestors(checkout.objects, checkout.head)].filter((sha) => !known.has(sha));
      const commits = shas.map((sha) => {
        const { parents } = checkout.objects.get(sha) ?? { parents: [] };
        return { sha, parents, paths: parents.flatMap((parent) => changed(treeOf(parent), treeOf(sha))) };
      });
      return { commits, whole: true };
    },
    async uncommit(sha) {
      await life.pass();
      moveTo(sha);
    },
    async patchOf(paths) {
      await life.pass();
      return paths.join("\n");
    },
    async commitAll({ message, exclude, held }) {
      await life.pass();
      const head = treeOf(checkout.head);
      const next: Record<string, string> = { ...checkout.files };
      for (const path of [...exclude, ...changed(head, next).filter((path) => held?.(path) === true)]) {
        const kept = head[path];
        if (kept === undefined) delete next[path];
        else next[path] = kept;
      }
      if (changed(head, next).length === 0) return undefined;
      const sha = add({ parents: [checkout.head], tree: next, message, at: setup.now() });
      checkout.index = next;
      moveTo(sha);
      return sha;
    },
    push: (branch) =>
      life.step(`git push`, () =>
        setup.network("push", () => {
          const tip = remote.branches.get(branch);
          const sha = checkout.head;
          if (tip !== undefined && !ancestors(checkout.objects, sha).has(tip))
            return { kind: "rejected", remote: tip } as const;
          if (tip !== sha) {
            setup.onPush(branch, sha);
            copyObjects(checkout.objects, remote.objects, sha);
            remote.branches.set(branch, sha);
          }
          return { kind: "pushed", sha } as const;
        }),
      ),
    async diffStat(from, to) {
      await life.pass();
      const files = changed(treeOf(from), treeOf(to));
      const known = ancestors(checkout.objects, from);
      const commits = [...ancestors(checkout.objects, to)].filter((sha) => !known.has(sha)).length;
      return { files, insertions: files.length, deletions: 0, commits };
    },
    async diff(from, to, maxBytes) {
      await life.pass();
      const a = treeOf(from);
      const b = to === undefined ? checkout.files : treeOf(to);
      return changed(a, b)
        .map((path) => unifiedDiff(path, a[path], b[path]))
        .join("")
        .slice(0, maxBytes);
    },
    async findSecrets() {
      await life.pass();
      return [];
    },
    async isAncestor(ancestor, descendant) {
      await life.pass();
      return isAncestor(ancestor, descendant);
    },
    async changedPaths() {
      await life.pass();
      return changed(treeOf(checkout.head), checkout.files);
    },
    async fingerprint() {
      await life.pass();
      return JSON.stringify([checkout.head, checkout.files]);
    },
    async resetTo(sha) {
      await life.pass();
      const before = treeOf(checkout.head);
      const target = treeOf(sha);
      for (const path of Object.keys({ ...before, ...checkout.index }))
        if (!(path in target)) delete checkout.files[path];
      Object.assign(checkout.files, target);
      checkout.index = target;
      moveTo(sha);
    },
    async readText(path, maxBytes) {
      await life.pass();
      return checkout.files[path]?.slice(0, maxBytes);
    },
    async exclude() {
      await life.pass();
    },
    async snapshot({ base }) {
      await life.pass();
      const at = setup.now();
      const { head, branch } = checkout;
      const indexCommit = add({ parents: [head], tree: checkout.index, message: "index", at });
      const treeCommit = add({ parents: [head, indexCommit], tree: { ...checkout.files }, message: "{}", at });
      return { head, branch, indexCommit, treeCommit, base, leftOut: [] };
    },
    async bundle(snapshot, file) {
      await life.pass();
      const known = ancestors(checkout.objects, snapshot.base);
      const wanted = [...ancestors(checkout.objects, snapshot.treeCommit)].filter((sha) => !known.has(sha));
      const commits = wanted.map((sha) => checkout.objects.get(sha));
      if (disk.failWith !== undefined)
        throw new Fault({ kind: "file", operation: "write", path: file, errno: disk.failWith });
      disk.files.set(file, new TextEncoder().encode(JSON.stringify(commits)));
    },
    async restore(snapshot, bundleFile) {
      await life.pass();
      if (!checkout.objects.has(snapshot.base)) await fetch(snapshot.base);
      const commits = JSON.parse(new TextDecoder().decode(disk.files.get(bundleFile))) as Commit[];
      for (const { sha, ...content } of commits) {
        if (makeCommit(content).sha !== sha)
          throw new Fault({ kind: "state", problem: "corrupted", detail: "the bundle's objects are damaged" });
        checkout.objects.set(sha, { sha, ...content });
      }
      checkout.branch = snapshot.branch;
      moveTo(snapshot.head);
      checkout.index = treeOf(snapshot.indexCommit);
      checkout.files = { ...treeOf(snapshot.treeCommit) };
    },
    async repair() {
      await life.pass();
      return [];
    },
  };
  return tree;
}
