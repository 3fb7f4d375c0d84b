/**
 * Finds the repository without asking git, and runs git in it with everything its configuration could execute off.
 *
 * GIT_DIR is given, never discovered: that makes `core.worktree` powerless, and spares container jobs git's "dubious
 * ownership" refusal when the workspace belongs to another user.
 */
import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { configurationFault } from "../../core/failure/evidence.ts";
import { type GitSetting, type RunGit, withOptions } from "./git.ts";

export interface GitRepository {
  /** The top of the work tree. */
  readonly root: string;
  readonly gitDirectory: string;
  readonly objects: string;
  readonly index: string;
  readonly shallow: string;
  readonly exclude: string;
  readonly objectFormat: string;
  /** Settings that say how this file system behaves; harmless, and needed to compare files. */
  readonly fileSettings: readonly GitSetting[];
  /** git in this repository, disarmed. Its environment holds no token. */
  readonly git: RunGit;
  /** For questions that touch neither files nor hooks (`rev-parse`, `ls-files`): spares the listing. */
  readonly ask: RunGit;
  /** git bound to no repository yet, for side repositories. */
  readonly unbound: RunGit;
}

const fileSettingNames =
  "^core\\.(filemode|symlinks|ignorecase|precomposeunicode|longpaths|trustctime|checkstat|protectntfs|protecthfs)$";

export async function openRepository(directory: string, git: RunGit): Promise<GitRepository> {
  const { root, gitDirectory } = await locate(resolve(directory));
  const env = { GIT_DIR: gitDirectory, GIT_WORK_TREE: root };
  const local = withOptions(git, { cwd: root, env });
  const names = ["objects", "index", "shallow", "info/exclude"];
  const asked = names.flatMap((name) => ["--git-path", name]);
  const [paths, settings] = await Promise.all([
    local(["rev-parse", "--path-format=absolute", ...asked, "--show-object-format"]),
    local(["config", "-z", "--get-regexp", fileSettingNames], { exits: [0, 1] }),
  ]);
  const [objects = "", index = "", shallow = "", exclude = "", objectFormat = "sha1"] = lines(paths.stdout);
  return {
    root,
    gitDirectory,
    objects,
    index,
    shallow,
    exclude,
    objectFormat,
    fileSettings: records(settings.stdout).map(settingOf),
    ask: local,
    unbound: git,
    git: async (args, options) => withOptions(local, { config: await disarmed(local) })(args, options),
  };
}

async function locate(directory: string): Promise<{ root: string; gitDirectory: string }> {
  for (let root = directory; ; root = dirname(root)) {
    const candidate = join(root, ".git");
    const kind = await stat(candidate).catch(() => undefined);
    if (kind?.isDirectory() === true) return { root, gitDirectory: candidate };
    if (kind?.isFile() === true) {
      const target = /^gitdir: (.+)$/m.exec(await readFile(candidate, "utf8"))?.[1];
      if (target !== undefined) return { root, gitDirectory: resolve(root, target.trim()) };
    }
    if (dirname(root) === root) {
      throw configurationFault(
        "working-directory",
        directory,
        "this is not inside a git repository",
        "Check the repository out first (actions/checkout) and point working-directory into it.",
      );
    }
  }
}

/**
 * Filters, config-defined hooks and external diffs have names of the user's choosing, so they are listed first and
 * each is switched off. One filter stays, in its well-known form: without `lfs` every LFS file would look modified.
 */
async function disarmed(local: RunGit): Promise<readonly GitSetting[]> {
  const { stdout } = await local(["config", "-z", "--name-only", "--list"], { operation: "git config" });
  const settings: GitSetting[] = [];
  for (const name of new Set(records(stdout))) {
    const lower = name.toLowerCase();
    if (lower.startsWith("filter.")) settings.push([name, lower.startsWith("filter.lfs.") ? lfs(lower) : off(lower)]);
    if (/^hook\..+\.(command|event)$/.test(lower)) settings.push([name.replace(/\.[^.]+$/, ".enabled"), "false"]);
    if (/^(merge\..+\.driver|diff\..+\.(command|textconv))$/.test(lower)) settings.push([name, "false"]);
  }
  return settings;
}

const off = (name: string) => (name.endsWith(".required") ? "false" : "");

function lfs(name: string): string {
  if (name.endsWith(".clean")) return "git-lfs clean -- %f";
  if (name.endsWith(".smudge")) return "git-lfs smudge -- %f";
  return name.endsWith(".process") ? "git-lfs filter-process" : "true";
}

/** Splits NUL-terminated output. Bytes are kept as latin1 characters: file names need not be valid UTF-8. */
export function records(output: Buffer): string[] {
  const text = output.toString("latin1");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

/** For people: the bytes of a record read as UTF-8. */
export function readable(record: string): string {
  return Buffer.from(record, "latin1").toString("utf8");
}

/** Records as git reads them with `-z --stdin`. */
export function joinRecords(list: readonly string[]): Buffer {
  return Buffer.from(list.map((record) => `${record}\0`).join(""), "latin1");
}

export function lines(output: Buffer): string[] {
  return output.toString("utf8").split("\n");
}

export function firstLine(output: Buffer): string {
  return lines(output)[0] ?? "";
}

function settingOf(record: string): GitSetting {
  const newline = record.indexOf("\n");
  return newline < 0 ? [record, "true"] : [record.slice(0, newline), record.slice(newline + 1)];
}
