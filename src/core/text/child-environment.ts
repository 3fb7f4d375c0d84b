/**
 * Which environment variables a child process may see (DESIGN decision 9). Names only: values are never looked at.
 *
 * A list of what is withheld, not of what passes, since build tools depend on variables nobody can foresee
 * (JAVA_HOME, CARGO_HOME, a user's DATABASE_URL).
 */

import { isTelemetryHeaders } from "../telemetry/otel-pairs.ts";

/** Cache and artifact tokens, inputs (they hold tokens), saved state, and our own configuration (it holds keys). */
const withheldPrefixes = ["ACTIONS_", "INPUT_", "STATE_", "WORKFLOW_"] as const;

/** Paths of the runner's command files: writing there changes the environment and outputs of later steps. */
const withheldNames: ReadonlySet<string> = new Set([
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_ARTIFACTS",
  "GITHUB_ARTIFACTS_LIST",
  // An agent socket lets its holder push with every key that was loaded.
  "SSH_AUTH_SOCK",
]);

/** Parts between underscores that mark a secret: GITHUB_TOKEN, AWS_SECRET_ACCESS_KEY, PGPASSWORD. */
const secretParts: ReadonlySet<string> = new Set([
  "TOKEN",
  "TOKENS",
  "SECRET",
  "SECRETS",
  "PASSWORD",
  "PASSWD",
  "PGPASSWORD",
  "PASSPHRASE",
  "PAT",
  "KEY",
  "KEYS",
  "APIKEY",
  "CREDENTIAL",
  "CREDENTIALS",
]);

/** True when no child may see the variable unless it was allowed by name. Case does not count (Windows). */
export function isWithheld(name: string): boolean {
  const upper = name.toUpperCase();
  if (withheldNames.has(upper) || withheldPrefixes.some((prefix) => upper.startsWith(prefix))) return true;
  if (isTelemetryHeaders(upper)) return true;
  return upper.split(/[_-]/).some((part) => secretParts.has(part));
}

/** The environment for a child: everything but what is withheld, plus the names in `allowed` that are set. */
export function scrubEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  allowed: readonly string[] = [],
): Record<string, string> {
  const passes = new Set(allowed.map((name) => name.toUpperCase()));
  const scrubbed: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) continue;
    if (passes.has(name.toUpperCase()) || !isWithheld(name)) scrubbed[name] = value;
  }
  return scrubbed;
}
