/** Routing, authentication and rate limits of the REST API. */
import { type Answer, type Incoming, jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import type { Token } from "../model.ts";
import { resetAt } from "../tokens.ts";
import type { World } from "../world.ts";
import { artifactRoutes } from "./artifacts.ts";
import { cacheRoutes } from "./caches.ts";
import { checkRoutes } from "./checks.ts";
import { collaboratorRoutes } from "./collaborators.ts";
import { commentRoutes } from "./comments.ts";
import { contentRoutes } from "./contents.ts";
import type { Context, Global, GlobalHandler } from "./context.ts";
import { dispatchRoutes } from "./dispatches.ts";
import { globalRoutes } from "./global.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { pullRoutes } from "./pulls.ts";
import { reactionRoutes } from "./reactions.ts";
import { repositoryRoutes } from "./repositories.ts";
import { reviewRoutes } from "./reviews.ts";
import { runRoutes } from "./runs.ts";

function compile(pattern: string): RegExp {
  const body = pattern.replaceAll(
    /:(\w+)(\+?)/g,
    (_, name: string, rest: string) => `(?<${name}>${rest ? ".+" : "[^/]+"})`,
  );
  return new RegExp(`^${body}$`);
}

const repositoryTable = (
  [
    repositoryRoutes,
    issueRoutes,
    commentRoutes,
    reactionRoutes,
    labelRoutes,
    collaboratorRoutes,
    pullRoutes,
    reviewRoutes,
    checkRoutes,
    contentRoutes,
    dispatchRoutes,
    runRoutes,
    artifactRoutes,
    cacheRoutes,
  ] as const
)
  .flat()
  .map((route) => ({ ...route, regex: compile(route.pattern) }));

const globalTable = globalRoutes.map((route) => ({ ...route, regex: compile(route.pattern) }));

function decoded(groups: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
}

/** What one may not read does not exist. */
function visible(context: Global, owner: string, name: string): Context {
  const { world, token } = context;
  const repository = world.repository(`${owner}/${name}`);
  if (repository.visibility !== "public") {
    if (token === undefined || !world.tokens.may(token, repository, "metadata", "read")) throw notFound();
  }
  return { ...context, repository };
}

function route(world: World, incoming: Incoming, token: Token | undefined): Answer | Promise<Answer> {
  const base = { world, incoming, token, query: incoming.url.searchParams };
  for (const each of globalTable) {
    const match = each.method === incoming.method ? each.regex.exec(incoming.path) : null;
    const handler: GlobalHandler = each.handler;
    if (match !== null) return handler({ ...base, params: decoded(match.groups) });
  }
  for (const each of repositoryTable) {
    const match = each.method === incoming.method ? each.regex.exec(incoming.path) : null;
    if (match === null) continue;
    const params = decoded(match.groups);
    return each.handler(visible({ ...base, params }, params["owner"] ?? "", params["repo"] ?? ""));
  }
  throw notFound();
}

function limits(world: World, token: Token | undefined): Record<string, string> {
  const limit = token?.rateLimit ?? 60;
  const used = token?.used ?? 1;
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(limit - used, 0)),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(token === undefined ? Math.floor(world.now() / 1000) + 3600 : resetAt(token)),
    "x-ratelimit-resource": "core",
  };
}

function common(world: World, incoming: Incoming): Record<string, string> {
  const serial = incoming.record.index.toString(16).toUpperCase().padStart(4, "0");
  return {
    date: new Date(world.now()).toUTCString(),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": String(incoming.headers["x-github-api-version"] ?? "2022-11-28"),
    "x-github-request-id": `${serial}:1F0A:2B3C4D:5E6F70:6745C3A1`,
  };
}

export async function answerRest(world: World, incoming: Incoming): Promise<Answer> {
  const given = incoming.headers.authorization;
  const token = world.tokens.fromHeader(given);
  const headers = common(world, incoming);
  try {
    if (given !== undefined && token === undefined) throw new ApiError(401, "Bad credentials");
    if (token !== undefined && incoming.path !== "/rate_limit") world.tokens.count(token);
    const answer = await route(world, incoming, token);
    return { ...answer, headers: { ...headers, ...limits(world, token), ...answer.headers } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return jsonAnswer(error.status, error.body(), { ...headers, ...limits(world, token), ...error.headers });
  }
}
