/**
 * What went wrong, from Claude's structured fields only: the enum `error` of a message or an `api_retry`, the HTTP
 * status, the API's error type. Prose is never read, since tool output can quote any error text.
 */

import type { AgentEvidence } from "../failure/evidence.ts";
import { problemOfStatus } from "./agent-verdict.ts";

export interface ClaudeProblem {
  readonly problem: AgentEvidence["problem"];
  readonly status: number | undefined;
  readonly error: string;
  /** No retry of Claude's own can cure it. */
  readonly endsNow: boolean;
}

type Problem = AgentEvidence["problem"];

/** `assistant.error`. `server_error` is missing: a 529 carries it too, so the status decides. */
const byError: Readonly<Record<string, Problem>> = {
  authentication_failed: "authentication",
  oauth_org_not_allowed: "authentication",
  billing_error: "billing",
  model_not_found: "unknown-model",
  rate_limit: "rate-limit",
  overloaded: "overloaded",
  invalid_request: "invalid-request",
};

/** `api_error_type`, the API's own word. `invalid_request_error` is missing: an empty credit balance carries it too. */
const byType: Readonly<Record<string, Problem>> = {
  authentication_error: "authentication",
  permission_error: "authentication",
  billing_error: "billing",
  rate_limit_error: "rate-limit",
  overloaded_error: "overloaded",
  api_error: "server-error",
};

const hopeless: ReadonlySet<Problem> = new Set(["authentication", "billing", "unknown-model"]);

export function problemOf(
  error: string | undefined,
  status: number | undefined,
  type: string | undefined,
): ClaudeProblem {
  const problem =
    lookUp(byError, error) ??
    lookUp(byType, type) ??
    problemOfStatus(status) ??
    (error === "server_error" ? "server-error" : "other");
  return { problem, status, error: error ?? type ?? "unknown", endsNow: hopeless.has(problem) };
}

function lookUp(table: Readonly<Record<string, Problem>>, key: string | undefined): Problem | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
