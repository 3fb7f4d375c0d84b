/**
 * The pack of a small checkpoint, made here: most checkpoints bring a commit or two and a few files, and starting git takes longer
 * than everything that it would do for them. Files go in whole; where there are more of them, git's deltas are worth its start.
 * A tree goes in as a change of the one it was made of, which is in the pack too, or is one of those that the pack builds upon.
 */

import type { ObjectPlace } from "./git-loose-object.ts";
import { readLoose } from "./git-objects.ts";
import {
  encodePack,
  type MadeObject,
  type ObjectType,
  type PackedObject,
  packedChange,
  packedObject,
} from "./git-pack.ts";

/** What a snapshot holds beside the commits up to its head. */
export interface SnapshotObjects {
  /** By name, those that were made for it, in the order in which they were. */
  readonly made: ReadonlyMap<string, MadeObject>;
  /** Names of those that were there. */
  readonly others: ReadonlySet<string>;
}

export const mostSmallObjects = 192;
/** Before they are compressed, trees as changes. */
export const mostSmallBytes = 64 * 1024;

/** Undefined: they are too many, too large, or in a pack already, and git is to make it. */
export async function smallPack(
  place: ObjectPlace,
  { made, others }: SnapshotObjects,
  commits: readonly string[],
): Promise<Buffer | undefined> {
  const there = [...new Set([...commits, ...others])].filter((id) => !made.has(id));
  if (made.size + there.length > mostSmallObjects) return undefined;
  let room = mostSmallBytes;
  const objects: PackedObject[] = [];
  const add = (object: PackedObject): void => {
    room -= object.bytes;
    objects.push(object);
  };
  const before = new Set<string>();
  for (const [id, { type, body, change }] of made) {
    // Of what comes later it would be a change of itself: an edit may undo the one before.
    const stands = change !== undefined && (!made.has(change.from) || before.has(change.from));
    add(stands ? packedChange(id, type, change) : packedObject(id, type, body));
    before.add(id);
  }
  for (const id of there) {
    const object = room < 0 ? undefined : await readLoose(place, id, room);
    if (object === undefined || !isObjectType(object.type)) return undefined;
    add(packedObject(id, object.type, object.body));
  }
  return room < 0 ? undefined : encodePack(objects, place.objectFormat);
}

const isObjectType = (type: string): type is ObjectType => type === "blob" || type === "tree" || type === "commit";
