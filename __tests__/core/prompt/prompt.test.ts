import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePrompt, analysePromptSimply } from "../../../src/core/prompt/prompt.ts";
import { maxPromptLength, type PromptAnalysis, type PromptReading } from "../../../src/core/prompt/prompt-analysis.ts";
import { prompts } from "../prompt-expectations.ts";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/prompts/${name}.md`, import.meta.url), "utf8");

function task(reading: PromptReading): PromptAnalysis {
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.analysis;
}

const readers = [
  { name: "the parser", read: analysePrompt },
  { name: "the line reader", read: analysePromptSimply },
] as const;

for (const { name, read } of readers) {
  describe(`a prompt read by ${name}`, () => {
    it.each(prompts)("$file has its title, requirements and criteria", (expected) => {
      const analysis = task(read(fixture(expected.file), { fileName: `prompts/${expected.file}.md` }));
      expect({
        file: expected.file,
        title: analysis.title,
        requirements: analysis.requirements.length,
        criteria: analysis.successCriteria.length,
        verification: analysis.verification.length,
        sections: analysis.sections.length,
        seconds: analysis.complexity.estimateSeconds,
        issues: analysis.issueReferences,
        pulls: analysis.pullRequestReferences,
      }).toEqual(expected);
      expect(analysis.method).toBe(read === analysePrompt ? "parsed" : "simple");
      expect(analysis.overview).not.toBe("");
    });

    it("keeps the details of a requirement that has nested items", () => {
      const { requirements } = task(read(fixture("numbered-headings"), {}));
      expect(requirements[0]?.section).toBe("Functional Requirements");
      expect(requirements[0]?.id).toBe("R1");
      expect(requirements[0]?.text).toContain("Implement a checker:");
      expect(requirements[0]?.text).toContain("Load the dictionary once.");
      expect(requirements[0]?.text).toContain("Mark each unknown word.");
    });

    it("knows which boxes are ticked", () => {
      const { requirements } = task(read(fixture("task-list"), {}));
      expect(requirements.map((r) => r.done)).toEqual([true, false, false]);
    });

    it("tells context from overview", () => {
      const analysis = task(read(fixture("numbered-headings"), {}));
      expect(analysis.context).toBe("Notes are plain text files; the editor of PR #12 has been stable since spring.");
      expect(analysis.overview).toContain("The note editor gets two helpers:");
      expect(analysis.overview).not.toContain("stable since spring");
    });

    it("keeps the text of each section", () => {
      const { sections } = task(read(fixture("resume-pull-request"), {}));
      expect(sections[1]).toEqual({
        level: 2,
        heading: "Task",
        text: "Finish the documentation pass of PR #31, which was opened without one.",
      });
    });

    it.each([
      ["", "empty"],
      ["   \n\n", "empty"],
      ["# Add a button to the page\n", "says nothing under it"],
      ["<!-- Describe your change in detail here -->", "only comments"],
      ["<!-- never closed: add a button\n\ntext inside", "only comments"],
      ["## Requirements\n\n- [Describe the requirement]\n- TBD\n", "placeholders"],
      ["fix it", "too short"],
    ])("refuses %j and says why", (text, reason) => {
      const reading = read(text, {});
      expect(reading).toMatchObject({ kind: "refused" });
      if (reading.kind === "refused") {
        expect(reading.reason).toContain(reason);
        expect(reading.missing[0]).toContain("a task");
      }
    });

    it("names the sections of a template that were left open", () => {
      const reading = read(fixture("unfilled-template"), {});
      expect(reading).toEqual({
        kind: "refused",
        reason: "The prompt holds only placeholders of its template.",
        missing: [
          "a task: one sentence or a list that says what is to be done",
          'text under "Overview"',
          'text under "Requirements"',
          'text under "Success Criteria"',
        ],
      });
    });

    it("refuses what is longer than a prompt can be", () => {
      expect(read("word ".repeat(maxPromptLength / 4), {})).toMatchObject({ kind: "refused" });
    });

    it("takes a short sentence in a script without spaces", () => {
      expect(task(read("修复登录错误", {})).title).toBe("修复登录错误");
    });

    it("never takes what is out of scope, or background, for a requirement", () => {
      const text =
        "# Export notes\n\n## Background\n\n- old exporter\n\n## Scope\n\n- write CSV\n\n### Out of scope\n\n- PDF\n";
      expect(task(read(text, {})).requirements.map((r) => r.text)).toEqual(["write CSV"]);
    });

    it("takes paragraphs under Requirements where there is no list", () => {
      const text = "# Export notes\n\n## Requirements\n\nThe following matters:\n\nIt writes CSV.\n\nIt is fast.\n";
      expect(task(read(text, {})).requirements.map((r) => r.text)).toEqual(["It writes CSV.", "It is fast."]);
    });

    it("takes what is to be tested when nothing else is asked for", () => {
      const text = "# Cover the parser well\n\n## Test plan\n\n- empty input\n- huge input\n";
      expect(task(read(text, {})).requirements.map((r) => r.text)).toEqual(["empty input", "huge input"]);
    });

    it("reads the same with Windows line ends and a byte order mark", () => {
      const text = fixture("nested-requirements");
      expect(task(read(`\uFEFF${text.replaceAll("\n", "\r\n")}`, {}))).toEqual(task(read(text, {})));
    });

    it("takes any text without throwing, and gives requirements whenever it takes it", () => {
      const line = fc.oneof(
        fc.string(),
        fc.constantFrom(
          "# A",
          "## Requirements",
          "- x",
          "  - y",
          "1. z",
          "```",
          "> q",
          "**Title:** t",
          "| a |",
          "|-|",
          "<!--",
          "-->",
        ),
      );
      fc.assert(
        fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
          const reading = read(lines.join("\n"), {});
          if (reading.kind === "refused") {
            expect(reading.missing.length).toBeGreaterThan(0);
            return;
          }
          const { analysis } = reading;
          expect(analysis.requirements.map((r) => r.id)).toEqual(analysis.requirements.map((_, i) => `R${i + 1}`));
          expect(analysis.requirements.length).toBeGreaterThan(0);
          expect(analysis.title).not.toBe("");
          expect(analysis.title).not.toMatch(/\n/);
          expect(analysis.complexity.estimateSeconds).toBeLessThanOrEqual(3_600);
        }),
        { numRuns: 300 },
      );
    });
  });
}

