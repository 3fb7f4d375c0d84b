/** Takes away what git processes that died left behind. Nothing is removed while its owner may be alive. */
import { readdir, readFile, readlink, rename, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Clock } from "../../ports.ts";
import { errnoOf } from "../file-fault.ts";
import type { GitRepository } from "./git-repository.ts";

/** Where the process table can be read, no git at work in the repository is proof enough after this long. */
const settledMs = 2000;
/** Where it cannot, only age speaks: no git command of ours may run longer. */
const abandonedMs = 15 * 60_000;
const temporaryMs = 60 * 60_000;

export async function repairRepository(repository: GitRepository, clock: Clock): Promise<string[]> {
  const working = await gitAtWork(repository);
  const done: string[] = [];
  for (const lock of await lockFiles(repository)) {
    const ageMs = clock.now() - ((await stat(lock).catch(() => undefined))?.mtimeMs ?? clock.now());
    if (working === true || ageMs < (working === false ? settledMs : abandonedMs)) continue;
    await rm(lock, { force: true });
    done.push(`removed ${relative(repository.gitDirectory, lock)}, left by a git process that is gone`);
  }
  if (working !== true) done.push(...(await removeTemporaries(repository, clock)), ...(await rebuildIndex(repository)));
  return done;
}

async function lockFiles({ gitDirectory, objects }: GitRepository): Promise<string[]> {
  // A linked work tree has its index in one directory and its references in another.
  const common = join(objects, "..");
  const found = new Set<string>();
  for (const directory of [gitDirectory, common]) {
    for (const name of await namesIn(directory)) if (name.endsWith(".lock")) found.add(join(directory, name));
  }
  for (const name of await readdir(join(common, "refs"), { recursive: true }).catch(() => [])) {
    if (name.endsWith(".lock")) found.add(join(common, "refs", name));
  }
  return [...found];
}

/** Whether a git process works here now; undefined where there is no process table to look at. */
async function gitAtWork({ root, gitDirectory }: GitRepository): Promise<boolean | undefined> {
  const ids = (await namesIn("/proc")).filter((name) => /^\d+$/.test(name));
  if (ids.length === 0) return undefined;
  for (const id of ids) {
    const name = await readFile(`/proc/${id}/comm`, "utf8").catch(() => "");
    if (!name.startsWith("git")) continue;
    // Not ours to read: it may be anybody's, so it counts. One that has ended meanwhile does not.
    const cwd = await readlink(`/proc/${id}/cwd`).catch((error: unknown) => (isGone(error) ? "" : root));
    if (`${cwd}/`.startsWith(`${root}/`) || `${cwd}/`.startsWith(`${gitDirectory}/`)) return true;
  }
  return false;
}

function isGone(error: unknown): boolean {
  const errno = errnoOf(error);
  return errno === "ENOENT" || errno === "ESRCH";
}

async function removeTemporaries({ objects }: GitRepository, clock: Clock): Promise<string[]> {
  const pack = join(objects, "pack");
  let removed = 0;
  for (const name of (await namesIn(pack)).filter((entry) => entry.startsWith("tmp_"))) {
    const file = join(pack, name);
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || clock.now() - found.mtimeMs < temporaryMs) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed === 0 ? [] : [`removed ${removed} unfinished pack files`];
}

/** A machine that lost power may leave half an index. HEAD and the files say all that it said, but for what was staged. */
async function rebuildIndex({ ask, git, index }: GitRepository): Promise<string[]> {
  const read = await ask(["ls-files", "--stage"], { exits: [0, 128], maxBytes: 1, cut: true });
  if (read.cut || read.exitCode === 0) return [];
  await rename(index, `${index}.damaged`);
  await git(["read-tree", "HEAD"]);
  await git(["update-index", "-q", "--refresh"], { exits: [0, 1] });
  return ["rebuilt the index from HEAD; the damaged one was kept beside it"];
}

const namesIn = (directory: string): Promise<string[]> => readdir(directory).catch(() => []);
