/** Questions about the work tree and its commits. Nothing here changes anything. */
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join } from "node:path";
import { unsafePathReason } from "../../core/text/tree-paths.ts";
import type { GitStatus } from "../../ports.ts";
import { errnoOf } from "../file-fault.ts";
import { firstLine, readable, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

/** Reads `status --porcelain=v2 -z`: header lines, then entries told apart by their first character. */
export async function status(repository: GitRepository): Promise<GitStatus> {
  const { stdout } = await repository.git(["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all"]);
  const found = { branch: null as string | null, head: "", staged: 0, unstaged: 0, untracked: 0 };
  const list = records(stdout);
  for (let at = 0; at < list.length; at += 1) {
    const record = list[at] ?? "";
    const [kind = "", xy = ""] = record.split(" ", 2);
    if (record.startsWith("# branch.oid ")) found.head = record.slice(13);
    if (record.startsWith("# branch.head ") && record !== "# branch.head (detached)")
      found.branch = readable(record.slice(14));
    if (kind === "?") found.untracked += 1;
    if (["1", "2", "u"].includes(kind) && !xy.startsWith(".")) found.staged += 1;
    if (["1", "2", "u"].includes(kind) && !xy.endsWith(".")) found.unstaged += 1;
    // A rename is followed by a record that holds nothing but the old path.
    if (kind === "2") at += 1;
  }
  return found;
}

/** Paths that differ from HEAD or are untracked, each once. A rename counts as its two paths. */
export async function changedPaths(repository: GitRepository, only?: "untracked"): Promise<string[]> {
  const { stdout } = await repository.git(["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"]);
  const wanted = records(stdout).filter((record) => only === undefined || record.startsWith("??"));
  return [...new Set(wanted.map((record) => readable(record.slice(3))))];
}

/** Compared from where the two parted, as a pull request shows it; from `from` itself where that cannot be known. */
async function mergeBase(repository: GitRepository, from: string, to: string): Promise<string> {
  const { stdout, exitCode } = await repository.ask(["merge-base", from, to], { exits: [0, 1] });
  return exitCode === 0 ? firstLine(stdout) : from;
}

export async function diffStat(repository: GitRepository, from: string, to: string) {
  const base = await mergeBase(repository, from, to);
  const [numbers, commits] = await Promise.all([
    repository.git(["diff", "--numstat", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", base, to, "--"]),
    repository.ask(["rev-list", "--count", to, `^${from}`]),
  ]);
  let insertions = 0;
  let deletions = 0;
  const files = records(numbers.stdout).map((record) => {
    const [added = "-", removed = "-", ...path] = record.split("\t");
    // Binary files count as `-`.
    insertions += Number.parseInt(added, 10) || 0;
    deletions += Number.parseInt(removed, 10) || 0;
    return readable(path.join("\t"));
  });
  return { files, insertions, deletions, commits: Number.parseInt(firstLine(commits.stdout), 10) };
}

export async function diff(
  repository: GitRepository,
  from: string,
  to: string | undefined,
  maxBytes: number,
): Promise<string> {
  const base = await mergeBase(repository, from, to ?? "HEAD");
  const flags = ["--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
  // The context that GitHub shows, whatever the repository's configuration says: comments may stand on these lines only.
  flags.push("--unified=3", "--inter-hunk-context=0");
  const answer = await repository.git(["diff", ...flags, base, ...(to === undefined ? [] : [to]), "--"], {
    maxBytes,
    cut: true,
  });
  const text = new TextDecoder().decode(answer.stdout, { stream: answer.cut });
  return answer.cut ? `${text}\n[the diff goes on; cut after ${maxBytes} bytes]\n` : text;
}

/** Undefined too for what is no plain file, lies outside (be it through a symbolic link) or belongs to git. */
export async function readText(root: string, path: string, maxBytes: number): Promise<string | undefined> {
  const top = await realpath(root);
  const real = await realpath(join(top, path)).catch(() => top);
  if (!real.startsWith(`${top}/`) || unsafePathReason(real.slice(top.length + 1)) !== undefined) return undefined;
  // A pipe under this name must not make us wait; a link that appeared since must not lead us out.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(real, flags).catch((error: unknown) => {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  });
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxBytes), 0, maxBytes, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await file.close();
  }
}
