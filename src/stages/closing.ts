/** final_cleanup and completion: nothing of ours is left lying about, and what was promised is there. */
import { Fault } from "../core/failure/evidence.ts";
import type { Stage } from "../ports.ts";
import { progressLabel } from "./issue-labels.ts";

/** Newest generations of a finished workflow that stay, for diagnostics and for going back to a stage. */
const keptGenerations = 2;

export const finalCleanup: Stage<"final_cleanup"> = {
  name: "final_cleanup",
  async run(context) {
    const { github, stores, processes } = context.world;
    const issue = context.require("issue_creation");
    const unlabelled = github.removeLabel(issue.number, progressLabel.name);
    unlabelled.catch(() => undefined); // Heard below, when the stores have been asked.
    let pruned = 0;
    const { checkpoints } = context.history();
    // A store that took no more than is kept need not be asked what is old: in a short workflow none did.
    const taken = (name: string) => checkpoints.filter(({ store }) => store === name).length;
    for (const store of stores.filter(({ name }) => taken(name) > keptGenerations)) {
      try {
        pruned += await store.prune(context.workflowId, keptGenerations, context.signal);
      } catch (error) {
        await context.warn(
          "checkpoints",
          `old generations in ${store.name} were not removed: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    await processes.endAll(2_000);
    await unlabelled;
    return {
      kind: "succeeded",
      output: { removedLabels: [progressLabel.name], prunedCheckpoints: pruned },
      note: `${pruned} old checkpoints removed`,
    };
  },
};

export const completion: Stage<"completion"> = {
  name: "completion",
  async run(context) {
    const pullRequest = context.require("pr_creation");
    const seen = await context.world.github.pullRequest(pullRequest.number);
    // Merged in the meantime is as good as open; closed by a person is their decision and worth a word.
    if (seen === undefined) {
      throw new Fault({
        kind: "postcondition",
        expected: `pull request #${pullRequest.number}`,
        found: "nothing under this number",
      });
    }
    if (seen.state === "closed" && !seen.merged)
      await context.warn("pull request", `#${pullRequest.number} was closed while the workflow ran`);
    return { kind: "succeeded", output: { pullRequestUrl: pullRequest.url }, note: pullRequest.url };
  },
};
