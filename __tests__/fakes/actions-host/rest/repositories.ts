import { jsonAnswer } from "../http.ts";
import { repositoryView } from "../views/repository.ts";
import type { Handler, Route } from "./context.ts";

/** A GITHUB_TOKEN is shown no `permissions` of a person: only what an installation has. */
const get: Handler = ({ world, repository, token }) => {
  const role =
    token === undefined || token.kind === "installation" ? undefined : world.tokens.role(repository, token.user.login);
  if (role === undefined) return jsonAnswer(200, repositoryView(world, repository));
  const order = ["none", "read", "triage", "write", "maintain", "admin"];
  const at = order.indexOf(role);
  const permissions = { admin: at >= 5, maintain: at >= 4, push: at >= 3, triage: at >= 2, pull: at >= 1 };
  return jsonAnswer(200, repositoryView(world, repository, permissions));
};

export const repositoryRoutes: readonly Route[] = [{ method: "GET", pattern: "/repos/:owner/:repo", handler: get }];
