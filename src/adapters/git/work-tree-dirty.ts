/** What may differ from HEAD: asked of git in two processes, since starting one costs more than its answer. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GitOptions } from "./git.ts";
import { records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import type { SideRepository } from "./git-side.ts";

export interface RawChange {
  readonly modes: readonly [string, string];
  readonly shas: readonly [string, string];
  readonly status: string;
  readonly path: string;
}

/** Paths are records. */
export interface DirtyPaths {
  readonly staged: readonly RawChange[];
  /** Entries of the index that no tree has room for; nothing is known of these paths. */
  readonly unmerged: boolean;
  /** → the mode of its entry in the index. */
  readonly tracked: ReadonlyMap<string, string>;
  /** git's word, not lstat's, which would follow a symbolic link that replaced a directory. */
  readonly deleted: ReadonlySet<string>;
  /** Of `git add --intent-to-add`. */
  readonly intended: readonly string[];
  readonly untracked: readonly string[];
  readonly submodules: readonly string[];
}

/** The index is that of `side`, and is compared with `head` and with the files as they are, without filters. */
export async function dirtyPaths(repository: GitRepository, side: SideRepository, head: string): Promise<DirtyPaths> {
  const throughCopy: GitOptions = { env: { GIT_INDEX_FILE: join(side.directory, "index") } };
  await writeFile(join(side.directory, "HEAD"), `${head}\n`);
  // No --branch: it would look for a remote's.
  const flags = ["--porcelain=v2", "-z", "--no-renames", "--untracked-files=no", "--ignore-submodules=dirty"];
  const [others, status] = await Promise.all([
    // The real repository knows what is ignored; a path that ends in a slash is a repository inside ours.
    repository.ask(["ls-files", "--others", "--exclude-standard", "-z"], throughCopy),
    side.git(["status", ...flags]),
  ]);
  const { staged, unstaged, unmerged } = statusChanges(status.stdout);
  const listed = records(others.stdout);
  const untracked = listed.filter((path) => !path.endsWith("/"));
  const isSubmodule = (change: RawChange) => change.modes.includes("160000");
  const inIndex = (changes: readonly RawChange[], side: 0 | 1) =>
    changes.filter((change) => !isSubmodule(change)).map(({ path, modes }) => [path, modes[side]] as const);
  const tracked = new Map([...inIndex(staged, 1), ...inIndex(unstaged, 0)]);
  const gone = [...staged, ...unstaged].filter(({ status, path }) => status === "D" && tracked.has(path));
  const deleted = new Set(gone.map(({ path }) => path));
  for (const path of untracked) deleted.delete(path);
  return {
    staged,
    unmerged,
    tracked,
    deleted,
    intended: unstaged.filter((change) => change.status === "A").map(({ path }) => path),
    untracked,
    submodules: [
      ...listed.filter((path) => path.endsWith("/")),
      ...unstaged.filter(isSubmodule).map(({ path }) => path),
    ],
  };
}

/** https://git-scm.com/docs/git-status#_changed_tracked_entries */
function statusChanges(output: Buffer) {
  const staged: RawChange[] = [];
  const unstaged: RawChange[] = [];
  let unmerged = false;
  for (const record of records(output)) {
    if (record.startsWith("u ")) unmerged = true;
    const [, x = "", y = "", modeH = "", modeI = "", modeW = "", shaH = "", shaI = "", path = ""] =
      /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([\s\S]+)$/.exec(record) ?? [];
    if (path === "") continue;
    if (x !== ".") staged.push({ modes: [modeH, modeI], shas: [shaH, shaI], status: x, path });
    if (y !== ".") unstaged.push({ modes: [modeI, modeW], shas: [shaI, ""], status: y, path });
  }
  return { staged, unstaged, unmerged };
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
