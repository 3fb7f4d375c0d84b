/** Commits made for the agent: all of its changes, under the requested author, with hooks and signing off. */
import { Fault } from "../../core/failure/evidence.ts";
import type { RunGit } from "./git.ts";
import { firstLine, joinRecords, records } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import { unstageHeld } from "./work-tree-protected.ts";

export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** https://api.github.com/users/github-actions[bot]: with this address GitHub shows the bot's picture. */
export const actionsBot: Identity = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

export interface CommitRequest {
  readonly message: string;
  /** `Name <address>`. */
  readonly author: string;
  /** git pathspecs from the top of the work tree, without magic. */
  readonly exclude: readonly string[];
  /** Not committed, whoever staged it. Asked for the paths that are about to be. */
  readonly held?: ((path: string) => boolean) | undefined;
}

export async function commitAll(
  repository: GitRepository,
  request: CommitRequest,
  committer: Identity,
): Promise<string | undefined> {
  const { git } = repository;
  const author = parseIdentity(request.author);
  const excluded = request.exclude.map((pattern) => `:(top)${pattern}`);
  const wanted = [":(top)", ...request.exclude.map((pattern) => `:(top,exclude)${pattern}`)];
  // Otherwise git leaves out, without a word, what was changed beyond the part that is checked out.
  const everywhere = repository.sparse ? ["--sparse"] : [];
  await git(["add", "--update", ...everywhere, "--", ...wanted]);
  await addUntracked(git, wanted);
  if (excluded.length > 0) await unstage(git, excluded);
  if (request.held !== undefined) await unstageHeld(repository, request.held);

  if (!(await somethingStaged(git))) return undefined;
  await git(["commit", "--quiet", "--no-verify", "--no-gpg-sign", "--cleanup=whitespace", "--file=-"], {
    stdin: request.message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
    },
  });
  return firstLine((await git(["rev-parse", "HEAD"])).stdout);
}

/** `git add` would take a repository inside ours for a submodule; a path that ends in a slash is one, and stays out. */
async function addUntracked(git: RunGit, wanted: readonly string[]): Promise<void> {
  const { stdout } = await git(["ls-files", "--others", "--exclude-standard", "-z", "--", ...wanted]);
  const files = records(stdout).filter((path) => !path.endsWith("/"));
  if (files.length === 0) return;
  await git(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], { stdin: joinRecords(files) });
}

/** Takes out what somebody else staged although it is excluded; the files stay as they are. */
async function unstage(git: RunGit, excluded: readonly string[]): Promise<void> {
  const { stdout } = await git(["diff", "--cached", "--name-only", "-z", "--no-renames", "--", ...excluded]);
  if (records(stdout).length > 0) await git(["reset", "--quiet", "--", ...excluded]);
}

/** A merge that changes no file is still a commit to be made. */
async function somethingStaged(git: RunGit): Promise<boolean> {
  const staged = await git(["diff", "--cached", "--quiet", "--ignore-submodules=none"], { exits: [0, 1] });
  if (staged.exitCode === 1) return true;
  return (await git(["rev-parse", "--verify", "--quiet", "MERGE_HEAD"], { exits: [0, 1] })).exitCode === 0;
}

export function parseIdentity(text: string): Identity {
  const [, name = "", email = ""] = /^ *([^<>\r\n]+?) *<([^<>\s]+)> *$/.exec(text) ?? [];
  if (name !== "" && email !== "") return { name, email };
  throw new Fault({
    kind: "configuration",
    problems: [
      {
        key: "commit-author",
        place: "input",
        problem: `${JSON.stringify(text)} is no author`,
        remedy: 'Write it as "Name <address>".',
      },
    ],
  });
}
