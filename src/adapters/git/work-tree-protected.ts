/** What protected paths need of git: which commits touch what, taking commits back, a patch of what was held back. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommitPaths } from "../../core/text/protected-paths.ts";
import type { CommitsSince } from "../../ports.ts";
import { onceForRange } from "./commit-range.ts";
import { withOptions } from "./git.ts";
import { firstLine, joinRecords, lines, readable, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

/** More than an agent makes; beyond it nobody looks through all of them. */
const mostCommits = 500;

/** All commits that HEAD has and `since` has not, children before parents. */
export function commitsSince(repository: GitRepository): (since: string) => Promise<CommitsSince> {
  return onceForRange(repository, { commits: [], whole: true }, (since, until) =>
    listCommits(repository, since, until),
  );
}

async function listCommits(repository: GitRepository, since: string, until: string): Promise<CommitsSince> {
  const range = ["rev-list", "--topo-order", "--parents", `--max-count=${mostCommits + 1}`, `${since}..${until}`, "--"];
  const listed = lines((await repository.ask(range)).stdout).filter((line) => line !== "");
  const commits: CommitPaths[] = [];
  for (const line of listed.slice(0, mostCommits)) {
    const [sha = "", ...parents] = line.split(" ");
    // Against each parent of a merge; one by one, since a file can have the name of a commit.
    const flags = [
      "--no-commit-id",
      "--root",
      "-r",
      "-m",
      "-z",
      "--name-only",
      "--no-renames",
      "--ignore-submodules=none",
    ];
    const { stdout } = await repository.git(["diff-tree", ...flags, sha]);
    commits.push({ sha, parents, paths: [...new Set(records(stdout).map(readable))] });
  }
  return { commits, whole: listed.length <= mostCommits };
}

/** The branch goes back to the commit; index and files stay as they are. */
export async function uncommit(repository: GitRepository, sha: string): Promise<void> {
  const found = await repository.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${sha}^{commit}`]);
  await repository.git(["reset", "--soft", "--quiet", firstLine(found.stdout)]);
}

/** Takes out of the index what is not to be committed, by the very bytes of its name; the files stay as they are. */
export async function unstageHeld(repository: GitRepository, held: (path: string) => boolean): Promise<void> {
  const { stdout } = await repository.git([
    ...["diff", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"],
  ]);
  const paths = records(stdout).filter((record) => held(readable(record)));
  if (paths.length === 0) return;
  await repository.git(["reset", "--quiet", "--pathspec-from-file=-", "--pathspec-file-nul"], {
    stdin: joinRecords(paths),
    env: { GIT_LITERAL_PATHSPECS: "1" },
  });
}

/** The difference of these paths between HEAD and the work tree, new files included, through an index of its own. */
export async function patchOf(repository: GitRepository, paths: readonly string[], maxBytes: number): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "workflow-manager-index-"));
  try {
    const git = withOptions(repository.git, { env: { GIT_INDEX_FILE: join(directory, "index") } });
    await git(["read-tree", "HEAD"]);
    const names = joinRecords(paths.map((path) => Buffer.from(path, "utf8").toString("latin1")));
    await git(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], { stdin: names, exits: [0, 128] });
    const flags = [
      "--no-color",
      "--no-ext-diff",
      "--no-textconv",
      "--no-renames",
      "--src-prefix=a/",
      "--dst-prefix=b/",
    ];
    const answer = await git(["diff", "--cached", ...flags, "HEAD", "--"], { maxBytes, cut: true });
    return new TextDecoder().decode(answer.stdout, { stream: answer.cut });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
