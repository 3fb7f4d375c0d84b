/** From blocks to an analysis: the same conclusions whichever reader made the blocks. */
import {
  estimateComplexity,
  maxItemLength,
  maxListed,
  maxOverviewLength,
  oneLine,
  type PromptOptions,
  type PromptReading,
  type PromptSection,
  type Requirement,
} from "./prompt-analysis.ts";
import type { Block } from "./prompt-blocks.ts";
import { findReferences } from "./prompt-references.ts";
import { type PlacedBlock, placeBlocks, type SectionKind } from "./prompt-sections.ts";
import { featureNameOf, titleHeading, titleOf } from "./prompt-title.ts";
import { isPlaceholder, judgeUsability } from "./prompt-usable.ts";

const maxSections = 500;
const maxSectionLength = 20_000;

function sectionsOf(text: string, blocks: readonly Block[]): readonly PromptSection[] {
  const headings = blocks.filter((block) => block.kind === "heading");
  return headings.slice(0, maxSections).map((heading, index) => ({
    level: heading.level,
    heading: oneLine(heading.text, 200),
    text: text
      .slice(heading.end, headings[index + 1]?.start ?? text.length)
      .trim()
      .slice(0, maxSectionLength),
  }));
}

type Choice = (placed: PlacedBlock) => boolean;

const isItem: Choice = ({ block }) => block.kind === "item";
/** A label's own text counts as a paragraph of its section. */
const isProse: Choice = ({ block }) => block.kind === "paragraph" || block.kind === "label";
const isOf =
  (...kinds: SectionKind[]): Choice =>
  (placed) =>
    kinds.includes(placed.kind);
const both =
  (a: Choice, b: Choice): Choice =>
  (placed) =>
    a(placed) && b(placed);
/** "… with the following:" introduces a list and asks for nothing itself. */
const isIntroduction = (text: string) => text.endsWith(":");

/**
 * Where requirements are looked for, best place first: sections that are called so; tasks, steps and phases; open boxes anywhere;
 * other lists; what is to be tested. What is background, criterion or out of scope is never one.
 */
const requirementPlaces: readonly Choice[] = [
  both(isItem, isOf("requirements")),
  ({ block, kind }) =>
    kind === "requirements" &&
    isProse({ block, kind, section: "" }) &&
    !isIntroduction(block.text) &&
    !isBoldOnly(block),
  both(isItem, isOf("tasks")),
  ({ block, kind }) => block.kind === "item" && block.checked !== null && kind !== "background" && kind !== "criteria",
  both(isItem, isOf("other", "overview", "title")),
  both(isItem, isOf("testing")),
];

function isBoldOnly(block: Block): boolean {
  return block.kind === "paragraph" && block.strong;
}

function chosen(placed: readonly PlacedBlock[], choice: Choice): readonly PlacedBlock[] {
  return placed.filter((candidate) => choice(candidate) && !isPlaceholder(candidate.block.text));
}

function texts(placed: readonly PlacedBlock[]): readonly string[] {
  return placed.slice(0, maxListed).map(({ block }) => oneLine(block.text, maxItemLength));
}

/** List items of these kinds, or their paragraphs where there is no list. */
function listed(placed: readonly PlacedBlock[], kind: SectionKind): readonly string[] {
  const items = chosen(placed, both(isItem, isOf(kind)));
  return texts(items.length > 0 ? items : chosen(placed, (p) => isOf(kind)(p) && isProse(p) && !isBoldOnly(p.block)));
}

function prose(placed: readonly PlacedBlock[], choice: Choice): string {
  return chosen(placed, choice)
    .slice(0, maxListed)
    .map(({ block }) => (block.kind === "item" ? `- ${block.text}` : block.text))
    .join("\n")
    .slice(0, maxOverviewLength)
    .trim();
}

function isContext({ section, kind }: PlacedBlock): boolean {
  return kind === "background" && /\b(?:context|background)\b/i.test(section);
}

function overviewOf(placed: readonly PlacedBlock[]): string {
  const notTitle: Choice = ({ block }) => !(block.kind === "label" && /^title$/i.test(block.label));
  const places: readonly Choice[] = [
    both(isOf("overview"), notTitle),
    both(isProse, isOf("tasks")),
    both(isProse, isOf("other")),
    isProse,
    isItem,
  ];
  for (const place of places) {
    const text = prose(placed, (candidate) => candidate.block.kind !== "code" && place(candidate));
    if (text !== "") return text;
  }
  return "";
}

/** `source` is the text that the blocks' offsets speak of (comments are out of it). */
export function conclude(
  given: string,
  source: string,
  blocks: readonly Block[],
  method: "parsed" | "simple",
  options: PromptOptions,
): PromptReading {
  const usability = judgeUsability(given, blocks);
  if (usability.kind === "unusable") return { kind: "refused", missing: usability.missing, reason: usability.reason };
  const placed = placeBlocks(blocks, titleHeading(blocks));
  const title = titleOf(blocks, options.title, options.fileName);
  const overview = overviewOf(placed);
  const found = requirementPlaces.map((place) => chosen(placed, place)).find((list) => list.length > 0) ?? [];
  const requirements: readonly Requirement[] =
    found.length > 0
      ? found.slice(0, maxListed).map(({ block, section }, index) => ({
          id: `R${index + 1}`,
          text: oneLine(block.text, maxItemLength),
          section: oneLine(section, 200),
          done: block.kind === "item" && block.checked === true,
        }))
      : [{ id: "R1", text: oneLine(overview === "" ? title : overview, maxItemLength), section: "", done: false }];
  const sections = sectionsOf(source, blocks);
  const references = findReferences(source);
  return {
    kind: "task",
    analysis: {
      method,
      title,
      featureName: featureNameOf(title),
      overview,
      context: prose(placed, (candidate) => isContext(candidate) && candidate.block.kind !== "code"),
      sections,
      requirements,
      successCriteria: listed(placed, "criteria"),
      verification: listed(placed, "testing"),
      complexity: estimateComplexity(sections.length, requirements.length),
      issueReferences: references.issues,
      pullRequestReferences: references.pullRequests,
    },
  };
}
