/**
 * git over smart HTTP through `git http-backend`, with GitHub's rules for who may fetch and push.
 * https://git-scm.com/docs/git-http-backend
 */
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { kill } from "../runner/processes.ts";
import { listRefs } from "./bare-repository.ts";
import { hostGitEnvironment } from "./git.ts";
import { type Answer, type Incoming, readAll, textAnswer } from "./http.ts";
import type { RepositoryState, Token } from "./model.ts";
import { afterPush } from "./pushes.ts";
import type { World } from "./world.ts";

export const gitPath = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

const challenge = { "www-authenticate": 'Basic realm="GitHub"' };

/** An answer instead of git's, or undefined when the request may go through. */
function refusal(
  world: World,
  incoming: Incoming,
  repository: RepositoryState | undefined,
  token: Token | undefined,
  push: boolean,
): Answer | undefined {
  // Two credentials (checkout's and somebody's own http.extraheader) are refused before they are looked at.
  const doubled =
    incoming.raw.rawHeaders.filter((each, at) => at % 2 === 0 && /^authorization$/i.test(each)).length > 1;
  if (doubled) return textAnswer(400, 'Duplicate header: "Authorization"\n');
  const given = incoming.headers.authorization !== undefined;
  if (given && token === undefined) return textAnswer(401, "Invalid username or token.\n", challenge);
  const missing = textAnswer(404, "Repository not found.\n");
  if (repository === undefined) return given ? missing : textAnswer(401, "Repository not found.\n", challenge);
  const open = repository.visibility === "public";
  if (token === undefined) {
    return push || !open ? textAnswer(401, "No anonymous write access.\n", challenge) : undefined;
  }
  const mayRead = open || world.tokens.may(token, repository, "contents", "read");
  if (!mayRead) return missing;
  if (!push) return undefined;
  if (!world.tokens.may(token, repository, "contents", "write")) {
    const message = `Permission to ${repository.fullName}.git denied to ${token.user.login}.\n`;
    return textAnswer(403, message);
  }
  if (repository.settings.archived) return textAnswer(403, "This repository was archived so it is read-only.\n");
  return undefined;
}

/** Headers of a CGI answer end at the first empty line; `Status:` is one of them. */
async function splitCgi(stream: Readable): Promise<{ head: string; rest: Buffer }> {
  let seen = Buffer.alloc(0);
  const iterator = stream.iterator({ destroyOnReturn: false });
  for await (const chunk of iterator) {
    seen = Buffer.concat([seen, Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))]);
    const text = seen.toString("latin1");
    const end = /\r?\n\r?\n/.exec(text);
    if (end !== null) {
      return { head: text.slice(0, end.index), rest: seen.subarray(end.index + end[0].length) };
    }
  }
  throw new Error(`git http-backend gave no headers: ${seen.toString("utf8")}`);
}

function environment(incoming: Incoming, repository: RepositoryState, service: string): Record<string, string> {
  const { headers } = incoming;
  const optional: readonly (readonly [string, string | undefined])[] = [
    ["CONTENT_TYPE", headers["content-type"]],
    ["CONTENT_LENGTH", headers["content-length"]],
    ["HTTP_CONTENT_ENCODING", headers["content-encoding"]],
    ["HTTP_ACCEPT", headers.accept],
    ["GIT_PROTOCOL", typeof headers["git-protocol"] === "string" ? headers["git-protocol"] : undefined],
  ];
  const given = optional.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    ...hostGitEnvironment,
    GIT_PROJECT_ROOT: dirname(repository.gitDirectory),
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: `/${repository.gitDirectory.slice(dirname(repository.gitDirectory).length + 1)}/${service}`,
    QUERY_STRING: incoming.url.search.slice(1),
    REQUEST_METHOD: incoming.method,
    REMOTE_USER: incoming.record.login ?? "",
    REMOTE_ADDR: "127.0.0.1",
    SERVER_PROTOCOL: "HTTP/1.1",
    HOST_PROTECTED: repository.settings.protectedBranches.join(" "),
    ...Object.fromEntries(given),
  };
}

async function backend(incoming: Incoming, env: Readonly<Record<string, string>>): Promise<Answer> {
  // In a group of its own: `git` only starts the backend, which goes round for ever once its input ends too early.
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"], detached: true });
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) kill(-child.pid, "SIGKILL");
  };
  // The backend may answer before it has read everything (a refused push), or the client may go away half way.
  child.stdin.on("error", () => undefined);
  incoming.raw.on("error", end);
  incoming.raw.on("close", () => {
    if (!incoming.raw.complete) end();
  });
  incoming.raw.pipe(child.stdin);
  const { head, rest } = await splitCgi(child.stdout);
  const headers: Record<string, string> = {};
  let status = 200;
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === "status") status = Number.parseInt(value, 10);
    else headers[name] = value;
  }
  child.stdout.unshift(rest);
  return { status, headers, body: child.stdout };
}

export async function answerGit(world: World, incoming: Incoming): Promise<Answer> {
  const [, owner = "", name = "", service = ""] = gitPath.exec(incoming.path) ?? [];
  const repository = world.repositories.get(`${owner}/${name}`.toLowerCase());
  const push = service === "git-receive-pack" || incoming.url.searchParams.get("service") === "git-receive-pack";
  const token = world.tokens.fromHeader(incoming.headers.authorization);
  const refused = refusal(world, incoming, repository, token, push);
  if (refused !== undefined) return refused;
  if (repository === undefined) return textAnswer(404, "Repository not found.\n");
  const env = environment(incoming, repository, service);
  if (service !== "git-receive-pack" || token === undefined) return backend(incoming, env);
  // No GITHUB_TOKEN has the `workflows` permission, and nothing in a workflow file can give it one.
  const app = token.kind === "installation" && token.permissions?.get("workflows") !== "write";
  const before = await listRefs(repository.gitDirectory);
  const answer = await backend(incoming, app ? { ...env, HOST_NO_WORKFLOWS: "1" } : env);
  // Read to the end: only then has the push happened, and its events can be sent before the client hears of it.
  const body = Buffer.isBuffer(answer.body) ? answer.body : await readAll(answer.body);
  const actor = { user: token.user, workflowToken: token.kind === "installation" };
  await afterPush(world, repository, actor, before);
  return { ...answer, body };
}
