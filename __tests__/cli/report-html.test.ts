import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHtmlReport } from "../../src/cli/report-html.ts";

const bodyOf = (markdown: string) => renderHtmlReport("t", markdown).split("<body>\n")[1]?.split("</body>")[0] ?? "";

describe("renderHtmlReport", () => {
  it("allows its one style sheet and nothing else", () => {
    const page = renderHtmlReport("a <b> & c", "hello");
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
    expect(page).toContain(`style-src &#39;sha256-${createHash("sha256").update(style).digest("base64")}&#39;`);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).toContain("<title>a &#60;b&#62; &#38; c</title>");
  });

  it("renders what our Markdown is made of", () => {
    expect(bodyOf("| a | b |\n| --- | --- |\n| <code>x&#124;y</code> | &#60;i&#62; |")).toContain(
      "<td><code>x&#124;y</code></td>\n<td>&lt;i&gt;</td>",
    );
    expect(bodyOf("<details><summary>More</summary>\n\n- **one**\n\n</details>")).toMatch(
      /<details><summary>More<\/summary>\s*<ul>\n<li><strong>one<\/strong><\/li>\n<\/ul>\s*<\/details>/,
    );
    expect(bodyOf("[run](https://host/run?a=1&b=2)")).toContain('href="https://host/run?a=1&#38;b=2"');
  });

  it.each([
    ["<script>alert(1)</script>", "<script"],
    ["<img src=x onerror=alert(1)>", "<img"],
    ["<details ontoggle=alert(1)>", "<details"],
    ["[x](javascript:alert(1))", "<a"],
    ["![x](https://host/pixel.png)", "<img"],
    ["<javascript:alert(1)>", "<a"],
    ["```html\n<script>alert(1)</script>\n```", "<script"],
    ["<style>body{display:none}</style>", "<style"],
    ["<!-- <script> -->", "<script"],
  ])("lets nothing of %j through", (markdown, forbidden) => {
    expect(bodyOf(markdown)).not.toContain(forbidden);
  });

  it("leaves out the diagram that only GitHub draws, and only that", () => {
    const body = bodyOf("<details><summary>Timeline</summary>\n\n```mermaid\ngantt\n```\n\n</details>\n\nafter");
    expect(body).not.toContain("gantt");
    expect(body).toContain("<p>after</p>");
  });

  it("opens no tag with an attribute but links and table cells, whatever it is given", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      '"',
      "&",
      "a",
      " ",
      "`",
      "\n",
      "details",
      "script",
      "](",
      "[",
      "on=1",
      "!",
      "|",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        for (const [, tag = "", rest = ""] of bodyOf(parts.join("")).matchAll(/<([a-z]\w*)([^>]*)>/g)) {
          expect(tag).not.toMatch(/^(?:script|style|img|iframe|object|link|meta|form)$/);
          if (tag !== "a") expect(rest).toMatch(/^(?: (?:align|start|type|disabled|checked)="[\w ]*")* ?\/?$/);
        }
      }),
    );
  });
});
