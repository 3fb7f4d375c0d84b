/** With `--local` a bare repository in the state directory stands for the remote: pushes are real and leave the machine alone. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { promisify } from "node:util";
import { Fault } from "../../core/failure/evidence.ts";

const run = promisify(execFile);

async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run("git", ["-C", root, ...args], { env: { ...process.env, GIT_TERMINAL_PROMPT: "0" } });
    return stdout.trim();
  } catch (error) {
    const { stderr = String(error), code = null } = error as { stderr?: string; code?: number | null };
    throw new Fault({ kind: "git", operation: args[0] ?? "", exitCode: code, signal: null, stderr }, stderr);
  }
}

/** The branch that is checked out, or what a detached HEAD was: `main`. */
export async function localDefaultBranch(root: string): Promise<string> {
  const branch = await git(root, ["symbolic-ref", "--short", "--quiet", "HEAD"]).catch(() => "");
  if (branch === "") return "main";
  // On a branch of ours (a resume) the base is what the bare repository was made with.
  const base = await git(root, ["config", "--get", "workflow-manager.base"]).catch(() => "");
  return base === "" ? branch : base;
}

/** Makes the bare repository with the base branch in it, once. */
export async function ensureLocalRemote(root: string, bare: string): Promise<void> {
  const base = await localDefaultBranch(root);
  if (!existsSync(bare)) {
    await mkdir(bare, { recursive: true });
    await git(bare, ["init", "--bare", "--quiet", "--initial-branch", base]);
    await git(root, ["config", "workflow-manager.base", base]);
  }
  const head = await git(root, ["rev-parse", `refs/heads/${base}`]);
  const known = await git(bare, ["rev-parse", "--verify", "--quiet", `refs/heads/${base}`]).catch(() => "");
  if (known !== head) await git(root, ["push", "--quiet", "--force", bare, `refs/heads/${base}:refs/heads/${base}`]);
}
