/**
 * Puts a snapshot back: branch, commits, staged, unstaged and untracked files. It may be interrupted anywhere and
 * started again. Files that the snapshot does not know stay, unless they are in the way.
 */
import { lstat, realpath, rm, rmdir, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { nestedPath, unsafePathReason } from "../../core/text/tree-paths.ts";
import type { WorkTreeSnapshot } from "../../ports.ts";
import { withOptions } from "./git.ts";
import type { GitRemote } from "./git-credentials.ts";
import { isSha } from "./git-fetch.ts";
import { fileOf, joinRecords, lines, readable } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import { withSide } from "./git-side.ts";
import { damaged, readBundle } from "./work-tree-bundle.ts";
import { type RawChange, rawChanges } from "./work-tree-dirty.ts";

/** What an unfinished merge or the like leaves: it would turn our next commit into something else. */
const unfinished = [
  "MERGE_HEAD",
  "MERGE_MSG",
  "MERGE_MODE",
  "AUTO_MERGE",
  "CHERRY_PICK_HEAD",
  "REVERT_HEAD",
  "SQUASH_MSG",
];

export async function restoreSnapshot(
  repository: GitRepository,
  remote: GitRemote,
  snapshot: WorkTreeSnapshot,
  file: string,
  maxBytes: number,
): Promise<void> {
  await checkSnapshot(repository, snapshot);
  await readBundle(repository, remote, snapshot, file, maxBytes);
  const { head, indexCommit, treeCommit, branch } = snapshot;
  if ((await parents(repository, treeCommit)) !== `${head} ${indexCommit}`)
    throw damaged("its commits do not belong together");
  for (const commit of [head, indexCommit, treeCommit]) checkPaths(await difference(repository, snapshot.base, commit));

  const reference = branch === null ? [] : [`refs/heads/${branch}`];
  for (const name of reference) await repository.git(["update-ref", name, head]);
  if (branch === null) await repository.git(["update-ref", "--no-deref", "HEAD", head]);
  else await repository.git(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  for (const name of unfinished) await rm(join(repository.gitDirectory, name), { force: true });

  // First HEAD as git would check it out, then what differs from it, byte for byte.
  await repository.git(["read-tree", "--reset", "-u", "--no-recurse-submodules", head]);
  const changes = await difference(repository, head, treeCommit);
  // What was committed beyond the part that is checked out, git would not write.
  const beyond = repository.sparse ? await difference(repository, snapshot.base, treeCommit) : [];
  await writeFiles(repository, treeCommit, [...changes, ...beyond]);
  await repository.git(["read-tree", "--reset", indexCommit]);
  await markIntended(repository, treeCommit, new Set(changes.map(({ path }) => path)));
  // Exit code 1 only says that some files differ from the index.
  await repository.git(["update-index", "-q", "--refresh"], { exits: [0, 1] });
}

async function checkSnapshot(repository: GitRepository, snapshot: WorkTreeSnapshot): Promise<void> {
  const { head, indexCommit, treeCommit, base, branch } = snapshot;
  if (![head, indexCommit, treeCommit, base].every(isSha)) throw damaged("the snapshot names no commits");
  if (branch === null) return;
  const { exitCode } = await repository.ask(["check-ref-format", `refs/heads/${branch}`], { exits: [0, 1] });
  if (exitCode !== 0 || branch.startsWith("-")) throw damaged(`${JSON.stringify(branch)} is no branch name`);
}

async function parents(repository: GitRepository, commit: string): Promise<string> {
  const { stdout } = await repository.ask(["cat-file", "commit", commit]);
  const header = stdout.toString("latin1").split("\n\n", 1)[0] ?? "";
  return header
    .split("\n")
    .filter((line) => line.startsWith("parent "))
    .map((line) => line.slice("parent ".length))
    .join(" ");
}

async function difference(repository: GitRepository, from: string, to: string): Promise<RawChange[]> {
  const { stdout } = await repository.ask(["diff-tree", "-r", "--raw", "-z", "--no-renames", "--full-index", from, to]);
  return rawChanges(stdout);
}

function checkPaths(changes: readonly RawChange[]): void {
  const written = changes.filter(({ status }) => status !== "D").map(({ path }) => readable(path));
  for (const path of written) {
    const reason = unsafePathReason(path);
    if (reason !== undefined) throw damaged(`the path ${JSON.stringify(path)} ${reason}`);
  }
  const nested = nestedPath(written);
  if (nested !== undefined) throw damaged(`the path ${JSON.stringify(nested)} lies below a file`);
}

async function writeFiles(repository: GitRepository, treeCommit: string, changes: readonly RawChange[]): Promise<void> {
  const isFile = (change: RawChange) => change.status !== "D" && change.modes[1] !== "160000";
  for (const { path } of changes.filter(({ status }) => status === "D")) await removeFile(repository.root, path);
  const written = changes.filter(isFile).map(({ path }) => path);
  if (written.length === 0) return;
  await withSide(repository, "none", async (side) => {
    await side.git(["read-tree", treeCommit]);
    // checkout-index never writes through a symbolic link: with --force it replaces it by a directory.
    await side.git(["checkout-index", "--force", "--quiet", "-z", "--stdin"], { stdin: joinRecords(written) });
  });
}

/** Removes a tracked file, and the directories that it leaves empty, but nothing behind a symbolic link. */
async function removeFile(root: string, path: string): Promise<void> {
  const top = await realpath(root);
  const file = fileOf(top, path);
  const parent = file.subarray(0, file.lastIndexOf("/"));
  const real = await realpath(parent, "buffer").catch(() => undefined);
  if (real === undefined || !real.equals(parent)) return;
  const kind = await lstat(file).catch(() => undefined);
  if (kind === undefined || kind.isDirectory()) return;
  await unlink(file);
  for (let at = path; at.includes("/"); ) {
    at = dirname(at);
    // Fails, as it should, at the first directory that still holds something.
    if (
      at === "." ||
      !(await rmdir(fileOf(top, at)).then(
        () => true,
        () => false,
      ))
    )
      return;
  }
}

/** The snapshot's message names the paths of `git add --intent-to-add`, which no tree can hold. */
async function markIntended(
  repository: GitRepository,
  treeCommit: string,
  changed: ReadonlySet<string>,
): Promise<void> {
  const { stdout } = await repository.ask(["show", "--no-patch", "--format=%B", treeCommit]);
  const paths = intendedPaths(lines(stdout)[0] ?? "").filter((path) => changed.has(path));
  if (paths.length === 0) return;
  const literal = withOptions(repository.git, { env: { GIT_LITERAL_PATHSPECS: "1" } });
  await literal(["add", "--intent-to-add", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"], {
    stdin: joinRecords(paths),
  });
}

function intendedPaths(message: string): string[] {
  try {
    const parsed: unknown = JSON.parse(message);
    if (typeof parsed !== "object" || parsed === null || !("intended" in parsed)) return [];
    return Array.isArray(parsed.intended) ? parsed.intended.filter((path) => typeof path === "string") : [];
  } catch {
    return [];
  }
}
