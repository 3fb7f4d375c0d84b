import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analysePrompt, analysePromptAsWhole } from "../../../src/core/prompt/prompt.ts";
import { maxPromptLength, type PromptAnalysis, type PromptReading } from "../../../src/core/prompt/prompt-analysis.ts";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/prompts/${name}.md`, import.meta.url), "utf8");

function task(reading: PromptReading): PromptAnalysis {
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.analysis;
}

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
