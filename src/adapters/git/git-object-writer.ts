/**
 * Holds the objects of one snapshot, and writes them where git is to work with them: few as loose files, many in one pack. To create
 * a file can take longer than everything else that is done for an object (a virus scanner, a file system that looks for a free
 * inode), and a large snapshot has hundreds. Packs are never removed: what an agent stages may be in one already, so that git
 * does not write it again.
 */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as othersTurn } from "node:timers/promises";
import { withFileFault } from "../file-fault.ts";
import { looseObjectPath, type ObjectPlace, objectId, writeLooseObject } from "./git-loose-object.ts";
import {
  type Change,
  encodeIndexedPack,
  type MadeObject,
  type ObjectType,
  type PackedObject,
  packedObject,
} from "./git-pack.ts";
import { mostSmallBytes, mostSmallObjects } from "./small-pack.ts";

export interface ObjectWriter {
  /** Its id. It is in the repository when `store` has resolved. `change`: how it may travel (small-pack.ts). */
  add(type: ObjectType, body: Uint8Array, change?: Change): Promise<string>;
  /** For git to work with. A small snapshot travels without. */
  store(): Promise<void>;
  /** All that were added, where they are few and small; undefined where they are not. */
  few(): ReadonlyMap<string, MadeObject> | undefined;
}

type Held = ReadonlyMap<string, MadeObject>;

/** Each pack makes every git process look into one file more, and fifty make `git gc` tidy up. */
const fewestInPack = 24;
const largestInPack = 64 * 1024;
const mostHeldBytes = 16 * 1024 ** 2;
const compressedInTurn = 16;
/** Of objects in packs: beyond them, what a snapshot shares with older ones is written again. */
const mostRemembered = 100_000;

/** A writer for each snapshot; what those before it have put into packs is not written again while those are there. */
export function objectWriters(place: ObjectPlace): () => ObjectWriter {
  /** Id → the pack it is in. */
  const packed = new Map<string, string>();
  return () => {
    const held = new Map<string, MadeObject>();
    const few = new Map<string, MadeObject>();
    let addedBytes = 0;
    const there = new Map<string, boolean>();
    let heldBytes = 0;
    const isThere = (path: string): boolean => {
      const found = there.get(path) ?? existsSync(path);
      there.set(path, found);
      return found;
    };
    const exists = (id: string): boolean => {
      const pack = packed.get(id);
      return (pack !== undefined && isThere(pack)) || existsSync(looseObjectPath(place, id));
    };
    return {
      async add(type, body, change) {
        const id = objectId(place, type, body);
        if (!few.has(id)) {
          addedBytes += (change?.delta ?? body).length;
          if (few.size <= mostSmallObjects && addedBytes <= mostSmallBytes) few.set(id, { type, body, change });
        }
        if (held.has(id) || exists(id)) return id;
        if (body.length > largestInPack || heldBytes + body.length > mostHeldBytes)
          return writeLooseObject(place, type, body);
        held.set(id, { type, body });
        heldBytes += body.length;
        return id;
      },
      few: () => (few.size > mostSmallObjects || addedBytes > mostSmallBytes ? undefined : few),
      async store() {
        if (held.size < fewestInPack) {
          for (const { type, body } of held.values()) await writeLooseObject(place, type, body);
        } else {
          const pack = await writePack(place, held);
          for (const id of held.keys()) packed.set(id, pack);
          for (const old of [...packed.keys()].slice(0, -mostRemembered)) packed.delete(old);
        }
        held.clear();
      },
    };
  };
}

/** The path of the pack. */
async function writePack(place: ObjectPlace, held: Held): Promise<string> {
  const objects: PackedObject[] = [];
  for (const [id, { type, body }] of held) {
    objects.push(packedObject(id, type, body));
    if (objects.length % compressedInTurn === 0) await othersTurn();
  }
  const { name, pack, index } = encodeIndexedPack(objects, place.objectFormat);
  const folder = join(place.objects, "pack");
  const path = join(folder, `${name}.pack`);
  await withFileFault("write", path, async () => {
    await mkdir(folder, { recursive: true });
    // git finds a pack by its index, which therefore comes last.
    await replace(folder, `${name}.pack`, "tmp_pack", pack);
    await replace(folder, `${name}.idx`, "tmp_idx", index);
  });
  return path;
}

/** `prefix`: git's own for unfinished files, which its garbage collection knows. */
async function replace(folder: string, name: string, prefix: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${prefix}_${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(temporary, bytes, { flag: "wx", mode: 0o444 });
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
