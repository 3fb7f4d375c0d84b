import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  promises,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isPartName } from "../core/checkpoint/part-name.ts";
import type { Scratch } from "../ports.ts";
import { corrupted, errnoOf, withFileFault } from "./file-fault.ts";

/**
 * What is smaller is written and read in one call that waits: the trips through the thread pool, and a stream, take longer than
 * what they do. Most checkpoints are four files of a few kilobytes.
 */
const smallBytes = 1024 * 1024;

/**
 * Folders below `root` (RUNNER_TEMP, or the system's temporary folder) in one private folder of this process, made at the
 * first use. Only what lies in it is written or removed; reading is free, since agents keep their sessions elsewhere.
 */
export function createScratch(root: string): Scratch {
  let own: Promise<string> | undefined;
  // mkdtemp makes folders with mode 0700.
  const ownFolder = (): Promise<string> => {
    own ??= withFileFault("create directory", root, async () => {
      await promises.mkdir(root, { recursive: true });
      return promises.mkdtemp(join(root, "workflow-manager-"));
    });
    return own;
  };
  const mustBeOurs = async (path: string): Promise<void> => {
    const below = relative(await ownFolder(), path);
    if (below === "" || below === ".." || below.startsWith(`..${sep}`) || below.includes(":"))
      throw new Error(`${path} is no scratch path`);
  };

  let files = 0;

  return {
    async directory(name) {
      if (!isPartName(name)) throw new Error(`${JSON.stringify(name)} is no name for a scratch directory`);
      const folder = await ownFolder();
      return withFileFault("create directory", folder, async () => mkdtempSync(join(folder, `${name}-`)));
    },

    async file(name) {
      if (!isPartName(name)) throw new Error(`${JSON.stringify(name)} is no name for a scratch file`);
      files += 1;
      return join(await ownFolder(), `${files}.${name}`);
    },

    async remove(path) {
      await mustBeOurs(path);
      await withFileFault("remove", path, async () => rmSync(path, { recursive: true, force: true }));
    },

    async readFile(path) {
      return withFileFault("read", path, async () => {
        try {
          return await promises.readFile(path);
        } catch (error) {
          if (errnoOf(error) === "ENOENT") return undefined;
          throw error;
        }
      });
    },

    async writeFile(path, bytes) {
      await mustBeOurs(path);
      await withFileFault("write", path, async () => {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        if (bytes.length > smallBytes) await promises.writeFile(path, bytes, { mode: 0o600 });
        else writeFileSync(path, bytes, { mode: 0o600 });
      });
    },

    async copyFile(from, to) {
      await mustBeOurs(from);
      await mustBeOurs(to);
      await withFileFault("copy", to, async () => {
        try {
          linkSync(from, to);
        } catch {
          // Not every file system gives a file a second name; what is wrong beside that shows again.
          await promises.copyFile(from, to, constants.COPYFILE_FICLONE);
        }
      });
    },

    async digest(directory) {
      return withFileFault("read", directory, async () => {
        const entries = readdirSync(directory, { withFileTypes: true });
        const odd = entries.find((entry) => !entry.isFile());
        if (odd !== undefined) throw corrupted(`${JSON.stringify(odd.name)} in a checkpoint is not a plain file`);
        const digests = [];
        for (const { name } of entries) digests.push({ name, ...(await hashFile(join(directory, name))) });
        return digests.sort((a, b) => (a.name < b.name ? -1 : 1));
      });
    },

    compress: async (bytes) => (await import("./stores/compression.ts")).compress(bytes),
    expand: async (bytes, maxBytes) => (await import("./stores/compression.ts")).expand(bytes, maxBytes),
  };
}

async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  // Windows has no O_NOFOLLOW and no symbolic links that a checkpoint could bring.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    const isLarge = fstatSync(descriptor).size > smallBytes;
    const blocks: AsyncIterable<Buffer> | readonly Buffer[] = isLarge
      ? createReadStream(path, { fd: descriptor, autoClose: false })
      : [readFileSync(descriptor)];
    for await (const block of blocks) {
      hash.update(block);
      bytes += block.length;
    }
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    closeSync(descriptor);
  }
}
