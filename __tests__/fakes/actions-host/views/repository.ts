import type { JsonObject } from "../api.ts";
import type { RepositoryState } from "../model.ts";
import { iso, nodeId, type World } from "../world.ts";
import { userView } from "./user.ts";

/** `url` field → path below the repository, with GitHub's templates. */
const links: Readonly<Record<string, string>> = {
  forks_url: "/forks",
  keys_url: "/keys{/key_id}",
  collaborators_url: "/collaborators{/collaborator}",
  teams_url: "/teams",
  hooks_url: "/hooks",
  issue_events_url: "/issues/events{/number}",
  events_url: "/events",
  assignees_url: "/assignees{/user}",
  branches_url: "/branches{/branch}",
  tags_url: "/tags",
  blobs_url: "/git/blobs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  git_refs_url: "/git/refs{/sha}",
  trees_url: "/git/trees{/sha}",
  statuses_url: "/statuses/{sha}",
  languages_url: "/languages",
  stargazers_url: "/stargazers",
  contributors_url: "/contributors",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  commits_url: "/commits{/sha}",
  git_commits_url: "/git/commits{/sha}",
  comments_url: "/comments{/number}",
  issue_comment_url: "/issues/comments{/number}",
  contents_url: "/contents/{+path}",
  compare_url: "/compare/{base}...{head}",
  merges_url: "/merges",
  archive_url: "/{archive_format}{/ref}",
  downloads_url: "/downloads",
  issues_url: "/issues{/number}",
  pulls_url: "/pulls{/number}",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  labels_url: "/labels{/name}",
  releases_url: "/releases{/id}",
  deployments_url: "/deployments",
};

export function repositoryUrl(world: World, repository: RepositoryState): string {
  return `${world.apiUrl}/repos/${repository.fullName}`;
}

export function repositoryHtml(world: World, repository: RepositoryState): string {
  return `${world.serverUrl}/${repository.fullName}`;
}

export function minimalRepositoryView(world: World, repository: RepositoryState): JsonObject {
  const url = repositoryUrl(world, repository);
  return {
    id: repository.id,
    node_id: nodeId("R_", repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.visibility !== "public",
    owner: userView(world, world.tokens.user(repository.owner)),
    html_url: repositoryHtml(world, repository),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, url + path])),
  };
}

export function repositoryView(
  world: World,
  repository: RepositoryState,
  permissions?: Readonly<Record<string, boolean>>,
): JsonObject {
  const html = repositoryHtml(world, repository);
  const open = [...repository.threads.values()].filter((thread) => thread.state === "open").length;
  return {
    ...minimalRepositoryView(world, repository),
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.pushedAt),
    pushed_at: iso(repository.pushedAt),
    git_url: `git://github.localhost:${world.port}/${repository.fullName}.git`,
    ssh_url: `git@github.localhost:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: repository.settings.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.settings.archived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.visibility,
    forks: 0,
    open_issues: open,
    watchers: 0,
    network_count: 0,
    subscribers_count: 0,
    default_branch: repository.defaultBranch,
    ...(permissions === undefined ? {} : { permissions }),
  };
}
