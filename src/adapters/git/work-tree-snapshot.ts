/**
 * Takes a dirty work tree into two commits, as `git stash` does with untracked files, but without touching anything:
 * the index is copied, and all writing happens in the copy (git-side.ts). It may run while an agent works; a file that
 * changes under our hands makes us start over.
 *
 * What changed is worked out here: git says what differs, we store the files (work-tree-blobs.ts) and make the trees
 * (git-tree-editor.ts), since each further git process costs more than what it would do.
 *
 * Commits: `indexCommit` (tree of the index, parent HEAD) and `treeCommit` (tree of the files, parents HEAD and
 * indexCommit). What differs from HEAD is taken byte for byte, without filters or line-end conversion.
 */
import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import type { WorkTreeSnapshot } from "../../ports.ts";
import { author } from "./author.ts";
import { copyPlainFile } from "./copy-plain-file.ts";
import { withOptions } from "./git.ts";
import { whereHeadIs } from "./git-head.ts";
import { encodeCommit } from "./git-loose-object.ts";
import { type ObjectWriter, objectWriters } from "./git-object-writer.ts";
import { readSmall } from "./git-objects.ts";
import { joinRecords, readable, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import { type SideRepository, withSide } from "./git-side.ts";
import type { TreeEntry } from "./git-tree.ts";
import { treeEditors } from "./git-tree-editor.ts";
import type { SnapshotObjects } from "./small-pack.ts";
import { type BlobRules, storeFiles } from "./work-tree-blobs.ts";
import { type DirtyPaths, dirtyPaths, type RawChange } from "./work-tree-dirty.ts";
import type { CleanHead } from "./work-tree-secrets.ts";

export interface SnapshotOptions extends BlobRules {
  readonly base: string;
  /** Of the staged blobs those that may not travel (P6): they stay as HEAD has them. */
  readonly blobsWithSecret: (shas: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The newest commit that may travel. */
  readonly cleanHead: (base: string, head: string) => Promise<CleanHead>;
}

const tries = 3;
/** Two audiences, and the content before. */
const remembered = 4;

export interface Snapshots {
  take(options: SnapshotOptions): Promise<WorkTreeSnapshot>;
  /** Undefined for a snapshot that was not taken here. */
  contentOf(snapshot: WorkTreeSnapshot): SnapshotContent | undefined;
}

/** Most snapshots are small, and go into a bundle without a file in the repository's objects. */
export interface SnapshotContent {
  /** Undefined where they are many or large. */
  readonly few: SnapshotObjects | undefined;
  /** Puts what was made into the repository, for git to bundle. */
  store(): Promise<void>;
}

/** Takes snapshots of one repository. Of the same content it makes the same commits, so that a bundle of it can be used again. */
export function snapshotTaker(repository: GitRepository): Snapshots {
  const known: Known = {
    treeOf: new Map(),
    takenAt: new Map(),
    editor: treeEditors(repository),
    writer: objectWriters(repository),
    contents: new WeakMap(),
  };
  const take = async (options: SnapshotOptions): Promise<WorkTreeSnapshot> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withSide(repository, "none", (side) => snapshotOnce(repository, side, options, known));
      } catch (error) {
        if (attempt === tries || !(error instanceof Fault)) throw error;
      }
    }
  };
  return { take, contentOf: (snapshot) => known.contents.get(snapshot) };
}

interface Known {
  /** Trees of commits. */
  readonly treeOf: Map<string, string>;
  /** What was taken → when it was taken first, in epoch ms; the newest few. */
  readonly takenAt: Map<string, number>;
  readonly editor: ReturnType<typeof treeEditors>;
  readonly writer: ReturnType<typeof objectWriters>;
  readonly contents: WeakMap<WorkTreeSnapshot, SnapshotContent>;
}

