/** Body of the issue that a workflow makes when it was not started from one. */
import { effectMarker } from "../effects.ts";
import { codeText, escapeInline, link } from "../text/markdown-text.ts";
import { untrustedMarkdownWithin } from "../text/untrusted-markdown.ts";

export interface IssueFacts {
  readonly workflowId: string;
  readonly overview: string;
  readonly requirements: readonly string[];
  readonly successCriteria: readonly string[];
  readonly promptFile: string | undefined;
  readonly requester: string | undefined;
  readonly runUrl: string | undefined;
}

const maxOverview = 10_000;
const maxLines = 50;

function checklist(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const left = items.length - maxLines;
  const lines = items.slice(0, maxLines).map((item) => `- [ ] ${escapeInline(item, 300)}`);
  return [`## ${title}`, "", ...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n");
}

/** Markdown with our marker in it, far below GitHub's 65,536 characters: every part is bounded. */
export function renderIssueBody(facts: IssueFacts): string {
  const from = facts.promptFile === undefined ? "" : ` from ${codeText(facts.promptFile)}`;
  const by = facts.requester === undefined ? "" : ` for ${escapeInline(facts.requester, 100)}`;
  const run = facts.runUrl === undefined ? "" : ` in ${link("this run", facts.runUrl)}`;
  const parts = [
    effectMarker(facts.workflowId, "issue"),
    untrustedMarkdownWithin(facts.overview, maxOverview),
    checklist("Requirements", facts.requirements),
    checklist("Success criteria", facts.successCriteria),
    "---",
    `<sub>Opened by workflow-manager${from}${by}${run} · ${codeText(facts.workflowId, 100)}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
