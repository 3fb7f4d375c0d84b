import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Fault } from "../../core/failure/evidence.ts";
import type { ForgeGit } from "./forge.ts";

const run = promisify(execFile);
const fileBytes = 1024 * 1024;

/** Reads what the forge needs from the repository at `root`: branches of `origin` where it has one, else its own. */
export function readGit(root: string, defaultBranch: string): ForgeGit {
  const git = async (args: readonly string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
    try {
      const { stdout, stderr } = await run("git", ["-C", root, ...args], { env, maxBuffer: fileBytes });
      return { exitCode: 0, stdout, stderr };
    } catch (error) {
      const { code, signal, stdout, stderr } = failed(error);
      if (typeof code === "number") return { exitCode: code, stdout, stderr };
      const operation = args[0] ?? "";
      if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
        throw new Fault({ kind: "file", operation, path: args.at(-1) ?? "", errno: "EFBIG" });
      throw new Fault({ kind: "git", operation, exitCode: null, signal, stderr }, `git ${operation}: ${stderr}`);
    }
  };
  const must = async (args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await git(args);
    if (exitCode === 0) return stdout;
    const operation = args[0] ?? "";
    throw new Fault({ kind: "git", operation, exitCode, signal: null, stderr }, `git ${operation}: ${stderr}`);
  };
  const verify = async (revision: string): Promise<string | undefined> => {
    const { exitCode, stdout } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision]);
    return exitCode === 0 ? stdout.trim() : undefined;
  };

  const branchSha = async (branch: string): Promise<string | undefined> => {
    const ref = `refs/heads/${branch}`;
    if ((await git(["remote", "get-url", "origin"])).exitCode !== 0) return verify(`${ref}^{commit}`);
    // The pattern also fits a ref that only ends like this.
    const lines = (await must(["ls-remote", "--", "origin", ref])).split("\n").map((line) => line.split("\t"));
    return lines.find(([, name]) => name === ref)?.[0];
  };

  return {
    branchSha,

    async mergeable(headSha, base) {
      const [head, onto] = await Promise.all([verify(`${headSha}^{commit}`), branchSha(base)]);
      if (head === undefined || onto === undefined || (await verify(`${onto}^{commit}`)) === undefined) return null;
      // 0 merges, 1 conflicts; anything else is a git before 2.38, which cannot tell without a work tree.
      const { exitCode } = await git(["merge-tree", "--write-tree", "--no-messages", onto, head]);
      return exitCode === 0 ? true : exitCode === 1 ? false : null;
    },

    async fileText(path, ref) {
      const commit = await verify(`${ref ?? `refs/heads/${defaultBranch}`}^{commit}`);
      const blob = commit === undefined ? undefined : await verify(`${commit}:${path}`);
      return blob === undefined ? undefined : must(["cat-file", "blob", blob]);
    },
  };
}

function failed(error: unknown): { code: unknown; signal: string | null; stdout: string; stderr: string } {
  const field = (name: string): unknown => (error instanceof Error ? Reflect.get(error, name) : undefined);
  const text = (name: string) => String(field(name) ?? "");
  const signal = field("signal");
  return {
    code: field("code"),
    signal: typeof signal === "string" ? signal : null,
    stdout: text("stdout"),
    stderr: (text("stderr") || String(error)).slice(-2000),
  };
}
