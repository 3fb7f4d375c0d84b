import type { Json, JsonObject } from "../api.ts";
import type { DiffNumbers } from "../bare-repository.ts";
import type { PullRequestPart, RepositoryState, ReviewCommentEntry, ReviewEntry, Thread } from "../model.ts";
import { iso, isoOrNull, nodeId, type World } from "../world.ts";
import { repositoryUrl, repositoryView } from "./repository.ts";
import { association, labelViews, threadHtml } from "./thread.ts";
import { userView } from "./user.ts";

/** A thread known to be a pull request. */
export type PullThread = Thread & { readonly pull: PullRequestPart };

function side(world: World, repository: RepositoryState, ref: string, sha: string): JsonObject {
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: userView(world, world.tokens.user(repository.owner)),
    repo: repositoryView(world, repository),
  };
}

export function pullView(world: World, repository: RepositoryState, thread: PullThread): JsonObject {
  const base = repositoryUrl(world, repository);
  const url = `${base}/pulls/${thread.number}`;
  const issue = `${base}/issues/${thread.number}`;
  const html = threadHtml(world, repository, thread);
  const assignees: Json[] = thread.assignees.map((login) => userView(world, world.tokens.user(login)));
  const statuses = `${base}/statuses/${thread.pull.headSha}`;
  return {
    url,
    id: thread.pull.id,
    node_id: nodeId("PR_", thread.pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: thread.number,
    state: thread.state,
    locked: false,
    title: thread.title,
    user: userView(world, thread.user),
    body: thread.body,
    created_at: iso(thread.createdAt),
    updated_at: iso(thread.updatedAt),
    closed_at: isoOrNull(thread.closedAt),
    merged_at: isoOrNull(thread.pull.mergedAt),
    merge_commit_sha: thread.pull.mergeCommit ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: thread.pull.requestedReviewers.map((login) => userView(world, world.tokens.user(login))),
    requested_teams: [],
    labels: labelViews(world, repository, thread.labels).map((label) => ({
      ...label,
      description: label["description"] ?? "",
    })),
    milestone: null,
    draft: thread.pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: side(world, repository, thread.pull.head, thread.pull.headSha),
    base: side(world, repository, thread.pull.base, thread.pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${base}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: association(world, repository, thread.user.login),
    auto_merge: null,
    active_lock_reason: null,
  };
}

export interface PullNumbers extends DiffNumbers {
  readonly commits: number;
  /** Null while GitHub computes it. */
  readonly mergeable: boolean | null;
}

export function fullPullView(
  world: World,
  repository: RepositoryState,
  thread: PullThread,
  numbers: PullNumbers,
): JsonObject {
  const { mergeable } = numbers;
  const state = mergeable === null ? "unknown" : mergeable ? (thread.pull.draft ? "draft" : "clean") : "dirty";
  return {
    ...pullView(world, repository, thread),
    merged: thread.pull.mergedAt !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    merged_by: thread.pull.mergedBy === undefined ? null : userView(world, thread.pull.mergedBy),
    comments: thread.comments.length,
    review_comments: thread.pull.reviewComments.length,
    maintainer_can_modify: false,
    commits: numbers.commits,
    additions: numbers.additions,
    deletions: numbers.deletions,
    changed_files: numbers.files,
  };
}

export function reviewView(world: World, repository: RepositoryState, thread: Thread, review: ReviewEntry): JsonObject {
  const html = `${threadHtml(world, repository, thread)}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(world, repository)}/pulls/${thread.number}`;
  return {
    id: review.id,
    node_id: nodeId("PRR_", review.id),
    user: userView(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(world, repository, review.user.login),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: iso(review.submittedAt),
    commit_id: review.commit,
  };
}

export function reviewCommentView(
  world: World,
  repository: RepositoryState,
  thread: Thread,
  comment: ReviewCommentEntry,
): JsonObject {
  const base = repositoryUrl(world, repository);
  const url = `${base}/pulls/comments/${comment.id}`;
  const html = `${threadHtml(world, repository, thread)}#discussion_r${comment.id}`;
  const pull = `${base}/pulls/${thread.number}`;
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: nodeId("PRRC_", comment.id),
    diff_hunk: comment.line === null ? "" : `@@ -1 +${comment.line} @@`,
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: userView(world, comment.user),
    body: comment.body,
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.createdAt),
    html_url: html,
    pull_request_url: pull,
    author_association: association(world, repository, comment.user.login),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    start_line: null,
    original_start_line: null,
    start_side: null,
    ...(comment.line === null ? {} : { line: comment.line, original_line: comment.line }),
    side: comment.side,
    subject_type: comment.line === null ? "file" : "line",
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}
