/** Pull requests: the part of a thread that git decides. */
import type { RepositorySettings } from "./api.ts";
import { aheadCount, commitMerge, diffNumbers, mergedTree, resolveRef, updateRef } from "./bare-repository.ts";
import { ApiError } from "./http-error.ts";
import type { PullRequestPart, RepositoryState } from "./model.ts";
import { checkBody, emitThread, isPull, newThread, setState } from "./threads.ts";
import type { PullNumbers, PullThread } from "./views/pull.ts";
import type { Actor, World } from "./world.ts";

const docs = "/rest/pulls/pulls#create-a-pull-request";

function refused(detail: { readonly field?: string; readonly code: string; readonly message?: string }): ApiError {
  return new ApiError(422, "Validation Failed", { errors: [{ resource: "PullRequest", ...detail }], docs });
}

/** The repository setting that stands in the way of many a workflow; it holds whatever the token's permissions are. */
export function checkMayCreate(settings: RepositorySettings, actor: Actor): void {
  if (!actor.workflowToken || settings.actionsMayCreatePullRequests) return;
  throw new ApiError(403, "GitHub Actions is not permitted to create or approve pull requests.", { docs });
}

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

export async function createPull(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  about: NewPull,
): Promise<PullThread> {
  const { gitDirectory } = repository;
  checkBody(about.body, "PullRequest");
  if (about.title.trim() === "") throw refused({ code: "missing_field", field: "title" });
  const [owner, ...rest] = about.head.includes(":") ? about.head.split(":") : [repository.owner, about.head];
  const head = rest.join(":");
  const baseSha = await resolveRef(gitDirectory, `refs/heads/${about.base}`);
  if (baseSha === undefined) throw refused({ code: "invalid", field: "base" });
  const headSha = await resolveRef(gitDirectory, `refs/heads/${head}`);
  const ours = owner?.toLowerCase() === repository.owner.toLowerCase();
  if (!ours || headSha === undefined) throw refused({ code: "invalid", field: "head" });
  if ((await aheadCount(gitDirectory, baseSha, headSha)) === 0) {
    throw refused({ code: "custom", message: `No commits between ${about.base} and ${head}` });
  }
  // Looked for last: nothing else can happen between this look and the creation.
  const twin = [...repository.threads.values()].some(
    (each) => each.state === "open" && each.pull?.head === head && each.pull.base === about.base,
  );
  if (twin) {
    const message = `A pull request already exists for ${repository.owner}:${head}.`;
    throw refused({ code: "custom", message });
  }
  const pull: PullRequestPart = {
    id: world.nextId(),
    head,
    base: about.base,
    draft: about.draft,
    mergedAt: undefined,
    mergedBy: undefined,
    mergeCommit: undefined,
    requestedReviewers: [],
    reviews: [],
    reviewComments: [],
    headSha,
    baseSha,
    mergeabilityAsked: undefined,
  };
  const thread = newThread(world, repository, actor, about, pull);
  if (!isPull(thread)) throw new Error("a pull request lost its part");
  await writePullRefs(repository, thread);
  await emitThread(world, repository, actor, thread, "opened");
  return thread;
}

/** `refs/pull/N/head` and, when it merges, `refs/pull/N/merge`, as GitHub keeps them. */
async function writePullRefs(repository: RepositoryState, thread: PullThread): Promise<void> {
  const { gitDirectory } = repository;
  const { headSha, baseSha } = thread.pull;
  await updateRef(gitDirectory, `refs/pull/${thread.number}/head`, headSha);
  const tree = await mergedTree(gitDirectory, baseSha, headSha);
  if (tree === undefined) {
    thread.pull.mergeCommit = undefined;
    return;
  }
  const message = `Merge ${headSha} into ${baseSha}`;
  thread.pull.mergeCommit = await commitMerge(gitDirectory, { tree, base: baseSha, head: headSha, message });
  await updateRef(gitDirectory, `refs/pull/${thread.number}/merge`, thread.pull.mergeCommit);
}

/** Looks at the branches as they are now. Closed pull requests stay as they were. */
export async function refreshPull(repository: RepositoryState, thread: PullThread): Promise<boolean> {
  if (thread.state === "closed") return false;
  const { pull } = thread;
  const head = (await resolveRef(repository.gitDirectory, `refs/heads/${pull.head}`)) ?? pull.headSha;
  const base = (await resolveRef(repository.gitDirectory, `refs/heads/${pull.base}`)) ?? pull.baseSha;
  const moved = head !== pull.headSha;
  if (!moved && base === pull.baseSha) return false;
  pull.headSha = head;
  pull.baseSha = base;
  await writePullRefs(repository, thread);
  return moved;
}

/** `mergeable` is null at the first look at a pair of commits: that look starts the job which computes it. */
export async function pullNumbers(repository: RepositoryState, thread: PullThread): Promise<PullNumbers> {
  const { gitDirectory } = repository;
  const { pull } = thread;
  const pair = `${pull.headSha}:${pull.baseSha}`;
  const asked = pull.mergeabilityAsked === pair;
  pull.mergeabilityAsked = pair;
  const known = asked && thread.state === "open";
  const mergeable = known ? (await mergedTree(gitDirectory, pull.baseSha, pull.headSha)) !== undefined : null;
  const commits = await aheadCount(gitDirectory, pull.baseSha, pull.headSha);
  return { ...(await diffNumbers(gitDirectory, pull.baseSha, pull.headSha)), commits, mergeable };
}

const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?) #(\d+)/gi;

export async function mergePull(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: PullThread,
): Promise<string> {
  await refreshPull(repository, thread);
  const { headSha, baseSha, base } = thread.pull;
  const tree = thread.state === "open" ? await mergedTree(repository.gitDirectory, baseSha, headSha) : undefined;
  if (tree === undefined) throw new ApiError(405, "Pull Request is not mergeable");
  const message = `Merge pull request #${thread.number} from ${repository.owner}/${thread.pull.head}`;
  const sha = await commitMerge(repository.gitDirectory, { tree, base: baseSha, head: headSha, message });
  await updateRef(repository.gitDirectory, `refs/heads/${base}`, sha);
  thread.pull.mergedAt = world.now();
  thread.pull.mergedBy = actor.user;
  thread.pull.mergeCommit = sha;
  await setState(world, repository, actor, thread, "closed", null);
  for (const match of (thread.body ?? "").matchAll(closing)) {
    const issue = repository.threads.get(Number(match[1]));
    if (issue !== undefined && !isPull(issue)) await setState(world, repository, actor, issue, "closed", "completed");
  }
  return sha;
}
