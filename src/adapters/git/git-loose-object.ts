/**
 * Writes objects as git would, without starting git: a head and a body, their hash, and a compressed file under its name.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects ("Object Storage"); the form has not changed since 2005.
 */
import { createHash, randomBytes } from "node:crypto";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { withFileFault } from "../file-fault.ts";
import type { GitRepository } from "./git-repository.ts";

export interface CommitText {
  readonly tree: string;
  readonly parents: readonly string[];
  /** `Name <address>` */
  readonly author: string;
  /** Epoch ms. */
  readonly at: number;
  readonly message: string;
}

/** Where objects go. `objectFormat`: the hash that names them, as git calls it. */
export type ObjectPlace = Pick<GitRepository, "objects" | "objectFormat">;

/** The id of the commit; its tree and parents have to be in the repository. */
export function writeLooseCommit(place: ObjectPlace, commit: CommitText): Promise<string> {
  const who = `${commit.author} ${Math.floor(commit.at / 1000)} +0000`;
  const parents = commit.parents.map((parent) => `parent ${parent}\n`).join("");
  const text = `tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}\n`;
  return writeLooseObject(place, "commit", Buffer.from(text));
}

/** A tree of plain files, without directories. */
export function writeLooseTree(
  place: ObjectPlace,
  files: readonly { readonly name: string; readonly id: string }[],
): Promise<string> {
  const sorted = files
    .map(({ name, id }) => ({ name: Buffer.from(name), id: Buffer.from(id, "hex") }))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  const entries = sorted.flatMap(({ name, id }) => [Buffer.from("100644 "), name, Buffer.of(0), id]);
  return writeLooseObject(place, "tree", Buffer.concat(entries));
}

export async function writeLooseObject(
  { objects, objectFormat }: ObjectPlace,
  type: "blob" | "tree" | "commit",
  body: Uint8Array,
): Promise<string> {
  const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
  const id = createHash(objectFormat).update(object).digest("hex");
  const path = join(objects, id.slice(0, 2), id.slice(2));
  await withFileFault("write", path, async () => {
    if (await exists(path)) return;
    await mkdir(dirname(path), { recursive: true });
    // git's own name for unfinished objects: its garbage collection knows it.
    const temporary = join(dirname(path), `tmp_obj_${randomBytes(6).toString("hex")}`);
    await writeFile(temporary, await promisify(deflate)(object, { level: 1 }), { flag: "wx", mode: 0o444 });
    await rename(temporary, path);
  });
  return id;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
