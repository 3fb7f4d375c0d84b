/** git over smart HTTP, with GitHub's rules for who may fetch and push. */
import { hostGitEnvironment } from "./git.ts";
import { answerService } from "./git-service.ts";
import { type Answer, type Incoming, readAll, textAnswer } from "./http.ts";
import type { RepositoryState, Token } from "./model.ts";
import { afterPush } from "./pushes.ts";
import { readRefs } from "./ref-files.ts";
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

function environment(incoming: Incoming, repository: RepositoryState): Record<string, string> {
  const protocol = incoming.headers["git-protocol"];
  const login = incoming.record.login ?? "anonymous";
  return {
    ...hostGitEnvironment,
    GIT_COMMITTER_NAME: login,
    GIT_COMMITTER_EMAIL: `${login}@http.127.0.0.1`,
    HOST_PROTECTED: repository.settings.protectedBranches.join(" "),
    ...(typeof protocol === "string" ? { GIT_PROTOCOL: protocol } : {}),
  };
}

export async function answerGit(world: World, incoming: Incoming): Promise<Answer> {
  const [, owner = "", name = "", service = ""] = gitPath.exec(incoming.path) ?? [];
  const repository = world.repositories.get(`${owner}/${name}`.toLowerCase());
  const push = service === "git-receive-pack" || incoming.url.searchParams.get("service") === "git-receive-pack";
  const token = world.tokens.fromHeader(incoming.headers.authorization);
  const refused = refusal(world, incoming, repository, token, push);
  if (refused !== undefined) return refused;
  if (repository === undefined) return textAnswer(404, "Repository not found.\n");
  const env = environment(incoming, repository);
  const { gitDirectory } = repository;
  if (service !== "git-receive-pack" || token === undefined) return answerService(gitDirectory, service, incoming, env);
  // No GITHUB_TOKEN has the `workflows` permission, and nothing in a workflow file can give it one.
  const app = token.kind === "installation" && token.permissions?.get("workflows") !== "write";
  const before = await readRefs(gitDirectory);
  const answer = answerService(gitDirectory, service, incoming, app ? { ...env, HOST_NO_WORKFLOWS: "1" } : env);
  // Read to the end: only then has the push happened, and its events can be sent before the client hears of it.
  const body = Buffer.isBuffer(answer.body) ? answer.body : await readAll(answer.body);
  const actor = { user: token.user, workflowToken: token.kind === "installation" };
  await afterPush(world, repository, actor, before);
  return { ...answer, body };
}
