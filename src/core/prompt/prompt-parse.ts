/** Markdown to blocks by a real parser (CommonMark with GitHub's tables and task lists). */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import type { Block } from "./prompt-blocks.ts";

type Node = ReturnType<typeof fromMarkdown>["children"][number];

/**
 * Links stay as they are written: the agent wants the address as well, and matching brackets costs the parser cubic time on
 * hostile input (110 kB of `[` and `](b)` took minutes).
 */
const withoutLinks = {
  disable: {
    null: ["labelStartLink", "labelStartImage", "labelEnd", "gfmFootnoteCall", "gfmPotentialFootnoteCall"],
  },
};

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function labelOf(node: Extract<Node, { type: "paragraph" }>): Block | undefined {
  const [first, ...rest] = node.children;
  if (first?.type !== "strong") return undefined;
  const bold = collapse(textOf(first));
  const after = collapse(textOf(rest.length === 0 ? "" : { type: "paragraph", children: rest }));
  if (after === "" && !bold.endsWith(":")) return { kind: "paragraph", text: bold, strong: true };
  if (!bold.endsWith(":") && !after.startsWith(":")) return undefined;
  return { kind: "label", label: bold.replace(/:$/u, ""), text: after.replace(/^:\s*/u, "") };
}

/** The text of an item with its nested items after it, so that each requirement keeps its details. */
function itemText(node: Node): string {
  if (node.type === "list") return node.children.map(itemText).join("; ");
  if (node.type === "listItem") {
    let text = "";
    for (const child of node.children) {
      const more = itemText(child);
      if (more !== "") text += text === "" ? more : /[:.;,]$/u.test(text) ? ` ${more}` : `: ${more}`;
    }
    return text;
  }
  return node.type === "html" ? "" : collapse(textOf(node));
}

function blocksOf(node: Node, into: Block[]): void {
  switch (node.type) {
    case "heading":
      into.push({
        kind: "heading",
        level: node.depth,
        text: collapse(textOf(node)),
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
      });
      return;
    case "paragraph":
      into.push(labelOf(node) ?? { kind: "paragraph", text: collapse(textOf(node)), strong: false });
      return;
    case "list":
      for (const item of node.children)
        into.push({ kind: "item", text: itemText(item), checked: item.checked ?? null });
      return;
    case "table":
      for (const row of node.children.slice(1))
        into.push({
          kind: "item",
          text: row.children.map((cell) => collapse(textOf(cell))).join(" · "),
          checked: null,
        });
      return;
    case "code":
      into.push({ kind: "code", text: node.value });
      return;
    case "blockquote":
      // A heading inside a quotation is quoted text and opens no section.
      for (const child of node.children)
        if (child.type === "heading") into.push({ kind: "paragraph", text: collapse(textOf(child)), strong: true });
        else blocksOf(child, into);
      return;
    default:
      return;
  }
}

export function parseBlocks(text: string): readonly Block[] {
  const root = fromMarkdown(text, { extensions: [gfm(), withoutLinks], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: Block[] = [];
  for (const child of root.children) blocksOf(child, blocks);
  return blocks;
}

/** Where the parser's time grows with the square of the text, beyond what any prompt needs. */
const maxParsedLength = 65_536;
const maxParsedLines = 2_500;
const maxContainers = 8;
/** Lines that open more than three containers at once; hardly any text has one. */
const maxDeepLines = 50;
const maxIndent = 48;
const maxInlineMarks = 6_000;

/** Whether the parser can take this text in about a second: not too long, not too many marks to be paired,
 * and no line that opens containers very deep. */
export function isParsable(text: string): boolean {
  if (text.length > maxParsedLength || (text.match(/[*_~[\]]/g)?.length ?? 0) > maxInlineMarks) return false;
  const lines = text.split("\n");
  if (lines.length > maxParsedLines) return false;
  let deep = 0;
  for (const line of lines) {
    const start = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? "";
    const markers = start.replace(/[ \t]/gu, "").replace(/\d+/gu, "1");
    if (markers.length > 3) deep += 1;
    if (markers.length > maxContainers || deep > maxDeepLines) return false;
    if (markers !== "" && start.length > maxIndent) return false;
  }
  return true;
}
