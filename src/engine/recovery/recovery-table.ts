/** What each recovery action does. Every name has its work here, or says that trying again is its work. */
import type { AttemptHints } from "../../core/failure/attempt-hints.ts";
import type { ConfigurationProblem, Evidence } from "../../core/failure/evidence.ts";
import type { Failure } from "../../core/failure/failure.ts";
import type { RecoveryAction } from "../../core/failure/recovery-actions.ts";
import { workedOn } from "../../core/journal/history.ts";
import type { WorkflowStage } from "../../core/stage.ts";
import { activeAgent } from "../agent/active-agent.ts";
import type { Workflow } from "../workflow.ts";

export interface ActionRequest {
  readonly workflow: Workflow;
  readonly stage: WorkflowStage;
  readonly failure: Failure;
}

export type ActionResult =
  | { readonly kind: "done"; readonly detail: string; readonly hints?: Partial<AttemptHints> }
  | { readonly kind: "nothing-to-do"; readonly detail: string }
  | { readonly kind: "failed"; readonly detail: string }
  | { readonly kind: "pause"; readonly detail: string; readonly until: number }
  | { readonly kind: "configuration"; readonly detail: string; readonly evidence: Evidence };

type Action = (request: ActionRequest) => Promise<ActionResult>;

const done = (detail: string, hints?: Partial<AttemptHints>): ActionResult => ({
  kind: "done",
  detail,
  ...(hints === undefined ? {} : { hints }),
});

/** The engine makes the next attempt anyway, after the stage's own probes; left-over processes would be its ghosts. */
const again =
  (what: string): Action =>
  async ({ workflow }) => {
    const ended = await workflow.world.processes.endAll(5_000);
    return done(ended === 0 ? `${what} is tried again` : `${ended} left-over processes ended; ${what} is tried again`);
  };

const checkRateLimits: Action = async ({ workflow }) => {
  const limit = await workflow.world.github.rateLimit();
  if (limit.remaining > 0)
    return { kind: "nothing-to-do", detail: `${limit.remaining} of ${limit.limit} requests are left` };
  const now = workflow.world.clock.now();
  if (limit.resetAt >= (await workflow.budget()).workUntil) {
    return {
      kind: "pause",
      until: limit.resetAt,
      detail: "no request is left, and the reset does not fit the job's time",
    };
  }
  await workflow.world.clock.sleep(Math.max(0, limit.resetAt - now), workflow.stop);
  return done(`waited ${Math.round((limit.resetAt - now) / 1000)} s for the rate limit to reset`);
};

const verifyAccess: Action = async ({ workflow }) => {
  const { github } = workflow.world;
  const repository = await github.repository();
  const problems: ConfigurationProblem[] = [];
  if (repository.archived) {
    problems.push({
      key: "repository",
      place: repository.url,
      problem: "it is archived, so nothing can be written",
      remedy: "Unarchive it, or run elsewhere.",
    });
  }
  if (!repository.hasIssues) {
    problems.push({
      key: "issues",
      place: `${repository.url}/settings`,
      problem: "issues are switched off",
      remedy: "Switch issues on in the repository's settings.",
    });
  }
  if (problems.length > 0)
    return { kind: "configuration", detail: problems[0]?.problem ?? "", evidence: { kind: "configuration", problems } };
  return { kind: "nothing-to-do", detail: `the repository answers (${repository.visibility}, issues on)` };
};

const connectivity: Action = async ({ workflow }) => {
  const seen = await workflow.world.probes.connectivity(workflow.stop);
  const words = `DNS ${seen.dns ? "answers" : "fails"}, TCP ${seen.tcp ? "connects" : "fails"}, API ${seen.api ? "answers" : "fails"}${seen.detail === "" ? "" : ` (${seen.detail})`}`;
  return seen.dns && seen.tcp && seen.api
    ? { kind: "nothing-to-do", detail: words }
    : { kind: "failed", detail: words };
};

/** How often the network is asked whether it is back, and for how long one waits for it at most. */
const offlinePollMs = 15_000;
const offlineWaitMs = 10 * 60_000;

/**
 * Stages whose effects on GitHub can be made later: the work between them and the pull request needs no GitHub. A branch that
 * somebody may have made before cannot wait: what is built beside its commits would be parted from it for ever.
 */
const canQueue = ({ workflow, stage }: ActionRequest): boolean => {
  const { task, runs, stages } = workflow.recorder.history();
  if (stage === "issue_creation") return task?.issue !== undefined;
  return stage === "branch_setup" && runs.length === 1 && stages.initialization.progress[workedOn] !== true;
};

const offline: Action = async (request) => {
  const { workflow } = request;
  const { clock, probes } = workflow.world;
  const until = Math.min(clock.now() + offlineWaitMs, (await workflow.budget()).workUntil);
  const from = clock.now();
  for (;;) {
    const seen = await probes.connectivity(workflow.stop);
    if (seen.api) return done(`GitHub answers after ${Math.round((clock.now() - from) / 1000)} s`);
    if (canQueue(request)) return done("the work goes on here; what GitHub has to take is queued", { offline: true });
    if (clock.now() + offlinePollMs >= until || workflow.stop.aborted)
      return { kind: "failed", detail: `GitHub does not answer (${seen.detail})` };
    await clock.sleep(offlinePollMs, workflow.stop);
  }
};

const health =
  (reason: string): Action =>
  async ({ workflow }) => {
    await workflow.checkHealth(reason);
    const check = workflow.recorder.history().health.at(-1)?.check;
    return done(check === undefined ? "health checks are switched off" : `health: ${String(check["status"])}`);
  };

