/** How a prompt is called: by its title, its first words, or its file. */
import { oneLine } from "./prompt-analysis.ts";
import type { Block } from "./prompt-blocks.ts";
import { normaliseHeading, sectionKind } from "./prompt-sections.ts";
import { isPlaceholder } from "./prompt-usable.ts";

const maxTitleLength = 200;
const maxSentenceTitle = 80;

function isGeneric(heading: string): boolean {
  return (
    isPlaceholder(heading) ||
    sectionKind(heading) !== "other" ||
    /^(?:prompt|task prompt|feature request|bug report|what happened.*)$/.test(normaliseHeading(heading))
  );
}

/** Index of the heading that names the whole: the first one, if it has the highest level of all and is no "Overview". */
export function titleHeading(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind === "heading");
  const block = blocks[first];
  if (block?.kind !== "heading" || isPlaceholder(block.text)) return -1;
  const rank = (level: number) => blocks.filter((other) => other.kind === "heading" && other.level <= level).length;
  const alone = rank(block.level) === 1;
  // A first-level heading that stands alone is a title, even when it says "Requirements for …".
  if (block.level === 1 && alone)
    return normaliseHeading(block.text).split(" ").length > 2 || !isGeneric(block.text) ? first : -1;
  return alone && !isGeneric(block.text) ? first : -1;
}

function fromFileName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/u, "").replace(/\.[A-Za-z0-9]{1,8}$/u, "");
  const words = base.replace(/[-_.\s]+/gu, " ").trim();
  return words === "" ? "" : words.charAt(0).toUpperCase() + words.slice(1);
}

function firstSentence(text: string): string {
  const sentence = /^.{1,400}?[.!?:](?=\s|$)/su.exec(text)?.[0] ?? text;
  return oneLine(sentence.replace(/[.:]$/u, ""), maxSentenceTitle);
}

export function titleOf(blocks: readonly Block[], known: string | undefined, fileName: string | undefined): string {
  const given = oneLine(known ?? "", maxTitleLength);
  if (given !== "") return given;
  const heading = blocks[titleHeading(blocks)];
  if (heading?.kind === "heading") return oneLine(heading.text, maxTitleLength);
  const label = blocks.find(
    (block) => block.kind === "label" && sectionKind(block.label) === "title" && !isPlaceholder(block.text),
  );
  if (label?.kind === "label") return oneLine(label.text, maxTitleLength);
  const specific = blocks.find((block) => block.kind === "heading" && block.level <= 2 && !isGeneric(block.text));
  const said = blocks.find((block) => block.kind !== "heading" && block.kind !== "code" && !isPlaceholder(block.text));
  const firstWords = said === undefined ? "" : firstSentence(said.text);
  const file = fromFileName(fileName ?? "");
  // In a text without headings the first words are its subject; under headings like "Summary" the file name says more.
  if (specific === undefined && blocks.some((block) => block.kind === "heading") && file !== "") return file;
  if (specific?.kind === "heading" && blocks[0] === specific) return oneLine(specific.text, maxTitleLength);
  return firstWords || file || "Untitled task";
}

/** `feat(core): add x` → `add x`, `Prompt: add x` → `add x`. A prefix that is all there is stays. */
export function featureNameOf(title: string): string {
  const bare = title
    .replace(/^\[[^\]]{1,30}\]\s*/u, "")
    .replace(/^(?:prompt|feature(?: request)?|feat|fix|bug|chore|docs|task|issue)(?:\([^)]{1,40}\))?!?:\s*/iu, "")
    .replace(/[\s.:]+$/u, "");
  return bare === "" ? title : bare;
}
