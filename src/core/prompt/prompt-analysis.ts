/** What is known of a prompt once it has been read, and the figures by which its size is judged. */

export interface PromptSection {
  /** 1 to 6. */
  readonly level: number;
  readonly heading: string;
  /** The Markdown between this heading and the next one of any level, trimmed. */
  readonly text: string;
}

export interface Requirement {
  /** R1, R2 … in the order of the text. */
  readonly id: string;
  readonly text: string;
  /** Heading (or bold label) under which it stands; empty where there is none. */
  readonly section: string;
  /** A ticked box says that somebody did it already. */
  readonly done: boolean;
}

export interface Complexity {
  readonly level: "low" | "medium" | "high";
  readonly estimateSeconds: number;
}

export interface PromptAnalysis {
  /** How it was read: by the Markdown parser, line by line, or as one piece. */
  readonly method: "parsed" | "simple" | "whole";
  readonly title: string;
  /** The title without prefixes such as `feat:` or `Prompt:`. */
  readonly featureName: string;
  readonly overview: string;
  readonly context: string;
  readonly sections: readonly PromptSection[];
  readonly requirements: readonly Requirement[];
  readonly successCriteria: readonly string[];
  /** What the text wants tested ("Testing Requirements", "Test plan"). */
  readonly verification: readonly string[];
  readonly complexity: Complexity;
  readonly issueReferences: readonly number[];
  readonly pullRequestReferences: readonly number[];
}

export type PromptReading =
  | { readonly kind: "task"; readonly analysis: PromptAnalysis }
  /** `missing`: what to add, one phrase each; `reason`: one sentence. */
  | { readonly kind: "refused"; readonly missing: readonly string[]; readonly reason: string };

export interface PromptOptions {
  /** Gives the title where the text has none. */
  readonly fileName?: string | undefined;
  /** A title known from elsewhere (the issue's); it goes before anything found in the text. */
  readonly title?: string | undefined;
}

/** Characters of a prompt that is read at all; GitHub's own bodies end at 65,536. */
export const maxPromptLength = 1_048_576;
export const maxListed = 200;
export const maxItemLength = 1_000;
export const maxOverviewLength = 4_000;

const baseSeconds = 600;
const secondsPerSection = 30;
const secondsPerRequirement = 90;
const maxSeconds = 3_600;
const mediumFrom = 1_200;
const highFrom = 2_400;

/** 600 s, 30 s more per section and 90 s per requirement, 3,600 s at most; medium from 1,200 s, high from 2,400 s. */
export function estimateComplexity(sections: number, requirements: number): Complexity {
  const estimateSeconds = Math.min(
    maxSeconds,
    baseSeconds + secondsPerSection * sections + secondsPerRequirement * requirements,
  );
  const level = estimateSeconds >= highFrom ? "high" : estimateSeconds >= mediumFrom ? "medium" : "low";
  return { level, estimateSeconds };
}

/** One line of at most `max` UTF-16 units: white space collapsed, cut at a whole character, with an ellipsis when cut. */
export function oneLine(text: string, max: number): string {
  // Cut generously before collapsing, so that a text of a megabyte is not walked through for a title.
  const flat = text
    .slice(0, max * 8 + 1_000)
    .replace(/\s+/gu, " ")
    .trim();
  return flat.length <= max
    ? flat
    : `${flat
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\uFFFD$/u, "")
        .trimEnd()}…`;
}
