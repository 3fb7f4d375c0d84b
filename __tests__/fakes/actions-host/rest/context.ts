/** What a REST handler is given, and the questions it may ask about rights. */
import type { Json, Level } from "../api.ts";
import { type Answer, type Incoming, jsonAnswer } from "../http.ts";
import { ApiError, notAccessible, notFound } from "../http-error.ts";
import type { RepositoryState, Thread, Token } from "../model.ts";
import { isPull } from "../threads.ts";
import type { PullThread } from "../views/pull.ts";
import type { Actor, World } from "../world.ts";

export interface Global {
  readonly world: World;
  readonly incoming: Incoming;
  readonly token: Token | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface Context extends Global {
  readonly repository: RepositoryState;
}

export type Handler = (context: Context) => Answer | Promise<Answer>;
export type GlobalHandler = (context: Global) => Answer | Promise<Answer>;

export interface Route {
  readonly method: string;
  /** Below the API's root; `:name` is one segment, `:name+` the rest of the path. */
  readonly pattern: string;
  readonly handler: Handler;
}

export function tokenOf(context: Global): Token {
  if (context.token === undefined) throw new ApiError(401, "Requires authentication");
  return context.token;
}

export function actorOf(context: Global): Actor {
  const token = tokenOf(context);
  return { user: token.user, workflowToken: token.kind === "installation" };
}

/** Throws unless one of the permissions is there at this level. Reading a public repository needs none. */
export function allow(context: Context, permissions: readonly string[], level: Level): void {
  const { world, repository } = context;
  if (level === "read" && repository.visibility === "public") return;
  const token = tokenOf(context);
  if (!permissions.some((permission) => world.tokens.may(token, repository, permission, level))) {
    throw notAccessible(token.kind);
  }
  if (level === "write" && repository.settings.archived) {
    throw new ApiError(403, "Repository was archived so is read-only.");
  }
}

/** Pull requests answer to either permission, issues only to theirs. */
export function allowThread(context: Context, thread: Thread, level: Level): void {
  allow(context, isPull(thread) ? ["issues", "pull_requests"] : ["issues"], level);
}

export function allowTriage(context: Context): void {
  if (!context.world.tokens.mayTriage(tokenOf(context), context.repository)) {
    throw new ApiError(403, "Must have admin rights to Repository.");
  }
}

function integer(context: Context, name: string): number {
  const value = Number(context.params[name]);
  if (!Number.isInteger(value)) throw notFound();
  return value;
}

export { integer as numberParam };

export function threadOf(context: Context): Thread {
  const thread = context.repository.threads.get(integer(context, "number"));
  if (thread === undefined) throw notFound("/rest/issues/issues#get-an-issue");
  return thread;
}

export function pullOf(context: Context): PullThread {
  const thread = context.repository.threads.get(integer(context, "number"));
  if (thread === undefined || !isPull(thread)) throw notFound("/rest/pulls/pulls#get-a-pull-request");
  return thread;
}

/** The JSON body as an object; an empty body is an empty object. */
export async function jsonBody(context: Global): Promise<Readonly<Record<string, unknown>>> {
  const bytes = await context.incoming.body();
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    throw new ApiError(400, "Problems parsing JSON");
  }
  throw new ApiError(400, "Body should be a JSON object");
}

/** Undefined where absent or null; 422 where it is no string. */
export function text(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new ApiError(422, `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
}

/** Strings, or objects with a `name` (labels may come so). */
export function texts(body: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new ApiError(422, `Invalid request.\n\nFor 'properties/${name}', not an array.`);
  const items: readonly unknown[] = value;
  return items.map((item) => {
    if (typeof item === "object" && item !== null && "name" in item) return String(item.name);
    return String(item);
  });
}

/** One page of a list, with the `link` header of the others. */
export function page<T>(
  context: Global,
  items: readonly T[],
  view: (item: T) => Json,
  wrap: (views: Json[]) => Json = (views) => views,
): Answer {
  const perPage = Math.min(Math.max(Number(context.query.get("per_page") ?? 30) || 30, 1), 100);
  const number = Math.max(Number(context.query.get("page") ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const views = items.slice((number - 1) * perPage, number * perPage).map(view);
  const address = (to: number): string => {
    const query = new URLSearchParams(context.query);
    query.set("page", String(to));
    return `<${context.world.apiUrl}${context.incoming.path}?${query}>`;
  };
  const links: string[] = [];
  if (number > 1) links.push(`${address(number - 1)}; rel="prev"`);
  if (number < last) links.push(`${address(number + 1)}; rel="next"`, `${address(last)}; rel="last"`);
  if (number > 1) links.push(`${address(1)}; rel="first"`);
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(", ") };
  return jsonAnswer(200, wrap(views), headers);
}
