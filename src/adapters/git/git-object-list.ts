/** Small objects that were made in memory, on their way to a remote. */
import { type CommitText, encodeCommit, type ObjectPlace, objectId, writeLooseObject } from "./git-loose-object.ts";
import { type MadeObject, type ObjectType, type PackedObject, packedObject } from "./git-pack.ts";
import { encodePlainTree } from "./git-tree.ts";

export interface ObjectList {
  /** Its id. */
  add(type: ObjectType, body: Uint8Array): string;
  /** A tree of plain files, without directories. */
  addTree(files: readonly { readonly name: string; readonly id: string }[]): string;
  addCommit(commit: CommitText): string;
  all(): Iterable<MadeObject>;
  packed(): PackedObject[];
}

export function objectList(): ObjectList {
  const held = new Map<string, MadeObject>();
  const add = (type: ObjectType, body: Uint8Array): string => {
    const id = objectId({ objectFormat: "sha1" }, type, body);
    held.set(id, { type, body });
    return id;
  };
  return {
    add,
    addTree: (files) => add("tree", encodePlainTree(files)),
    addCommit: (commit) => add("commit", encodeCommit(commit)),
    all: () => held.values(),
    packed: () => [...held].map(([id, { type, body }]) => packedObject(id, type, body)),
  };
}

export async function writeObjects(place: ObjectPlace, objects: ObjectList): Promise<void> {
  for (const { type, body } of objects.all()) await writeLooseObject(place, type, body);
}
