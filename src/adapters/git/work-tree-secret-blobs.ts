/**
 * Looks for known secrets in whole blobs. A diff shows neither what a binary file holds nor what a merge commit changed by
 * itself, and both travel with a push or a checkpoint.
 */
import { type SecretFinder, type SecretPlace, secretsInText } from "../../core/text/find-secrets.ts";
import { someAtOnce } from "../some-at-once.ts";
import type { ObjectsOfCommits } from "./commit-objects.ts";
import { objectHeads, readLoose, readObjects } from "./git-objects.ts";
import type { GitRepository } from "./git-repository.ts";

/** Longer ones are data. A checkpoint is taken every few minutes, and reads what is changed each time. */
export const mostScannedBytes = 8 * 1024 ** 2;

/** Of what a workflow stages and commits. */
const rememberedBlobs = 10_000;

export interface SecretBlobs {
  /** Those of the objects (by name) that are blobs and hold a known value. Very large ones are not read. */
  among(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Known values in the blobs that the commits after `since` brought, but not where the file held one before. */
  inCommits(since: string, until: string): Promise<readonly SecretPlace[]>;
}

export function secretBlobs(repository: GitRepository, find: SecretFinder, objectsOf: ObjectsOfCommits): SecretBlobs {
  const clean = new Set<string>();

  const among = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
    const holding = new Set<string>();
    const look = (id: string, blob: Buffer) => {
      if (find.knowsBytes(blob.toString("latin1"))) holding.add(id);
      else clean.add(id);
    };
    const unknown = [...new Set(ids)].filter((id) => !clean.has(id));
    const packed: string[] = [];
    await someAtOnce(unknown, async (id) => {
      const object = await readLoose(repository, id, mostScannedBytes);
      if (object === undefined) packed.push(id);
      else if (object.type === "blob") look(id, object.body);
    });
    for (const some of await together(repository, packed))
      for (const [id, blob] of await readObjects(repository.git, some)) look(id, blob);
    for (const old of [...clean].slice(0, -rememberedBlobs)) clean.delete(old);
    return holding;
  };

  const inCommits = async (since: string, until: string): Promise<readonly SecretPlace[]> => {
    const paths = new Map<string, string>();
    for (const { id, path } of await objectsOf(since, until)) if (path !== "") paths.set(id, path);
    const places: SecretPlace[] = [];
    for (const id of await among([...paths.keys()])) {
      const path = paths.get(id) ?? "";
      if (await heldSecret(repository, find, since, path)) continue;
      const text = (await readObjects(repository.git, [id])).get(id)?.toString("utf8") ?? "";
      const known = secretsInText(path, text, find).filter(({ kind }) => kind === "known");
      places.push(...(known.length > 0 ? known : [{ path, line: 1, kind: "known" as const }]));
    }
    return places;
  };

  return { among, inCommits };
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
