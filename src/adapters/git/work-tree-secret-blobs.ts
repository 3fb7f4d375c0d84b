/**
 * Looks for known secrets in whole blobs. A diff shows neither what a binary file holds nor what a merge commit changed by
 * itself, and both travel with a push or a checkpoint.
 */
import { type SecretFinder, type SecretPlace, secretsInText } from "../../core/text/find-secrets.ts";
import { someAtOnce } from "../some-at-once.ts";
import { objectHeads, readLoose, readObjects } from "./git-objects.ts";
import { lines } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

/** Longer ones are data. A checkpoint is taken every few minutes, and reads what is changed each time. */
export const mostScannedBytes = 8 * 1024 ** 2;

/** Of what a workflow stages. */
const rememberedBlobs = 10_000;

/** Those of the blobs (by name) that hold a known value. Very large ones are data, and not read. */
export function blobsWithSecret(repository: GitRepository, find: SecretFinder) {
  const clean = new Set<string>();
  return async (shas: readonly string[]): Promise<ReadonlySet<string>> => {
    const holding = new Set<string>();
    const look = (sha: string, blob: Buffer) => {
      if (find.knowsBytes(blob.toString("latin1"))) holding.add(sha);
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

/** Known values in the blobs that the commits after `since` brought, but not where the file held one before. */
export async function secretsInBlobs(
  repository: GitRepository,
  find: SecretFinder,
  since: string,
  until: string,
): Promise<readonly SecretPlace[]> {
  const { stdout } = await repository.git(["rev-list", "--objects", `${since}..${until}`, "--"]);
  // `{id} {path}`; commits have no path, trees are told apart below. A path with a line end is cut there: it only names a place.
  const paths = new Map<string, string>();
  for (const line of lines(stdout)) {
    const [, id = "", path = ""] = /^([0-9a-f]+) (.+)$/.exec(line) ?? [];
    if (path !== "") paths.set(id, path);
  }
  const places: SecretPlace[] = [];
  for (const some of await together(repository, [...paths.keys()]))
    for (const [id, blob] of await readObjects(repository.git, some)) {
      if (!find.knowsBytes(blob.toString("latin1"))) continue;
      const path = paths.get(id) ?? "";
      if (await heldSecret(repository, find, since, path)) continue;
      const lined = secretsInText(path, blob.toString("utf8"), find).filter(({ kind }) => kind === "known");
      places.push(...(lined.length > 0 ? lined : [{ path, line: 1, kind: "known" as const }]));
    }
  return places;
}

/** Whether the file held a known value in that commit. */
export async function heldSecret(
  repository: GitRepository,
  find: SecretFinder,
  commit: string,
  path: string,
): Promise<boolean> {
  const options = { exits: [0, 128], maxBytes: mostScannedBytes, cut: true };
  const { exitCode, stdout } = await repository.git(["cat-file", "blob", `${commit}:${path}`], options);
  return exitCode === 0 && find.knowsBytes(stdout.toString("latin1"));
}
