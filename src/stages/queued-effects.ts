/**
 * What GitHub did not take while it was away (`switch_to_offline_mode`): the labels and the status comment of an issue that is
 * known, and our branch. Made when GitHub answers again: local stages look at their beginning, and the stage that pushes must.
 */
import { Fault } from "../core/failure/evidence.ts";
import type { StageContext } from "../ports.ts";
import { label } from "./issue-labels.ts";
import { ensureStatusComment } from "./status-comment.ts";

function isQueued(context: StageContext): boolean {
  return context.output("issue_creation")?.queued === true || context.output("branch_setup")?.queued === true;
}

/** The branch as it is by now: work that an earlier workflow pushed to it is gone on with, where ours has none yet. */
async function makeBranch(context: StageContext, branch: string): Promise<void> {
  const { workTree } = context.world;
  const { made, value } = await context.ensure({
    effect: "branch",
    key: branch,
    probe: async () => {
      const sha = await workTree.remoteBranch(branch);
      return sha === undefined ? undefined : { branch, sha };
    },
    make: async () => {
      const pushed = await workTree.push(branch);
      return { branch, sha: pushed.kind === "pushed" ? pushed.sha : (pushed.remote ?? "") };
    },
  });
  if (made || value.sha === "") return;
  const head = await workTree.headSha();
  if (value.sha === head) return;
  await workTree.fetchCommit(value.sha, branch);
  if (await workTree.isAncestor(head, value.sha)) await workTree.switchTo(branch, value.sha);
}

/** For a stage that needs GitHub anyway: throws like every effect. What is made already is not even asked for. */
export async function makeQueuedEffects(context: StageContext): Promise<void> {
  const issue = context.require("issue_creation");
  if (issue.queued === true) {
    await label(context, issue.number);
    if (context.config.progress_comment) await ensureStatusComment(context, issue.number);
  }
  const setup = context.require("branch_setup");
  if (setup.queued === true) await makeBranch(context, setup.branch);
}

/** For a stage that does without GitHub: what cannot be made now stays queued, and is no failure of the stage. */
export async function makeQueuedEffectsIfOnline(context: StageContext): Promise<void> {
  if (!isQueued(context)) return;
  const seen = await context.world.probes.connectivity(context.signal);
  if (!seen.api) return;
  try {
    await makeQueuedEffects(context);
  } catch (error) {
    if (context.signal.aborted || !(error instanceof Fault)) throw error;
  }
}
