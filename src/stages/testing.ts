/**
 * testing_start and testing_complete: the test command, shown; then green tests on a commit, or no pull request.
 * What is tested is committed before it is tested, so that the head of the pull request is what was green.
 */

import { Fault } from "../core/failure/evidence.ts";
import { detectionFiles, detectTestCommand } from "../core/prompt/test-command.ts";
import type { StageOutputs } from "../core/stage-output.ts";
import { printedBy } from "../core/text/long-output.ts";
import type { Stage, StageContext } from "../ports.ts";
import { fixPrompt } from "./agent-prompts.ts";
import { commandFault, ownCommand, succeeded } from "./command.ts";
import { commitAuthor, commitMessage, notOurs } from "./commit.ts";
import { makeQueuedEffectsIfOnline } from "./queued-effects.ts";
import { ensureSetUp } from "./set-up.ts";

const readForDetection = 256 * 1024;

export const testingStart: Stage<"testing_start"> = {
  name: "testing_start",
  async run(context) {
    await makeQueuedEffectsIfOnline(context);
    const configured = ownCommand(context, "testing_complete") ?? context.config.test_command ?? "";
    if (configured !== "") {
      return {
        kind: "succeeded",
        output: { command: configured, source: "input", reason: "configured" },
        note: configured,
      };
    }
    const files: Record<string, string | undefined> = {};
    for (const file of detectionFiles) files[file] = await context.world.workTree.readText(file, readForDetection);
    const detected = detectTestCommand(files);
    if (detected === undefined) {
      const reason = "no test-command is configured and none could be detected";
      await context.warn("tests", `${reason}: the pull request is opened as a draft`);
      return { kind: "succeeded", output: { command: "", source: "none", reason }, note: reason };
    }
    return {
      kind: "succeeded",
      output: { ...detected, source: "detected" },
      note: `${detected.command} (${detected.reason})`,
    };
  },
};

export interface TestRun {
  readonly green: boolean;
  readonly summary: string;
  /** All that is known of what the tests printed: the first error often stands long before the newest lines. */
  readonly output: string;
}

/** Runs the tests once. Killed by memory or a missing program is no red test: it is thrown as what it is. */
export async function runTests(context: StageContext, command: string): Promise<TestRun> {
  await ensureSetUp(context);
  const result = await context.runCommand("test-command", command);
  if (succeeded(result)) return { green: true, summary: result.lastOutput.slice(-2_000), output: "" };
  const redTests =
    result.signal === null &&
    !result.killedByUs &&
    result.outOfMemory === undefined &&
    result.exitCode !== 127 &&
    result.exitCode !== 137;
  // What the machine lacks no fix round can give: it is a failure of the environment, not of the code.
  const environment = /no space left on device|\bENOSPC\b|\bENOMEM\b|cannot allocate memory/i.test(
    result.lastOutput.slice(-4_000),
  );
  if (!redTests || environment) throw commandFault("test-command", result);
  return { green: false, summary: result.lastOutput, output: printedBy(result) };
}

export function testCommand(context: StageContext): string {
  const critical = context.config.critical_test_command;
  if (context.hints.tests === "critical-only" && critical !== undefined) return critical;
  return (
    context.output("testing_start")?.command ??
    ownCommand(context, "testing_complete") ??
    context.config.test_command ??
    ""
  );
}

/** What the tests said; a workflow whose configuration leaves them out has none. */
export function testsOf(context: StageContext): Pick<
  StageOutputs["testing_complete"],
  "result" | "rounds" | "writtenByTests"
> & {
  readonly testedSha: string | undefined;
} {
  return context.output("testing_complete") ?? { result: "none", rounds: 0, writtenByTests: [], testedSha: undefined };
}

function keptPaths(context: StageContext, name: string): readonly string[] | undefined {
  const kept = context.kept(name);
  return Array.isArray(kept) ? kept.filter((path): path is string => typeof path === "string") : undefined;
}

/** Nobody else writes while tests run: what is changed since a run of theirs that was cut off, they wrote. */
async function noteCutOffTests(context: StageContext): Promise<void> {
  const before = keptPaths(context, "before-tests");
  if (before === undefined) return;
  const now = await context.world.workTree.changedPaths();
  const known = keptPaths(context, "written-by-tests") ?? [];
  await context.keep("written-by-tests", [...new Set([...known, ...now.filter((path) => !before.includes(path))])]);
  await context.keep("before-tests", null);
}

/** Tests may write files; they are none of the change. */
async function commitAgentWork(context: StageContext, subject: string): Promise<string> {
  await noteCutOffTests(context);
  const exclude = keptPaths(context, "written-by-tests") ?? [];
  const { workTree } = context.world;
  await workTree.commitAll({
    message: commitMessage(context, subject),
    author: commitAuthor(context),
    exclude: notOurs(context, exclude),
  });
  return workTree.headSha();
}

export const testingComplete: Stage<"testing_complete"> = {
  name: "testing_complete",
  async run(context) {
    const { workTree } = context.world;
    const command = testCommand(context);
    if (command === "") {
      const headSha = await workTree.headSha();
      return {
        kind: "succeeded",
        output: { result: "none", rounds: 0, testedSha: headSha, summary: "no test command", writtenByTests: [] },
      };
    }
    const analysis = context.require("prompt_analysis");
    const mostRounds = context.config.max_retries;
    const keptRound = context.kept("round");
    let round = typeof keptRound === "number" ? keptRound : 0;
    for (;;) {
      const testedSha = await commitAgentWork(context, `Fix round ${round}: ${analysis.title}`);
      const before = await workTree.changedPaths();
      await context.keep("before-tests", [...before]);
      const { green, summary, output } = await runTests(context, command);
      const written = (await workTree.changedPaths()).filter((path) => !before.includes(path));
      await context.keep("written-by-tests", [...new Set([...before, ...written])]);
      await context.keep("before-tests", null);
      const found = {
        rounds: round,
        testedSha,
        summary: summary.slice(-4_000),
        writtenByTests: [...before, ...written],
      };
      if (green) {
        const partial = context.hints.tests === "critical-only";
        if (partial)
          await context.warn("tests", "only the critical tests ran; the others were skipped after a timeout");
        return {
          kind: "succeeded",
          output: { ...found, result: "passed" },
          note: round === 0 ? "green" : `green after ${round} fix rounds`,
        };
      }
      if (round >= mostRounds) {
        if (context.config.draft === "always") {
          await context.warn(
            "tests",
            `the tests are red after ${round} fix rounds; the pull request is a draft because \`draft\` is \`always\``,
          );
          return { kind: "succeeded", output: { ...found, result: "failed" }, note: "red" };
        }
        // A resume is a person's wish for another try: it has all its rounds again.
        await context.keep("round", 0);
        throw new Fault({ kind: "gate", gate: "tests", rounds: round, lastOutput: summary.slice(-8_000) });
      }
      round += 1;
      await context.keep("round", round);
      await context.runAgent({
        access: "edit",
        session: "continue",
        prompt: await fixPrompt(context, { command, output, round }),
      });
    }
  },
};
