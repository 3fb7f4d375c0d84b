import { Fault, type HttpEvidence } from "../../core/failure/evidence.ts";

/** Gives `undefined` where GitHub's refusal is an answer in itself ("it is not there"), and lets every other fault through. */
export async function unlessRefused<T>(
  promise: Promise<T>,
  isAnswer: (refusal: HttpEvidence) => boolean,
): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Fault && error.evidence.kind === "http" && isAnswer(error.evidence)) return undefined;
    throw error;
  }
}

export const isMissing = (refusal: HttpEvidence): boolean => refusal.status === 404;
