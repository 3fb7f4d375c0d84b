/** Title and body of the pull request that a workflow opens. */

import type { ProtectedChange } from "../agents/agent-records.ts";
import { effectMarker } from "../effects.ts";
import { oneLine } from "../prompt/prompt-analysis.ts";
import { codeText, details, escapeInline, link } from "../text/markdown-text.ts";
import { untrustedMarkdownWithin } from "../text/untrusted-markdown.ts";
import { sanitise } from "../text/untrusted-text.ts";

export interface PullRequestFacts {
  readonly workflowId: string;
  /** What the agent says it did, in Markdown; empty for nothing. */
  readonly summary: string;
  /** What the task is about; stands in where the agent says nothing. */
  readonly overview: string;
  readonly files: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  readonly tests: {
    readonly result: "passed" | "failed" | "none";
    readonly command: string;
    /** Fix rounds it took. */
    readonly rounds: number;
  };
  /** What became of the documentation; empty for nothing to say. */
  readonly documentation: string;
  /** Changes of protected paths. */
  readonly protectedChange?: Pick<ProtectedChange, "policy" | "paths"> | null | undefined;
  /** Closed when the pull request is merged. */
  readonly issue: number | null;
  readonly requester: string | undefined;
  readonly runUrl: string | undefined;
  readonly agent: string;
}

/** GitHub takes 256 characters; more than this is cut off in every list. */
const maxTitle = 120;
const maxSummary = 20_000;
const maxFiles = 50;

/** One line of plain text: titles are not Markdown. */
export function renderPullRequestTitle(title: string): string {
  return oneLine(sanitise(title, 2_000), maxTitle) || "Change";
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

function testsText({ tests }: PullRequestFacts): string {
  const command = tests.command === "" ? "" : ` ${codeText(tests.command, 300)}`;
  const rounds = tests.rounds > 0 ? ` after ${plural(tests.rounds, "fix round")}` : "";
  switch (tests.result) {
    case "passed":
      return `✅ Passed${rounds}:${command}`.replace(/:$/, "");
    case "failed":
      return `❌ **Red**${rounds}:${command}`.replace(/:$/, "");
    case "none":
      return "No tests were run: none are configured, and none were found.";
  }
}

function filesText(facts: PullRequestFacts): string {
  const head = `${plural(facts.files.length, "file")} changed, ${plural(facts.insertions, "line")} added, ${facts.deletions} removed`;
  if (facts.files.length === 0) return head;
  const left = facts.files.length - maxFiles;
  const lines = facts.files.slice(0, maxFiles).map((path) => `- ${codeText(path)}`);
  return details(head, [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n"));
}

function protectedText({ protectedChange: change }: PullRequestFacts): string {
  if (change === null || change === undefined) return "";
  const lines = change.paths.slice(0, maxFiles).map(({ path, kind }) => `- ${codeText(path)} (${kind})`);
  const more = change.paths.length > maxFiles ? [`- … and ${change.paths.length - maxFiles} more`] : [];
  const what =
    change.policy === "hold"
      ? "The agent changed these files, too. They are protected and not in this pull request; the change is in the run's summary."
      : "⚠️ The agent changed these protected files: look at them before you merge.";
  return ["## Protected paths", what, [...lines, ...more].join("\n")].join("\n\n");
}

/** Markdown with our marker in it, far below GitHub's 65,536 characters: every part is bounded. */
export function renderPullRequestBody(facts: PullRequestFacts): string {
  const said = facts.summary.trim() === "" ? facts.overview : facts.summary;
  const summary = untrustedMarkdownWithin(said, maxSummary);
  const by = facts.requester === undefined ? "" : ` for ${escapeInline(facts.requester, 100)}`;
  const run = facts.runUrl === undefined ? "" : ` in ${link("this run", facts.runUrl)}`;
  const parts = [
    effectMarker(facts.workflowId, "pull-request"),
    facts.issue === null ? "" : `Closes #${facts.issue}`,
    "## Summary",
    summary === "" ? "The agent gave no summary." : summary,
    "## Changes",
    filesText(facts),
    "## Tests",
    testsText(facts),
    protectedText(facts),
    ...(facts.documentation.trim() === "" ? [] : ["## Documentation", escapeInline(facts.documentation, 2_000)]),
    "---",
    `<sub>Made by workflow-manager with the agent ${codeText(facts.agent, 50)}${by}${run} · ${codeText(facts.workflowId, 100)}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
