import { classify } from "../../core/failure/classify.ts";
import type { Failure } from "../../core/failure/failure.ts";
import { evidenceOf } from "../attempt.ts";

/** What was thrown, classified. A module of its own: a run in which nothing fails loads the tables late. */
export function failureOf(error: unknown): Failure {
  return classify(evidenceOf(error));
}
