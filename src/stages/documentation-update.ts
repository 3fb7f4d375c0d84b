/** documentation_update: brings the documentation up to date, or says why nothing was needed. A red change is taken back. */
import type { Stage, StageContext } from "../ports.ts";
import { documentationPrompt } from "./agent-prompts.ts";
import { ownCommand, requireSuccess } from "./command.ts";
import { commitAuthor, commitMessage, notOurs } from "./commit.ts";
import { makeQueuedEffectsIfOnline } from "./queued-effects.ts";
import { runTests, testCommand, testsOf } from "./testing.ts";

/** What readers of the pull request are told: who writes does not always say, and what it says is no proof of a change. */
interface Said {
  readonly ifChanged: string;
  readonly ifNot: string;
}

async function write(context: StageContext): Promise<Said> {
  const command = ownCommand(context, "documentation_update") ?? context.config.docs_command ?? "";
  if (command !== "") {
    const result = await context.runCommand("docs-command", command);
    requireSuccess("docs-command", result);
    return { ifChanged: "docs-command brought it up to date", ifNot: "docs-command changed nothing" };
  }
  const { answer } = await context.runAgent({
    access: "edit",
    session: "continue",
    prompt: await documentationPrompt(context, { files: context.require("implementation_complete").files }),
  });
  const said = answer.trim().slice(0, 1_000);
  if (said !== "") return { ifChanged: said, ifNot: said };
  return { ifChanged: "the agent brought it up to date", ifNot: "the agent saw nothing to update" };
}

export const documentationUpdate: Stage<"documentation_update"> = {
  name: "documentation_update",
  async run(context) {
    const { workTree } = context.world;
    await makeQueuedEffectsIfOnline(context);
    const tests = testsOf(context);
    const before = tests.testedSha ?? (await workTree.headSha());
    const said = await write(context);
    await workTree.commitAll({
      message: commitMessage(context, `Update documentation: ${context.require("prompt_analysis").title}`),
      author: commitAuthor(context),
      exclude: notOurs(context),
    });
    const headSha = await workTree.headSha();
    if (headSha === before) {
      const output = { changed: false, reason: said.ifNot, headSha, tested: true };
      return { kind: "succeeded", output, note: said.ifNot };
    }
    // What was tested is what is opened: a changed head is tested again, and a red one is not kept.
    const command = testCommand(context);
    const green = command === "" || tests.result !== "passed" || (await runTests(context, command)).green;
    if (green) {
      const output = { changed: true, reason: said.ifChanged, headSha, tested: command !== "" };
      return { kind: "succeeded", output, note: "updated" };
    }
    await workTree.resetTo(before);
    await context.warn("documentation", "the documentation change made the tests red; it was taken back");
    return {
      kind: "succeeded",
      output: {
        changed: false,
        reason: "taken back: the tests were red with it",
        headSha: before,
        tested: true,
      },
    };
  },
};
