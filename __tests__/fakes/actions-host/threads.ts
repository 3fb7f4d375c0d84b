/** Issues and what issues and pull requests share: labels, comments, reactions, assignees. */
import { emit } from "./events.ts";
import { ApiError, invalid, notFound } from "./http-error.ts";
import type { Label, PullRequestPart, Reaction, RepositoryState, Thread, ThreadComment } from "./model.ts";
import type { PullThread } from "./views/pull.ts";
import { pullView } from "./views/pull.ts";
import { commentView, issueView, labelView } from "./views/thread.ts";
import { userView } from "./views/user.ts";
import type { Actor, World } from "./world.ts";

/** GitHub's bound on a body, in characters. */
export const bodyLimit = 65_536;

export function isPull(thread: Thread): thread is PullThread {
  return thread.pull !== undefined;
}

export function newThread(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  about: { title: string; body: string | null },
  pull: PullRequestPart | undefined,
): Thread {
  const thread: Thread = {
    id: world.nextId(),
    number: repository.threads.size + 1,
    title: about.title,
    body: about.body,
    user: actor.user,
    state: "open",
    stateReason: null,
    labels: [],
    assignees: [],
    comments: [],
    reactions: [],
    createdAt: world.now(),
    updatedAt: world.now(),
    closedAt: undefined,
    closedBy: undefined,
    pull,
  };
  repository.threads.set(thread.number, thread);
  return thread;
}

async function emitThread(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: Thread,
  action: string,
  extra: Readonly<Record<string, ReturnType<typeof issueView>>> = {},
): Promise<void> {
  if (isPull(thread)) {
    const payload = { number: thread.number, pull_request: pullView(world, repository, thread), ...extra };
    // A pull request's workflows run on its merge commit; where there is none (conflicts) they do not run at all.
    const sha = thread.pull.mergeCommit ?? thread.pull.headSha;
    const ref = `refs/pull/${thread.number}/merge`;
    await emit(world, repository, actor, { name: "pull_request", action, payload, ref, sha, branch: thread.pull.base });
    return;
  }
  const payload = { issue: issueView(world, repository, thread), ...extra };
  await emit(world, repository, actor, { name: "issues", action, payload });
}

export { emitThread };

export function checkBody(body: string | null, resource: string): void {
  if (body !== null && body.length > bodyLimit) {
    const message = `body is too long (maximum is ${bodyLimit} characters)`;
    throw new ApiError(422, "Validation Failed", { errors: [{ resource, code: "custom", field: "body", message }] });
  }
}

export async function createIssue(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  about: { title: string; body: string | null; labels: readonly string[]; assignees: readonly string[] },
): Promise<Thread> {
  if (about.title.trim() === "") throw invalid({ resource: "Issue", code: "missing_field", field: "title" });
  checkBody(about.body, "Issue");
  const thread = newThread(world, repository, actor, about, undefined);
  await emitThread(world, repository, actor, thread, "opened");
  await addLabels(world, repository, actor, thread, about.labels);
  await assign(world, repository, actor, thread, about.assignees);
  return thread;
}

export function ensureLabel(world: World, repository: RepositoryState, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { id: world.nextId(), name, color: "ededed", description: null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

/** Labels nobody made yet are made on the way, as GitHub does. */
export async function addLabels(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: Thread,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const label = ensureLabel(world, repository, name);
    if (thread.labels.some((each) => each.toLowerCase() === name.toLowerCase())) continue;
    thread.labels.push(label.name);
    thread.updatedAt = world.now();
    await emitThread(world, repository, actor, thread, "labeled", { label: labelView(world, repository, label) });
  }
}

export async function removeLabel(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: Thread,
  name: string,
): Promise<void> {
  const at = thread.labels.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (at < 0) throw new ApiError(404, "Label does not exist", { docs: "/rest/issues/labels" });
  const label = ensureLabel(world, repository, name);
  thread.labels.splice(at, 1);
  thread.updatedAt = world.now();
  await emitThread(world, repository, actor, thread, "unlabeled", { label: labelView(world, repository, label) });
}

/** People without access are left out without a word. */
export async function assign(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: Thread,
  logins: readonly string[],
): Promise<void> {
  for (const login of logins) {
    const role = world.tokens.role(repository, login);
    if (role === "none" || role === "read" || thread.assignees.includes(login)) continue;
    thread.assignees.push(login);
    thread.updatedAt = world.now();
    const assignee = userView(world, world.tokens.user(login));
    await emitThread(world, repository, actor, thread, "assigned", { assignee });
  }
}

export async function setState(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: Thread,
  state: "open" | "closed",
  reason: string | null,
): Promise<void> {
  if (thread.state === state) return;
  thread.state = state;
  thread.stateReason = state === "closed" ? (reason ?? "completed") : "reopened";
  thread.closedAt = state === "closed" ? world.now() : undefined;
  thread.closedBy = state === "closed" ? actor.user : undefined;
  thread.updatedAt = world.now();
  await emitThread(world, repository, actor, thread, state === "closed" ? "closed" : "reopened");
}

export async function createComment(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  thread: Thread,
  body: string,
): Promise<ThreadComment> {
  if (body === "") throw invalid({ resource: "IssueComment", code: "missing_field", field: "body" });
  checkBody(body, "IssueComment");
  const at = world.now();
  const id = world.nextId();
  const comment: ThreadComment = { id, user: actor.user, body, createdAt: at, updatedAt: at, reactions: [] };
  thread.comments.push(comment);
  thread.updatedAt = at;
  const payload = {
    issue: issueView(world, repository, thread),
    comment: commentView(world, repository, thread, comment),
  };
  await emit(world, repository, actor, { name: "issue_comment", action: "created", payload });
  return comment;
}

export function findComment(
  repository: RepositoryState,
  id: number,
): { readonly thread: Thread; readonly comment: ThreadComment } {
  for (const thread of repository.threads.values()) {
    const comment = thread.comments.find((each) => each.id === id);
    if (comment !== undefined) return { thread, comment };
  }
  throw notFound("/rest/issues/comments");
}

const contents = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];

/** The same person's same reaction is given back, not made twice. */
export function react(
  world: World,
  actor: Actor,
  reactions: Reaction[],
  content: string,
): { readonly reaction: Reaction; readonly created: boolean } {
  if (!contents.includes(content)) {
    throw new ApiError(422, "Validation Failed", {
      errors: [{ resource: "Reaction", code: "invalid", field: "content" }],
      docs: "/rest/reactions/reactions",
    });
  }
  const known = reactions.find((each) => each.user.id === actor.user.id && each.content === content);
  if (known !== undefined) return { reaction: known, created: false };
  const reaction: Reaction = { id: world.nextId(), user: actor.user, content, createdAt: world.now() };
  reactions.push(reaction);
  return { reaction, created: true };
}
