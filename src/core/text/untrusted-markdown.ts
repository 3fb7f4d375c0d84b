/**
 * Markdown that an agent or a stranger wrote, kept as Markdown: lists, code and headings stay; HTML, pictures, mentions and
 * closing keywords do not work any more.
 *
 * It decides line by line what is code, and where that is in doubt it treats text as no code: then a `<` inside code is shown
 * as `&lt;`, which is ugly, while the opposite mistake would let HTML through.
 */
import { withoutSideEffects } from "./markdown-text.ts";
import { cut, sanitise } from "./untrusted-text.ts";

function escapeProse(text: string): string {
  // References to characters would put together what is taken apart here (`&commat;octocat`); those of HTML's own signs stay.
  const spelled = text.replace(/&(?!(?:lt|gt|amp|quot);)(?=#?[A-Za-z0-9]{1,32};)/g, "&amp;");
  // A `<` before a space or a digit begins nothing. `![` would load a picture from somebody's server.
  return withoutSideEffects(spelled.replace(/<(?![\s\d=]|$)/g, "&lt;").replaceAll("![", "!&#91;"));
}

/** Pieces of the line, code and prose in turn, or undefined when back quotes do not pair within the line. */
function splitCode(line: string): readonly { readonly code: boolean; readonly text: string }[] | undefined {
  if (!line.includes("`")) return [{ code: false, text: line }];
  // Escaped back quotes and table cells change what pairs with what.
  if (line.includes("\\`") || line.includes("|")) return undefined;
  const runs = [...line.matchAll(/`+/g)];
  const parts: { code: boolean; text: string }[] = [];
  let from = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const [open, close] = [runs[index], runs[index + 1]];
    // Only neighbours: three runs of different lengths have readings that differ.
    if (open === undefined || close === undefined || open[0].length !== close[0].length) return undefined;
    const before = line.slice(from, open.index);
    // An address that GitHub links by itself takes the back quote with it.
    if (/(?::\/\/|www\.)\S*$/i.test(before.slice(-2_000))) return undefined;
    const end = close.index + close[0].length;
    parts.push({ code: false, text: before }, { code: true, text: line.slice(open.index, end) });
    from = end;
  }
  return [...parts, { code: false, text: line.slice(from) }];
}

/** Lines up to the next blank one. An unpaired back quote in one of them may pair with one in another: then none is code. */
function escapeParagraph(lines: readonly string[]): readonly string[] {
  const split = lines.map(splitCode);
  if (split.some((parts) => parts === undefined)) return lines.map(escapeProse);
  return split.map((parts) => (parts ?? []).map((part) => (part.code ? part.text : escapeProse(part.text))).join(""));
}

const fenceOpen = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** At most `maxLength` characters before escaping. Fences that are left open are closed. */
export function untrustedMarkdown(text: string, maxLength: number): string {
  const out: string[] = [];
  let paragraph: string[] = [];
  let fence: string | undefined;
  const flush = () => {
    out.push(...escapeParagraph(paragraph));
    paragraph = [];
  };
  for (const line of sanitise(text, maxLength).split("\n")) {
    if (fence !== undefined) {
      out.push(line);
      const close = line.trimEnd().replace(/^ {0,3}/, "");
      if (close.length >= fence.length && close === (fence[0] ?? "").repeat(close.length)) fence = undefined;
      continue;
    }
    // An indented fence may belong to a list item and end with it, or be one of its own that ends nowhere: moved to the margin,
    // it is one of its own. Four spaces and more are inside something that ends by itself.
    const open = fenceOpen.exec(line.replace(/^ {1,3}(?=```|~~~)/, ""));
    if (open !== null) {
      flush();
      fence = open[1] ?? open[2] ?? "```";
      out.push(open[0]);
    } else if (line.trim() === "") {
      flush();
      out.push("");
    } else paragraph.push(line);
  }
  flush();
  if (fence !== undefined) out.push(fence);
  return out.join("\n").replace(/^\n+/, "").trimEnd();
}

/** As `untrustedMarkdown`, and at most `maxLength` characters after escaping too. */
export function untrustedMarkdownWithin(text: string, maxLength: number): string {
  let bound = maxLength;
  for (let markdown = untrustedMarkdown(text, bound); ; markdown = untrustedMarkdown(text, bound)) {
    if (markdown.length <= maxLength) return markdown;
    // Escaping makes at most five characters of one, so this ends after a few turns.
    bound = Math.floor(Math.min(bound * 0.7, cut(markdown, maxLength).length * 0.9));
  }
}
