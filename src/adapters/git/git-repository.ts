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
import type { GitRemote } from "./git-credentials.ts";
import { createDisarming } from "./git-disarm.ts";
import { lines, records } from "./git-output.ts";
import { withPromised } from "./git-promised.ts";
import { withSide } from "./git-side.ts";

export interface GitRepository {
  /** The top of the work tree. */
  readonly root: string;
  readonly gitDirectory: string;
  readonly objects: string;
  readonly index: string;
  readonly shallow: string;
  readonly exclude: string;
  readonly objectFormat: string;
  /** Of a partial clone (`filter` and `sparse-checkout` of actions/checkout make one): who has the objects that it lacks. */
  readonly promisor: GitRemote | undefined;
  /** Files may be missing by choice (`git sparse-checkout`). */
  readonly sparse: boolean;
  /** Settings that say how this file system behaves; harmless, and needed to compare files. Their values are single words. */
  readonly fileSettings: readonly GitSetting[];
  /** A file with patterns of what git is not to see (`core.excludesFile`). */
  readonly excludesFile: string | undefined;
  /** git in this repository, disarmed. Its environment holds no token. */
  readonly git: RunGit;
  /** For questions that touch neither files nor hooks (`rev-parse`, `ls-files`): spares the listing. */
  readonly ask: RunGit;
  /** git bound to no repository yet, for side repositories. */
  readonly unbound: RunGit;
}

const settingNames =
  "^(core\\.(filemode|symlinks|ignorecase|precomposeunicode|longpaths|trustctime|checkstat|protectntfs|protecthfs|excludesfile|sparsecheckout)|remote\\..*\\.promisor)$";
/** A self-hosted runner's clone may be one that an agent has had before: a value must not become a section of its own. */
const harmless = /^\w+$/;

const excludesFileName = "core.excludesfile";
const sparseName = "core.sparsecheckout";
const isFileSetting = ([name, value]: GitSetting) =>
  name.startsWith("core.") && name !== excludesFileName && name !== sparseName && harmless.test(value);
const isOn = ([, value]: GitSetting) => /^(true|yes|on|1)$/i.test(value);

/** `environment`: that of `git`. `remote`: what it is a clone of. */
export async function openRepository(
  directory: string,
  git: RunGit,
  environment: Readonly<Record<string, string>>,
  remote: GitRemote,
): Promise<GitRepository> {
  const { root, gitDirectory } = await locate(resolve(directory));
  const env = { GIT_DIR: gitDirectory, GIT_WORK_TREE: root };
  const local = withOptions(git, { cwd: root, env });
  const names = ["objects", "index", "shallow", "info/exclude"];
  const asked = names.flatMap((name) => ["--git-path", name]);
  const [paths, settings] = await Promise.all([
    local(["rev-parse", "--path-format=absolute", ...asked, "--show-object-format"]),
    local(["config", "-z", "--get-regexp", settingNames], { exits: [0, 1] }),
  ]);
  const disarming = createDisarming(local, gitDirectory, environment);
  const found = records(settings.stdout).map(settingOf);
  const [objects = "", index = "", shallow = "", exclude = "", objectFormat = "sha1"] = lines(paths.stdout);
  const promisor = found.some((setting) => setting[0].startsWith("remote.") && isOn(setting)) ? remote : undefined;
  const bring = (id: string) => withSide(repository, "none", (side) => side.git(["cat-file", "-e", id]));
  const promised = (run: RunGit): RunGit => (promisor === undefined ? run : withPromised(run, bring));
  const repository: GitRepository = {
    root,
    gitDirectory,
    objects,
    index,
    shallow,
    exclude,
    objectFormat,
    promisor,
    sparse: found.some((setting) => setting[0] === sparseName && isOn(setting)),
    fileSettings: found.filter(isFileSetting),
    excludesFile: found.findLast(([name]) => name === excludesFileName)?.[1],
    ask: promised(local),
    unbound: git,
    git: promised(async (args, options) => withOptions(local, { config: await disarming() })(args, options)),
  };
  return repository;
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

function settingOf(record: string): GitSetting {
  const newline = record.indexOf("\n");
  return newline < 0 ? [record, "true"] : [record.slice(0, newline), record.slice(newline + 1)];
}
