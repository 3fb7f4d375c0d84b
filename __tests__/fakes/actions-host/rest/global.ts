/** What belongs to no repository: the token's own account, its limits, a little GraphQL. */
import { jsonAnswer } from "../http.ts";
import { notAccessible } from "../http-error.ts";
import { resetAt } from "../tokens.ts";
import { viewerView } from "../views/user.ts";
import { iso } from "../world.ts";
import { type GlobalHandler, jsonBody, text, tokenOf } from "./context.ts";

const viewer: GlobalHandler = (context) => {
  const token = tokenOf(context);
  if (token.kind === "installation")
    throw notAccessible("installation", "/rest/users/users#get-the-authenticated-user");
  return jsonAnswer(200, viewerView(context.world, token.user, iso(0)));
};

const rateLimit: GlobalHandler = ({ world, token }) => {
  const limit = token?.rateLimit ?? 60;
  const used = token?.used ?? 0;
  const reset = token === undefined ? Math.floor(world.now() / 1000) + 3600 : resetAt(token);
  const core = { limit, used, remaining: Math.max(limit - used, 0), reset };
  const search = { limit: 30, used: 0, remaining: 30, reset };
  const graphql = { limit: 5000, used: 0, remaining: 5000, reset };
  return jsonAnswer(200, { resources: { core, search, graphql }, rate: core });
};

/** One query is understood: who am I. `GET /user` refuses installation tokens, this does not. */
const graphql: GlobalHandler = async (context) => {
  const token = tokenOf(context);
  const query = text(await jsonBody(context), "query") ?? "";
  if (/^\s*(query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return jsonAnswer(200, { data: { viewer: { login: token.user.login } } });
  }
  const problem = { message: "this query is not emulated", type: "NOT_EMULATED", locations: [] };
  return jsonAnswer(200, { data: null, errors: [problem] });
};

export const globalRoutes: readonly {
  readonly method: string;
  readonly pattern: string;
  readonly handler: GlobalHandler;
}[] = [
  { method: "GET", pattern: "/user", handler: viewer },
  { method: "GET", pattern: "/rate_limit", handler: rateLimit },
  { method: "POST", pattern: "/graphql", handler: graphql },
];