const dependencies: Action = async ({ workflow }) => {
  const agent = await activeAgent(workflow.world, workflow.recorder.history()).probe(workflow.stop);
  if (agent.kind === "unavailable")
    return { kind: "configuration", detail: "the agent is not available", evidence: agent.evidence };
  const status = await workflow.world.workTree.status();
  return done(`agent ${agent.version}; work tree at ${status.head.slice(0, 12)}`);
};

const free: Action = async ({ workflow }) => {
  const freed = await workflow.world.probes.freeResources();
  const repaired = await workflow.world.workTree.repair();
  const words = [...freed, ...repaired];
  return words.length === 0 ? { kind: "nothing-to-do", detail: "nothing of ours to free" } : done(words.join("; "));
};

const checkpoint: Action = async ({ workflow, stage }) => {
  await workflow.checkpoint(`recovery of ${stage}`, true);
  const newest = workflow.recorder.history().checkpoints.at(-1);
  return newest === undefined
    ? { kind: "failed", detail: "no store kept the checkpoint" }
    : done(`generation ${newest.generation} in ${newest.store}`);
};

const gitState: Action = async ({ workflow }) => {
  const { workTree } = workflow.world;
  const repaired = await workTree.repair();
  const status = await workTree.status();
  const remote = status.branch === null ? undefined : await workTree.remoteBranch(status.branch);
  const behind =
    remote !== undefined &&
    remote !== status.head &&
    !(await workTree.isAncestor(remote, status.head).catch(() => false));
  if (behind && remote !== undefined && status.branch !== null) {
    await workTree.fetchCommit(remote, status.branch);
    if (await workTree.isAncestor(status.head, remote)) {
      await workTree.switchTo(status.branch, remote);
      return done([...repaired, `moved forward to the remote's ${remote.slice(0, 12)}`].join("; "));
    }
    return {
      kind: "failed",
      detail: `the remote branch is at ${remote.slice(0, 12)} and ours at ${status.head.slice(0, 12)}: they have parted`,
    };
  }
  const words = `on ${status.branch ?? "a detached HEAD"} at ${status.head.slice(0, 12)}, ${status.staged + status.unstaged + status.untracked} changed paths`;
  return repaired.length === 0 ? { kind: "nothing-to-do", detail: words } : done([...repaired, words].join("; "));
};

/** What a pull request needs, asked one by one, so that the failure can name what is missing. */
const pullRequestRequirements: Action = async ({ workflow }) => {
  const { github, workTree } = workflow.world;
  const access = await verifyAccess({
    workflow,
    stage: "pr_creation",
    failure: { category: "critical", code: "", message: "", remedy: "" },
  });
  if (access.kind === "configuration") return access;
  const status = await workTree.status();
  if (status.branch === null)
    return { kind: "failed", detail: "HEAD is detached: there is no branch to open a pull request from" };
  const remote = await workTree.remoteBranch(status.branch);
  if (remote === undefined) return { kind: "failed", detail: `the branch ${status.branch} is not on the remote` };
  const open = await github.pullRequestByHead(status.branch);
  return done(
    `branch ${status.branch} is on the remote at ${remote.slice(0, 12)}; ${open === undefined ? "no pull request yet" : `pull request #${open.number} is ${open.state}`}`,
  );
};

export const recoveryTable: Readonly<Record<RecoveryAction, Action>> = {
  retry_github_api_call: again("the GitHub call"),
  retry_github_api: again("the GitHub call"),
  retry_pr_creation: again("the pull request"),
  retry_review_request: again("the review request"),
  retry_git_operations: again("the git operation"),
  retry_with_backoff: again("the stage"),
  retry_with_exponential_backoff: again("the stage"),
  restart_operation_with_retry: again("the stage"),
  restart_initialization: again("the initialization"),
  restart_implementation: again("the implementation"),
  retry_test_setup: again("the test set-up"),
  check_github_rate_limits: checkRateLimits,
  verify_repository_access: verifyAccess,
  check_pr_requirements: pullRequestRequirements,
  check_github_connectivity: connectivity,
  check_network_connectivity: connectivity,
  check_connectivity: connectivity,
  switch_to_offline_mode: offline,
  check_system_health: health("recovery"),
  check_system_resources: health("recovery"),
  check_dependencies: dependencies,
  cleanup_resources: free,
  free_memory: free,
  optimize_performance: free,
  create_implementation_checkpoint: checkpoint,
  checkpoint_progress: checkpoint,
  simplify_current_task: async () =>
    done("the next attempt gets the first open requirement only", { scope: "first-requirement" }),
  simplify_implementation: async () =>
    done("the next attempt gets the first open requirement only", { scope: "first-requirement" }),
  split_complex_operations: async () =>
    done("the next attempt takes the requirements one by one", { scope: "one-by-one" }),
  simplify_analysis: async () => done("the next attempt reads headings and list items only", { analysis: "simple" }),
  fallback_to_basic_parsing: async () =>
    done("the next attempt takes the whole text as the task", { analysis: "whole" }),
  check_git_status: gitState,
  verify_branch_state: gitState,
  check_branch_status: gitState,
  skip_non_critical_tests: async ({ workflow }) =>
    workflow.config.critical_test_command === undefined
      ? { kind: "nothing-to-do", detail: "no `critical_test_command` is configured" }
      : done("the next attempt runs the critical tests only", { tests: "critical-only" }),
  increase_timeout_limits: async ({ workflow }) =>
    done(`the next attempt's limit is ${workflow.plan.timeoutMultiplier} × longer`),
  manual_review_fallback: async () => done("the review is handed to a person", { handToPerson: true }),
};
