/**
 * Trees as git stores them, and changes to them: pure. https://git-scm.com/docs/git-mktree, "tree objects" in
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. Names are records: bytes as latin1 characters (git-output.ts).
 */

export interface TreeEntry {
  /** As in a tree: `100644`, `100755`, `120000`, `160000`, or `40000` for a directory. */
  readonly mode: string;
  /** Hexadecimal. */
  readonly id: string;
}

export type Tree = ReadonlyMap<string, TreeEntry>;

/** Paths from the root → what is to be there; null: no file. */
export type TreeEdits = ReadonlyMap<string, TreeEntry | null>;

/** The directories that edits reach into. */
export interface EditedDirectory {
  readonly files: Map<string, TreeEntry | null>;
  readonly directories: Map<string, EditedDirectory>;
}

const directoryMode = "40000";

export const isDirectory = (entry: TreeEntry | undefined): entry is TreeEntry => entry?.mode === directoryMode;

/** `idBytes`: 20 with SHA-1, 32 with SHA-256. Throws on bytes that are no tree. */
export function decodeTree(bytes: Buffer, idBytes: number): Tree {
  const tree = new Map<string, TreeEntry>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + idBytes;
    if (space < 0 || end < 0 || next > bytes.length) throw new Error("these bytes are no git tree");
    const mode = bytes.toString("latin1", at, space);
    tree.set(bytes.toString("latin1", space + 1, end), { mode, id: bytes.toString("hex", end + 1, next) });
    at = next;
  }
  return tree;
}

/** An entry where it stands among the others. */
export interface TreeLine {
  readonly name: string;
  readonly entry: TreeEntry;
  /** As it is compared: a directory's name as if it ended in a slash. */
  readonly key: string;
  readonly bytes: number;
}

export function treeLines(tree: Tree): readonly TreeLine[] {
  const lines: TreeLine[] = [];
  for (const [name, entry] of tree) {
    const key = isDirectory(entry) ? `${name}/` : name;
    lines.push({ name, entry, key, bytes: entry.mode.length + name.length + 2 + entry.id.length / 2 });
  }
  return lines.sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function encodeLines(lines: readonly TreeLine[]): Buffer {
  const bytes = Buffer.alloc(lines.reduce((sum, line) => sum + line.bytes, 0));
  let at = 0;
  for (const { name, entry } of lines) {
    at += bytes.write(`${entry.mode} ${name}\0`, at, "latin1");
    at += bytes.write(entry.id, at, "hex");
  }
  return bytes;
}

export const encodeTree = (tree: Tree): Buffer => encodeLines(treeLines(tree));

/** A tree of plain files, without directories. Names as text. */
export function encodePlainTree(files: readonly { readonly name: string; readonly id: string }[]): Buffer {
  const entries = files.map(({ name, id }) => [Buffer.from(name).toString("latin1"), { mode: "100644", id }] as const);
  return encodeTree(new Map(entries));
}

export function byDirectory(edits: TreeEdits): EditedDirectory {
  const fresh = (): EditedDirectory => ({ files: new Map(), directories: new Map() });
  const root = fresh();
  for (const [path, entry] of edits) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let directory = root;
    for (const name of names) {
      const inner = directory.directories.get(name) ?? fresh();
      directory.directories.set(name, inner);
      directory = inner;
    }
    directory.files.set(last, entry);
  }
  return root;
}

/**
 * The tree with the edits in it. `at` gives the trees of directories that are reached, `made` takes each that is new and gives its
 * id; `from`: of the tree it was made of, if of one. What stands where something new is to be makes way for it, as with
 * `git update-index --replace`: a file for the directory that a path runs through, and a directory for a file. A directory without
 * entries is none.
 */
export function editedTree(
  tree: Tree,
  edits: EditedDirectory,
  at: (id: string) => Tree,
  made: (tree: Tree, from: string | undefined) => string,
): Tree {
  const entries = new Map(tree);
  for (const [name, entry] of edits.files) {
    if (entry === null && !isDirectory(entries.get(name))) entries.delete(name);
  }
  for (const [name, inner] of edits.directories) {
    const before = entries.get(name);
    const from = isDirectory(before) ? before.id : undefined;
    const after = editedTree(from === undefined ? new Map() : at(from), inner, at, made);
    if (after.size > 0) entries.set(name, { mode: directoryMode, id: made(after, from) });
    else if (isDirectory(before)) entries.delete(name);
  }
  for (const [name, entry] of edits.files) if (entry !== null) entries.set(name, entry);
  return entries;
}
