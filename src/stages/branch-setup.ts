/** branch_setup: `{prefix}{slug}-{issue}`, the same for the same task, on the remote, checked out here. */
import { branchName } from "../core/text/slug.ts";
import type { Stage, StageContext } from "../ports.ts";

/** More names than this are build output that should be ignored; naming them all would only blow up the journal. */
const mostNamed = 2_000;

/**
 * What earlier steps or a person left untracked stays out of every commit. Where the branch is gone on with (a restored work
 * tree, an earlier workflow), untracked files may well be the work itself.
 */
async function untrackedNow(context: StageContext): Promise<string[]> {
  if (context.freshMachine || context.attempt > 1) return [];
  const paths = await context.world.workTree.changedPaths("untracked");
  if (paths.length > 0) {
    const named = paths.slice(0, 5).join(", ");
    await context.warn(
      "work tree",
      `${paths.length} untracked files were there before the work began (${named}${paths.length > 5 ? " …" : ""}); they are not committed`,
    );
  }
  return paths.slice(0, mostNamed);
}

export const branchSetup: Stage<"branch_setup"> = {
  name: "branch_setup",
  async run(context) {
    const { workTree } = context.world;
    const { baseBranch, baseSha } = context.require("initialization");
    const issue = context.require("issue_creation");
    const branch = branchName(
      context.config.branch_prefix,
      context.require("prompt_analysis").featureName,
      issue.number,
    );
    const untrackedBefore = await untrackedNow(context);
    if (context.hints.offline) {
      // Pushed when GitHub answers again (queued-effects.ts); until then the branch is only here.
      await workTree.switchTo(branch, baseSha);
      return {
        kind: "succeeded",
        output: { branch, baseBranch, baseSha, created: false, untrackedBefore, queued: true },
        note: `${branch}, not yet on the remote`,
      };
    }
    const existing = await workTree.remoteBranch(branch);
    const { value, made } = await context.ensure({
      effect: "branch",
      key: branch,
      probe: async () => {
        const sha = await workTree.remoteBranch(branch);
        return sha === undefined ? undefined : { branch, sha };
      },
      make: async () => {
        await workTree.switchTo(branch, baseSha);
        const pushed = await workTree.push(branch);
        return { branch, sha: pushed.kind === "pushed" ? pushed.sha : (pushed.remote ?? "") };
      },
    });
    await workTree.fetchCommit(value.sha, branch);
    const status = await workTree.status();
    // A work tree that came out of a checkpoint may already be ahead of the remote branch: then nothing is moved back.
    const ahead = status.branch === branch && (await workTree.isAncestor(value.sha, status.head));
    if (!ahead) await workTree.switchTo(branch, value.sha);
    const remote = await workTree.remoteBranch(branch);
    if (remote === undefined) {
      return {
        kind: "failed",
        evidence: { kind: "postcondition", expected: `branch ${branch} on the remote`, found: "no such branch" },
      };
    }
    return {
      kind: "succeeded",
      output: { branch, baseBranch, baseSha, created: made && existing === undefined, untrackedBefore },
      note: existing === undefined ? branch : `${branch} (goes on from ${existing.slice(0, 12)})`,
    };
  },
};
