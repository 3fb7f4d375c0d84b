import type { GitHub } from "../ports.ts";
import type { ClientOptions } from "./github/client.ts";

export interface GitHubOptions extends ClientOptions {
  /** Where people look at it: `https://github.com`. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/**
 * The port over GitHub's REST API. Every failure is a `Fault` with `http` evidence (an answer that is not 2xx) or
 * `network` evidence (no usable answer; `errno` is `ETIMEDOUT` past the deadline, `EBADBODY` for an answer that cannot be
 * read). Nothing is tried twice here, and no fault quotes the token.
 *
 * Octokit and the schemas load with the first call: a run that is not for us makes none.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  let loading: Promise<GitHub> | undefined;
  const api = () => {
    loading ??= import("./github/api.ts").then(({ createApi }) => createApi(options));
    return loading;
  };
  return {
    repository: async (signal) => (await api()).repository(signal),
    viewer: async () => (await api()).viewer(),
    permission: async (login) => (await api()).permission(login),
    probeWrite: async (permission) => (await api()).probeWrite(permission),
    issue: async (number) => (await api()).issue(number),
    recentIssues: async (limit) => (await api()).recentIssues(limit),
    createIssue: async (issue) => (await api()).createIssue(issue),
    comments: async (issue) => (await api()).comments(issue),
    createComment: async (issue, body) => (await api()).createComment(issue, body),
    updateComment: async (comment, body) => (await api()).updateComment(comment, body),
    react: async (target, reaction) => (await api()).react(target, reaction),
    ensureLabel: async (label) => (await api()).ensureLabel(label),
    addLabels: async (issue, labels) => (await api()).addLabels(issue, labels),
    removeLabel: async (issue, label) => (await api()).removeLabel(issue, label),
    assign: async (issue, logins) => (await api()).assign(issue, logins),
    pullRequestByHead: async (branch) => (await api()).pullRequestByHead(branch),
    pullRequest: async (number) => (await api()).pullRequest(number),
    createPullRequest: async (request) => (await api()).createPullRequest(request),
    updatePullRequest: async (number, change) => (await api()).updatePullRequest(number, change),
    requestReviewers: async (number, reviewers) => (await api()).requestReviewers(number, reviewers),
    reviews: async (number) => (await api()).reviews(number),
    createReview: async (number, review) => (await api()).createReview(number, review),
    reviewComments: async (number) => (await api()).reviewComments(number),
    replyToReviewComment: async (number, comment, body) => (await api()).replyToReviewComment(number, comment, body),
    checkRuns: async (sha, name) => (await api()).checkRuns(sha, name),
    createCheckRun: async (sha, name, content) => (await api()).createCheckRun(sha, name, content),
    updateCheckRun: async (id, content) => (await api()).updateCheckRun(id, content),
    fileText: async (path, ref) => (await api()).fileText(path, ref),
    dispatchWorkflow: async (workflow, ref, inputs) => (await api()).dispatchWorkflow(workflow, ref, inputs),
    workflowRun: async (id, attempt) => (await api()).workflowRun(id, attempt),
    cancelRun: async (id) => (await api()).cancelRun(id),
    rateLimit: async () => (await api()).rateLimit(),
  };
}
