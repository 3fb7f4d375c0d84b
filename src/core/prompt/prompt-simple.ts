/**
 * Reading a prompt without the Markdown parser: what `simplify_analysis` and `fallback_to_basic_parsing` do, and how texts are
 * read that would cost the parser minutes.
 */
import {
  estimateComplexity,
  maxItemLength,
  maxOverviewLength,
  maxPromptLength,
  oneLine,
  type PromptOptions,
  type PromptReading,
} from "./prompt-analysis.ts";
import { withoutComments } from "./prompt-blocks.ts";
import { conclude } from "./prompt-conclude.ts";
import { readLines } from "./prompt-lines.ts";
import { findReferences } from "./prompt-references.ts";
import { featureNameOf, titleOf } from "./prompt-title.ts";
import { judgeUsability } from "./prompt-usable.ts";

export function refuseTooLong(text: string): PromptReading | undefined {
  if (text.length <= maxPromptLength) return undefined;
  return {
    kind: "refused",
    missing: [`a prompt of at most ${maxPromptLength.toLocaleString("en-US")} characters`],
    reason: `The prompt has ${text.length.toLocaleString("en-US")} characters; that is no task but a document. Put the material in a file of the repository and name it in the prompt.`,
  };
}

/** Line ends as one character, so that offsets and lines mean the same everywhere. */
export function readable(text: string): string {
  return withoutComments(text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"));
}

/** Headings and list items by their lines only; linear in the length of the text. */
export function analysePromptSimply(text: string, options: PromptOptions = {}): PromptReading {
  const tooLong = refuseTooLong(text);
  if (tooLong !== undefined) return tooLong;
  const source = readable(text);
  return conclude(text, source, readLines(source), "simple", options);
}

/** The whole text as one requirement; refuses only what says nothing at all. */
export function analysePromptAsWhole(text: string, options: PromptOptions = {}): PromptReading {
  const tooLong = refuseTooLong(text);
  if (tooLong !== undefined) return tooLong;
  const source = readable(text).trim();
  const blocks = readLines(source);
  const usability = judgeUsability(text, blocks);
  if (usability.kind === "unusable") return { kind: "refused", missing: usability.missing, reason: usability.reason };
  const title = titleOf(blocks, options.title, options.fileName);
  const references = findReferences(source);
  return {
    kind: "task",
    analysis: {
      method: "whole",
      title,
      featureName: featureNameOf(title),
      overview: source.slice(0, maxOverviewLength).toWellFormed(),
      context: "",
      sections: [],
      requirements: [{ id: "R1", text: oneLine(source, maxItemLength), section: "", done: false }],
      successCriteria: [],
      verification: [],
      complexity: estimateComplexity(0, 1),
      issueReferences: references.issues,
      pullRequestReferences: references.pullRequests,
    },
  };
}