describe("the line reader", () => {
  it("knows labels, bold lines, continued items and fences inside and after them", () => {
    const text = [
      "# Export notes ##",
      "**Overview**",
      "Notes are written to a file.",
      "",
      "**Requirements:**",
      "- write CSV",
      "  with a header",
      "  ```",
      "  code",
      "",
      "- be fast",
      "```",
      "- in code",
      "```",
      "**Bold** words begin this paragraph",
      "and go on.",
      "",
      "# C#",
    ].join("\n");
    const analysis = task(analysePromptSimply(text));
    expect(analysis.requirements.map((r) => r.text)).toEqual(["write CSV with a header code", "be fast"]);
    expect(analysis.sections.map((s) => s.heading)).toEqual(["Export notes", "C#"]);
  });

  it("takes addresses of issues and pull requests as references, and no number in code", () => {
    const text =
      "Do as https://github.com/o/r/issues/5 and https://github.com/o/r/pull/6 say, not `#7`, #0 or a&#8;.\n```\n#9\n```";
    const analysis = task(analysePromptSimply(text));
    expect([analysis.issueReferences, analysis.pullRequestReferences]).toEqual([[5], [6]]);
  });
});

describe("the parser's own reading", () => {
  it("sees table rows as items, and leaves headings of quotations alone", () => {
    const text =
      "# Export notes\n\n## Requirements\n\n| Id | What |\n|---|---|\n| 1 | write CSV |\n\n> # quoted\n> said **so**\n";
    const analysis = task(analysePrompt(text));
    expect(analysis.requirements.map((r) => r.text)).toEqual(["1 · write CSV"]);
    expect(analysis.sections.map((s) => s.heading)).toEqual(["Export notes", "Requirements"]);
  });

  it("keeps addresses of links in the text", () => {
    const text = "# Export notes\n\n## Requirements\n\n- follow [the format](https://example.org/csv)\n";
    expect(task(analysePrompt(text)).requirements[0]?.text).toContain("https://example.org/csv");
  });

  it.each([
    ["a megabyte of items", "- item one\n".repeat(95_000)],
    ["a hundred thousand lines", "word\n".repeat(100_000)],
    ["very deep lists", Array.from({ length: 1_000 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["very deep quotations", `${">".repeat(50_000)} say something about it`],
    ["quotations and lists in turn", `${"> - ".repeat(5_000)} say something`],
    ["deep lists on every line", "- - - - - - - - some words\n".repeat(2_000)],
    ["brackets that never pair", `${"[".repeat(30_000)}words${"](b)".repeat(8_000)}`],
    ["stars that never pair", "**word ".repeat(9_000)],
  ])("reads %s line by line instead of giving up", (_, text) => {
    expect(task(analysePrompt(`Say something about all of it.\n\n${text}`)).method).toBe("simple");
  });
});
