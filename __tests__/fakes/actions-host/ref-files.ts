/**
 * Refs of a bare repository, read as git lays them down: a file each, `packed-refs` for the rest. Every push is announced by
 * what it changed in them, and a git process for each look would be most of what the host costs.
 * https://git-scm.com/docs/gitrepository-layout
 */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const objectId = /^[0-9a-f]{40}$/;

/** A ref can go between the listing and the reading; git replaces it by a rename, so that nobody reads half of one. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return "";
    throw error;
  }
}

async function packedRefs(gitDirectory: string): Promise<Map<string, string>> {
  const lines = (await textOf(join(gitDirectory, "packed-refs"))).split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [sha = "", name = ""] = line.split(" ");
      return objectId.test(sha) && name !== "" ? [[name, sha] as const] : [];
    }),
  );
}

/** A deletion takes the folders with it that it leaves empty: a listing that misses one begins again. */
async function looseNames(gitDirectory: string): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      const entries = await readdir(join(gitDirectory, "refs"), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"))
        .map((entry) => relative(gitDirectory, join(entry.parentPath, entry.name)));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT") || tries === 20) throw error;
    }
  }
}

/** Full name → what it points to, sorted by name. */
export async function readRefs(gitDirectory: string): Promise<Map<string, string>> {
  const refs = await packedRefs(gitDirectory);
  for (const name of await looseNames(gitDirectory)) {
    const sha = (await textOf(join(gitDirectory, name))).trim();
    if (objectId.test(sha)) refs.set(name, sha);
  }
  return new Map([...refs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function readRef(gitDirectory: string, name: string): Promise<string | undefined> {
  const sha = (await textOf(join(gitDirectory, name))).trim();
  if (objectId.test(sha)) return sha;
  return (await packedRefs(gitDirectory)).get(name);
}
