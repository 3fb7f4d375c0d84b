/** pr_preparation, pr_creation, pr_verification: pushed, opened once, and proven to be what was tested. */
import { effectMarker } from "../core/effects.ts";
import { Fault } from "../core/failure/evidence.ts";
import { renderPullRequestBody, renderPullRequestTitle } from "../core/report/pull-request-text.ts";
import type { PullRequest, Stage, StageContext } from "../ports.ts";
import { ensurePushed } from "./push.ts";
import { makeQueuedEffects } from "./queued-effects.ts";
import { testCommand, testsOf } from "./testing.ts";

function wantsDraft(context: StageContext): boolean {
  if (context.config.draft === "always") return true;
  if (context.config.draft === "never") return false;
  // `auto`: ready for review only when tests said so.
  return testsOf(context).result !== "passed";
}

export const prPreparation: Stage<"pr_preparation"> = {
  name: "pr_preparation",
  async run(context) {
    const { workTree } = context.world;
    const { branch, baseSha } = context.require("branch_setup");
    const analysis = context.require("prompt_analysis");
    const tests = testsOf(context);
    const change = context.require("implementation_complete");
    await makeQueuedEffects(context);
    const headSha = await ensurePushed(context, branch);
    const diff = await workTree.diffStat(baseSha, headSha);
    if (diff.commits < 1) {
      return {
        kind: "failed",
        evidence: { kind: "postcondition", expected: "at least one commit ahead of the base", found: "none" },
      };
    }
    const body = renderPullRequestBody({
      workflowId: context.workflowId,
      summary: context.require("implementation_progress").answer,
      overview: analysis.overview,
      files: diff.files,
      insertions: diff.insertions,
      deletions: diff.deletions,
      tests: { result: tests.result, command: testCommand(context), rounds: tests.rounds },
      documentation: context.output("documentation_update")?.reason ?? "",
      issue: context.require("issue_creation").number,
      requester: context.task.requester,
      runUrl: context.runUrl,
      agent: context.world.agent.name,
      protectedChange: context.history().protectedChange,
    });
    return {
      kind: "succeeded",
      output: {
        title: renderPullRequestTitle(analysis.title),
        body,
        headSha,
        draft: wantsDraft(context),
        commits: diff.commits,
      },
      note: `${diff.commits} commits pushed (${change.files.length} files)`,
    };
  },
};

/** An open pull request from our branch, whoever opened it: GitHub allows one per head and base. */
async function openPullRequest(context: StageContext, branch: string): Promise<PullRequest | undefined> {
  const found = await context.world.github.pullRequestByHead(branch);
  return found?.state === "open" ? found : undefined;
}

/** GitHub may hand a text back with other line ends. */
function hasText(pull: PullRequest, marker: string, body: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();
  return pull.body.includes(marker) && plain(pull.body) === plain(body);
}

export const prCreation: Stage<"pr_creation"> = {
  name: "pr_creation",
  async run(context) {
    const { github } = context.world;
    const { branch, baseBranch } = context.require("branch_setup");
    const prepared = context.require("pr_preparation");
    const { value, made } = await context.ensure({
      effect: "pull-request",
      key: `head ${branch}`,
      probe: async () => {
        const found = await openPullRequest(context, branch);
        return found === undefined ? undefined : { number: found.number, url: found.url, draft: found.draft };
      },
      make: async () => {
        const created = await github.createPullRequest({
          title: prepared.title,
          body: prepared.body,
          head: branch,
          base: baseBranch,
          draft: prepared.draft,
        });
        return { number: created.number, url: created.url, draft: created.draft };
      },
    });
    const marker = effectMarker(context.workflowId, "pull-request");
    const current = await github.pullRequest(value.number);
    // One that was there before us gets our title, text and marker: an earlier workflow of the same task made it, or a run of
    // this one that could not finish and handed its work over.
    const foreign = !made && current !== undefined && !hasText(current, marker, prepared.body);
    if (foreign) await github.updatePullRequest(value.number, { title: prepared.title, body: prepared.body });
    const draft = current?.draft ?? value.draft;
    if (draft && !prepared.draft)
      await context.warn("pull request", `#${value.number} is still the draft it was before; mark it ready for review`);
    const labels = context.config.labels ?? [];
    if (labels.length > 0) {
      await context.ensure({
        effect: "pull-request-labels",
        key: `#${value.number}: ${labels.join(", ")}`,
        probe: async () => (labels.every((label) => current?.labels.includes(label) === true) ? { labels } : undefined),
        make: async () => {
          for (const name of labels) await github.ensureLabel({ name, color: "ededed", description: "" });
          await github.addLabels(value.number, labels);
          return { labels };
        },
      });
    }
    return {
      kind: "succeeded",
      output: { number: value.number, url: value.url, operation: foreign ? "updated" : "created", draft },
      note: `#${value.number}${draft ? " (draft)" : ""}`,
    };
  },
};

/** GitHub computes `mergeable` after the first request for it. */
const mergeablePollsMs = [1_000, 2_000, 3_000, 5_000, 8_000] as const;

export const prVerification: Stage<"pr_verification"> = {
  name: "pr_verification",
  async run(context) {
    const { github, clock, workTree } = context.world;
    const { number } = context.require("pr_creation");
    const headSha = await workTree.headSha();
    const look = () => github.pullRequest(number);
    let seen = await look();
    for (const delay of mergeablePollsMs) {
      if (seen !== undefined && seen.headSha === headSha && seen.mergeable !== null) break;
      await clock.sleep(delay, context.signal);
      context.signal.throwIfAborted();
      seen = await look();
    }
    const found =
      seen === undefined
        ? "no such pull request"
        : seen.state !== "open"
          ? "it is closed"
          : seen.headSha !== headSha
            ? `head ${seen.headSha}`
            : undefined;
    if (seen === undefined || found !== undefined) {
      throw new Fault({
        kind: "postcondition",
        expected: `pull request #${number} open with head ${headSha}`,
        found: found ?? "",
      });
    }
    if (seen.mergeable === false)
      await context.warn("pull request", `#${number} has conflicts with ${seen.baseBranch}`);
    return {
      kind: "succeeded",
      output: { headSha, mergeable: seen.mergeable },
      note: seen.mergeable === null ? "mergeability not computed yet" : seen.mergeable ? "mergeable" : "has conflicts",
    };
  },
};
