import type { Role } from "../api.ts";
import { jsonAnswer } from "../http.ts";
import { ApiError } from "../http-error.ts";
import { userView } from "../views/user.ts";
import { type Handler, type Route, tokenOf } from "./context.ts";

/** The old four words; `role_name` has the new ones. */
const coarse: Readonly<Record<Role, string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

const permission: Handler = (context) => {
  const { world, repository, params } = context;
  tokenOf(context);
  const login = params["login"] ?? "";
  // Apps are nobody's collaborators, and GitHub says so in these words.
  if (login.endsWith("[bot]") || !world.tokens.knows(login)) {
    throw new ApiError(404, `${login} is not a user`, { docs: "/rest/collaborators/collaborators" });
  }
  const user = world.tokens.user(login);
  const role = world.tokens.role(repository, login);
  const at = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
  const permissions = { admin: at >= 5, maintain: at >= 4, push: at >= 3, triage: at >= 2, pull: at >= 1 };
  return jsonAnswer(200, {
    permission: coarse[role],
    role_name: role,
    user: { ...userView(world, user), permissions, role_name: role },
  });
};

export const collaboratorRoutes: readonly Route[] = [
  { method: "GET", pattern: "/repos/:owner/:repo/collaborators/:login/permission", handler: permission },
];
