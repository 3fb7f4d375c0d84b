import type { HttpEvidence, NetworkEvidence } from "../evidence.ts";
import type { Failure } from "../failure.ts";
import { always, type Row, rerun, row } from "./rows.ts";

const github = (evidence: HttpEvidence | NetworkEvidence): Partial<Failure> => ({ dependency: evidence.dependency });
const answered = (evidence: HttpEvidence) =>
  `${evidence.method} ${evidence.path} was answered ${evidence.status}: ${evidence.message}`;

/** GitHub: wait `retry-after`, else until `x-ratelimit-reset`, else at least a minute (docs: rate limits for the REST API). */
export function rateLimitEndsAt(evidence: HttpEvidence): number {
  if (evidence.retryAfterS !== undefined) return evidence.at + evidence.retryAfterS * 1000;
  if (evidence.rateLimitRemaining === 0 && evidence.rateLimitResetAt !== undefined) return evidence.rateLimitResetAt;
  return evidence.at + 60_000;
}

const isRateLimit = (evidence: HttpEvidence) =>
  evidence.status === 429 ||
  (evidence.status === 403 &&
    (evidence.retryAfterS !== undefined ||
      evidence.rateLimitRemaining === 0 ||
      /secondary rate limit|abuse detection/i.test(evidence.message)));

export const httpRows: readonly Row<HttpEvidence>[] = [
  row(
    isRateLimit,
    "transient",
    "github-rate-limit",
    answered,
    "The workflow waits until the limit resets; nothing to do.",
    (e) => ({ ...github(e), notBefore: rateLimitEndsAt(e) }),
  ),
  row(
    (e) => e.status === 401,
    "configuration",
    "github-token",
    answered,
    "Give the action a valid token (input `token`); a workflow token ends with its job, a personal one may have expired.",
  ),
  row(
    (e) => e.status === 403 && /not permitted to create or approve pull requests/i.test(e.message),
    "configuration",
    "pull-requests-switched-off",
    answered,
    "Switch on Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”, or give `branch-token` a token of an app or person.",
  ),
  row(
    (e) => e.status === 403 && /resource not accessible/i.test(e.message),
    "configuration",
    "github-permission",
    answered,
    "Add the missing permission to the job's `permissions` block (issues, pull-requests and contents: write; actions: write for dispatching).",
  ),
  row(
    (e) => e.status === 403,
    "configuration",
    "github-forbidden",
    answered,
    "Check the token's permissions and the repository's rules for this action.",
  ),
  row(
    (e) => e.status === 410,
    "configuration",
    "github-switched-off",
    answered,
    "The feature is switched off in this repository (issues?): switch it on, or start from a prompt file with an existing issue number.",
  ),
  row(
    (e) => e.status === 404,
    "configuration",
    "github-not-found",
    answered,
    "Check the name or number, and that the token may see it (GitHub answers 404 where access is missing).",
  ),
  row((e) => e.status === 409 || e.status === 425, "transient", "github-conflict", answered, rerun, github),
  row(
    (e) => e.status === 408 || e.status >= 500,
    "transient",
    "github-server-error",
    answered,
    "GitHub has a problem (githubstatus.com); the workflow tries again by itself.",
    github,
  ),
  row(
    (e) => e.status === 422 && /already exists/i.test(e.message),
    "transient",
    "github-conflict",
    answered,
    "It is there already: the next attempt finds it.",
    github,
  ),
  row(
    (e) => e.status === 422,
    "critical",
    "github-refused",
    answered,
    "GitHub refuses this request as it is; the message says why.",
  ),
  row(always, "critical", "github-unexpected", answered, "Report this answer with the diagnostic bundle."),
];

export const networkRows: readonly Row<NetworkEvidence>[] = [
  row(
    (e) => e.errno === "ENOSPC",
    "resource",
    "disk-full",
    (e) => `${e.operation}: ${e.message}`,
    "Free disk space on the runner.",
  ),
  row(
    always,
    "transient",
    "network",
    (e) => `${e.operation} failed: ${e.errno} ${e.message}`.trim(),
    "The network or the service did not answer; the workflow tries again by itself.",
    github,
  ),
];
