import { Fault } from "../../core/failure/evidence.ts";
import type { GitHub, Permission } from "../../ports.ts";
import type { Answer, Send } from "./client.ts";
import { decode, segment } from "./decode.ts";
import { badBody, httpFault } from "./faults.ts";
import * as schema from "./schemas.ts";
import { isMissing, unlessRefused } from "./tolerate.ts";
import { toRepository } from "./values.ts";

const fileBytes = 1024 * 1024;
/** Finite, so that it survives JSON. */
const unlimited = Number.MAX_SAFE_INTEGER;

export function repositoryCalls(
  send: Send,
  root: string,
): Pick<GitHub, "repository" | "viewer" | "permission" | "fileText" | "rateLimit"> {
  let login: string | undefined;
  return {
    async repository(signal) {
      return toRepository(decode(schema.repository, await send({ method: "GET", path: root, signal })));
    },

    // By GraphQL: `GET /user` is 403 for a workflow's token.
    async viewer() {
      login ??= viewerIn(await send({ method: "POST", path: "/graphql", body: { query: "{viewer{login}}" } }));
      return login;
    },

    async permission(login) {
      const path = `${root}/collaborators/${segment(login)}/permission`;
      const answer = await unlessRefused(send({ method: "GET", path }), isMissing);
      if (answer === undefined) return "none";
      const { permission, role_name } = decode(schema.permission, answer);
      return toPermission(permission, role_name ?? permission);
    },

    async fileText(path, ref) {
      const segments = path.split("/").filter((part) => part !== "" && part !== ".");
      const call = {
        method: "GET",
        path: `${root}/contents/${segments.map(segment).join("/")}`,
        query: ref === undefined ? {} : { ref },
        accept: "application/vnd.github.raw+json",
        maxBytes: fileBytes,
      } as const;
      const answer = await unlessRefused(send(call), isMissing);
      if (answer?.tooLong === true) throw new Fault({ kind: "file", operation: "read", path, errno: "EFBIG" });
      return answer?.text;
    },

    async rateLimit() {
      const path = "/rate_limit";
      const answer = await unlessRefused(send({ method: "GET", path }), isSwitchedOff);
      if (answer === undefined) return { remaining: unlimited, limit: unlimited, resetAt: 0 };
      const { limit, remaining, reset } = decode(schema.rateLimit, answer).resources.core;
      return { remaining, limit, resetAt: reset * 1000 };
    },
  };
}

/** GitHub Enterprise Server has no limits until its administrator sets some. */
const isSwitchedOff = (refusal: { status: number; message: string }) =>
  refusal.status === 404 && /rate limiting is not enabled/i.test(refusal.message);

/** `permission` knows four words and folds the rest into them; `role_name` is exact, but may be an organization's own word. */
function toPermission(permission: string, role: string): Permission {
  if (permission === "write") return role === "maintain" ? "maintain" : "write";
  if (permission === "read") return role === "triage" ? "triage" : "read";
  return permission === "admin" ? "admin" : "none";
}

function viewerIn(answer: Answer): string {
  const { data, errors } = decode(schema.viewer, answer);
  const login = data?.viewer?.login;
  if (login !== undefined) return login;
  const first = errors?.[0];
  if (first === undefined) throw badBody("the answer names no viewer", answer.context);
  // GraphQL refuses with 200; these are the statuses REST has for the same refusals.
  const status = first.type === "RATE_LIMITED" ? 429 : first.type === "FORBIDDEN" ? 403 : 502;
  throw httpFault(status, `GraphQL: ${first.message ?? first.type ?? "error"}`, answer.headers, answer.context);
}
