/** Looks for credentials in what would be committed, and in what is committed and would be pushed. Binary files are not read. */
import { readFile, stat } from "node:fs/promises";
import { type SecretFinder, type SecretPlace, secretsInDiff, secretsInText } from "../core/find-secrets.ts";
import { type GitRepository, readable, records } from "./git-repository.ts";
import { readText } from "./work-tree-inspect.ts";
import { fileOf } from "./work-tree-snapshot.ts";

const flags = [
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--unified=0",
  "--src-prefix=a/",
  "--dst-prefix=b/",
];
const bounds = { maxBytes: 64 * 1024 ** 2, cut: true, config: [["core.quotePath", "false"]] } as const;
/** Of an untracked file; longer ones are data, and their beginning is read. */
const mostBytes = 1024 ** 2;
/** A checkpoint is taken every few minutes, and reads what is changed each time. */
const mostScannedBytes = 8 * 1024 ** 2;

/** What differs from HEAD, and untracked files, as `commitAll` would take them. */
export async function secretsInChange(
  repository: GitRepository,
  find: SecretFinder,
  exclude: readonly string[],
): Promise<SecretPlace[]> {
  const wanted = [":(top)", ...exclude.map((pattern) => `:(top,exclude)${pattern}`)];
  const [changed, others] = await Promise.all([
    repository.git(["diff", ...flags, "HEAD", "--", ...wanted], bounds),
    repository.git(["ls-files", "--others", "--exclude-standard", "-z", "--", ...wanted]),
  ]);
  const places = secretsInDiff(changed.stdout.toString("utf8"), find);
  for (const record of records(others.stdout)) {
    const path = readable(record);
    const text = path.endsWith("/") ? undefined : await readText(repository.root, path, mostBytes);
    if (text !== undefined && !text.includes("\0")) places.push(...secretsInText(path, text, find));
  }
  return places;
}

/** What the commits after `since` added, also where a later one takes it away again: a push carries all of them. */
export async function secretsInCommits(
  repository: GitRepository,
  find: SecretFinder,
  since: string,
): Promise<SecretPlace[]> {
  const { stdout } = await repository.git(["log", "--patch", "--format=", ...flags, `${since}..HEAD`, "--"], bounds);
  return secretsInDiff(stdout.toString("utf8"), find);
}

/** Whether a file of the work tree holds a known value; for files that leave the machine in a checkpoint. */
export async function holdsKnownSecret(root: string, path: string, find: SecretFinder): Promise<boolean> {
  const file = fileOf(root, path);
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size > mostScannedBytes) return false;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes !== undefined && find.knows(bytes.toString("latin1"));
}
