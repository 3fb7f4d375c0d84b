/**
 * Makes trees that differ from others in a few paths. git would need two processes for each (`update-index`, `write-tree`), both
 * over an index as large as the repository; here only the directories that are reached are read, once, and written.
 */
import type { RunGit } from "./git.ts";
import { objectId } from "./git-loose-object.ts";
import type { ObjectWriter } from "./git-object-writer.ts";
import { readSmall } from "./git-objects.ts";
import type { Change } from "./git-pack.ts";
import type { GitRepository } from "./git-repository.ts";
import {
  byDirectory,
  decodeTree,
  type EditedDirectory,
  editedTree,
  encodeTree,
  isDirectory,
  type Tree,
  type TreeEdits,
} from "./git-tree.ts";
import { treeDelta } from "./git-tree-delta.ts";

/** Entries of trees that are remembered: about 20 MB. */
const mostEntries = 100_000;

export interface TreeEditor {
  /** The id of the tree `root` with the edits in it. What is new is added to the writer. */
  edit(root: string, edits: TreeEdits): Promise<string>;
}

/** An editor for each snapshot, over what those before it have read and made. `git`: to read trees with. */
export function treeEditors(repository: GitRepository) {
  /** The newest last. */
  const known = new Map<string, Tree>();
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;

  return (git: RunGit, writer: ObjectWriter): TreeEditor => {
    /** What this snapshot needs stays, whatever is forgotten meanwhile. */
    const trees = new Map<string, Tree>();
    const at = (id: string): Tree => {
      const tree = trees.get(id);
      if (tree === undefined) throw new Error(`tree ${id} was not read`);
      return tree;
    };
    const keep = (id: string, tree: Tree): void => {
      trees.set(id, tree);
      known.delete(id);
      known.set(id, tree);
    };
    /** Reads every tree that the edits reach, one level after the other; most are known from the time before. */
    const reach = async (root: string, edits: EditedDirectory): Promise<void> => {
      let level = [{ id: root, edits }];
      while (level.length > 0) {
        const missing = new Set<string>();
        for (const { id } of level) {
          const tree = trees.get(id) ?? known.get(id);
          if (tree === undefined) missing.add(id);
          else keep(id, tree);
        }
        for (const [id, bytes] of await readSmall(git, repository, [...missing])) keep(id, decodeTree(bytes, idBytes));
        level = level.flatMap(({ id, edits: { directories } }) =>
          [...directories].flatMap(([name, inner]) => {
            const entry = at(id).get(name);
            return isDirectory(entry) ? [{ id: entry.id, edits: inner }] : [];
          }),
        );
      }
    };

    return {
      async edit(root, edits) {
        if (edits.size === 0) return root;
        const directories = byDirectory(edits);
        await reach(root, directories);
        const bodies: { readonly body: Buffer; readonly change: Change | undefined }[] = [];
        const made = (tree: Tree, from: string | undefined): string => {
          const body = encodeTree(tree);
          const id = objectId(repository, "tree", body);
          keep(id, tree);
          bodies.push({ body, change: from === undefined ? undefined : { from, delta: treeDelta(at(from), tree) } });
          return id;
        };
        const id = made(editedTree(at(root), directories, at, made), root);
        // Also one that was made before: whoever cleaned up the repository has removed it.
        for (const { body, change } of bodies) await writer.add("tree", body, change);
        forgetOldest(known);
        return id;
      },
    };
  };
}

function forgetOldest(known: Map<string, Tree>): void {
  let entries = 0;
  for (const [id, tree] of [...known].reverse()) {
    entries += tree.size;
    if (entries > mostEntries) known.delete(id);
  }
}
