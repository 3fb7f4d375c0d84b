/** How a run of `gemini` ended: `finished` needs `result` with status `success`, exit code 0, and no sign to the contrary. */

import type { AgentEvidence } from "../failure/evidence.ts";
import type { JsonObject } from "../json.ts";
import { numberAt, objectAt, parseObject, textAt } from "../loose-json.ts";
import type { AgentOutcome } from "./agent-event.ts";
import {
  deniedTrouble,
  failedOutcome,
  otherSession,
  type ProcessEnd,
  problemOfStatus,
  stoppedByUs,
  type Trouble,
  troubleInEnd,
  withoutTerminalEvent,
} from "./agent-verdict.ts";
import { type GeminiState, geminiTokens } from "./gemini-events.ts";

/** Gemini CLI's own exit codes (packages/core/src/utils/errors.ts); others may be an HTTP status modulo 256. */
const byExitCode: Readonly<Record<number, AgentEvidence["problem"]>> = { 41: "authentication", 53: "max-turns" };
const byErrorType: Readonly<Record<string, AgentEvidence["problem"]>> = {
  FatalAuthenticationError: "authentication",
  FatalTurnLimitedError: "max-turns",
  FatalCancellationError: "aborted",
};

export function concludeGemini(state: GeminiState, end: ProcessEnd): AgentOutcome {
  const tokens = geminiTokens(state.result ?? {});
  const usage = { turns: state.turns, inputTokens: tokens.input, outputTokens: tokens.output, costUsd: 0 };
  const reported = state.init?.sessionId;
  const trouble = troubleOf(state, end);
  if (trouble !== undefined) return failedOutcome("gemini", trouble, end, reported, usage);
  return { kind: "finished", answer: state.answer, sessionId: reported ?? state.asked.sessionId, usage };
}

function troubleOf(state: GeminiState, end: ProcessEnd): Trouble | undefined {
  const other = otherSession(state.asked, state.init?.sessionId);
  if (other !== undefined) return other;
  if (state.hopeless !== undefined) return state.hopeless;
  if (end.killedByUs) return stoppedByUs;
  if (state.result === undefined) return withoutResult(state, end);
  if (textAt(state.result, "status") !== "success") return troubleInResult(state.result);
  return troubleInEnd(end) ?? deniedTrouble(state.asked, state.changed, state.denied);
}

/** Sent to all its processes, SIGTERM ends Gemini with code 0 and no result: only the result proves anything. */
function withoutResult(state: GeminiState, end: ProcessEnd): Trouble {
  const untold = withoutTerminalEvent(end);
  // Before `init` nothing but Gemini itself can have written this.
  if (
    state.init === undefined &&
    state.asked.resumed &&
    end.exitCode === 42 &&
    /resuming session/i.test(end.lastOutput)
  ) {
    return { problem: "no-session", message: end.lastOutput };
  }
  const problem = end.exitCode === null ? undefined : byExitCode[end.exitCode];
  return problem === undefined ? untold : { ...untold, problem };
}

function troubleInResult(result: JsonObject): Trouble {
  const error = objectAt(result, "error") ?? {};
  const message = textAt(error, "message") ?? "it gave no reason";
  const type = textAt(error, "type") ?? "";
  const known = Object.hasOwn(byErrorType, type) ? byErrorType[type] : undefined;
  if (known !== undefined) return { problem: known, message };
  const api = apiErrorIn(message);
  const problem = problemIn(api) ?? problemOfStatus(api.status) ?? "other";
  return {
    problem,
    status: api.status,
    message,
    resetsAt: problem === "rate-limit" ? resetIn(result, api.text) : undefined,
  };
}

interface ApiError {
  readonly status: number | undefined;
  readonly text: string;
}

/** The CLI puts the provider's answer into its own message: "[API Error: …]" around JSON or the sentence alone, then advice. */
function apiErrorIn(message: string): ApiError {
  const inner = /^\[API Error: (.*)\](?:\n.*)?$/s.exec(message)?.[1] ?? message;
  const error = objectAt(parseObject(inner) ?? {}, "error");
  if (error === undefined) return { status: undefined, text: inner };
  return { status: numberAt(error, "code"), text: textAt(error, "message") ?? inner };
}

const sentences: readonly (readonly [RegExp, AgentEvidence["problem"]])[] = [
  [/^api key (?:not valid|not found|expired)/i, "authentication"],
  [/^models\/\S+ is not (?:found|supported)/i, "unknown-model"],
  [/^(?:requested entity was not found|model not found)/i, "unknown-model"],
  [/limit:\s*0(?!\d|\.\d)/i, "billing"],
  [/^your prepayment credits are depleted|billing/i, "billing"],
  [/^you have exhausted your (?:daily quota|capacity)|exceeded your current quota|^quota exceeded/i, "rate-limit"],
  [/^the model is overloaded|no capacity available/i, "overloaded"],
];

function problemIn(api: ApiError): AgentEvidence["problem"] | undefined {
  // A free-tier quota error names the plan and its billing, and is a rate limit all the same.
  if (api.status === 429 && !/limit:\s*0(?!\d|\.\d)/i.test(api.text)) return "rate-limit";
  return sentences.find(([sentence]) => sentence.test(api.text))?.[1];
}

/** "Please retry in 41.5s." or "Suggested retry after 60s.", counted from the event's own time. */
function resetIn(result: JsonObject, text: string): number | undefined {
  const seconds = /retry (?:in|after) (\d+(?:\.\d+)?)s\b/i.exec(text)?.[1];
  const at = Date.parse(textAt(result, "timestamp") ?? "");
  return seconds === undefined || Number.isNaN(at) ? undefined : Math.round(at + Number(seconds) * 1000);
}
