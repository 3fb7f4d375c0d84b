/** Whether a prompt says anything to do, and what is missing where it does not. */
import type { Block } from "./prompt-blocks.ts";
import { sectionKind } from "./prompt-sections.ts";

const placeholder =
  /^(?:tbd|todo|n\/?a|none|x+|placeholder|no response|not applicable|fill (?:this )?in|lorem ipsum\b.*|[.…]*|-+)[.!]?$/i;
/** What issue templates say to their reader, left standing. */
const instruction =
  /^(?:a clear and concise description of|describe (?:the|your|what)\b.*here|if applicable, add|add any other context|your (?:text|task|answer) here)/i;

/** A text that only holds somebody's place: `TBD`, `[describe the feature]`, `<your task>`, `{{summary}}`, `_No response_`. */
export function isPlaceholder(text: string): boolean {
  const bare = text
    .slice(0, 500)
    .replace(/^[\s*_`>-]+|[\s*_`]+$/gu, "")
    .trim();
  if (placeholder.test(bare) || instruction.test(bare)) return true;
  return /^(?:\[[^\]]*\]|<[^>]*>|\{+[^}]*\}+)[.:]?$/u.test(bare);
}

/** Han, kana and hangul say in one sign what takes several letters elsewhere. */
function weight(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * dense;
}

/** Letters that a task needs at least: "fix it" names nothing. */
const minWeight = 6;

export type Usability =
  | { readonly kind: "usable" }
  | { readonly kind: "unusable"; readonly missing: readonly string[]; readonly reason: string };

const wanted = "a task: one sentence or a list that says what is to be done";

/** `text` is the prompt as given, `blocks` what was read from it once its comments were out. */
export function judgeUsability(text: string, blocks: readonly Block[]): Usability {
  let total = 0;
  let placeholders = 0;
  const unfilled: string[] = [];
  let section: { readonly heading: string; weight: number } | undefined;
  const closeSection = () => {
    if (
      section !== undefined &&
      section.weight === 0 &&
      sectionKind(section.heading) !== "other" &&
      !isPlaceholder(section.heading)
    )
      unfilled.push(`text under "${section.heading}"`);
  };
  for (const block of blocks) {
    if (block.kind === "heading") {
      closeSection();
      section = { heading: block.text.slice(0, 80), weight: 0 };
    } else if (isPlaceholder(block.text)) placeholders += block.text === "" ? 0 : 1;
    else {
      const here = weight(block.text.slice(0, 10_000));
      total += here;
      if (section !== undefined) section.weight += here;
    }
  }
  closeSection();
  if (total >= minWeight) return { kind: "usable" };
  const missing = [wanted, ...unfilled.slice(0, 10)];
  const refuse = (reason: string): Usability => ({ kind: "unusable", missing, reason });
  if (text.trim() === "") return refuse("The prompt is empty.");
  if (placeholders > 0) return refuse("The prompt holds only placeholders of its template.");
  if (blocks.some((block) => block.kind === "heading"))
    return refuse("The prompt has a heading, but says nothing under it.");
  if (blocks.length === 0) return refuse("The prompt holds only comments or markup that nobody sees.");
  return refuse("The prompt is too short to say what is to be done.");
}
