/** Turns the style sheet and the script of the HTML report into the module that the bundle carries. */
import { readFileSync } from "node:fs";

export const pageModule = "src/core/report/html/page-texts.ts";

const escaped = (text: string) => text.replace(/\\|`|\$\{/g, "\\$&");

/** With `\n` at their line ends wherever they were checked out. */
function read(name: string): string {
  return readFileSync(new URL(`../src/core/report/html/${name}`, import.meta.url), "utf8").replaceAll("\r\n", "\n");
}

/** One rule a line: the page is smaller by a third, and still to be read by whoever looks at its source. */
function condensed(css: string): string {
  return css
    .replace(/,\n\s*/g, ", ")
    .replace(/\n\s+/g, " ")
    .replace(/(?<=[;{])\n\}/g, " }")
    .replace(/\n\}/g, " }")
    .replace(/\n{2,}/g, "\n");
}

export function renderPageModule(): string {
  return [
    "/** Written by scripts/generate-page.ts from page.css and page.js beside it. Change those. */\n",
    `export const pageStyle = \`\n${escaped(condensed(read("page.css")))}\`;\n\n`,
    `export const pageScript = \`\n${escaped(read("page.js"))}\`;\n`,
  ].join("");
}
