/**
 * Takes a dirty work tree into two commits, as `git stash` does with untracked files, but without touching anything:
 * the index is copied, and all writing happens in the copy (git-side.ts). It may run while an agent works; a file that
 * changes under our hands makes us start over.
 *
 * Commits: `indexCommit` (tree of the index, parent HEAD) and `treeCommit` (tree of the files, parents HEAD and
 * indexCommit). What differs from HEAD is stored byte for byte, without filters or line-end conversion.
 */
import { constants } from "node:fs";
import { access, copyFile, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import { looksLikeCredential } from "../../core/text/credential-paths.ts";
import type { WorkTreeSnapshot } from "../../ports.ts";
import { type GitOptions, withOptions } from "./git.ts";
import { writeLooseCommit } from "./git-loose-object.ts";
import { firstLine, type GitRepository, joinRecords, lines, readable, records } from "./git-repository.ts";
import { type SideRepository, withSide } from "./git-side.ts";
import type { CleanHead } from "./work-tree-secrets.ts";

export interface SnapshotOptions {
  readonly base: string;
  readonly withoutCredentials: boolean;
  /** Untracked files above it are left out. */
  readonly maxUntrackedBytes: number;
  /** Such a file is left out, tracked or not: P6, also where the store can be read by few. The path is a record. */
  readonly holdsSecret?: ((path: string) => Promise<boolean>) | undefined;
  /** The same for what is staged: those of the blobs that may not travel. */
  readonly blobsWithSecret?: ((shas: readonly string[]) => Promise<ReadonlySet<string>>) | undefined;
  /** The same for commits: the newest one that may travel. */
  readonly cleanHead?: ((base: string, head: string) => Promise<CleanHead>) | undefined;
}

const tries = 3;
const author = "WorkflowManager <workflow-manager@users.noreply.github.com>";

export async function takeSnapshot(repository: GitRepository, options: SnapshotOptions): Promise<WorkTreeSnapshot> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withSide(repository, "none", (side) => snapshotOnce(repository, side, options));
    } catch (error) {
      if (attempt === tries || !(error instanceof Fault)) throw error;
    }
  }
}

async function snapshotOnce(
  repository: GitRepository,
  side: SideRepository,
  options: SnapshotOptions,
): Promise<WorkTreeSnapshot> {
  const [{ head: tip, branch }] = await Promise.all([whereHeadIs(repository), copyIndex(repository, side)]);
  const clean = (await options.cleanHead?.(options.base, tip)) ?? { sha: tip, leftOut: [] };
  const head = clean.sha;
  const looked = await lookAt(repository, side, head, options);
  const { indexTree, tracked, deleted, untracked, submodules, intended } = looked;
  const commit = (tree: string, message: string, parents: readonly string[]) =>
    writeLooseCommit(repository, { tree, parents, author, at: Date.now(), message });
  const indexCommit = await commit(indexTree, "index", [head]);

  const candidates = await admit(repository.root, { tracked, untracked }, options);
  const known = new Set(tracked);
  // Dropping the entries first makes git read the files again: staged ones may be stored there converted.
  const present = await existing(
    repository.root,
    candidates.admitted.filter((path) => !deleted.has(path)),
  );
  const dropped = candidates.admitted.filter((path) => known.has(path));
  await update(side, ["--force-remove"], dropped);
  await update(side, ["--add", "--replace"], present);
  const tree = dropped.length + present.length === 0 ? indexTree : await writeTree(side);
  const treeCommit = await commit(tree, JSON.stringify({ intended }), [head, indexCommit]);
  const leftOut = [...[...candidates.leftOut, ...submodules].map(readable).sort(), ...clean.leftOut];
  return { head, branch, indexCommit, treeCommit, base: options.base, leftOut };
}

