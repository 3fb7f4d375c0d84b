/**
 * Brings commits into a clone that may be shallow. A plain fetch into a shallow clone can pull the whole history of an
 * older commit (repositories where that takes an hour exist), and `--depth=1` would cut a new commit off from the
 * history that is here already. So a shallow clone asks for a bounded stretch, and only a question about ancestry that
 * cannot be answered goes deeper.
 */
import { readFile } from "node:fs/promises";
import type { GitRemote } from "./git-credentials.ts";
import { lines } from "./git-output.ts";
import { listRemote, networkGit } from "./git-remote.ts";
import type { GitRepository } from "./git-repository.ts";
import { type SideRepository, withSide } from "./git-side.ts";

/** Commits beyond what is here already: longer than the branches we make. */
const stretch = 50;
const deeper = ["--deepen=500", "--deepen=5000", "--unshallow"] as const;
const flags = ["--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--quiet", "--recurse-submodules=no"];

export const isSha = (text: string) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Without `--missing` a partial clone would fetch it, with all of its history, to be able to say yes. */
export async function hasCommit(repository: GitRepository, sha: string): Promise<boolean> {
  if (!isSha(sha)) return false;
  const args = ["rev-list", "--no-walk", "--quiet", "--missing=allow-any", `${sha}^{commit}`, "--"];
  const { exitCode } = await repository.ask(args, { exits: [0, 1, 128] });
  return exitCode === 0;
}

export async function isShallow(repository: GitRepository): Promise<boolean> {
  const { stdout } = await repository.ask(["rev-parse", "--is-shallow-repository"]);
  return stdout.toString("utf8").trim() === "true";
}

/** Fetches `sha`, by its id or else through `ref`, unless it is here. Throws `Fault` when the remote does not give it. */
export async function fetchCommit(
  repository: GitRepository,
  remote: GitRemote,
  sha: string,
  ref?: string,
): Promise<void> {
  if (await hasCommit(repository, sha)) return;
  await withSide(repository, "known", async (side) => {
    const depth = (await isShallow(repository)) ? [`--depth=${(await commitsAtHand(side)) + stretch}`] : [];
    const network = networkGit(side.git, remote);
    const fetch = (what: string) => network(["fetch", ...flags, ...depth, "--", remote.url, what]);
    try {
      await fetch(sha);
    } catch (error) {
      // Some servers give commits by reference only.
      if (ref === undefined || (await listRemote(network, remote, ref)).length === 0) throw error;
      await fetch(ref);
      await side.git(["cat-file", "-e", `${sha}^{commit}`]);
    }
    await side.keepShallow();
  });
}

async function commitsAtHand(side: SideRepository): Promise<number> {
  const { stdout } = await side.git(["rev-list", "--count", `--max-count=${stretch}`, "refs/known/HEAD"], {
    exits: [0, 128],
  });
  return Number.parseInt(stdout.toString("utf8"), 10) || 0;
}

/** A shallow clone cannot deny ancestry before the history it lacks has been fetched. */
export async function isAncestor(
  repository: GitRepository,
  remote: GitRemote,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  await fetchCommit(repository, remote, descendant);
  if (ancestor === descendant) return true;
  const asked = ["merge-base", "--is-ancestor", ancestor, descendant];
  // 128: the ancestor is not here, which a deeper fetch may change.
  const answer = async () => (await repository.ask(asked, { exits: [0, 1, 128] })).exitCode === 0;
  for (const depth of deeper) {
    if (await answer()) return true;
    const edges = await edgesOf(repository, descendant);
    if (edges.length === 0) return false;
    await withSide(repository, "known", async (side) => {
      await networkGit(side.git, remote)(["fetch", ...flags, depth, "--", remote.url, ...edges]);
      await side.keepShallow();
    });
  }
  return answer();
}

/** The commits at which the known history of `sha` ends although it goes on at the remote. */
async function edgesOf(repository: GitRepository, sha: string): Promise<string[]> {
  const shallow = await shallowCommits(repository);
  if (shallow.size === 0) return [];
  const { stdout } = await repository.ask(["rev-list", sha]);
  return lines(stdout).filter((commit) => shallow.has(commit));
}

/** Those whose parents a shallow clone left at the remote. */
export async function shallowCommits(repository: GitRepository): Promise<ReadonlySet<string>> {
  const text = await readFile(repository.shallow, "utf8").catch(() => "");
  return new Set(text.split("\n").filter(isSha));
}
