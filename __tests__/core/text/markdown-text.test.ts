import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codeText,
  details,
  escapeHtml,
  escapeInline,
  fencedBlock,
  link,
  mermaidLabel,
  table,
  withoutSideEffects,
} from "../../../src/core/text/markdown-text.ts";
import { untrustedMarkdown, untrustedMarkdownWithin } from "../../../src/core/text/untrusted-markdown.ts";
import { hostile } from "../hostile-text.ts";
import { foreignHtml, nodesOf, readMarkdown, textOf } from "../markdown-reading.ts";

const visible = (text: string) => text.replaceAll("\u2060", "");

describe("inline text", () => {
  it("is on one line, bounded, and begins no block", () => {
    expect(escapeInline("a\r\n b\u0000\u202ec")).toBe("a bc");
    expect(escapeInline("x".repeat(20), 10)).toBe(`${"x".repeat(9)}…`);
    expect(escapeInline("- item")).toBe("&#45; item");
    expect(escapeInline("12. item")).toBe("&#49;&#50;. item");
    expect(escapeInline("# head")).toBe("&#35; head");
    expect(escapeInline("snake_case _em_")).toBe("snake_case &#95;em&#95;");
    expect(escapeInline("a<b>|`c`")).toBe("a&#60;b&#62;&#124;&#96;c&#96;");
  });

  it("reads as what it was, and is nothing but text, wherever it stands", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inline = escapeInline(text);
        const alone = readMarkdown(inline);
        for (const type of [
          "html",
          "emphasis",
          "strong",
          "inlineCode",
          "image",
          "heading",
          "list",
          "code",
          "blockquote",
          "table",
          "delete",
        ])
          expect(nodesOf(alone, type)).toEqual([]);
        expect(visible(textOf(alone))).toBe(
          visible(textOf(readMarkdown(`x ${inline}`)))
            .slice(2)
            .trimStart(),
        );
        expect(inline).not.toMatch(/[<>|`\n]/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("side effects of text", () => {
  it.each([
    "fixes #1",
    "Closes: #12",
    "resolved octo/cat#3",
    "fix https://github.com/o/r/issues/1",
    "close GH-4",
    "_fixes #1_",
    "fixes **#1**",
    "fixes [#1](x)",
    "fixes \\#1",
  ])("are off: %s", (text) => {
    expect(withoutSideEffects(text)).not.toBe(text);
    expect(visible(withoutSideEffects(text))).toBe(text);
  });
  it.each(["fixed the bug", "see #1", "mail a at b"])("are none: %s", (text) =>
    expect(withoutSideEffects(text)).toBe(text),
  );
  it("are off for mentions", () => expect(withoutSideEffects("hi @octocat")).toBe("hi @\u2060octocat"));
});

describe("a table", () => {
  it("has the columns of its header in every row, whatever is in the cells", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 5 }), (rows) => {
        const text = table(
          ["A", "B"],
          rows.map(([a, b]) => [escapeInline(a), codeText(b)]),
        );
        const tree = readMarkdown(text);
        expect(tree.children).toHaveLength(1);
        const [read] = nodesOf(tree, "table");
        expect(read?.children).toHaveLength(rows.length + 1);
        for (const row of read?.children ?? []) expect(row.children).toHaveLength(2);
        expect(foreignHtml(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("survives a cell that was not escaped", () => {
    expect(table(["A", "B"], [["x|y\nz"]])).toBe("| A | B |\n| --- | --- |\n| x&#124;y z |  |");
  });
});

describe("a link", () => {
  it("is made of http and https addresses only", () => {
    expect(link("a]b", "https://example.org/x_(y)?a=1&b=é")).toBe(
      "[a&#93;b](https://example.org/x_%28y%29?a=1&b=%C3%A9)",
    );
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "https://a b",
      `https://${"a".repeat(3_000)}`,
      "",
    ])
      expect(link("text", url)).toBe("text");
  });

  it("is one link, whatever text and address hold", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, tail) => {
        const written = link(`t${text}`, `https://example.org/${tail}`);
        expect(foreignHtml(written)).toEqual([]);
        for (const found of nodesOf(readMarkdown(written), "link")) expect(found.url).toMatch(/^(?:https?:|mailto:)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("blocks", () => {
  it("hold any text as code", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = readMarkdown(`${fencedBlock(text)}\n\nafter`);
        expect(tree.children?.map((node) => node.type)).toEqual(["code", "paragraph"]);
      }),
      { numRuns: 500 },
    );
  });

  it("fold, with Markdown inside", () => {
    const [before, , after] = readMarkdown(details("Title", "*a*")).children ?? [];
    expect(before?.value).toBe("<details><summary>Title</summary>");
    expect(after?.value).toBe("</details>");
  });

  it("escape HTML", () => expect(escapeHtml(`<a b="c" d='e'>&`)).toBe("&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;"));

  it("show an empty text as code too", () => expect(codeText("")).toBe("<code>&#32;</code>"));
});

