import { emptyAnswer, jsonAnswer } from "../http.ts";
import { notFound } from "../http-error.ts";
import type { Reaction, Thread } from "../model.ts";
import { findComment, react } from "../threads.ts";
import { reactionView } from "../views/thread.ts";
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

interface Target {
  readonly thread: Thread;
  readonly reactions: Reaction[];
}

function issueTarget(context: Context): Target {
  const thread = threadOf(context);
  return { thread, reactions: thread.reactions };
}

function commentTarget(context: Context): Target {
  const { thread, comment } = findComment(context.repository, numberParam(context, "id"));
  return { thread, reactions: comment.reactions };
}

function routes(pattern: string, target: (context: Context) => Target): readonly Route[] {
  const list: Handler = (context) => {
    const { thread, reactions } = target(context);
    allowThread(context, thread, "read");
    return page(context, reactions, (reaction) => reactionView(context.world, reaction));
  };
  const create: Handler = async (context) => {
    const { thread, reactions } = target(context);
    allowThread(context, thread, "write");
    const content = text(await jsonBody(context), "content") ?? "";
    const { reaction, created } = react(context.world, actorOf(context), reactions, content);
    return jsonAnswer(created ? 201 : 200, reactionView(context.world, reaction));
  };
  const remove: Handler = (context) => {
    const { thread, reactions } = target(context);
    allowThread(context, thread, "write");
    const at = reactions.findIndex((each) => each.id === numberParam(context, "reaction"));
    if (at < 0) throw notFound("/rest/reactions/reactions");
    reactions.splice(at, 1);
    return emptyAnswer(204);
  };
  return [
    { method: "GET", pattern: `${pattern}/reactions`, handler: list },
    { method: "POST", pattern: `${pattern}/reactions`, handler: create },
    { method: "DELETE", pattern: `${pattern}/reactions/:reaction`, handler: remove },
  ];
}

export const reactionRoutes: readonly Route[] = [
  ...routes(`${base}/:number`, issueTarget),
  ...routes(`${base}/comments/:id`, commentTarget),
];
