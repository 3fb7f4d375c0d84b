/**
 * What the agent is asked, stage by stage. The words are in prompts/*.md, or in the repository's own files in their place; here
 * they are filled. Text that came from outside (issue, prompt file, test output, review comments) is fenced as data with a nonce
 * that its author cannot know, so that it cannot pretend to end its fence, and is never looked through for placeholders.
 */
import type { AttemptHints } from "../core/failure/attempt-hints.ts";
import { fillTemplate, holesOf, parseTemplate } from "../core/prompt/prompt-template.ts";
import type { PromptName, PromptOverrides } from "../core/prompt/prompt-texts.ts";
import type { StageOutputs } from "../core/stage-output.ts";
import { keepHeadAndTail } from "../core/text/long-output.ts";
import { fenceAsData, sanitise } from "../core/text/untrusted-text.ts";
import type { StageContext, World } from "../ports.ts";
import { promptTexts } from "./prompts/texts.ts";

/** What of a stage's context the prompts need. */
export type PromptContext = Pick<StageContext, "stage" | "attempt" | "hints" | "require"> & {
  readonly world: Pick<World, "prompts"> & {
    readonly chance: Pick<World["chance"], "uuid">;
    readonly workTree: Pick<World["workTree"], "changedPaths">;
  };
};

/** UTF-16 units. */
const longest = {
  task: 200_000,
  plan: 30_000,
  output: 30_000,
  /** Before its middle is taken out. */
  wholeOutput: 2_000_000,
  command: 4_000,
  requirement: 4_000,
  files: 30_000,
  diff: 120_000,
  comments: 30_000,
  reason: 2_000,
  handOver: 40_000,
} as const;

/** More paths than these are no reading; `git status` shows them all. */
const mostPaths = 50;

type Fence = (text: string, label: string, max: number) => string;
type Values = Readonly<Record<string, string>>;

function checklist(analysis: StageOutputs["prompt_analysis"], done: readonly string[], data: Fence): string {
  const { requirements, successCriteria } = analysis;
  const parts = [];
  if (requirements.length > 0) {
    const lines = requirements.map(({ id, text }) => `- [${done.includes(id) ? "x" : " "}] ${id}: ${text}`);
    parts.push(`Requirements:\n${lines.join("\n")}`);
  }
  if (successCriteria.length > 0)
    parts.push(`Success criteria:\n${successCriteria.map((criterion) => `- [ ] ${criterion}`).join("\n")}`);
  return parts.length === 0
    ? "The task does not list its requirements: make a list of your own from its text first."
    : data(parts.join("\n\n"), "checklist", longest.task);
}

async function continuation(context: PromptContext, source: string, data: Fence): Promise<string> {
  const { hints } = context;
  if (!hints.interrupted && hints.lastFailure === "" && hints.handOver === "") return "";
  const paths = await context.world.workTree.changedPaths();
  const more = paths.length > mostPaths ? `\n… and ${paths.length - mostPaths} more` : "";
  const changes =
    paths.length === 0
      ? "At this moment no file differs from the last commit."
      : `At this moment these files differ from the last commit, or are new:\n\n${data(`${paths.slice(0, mostPaths).join("\n")}${more}`, "changed files", longest.files)}`;
  const { template } = parseTemplate(source);
  const told: Values = {
    advice: hints.advice,
    handover:
      hints.handOver === ""
        ? ""
        : `You do not have the conversation in which this was begun. This is what it left:\n\n${data(hints.handOver, "hand-over", longest.handOver)}`,
  };
  const filled = fillTemplate(template, {
    ...told,
    stage: context.stage,
    attempt: String(context.attempt),
    before: beforeText(hints),
    reason:
      hints.lastFailure === "" ? "" : `What is known of it:\n\n${data(hints.lastFailure, "reason", longest.reason)}`,
    changes,
  }).trim();
  // A repository's own text may have no place for them, and the agent would go on as before.
  const unplaced = Object.entries(told).filter(([name, text]) => text !== "" && !holesOf(template).includes(name));
  return [filled, ...unplaced.map(([, text]) => text)].join("\n\n");
}

