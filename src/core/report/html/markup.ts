/**
 * HTML as values: text that is put into a template is escaped, and only what a template made is markup.
 *
 * M1 Values stand between tags or inside a double-quoted attribute, nowhere else (never as a name, in a script or a style).
 */
import { escapeHtml } from "../../text/markdown-text.ts";
import { cut, visibleText } from "../../text/untrusted-text.ts";

export interface Html {
  readonly html: string;
}

export type Child = Html | string | number | null | undefined | readonly Child[];

function render(child: Child): string {
  if (child === null || child === undefined) return "";
  if (typeof child === "string") return escapeHtml(visibleText(child));
  if (typeof child === "number") return String(child);
  if ("html" in child) return child.html;
  return child.map(render).join("");
}

export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  return { html: strings.reduce((text, piece, index) => `${text}${render(values[index - 1])}${piece}`) };
}

export const nothing: Html = { html: "" };

/** At most `max` characters, with an ellipsis where it was cut. */
export function short(text: string, max: number): string {
  return text.length <= max ? text : `${cut(text, max - 1).trimEnd()}…`;
}

/** Only http and https addresses become links; anything else is shown as text. */
export function anchor(text: string, url: string | null): Html {
  return url !== null && url.length <= 2_000 && /^https?:\/\/[^\s"'<>\\]+$/i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer">${text}</a>`
    : html`<span>${text}</span>`;
}

/** For places that need a name of letters, digits and hyphens (`id`, `class`). */
export function nameOf(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, "-").slice(0, 60);
}

export interface Column {
  readonly title: string;
  readonly class?: string;
}

/** A table that scrolls by itself where the page is narrow; whoever has no mouse can get at it. */
export function dataTable(caption: string, columns: readonly Column[], rows: readonly (readonly Child[])[]): Html {
  const head = columns.map(({ title, class: name = "" }) => html`<th scope="col" class="${name}">${title}</th>`);
  const body = rows.map((cells) => {
    const [first, ...rest] = cells;
    const others = rest.map((cell, index) => html`<td class="${columns[index + 1]?.class ?? ""}">${cell}</td>`);
    return html`<tr><th scope="row" class="${columns[0]?.class ?? ""}">${first}</th>${others}</tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}
