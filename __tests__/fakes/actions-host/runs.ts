/** Workflow runs, their attempts, and the two tokens every job is given. */
import type { CacheMode, CreateRunOptions, JsonObject, StartedAttempt, TokenPermissions } from "./api.ts";
import { resolveRef } from "./bare-repository.ts";
import { ApiError } from "./http-error.ts";
import type { Conclusion, RepositoryState, RunAttempt, WorkflowRun } from "./model.ts";
import { runtimeToken } from "./results/runtime-token.ts";
import { readWorkflow } from "./workflow-file.ts";
import { stableUuid, type World } from "./world.ts";

export interface NewRun {
  readonly workflow: string;
  readonly workflowName: string;
  readonly eventName: string;
  readonly event: JsonObject;
  readonly inputs: Readonly<Record<string, string>>;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
}

export function newRun(world: World, repository: RepositoryState, about: NewRun): WorkflowRun {
  const earlier = [...repository.runs.values()].filter((run) => run.workflow === about.workflow).length;
  const run: WorkflowRun = {
    ...about,
    id: world.nextId(),
    runNumber: earlier + 1,
    repository: repository.fullName,
    createdAt: world.now(),
    updatedAt: world.now(),
    status: "queued",
    conclusion: undefined,
    cancelRequested: false,
    attempts: [],
    onCancel: undefined,
  };
  repository.runs.set(run.id, run);
  world.pendingRuns.push(run);
  return run;
}

export async function createRun(world: World, options: CreateRunOptions): Promise<WorkflowRun> {
  const repository = world.repository(options.repository);
  const ref = options.ref ?? `refs/heads/${repository.defaultBranch}`;
  const sha = options.sha ?? (await resolveRef(repository.gitDirectory, ref));
  if (sha === undefined) throw new Error(`${repository.fullName} has no ${ref}`);
  const file = await readWorkflow(repository.gitDirectory, sha, options.workflow);
  return newRun(world, repository, {
    workflow: options.workflow,
    workflowName: file?.name ?? options.workflow,
    eventName: options.eventName,
    event: options.event ?? {},
    inputs: options.inputs ?? {},
    ref,
    sha,
    actor: options.actor ?? repository.owner,
  });
}

function findRun(world: World, runId: number): { repository: RepositoryState; run: WorkflowRun } {
  for (const repository of world.repositories.values()) {
    const run = repository.runs.get(runId);
    if (run !== undefined) return { repository, run };
  }
  throw new Error(`the host knows no run ${runId}`);
}

export function startAttempt(
  world: World,
  runId: number,
  job: { name: string; permissions?: TokenPermissions; cacheMode?: CacheMode; onCancel?: () => void },
): StartedAttempt {
  const { repository, run } = findRun(world, runId);
  if (run.status === "in_progress") throw new Error(`run ${runId} has an attempt that has not ended`);
  const waiting = world.pendingRuns.indexOf(run);
  if (waiting >= 0) world.pendingRuns.splice(waiting, 1);
  const number = run.attempts.length + 1;
  const attempt: RunAttempt = {
    attempt: number,
    jobId: world.nextId(),
    jobName: job.name,
    runBackendId: stableUuid(`run ${run.id} attempt ${number}`),
    jobBackendId: stableUuid(`job ${job.name} of ${run.id} attempt ${number}`),
    startedAt: world.now(),
    completedAt: undefined,
    conclusion: undefined,
  };
  run.attempts.push(attempt);
  run.status = "in_progress";
  run.conclusion = undefined;
  run.cancelRequested = false;
  run.onCancel = job.onCancel;
  run.updatedAt = world.now();
  world.attempts.set(attempt.runBackendId, { repository, run, attempt });
  const token = world.tokens.mint({
    kind: "installation",
    permissions: { metadata: "read", ...job.permissions },
    repository: repository.fullName,
  });
  return {
    run,
    attempt: number,
    jobId: attempt.jobId,
    token: token.value,
    runtimeToken: runtimeToken({ repository, run, attempt }, job.cacheMode),
  };
}

export function finishAttempt(world: World, started: StartedAttempt, conclusion: Conclusion): void {
  const { run } = started;
  const attempt = run.attempts.find((each) => each.attempt === started.attempt);
  if (attempt === undefined || attempt.completedAt !== undefined) return;
  attempt.completedAt = world.now();
  attempt.conclusion = conclusion;
  run.status = "completed";
  run.conclusion = conclusion;
  run.updatedAt = world.now();
  run.onCancel = undefined;
  world.tokens.revoke(started.token);
}

export function cancelRun(world: World, run: WorkflowRun): void {
  if (run.status === "completed") throw new ApiError(409, "Cannot cancel a workflow run that is completed.");
  run.cancelRequested = true;
  run.updatedAt = world.now();
  if (run.status === "queued") {
    run.status = "completed";
    run.conclusion = "cancelled";
    const waiting = world.pendingRuns.indexOf(run);
    if (waiting >= 0) world.pendingRuns.splice(waiting, 1);
    return;
  }
  run.onCancel?.();
}

/** The next attempt waits for a runner, as after "Re-run all jobs". */
export function queueAgain(world: World, run: WorkflowRun): void {
  run.status = "queued";
  run.conclusion = undefined;
  run.updatedAt = world.now();
  world.pendingRuns.push(run);
}
