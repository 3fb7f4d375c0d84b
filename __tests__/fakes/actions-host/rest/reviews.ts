import { diffLines } from "../bare-repository.ts";
import { jsonAnswer } from "../http.ts";
import { ApiError } from "../http-error.ts";
import type { ReviewEntry } from "../model.ts";
import { checkMayCreate, refreshPull } from "../pulls.ts";
import { createReview, type NewReview, replyToReviewComment } from "../reviews.ts";
import { reviewCommentView, reviewView } from "../views/pull.ts";
import { isRecord } from "../workflow-file.ts";
import { actorOf, allow, type Handler, jsonBody, numberParam, page, pullOf, type Route, text } from "./context.ts";

const base = "/repos/:owner/:repo/pulls/:number";
const need = ["pull_requests"];

const list: Handler = (context) => {
  const { world, repository } = context;
  allow(context, need, "read");
  const thread = pullOf(context);
  return page(context, thread.pull.reviews, (review) => reviewView(world, repository, thread, review));
};

const states: Readonly<Record<string, ReviewEntry["state"]>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
};

function commentsOf(value: unknown): NewReview["comments"] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter(isRecord).map((item) => {
    const line = item["line"];
    return {
      path: text(item, "path") ?? "",
      body: text(item, "body") ?? "",
      line: typeof line === "number" ? line : null,
      side: item["side"] === "LEFT" ? "LEFT" : "RIGHT",
    };
  });
}

const create: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, need, "write");
  const thread = pullOf(context);
  await refreshPull(repository, thread);
  const body = await jsonBody(context);
  const event = text(body, "event");
  const state = event === undefined ? "PENDING" : states[event];
  if (state === undefined) throw new ApiError(422, `Invalid request.\n\n${event} is not a member of the event enum.`);
  const actor = actorOf(context);
  if (state === "APPROVED") checkMayCreate(repository.settings, actor);
  const comments = commentsOf(body["comments"]);
  const shown = await diffLines(repository.gitDirectory, thread.pull.baseSha, thread.pull.headSha);
  for (const comment of comments) {
    const lines = shown.get(comment.path);
    const docs = "/rest/pulls/reviews#create-a-review-for-a-pull-request";
    if (lines === undefined)
      throw new ApiError(422, "Unprocessable Entity", { errors: ["Path could not be resolved"], docs });
    const { line } = comment;
    const inside = line === null || comment.side === "LEFT" || lines.some(([from, to]) => line >= from && line <= to);
    if (!inside) throw new ApiError(422, "Unprocessable Entity", { errors: ["Line could not be resolved"], docs });
  }
  const review = await createReview(world, repository, actor, thread, {
    state,
    body: text(body, "body") ?? "",
    commit: text(body, "commit_id"),
    comments,
  });
  return jsonAnswer(200, reviewView(world, repository, thread, review));
};

const listComments: Handler = (context) => {
  const { world, repository } = context;
  allow(context, need, "read");
  const thread = pullOf(context);
  return page(context, thread.pull.reviewComments, (comment) => reviewCommentView(world, repository, thread, comment));
};

const reply: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, need, "write");
  const thread = pullOf(context);
  const body = text(await jsonBody(context), "body") ?? "";
  const id = numberParam(context, "comment");
  const comment = await replyToReviewComment(world, repository, actorOf(context), thread, id, body);
  return jsonAnswer(201, reviewCommentView(world, repository, thread, comment));
};

export const reviewRoutes: readonly Route[] = [
  { method: "GET", pattern: `${base}/reviews`, handler: list },
  { method: "POST", pattern: `${base}/reviews`, handler: create },
  { method: "GET", pattern: `${base}/comments`, handler: listComments },
  { method: "POST", pattern: `${base}/comments/:comment/replies`, handler: reply },
];
