import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IssueFacts, renderIssueBody } from "../../../src/core/prompt/issue-text.ts";
import {
  type PullRequestFacts,
  renderPullRequestBody,
  renderPullRequestTitle,
} from "../../../src/core/report/pull-request-text.ts";
import { findMarkers } from "../../../src/core/text/markers.ts";
import { hostile } from "../hostile-text.ts";
import { foreignHtml, nodesOf, readMarkdown, textOf } from "../markdown-reading.ts";

const pull: PullRequestFacts = {
  workflowId: "workflow-20240115-142315-a7b3",
  summary: "Added `export.ts`.\n\n- writes `Map<string, string>`",
  overview: "Notes can be exported.",
  files: ["src/export.ts", "src/a|b.ts"],
  insertions: 10,
  deletions: 1,
  tests: { result: "passed", command: "npm test", rounds: 1 },
  documentation: "Updated the guide.",
  issue: 3,
  requester: "octocat",
  runUrl: "https://github.com/o/r/actions/runs/77",
  agent: "claude",
};

describe("the pull request's text", () => {
  it("has mark, closing line, summary, changes, tests and the run", () => {
    expect(renderPullRequestBody(pull)).toBe(`<!-- workflow-manager:workflow-20240115-142315-a7b3:pull-request -->

Closes #3

## Summary

Added \`export.ts\`.

- writes \`Map<string, string>\`

## Changes

<details><summary>2 files changed, 10 lines added, 1 removed</summary>

- <code>src/export.ts</code>
- <code>src/a&#124;b.ts</code>

</details>

## Tests

✅ Passed after 1 fix round: <code>npm test</code>

## Documentation

Updated the guide.

---

<sub>Made by workflow-manager with the agent <code>claude</code> for octocat in [this run](https://github.com/o/r/actions/runs/77) · <code>workflow-20240115-142315-a7b3</code></sub>
`);
  });

  it.each([
    [{ result: "passed", command: "", rounds: 0 }, "✅ Passed\n"],
    [{ result: "failed", command: "make test", rounds: 2 }, "❌ **Red** after 2 fix rounds: <code>make test</code>"],
    [{ result: "failed", command: "", rounds: 0 }, "❌ **Red**\n"],
    [{ result: "none", command: "", rounds: 0 }, "No tests were run"],
  ] as const)("says of the tests %j", (tests, text) =>
    expect(renderPullRequestBody({ ...pull, tests })).toContain(text),
  );

  it("does without what is not known", () => {
    const bare = renderPullRequestBody({
      ...pull,
      summary: " ",
      overview: "",
      files: [],
      issue: null,
      requester: undefined,
      runUrl: undefined,
      documentation: "",
    });
    expect(bare).toContain("The agent gave no summary.");
    expect(bare).toContain("0 files changed");
    for (const absent of ["Closes", "Documentation", "this run", " for "]) expect(bare).not.toContain(absent);
    expect(renderPullRequestBody({ ...pull, summary: "" })).toContain("Notes can be exported.");
    expect(renderPullRequestBody({ ...pull, files: Array.from({ length: 70 }, (_, i) => `f${i}`) })).toContain(
      "- … and 20 more",
    );
  });

  it("closes its own issue only, whatever agent and file names say", () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 60 }), (text, files) => {
        const body = renderPullRequestBody({
          ...pull,
          summary: `${text}\n\nfixes #99`,
          files,
          documentation: text,
          requester: text,
          agent: text,
        });
        expect(body.length).toBeLessThan(65_536);
        expect(foreignHtml(body)).toEqual([]);
        expect(findMarkers(body)).toEqual([{ workflowId: pull.workflowId, effect: "pull-request" }]);
        const outside = nodesOf(readMarkdown(body), "text").map(textOf).join("\n");
        expect(outside.match(/\b(?:clos|fix|resolv)(?:e[sd]?|es|ed)?\s+#\d+/gi)).toEqual(["Closes #3"]);
      }),
      { numRuns: 300 },
    );
  });

  it("has a title of one line", () => {
    expect(renderPullRequestTitle("Add\n export\u202e")).toBe("Add export");
    expect(renderPullRequestTitle("x".repeat(500))).toHaveLength(120);
    expect(renderPullRequestTitle("<!-- x -->")).toBe("Change");
  });
});

describe("the issue's text", () => {
  const issue: IssueFacts = {
    workflowId: pull.workflowId,
    overview: "Notes can be exported.",
    requirements: ["write CSV"],
    successCriteria: ["a file is written"],
    promptFile: "prompts/export_notes.md",
    requester: "octocat",
    runUrl: "https://github.com/o/r/actions/runs/77",
  };

  it("has mark, overview, requirements and criteria as boxes", () => {
    expect(renderIssueBody(issue)).toBe(`<!-- workflow-manager:workflow-20240115-142315-a7b3:issue -->

Notes can be exported.

## Requirements

- [ ] write CSV

## Success criteria

- [ ] a file is written

---

<sub>Opened by workflow-manager from <code>prompts/export_notes.md</code> for octocat in [this run](https://github.com/o/r/actions/runs/77) · <code>workflow-20240115-142315-a7b3</code></sub>
`);
  });

  it("does without what is not known, and stays short", () => {
    const bare = renderIssueBody({
      ...issue,
      requirements: [],
      successCriteria: [],
      promptFile: undefined,
      requester: undefined,
      runUrl: undefined,
    });
    expect(bare).not.toContain("##");
    const long = renderIssueBody({
      ...issue,
      overview: "x".repeat(90_000),
      requirements: Array.from({ length: 300 }, () => "y".repeat(900)),
    });
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain("- … and 250 more");
  });

  it("lets nothing out of its place", () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 5 }), (text, items) => {
        const body = renderIssueBody({
          ...issue,
          overview: text,
          requirements: items,
          successCriteria: items,
          promptFile: text,
        });
        expect(foreignHtml(body)).toEqual([]);
        expect(findMarkers(body)).toEqual([{ workflowId: pull.workflowId, effect: "issue" }]);
      }),
      { numRuns: 200 },
    );
  });
});
