/** Commits as values, named by their content, and the remote that all machines share. */
import { createHash } from "node:crypto";

export type Tree = Readonly<Record<string, string>>;

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: Tree;
  readonly message: string;
  readonly at: number;
}

export type Objects = Map<string, Commit>;

function sorted(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function makeCommit(content: Omit<Commit, "sha">): Commit {
  const body = { ...content, tree: sorted(content.tree) };
  return { sha: createHash("sha1").update(JSON.stringify(body)).digest("hex"), ...body };
}

export function ancestors(objects: Objects, sha: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const commit = objects.get(next);
    if (commit === undefined || seen.has(next)) continue;
    seen.add(next);
    open.push(...commit.parents);
  }
  return seen;
}

export function copyObjects(from: Objects, to: Objects, sha: string): void {
  for (const found of ancestors(from, sha)) {
    const commit = from.get(found);
    if (commit !== undefined) to.set(found, commit);
  }
}

export interface Remote {
  readonly objects: Objects;
  readonly branches: Map<string, string>;
}

export function createRemote(files: Tree, at: number): Remote {
  const root = makeCommit({ parents: [], tree: files, message: "Begin", at });
  return { objects: new Map([[root.sha, root]]), branches: new Map([["main", root.sha]]) };
}

/** Paths that differ between two trees. */
export function changed(a: Tree, b: Tree): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}
