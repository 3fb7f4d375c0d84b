/** What the host reads from and writes to a bare repository. Nothing is cached: pushes are seen by the next request. */
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { git, runGit } from "./git.ts";
import { readRef } from "./ref-files.ts";

/**
 * One ref of a push at a time, as GitHub refuses them one at a time. The environment says what this token may not do.
 * https://git-scm.com/docs/githooks#update
 */
const updateHook = `#!/bin/sh
ref=$1 old=$2 new=$3
for branch in $HOST_PROTECTED; do
  if [ "$ref" = "refs/heads/$branch" ]; then
    echo "error: GH006: Protected branch update failed for $ref." >&2
    exit 1
  fi
done
if [ -n "$HOST_NO_WORKFLOWS" ] && [ "\${ref#refs/heads/}" != "$ref" ] && [ -n "\${new##0000*}" ]; then
  touched=$(git log --format= --name-only "$new" --not --branches -- .github/workflows | head -n 1)
  if [ -n "$touched" ]; then
    echo "refusing to allow a GitHub App to create or update workflow \\\`$touched\\\` without \\\`workflows\\\` permission" >&2
    exit 1
  fi
fi
exit 0
`;

const settings = `[core]
	repositoryformatversion = 0
	bare = true
	logAllRefUpdates = false
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
	allowFilter = true
[receive]
	hideRefs = refs/pull
	autogc = false
[gc]
	auto = 0
`;

/** What `git init --bare` makes, without its templates: tests make many repositories. */
export async function initBare(gitDirectory: string, defaultBranch: string): Promise<void> {
  await mkdir(gitDirectory, { recursive: true });
  for (const folder of ["objects/info", "objects/pack", "refs/heads", "refs/tags"]) {
    await mkdir(join(gitDirectory, folder), { recursive: true });
  }
  await writeFile(join(gitDirectory, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
  await writeFile(join(gitDirectory, "config"), settings);
  const hook = join(gitDirectory, "hooks", "update");
  await mkdir(join(gitDirectory, "hooks"), { recursive: true });
  await writeFile(hook, updateHook);
  await chmod(hook, 0o755);
}

export async function resolveRef(gitDirectory: string, ref: string): Promise<string | undefined> {
  // git lets a branch point to nothing but a commit.
  const branch = /^refs\/heads\/\w[\w/-]*$/.test(ref) ? await readRef(gitDirectory, ref) : undefined;
  if (branch !== undefined) return branch;
  const result = await runGit(gitDirectory, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ]);
  return result.code === 0 ? result.stdout.toString("utf8").trim() : undefined;
}

export async function readBlob(gitDirectory: string, ref: string, path: string): Promise<Buffer | undefined> {
  const result = await runGit(gitDirectory, ["cat-file", "blob", `${ref}:${path}`]);
  return result.code === 0 ? result.stdout : undefined;
}

/** Blob id of a path, or undefined. */
export async function blobSha(gitDirectory: string, ref: string, path: string): Promise<string | undefined> {
  const result = await runGit(gitDirectory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}:${path}`]);
  return result.code === 0 ? result.stdout.toString("utf8").trim() : undefined;
}

export interface TreeEntry {
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number;
  readonly name: string;
}

export async function listTree(gitDirectory: string, ref: string, path: string): Promise<readonly TreeEntry[]> {
  const result = await runGit(gitDirectory, ["ls-tree", "-z", "--long", path === "" ? ref : `${ref}:${path}`]);
  if (result.code !== 0) return [];
  const entries: TreeEntry[] = [];
  for (const line of result.stdout.toString("utf8").split("\0")) {
    const match = /^\d+ (blob|tree|commit) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, type, sha = "", size = "0", name = ""] = match;
    if (type === "blob" || type === "tree" || type === "commit")
      entries.push({ type, sha, size: Number(size) || 0, name });
  }
  return entries;
}

export interface CommitRequest {
  readonly branch: string;
  readonly parent: string | undefined;
  readonly files: Readonly<Record<string, string | null>>;
  readonly message: string;
  readonly author: string;
  readonly at: number;
}

/** A commit without a work tree: `fast-import` takes files as they are and moves the branch at the end. */
export async function writeCommit(gitDirectory: string, request: CommitRequest): Promise<string> {
  const parts: string[] = [];
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const seconds = Math.floor(request.at / 1000);
  parts.push(`commit refs/heads/${request.branch}\n`);
  parts.push(`committer ${request.author} <${request.author}@users.noreply.github.com> ${seconds} +0000\n`);
  parts.push(data(request.message));
  if (request.parent !== undefined) parts.push(`from ${request.parent}\n`);
  for (const [path, content] of Object.entries(request.files)) {
    const quoted = JSON.stringify(path);
    if (content === null) parts.push(`D ${quoted}\n`);
    else parts.push(`M ${content.startsWith("#!") ? "100755" : "100644"} inline ${quoted}\n${data(content)}`);
  }
  await git(gitDirectory, ["fast-import", "--quiet", "--force"], { input: parts.join("") });
  return git(gitDirectory, ["rev-parse", `refs/heads/${request.branch}`]);
}

export async function aheadCount(gitDirectory: string, base: string, head: string): Promise<number> {
  return Number(await git(gitDirectory, ["rev-list", "--count", `${base}..${head}`]));
}

/** The tree of merging `head` into `base`, or undefined on conflicts or unrelated histories. */
export async function mergedTree(gitDirectory: string, base: string, head: string): Promise<string | undefined> {
  const result = await runGit(gitDirectory, ["merge-tree", "--write-tree", base, head]);
  return result.code === 0 ? result.stdout.toString("utf8").trim() : undefined;
}

export async function commitMerge(
  gitDirectory: string,
  merge: { tree: string; base: string; head: string; message: string },
): Promise<string> {
  const { tree, base, head, message } = merge;
  return git(gitDirectory, ["commit-tree", tree, "-p", base, "-p", head, "-m", message]);
}

export async function updateRef(gitDirectory: string, ref: string, sha: string): Promise<void> {
  await git(gitDirectory, ["update-ref", ref, sha]);
}

export interface DiffNumbers {
  readonly additions: number;
  readonly deletions: number;
  readonly files: number;
}

export async function diffNumbers(gitDirectory: string, base: string, head: string): Promise<DiffNumbers> {
  const result = await runGit(gitDirectory, ["diff", "--numstat", `${base}...${head}`]);
  const lines = result.stdout.toString("utf8").split("\n").filter(Boolean);
  let additions = 0;
  let deletions = 0;
  for (const line of lines) {
    const [added = "0", deleted = "0"] = line.split("\t");
    additions += Number(added) || 0;
    deletions += Number(deleted) || 0;
  }
  return { additions, deletions, files: lines.length };
}

/** Path → ranges of new lines that the pull request's diff shows (changed lines and three around them). */
export async function diffLines(
  gitDirectory: string,
  base: string,
  head: string,
): Promise<ReadonlyMap<string, readonly (readonly [number, number])[]>> {
  const args = ["-c", "core.quotePath=false", "diff", "--no-ext-diff", "--unified=3", `${base}...${head}`];
  const text = (await runGit(gitDirectory, args)).stdout.toString("utf8");
  const files = new Map<string, [number, number][]>();
  let ranges: [number, number][] = [];
  for (const line of text.split("\n")) {
    const file = /^diff --git a\/.* b\/(.*)$/.exec(line);
    if (file?.[1] !== undefined) {
      ranges = [];
      files.set(file[1], ranges);
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const from = Number(hunk[1]);
      ranges.push([from, from + Number(hunk[2] ?? 1) - 1]);
    }
  }
  return files;
}
