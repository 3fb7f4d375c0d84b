/** Reads what an agent says to a review: its own, and its answers to the comments of others. */
import * as z from "zod/mini";
import { lastArrayIn } from "./json-blocks.ts";

export interface ReviewFinding {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export interface ReviewAnswer {
  readonly text: string;
  readonly findings: readonly ReviewFinding[];
}

const body = z.string().check(z.minLength(1), z.maxLength(10_000));
const finding = z.object({
  path: z.string().check(z.minLength(1), z.maxLength(1_024)),
  line: z.int().check(z.gte(1)),
  body,
});
const commentAnswer = z.object({ comment: z.int().check(z.gte(1)), answer: body });

/** GitHub takes many comments in a review, people do not. */
const mostFindings = 30;

/** Prose, and findings in a fenced json block where it gave one. Items of another form are left out. */
export function readReviewAnswer(answer: string): ReviewAnswer {
  const found = lastArrayIn(answer);
  if (found === undefined) return { text: answer.trim(), findings: [] };
  const findings = found.items.flatMap((item) => {
    const decoded = finding.safeParse(item);
    return decoded.success ? [decoded.data] : [];
  });
  return { text: found.text, findings: findings.slice(0, mostFindings) };
}

/**
 * One answer for each of `count` comments, in their order. A comment that was given none of its own gets the prose, and `Done.`
 * where there is none.
 */
export function readCommentAnswers(answer: string, count: number): readonly string[] {
  const found = lastArrayIn(answer);
  const own = new Map<number, string>();
  for (const item of found?.items ?? []) {
    const decoded = commentAnswer.safeParse(item);
    if (decoded.success) own.set(decoded.data.comment, decoded.data.answer.trim());
  }
  // An array of something else belongs to the prose.
  const prose = (found !== undefined && own.size > 0 ? found.text : answer).trim();
  return Array.from({ length: count }, (_, at) => own.get(at + 1) || prose || "Done.");
}