async function whereHeadIs(repository: GitRepository): Promise<{ head: string; branch: string | null }> {
  const { stdout } = await repository.ask(["rev-parse", "HEAD^{commit}", "--symbolic-full-name", "HEAD"]);
  const [head = "", name = ""] = lines(stdout);
  return { head, branch: name.startsWith("refs/heads/") ? name.slice("refs/heads/".length) : null };
}

/** Side by side: git starts slowly and reads fast. Only an index with conflicts, which is no tree, or with secrets takes a second look. */
async function lookAt(repository: GitRepository, side: SideRepository, head: string, options: SnapshotOptions) {
  const [index, dirty] = await Promise.allSettled([writeTree(side), dirtyPaths(repository, side, head)]);
  if (dirty.status === "rejected") throw dirty.reason;
  if (index.status === "rejected") await settleConflicts(side);
  const paths = index.status === "rejected" ? await dirtyPaths(repository, side, head) : dirty.value;
  const changed = await unstageSecrets(side, paths.staged, options);
  const indexTree = index.status === "rejected" || changed ? await writeTree(side) : index.value;
  return { indexTree, ...paths };
}

async function copyIndex(repository: GitRepository, side: SideRepository): Promise<void> {
  const copy = join(side.directory, "index");
  await copyFile(repository.index, copy).catch(() => undefined);
  const beside = await readdir(repository.gitDirectory);
  if (!beside.some((name) => name.startsWith("sharedindex."))) return;
  // Half of a split index lies in the real git directory, so the real one has to join the halves.
  const joining = withOptions(repository.ask, { env: { GIT_INDEX_FILE: copy } });
  await joining(["update-index", "--no-split-index", "--force-write-index"], {
    config: [["core.splitIndex", "false"]],
  });
}

/** A tree has no room for conflicts: our side stands for the index, the file with its markers is in the work tree. */
async function settleConflicts(side: SideRepository): Promise<void> {
  const unmerged = records((await side.git(["ls-files", "-u", "-z"])).stdout);
  if (unmerged.length === 0) return;
  const entries = unmerged.flatMap((record) => {
    const [, mode, sha, stage, path] = /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(record) ?? [];
    return mode !== undefined && sha !== undefined && path !== undefined ? [{ mode, sha, stage, path }] : [];
  });
  const gone = entries.map(({ sha, path }) => `0 ${"0".repeat(sha.length)}\t${path}`);
  const ours = entries.filter(({ stage }) => stage === "2").map(({ mode, sha, path }) => `${mode} ${sha} 0\t${path}`);
  await side.git(["update-index", "-z", "--index-info"], { stdin: joinRecords([...gone, ...ours]) });
}

/** In the copy such a path is as HEAD has it: the tree of the index travels, too. */
async function unstageSecrets(
  side: SideRepository,
  staged: readonly RawChange[],
  options: SnapshotOptions,
): Promise<boolean> {
  const blobs = staged.filter(
    ({ status, modes, shas }) => status !== "D" && modes[1] !== "160000" && !/^0+$/.test(shas[1]),
  );
  if (blobs.length === 0 || options.blobsWithSecret === undefined) return false;
  const holding = await options.blobsWithSecret(blobs.map(({ shas }) => shas[1]));
  const bad = blobs.filter(({ shas }) => holding.has(shas[1]));
  if (bad.length === 0) return false;
  const gone = bad.map(({ shas, path }) => `0 ${"0".repeat(shas[1].length)}\t${path}`);
  const back = bad.flatMap(({ status, modes, shas, path }) =>
    status === "A" ? [] : [`${modes[0]} ${shas[0]} 0\t${path}`],
  );
  await side.git(["update-index", "-z", "--index-info"], { stdin: joinRecords([...gone, ...back]) });
  return true;
}

