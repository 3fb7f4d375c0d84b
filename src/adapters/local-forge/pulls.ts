import type { GitHub, PullRequest } from "../../ports.ts";
import type { Forge } from "./forge.ts";
import { addIssue } from "./issues.ts";
import { checkLengths, issueOf, pullOf } from "./refusals.ts";
import type { ForgeState, StoredPull } from "./state.ts";

export function pullCalls({
  store,
  url,
  refuse,
  clock,
  viewer,
  git,
}: Forge): Pick<
  GitHub,
  "pullRequestByHead" | "pullRequest" | "createPullRequest" | "updatePullRequest" | "requestReviewers"
> {
  /** The head moves with its branch, so it is looked up at each reading. */
  const show = async (state: ForgeState, pull: StoredPull): Promise<PullRequest> => {
    const { number, merged, draft, head, base } = pull;
    const issue = issueOf(state, number, refuse);
    const headSha = (await git.branchSha(head)) ?? pull.headSha;
    return {
      number,
      url: url(`pull/${number}`),
      state: issue.state,
      merged,
      draft,
      title: issue.title,
      body: issue.body,
      headBranch: head,
      headSha,
      baseBranch: base,
      mergeable: issue.state === "open" ? await git.mergeable(headSha, base) : null,
      requestedReviewers: pull.reviewers,
      labels: issue.labels,
      assignees: issue.assignees,
    };
  };

  const isOpen = (state: ForgeState, { number }: StoredPull) => issueOf(state, number, refuse).state === "open";

  return {
    async pullRequestByHead(branch) {
      const state = await store.read();
      const newestFirst = state.pulls.filter(({ head }) => head === branch).reverse();
      const found = newestFirst.find((pull) => isOpen(state, pull)) ?? newestFirst[0];
      return found === undefined ? undefined : show(state, found);
    },

    async pullRequest(number) {
      const state = await store.read();
      const found = state.pulls.find((pull) => pull.number === number);
      return found === undefined ? undefined : show(state, found);
    },

    async createPullRequest({ title, body, head, base, draft }) {
      checkLengths({ title, body }, "/pulls", refuse);
      const invalid = (why: string) => refuse(422, "/pulls", `Validation Failed: ${why}`);
      const [headSha, baseSha] = await Promise.all([git.branchSha(head), git.branchSha(base)]);
      if (headSha === undefined) throw invalid("head is invalid");
      if (baseSha === undefined) throw invalid("base is invalid");
      if (headSha === baseSha) throw invalid(`No commits between ${base} and ${head}`);
      const made = await store.update((state) => {
        if (state.pulls.some((pull) => pull.head === head && pull.base === base && isOpen(state, pull)))
          throw invalid(`A pull request already exists for ${head}.`);
        const { number } = addIssue(state, { title, body, labels: [] }, viewer, clock.now());
        const pull: StoredPull = { number, merged: false, draft, head, headSha, base, reviewers: [] };
        state.pulls.push(pull);
        return { state, pull };
      });
      return show(made.state, made.pull);
    },

    async updatePullRequest(number, change) {
      checkLengths(change, `/pulls/${number}`, refuse);
      const made = await store.update((state) => {
        const pull = pullOf(state, number, refuse);
        const issue = issueOf(state, number, refuse);
        issue.title = change.title ?? issue.title;
        issue.body = change.body ?? issue.body;
        return { state, pull };
      });
      return show(made.state, made.pull);
    },

    requestReviewers(number, reviewers) {
      return store.update((state) => {
        const pull = pullOf(state, number, refuse);
        if (reviewers.includes(issueOf(state, number, refuse).author))
          throw refuse(
            422,
            `/pulls/${number}/requested_reviewers`,
            "Review cannot be requested from pull request author.",
          );
        pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
      });
    },
  };
}
