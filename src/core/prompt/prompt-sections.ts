/** What kind of text stands under a heading or a bold label, told from its words. */
import type { Block } from "./prompt-blocks.ts";

export type SectionKind =
  | "title"
  | "overview"
  | "background"
  | "requirements"
  | "criteria"
  | "testing"
  | "tasks"
  | "other";

/** Ordered: the first row that matches decides ("User Stories/Acceptance Criteria" are criteria). */
const rows: readonly (readonly [SectionKind, RegExp])[] = [
  ["criteria", /\b(?:success|acceptance|completion|exit) (?:criteri|metric)|\bdefinition of done\b|\bdone when\b/],
  ["criteria", /^expected (?:behaviou?r|results?|outcomes?)$/],
  ["testing", /\btest(?:s|ing)?\b.*\b(?:requirements?|plan|strategy|cases)\b|^(?:tests|testing|verification)$/],
  ["background", /\b(?:out of scope|non-goals?|not required|resources required)\b/],
  ["requirements", /\brequirements?\b|^(?:must|should) have|^user stor(?:y|ies)$|^features?$/],
  ["title", /^(?:title|feature name)$/],
  ["overview", /\boverview\b|^(?:objectives?|goals?|summary|purpose|description|introduction)$/],
  ["tasks", /^(?:tasks?|to-?dos?|steps|deliverables|scope|changes|solution|what to do|phase \d+.*)$/],
  ["tasks", /^(?:implementation(?: (?:tasks|steps|plan))?|plan|proposed (?:solution|changes))$/],
  ["background", /\b(?:background|context|problem|motivation|analysis|impact|risks?|references|limitations)\b/],
  ["background", /^current\b|^(?:notes?|links|additional (?:information|context)|priority.*|file location)$/],
];

/** The heading without numbering, pictures, emphasis and a final colon, in lower case. */
export function normaliseHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s/&#().,:'-]/gu, "")
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?/u, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s:.]+$/u, "")
    .trim();
}

export function sectionKind(heading: string): SectionKind {
  const normal = normaliseHeading(heading);
  return rows.find(([, pattern]) => pattern.test(normal))?.[0] ?? "other";
}

/**
 * Kind of a place from the kinds of the headings around it, outermost first. Criteria stay criteria ("Success Criteria" →
 * "Core Requirements"), phases inside requirements stay requirements; otherwise the innermost heading that says something counts.
 */
export function combineKinds(chain: readonly SectionKind[]): SectionKind {
  let result: SectionKind = "other";
  for (const kind of chain) {
    if (kind === "other" || result === "criteria") continue;
    if (result === "requirements" && (kind === "tasks" || kind === "overview")) continue;
    if (result === "testing" && kind === "requirements") continue;
    result = kind;
  }
  return result;
}

/** A block with the place where it stands. */
export interface PlacedBlock {
  readonly block: Exclude<Block, { kind: "heading" }>;
  readonly kind: SectionKind;
  /** The nearest heading or label. */
  readonly section: string;
}

/** `titleIndex`: the heading that is the prompt's title; its words say nothing of what stands under it. */
export function placeBlocks(blocks: readonly Block[], titleIndex: number): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let stack: { readonly level: number; readonly kind: SectionKind; readonly heading: string }[] = [];
  let label: { readonly kind: SectionKind; readonly text: string } | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") {
      stack = stack.filter((outer) => outer.level < block.level);
      stack.push({
        level: block.level,
        kind: index === titleIndex ? "other" : sectionKind(block.text),
        heading: block.text,
      });
      label = undefined;
      continue;
    }
    // A bold line of its own is a heading in all but syntax; other labels reach to the next label or heading.
    if (block.kind === "label") label = { kind: sectionKind(block.label), text: block.label };
    else if (block.kind === "paragraph" && block.strong && sectionKind(block.text) !== "other")
      label = { kind: sectionKind(block.text), text: block.text };
    placed.push({
      block,
      kind: combineKinds([...stack.map((outer) => outer.kind), ...(label === undefined ? [] : [label.kind])]),
      section: label?.text ?? stack.at(-1)?.heading ?? "",
    });
  }
  return placed;
}
