/** What is different between one attempt of a stage and the next: in figures, and in what they printed. */
import { diffLines } from "diff";
import { visibleText } from "../../text/untrusted-text.ts";
import type { AttemptFacts, StageFacts } from "../report-facts.ts";
import type { Segment } from "../report-segments.ts";
import { type Child, dataTable, type Html, html, nothing, short } from "./markup.ts";
import type { AttemptOutput } from "./stages.ts";
import { span } from "./words.ts";

const mostPairs = 4;
const mostLines = 80;
/** Looking for more takes time that grows with its square. */
const mostEdits = 400;
/** Unchanged lines that are shown around a change. */
const context = 2;

interface Line {
  readonly sign: "+" | "−" | " ";
  readonly text: string;
}

/** Times, hashes and the like differ in every run, and say nothing. */
const steady = (line: string) =>
  line.replace(/\b\d+(?:\.\d+)?\s?(?:ms|s)\b/g, "# s").replace(/\b[0-9a-f]{12,}\b/gi, "#");

function changedLines(before: string, after: string): readonly Line[] | undefined {
  const [a, b] = [visibleText(before), visibleText(after)];
  const parts = diffLines(a.endsWith("\n") ? a : `${a}\n`, b.endsWith("\n") ? b : `${b}\n`, {
    maxEditLength: mostEdits,
    ignoreWhitespace: true,
  });
  if (parts === undefined) return undefined;
  const lines = parts.flatMap(({ value, added, removed }): Line[] =>
    value
      .replace(/\n$/, "")
      .split("\n")
      .map((text) => ({ sign: added ? "+" : removed ? "−" : " ", text })),
  );
  const near = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== " ");
  return lines.filter((_, index) => near(index));
}

function outputChange(before: string, after: string): Html {
  if (steady(before) === steady(after)) return html`<p>Both printed the same.</p>\n`;
  const lines = changedLines(before, after);
  if (lines === undefined) return html`<p>What they printed differs too much to be set side by side.</p>\n`;
  const left = lines.length - mostLines;
  const shown = lines.slice(0, mostLines).map(({ sign, text }) => {
    const name = sign === "+" ? "added" : sign === "−" ? "removed" : "same";
    return html`<span class="${name}">${sign} ${short(text, 400)}</span>\n`;
  });
  return html`<pre class="change">${shown}${left > 0 ? `… and ${left} more lines` : ""}</pre>\n`;
}

const duration = ({ startedAt, endedAt }: AttemptFacts) =>
  endedAt === null ? "still running" : span(endedAt - startedAt);

/** What was done between two attempts, in a few words. */
function between(segments: readonly Segment[], before: AttemptFacts, after: AttemptFacts): string {
  const steps = segments.filter(
    (segment) => segment.kind !== "attempt" && segment.from >= before.startedAt && segment.from <= after.startedAt,
  );
  const words = steps.map((step) =>
    step.kind === "recovery" ? step.action : step.kind === "wait" ? `waited ${span(step.to - step.from)}` : "",
  );
  return words.length === 0 ? "nothing" : [...new Set(words)].slice(0, 8).join(", ");
}

function pair(
  stage: StageFacts,
  segments: readonly Segment[],
  outputs: readonly AttemptOutput[],
  before: AttemptFacts,
  after: AttemptFacts,
): Html {
  const rows: (readonly [string, string, string])[] = [
    ["Outcome", before.outcome, after.outcome],
    ["Duration", duration(before), duration(after)],
    [
      "Limit",
      before.limitMs === undefined ? "" : span(before.limitMs),
      after.limitMs === undefined ? "" : span(after.limitMs),
    ],
    ["Category", before.category ?? "", after.category ?? ""],
    ["Failure", short(before.failure ?? "", 300), short(after.failure ?? "", 300)],
  ];
  const different = rows.filter(([, a, b]) => a !== b);
  const cells: readonly (readonly Child[])[] = different.map(([name, a, b]) => [
    name,
    a === "" ? "–" : a,
    b === "" ? "–" : b,
  ]);
  const title = `${stage.stage}: attempts ${before.attempt} and ${after.attempt}`;
  const columns = [{ title: "" }, { title: `attempt ${before.attempt}` }, { title: `attempt ${after.attempt}` }];
  const printed = (attempt: number) => outputs.findLast((output) => output.attempt === attempt)?.text;
  const [a, b] = [printed(before.attempt), printed(after.attempt)];
  return html`<h5>Attempt ${before.attempt} and attempt ${after.attempt}</h5>
<p class="muted">Between them: ${between(segments, before, after)}.</p>
${cells.length === 0 ? html`<p>Nothing that is known differs.</p>` : dataTable(title, [{ title: "What" }, ...columns.slice(1)], cells)}${a === undefined || b === undefined ? nothing : outputChange(a, b)}`;
}

export function attemptChanges(
  stage: StageFacts,
  segments: readonly Segment[],
  outputs: readonly AttemptOutput[],
): Html {
  if (stage.attempts.length < 2) return nothing;
  const pairs = stage.attempts.slice(1).map((after, index) => [stage.attempts[index] ?? after, after] as const);
  const shown = pairs.slice(-mostPairs);
  return html`<h4>Compared</h4>\n${shown.map(([before, after]) => pair(stage, segments, outputs, before, after))}`;
}
