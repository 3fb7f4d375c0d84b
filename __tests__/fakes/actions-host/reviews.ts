/** Reviews of pull requests and the comments on their lines. */
import { emit } from "./events.ts";
import { ApiError, notFound } from "./http-error.ts";
import type { RepositoryState, ReviewCommentEntry, ReviewEntry } from "./model.ts";
import { checkBody } from "./threads.ts";
import { type PullThread, pullView, reviewCommentView, reviewView } from "./views/pull.ts";
import type { Actor, World } from "./world.ts";

export interface NewReview {
  readonly state: ReviewEntry["state"];
  readonly body: string;
  readonly commit: string | undefined;
  readonly comments: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly body: string;
    readonly side?: "LEFT" | "RIGHT";
  }[];
}

const docs = "/rest/pulls/reviews#create-a-review-for-a-pull-request";

export async function createReview(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: PullThread,
  about: NewReview,
): Promise<ReviewEntry> {
  checkBody(about.body, "PullRequestReview");
  const own = thread.user.id === actor.user.id;
  if (own && (about.state === "APPROVED" || about.state === "CHANGES_REQUESTED")) {
    const what = about.state === "APPROVED" ? "approve" : "request changes on";
    throw new ApiError(422, "Unprocessable Entity", { errors: [`Can not ${what} your own pull request`], docs });
  }
  if (about.body === "" && about.comments.length === 0 && about.state !== "APPROVED") {
    throw new ApiError(422, "Unprocessable Entity", { errors: ["Review must have a body or comments"], docs });
  }
  const review: ReviewEntry = {
    id: world.nextId(),
    user: actor.user,
    body: about.body,
    state: about.state,
    commit: about.commit ?? thread.pull.headSha,
    submittedAt: world.now(),
  };
  thread.pull.reviews.push(review);
  thread.pull.requestedReviewers = thread.pull.requestedReviewers.filter((login) => login !== actor.user.login);
  for (const comment of about.comments) {
    await addReviewComment(world, repository, actor, thread, {
      reviewId: review.id,
      path: comment.path,
      line: comment.line,
      side: comment.side ?? "RIGHT",
      body: comment.body,
      commit: review.commit,
      inReplyTo: undefined,
    });
  }
  if (review.state === "PENDING") return review;
  const payload = {
    review: reviewView(world, repository, thread, review),
    pull_request: pullView(world, repository, thread),
  };
  await emit(world, repository, actor, { name: "pull_request_review", action: "submitted", payload });
  return review;
}

async function addReviewComment(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: PullThread,
  about: Omit<ReviewCommentEntry, "id" | "user" | "createdAt">,
): Promise<ReviewCommentEntry> {
  checkBody(about.body, "PullRequestReviewComment");
  const comment: ReviewCommentEntry = { ...about, id: world.nextId(), user: actor.user, createdAt: world.now() };
  thread.pull.reviewComments.push(comment);
  const payload = {
    comment: reviewCommentView(world, repository, thread, comment),
    pull_request: pullView(world, repository, thread),
  };
  await emit(world, repository, actor, { name: "pull_request_review_comment", action: "created", payload });
  return comment;
}

/** Replies hang below the first comment of a conversation, never below another reply. */
export async function replyToReviewComment(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: PullThread,
  commentId: number,
  body: string,
): Promise<ReviewCommentEntry> {
  const parent = thread.pull.reviewComments.find((each) => each.id === commentId);
  if (parent === undefined) throw notFound("/rest/pulls/comments");
  const review: ReviewEntry = {
    id: world.nextId(),
    user: actor.user,
    body: "",
    state: "COMMENTED",
    commit: thread.pull.headSha,
    submittedAt: world.now(),
  };
  thread.pull.reviews.push(review);
  return addReviewComment(world, repository, actor, thread, {
    reviewId: review.id,
    path: parent.path,
    line: parent.line,
    side: parent.side,
    body,
    commit: thread.pull.headSha,
    inReplyTo: parent.inReplyTo ?? parent.id,
  });
}
