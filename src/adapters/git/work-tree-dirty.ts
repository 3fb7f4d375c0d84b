/** What may differ from HEAD: asked of git in one process, since starting one costs more than its answer. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyPlainFile } from "./copy-plain-file.ts";
import type { GitSetting } from "./git.ts";
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

/**
 * The index is that of `side`, and is compared with `head` and with the files as they are, without filters. What is ignored is what
 * the real repository ignores.
 */
export async function dirtyPaths(repository: GitRepository, side: SideRepository, head: string): Promise<DirtyPaths> {
  writeFileSync(join(side.directory, "HEAD"), `${head}\n`);
  await copyPlainFile(repository.exclude, join(side.directory, "info", "exclude"));
  // No --branch: it would look for a remote's.
  const flags = ["--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=dirty"];
  const { excludesFile } = repository;
  const config: GitSetting[] = excludesFile === undefined ? [] : [["core.excludesFile", excludesFile]];
  const { stdout } = await side.git(["status", ...flags], { config });
  const { staged, unstaged, unmerged, others } = statusChanges(stdout);
  // A path that ends in a slash is a repository inside ours.
  const untracked = others.filter((path) => !path.endsWith("/"));
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
      ...others.filter((path) => path.endsWith("/")),
      ...unstaged.filter(isSubmodule).map(({ path }) => path),
    ],
  };
}

/** https://git-scm.com/docs/git-status#_changed_tracked_entries */
function statusChanges(output: Buffer) {
  const staged: RawChange[] = [];
  const unstaged: RawChange[] = [];
  const others: string[] = [];
  let unmerged = false;
  for (const record of records(output)) {
    if (record.startsWith("? ")) others.push(record.slice(2));
    if (record.startsWith("u ")) unmerged = true;
    const [, x = "", y = "", modeH = "", modeI = "", modeW = "", shaH = "", shaI = "", path = ""] =
      /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([\s\S]+)$/.exec(record) ?? [];
    if (path === "") continue;
    if (x !== ".") staged.push({ modes: [modeH, modeI], shas: [shaH, shaI], status: x, path });
    if (y !== ".") unstaged.push({ modes: [modeI, modeW], shas: [shaI, ""], status: y, path });
  }
  return { staged, unstaged, unmerged, others };
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
