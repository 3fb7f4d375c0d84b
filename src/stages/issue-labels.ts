/** The labels of the workflow's issue. */
import type { StageContext } from "../ports.ts";

export const progressLabel = {
  name: "workflow-in-progress",
  color: "1d76db",
  description: "WorkflowManager works on this",
};

/** Labels that are missing in the repository are created; putting a label twice is one label. */
export async function label(context: StageContext, issue: number): Promise<void> {
  const { github } = context.world;
  const names = [...new Set([...(context.config.labels ?? []), progressLabel.name])];
  await context.ensure({
    effect: "issue-labels",
    key: `#${issue}: ${names.join(", ")}`,
    probe: async () => {
      const labels = (await github.issue(issue))?.labels ?? [];
      return names.every((name) => labels.includes(name)) ? { labels: names } : undefined;
    },
    make: async () => {
      for (const name of names) {
        await github.ensureLabel(
          name === progressLabel.name ? progressLabel : { name, color: "ededed", description: "" },
        );
      }
      await github.addLabels(issue, names);
      return { labels: names };
    },
  });
}
