/** A repository as tests use it: people act on it without HTTP, and their events start workflows. */
import type { HostRepository } from "./api.ts";
import { readBlob, resolveRef, writeCommit } from "./bare-repository.ts";
import { git } from "./git.ts";
import type { RepositoryState, Thread } from "./model.ts";
import { mergePull } from "./pulls.ts";
import { afterPush } from "./pushes.ts";
import { readRefs } from "./ref-files.ts";
import { createReview } from "./reviews.ts";
import { addLabels, createComment, createIssue, isPull, removeLabel, setState } from "./threads.ts";
import type { PullThread } from "./views/pull.ts";
import type { Actor, World } from "./world.ts";

export function repositoryHandle(world: World, state: RepositoryState): HostRepository {
  const { gitDirectory } = state;
  const person = (login: string): Actor => ({ user: world.tokens.user(login), workflowToken: false });
  const thread = (number: number): Thread => {
    const found = state.threads.get(number);
    if (found === undefined) throw new Error(`${state.fullName} has no issue or pull request ${number}`);
    return found;
  };
  const pull = (number: number): PullThread => {
    const found = thread(number);
    if (!isPull(found)) throw new Error(`${state.fullName}#${number} is no pull request`);
    return found;
  };
  return {
    owner: state.owner,
    name: state.name,
    fullName: state.fullName,
    visibility: state.visibility,
    defaultBranch: state.defaultBranch,
    gitDirectory,
    settings: state.settings,
    threads: state.threads,
    checkRuns: state.checkRuns,
    caches: state.caches,
    artifacts: state.artifacts,
    runs: state.runs,
    openIssue: async ({ by, title, body, labels }) => {
      const about = { title, body: body ?? null, labels: labels ?? [], assignees: [] };
      return (await createIssue(world, state, person(by), about)).number;
    },
    addLabel: (number, label, by) => addLabels(world, state, person(by), thread(number), [label]),
    removeLabel: (number, label, by) => removeLabel(world, state, person(by), thread(number), label),
    comment: async (number, body, by) => (await createComment(world, state, person(by), thread(number), body)).id,
    close: (number, by) => setState(world, state, person(by), thread(number), "closed", "completed"),
    review: async (number, review) => {
      const about = {
        state: review.state,
        body: review.body ?? "",
        commit: undefined,
        comments: review.comments ?? [],
      };
      return (await createReview(world, state, person(review.by), pull(number), about)).id;
    },
    merge: (number, by) => mergePull(world, state, person(by), pull(number)),
    commit: async (change) => {
      const author = change.by ?? state.owner;
      const before = await readRefs(gitDirectory);
      const tip = before.get(`refs/heads/${change.branch}`);
      const parent = tip ?? (await resolveRef(gitDirectory, change.from ?? state.defaultBranch));
      const { branch, files, message } = change;
      const sha = await writeCommit(gitDirectory, { branch, parent, files, message, author, at: world.now() });
      await afterPush(world, state, person(author), before);
      return sha;
    },
    read: async (ref, path) => (await readBlob(gitDirectory, ref, path))?.toString("utf8"),
    resolve: (ref) => resolveRef(gitDirectory, ref),
    refs: () => readRefs(gitDirectory),
    diff: (from, to) => git(gitDirectory, ["diff", `${from}...${to}`]),
  };
}
