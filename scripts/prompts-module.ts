/** Turns the Markdown files in src/stages/prompts into the module that the bundle carries. */
import { readFileSync } from "node:fs";
import { type PromptName, promptNames } from "../src/core/prompt/prompt-texts.ts";

export const promptsModule = "src/stages/prompts/texts.ts";

const escaped = (text: string) => text.replace(/\\|`|\$\{/g, "\\$&");
const key = (name: string) => (/^[a-z]+$/.test(name) ? name : JSON.stringify(name));

export function renderPromptsModule(texts: Readonly<Record<PromptName, string>>): string {
  const entries = promptNames.map((name) => `  ${key(name)}: \`${escaped(texts[name])}\`,\n`);
  return [
    "/** Written by scripts/generate-prompts.ts from the Markdown files beside it. Change those. */\n",
    'import type { PromptTexts } from "../../core/prompt/prompt-texts.ts";\n\n',
    `export const promptTexts: PromptTexts = {\n${entries.join("")}};\n`,
  ].join("");
}

/** The files as they are, with `\n` at their line ends wherever they were checked out. */
export function readPromptFiles(): Record<PromptName, string> {
  const read = (name: PromptName) =>
    readFileSync(new URL(`../src/stages/prompts/${name}.md`, import.meta.url), "utf8").replaceAll("\r\n", "\n");
  return Object.fromEntries(promptNames.map((name) => [name, read(name)])) as Record<PromptName, string>;
}
