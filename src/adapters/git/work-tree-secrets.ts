/** Looks for credentials in what would be committed, and in what is committed and would be pushed. Binary files are not read. */
import { type SecretFinder, type SecretPlace, secretsInDiff, secretsInText } from "../../core/text/find-secrets.ts";
import { someAtOnce } from "../some-at-once.ts";
import { onceForRange } from "./commit-range.ts";
import { objectHeads, readLoose, readObjects } from "./git-objects.ts";
import { firstLine, readable, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import { readText } from "./work-tree-inspect.ts";

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
    if (find.knows(path)) places.push({ path, line: 0, kind: "known" });
    const text = path.endsWith("/") ? undefined : await readText(repository.root, path, mostBytes);
    if (text !== undefined && !text.includes("\0")) places.push(...secretsInText(path, text, find));
  }
  return places;
}

export type SecretsInCommits = (since: string, until?: string) => Promise<readonly SecretPlace[]>;

/** What the commits after `since` added, also where a later one takes it away again: a push carries all of them. */
export function secretsInCommits(repository: GitRepository, find: SecretFinder): SecretsInCommits {
  return onceForRange(repository, [], (since, until) => lookThrough(repository, find, since, until));
}

async function lookThrough(
  repository: GitRepository,
  find: SecretFinder,
  since: string,
  until: string,
): Promise<readonly SecretPlace[]> {
  const range = `${since}..${until}`;
  const [patches, words] = await Promise.all([
    repository.git(["log", "--patch", "--format=", ...flags, range, "--"], bounds),
    repository.git(["log", "--format=%h%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00", "-z", range, "--"], bounds),
  ]);
  return [
    ...secretsInDiff(patches.stdout.toString("utf8"), find),
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

/** Of what a workflow stages. */
const rememberedBlobs = 10_000;

/** Those of the blobs (by name) that hold a known value. Very large ones are data, and not read. */
export function blobsWithSecret(repository: GitRepository, find: SecretFinder) {
  const clean = new Set<string>();
  return async (shas: readonly string[]): Promise<ReadonlySet<string>> => {
    const holding = new Set<string>();
    const look = (sha: string, blob: Buffer) => {
      if (find.knows(blob.toString("latin1"))) holding.add(sha);
      else clean.add(sha);
    };
    const unknown = [...new Set(shas)].filter((sha) => !clean.has(sha));
    const packed: string[] = [];
    await someAtOnce(unknown, async (sha) => {
      const blob = await readLoose(repository, sha, mostScannedBytes);
      if (blob === undefined) packed.push(sha);
      else look(sha, blob);
    });
    for (const some of await together(repository, packed))
      for (const [sha, blob] of await readObjects(repository.git, some)) look(sha, blob);
    for (const old of [...clean].slice(0, -rememberedBlobs)) clean.delete(old);
    return holding;
  };
}

/** In one process what fits into the memory for one of the largest; each of them alone would cost a process for each. */
async function together(repository: GitRepository, shas: readonly string[]): Promise<readonly (readonly string[])[]> {
  const groups: string[][] = [];
  let room = 0;
  for (const [sha, { type, bytes }] of await objectHeads(repository.git, shas)) {
    if (type !== "blob" || bytes > mostScannedBytes) continue;
    if (bytes > room || groups.length === 0) {
      groups.push([]);
      room = mostScannedBytes;
    }
    groups.at(-1)?.push(sha);
    room -= bytes;
  }
  return groups;
}
