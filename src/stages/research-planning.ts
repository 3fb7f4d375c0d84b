/** research_planning: a plan by the agent, which may read but not write. */
import type { Stage, StageContext } from "../ports.ts";
import { planningPrompt } from "./agent-prompts.ts";
import { ownCommand, runInstead } from "./command.ts";

const longestPlan = 30_000;

async function askAgent(context: StageContext): Promise<{ answer: string }> {
  return context.runAgent({ access: "read-only", session: "continue", prompt: await planningPrompt(context) });
}

export const researchPlanning: Stage<"research_planning"> = {
  name: "research_planning",
  async run(context) {
    const before = await context.world.workTree.changedPaths();
    const own = ownCommand(context, "research_planning");
    const { answer } = await (own === undefined ? askAgent(context) : runInstead(context, own));
    const after = await context.world.workTree.changedPaths();
    const touched = after.filter((path) => !before.includes(path));
    if (touched.length > 0) {
      await context.warn(
        "agent",
        `the agent changed files while planning (${touched.slice(0, 5).join(", ")}); they stay and count as its work`,
      );
    }
    const plan = answer.trim().slice(0, longestPlan);
    if (plan === "") return { kind: "skipped", reason: "the agent gave no plan" };
    return { kind: "succeeded", output: { plan } };
  },
};
