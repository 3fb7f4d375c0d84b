/** Moves branches: only forwards, unless asked to go back. */
import { Fault } from "../../core/failure/evidence.ts";
import type { GitRemote } from "./git-credentials.ts";
import { hasCommit } from "./git-fetch.ts";
import { headSha } from "./git-head.ts";
import { firstLine } from "./git-output.ts";
import { networkGit, pushFault, pushReferences } from "./git-remote.ts";
import type { GitRepository } from "./git-repository.ts";
import { withSide } from "./git-side.ts";
import type { RemoteReferences } from "./remote-references.ts";

/** These calls have deadlines of their own. */
const never = new AbortController().signal;

/** A branch that is ahead of `start` is switched to as it is; one that went elsewhere is a fault. */
export async function switchTo(repository: GitRepository, branch: string, start: string): Promise<void> {
  const { git, ask } = repository;
  await ask(["check-ref-format", "--branch", branch]);
  const found = await ask(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`], { exits: [0, 1] });
  const existing = found.exitCode === 0 ? firstLine(found.stdout) : undefined;
  const behind = existing === undefined || (await contains(repository, existing, start));
  if (!behind && !(await contains(repository, start, existing))) {
    const stderr = `the branch ${branch} exists at ${existing} with commits that ${start} does not have`;
    throw new Fault({ kind: "git", operation: "switch branch", exitCode: null, signal: null, stderr }, stderr);
  }
  const target = behind ? start : existing;
  await git(["checkout", "--quiet", "--no-track", "--no-guess", "--no-recurse-submodules", "-B", branch, target, "--"]);
}

/** Branch, index and tracked files go back to the commit, unfinished merges end; untracked files stay. */
export async function resetTo(repository: GitRepository, sha: string): Promise<void> {
  const found = await repository.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${sha}^{commit}`]);
  await repository.git(["reset", "--hard", "--quiet", "--no-recurse-submodules", firstLine(found.stdout)]);
}

export function remoteBranch(references: RemoteReferences, name: string): Promise<string | undefined> {
  return references.find(`refs/heads/${name}`, never, "looking for the branch");
}

/** Fast-forward push of HEAD. */
export async function pushBranch(
  repository: GitRepository,
  remote: GitRemote,
  references: RemoteReferences,
  branch: string,
): Promise<{ kind: "pushed"; sha: string } | { kind: "rejected"; remote: string | undefined }> {
  const sha = await headSha(repository);
  const pushed = await withSide(repository, "none", (side) =>
    pushReferences(networkGit(side.git, remote), remote, [`${sha}:refs/heads/${branch}`]),
  );
  if (!pushed.references.some(({ flag }) => flag === "!")) return { kind: "pushed", sha };
  // A hook may have said no, or another pusher been faster: the remote's tip tells, its words do not.
  const tip = await remoteBranch(references, branch);
  if (tip === sha) return { kind: "pushed", sha };
  const behind = tip !== undefined && (await hasCommit(repository, tip)) && (await contains(repository, tip, sha));
  if (tip === undefined || behind) throw pushFault(pushed);
  return { kind: "rejected", remote: tip };
}

async function contains(repository: GitRepository, ancestor: string, descendant: string): Promise<boolean> {
  const { exitCode } = await repository.ask(["merge-base", "--is-ancestor", ancestor, descendant], { exits: [0, 1] });
  return exitCode === 0;
}
