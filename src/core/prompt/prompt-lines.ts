/** Markdown to blocks without a parser: headings, bold labels and list items by their line. Linear in the text. */
import type { Block } from "./prompt-blocks.ts";

const heading = /^ {0,3}(#{1,6})[ \t](.*)$/u;
const listItem = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(.*)$/u;
const boldLabel = /^\*\*([^*]{1,120})\*\*(.*)$/u;
const fence = /^\s*(?:```|~~~)/u;

/** Closing hashes of a heading are decoration. By hand: a pattern for "spaces, hashes, spaces, end" takes quadratic time. */
function headingText(text: string): string {
  const words = text.trim();
  let end = words.length;
  while (end > 0 && words[end - 1] === "#") end -= 1;
  return plain(end === 0 || words[end - 1] === " " ? words.slice(0, end) : words);
}

function plain(text: string): string {
  return text
    .replace(/\*\*|__|`/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function paragraph(lines: readonly string[]): Block {
  const text = lines.join(" ").trim();
  const match = boldLabel.exec(text);
  if (match !== null) {
    const bold = plain(match[1] ?? "");
    const after = plain(match[2] ?? "");
    if (after === "" && !bold.endsWith(":")) return { kind: "paragraph", text: bold, strong: true };
    if (bold.endsWith(":") || after.startsWith(":"))
      return { kind: "label", label: bold.replace(/:$/u, ""), text: after.replace(/^:\s*/u, "") };
  }
  return { kind: "paragraph", text: plain(text), strong: false };
}

/** The piece that is being read: lines of a paragraph, or of an item with its first line's indent. */
type Open =
  | { readonly kind: "none" }
  | { readonly kind: "paragraph"; readonly lines: string[] }
  | { readonly kind: "item"; readonly indent: number; readonly checked: boolean | null; readonly lines: string[] }
  | { readonly kind: "code"; readonly lines: string[] };

function close(open: Open, into: Block[]): void {
  if (open.kind === "paragraph") into.push(paragraph(open.lines));
  if (open.kind === "item") into.push({ kind: "item", checked: open.checked, text: plain(open.lines.join(" ")) });
  if (open.kind === "code") into.push({ kind: "code", text: open.lines.join("\n") });
}

export function readLines(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Open = { kind: "none" };
  const next = (piece: Open) => {
    close(open, blocks);
    open = piece;
  };
  let offset = 0;
  for (const line of text.split("\n")) {
    const start = offset;
    offset += line.length + 1;
    // Through a function: the compiler would otherwise keep the narrowed type over the assignments in `next`.
    const current: Open = ((): Open => open)();
    if (fence.test(line)) {
      if (current.kind === "code") next({ kind: "none" });
      else if (current.kind !== "item" || !/^\s/u.test(line)) next({ kind: "code", lines: [] });
      continue;
    }
    if (current.kind === "code") {
      current.lines.push(line);
      continue;
    }
    const title = heading.exec(line);
    if (title !== null) {
      next({ kind: "none" });
      const level = title[1]?.length ?? 1;
      blocks.push({ kind: "heading", level, text: headingText(title[2] ?? ""), start, end: start + line.length });
      continue;
    }
    const item = listItem.exec(line);
    if (item !== null) {
      const indent = item[1]?.length ?? 0;
      const words = item[3] ?? "";
      if (current.kind === "item" && indent > current.indent) current.lines.push(words);
      else next({ kind: "item", indent, checked: item[2] === undefined ? null : item[2] !== " ", lines: [words] });
    } else if (line.trim() === "") {
      if (current.kind === "paragraph") next({ kind: "none" });
    } else if (current.kind === "item" && /^\s/u.test(line)) current.lines.push(line.trim());
    else if (current.kind === "paragraph") current.lines.push(line);
    else next({ kind: "paragraph", lines: [line] });
  }
  next({ kind: "none" });
  return blocks;
}
