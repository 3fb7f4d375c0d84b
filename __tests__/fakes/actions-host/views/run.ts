import type { JsonObject } from "../api.ts";
import type { CacheEntry, RepositoryState, RunAttempt, StoredArtifact, WorkflowRun } from "../model.ts";
import { iso, isoOrNull, nodeId, type World } from "../world.ts";
import { minimalRepositoryView, repositoryHtml, repositoryUrl } from "./repository.ts";
import { userView } from "./user.ts";

export function runHtml(world: World, repository: RepositoryState, run: WorkflowRun): string {
  return `${repositoryHtml(world, repository)}/actions/runs/${run.id}`;
}

export function branchOf(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}

/** GitHub numbers workflow files; here the number comes from the path, so that it needs no table. */
export function workflowId(workflow: string): number {
  let sum = 7;
  for (const character of workflow) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000;
  return 10_000_000 + sum;
}

export function runView(
  world: World,
  repository: RepositoryState,
  run: WorkflowRun,
  attempt: RunAttempt | undefined,
): JsonObject {
  const url = `${repositoryUrl(world, repository)}/actions/runs/${run.id}`;
  const number = attempt?.attempt ?? 1;
  const newest = attempt === undefined || attempt === run.attempts.at(-1);
  const status = newest ? run.status : "completed";
  const conclusion = newest ? run.conclusion : attempt.conclusion;
  const suite = `${repositoryUrl(world, repository)}/check-suites/${run.id}`;
  const actor = userView(world, world.tokens.user(run.actor));
  return {
    id: run.id,
    name: run.workflowName,
    node_id: nodeId("WFR_", run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CS_", run.id),
    head_branch: branchOf(run.ref),
    head_sha: run.sha,
    path: run.workflow,
    run_number: run.runNumber,
    event: run.eventName,
    display_title: run.workflowName,
    status,
    conclusion: conclusion ?? null,
    workflow_id: workflowId(run.workflow),
    url,
    html_url: runHtml(world, repository, run),
    pull_requests: [],
    created_at: iso(run.createdAt),
    updated_at: iso(run.updatedAt),
    actor,
    triggering_actor: actor,
    run_attempt: number,
    run_started_at: iso(attempt?.startedAt ?? run.createdAt),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: suite,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: number > 1 ? `${url}/attempts/${number - 1}` : null,
    workflow_url: `${repositoryUrl(world, repository)}/actions/workflows/${workflowId(run.workflow)}`,
    head_commit: {
      id: run.sha,
      tree_id: run.sha,
      message: run.workflowName,
      timestamp: iso(run.createdAt),
      author: { name: run.actor, email: "someone@users.noreply.github.com" },
      committer: { name: "GitHub", email: "noreply@github.com" },
    },
    repository: minimalRepositoryView(world, repository),
    head_repository: minimalRepositoryView(world, repository),
  };
}

export function jobView(world: World, repository: RepositoryState, run: WorkflowRun, attempt: RunAttempt): JsonObject {
  const base = repositoryUrl(world, repository);
  return {
    id: attempt.jobId,
    run_id: run.id,
    workflow_name: run.workflowName,
    head_branch: branchOf(run.ref),
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: attempt.attempt,
    node_id: nodeId("CR_", attempt.jobId),
    head_sha: run.sha,
    url: `${base}/actions/jobs/${attempt.jobId}`,
    html_url: `${runHtml(world, repository, run)}/job/${attempt.jobId}`,
    status: attempt.completedAt === undefined ? "in_progress" : "completed",
    conclusion: attempt.conclusion ?? null,
    created_at: iso(attempt.startedAt),
    started_at: iso(attempt.startedAt),
    completed_at: isoOrNull(attempt.completedAt),
    name: attempt.jobName,
    steps: [],
    check_run_url: `${base}/check-runs/${attempt.jobId}`,
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "GitHub Actions 1",
    runner_group_id: 0,
    runner_group_name: "GitHub Actions",
  };
}

export function artifactView(world: World, repository: RepositoryState, artifact: StoredArtifact): JsonObject {
  const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.get(artifact.runId);
  return {
    id: artifact.id,
    node_id: nodeId("MDg6QXJ0aWZhY3Q", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= world.now(),
    digest: artifact.digest ?? null,
    created_at: iso(artifact.createdAt),
    updated_at: iso(artifact.createdAt),
    expires_at: iso(artifact.expiresAt),
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: branchOf(run?.ref ?? ""),
      head_sha: run?.sha ?? "",
    },
  };
}

export function cacheView(entry: CacheEntry): JsonObject {
  return {
    id: entry.id,
    ref: entry.ref,
    key: entry.key,
    version: entry.version,
    last_accessed_at: iso(entry.lastAccessedAt),
    created_at: iso(entry.createdAt),
    size_in_bytes: entry.sizeBytes,
  };
}