describe("a label of a diagram", () => {
  it.each([
    ["pr_creation (2)", "pr_creation (2)"],
    ['a:b;c,d"e#f<br/>g--h', "a b c d e f br/ g-h"],
    ["", "unnamed"],
    [":::", "unnamed"],
  ])("of %j is %j", (text, label) => expect(mermaidLabel(text)).toBe(label));
  it("is bounded", () => expect(mermaidLabel("x".repeat(500), 20)).toHaveLength(20));
});

describe("Markdown of others", () => {
  it("keeps lists, headings and code as they are", () => {
    const text =
      "## Done\n\n- `Promise<void>` and ``a b``\n- **bold**\n\n```ts\nconst a: Map<string, x> = fixes #1;\n```\n\nif a < b";
    expect(untrustedMarkdown(text, 10_000)).toBe(text);
  });

  it.each([
    ["HTML", "a <img src=x> b </details>", "a &lt;img src=x> b &lt;/details>"],
    ["comments", "a <!-- workflow-manager:x:status --> b", "a  b"],
    ["pictures", "![p](https://example.org/p.png)", "!&#91;p](https://example.org/p.png)"],
    ["mentions and closing words", "@octocat fixes #1", "@\u2060octocat fixes\u2060 #1"],
    ["spelled mentions", "&commat;octocat &#64;x &lt;T&gt;", "&amp;commat;octocat &amp;#64;x &lt;T&gt;"],
    ["code that may not be code", "a `b\n`<i>` c`", "a `b\n`&lt;i>` c`"],
    ["code in an address", "http://a/`<i>`", "http://a/`&lt;i>`"],
    ["code in a table", "| `<i>` |\n|-|", "| `&lt;i>` |\n|-|"],
    ["code after an escaped mark", "\\`<i>`", "\\`&lt;i>`"],
    ["a fence of a list", "- a\n  ```\n<i>\n", "- a\n```\n<i>\n\n```"],
    ["a fence deep in a list", "- a\n    ```\n<i>\n", "- a\n    ```\n&lt;i>"],
    ["an open fence", "```\ncode <i>", "```\ncode <i>\n```"],
    ["an open fence of tildes", "~~~~ x\n```\n<i>\n~~~\n", "~~~~ x\n```\n<i>\n~~~\n\n~~~~"],
    ["a fence inside a paragraph", "a\n```\n<i>\n```\nb <i>", "a\n```\n<i>\n```\nb &lt;i>"],
  ])("is harmless: %s", (_, text, clean) => expect(untrustedMarkdown(text, 10_000)).toBe(clean));

  it("holds no HTML and no picture, whatever it holds, and does not reach beyond itself", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = untrustedMarkdown(text, 5_000);
        expect(nodesOf(readMarkdown(markdown), "html")).toEqual([]);
        expect(nodesOf(readMarkdown(markdown), "image")).toEqual([]);
        const framed = readMarkdown(details("Plan", markdown)).children ?? [];
        expect(framed.at(-1)).toMatchObject({ type: "html", value: "</details>" });
      }),
      { numRuns: 600 },
    );
  });

  it("has room after escaping too", () => {
    for (const text of ["<a".repeat(5_000), "![".repeat(5_000), "plain ".repeat(5_000)]) {
      expect(untrustedMarkdownWithin(text, 1_000).length).toBeLessThanOrEqual(1_000);
      expect(untrustedMarkdownWithin(text, 1_000).length).toBeGreaterThan(100);
    }
    expect(untrustedMarkdownWithin("<a", 0)).toBe("");
  });
});
