/** Looks for credentials in what would be committed, and in what is committed and would be pushed. */
import { lstat, readFile } from "node:fs/promises";
import { type SecretFinder, type SecretPlace, secretsInDiff, secretsInText } from "../../core/text/find-secrets.ts";
import { onceForRange } from "./commit-range.ts";
import { fileOf, firstLine, readable, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import { readText } from "./work-tree-inspect.ts";
import { heldSecret, mostScannedBytes, type SecretBlobs } from "./work-tree-secret-blobs.ts";

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
  const isBinaryChanged = changed.cut || changed.stdout.includes("\nBinary files ");
  const names = isBinaryChanged
    ? await repository.git(["diff", "--name-only", "--no-renames", "-z", "HEAD", "--", ...wanted])
    : undefined;
  for (const record of [...(names === undefined ? [] : records(names.stdout)), ...records(others.stdout)])
    if (await isBinaryWithSecret(repository, record, find))
      places.push({ path: readable(record), line: 1, kind: "known" });
  for (const record of records(others.stdout)) {
    const path = readable(record);
    if (find.knows(path)) places.push({ path, line: 0, kind: "known" });
    const text = path.endsWith("/") ? undefined : await readText(repository.root, path, mostBytes);
    if (text !== undefined && !text.includes("\0")) places.push(...secretsInText(path, text, find));
  }
  return places;
}

/** Binary files have no lines that a diff would show. One that held a secret before gives away no more than it did. */
async function isBinaryWithSecret(repository: GitRepository, record: string, find: SecretFinder): Promise<boolean> {
  const file = fileOf(repository.root, record);
  const found = await lstat(file).catch(() => undefined);
  if (found?.isFile() !== true || found.size > mostScannedBytes) return false;
  const bytes = (await readFile(file).catch(() => undefined))?.toString("latin1") ?? "";
  if (!bytes.includes("\0") || !find.knowsBytes(bytes)) return false;
  return !(await heldSecret(repository, find, "HEAD", readable(record)));
}

export type SecretsInCommits = (since: string, until?: string) => Promise<readonly SecretPlace[]>;

/** What the commits after `since` added, also where a later one takes it away again: a push carries all of them. */
export function secretsInCommits(
  repository: GitRepository,
  find: SecretFinder,
  blobs: Pick<SecretBlobs, "inCommits">,
): SecretsInCommits {
  return onceForRange(repository, [], (since, until) => lookThrough(repository, find, blobs, since, until));
}

async function lookThrough(
  repository: GitRepository,
  find: SecretFinder,
  { inCommits }: Pick<SecretBlobs, "inCommits">,
  since: string,
  until: string,
): Promise<readonly SecretPlace[]> {
  const range = `${since}..${until}`;
  const [patches, words, blobs] = await Promise.all([
    repository.git(["log", "--patch", "--format=", ...flags, range, "--"], bounds),
    repository.git(["log", "--format=%h%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00", "-z", range, "--"], bounds),
    inCommits(since, until),
  ]);
  const shown = secretsInDiff(patches.stdout.toString("utf8"), find);
  const named = new Set(shown.filter(({ kind }) => kind === "known").map(({ path }) => path));
  return [
    ...shown,
    ...blobs.filter(({ path }) => !named.has(path)),
    ...secretsInWords(words.stdout.toString("utf8"), find),
  ];
}

/** Who commits and what they say about it, six fields a commit. */
function secretsInWords(text: string, find: SecretFinder): SecretPlace[] {
  const fields = text.split("\0");
  const places: SecretPlace[] = [];
  for (let at = 0; at + 5 < fields.length; at += 7) {
    const commit = fields[at] ?? "";
    places.push(
      ...secretsInText(
        `message of commit ${commit}`,
        [fields[at + 5], ...fields.slice(at + 1, at + 5)].join("\n"),
        find,
      ),
    );
  }
  return places.filter(({ kind }) => kind === "known");
}

export interface CleanHead {
  readonly sha: string;
  /** In words, for the report. */
  readonly leftOut: readonly string[];
}

/**
 * The newest commit that may leave the machine: HEAD, or where a commit after `base` holds a known secret, the last one before
 * that. What the commits after it changed is then uncommitted work like any other. The answer is kept: commits do not change.
 */
export function cleanHeadOf(repository: GitRepository, secretsOf: SecretsInCommits) {
  const known = new Map<string, CleanHead>();
  const isClean = async (base: string, until: string) =>
    !(await secretsOf(base, until)).some(({ kind }) => kind === "known");

  const search = async (base: string, head: string): Promise<CleanHead> => {
    if (await isClean(base, head)) return { sha: head, leftOut: [] };
    const listed = await repository.git(["rev-list", "--first-parent", `${base}..${head}`]);
    const newestFirst = listed.stdout.toString("utf8").trim().split("\n");
    // Once in, a secret stays in all that follows: the first clean one from the top is found by halving.
    let [unclean, clean] = [0, newestFirst.length];
    while (clean - unclean > 1) {
      const middle = (unclean + clean) >> 1;
      if (await isClean(base, newestFirst[middle] ?? head)) clean = middle;
      else unclean = middle;
    }
    const parent = `${newestFirst[unclean] ?? head}^{commit}^`;
    const sha = firstLine((await repository.git(["rev-parse", "--verify", parent])).stdout);
    return {
      sha,
      leftOut: [`${clean} commits that hold a secret of this run (their changes are kept as uncommitted ones)`],
    };
  };

  return async (base: string, head: string): Promise<CleanHead> => {
    const key = `${base}..${head}`;
    const found = known.get(key) ?? (await search(base, head));
    known.set(key, found);
    return found;
  };
}
