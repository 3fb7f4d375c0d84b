/** Reads an agent's review: prose, and findings in a fenced json block where it gave one. */
import * as z from "zod/mini";

export interface ReviewFinding {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export interface ReviewAnswer {
  readonly text: string;
  readonly findings: readonly ReviewFinding[];
}

const finding = z.object({
  path: z.string().check(z.minLength(1), z.maxLength(1_024)),
  line: z.int().check(z.gte(1)),
  body: z.string().check(z.minLength(1), z.maxLength(10_000)),
});

/** GitHub takes many comments in a review, people do not. */
const mostFindings = 30;
const block = /```json\s*\n([\s\S]*?)\n```/g;

function parse(text: string): readonly ReviewFinding[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((item) => {
      const decoded = finding.safeParse(item);
      return decoded.success ? [decoded.data] : [];
    });
  } catch {
    return undefined;
  }
}

/** The last json block that is an array counts; everything else stays prose. */
export function readReviewAnswer(answer: string): ReviewAnswer {
  const blocks = [...answer.matchAll(block)];
  for (const match of blocks.reverse()) {
    const findings = parse(match[1] ?? "");
    if (findings === undefined) continue;
    return { text: answer.replace(match[0], "").trim(), findings: findings.slice(0, mostFindings) };
  }
  return { text: answer.trim(), findings: [] };
}
