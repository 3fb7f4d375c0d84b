import { jsonAnswer } from "../http.ts";
import { ApiError, invalid } from "../http-error.ts";
import { checkMayCreate, createPull, pullNumbers, refreshPull } from "../pulls.ts";
import { checkBody, emitThread, isPull, setState } from "../threads.ts";
import { fullPullView, type PullThread, pullView } from "../views/pull.ts";
import { actorOf, allow, type Handler, jsonBody, page, pullOf, type Route, text, texts } from "./context.ts";

const base = "/repos/:owner/:repo/pulls";
const need = ["pull_requests"];

const get: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, need, "read");
  const thread = pullOf(context);
  await refreshPull(repository, thread);
  return jsonAnswer(200, fullPullView(world, repository, thread, await pullNumbers(repository, thread)));
};

/** `head` must be `owner:branch`; a bare branch name is ignored by GitHub, which then lists everything. */
const list: Handler = async (context) => {
  const { world, repository, query } = context;
  allow(context, need, "read");
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const target = query.get("base");
  const sort = query.get("sort") ?? "created";
  const sign = (query.get("direction") ?? (sort === "created" ? "desc" : "asc")) === "asc" ? 1 : -1;
  const found = [...repository.threads.values()]
    .filter(isPull)
    .filter((thread) => state === "all" || thread.state === state)
    .filter((thread) => !head?.includes(":") || head === `${repository.owner}:${thread.pull.head}`)
    .filter((thread) => target === null || thread.pull.base === target)
    .sort((a, b) => {
      const [x, y] = sort === "updated" ? [a.updatedAt, b.updatedAt] : [a.createdAt, b.createdAt];
      return sign * (x - y || a.number - b.number);
    });
  for (const thread of found) await refreshPull(repository, thread);
  return page(context, found, (thread) => pullView(world, repository, thread));
};

const create: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, need, "write");
  const actor = actorOf(context);
  checkMayCreate(repository.settings, actor);
  const body = await jsonBody(context);
  const wanted = (name: string): string => {
    const value = text(body, name);
    if (value !== undefined) return value;
    throw invalid({ resource: "PullRequest", code: "missing_field", field: name }, "/rest/pulls/pulls");
  };
  const thread = await createPull(world, repository, actor, {
    title: wanted("title"),
    head: wanted("head"),
    base: wanted("base"),
    body: text(body, "body") ?? null,
    draft: body["draft"] === true,
  });
  const numbers = await pullNumbers(repository, thread);
  // The answer to the creation is no look at it: the first GET still says null.
  thread.pull.mergeabilityAsked = undefined;
  return jsonAnswer(201, fullPullView(world, repository, thread, { ...numbers, mergeable: null }));
};

async function changeState(context: Parameters<Handler>[0], thread: PullThread, state: string): Promise<void> {
  if (state !== "open" && state !== "closed") {
    throw invalid({ resource: "PullRequest", code: "invalid", field: "state" });
  }
  if (state === "open" && thread.pull.mergedAt !== undefined) {
    const message = "state cannot be changed. The pull request cannot be reopened.";
    throw new ApiError(422, "Validation Failed", {
      errors: [{ resource: "PullRequest", code: "custom", field: "state", message }],
    });
  }
  await setState(context.world, context.repository, actorOf(context), thread, state, null);
}

const update: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, need, "write");
  const thread = pullOf(context);
  const body = await jsonBody(context);
  const title = text(body, "title");
  const description = text(body, "body");
  const target = text(body, "base");
  const state = text(body, "state");
  if (description !== undefined) checkBody(description, "PullRequest");
  if (title !== undefined || description !== undefined || target !== undefined) {
    thread.title = title ?? thread.title;
    thread.body = description ?? thread.body;
    thread.pull.base = target ?? thread.pull.base;
    thread.updatedAt = world.now();
    await emitThread(world, repository, actorOf(context), thread, "edited");
  }
  if (state !== undefined) await changeState(context, thread, state);
  await refreshPull(repository, thread);
  return jsonAnswer(200, fullPullView(world, repository, thread, await pullNumbers(repository, thread)));
};

const requestReviewers: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, need, "write");
  const thread = pullOf(context);
  const logins = texts(await jsonBody(context), "reviewers") ?? [];
  const docs = "/rest/pulls/review-requests#request-reviewers-for-a-pull-request";
  for (const login of logins) {
    if (login === thread.user.login) {
      throw new ApiError(422, "Review cannot be requested from pull request author.", { docs });
    }
    if (!world.tokens.collaborates(repository, login)) {
      const message = `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.fullName} repository.`;
      throw new ApiError(422, message, { docs });
    }
  }
  for (const login of logins) {
    if (!thread.pull.requestedReviewers.includes(login)) thread.pull.requestedReviewers.push(login);
  }
  await emitThread(world, repository, actorOf(context), thread, "review_requested");
  return jsonAnswer(201, pullView(world, repository, thread));
};

export const pullRoutes: readonly Route[] = [
  { method: "GET", pattern: base, handler: list },
  { method: "POST", pattern: base, handler: create },
  { method: "GET", pattern: `${base}/:number`, handler: get },
  { method: "PATCH", pattern: `${base}/:number`, handler: update },
  { method: "POST", pattern: `${base}/:number/requested_reviewers`, handler: requestReviewers },
];
