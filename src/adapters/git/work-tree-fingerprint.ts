/** One hash over what the work tree holds: equal for equal contents, whatever was touched in between. */
import { createHash, type Hash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { headSha } from "./git-head.ts";
import { fileOf, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

/** It is taken every half minute while an agent works: beyond these bounds only sizes and times are compared. */
const mostDiffBytes = 16 * 1024 ** 2;
const mostUntracked = 2_000;
const mostFileBytes = 256 * 1024;

const diffFlags = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--full-index"];

export async function fingerprint(repository: GitRepository): Promise<string> {
  const [head, changed, others] = await Promise.all([
    headSha(repository),
    repository.git(["diff", ...diffFlags, "HEAD", "--"], { maxBytes: mostDiffBytes, cut: true }),
    repository.git(["ls-files", "--others", "--exclude-standard", "-z"]),
  ]);
  const hash = createHash("sha256").update(head).update("\0").update(changed.stdout);
  const untracked = records(others.stdout);
  hash.update(`\0${untracked.length}`);
  for (const record of untracked.slice(0, mostUntracked)) await addFile(hash, repository.root, record);
  return hash.digest("hex");
}

async function addFile(hash: Hash, root: string, record: string): Promise<void> {
  const file = fileOf(root, record);
  const found = await lstat(file).catch(() => undefined);
  hash.update(`\0${record}\0${found?.mode}\0${found?.size}\0`);
  if (found?.isFile() !== true) return;
  const bytes = found.size <= mostFileBytes ? await readFile(file).catch(() => undefined) : undefined;
  hash.update(bytes ?? String(found.mtimeMs));
}
