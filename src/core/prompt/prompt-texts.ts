/** The prompts that stages fill, by name, and which placeholders each may and must have. */
import { checkTemplate, type TemplateProblem } from "./prompt-template.ts";

/** Named like their files, `src/stages/prompts/{name}.md`. */
export const promptNames = [
  "planning",
  "implementation",
  "fix",
  "documentation",
  "review",
  "review-response",
  "rules",
  "continuation",
] as const;

export type PromptName = (typeof promptNames)[number];
export type PromptTexts = Readonly<Record<PromptName, string>>;

/** What a repository may put in place of ours. The rules stay: they are what untrusted text is measured by. */
export type OverridablePrompt = Exclude<PromptName, "rules">;
export type PromptOverrides = Readonly<Partial<Record<OverridablePrompt, string>>>;

export const overridablePrompts: readonly OverridablePrompt[] = promptNames.filter((name) => name !== "rules");

interface Holes {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

const everywhere = ["rules", "continuation", "task", "checklist"];
const holes: Readonly<Record<PromptName, Holes>> = {
  planning: { known: everywhere, required: ["rules", "task"] },
  implementation: { known: [...everywhere, "plan", "scope"], required: ["rules", "task"] },
  fix: { known: [...everywhere, "command", "output", "round"], required: ["rules", "task"] },
  documentation: { known: [...everywhere, "files"], required: ["rules"] },
  review: { known: [...everywhere, "diff"], required: ["rules", "task"] },
  // Without the comments there is nothing to respond to.
  "review-response": { known: [...everywhere, "comments"], required: ["rules", "comments"] },
  rules: { known: [], required: [] },
  continuation: { known: ["stage", "attempt", "before", "reason", "advice", "handover", "changes"], required: [] },
};

export function checkPrompt(name: PromptName, text: string): readonly TemplateProblem[] {
  return checkTemplate(text, holes[name]);
}
