import type { JsonObject } from "../api.ts";
import type { CheckRunEntry, RepositoryState } from "../model.ts";
import { iso, isoOrNull, nodeId, type World } from "../world.ts";
import { repositoryHtml, repositoryUrl } from "./repository.ts";

export function checkRunView(world: World, repository: RepositoryState, run: CheckRunEntry): JsonObject {
  const url = `${repositoryUrl(world, repository)}/check-runs/${run.id}`;
  const html = `${repositoryHtml(world, repository)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId("CR_", run.id),
    head_sha: run.sha,
    name: run.name,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl === "" ? html : run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion ?? null,
    started_at: iso(run.startedAt),
    completed_at: isoOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    // One suite for a commit and an app.
    check_suite: { id: Number.parseInt(run.sha.slice(0, 8), 16) },
    app: null,
    pull_requests: [],
  };
}