async function snapshotOnce(
  repository: GitRepository,
  side: SideRepository,
  options: SnapshotOptions,
  known: Known,
): Promise<WorkTreeSnapshot> {
  const [{ sha: tip, branch }] = await Promise.all([whereHeadIs(repository), copyIndex(repository, side)]);
  const { sha: head, leftOut: commitsLeftOut } = await options.cleanHead(options.base, tip);
  const { staged, intended, submodules, ...paths } = await lookAt(repository, side, head);
  const writer = known.writer();
  const [headTree, stagedEdits, files] = await Promise.all([
    treeOf(repository, side, head, known),
    editsOf(staged, options),
    storeDirty(repository, writer, paths, options),
  ]);
  const editor = known.editor(side.git, writer);
  const indexTree = await editor.edit(headTree, stagedEdits);
  const tree = await editor.edit(indexTree, files.edits);

  const message = JSON.stringify({ intended: intended.filter((path) => !options.find.knows(readable(path))) });
  const at = firstTaken(known, [head, indexTree, tree, message].join("\n"));
  // Made each time, also when they were made before: whoever cleaned up the repository has removed them.
  const commit = (of: string, text: string, parents: readonly string[]) =>
    writer.add("commit", encodeCommit({ tree: of, parents, author, at, message: text }));
  const indexCommit = await commit(indexTree, "index", [head]);
  const treeCommit = await commit(tree, message, [head, indexCommit]);
  const named = [...files.leftOut, ...submodules]
    .map(readable)
    .map((path) => (options.find.knows(path) ? "a file whose name holds a secret of this run" : path));
  const leftOut = [...named.sort(), ...commitsLeftOut];
  const snapshot = { head, branch, indexCommit, treeCommit, base: options.base, leftOut };
  const made = writer.few();
  const entries = [...stagedEdits.values(), ...files.edits.values()];
  const others = new Set(entries.flatMap((entry) => (entry === null || made?.has(entry.id) ? [] : [entry.id])));
  known.contents.set(snapshot, { few: made === undefined ? undefined : { made, others }, store: writer.store });
  return snapshot;
}

function firstTaken({ takenAt }: Known, content: string): number {
  const at = takenAt.get(content) ?? Date.now();
  takenAt.delete(content);
  takenAt.set(content, at);
  for (const old of [...takenAt.keys()].slice(0, -remembered)) takenAt.delete(old);
  return at;
}

/** Only an index with conflicts, which is no tree, takes a second look. */
async function lookAt(repository: GitRepository, side: SideRepository, head: string): Promise<DirtyPaths> {
  const paths = await dirtyPaths(repository, side, head);
  if (!paths.unmerged) return paths;
  await settleConflicts(side);
  return dirtyPaths(repository, side, head);
}

async function treeOf(repository: GitRepository, side: SideRepository, head: string, known: Known): Promise<string> {
  const found = known.treeOf.get(head) ?? treeIn((await readSmall(side.git, repository, [head])).get(head));
  known.treeOf.set(head, found);
  return found;
}

function treeIn(commit: Buffer | undefined): string {
  const [, tree] = /^tree ([0-9a-f]+)\n/.exec(commit?.toString("latin1") ?? "") ?? [];
  if (tree === undefined) throw new Error("HEAD is no commit");
  return tree;
}

async function copyIndex(repository: GitRepository, side: SideRepository): Promise<void> {
  const copy = join(side.directory, "index");
  const found = await copyPlainFile(repository.index, copy);
  // A file that was changed in the second in which the index was written is compared by content, not by size and time, where git
  // sees that the index is no younger (https://git-scm.com/docs/racy-git). The copy must not look younger than it is.
  if (found !== undefined) utimesSync(copy, found.atime, Math.floor(found.mtimeMs / 1000));
  const beside = readdirSync(repository.gitDirectory);
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

/** What makes the tree of the index of that of HEAD. A path with a secret is as HEAD has it: this tree travels, too. */
async function editsOf(
  staged: readonly RawChange[],
  { blobsWithSecret, find }: SnapshotOptions,
): Promise<ReadonlyMap<string, TreeEntry | null>> {
  const stays = ({ status, shas }: RawChange) => status !== "D" && !/^0+$/.test(shas[1]);
  const blobs = staged.filter((change) => stays(change) && change.modes[1] !== "160000").map(({ shas }) => shas[1]);
  const holding = blobs.length === 0 ? new Set() : await blobsWithSecret(blobs);
  const edits = new Map<string, TreeEntry | null>();
  for (const change of staged) {
    if (change.status === "D") edits.set(change.path, null);
    else if (stays(change) && !holding.has(change.shas[1]) && !find.knows(readable(change.path)))
      edits.set(change.path, { mode: change.modes[1], id: change.shas[1] });
  }
  return edits;
}

/** What makes the tree of the files of that of the index. Staged files are stored again: git may have converted them. */
async function storeDirty(
  repository: GitRepository,
  writer: ObjectWriter,
  paths: Pick<DirtyPaths, "tracked" | "deleted" | "untracked">,
  rules: BlobRules,
) {
  const indexModes = new Map<string, string | undefined>(paths.tracked);
  for (const path of paths.untracked) indexModes.set(path, undefined);
  for (const path of paths.deleted) indexModes.delete(path);
  const files = [...indexModes].map(([path, indexMode]) => ({ path, indexMode }));
  const edits = new Map<string, TreeEntry | null>([...paths.deleted].map((path) => [path, null]));
  const leftOut: string[] = [];
  for (const [at, stored] of (await storeFiles(repository, writer, files, rules)).entries()) {
    const path = files[at]?.path ?? "";
    if (stored.kind === "left-out") leftOut.push(path);
    else edits.set(path, stored.kind === "stored" ? stored.entry : null);
  }
  return { edits, leftOut };
}
