import type { CheckRun, GitHubChecks } from "../../ports.ts";
import type { Forge } from "./forge.ts";
import type { ForgeState } from "./state.ts";

export function checkCalls({ store, refuse }: Forge): GitHubChecks {
  const toCheckRun = ({ id, externalId, conclusion }: NonNullable<ForgeState["checkRuns"]>[number]): CheckRun => ({
    id,
    externalId,
    open: conclusion === null,
  });
  return {
    async checkRuns(sha, name) {
      const { checkRuns = [] } = await store.read();
      return checkRuns
        .filter((run) => run.sha === sha && run.name === name)
        .map(toCheckRun)
        .reverse();
    },

    createCheckRun(sha, name, { externalId, title, summary, conclusion }) {
      return store.update((state) => {
        const made = { id: state.nextId++, sha, name, externalId, title, summary, conclusion };
        state.checkRuns = [...(state.checkRuns ?? []), made];
        return toCheckRun(made);
      });
    },

    updateCheckRun(id, { externalId, title, summary, conclusion }) {
      return store.update(({ checkRuns = [] }) => {
        const found = checkRuns.find((run) => run.id === id);
        if (found === undefined) throw refuse(404, `/check-runs/${id}`, "Not Found");
        // Like GitHub: what is completed is not opened again.
        Object.assign(found, { externalId, title, summary, conclusion: conclusion ?? found.conclusion });
      });
    },
  };
}