function beforeText(hints: AttemptHints): string {
  if (hints.interrupted) return "the one before was interrupted before it could end";
  return hints.lastFailure === "" ? "it was begun in another conversation" : "the one before failed";
}

async function render(
  context: PromptContext,
  name: Exclude<PromptName, "rules" | "continuation">,
  own: (data: Fence) => Values,
  done: readonly string[] = [],
): Promise<string> {
  const analysis = context.require("prompt_analysis");
  const overrides: PromptOverrides = (await context.world.prompts?.()) ?? {};
  const nonce = context.world.chance.uuid();
  const data: Fence = (text, label, max) => fenceAsData(sanitise(text, max), label, nonce);
  const { template } = parseTemplate(overrides[name] ?? promptTexts[name]);
  const goOn = await continuation(context, overrides.continuation ?? promptTexts.continuation, data);
  const filled = fillTemplate(template, {
    rules: promptTexts.rules.trim(),
    continuation: goOn,
    task: data(analysis.text, "task", longest.task),
    checklist: checklist(analysis, done, data),
    ...own(data),
  });
  // A repository's prompt may forget it; an agent that is not told would begin again.
  const told = goOn === "" || holesOf(template).includes("continuation");
  return told ? filled : `${filled.trimEnd()}\n\n${goOn}\n`;
}

export function planningPrompt(context: PromptContext): Promise<string> {
  return render(context, "planning", () => ({}));
}

/** `requirement`: only this one is asked for now. `done`: ids of those that are ticked off already. */
export function implementationPrompt(
  context: PromptContext,
  facts: { readonly plan: string; readonly requirement?: string | undefined; readonly done: readonly string[] },
): Promise<string> {
  const { plan, requirement, done } = facts;
  const values = (data: Fence) => ({
    plan:
      plan === ""
        ? "No plan was made: make a short one for yourself first."
        : `Follow it where it is right; where it is not, say why you do otherwise.\n\n${data(plan, "plan", longest.plan)}`,
    scope:
      requirement === undefined
        ? "Implement the whole task, with every requirement of it."
        : `Implement only this requirement now; the others come later or are done:\n\n${data(requirement, "requirement", longest.requirement)}`,
  });
  return render(context, "implementation", values, done);
}

/** `output`: what the failed command printed, as long as it is. */
export function fixPrompt(
  context: PromptContext,
  facts: { readonly command: string; readonly output: string; readonly round: number },
): Promise<string> {
  return render(context, "fix", (data) => ({
    command: data(facts.command, "command", longest.command),
    // Made harmless as a whole, so that cutting out the middle joins nothing that was apart.
    output: data(
      keepHeadAndTail(sanitise(facts.output, longest.wholeOutput), longest.output),
      "test output",
      longest.output,
    ),
    round: String(facts.round),
  }));
}

export function documentationPrompt(
  context: PromptContext,
  facts: { readonly files: readonly string[] },
): Promise<string> {
  return render(context, "documentation", (data) => ({
    files: data(facts.files.join("\n"), "changed files", longest.files),
  }));
}

export function reviewPrompt(context: PromptContext, facts: { readonly diff: string }): Promise<string> {
  return render(context, "review", (data) => ({ diff: data(facts.diff, "diff", longest.diff) }));
}

export function reviewResponsePrompt(
  context: PromptContext,
  facts: { readonly comments: readonly { path: string; line: number | null; body: string }[] },
): Promise<string> {
  const text = facts.comments
    .map((c, at) => `Comment ${at + 1}: ${c.path}${c.line === null ? "" : `:${c.line}`}\n${c.body}`)
    .join("\n\n");
  return render(context, "review-response", (data) => ({ comments: data(text, "review comments", longest.comments) }));
}
