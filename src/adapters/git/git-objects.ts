/** Reads objects: all that are asked for in one process, or, where they lie loose, without one. */
import { lstat, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { Fault } from "../../core/failure/evidence.ts";
import { someAtOnce } from "../some-at-once.ts";
import type { RunGit } from "./git.ts";
import { looseObjectPath, type ObjectPlace } from "./git-loose-object.ts";

export interface ObjectHead {
  readonly type: string;
  readonly bytes: number;
}

/** Trees of very large directories go through git. */
const largestSmall = 1024 ** 2;

const headLine = /^([0-9a-f]+) ([a-z]+) (\d+)$/;
const namesOf = (ids: readonly string[]) => Buffer.from(ids.map((id) => `${id}\n`).join(""));

/** https://git-scm.com/docs/git-cat-file#_batch_output. Objects that are missing are missing in the answer. */
export async function objectHeads(git: RunGit, ids: readonly string[]): Promise<ReadonlyMap<string, ObjectHead>> {
  const heads = new Map<string, ObjectHead>();
  if (ids.length === 0) return heads;
  const { stdout } = await git(["cat-file", "--batch-check"], { stdin: namesOf(ids) });
  for (const line of stdout.toString("latin1").split("\n")) {
    const [, id = "", type = "", bytes = ""] = headLine.exec(line) ?? [];
    if (id !== "") heads.set(id, { type, bytes: Number(bytes) });
  }
  return heads;
}

/** Of what has changed since the clone most lies loose, and needs no process. Throws `Fault` (git) when one is missing. */
export async function readSmall(
  git: RunGit,
  place: ObjectPlace,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const loose = await someAtOnce(ids, async (id) => [id, await readLoose(place, id, largestSmall)] as const);
  const packed = loose.flatMap(([id, object]) => (object === undefined ? [id] : []));
  const found = loose.flatMap(([id, object]) => (object === undefined ? [] : [[id, object.body] as const]));
  return new Map([...found, ...(await readObjects(git, packed))]);
}

/** Throws `Fault` (git) when one is missing. All of them are in memory at once. */
export async function readObjects(git: RunGit, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const objects = new Map<string, Buffer>();
  if (ids.length === 0) return objects;
  const operation = "git cat-file";
  const { stdout } = await git(["cat-file", "--batch"], { stdin: namesOf(ids) });
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf("\n", at);
    const line = stdout.toString("latin1", at, end);
    const [, id = "", , bytes = ""] = headLine.exec(line) ?? [];
    if (id === "") throw new Fault({ kind: "git", operation, exitCode: 0, signal: null, stderr: line }, line);
    objects.set(id, stdout.subarray(end + 1, end + 1 + Number(bytes)));
    at = end + 2 + Number(bytes);
  }
  return objects;
}

/** Undefined for what is not loose, or is longer than `mostBytes`, or cannot be read: git knows more of those. */
export async function readLoose(
  place: ObjectPlace,
  id: string,
  mostBytes: number,
): Promise<{ readonly type: string; readonly body: Buffer } | undefined> {
  const path = looseObjectPath(place, id);
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > mostBytes) return undefined;
    const object = await promisify(inflate)(await readFile(path), { maxOutputLength: mostBytes });
    const end = object.indexOf(0);
    return { type: object.toString("latin1", 0, object.indexOf(" ")), body: object.subarray(end + 1) };
  } catch {
    return undefined;
  }
}
