/** What single pieces of text in the configuration must look like. Each rule says in words what it takes. */
import { isWorkflowId } from "../checkpoint/checkpoint-name.ts";
import { isWorkflowStage, workflowStages } from "../stage.ts";
import type { TextFormat } from "./config-kinds.ts";

export interface FormatRule {
  /** Ends the sentence "Give …". */
  readonly allowed: string;
  readonly maxLength: number;
  readonly matches: (text: string) => boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, but for line ends and tabs
const controlInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const oneLine = (text: string) => !control.test(text);
const login = /^[a-z\d](?:[a-z\d_-]{0,99})$/i;

/** The rules of `git check-ref-format` that a name inside `refs/heads/` can break. */
export function isBranchName(name: string): boolean {
  return oneLine(name) && name !== "@" && !/[ ~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|\/\.|\/$|\.$|\.lock(?:$|\/)/.test(name);
}

export const formatRules: Readonly<Record<TextFormat, FormatRule>> = {
  line: { allowed: "one line of text", maxLength: 1_000, matches: oneLine },
  lines: { allowed: "text without control characters", maxLength: 20_000, matches: (t) => !controlInLines.test(t) },
  prompt: { allowed: "text without control characters", maxLength: 262_144, matches: (t) => !controlInLines.test(t) },
  word: { allowed: "one word without spaces", maxLength: 200, matches: (t) => oneLine(t) && !/\s/.test(t) },
  label: {
    allowed: "the name of a label, at most 50 characters without a comma",
    maxLength: 50,
    matches: (t) => oneLine(t) && !t.includes(","),
  },
  branch: { allowed: "the name of a branch, as git allows it", maxLength: 200, matches: isBranchName },
  "branch-prefix": {
    allowed: "the beginning of a branch's name, such as feature/",
    maxLength: 100,
    matches: (t) => isBranchName(`${t}x`),
  },
  author: {
    allowed: "an author such as Ada Lovelace <ada@example.org>",
    maxLength: 200,
    matches: (t) => oneLine(t) && /^[^<>]*[^<>\s][^<>]* <[^<>\s]+@[^<>\s]+>$/.test(t),
  },
  login: { allowed: "the login of a person", maxLength: 100, matches: (t) => login.test(t) },
  bot: {
    allowed: "the exact name of a bot, such as renovate[bot] (no patterns)",
    maxLength: 110,
    matches: (t) => login.test(t.replace(/\[bot\]$/i, "")),
  },
  pattern: {
    allowed: "a path of the repository or a pattern of paths, as in .gitignore, without !",
    maxLength: 500,
    matches: (t) =>
      oneLine(t) && t.trim() !== "" && !t.startsWith("!") && !t.startsWith("#") && !/(?:^|\/)\.\.(?:\/|$)/.test(t),
  },
  reviewer: {
    allowed: "the login of a person, or a team as org/team",
    maxLength: 200,
    matches: (t) => t.split("/").length <= 2 && t.split("/").every((part) => login.test(part)),
  },
  stage: { allowed: `one of the stages ${workflowStages.join(", ")}`, maxLength: 100, matches: isWorkflowStage },
  "workflow-id": {
    allowed: "the id of a workflow, such as workflow-20240115-142315-a7b3",
    maxLength: 80,
    matches: isWorkflowId,
  },
  version: {
    allowed: "a version such as 2.1.330, a range such as ^2.1.300, or a tag such as latest",
    maxLength: 60,
    // What npm would take for an address, a file or a flag is no version.
    matches: (t) => /^(?:[a-z][a-z\d._-]*|[\dv^~<>=*][\da-z.+^~<>=| *-]*)$/i.test(t),
  },
  secret: {
    allowed: "the token alone, without spaces",
    maxLength: 10_000,
    matches: (t) => oneLine(t) && !/\s/.test(t),
  },
  "signing-key": {
    allowed: "a secret of at least 16 characters",
    maxLength: 10_000,
    matches: (t) => t.length >= 16 && !controlInLines.test(t),
  },
};
