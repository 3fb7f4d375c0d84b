import type { Failure, FailureCategory } from "../failure.ts";

/** One line of a classification table: the first line that fits decides. */
export interface Row<E> {
  readonly when: (evidence: E) => boolean;
  readonly code: string;
  readonly failure: (evidence: E) => Failure;
}

export function row<E>(
  when: (evidence: NoInfer<E>) => boolean,
  category: FailureCategory,
  code: string,
  message: string | ((evidence: E) => string),
  remedy: string,
  more: (evidence: NoInfer<E>) => Partial<Failure> = () => ({}),
): Row<E> {
  return {
    when,
    code,
    failure: (evidence) => ({
      category,
      code,
      message: typeof message === "string" ? message : message(evidence),
      remedy,
      ...more(evidence),
    }),
  };
}

export const always = (): boolean => true;

export const rerun = "Re-run the job: the workflow goes on from its last checkpoint.";

/** Every table ends with a line that always fits, so there is always an answer. */
export function firstFit<E>(rows: readonly Row<E>[], evidence: E): Failure {
  for (const candidate of rows) if (candidate.when(evidence)) return candidate.failure(evidence);
  throw new Error("a classification table without a last line that always fits");
}
