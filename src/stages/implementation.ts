/** implementation_start, implementation_progress, implementation_complete: set up, let the agent work, prove that there is a change. */
import { Fault } from "../core/failure/evidence.ts";
import type { Stage, StageContext } from "../ports.ts";
import { implementationPrompt } from "./agent-prompts.ts";
import { ownCommand, requireSuccess, runInstead } from "./command.ts";
import { commitAuthor, commitMessage, notOurs } from "./commit.ts";
import { makeQueuedEffectsIfOnline } from "./queued-effects.ts";
import { ensureSetUp, setUpCommand } from "./set-up.ts";

export const implementationStart: Stage<"implementation_start"> = {
  name: "implementation_start",
  async run(context) {
    await makeQueuedEffectsIfOnline(context);
    const command = setUpCommand(context);
    if (command !== "") requireSuccess("setup-command", await context.runCommand("setup-command", command));
    const baseCommit = await context.world.workTree.headSha();
    const sessionId = context.world.chance.uuid();
    return { kind: "succeeded", output: { baseCommit, setupCommand: command, sessionId } };
  },
};

/** Requirements that were handed to the agent one by one and came back done, kept for a resume. */
function doneRequirements(context: StageContext): readonly string[] {
  const kept = context.kept("done-requirements");
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === "string") : [];
}

export const implementationProgress: Stage<"implementation_progress"> = {
  name: "implementation_progress",
  async run(context) {
    await ensureSetUp(context);
    const own = ownCommand(context, "implementation_progress");
    if (own !== undefined) return { kind: "succeeded", output: { ...(await runInstead(context, own)), rounds: 1 } };
    const analysis = context.require("prompt_analysis");
    const plan = context.output("research_planning")?.plan ?? "";
    const ask = async (requirement?: string) =>
      context.runAgent({
        access: "edit",
        session: "continue",
        prompt: await implementationPrompt(context, { plan, requirement, done: doneRequirements(context) }),
      });

    const done = doneRequirements(context);
    const open = analysis.requirements.filter((requirement) => !done.includes(requirement.id));
    if (context.hints.scope === "all" || open.length === 0) {
      const { answer, sessionId } = await ask();
      return { kind: "succeeded", output: { answer, sessionId, rounds: 1 } };
    }
    let last = { answer: "", sessionId: "" };
    let rounds = 0;
    for (const requirement of open) {
      last = await ask(`${requirement.id}: ${requirement.text}`);
      rounds += 1;
      await context.keep("done-requirements", [...doneRequirements(context), requirement.id]);
      await context.checkpoint(`requirement ${requirement.id}`, context.hints.scope === "one-by-one");
    }
    return { kind: "succeeded", output: { ...last, rounds } };
  },
};

export const implementationComplete: Stage<"implementation_complete"> = {
  name: "implementation_complete",
  async run(context) {
    const { workTree } = context.world;
    const { baseSha } = context.require("branch_setup");
    await makeQueuedEffectsIfOnline(context);
    await workTree.commitAll({
      message: commitMessage(context, context.require("prompt_analysis").title),
      author: commitAuthor(context),
      exclude: notOurs(context),
    });
    const headSha = await workTree.headSha();
    const diff = await workTree.diffStat(baseSha, headSha);
    if (diff.files.length === 0) {
      const held = context.history().protectedChange?.paths.map(({ path }) => path);
      const answer = context.require("implementation_progress").answer.slice(0, 1_000);
      throw new Fault({ kind: "no-change", answer, ...(held === undefined ? {} : { held }) });
    }
    return {
      kind: "succeeded",
      output: {
        headSha,
        files: [...diff.files],
        insertions: diff.insertions,
        deletions: diff.deletions,
        commits: diff.commits,
      },
      note: `${diff.files.length} files, +${diff.insertions} −${diff.deletions}`,
    };
  },
};
