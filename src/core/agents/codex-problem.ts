/**
 * What went wrong, from the message of Codex's own `error` and `turn.failed` events. Codex has no error codes there, so
 * its sentences are read from their beginnings; tool output and the model's prose never come this way.
 */

import type { AgentEvidence } from "../failure/evidence.ts";
import { problemOfStatus, type Trouble } from "./agent-verdict.ts";

const sentences: readonly (readonly [RegExp, AgentEvidence["problem"]])[] = [
  [/^quota exceeded/i, "billing"],
  [/^(?:to use codex with your chatgpt plan|usage not included)/i, "billing"],
  [/^your workspace is out of credits/i, "billing"],
  [/^you've hit your usage limit/i, "rate-limit"],
  [/^(?:the model `|the '[^']*' model is not supported|model not found)/i, "unknown-model"],
  [/^selected model is at capacity/i, "overloaded"],
  [/^(?:we're currently experiencing high demand|server overloaded)/i, "overloaded"],
  [
    /^(?:your access token could not be refreshed|failed to refresh token|missing environment variable)/i,
    "authentication",
  ],
  [/^codex ran out of room in the model's context window/i, "invalid-request"],
  [/^session budget exceeded/i, "max-budget"],
  [
    /^(?:stream disconnected before completion|stream error|connection failed|timeout waiting|error sending request)/i,
    "server-error",
  ],
];

export function codexProblemOf(message: string): Trouble {
  const said = message.replace(/^Reconnecting\.\.\. \d+\/\d+ \((.*)\)$/s, "$1");
  const found = /^(?:unexpected status|exceeded retry limit, last status:) (\d{3})\b/.exec(said)?.[1];
  const status = found === undefined ? undefined : Number(found);
  const known = sentences.find(([sentence]) => sentence.test(said))?.[1];
  const problem = known ?? modelAt(status, said) ?? problemOfStatus(status) ?? "other";
  return { problem, status, message, resetsAt: problem === "rate-limit" ? resetIn(said) : undefined };
}

function modelAt(status: number | undefined, said: string): AgentEvidence["problem"] | undefined {
  return status === 404 && /model_not_found|model `/.test(said) ? "unknown-model" : undefined;
}

/** "… try again at Nov 23rd, 2026 3:45 PM." A time without a date would need to know today. */
function resetIn(said: string): number | undefined {
  const found = /[Tt]ry again at ([A-Z][a-z]{2}) (\d{1,2})(?:st|nd|rd|th), (\d{4}) (\d{1,2}:\d{2} [AP]M)/.exec(said);
  if (found === null) return undefined;
  const [, month, day, year, time] = found;
  const at = Date.parse(`${month} ${day}, ${year} ${time} UTC`);
  return Number.isNaN(at) ? undefined : at;
}