/** What may differ from HEAD, as records; `intended` are paths of `git add --intent-to-add`. */
async function dirtyPaths(repository: GitRepository, side: SideRepository, head: string) {
  const throughCopy: GitOptions = { env: { GIT_INDEX_FILE: join(side.directory, "index") } };
  // The real repository knows what is ignored; a path that ends in a slash is a repository inside ours.
  const stagedFlags = ["--cached", "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=all"];
  const [others, files, index] = await Promise.all([
    repository.ask(["ls-files", "--others", "--exclude-standard", "-z"], throughCopy),
    side.git(["diff-files", "--raw", "-z", "--ignore-submodules=dirty"]),
    side.git(["diff-index", ...stagedFlags, head]),
  ]);
  const staged = rawChanges(index.stdout);
  const listed = records(others.stdout);
  const untracked = listed.filter((path) => !path.endsWith("/"));
  const isSubmodule = (change: RawChange) => change.modes.includes("160000");
  const unstaged = rawChanges(files.stdout);
  const changes = [...staged, ...unstaged].filter((change) => !isSubmodule(change));
  const deleted = new Set(changes.filter(({ status }) => status === "D").map(({ path }) => path));
  for (const path of untracked) deleted.delete(path);
  return {
    staged,
    tracked: changes.map(({ path }) => path),
    /** git's word, not lstat's, which would follow a symbolic link that replaced a directory. */
    deleted,
    intended: unstaged.filter(({ status }) => status === "A").map(({ path }) => path),
    untracked,
    submodules: [
      ...listed.filter((path) => path.endsWith("/")),
      ...unstaged.filter(isSubmodule).map(({ path }) => path),
    ],
  };
}

export interface RawChange {
  readonly modes: readonly [string, string];
  readonly shas: readonly [string, string];
  readonly status: string;
  readonly path: string;
}

/** Reads `--raw -z --no-renames`: a colon line, then the path. */
export function rawChanges(output: Buffer): RawChange[] {
  const list = records(output);
  const changes: RawChange[] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [before = "", after = "", was = "", is = "", status = ""] = (list[at] ?? "").slice(1).split(" ");
    changes.push({ modes: [before, after], shas: [was, is], status: status.slice(0, 1), path: list[at + 1] ?? "" });
  }
  return changes;
}

async function admit(
  root: string,
  paths: { tracked: readonly string[]; untracked: readonly string[] },
  options: SnapshotOptions,
): Promise<{ admitted: string[]; leftOut: string[] }> {
  const admitted = new Set<string>();
  const leftOut: string[] = [];
  const refuses = async (path: string, untracked: boolean) => {
    const file = fileOf(root, path);
    const found = await lstat(file).catch(() => undefined);
    if (untracked && options.withoutCredentials && looksLikeCredential(readable(path))) return true;
    if (untracked && found !== undefined && found.size > options.maxUntrackedBytes) return true;
    if (found?.isFile() !== true) return false;
    if ((await options.holdsSecret?.(path)) === true) return true;
    // A container may have left files that only root can read.
    return await access(file, constants.R_OK).then(
      () => false,
      () => true,
    );
  };
  for (const path of paths.tracked) (await refuses(path, false)) ? leftOut.push(path) : admitted.add(path);
  for (const path of paths.untracked) (await refuses(path, true)) ? leftOut.push(path) : admitted.add(path);
  return { admitted: [...admitted], leftOut: [...new Set(leftOut)] };
}

/** Those of the paths where a file or a symbolic link lies now. */
async function existing(root: string, paths: readonly string[]): Promise<string[]> {
  const kinds = await Promise.all(paths.map((path) => lstat(fileOf(root, path)).catch(() => undefined)));
  return paths.filter((_, index) => kinds[index]?.isFile() === true || kinds[index]?.isSymbolicLink() === true);
}

/** Records are bytes; a file name that is not valid UTF-8 is only reached by a Buffer. */
export function fileOf(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}

async function update(side: SideRepository, flags: readonly string[], paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await side.git(["update-index", ...flags, "-z", "--stdin"], { stdin: joinRecords(paths) });
}

async function writeTree(side: SideRepository): Promise<string> {
  return firstLine((await side.git(["write-tree"])).stdout);
}
