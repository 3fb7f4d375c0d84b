import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

export type Hostile = "nested" | "symlink" | "strange-name" | "huge" | "many";

/** Give a store these bounds where it takes some, so that "huge" needs no gigabyte. */
export const smallBounds = { files: 20, fileBytes: 64 * 1024, totalBytes: 128 * 1024 };

/** What may lie in a stored directory beside the files of a checkpoint. */
export const hostile: readonly { kind: Hostile; write: (directory: string) => Promise<void> }[] = [
  {
    kind: "nested",
    write: async (directory) => {
      await mkdir(join(directory, "sub"));
      await writeFile(join(directory, "sub", "journal.jsonl"), "x");
    },
  },
  { kind: "symlink", write: (directory) => symlink("/etc/passwd", join(directory, "passwd")) },
  { kind: "strange-name", write: (directory) => writeFile(join(directory, ".git-config"), "x") },
  {
    kind: "huge",
    write: (directory) => writeFile(join(directory, "huge.bin"), Buffer.alloc(smallBounds.fileBytes + 1)),
  },
  {
    kind: "many",
    write: async (directory) => {
      for (let index = 0; index <= smallBounds.files; index += 1) await writeFile(join(directory, `f${index}`), "x");
    },
  },
];
