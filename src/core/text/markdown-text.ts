/**
 * Other people's text inside our Markdown (GitHub's flavour), HTML and diagrams.
 *
 * Escapes are character references, not backslashes: they mean the same in a paragraph, in a table cell and inside an HTML
 * block such as <details>, where Markdown is not read.
 */
import { cut, sanitise } from "./untrusted-text.ts";

/** An invisible character that ends a word for GitHub's mention and keyword finders. */
const joiner = "\u2060";

/** Emphasis, brackets and backslashes between the word and the number are gone once the text is rendered. */
const closing =
  /(?<![A-Za-z0-9])(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?[\s*_~[(`\\]{0,8}(?:#|GH-\d|[\w.-]{1,100}\/[\w.-]{1,100}#\d|https?:))/gi;

function reference(text: string): string {
  return `&#${text.codePointAt(0)};`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, reference);
}

/** `fixes #3` in somebody's text would close an issue when our pull request is merged; `@name` would call people. */
export function withoutSideEffects(text: string): string {
  return text.replace(closing, `$1${joiner}`).replace(/@(?=[A-Za-z0-9])/g, `@${joiner}`);
}

/**
 * One line of plain text, for a paragraph, list item, heading or table cell: hidden characters out, white space collapsed, at most
 * `max` characters before escaping, nothing in it Markdown or HTML.
 */
export function escapeInline(text: string, max = 500): string {
  const flat = sanitise(text, max * 4 + 200)
    .replace(/\s+/gu, " ")
    .trim();
  const short = flat.length > max ? `${cut(flat, Math.max(0, max - 1)).trimEnd()}…` : flat;
  return (
    withoutSideEffects(short)
      .replace(/[&<>|`*[\]\\~$]/g, reference)
      // Inside a word an underscore is an underscore; most of them stand in file names.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
      .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => [...start].map(reference).join(""))
  );
}

/** Text in the typewriter face. An element and not back quotes: those cannot hold a `|` inside a table. */
export function codeText(text: string, max = 200): string {
  return `<code>${escapeInline(text, max) || "&#32;"}</code>`;
}

/** Only http and https addresses become links; anything else is shown as text. */
export function link(text: string, url: string): string {
  const label = escapeInline(text, 200);
  if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2_000) return label;
  const safe = url.replace(/[^\w~:/?#@!$&+,;=%.-]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
  return `[${label}](${safe.replace(/[()'*<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** A block of code whose fence is longer than any in the text. `info`: one word of ours. */
export function fencedBlock(text: string, info = "text"): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${info}\n${text.replace(/\r\n?/g, "\n")}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}

/** `summary` is Markdown or HTML of ours; the blank lines are what lets Markdown inside be read. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Cells are Markdown made with the functions above. A cell is one line, and a pipe that came through would add a column. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${header.map((_, index) => (cells[index] ?? "").replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/** A label in a Mermaid diagram: letters, digits and a few harmless signs. Mermaid has no escapes that hold everywhere. */
export function mermaidLabel(text: string, max = 60): string {
  const plain = text
    .slice(0, max * 4)
    .replace(/[^\p{L}\p{N} _.()/-]/gu, " ")
    .replace(/-{2,}/g, "-")
    .replace(/\s+/gu, " ")
    .trim();
  return cut(plain, max).trim() || "unnamed";
}
