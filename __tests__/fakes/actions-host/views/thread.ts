import type { Json, JsonObject } from "../api.ts";
import type { Label, Reaction, RepositoryState, Thread, ThreadComment } from "../model.ts";
import { iso, isoOrNull, nodeId, type World } from "../world.ts";
import { repositoryHtml, repositoryUrl } from "./repository.ts";
import { userView } from "./user.ts";

const contents = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;

function reactionSummary(url: string, reactions: readonly Reaction[]): JsonObject {
  const counts = contents.map((content) => [content, reactions.filter((each) => each.content === content).length]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function association(world: World, repository: RepositoryState, login: string): string {
  if (login.toLowerCase() === repository.owner.toLowerCase()) return "OWNER";
  const role = world.tokens.role(repository, login);
  return role === "none" || role === "read" ? "NONE" : "COLLABORATOR";
}

export function labelView(world: World, repository: RepositoryState, label: Label): JsonObject {
  return {
    id: label.id,
    node_id: nodeId("LA_", label.id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function labelViews(world: World, repository: RepositoryState, names: readonly string[]): JsonObject[] {
  return names.flatMap((name) => {
    const label = repository.labels.get(name.toLowerCase());
    return label === undefined ? [] : [labelView(world, repository, label)];
  });
}

export function threadHtml(world: World, repository: RepositoryState, thread: Thread): string {
  const kind = thread.pull === undefined ? "issues" : "pull";
  return `${repositoryHtml(world, repository)}/${kind}/${thread.number}`;
}

export function issueView(world: World, repository: RepositoryState, thread: Thread): JsonObject {
  const base = repositoryUrl(world, repository);
  const url = `${base}/issues/${thread.number}`;
  const html = threadHtml(world, repository, thread);
  const assignees: Json[] = thread.assignees.map((login) => userView(world, world.tokens.user(login)));
  const pull: JsonObject =
    thread.pull === undefined
      ? {}
      : {
          draft: thread.pull.draft,
          pull_request: {
            url: `${base}/pulls/${thread.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: isoOrNull(thread.pull.mergedAt),
          },
        };
  return {
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: thread.id,
    node_id: nodeId("I_", thread.id),
    number: thread.number,
    title: thread.title,
    user: userView(world, thread.user),
    labels: labelViews(world, repository, thread.labels),
    state: thread.state,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: thread.comments.length,
    created_at: iso(thread.createdAt),
    updated_at: iso(thread.updatedAt),
    closed_at: isoOrNull(thread.closedAt),
    author_association: association(world, repository, thread.user.login),
    active_lock_reason: null,
    ...pull,
    body: thread.body,
    closed_by: thread.closedBy === undefined ? null : userView(world, thread.closedBy),
    reactions: reactionSummary(url, thread.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: thread.stateReason,
  };
}

export function commentView(
  world: World,
  repository: RepositoryState,
  thread: Thread,
  comment: ThreadComment,
): JsonObject {
  const base = repositoryUrl(world, repository);
  const url = `${base}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${threadHtml(world, repository, thread)}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${thread.number}`,
    id: comment.id,
    node_id: nodeId("IC_", comment.id),
    user: userView(world, comment.user),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(world, repository, comment.user.login),
    body: comment.body,
    reactions: reactionSummary(url, comment.reactions),
    performed_via_github_app: null,
  };
}

export function reactionView(world: World, reaction: Reaction): JsonObject {
  return {
    id: reaction.id,
    node_id: nodeId("REA_", reaction.id),
    user: userView(world, reaction.user),
    content: reaction.content,
    created_at: iso(reaction.createdAt),
  };
}
