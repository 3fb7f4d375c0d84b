/** GitHub as one machine meets it: the local forge's semantics over the shared state, with faults and lagging lists. */
import { createLocalForge } from "../../../src/adapters/local-forge.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { Clock, GitHub } from "../../../src/ports.ts";
import { type FaultSource, withFault } from "./faults.ts";
import type { Host } from "./host.ts";
import type { Life } from "./life.ts";

export const viewer = "github-actions[bot]";

export interface ForgeSetup {
  readonly host: Host;
  readonly life: Life;
  readonly clock: Clock;
  readonly faults: FaultSource;
  /** How long lists show less than there is, in ms. */
  readonly lagMs: number;
  readonly visibility: "public" | "private";
  /** Called before a change is made, with the effect's name that must have been intended. */
  readonly onEffect: (call: string, effect: string) => void;
}

/** A mark tells which effect a text belongs to. */
function effectOf(body: string): string {
  return /<!-- workflow-manager:[^:]+:(\S+) -->/.exec(body)?.[1] ?? "unmarked";
}

export function createForge(setup: ForgeSetup): GitHub {
  const { host, life, clock, faults, lagMs } = setup;
  const git = {
    branchSha: async (branch: string) => host.remote.branches.get(branch),
    mergeable: async () => true,
    fileText: async () => undefined,
  };
  const options = { directory: "/forge", owner: "acme", repo: "app", defaultBranch: "main", clock, viewer, git };
  const fresh = createLocalForge({ ...options, store: host.forgeStore });
  const lagging =
    lagMs === 0
      ? fresh
      : createLocalForge({
          ...options,
          store: { read: async () => host.stateAt(clock.now() - lagMs), update: host.forgeStore.update },
        });
  const call = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    life.step(`GitHub: ${name}`, () => withFault(faults(name), name, () => clock.now(), work));
  const change = <T>(name: string, effect: string, work: () => Promise<T>): Promise<T> =>
    call(name, () => {
      setup.onEffect(name, effect);
      return work();
    });
  /** An object made a moment ago is found under its number, but a list of things under it may lag, down to nothing. */
  const list = <T>(name: string, work: () => Promise<readonly T[]>): Promise<readonly T[]> =>
    call(name, () =>
      work().catch((error: unknown) => {
        if (lagMs > 0 && error instanceof Fault && error.evidence.kind === "http" && error.evidence.status === 404)
          return [];
        throw error;
      }),
    );
  return {
    repository: () => call("repository", async () => ({ ...(await fresh.repository()), visibility: setup.visibility })),
    viewer: () => call("viewer", () => fresh.viewer()),
    permission: (login) => call("permission", () => fresh.permission(login)),
    probeWrite: (permission) => call("probeWrite", () => fresh.probeWrite(permission)),
    issue: (number) => call("issue", () => fresh.issue(number)),
    recentIssues: (limit) => list("recentIssues", () => lagging.recentIssues(limit)),
    createIssue: (issue) => change("createIssue", effectOf(issue.body), () => fresh.createIssue(issue)),
    comments: (issue) => list("comments", () => lagging.comments(issue)),
    createComment: (issue, body) => change("createComment", effectOf(body), () => fresh.createComment(issue, body)),
    updateComment: (comment, body) => call("updateComment", () => fresh.updateComment(comment, body)),
    react: (target, reaction) => call("react", () => fresh.react(target, reaction)),
    ensureLabel: (label) => call("ensureLabel", () => fresh.ensureLabel(label)),
    addLabels: (issue, labels) =>
      change("addLabels", isPull(host, issue) ? "pull-request-labels" : "issue-labels", () =>
        fresh.addLabels(issue, labels),
      ),
    removeLabel: (issue, label) => call("removeLabel", () => fresh.removeLabel(issue, label)),
    assign: (issue, logins) => change("assign", "assignees", () => fresh.assign(issue, logins)),
    pullRequestByHead: (branch) => call("pullRequestByHead", () => lagging.pullRequestByHead(branch)),
    pullRequest: (number) => call("pullRequest", () => fresh.pullRequest(number)),
    createPullRequest: (request) => change("createPullRequest", "pull-request", () => fresh.createPullRequest(request)),
    updatePullRequest: (number, text) => call("updatePullRequest", () => fresh.updatePullRequest(number, text)),
    requestReviewers: (number, reviewers) =>
      change("requestReviewers", "reviewers", () => fresh.requestReviewers(number, reviewers)),
    reviews: (number) => list("reviews", () => lagging.reviews(number)),
    createReview: (number, review) => change("createReview", "review", () => fresh.createReview(number, review)),
    reviewComments: (number) => list("reviewComments", () => lagging.reviewComments(number)),
    replyToReviewComment: (number, comment, body) =>
      change("replyToReviewComment", `reply:${comment}`, () => fresh.replyToReviewComment(number, comment, body)),
    checkRuns: (sha, name) => list("checkRuns", () => lagging.checkRuns(sha, name)),
    createCheckRun: (sha, name, content) => call("createCheckRun", () => fresh.createCheckRun(sha, name, content)),
    updateCheckRun: (id, content) => call("updateCheckRun", () => fresh.updateCheckRun(id, content)),
    fileText: (path, ref) => call("fileText", () => fresh.fileText(path, ref)),
    dispatchWorkflow: (workflow, ref, inputs) =>
      call("dispatchWorkflow", () => fresh.dispatchWorkflow(workflow, ref, inputs)),
    workflowRun: (id, attempt = 1) =>
      call("workflowRun", async () => {
        const over = host.ended.has(`${id}/${attempt}`);
        const url = `https://github.com/acme/app/actions/runs/${id}`;
        const status = over ? "completed" : "in_progress";
        return { id, attempt, url, status, conclusion: over ? "failure" : null };
      }),
    cancelRun: (id) => call("cancelRun", () => fresh.cancelRun(id)),
    rateLimit: () => call("rateLimit", async () => ({ remaining: 4_000, limit: 5_000, resetAt: clock.now() })),
  };
}

function isPull(host: Host, number: number): boolean {
  return host.state.pulls.some((pull) => pull.number === number);
}
