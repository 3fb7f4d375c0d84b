/**
 * The one directory through which checkpoints enter and leave the cache.
 *
 * The client hashes the path as it is written into the entry's version, and tar stores it relative to the workspace. So the
 * text must be the same on every machine, which rules out RUNNER_TEMP and absolute paths (self-hosted machines differ), and
 * `../…` (they differ in depth). What is left is a directory inside the workspace; a `.gitignore` that ignores itself and its
 * neighbours keeps it out of every `git add`, also where the checkpoint directory is configured elsewhere.
 */
import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { configurationFault } from "../../core/failure/evidence.ts";
import { withFileFault } from "../file-fault.ts";

const folder = ".github/workflow-checkpoints/.transfer";
/** Changing this text makes every stored entry unfindable. */
export const transferPath = `${folder}/content`;

/** An empty transfer directory. Refuses one that a symbolic link (which a repository may hold) leads out of the workspace. */
export async function openTransfer(workspace: string): Promise<string> {
  // The client resolves the path against the working directory, tar against GITHUB_WORKSPACE.
  if (resolve(workspace) !== process.cwd())
    throw configurationFault(
      "checkpoint-stores",
      "working directory",
      `the cache needs the process to run in the workspace ${workspace}, not in ${process.cwd()}`,
      "Use another store",
    );
  const parent = join(workspace, folder);
  return withFileFault("create directory", parent, async () => {
    await mkdir(parent, { recursive: true });
    if ((await realpath(parent)) !== join(await realpath(workspace), folder))
      throw configurationFault(
        "checkpoint-stores",
        "repository",
        `${folder} is reached through a symbolic link`,
        "Remove the link, or use another store than the cache",
      );
    await writeFile(join(parent, ".gitignore"), "*\n");
    const content = join(workspace, transferPath);
    await rm(content, { recursive: true, force: true });
    await mkdir(content, { mode: 0o700 });
    return content;
  });
}

export async function closeTransfer(workspace: string): Promise<void> {
  const parent = join(workspace, folder);
  await withFileFault("remove", parent, () => rm(parent, { recursive: true, force: true }));
}
