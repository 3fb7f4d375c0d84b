import { jsonAnswer } from "../http.ts";
import { ApiError, invalid } from "../http-error.ts";
import type { Thread } from "../model.ts";
import { addLabels, assign, checkBody, createIssue, emitThread, setState } from "../threads.ts";
import { issueView } from "../views/thread.ts";
import {
  actorOf,
  allow,
  allowThread,
  type Context,
  type Handler,
  jsonBody,
  page,
  type Route,
  text,
  texts,
  threadOf,
} from "./context.ts";

const base = "/repos/:owner/:repo/issues";

const get: Handler = (context) => {
  const thread = threadOf(context);
  allowThread(context, thread, "read");
  return jsonAnswer(200, issueView(context.world, context.repository, thread));
};

function sortKey(thread: Thread, sort: string): number {
  if (sort === "updated") return thread.updatedAt;
  return sort === "comments" ? thread.comments.length : thread.createdAt;
}

function selected(context: Context): readonly Thread[] {
  const { query, repository } = context;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").toLowerCase().split(",").filter(Boolean);
  const creator = query.get("creator")?.toLowerCase();
  const since = Date.parse(query.get("since") ?? "");
  const sort = query.get("sort") ?? "created";
  const sign = query.get("direction") === "asc" ? 1 : -1;
  return [...repository.threads.values()]
    .filter((thread) => state === "all" || thread.state === state)
    .filter((thread) => labels.every((label) => thread.labels.some((each) => each.toLowerCase() === label)))
    .filter((thread) => creator === undefined || thread.user.login.toLowerCase() === creator)
    .filter((thread) => Number.isNaN(since) || thread.updatedAt >= since)
    .sort((a, b) => sign * (sortKey(a, sort) - sortKey(b, sort) || a.number - b.number));
}

const list: Handler = (context) => {
  allow(context, ["issues"], "read");
  return page(context, selected(context), (thread) => issueView(context.world, context.repository, thread));
};

const create: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, ["issues"], "write");
  if (!repository.settings.hasIssues) throw new ApiError(410, "Issues has been disabled in this repository.");
  const body = await jsonBody(context);
  const token = context.token;
  // Labels and assignees of people who may not set them are dropped without a word.
  const triage = token !== undefined && world.tokens.mayTriage(token, repository);
  const title = text(body, "title");
  if (title === undefined) throw invalid({ resource: "Issue", code: "missing_field", field: "title" });
  const thread = await createIssue(world, repository, actorOf(context), {
    title,
    body: text(body, "body") ?? null,
    labels: triage ? (texts(body, "labels") ?? []) : [],
    assignees: triage ? (texts(body, "assignees") ?? []) : [],
  });
  return jsonAnswer(201, issueView(world, repository, thread));
};

const update: Handler = async (context) => {
  const { world, repository } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "write");
  const actor = actorOf(context);
  const body = await jsonBody(context);
  const title = text(body, "title");
  const description = text(body, "body");
  if (description !== undefined) checkBody(description, "Issue");
  if (title !== undefined || description !== undefined) {
    thread.title = title ?? thread.title;
    thread.body = description ?? thread.body;
    thread.updatedAt = world.now();
    await emitThread(world, repository, actor, thread, "edited");
  }
  const labels = texts(body, "labels");
  if (labels !== undefined) {
    thread.labels.length = 0;
    await addLabels(world, repository, actor, thread, labels);
  }
  const assignees = texts(body, "assignees");
  if (assignees !== undefined) {
    thread.assignees.length = 0;
    await assign(world, repository, actor, thread, assignees);
  }
  const state = text(body, "state");
  if (state !== undefined && state !== "open" && state !== "closed") {
    throw invalid({ resource: "Issue", code: "invalid", field: "state" });
  }
  if (state !== undefined) {
    await setState(world, repository, actor, thread, state, text(body, "state_reason") ?? null);
  }
  return jsonAnswer(200, issueView(world, repository, thread));
};

const addAssignees: Handler = async (context) => {
  const { world, repository } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "write");
  const logins = texts(await jsonBody(context), "assignees") ?? [];
  await assign(world, repository, actorOf(context), thread, logins);
  return jsonAnswer(201, issueView(world, repository, thread));
};

const removeAssignees: Handler = async (context) => {
  const thread = threadOf(context);
  allowThread(context, thread, "write");
  const logins = texts(await jsonBody(context), "assignees") ?? [];
  const kept = thread.assignees.filter((login) => !logins.includes(login));
  thread.assignees.splice(0, thread.assignees.length, ...kept);
  return jsonAnswer(200, issueView(context.world, context.repository, thread));
};

export const issueRoutes: readonly Route[] = [
  { method: "GET", pattern: base, handler: list },
  { method: "POST", pattern: base, handler: create },
  { method: "GET", pattern: `${base}/:number`, handler: get },
  { method: "PATCH", pattern: `${base}/:number`, handler: update },
  { method: "POST", pattern: `${base}/:number/assignees`, handler: addAssignees },
  { method: "DELETE", pattern: `${base}/:number/assignees`, handler: removeAssignees },
];
