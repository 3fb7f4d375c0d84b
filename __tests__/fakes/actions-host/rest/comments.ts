import { emit } from "../events.ts";
import { emptyAnswer, jsonAnswer } from "../http.ts";
import { ApiError, invalid } from "../http-error.ts";
import { checkBody, createComment, findComment } from "../threads.ts";
import { commentView, issueView } from "../views/thread.ts";
import {
  actorOf,
  allowThread,
  type Context,
  type Handler,
  jsonBody,
  numberParam,
  page,
  type Route,
  text,
  threadOf,
} from "./context.ts";

const base = "/repos/:owner/:repo/issues";

/** Oldest first, whatever is asked for: this list knows no order but that of creation. */
const list: Handler = (context) => {
  const { world, repository, query } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "read");
  const since = Date.parse(query.get("since") ?? "");
  const items = thread.comments.filter((comment) => Number.isNaN(since) || comment.updatedAt >= since);
  return page(context, items, (comment) => commentView(world, repository, thread, comment));
};

const create: Handler = async (context) => {
  const { world, repository } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "write");
  const body = text(await jsonBody(context), "body");
  if (body === undefined) throw invalid({ resource: "IssueComment", code: "missing_field", field: "body" });
  const comment = await createComment(world, repository, actorOf(context), thread, body);
  return jsonAnswer(201, commentView(world, repository, thread, comment));
};

const get: Handler = (context) => {
  const { thread, comment } = findComment(context.repository, numberParam(context, "id"));
  allowThread(context, thread, "read");
  return jsonAnswer(200, commentView(context.world, context.repository, thread, comment));
};

/** Own comments, or anybody's for those who may write to the repository. An installation edits what it likes. */
function editable(context: Context, author: string): void {
  const { world, repository, token } = context;
  if (token === undefined || token.kind === "installation" || token.user.login === author) return;
  if (!world.tokens.may(token, repository, "contents", "write")) {
    throw new ApiError(403, "Must have admin rights to Repository.");
  }
}

const update: Handler = async (context) => {
  const { world, repository } = context;
  const { thread, comment } = findComment(repository, numberParam(context, "id"));
  allowThread(context, thread, "write");
  editable(context, comment.user.login);
  const body = text(await jsonBody(context), "body");
  if (body === undefined) throw invalid({ resource: "IssueComment", code: "missing_field", field: "body" });
  checkBody(body, "IssueComment");
  comment.body = body;
  comment.updatedAt = world.now();
  const view = commentView(world, repository, thread, comment);
  const payload = { issue: issueView(world, repository, thread), comment: view };
  await emit(world, repository, actorOf(context), { name: "issue_comment", action: "edited", payload });
  return jsonAnswer(200, view);
};

const remove: Handler = async (context) => {
  const { world, repository } = context;
  const { thread, comment } = findComment(repository, numberParam(context, "id"));
  allowThread(context, thread, "write");
  editable(context, comment.user.login);
  thread.comments.splice(thread.comments.indexOf(comment), 1);
  const payload = {
    issue: issueView(world, repository, thread),
    comment: commentView(world, repository, thread, comment),
  };
  await emit(world, repository, actorOf(context), { name: "issue_comment", action: "deleted", payload });
  return emptyAnswer(204);
};

export const commentRoutes: readonly Route[] = [
  { method: "GET", pattern: `${base}/:number/comments`, handler: list },
  { method: "POST", pattern: `${base}/:number/comments`, handler: create },
  { method: "GET", pattern: `${base}/comments/:id`, handler: get },
  { method: "PATCH", pattern: `${base}/comments/:id`, handler: update },
  { method: "DELETE", pattern: `${base}/comments/:id`, handler: remove },
];
