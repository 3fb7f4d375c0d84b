/**
 * How a run of `claude` ended. Exit code 0 proves nothing: it was seen with the needed tool denied, after SIGINT, and in
 * older versions after SIGTERM. So `finished` needs a terminal event that says so, and no sign to the contrary.
 */

import type { JsonObject } from "../json.ts";
import { listAt, numberAt, objectAt, objectsAt, objectsOf, textAt } from "../loose-json.ts";
import type { AgentOutcome, AgentUsage } from "./agent-event.ts";
import {
  deniedTrouble,
  failedOutcome,
  otherSession,
  type ProcessEnd,
  stoppedByUs,
  type Trouble,
  troubleInEnd,
  withoutTerminalEvent,
} from "./agent-verdict.ts";
import { type ClaudeState, streamedTokens } from "./claude-events.ts";
import { type ClaudeProblem, problemOf } from "./claude-problem.ts";

export function concludeClaude(state: ClaudeState, end: ProcessEnd): AgentOutcome {
  const result = state.result ?? {};
  const usage = usageOf(state, result);
  const reported = state.init?.sessionId ?? textAt(result, "session_id");
  const trouble = troubleOf(state, end);
  if (trouble === undefined) {
    const answer = textAt(result, "result") ?? "";
    return { kind: "finished", answer, sessionId: reported ?? state.asked.sessionId, usage };
  }
  const resetsAt = trouble.problem === "rate-limit" ? state.resetsAt : undefined;
  return failedOutcome("claude", { ...trouble, resetsAt }, end, reported, usage);
}

function troubleOf(state: ClaudeState, end: ProcessEnd): Trouble | undefined {
  const other = otherSession(state.asked, state.init?.sessionId);
  if (other !== undefined) return other;
  if (state.hopeless !== undefined) return reportOf(state.hopeless, "ended at the first refusal; no retry can cure it");
  if (end.killedByUs) return stoppedByUs;
  if (state.result === undefined) return withoutResult(state, end);
  return (
    troubleInResult(state, state.result) ??
    troubleInEnd(end) ??
    deniedTrouble(state.asked, state.changed, deniedIn(state, state.result))
  );
}

function withoutResult(state: ClaudeState, end: ProcessEnd): Trouble {
  if (end.signal === null && state.apiError !== undefined) return reportOf(state.apiError, "ended without a result");
  return withoutTerminalEvent(end);
}

function troubleInResult(state: ClaudeState, result: JsonObject): Trouble | undefined {
  const subtype = textAt(result, "subtype") ?? "missing";
  const reason = textAt(result, "terminal_reason");
  const said = saidBy(result);
  // A session that is not there is told by what is absent: no init, no turn.
  const nothingBegan = state.init === undefined && numberAt(result, "num_turns") === 0;
  if (subtype === "error_max_turns") return { problem: "max-turns", message: said };
  if (subtype === "error_max_budget_usd") return { problem: "max-budget", message: said };
  if (reason?.startsWith("aborted") === true) return { problem: "aborted", message: `${reason} ${said}` };
  if (state.asked.resumed && nothingBegan && subtype === "error_during_execution") {
    return { problem: "no-session", message: said };
  }
  if (subtype === "success" && result["is_error"] === false && (reason === undefined || reason === "completed")) {
    return undefined;
  }
  // An API failure comes as subtype "success" with `is_error`.
  const status = numberAt(result, "api_error_status");
  const type = textAt(result, "api_error_type");
  if (state.apiError !== undefined) return reportOf(state.apiError, said);
  if (status !== undefined || type !== undefined) return reportOf(problemOf(undefined, status, type), said);
  return { problem: "other", message: `${subtype}${reason === undefined ? "" : ` (${reason})`}: ${said}` };
}

function deniedIn(state: ClaudeState, result: JsonObject): readonly string[] {
  return [
    ...state.denied,
    ...objectsAt(result, "permission_denials").map((denial) => textAt(denial, "tool_name") ?? "unknown"),
  ];
}

function reportOf(problem: ClaudeProblem, said: string): Trouble {
  const status = problem.status === undefined ? "" : ` (HTTP ${problem.status})`;
  return { problem: problem.problem, status: problem.status, message: `${problem.error}${status}: ${said}` };
}

/** Claude's own words, to be shown and never to be judged by. */
function saidBy(result: JsonObject): string {
  const errors = listAt(result, "errors").filter((error) => typeof error === "string");
  return textAt(result, "result") ?? (errors.length > 0 ? errors.join("; ") : "it gave no reason");
}

/**
 * The totals Claude reports at the end may be those of the whole conversation (after a resume with a `cost-state` in the
 * transcript) or of this call only (after a SIGKILL, in older versions), and nothing says which. What was streamed is this
 * attempt's for certain, so the attempt gets the share of the totals that its input tokens are of theirs. Streamed output
 * counts are those at each message's start and too low, so output is taken from the totals as well.
 */
function usageOf(state: ClaudeState, result: JsonObject): AgentUsage {
  const streamed = streamedTokens(state);
  const total = modelTotals(result);
  const share = state.asked.resumed && total.input > 0 ? Math.min(1, streamed.input / total.input) : 1;
  return {
    turns: numberAt(result, "num_turns") ?? state.mainMessages,
    inputTokens: Math.max(streamed.input, Math.round(total.input * share)),
    outputTokens: Math.max(streamed.output, Math.round(total.output * share)),
    costUsd: (numberAt(result, "total_cost_usd") ?? 0) * share,
  };
}

function modelTotals(result: JsonObject): { input: number; output: number } {
  const models = objectsOf(Object.values(objectAt(result, "modelUsage") ?? {}));
  const sum = (key: string) => models.reduce((total, model) => total + (numberAt(model, key) ?? 0), 0);
  const input = sum("inputTokens") + sum("cacheReadInputTokens") + sum("cacheCreationInputTokens");
  return { input, output: sum("outputTokens") };
}
