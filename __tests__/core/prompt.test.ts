import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePrompt, analysePromptAsWhole, analysePromptSimply } from "../../src/core/prompt.ts";
import { maxPromptLength, type PromptAnalysis, type PromptReading } from "../../src/core/prompt-analysis.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/prompts/${name}.md`, import.meta.url), "utf8");

function task(reading: PromptReading): PromptAnalysis {
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.analysis;
}

const readers = [
  { name: "the parser", read: analysePrompt },
  { name: "the line reader", read: analysePromptSimply },
] as const;

const prompts = [
  {
    file: "numbered-headings",
    title: "Add a Spell Checker to the Note Editor",
    requirements: 5,
    criteria: 5,
    verification: 2,
    sections: 8,
    seconds: 1_290,
    issues: [56],
    pulls: [12],
  },
  {
    file: "nested-requirements",
    title: "Add Import Sorting to the Formatter",
    requirements: 5,
    criteria: 3,
    verification: 2,
    sections: 16,
    seconds: 1_530,
    issues: [101],
    pulls: [143, 156],
  },
  {
    file: "resume-pull-request",
    title: "Resume PR 31: Documentation Pass",
    requirements: 3,
    criteria: 2,
    verification: 0,
    sections: 5,
    seconds: 1_020,
    issues: [],
    pulls: [31],
  },
  {
    file: "status-with-emoji",
    title: "Complete Workflow for PR #82: Feat: Keep Drafts in the Browser",
    requirements: 3,
    criteria: 2,
    verification: 0,
    sections: 5,
    seconds: 1_020,
    issues: [],
    pulls: [82],
  },
  {
    file: "phases-inside-requirements",
    title: "Create a Terminal Dashboard with Auto-Refresh",
    requirements: 6,
    criteria: 2,
    verification: 0,
    sections: 11,
    seconds: 1_470,
    issues: [292],
    pulls: [],
  },
  {
    file: "metrics-as-criteria",
    title: "Make the Importer Robust",
    requirements: 3,
    criteria: 3,
    verification: 1,
    sections: 16,
    seconds: 1_350,
    issues: [],
    pulls: [],
  },
  {
    file: "implementation-tasks",
    title: "Implement a One-Line Installer",
    requirements: 3,
    criteria: 2,
    verification: 2,
    sections: 10,
    seconds: 1_170,
    issues: [],
    pulls: [],
  },
  {
    file: "plain-issue",
    title: "The export button does nothing when the list is empty",
    requirements: 1,
    criteria: 0,
    verification: 0,
    sections: 0,
    seconds: 690,
    issues: [41],
    pulls: [38],
  },
  {
    file: "issue-form",
    title: "Issue form",
    requirements: 1,
    criteria: 0,
    verification: 0,
    sections: 3,
    seconds: 780,
    issues: [],
    pulls: [],
  },
  {
    file: "task-list",
    title: "Move the settings page to the new layout",
    requirements: 3,
    criteria: 0,
    verification: 0,
    sections: 0,
    seconds: 870,
    issues: [7],
    pulls: [],
  },
];

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

describe("titles and names", () => {
  it.each([
    ["a known title", "## Overview\n\nDo the thing well.", { title: "From the issue" }, "From the issue"],
    [
      "the file, under headings that say nothing",
      "## Overview\n\nDo the thing well.",
      { fileName: "a/fix-the-thing.md" },
      "Fix the thing",
    ],
    ["the first words, where there is no file either", "## Overview\n\nDo the thing well.", {}, "Do the thing well"],
    [
      "a first heading of level two",
      "## Rename the project\n\nEverywhere in it.",
      { fileName: "x.md" },
      "Rename the project",
    ],
    [
      "a first heading of several of its level",
      "## Rename the project\n\nEverywhere.\n\n## Notes\n\nNone of them.",
      {},
      "Rename the project",
    ],
    ["nothing but code and a file without a name", "```\nsome code here\n```", { fileName: ".md" }, "Untitled task"],
    ["a label without a heading", "**Title:** Rename the project\n\nEverywhere in it.", {}, "Rename the project"],
    [
      "a long title with a word about requirements",
      "# Requirements for the new exporter\n\nSome text here.",
      {},
      "Requirements for the new exporter",
    ],
  ])("come from %s", (_, text, options, title) => {
    expect(task(analysePrompt(text, options)).title).toBe(title);
  });

  it.each([
    ["feat(core): add export", "add export"],
    ["[Feature] Prompt: add export.", "add export"],
    ["Fix: ", "Fix:"],
    ["feat:", "feat:"],
    ["Add export", "Add export"],
  ])("the feature of %j is %j", (title, name) => {
    expect(task(analysePrompt("Write all notes to a file.", { title })).featureName).toBe(name);
  });

  it("are cut at 200 characters, at a whole character", () => {
    const { title } = task(analysePrompt("Write all notes to a file.", { title: "😀".repeat(300) }));
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title.isWellFormed()).toBe(true);
  });
});

describe("the whole text as one task", () => {
  it("gives one requirement and the references", () => {
    const analysis = task(analysePromptAsWhole(fixture("nested-requirements"), { fileName: "x.md" }));
    expect(analysis.method).toBe("whole");
    expect(analysis.requirements).toHaveLength(1);
    expect(analysis.title).toBe("Add Import Sorting to the Formatter");
    expect(analysis.pullRequestReferences).toEqual([143, 156]);
  });

  it("refuses only what says nothing or too much", () => {
    expect(analysePromptAsWhole("").kind).toBe("refused");
    expect(analysePromptAsWhole("a".repeat(maxPromptLength + 1)).kind).toBe("refused");
    expect(analysePromptAsWhole("- one thing to do").kind).toBe("task");
  });
});

describe("complexity", () => {
  it.each([
    [1, "low"],
    [7, "medium"],
    [20, "high"],
    [150, "high"],
  ])("of %i requirements is %s", (count, level) => {
    const items = Array.from({ length: count }, (_, i) => `- do thing ${i}`).join("\n");
    const { complexity } = task(analysePrompt(`Do all of this:\n\n${items}\n`));
    expect(complexity).toEqual({ level, estimateSeconds: Math.min(3_600, 600 + 90 * count) });
  });
});
