/**
 * Takes a dirty work tree into two commits, as `git stash` does with untracked files, but without touching anything:
 * the index is copied, and all writing happens in the copy (git-side.ts). It may run while an agent works; a file that
 * changes under our hands makes us start over.
 *
 * Commits: `indexCommit` (tree of the index, parent HEAD) and `treeCommit` (tree of the files, parents HEAD and
 * indexCommit). What differs from HEAD is stored byte for byte, without filters or line-end conversion.
 */
import { constants } from "node:fs";
import { access, copyFile, lstat, readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import { looksLikeCredential } from "../../core/text/credential-paths.ts";
import type { WorkTreeSnapshot } from "../../ports.ts";
import { withOptions } from "./git.ts";
import { whereHeadIs } from "./git-head.ts";
import { writeLooseCommit } from "./git-loose-object.ts";
import { firstLine, joinRecords, readable, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import { type SideRepository, withSide } from "./git-side.ts";
import { dirtyPaths, type RawChange } from "./work-tree-dirty.ts";
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
/** Two audiences, and the content before. */
const remembered = 4;
const author = "WorkflowManager <workflow-manager@users.noreply.github.com>";

/** Takes snapshots of one repository. Of the same content it makes the same commits, so that a bundle of it can be used again. */
export function snapshotTaker(repository: GitRepository) {
  const known: Known = { treeOf: new Map(), takenAt: new Map() };
  return async (options: SnapshotOptions): Promise<WorkTreeSnapshot> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withSide(repository, "none", (side) => snapshotOnce(repository, side, options, known));
      } catch (error) {
        if (attempt === tries || !(error instanceof Fault)) throw error;
      }
    }
  };
}

interface Known {
  /** Trees of commits. */
  readonly treeOf: Map<string, string>;
  /** What was taken → when it was taken first, in epoch ms; the newest few. */
  readonly takenAt: Map<string, number>;
}

async function snapshotOnce(
  repository: GitRepository,
  side: SideRepository,
  options: SnapshotOptions,
  known: Known,
): Promise<WorkTreeSnapshot> {
  const [{ sha: tip, branch }] = await Promise.all([whereHeadIs(repository), copyIndex(repository, side)]);
  const clean = (await options.cleanHead?.(options.base, tip)) ?? { sha: tip, leftOut: [] };
  const head = clean.sha;
  const looked = await lookAt(repository, side, head, options, known);
  const { indexTree, tracked, deleted, untracked, submodules, intended } = looked;

  const candidates = await admit(repository.root, { tracked, untracked }, options);
  const inIndex = new Set(tracked);
  // Dropping the entries first makes git read the files again: staged ones may be stored there converted.
  const present = await existing(
    repository.root,
    candidates.admitted.filter((path) => !deleted.has(path)),
  );
  const dropped = candidates.admitted.filter((path) => inIndex.has(path));
  await update(side, ["--force-remove"], dropped);
  await update(side, ["--add", "--replace"], present);
  const tree = dropped.length + present.length === 0 ? indexTree : await writeTree(side);

  const message = JSON.stringify({ intended });
  const at = firstTaken(known, [head, indexTree, tree, message].join("\n"));
  // Written each time, also when they were made before: whoever cleaned up the repository has removed them.
  const commit = (of: string, text: string, parents: readonly string[]) =>
    writeLooseCommit(repository, { tree: of, parents, author, at, message: text });
  const indexCommit = await commit(indexTree, "index", [head]);
  const treeCommit = await commit(tree, message, [head, indexCommit]);
  const leftOut = [...[...candidates.leftOut, ...submodules].map(readable).sort(), ...clean.leftOut];
  return { head, branch, indexCommit, treeCommit, base: options.base, leftOut };
}

function firstTaken({ takenAt }: Known, content: string): number {
  const at = takenAt.get(content) ?? Date.now();
  takenAt.delete(content);
  takenAt.set(content, at);
  for (const old of [...takenAt.keys()].slice(0, -remembered)) takenAt.delete(old);
  return at;
}

/** Only an index with conflicts, which is no tree, takes a second look. */
async function lookAt(
  repository: GitRepository,
  side: SideRepository,
  head: string,
  options: SnapshotOptions,
  known: Known,
) {
  let paths = await dirtyPaths(repository, side, head);
  if (paths.unmerged) {
    await settleConflicts(side);
    paths = await dirtyPaths(repository, side, head);
  }
  await unstageSecrets(side, paths.staged, options);
  const indexTree = paths.staged.length === 0 ? await treeOf(repository, head, known) : await writeTree(side);
  return { indexTree, ...paths };
}

async function treeOf(repository: GitRepository, commit: string, known: Known): Promise<string> {
  const found =
    known.treeOf.get(commit) ?? firstLine((await repository.ask(["rev-parse", "--verify", `${commit}^{tree}`])).stdout);
  known.treeOf.set(commit, found);
  return found;
}

async function copyIndex(repository: GitRepository, side: SideRepository): Promise<void> {
  const copy = join(side.directory, "index");
  const before = await stat(repository.index).catch(() => undefined);
  await copyFile(repository.index, copy).catch(() => undefined);
  // A file that was changed in the second in which the index was written is compared by content, not by size and time, where git
  // sees that the index is no younger (https://git-scm.com/docs/racy-git). The copy must not look younger than it is.
  if (before !== undefined) await utimes(copy, before.atime, Math.floor(before.mtimeMs / 1000)).catch(() => undefined);
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
): Promise<void> {
  const blobs = staged.filter(
    ({ status, modes, shas }) => status !== "D" && modes[1] !== "160000" && !/^0+$/.test(shas[1]),
  );
  if (blobs.length === 0 || options.blobsWithSecret === undefined) return;
  const holding = await options.blobsWithSecret(blobs.map(({ shas }) => shas[1]));
  const bad = blobs.filter(({ shas }) => holding.has(shas[1]));
  if (bad.length === 0) return;
  const gone = bad.map(({ shas, path }) => `0 ${"0".repeat(shas[1].length)}\t${path}`);
  const back = bad.flatMap(({ status, modes, shas, path }) =>
    status === "A" ? [] : [`${modes[0]} ${shas[0]} 0\t${path}`],
  );
  await side.git(["update-index", "-z", "--index-info"], { stdin: joinRecords([...gone, ...back]) });
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

/**
 * git would look for the object of each entry, most of which HEAD has, through the alternates of the copy: three quarters of the
 * time in a large tree. One that is missing is found by the bundle, which has to read it.
 */
async function writeTree(side: SideRepository): Promise<string> {
  return firstLine((await side.git(["write-tree", "--missing-ok"])).stdout);
}
