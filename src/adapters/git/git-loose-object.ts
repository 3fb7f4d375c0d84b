/**
 * Writes objects as git would, without starting git: a head and a body, their hash, and a compressed file under its name.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects ("Object Storage"); the form has not changed since 2005.
 */
import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createDeflate, deflate } from "node:zlib";
import { Fault } from "../../core/failure/evidence.ts";
import { withFileFault } from "../file-fault.ts";
import type { ObjectType } from "./git-pack.ts";
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

export function encodeCommit(commit: CommitText): Buffer {
  const who = `${commit.author} ${Math.floor(commit.at / 1000)} +0000`;
  const parents = commit.parents.map((parent) => `parent ${parent}\n`).join("");
  return Buffer.from(`tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}\n`);
}

export function objectId(
  { objectFormat }: Pick<ObjectPlace, "objectFormat">,
  type: ObjectType,
  body: Uint8Array,
): string {
  return createHash(objectFormat).update(`${type} ${body.length}\0`).update(body).digest("hex");
}

export function looseObjectPath({ objects }: ObjectPlace, id: string): string {
  return join(objects, id.slice(0, 2), id.slice(2));
}

export async function writeLooseObject(place: ObjectPlace, type: ObjectType, body: Uint8Array): Promise<string> {
  const id = objectId(place, type, body);
  const path = looseObjectPath(place, id);
  await withFileFault("write", path, async () => {
    if (existsSync(path)) return;
    await mkdir(dirname(path), { recursive: true });
    // git's own name for unfinished objects: its garbage collection knows it.
    const temporary = join(dirname(path), `tmp_obj_${randomBytes(6).toString("hex")}`);
    const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    await writeFile(temporary, await promisify(deflate)(object, { level: 1 }), { flag: "wx", mode: 0o444 });
    await rename(temporary, path);
  });
  return id;
}

/**
 * A blob of the first `bytes` bytes of an open file (its descriptor), which need not fit into memory. Throws `Fault` (file) when
 * it is shorter: it is being changed.
 */
export async function writeLooseBlobFrom(place: ObjectPlace, file: number, bytes: number): Promise<string> {
  const temporary = join(place.objects, `tmp_obj_${randomBytes(6).toString("hex")}`);
  return withFileFault("write", temporary, async () => {
    const hash = createHash(place.objectFormat);
    let read = 0;
    const object = async function* () {
      yield Buffer.from(`blob ${bytes}\0`);
      for await (const chunk of createReadStream("", { fd: file, start: 0, end: bytes - 1, autoClose: false })) {
        read += chunk.length;
        yield chunk;
      }
    };
    const hashed = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    };
    try {
      const target = createWriteStream(temporary, { flags: "wx", mode: 0o444 });
      await pipeline(object, hashed, createDeflate({ level: 1 }), target);
      if (read !== bytes) throw shorter(bytes, read);
      const id = hash.digest("hex");
      const path = looseObjectPath(place, id);
      await mkdir(dirname(path), { recursive: true });
      await rename(temporary, path);
      return id;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

function shorter(bytes: number, read: number): Fault {
  const said = `a file of ${bytes} bytes ended after ${read}: it is being changed`;
  return new Fault({ kind: "file", operation: "read", path: "", errno: "EAGAIN" }, said);
}
