/** What the hand-over makes on GitHub: the branch, what is pushed to it, a draft pull request. Effects like those of the stages. */
import type { Failure } from "../../core/failure/failure.ts";
import type { History } from "../../core/journal/history.ts";
import type { JsonObject } from "../../core/json.ts";
import { renderPullRequestBody, renderPullRequestTitle } from "../../core/report/pull-request-text.ts";
import { outputOf } from "../../core/report/report-of.ts";
import type { EffectRequest, FencedWorld } from "../../ports.ts";
import { activeAgent } from "../agent/active-agent.ts";
import { ensureEffect } from "../effect.ts";
import type { Workflow } from "../workflow.ts";

export interface Work {
  readonly branch: string;
  readonly baseBranch: string;
  readonly baseSha: string;
  readonly headSha: string;
}

/** Where GitHub was away when the branch was to be made, this push makes it: the branch is an effect of its own. */
export async function pushed(workflow: Workflow, fenced: FencedWorld, work: Work): Promise<void> {
  const { workTree, clock } = workflow.world;
  const { signal } = new AbortController();
  const push = async (): Promise<string> => {
    const result = await fenced.workTree.push(work.branch);
    if (result.kind === "pushed") return result.sha;
    throw new Error(`the remote branch has other commits (${result.remote ?? "unknown"})`);
  };
  const ensure = (request: EffectRequest<JsonObject>) =>
    ensureEffect(workflow.recorder, clock, request, signal, workflow.ownership.fence);
  await ensure({
    effect: "branch",
    key: work.branch,
    probe: async () => {
      const sha = await workTree.remoteBranch(work.branch);
      return sha === undefined ? undefined : { branch: work.branch, sha };
    },
    make: async () => ({ branch: work.branch, sha: await push() }),
  });
  await ensure({
    effect: `push:${work.headSha}`,
    key: `${work.branch} at ${work.headSha}`,
    probe: async () =>
      (await workTree.remoteBranch(work.branch)) === work.headSha ? { sha: work.headSha } : undefined,
    make: async () => ({ sha: await push() }),
  });
}

export async function draft(
  workflow: Workflow,
  fenced: FencedWorld,
  history: History,
  work: Work,
  failure: Failure,
): Promise<string> {
  const { github, clock } = workflow.world;
  const analysis = outputOf(history, "prompt_analysis");
  const body = renderPullRequestBody({
    workflowId: history.workflowId,
    summary: `This workflow could not be finished: ${failure.message} The work so far is handed over as it is.`,
    overview: analysis?.overview ?? "",
    files: [],
    insertions: 0,
    deletions: 0,
    tests: { result: "none", command: "", rounds: 0 },
    documentation: "",
    issue: outputOf(history, "issue_creation")?.number ?? null,
    requester: history.task?.requester,
    runUrl: workflow.run.url,
    agent: activeAgent(workflow.world, history).name,
  });
  const { value } = await ensureEffect(
    workflow.recorder,
    clock,
    {
      effect: "pull-request",
      key: `head ${work.branch}`,
      probe: async () => {
        const found = await github.pullRequestByHead(work.branch);
        return found?.state === "open" ? { number: found.number, url: found.url, draft: found.draft } : undefined;
      },
      make: async () => {
        const title = renderPullRequestTitle(analysis?.title ?? history.workflowId);
        const created = await fenced.github.createPullRequest({
          title,
          body,
          head: work.branch,
          base: work.baseBranch,
          draft: true,
        });
        return { number: created.number, url: created.url, draft: created.draft };
      },
    },
    new AbortController().signal,
    workflow.ownership.fence,
  );
  return value.url;
}
