/**
 * A failure that comes back the same is no bad luck: trying the same thing a third time only costs. Then the strategy has to
 * change (a recovery action that alters the next attempt), or the stage stops.
 */
import type { Evidence } from "./evidence.ts";
import type { Failure } from "./failure.ts";

/** Codes whose cause lies in the work itself. Services that do not answer get better by waiting, timeouts get longer limits. */
const ofTheWork: ReadonlySet<string> = new Set([
  "command-failed",
  "agent-failed",
  "not-proven",
  "git-failed",
  // The second stall of a kind came in spite of the hint that followed the first.
  "agent-silent",
  "agent-repeating",
  "agent-no-progress",
]);

/** Characters of the output that are compared: the end, where errors stand. */
const comparedCharacters = 600;

/** What stays the same when the same thing goes wrong again: times, numbers, ids and paths of temporary files do not. */
export function failureSignature(failure: Failure, evidence: Evidence): string {
  // What an agent did last is never twice the same; that it got nowhere in the same way is.
  if (evidence.kind === "stall") return failure.code;
  const output = "lastOutput" in evidence ? (evidence.lastOutput ?? "") : "";
  const steady = `${failure.message}\n${output.slice(-comparedCharacters)}`
    .replace(/[0-9a-f]{7,}/gi, "#")
    .replace(/\d+/g, "#")
    .replace(/\S*tmp\S*/gi, "#")
    .replace(/\s+/g, " ");
  return `${failure.code} ${steady}`;
}

export function isPoison(failure: Failure, sameInRow: number): boolean {
  return sameInRow >= 2 && ofTheWork.has(failure.code);
}
