/**
 * Folds the event stream of `claude -p --output-format stream-json` (recorded in __tests__/fixtures/agent-events).
 * The stream's union grows with each release, so what is not known here is a sign of life and nothing more.
 * `concludeClaude` (claude-verdict.ts) turns the folded state and the end of the process into an outcome.
 */

import type { JsonObject } from "../json.ts";
import { asObject, numberAt, objectAt, objectsAt, parseObject, textAt } from "../loose-json.ts";
import type { AgentEvent } from "./agent-event.ts";
import { addTokens, noTokens, type Tokens } from "./agent-tokens.ts";
import type { Asked } from "./agent-verdict.ts";
import { type ClaudeProblem, problemOf } from "./claude-problem.ts";
import { toolEvent } from "./tool-event.ts";

export interface ClaudeState {
  readonly asked: Asked;
  /** From `system/init`; undefined until it came. */
  readonly init: { readonly sessionId: string | undefined } | undefined;
  /** Tokens of messages that are complete, and the newest message of the main thread and of each subagent. */
  readonly settled: Tokens;
  readonly open: Readonly<Record<string, Tokens & { readonly id: string }>>;
  readonly mainMessages: number;
  /** Names of tool calls without a result yet, by id. */
  readonly calls: Readonly<Record<string, string>>;
  readonly denied: readonly string[];
  /** A tool that may change something was permitted and ran. */
  readonly changed: boolean;
  /** The newest message was Claude's own report of an API error. */
  readonly apiError: ClaudeProblem | undefined;
  /** Claude retries what no retry can cure (a bad key: ten times, three minutes): end it now. */
  readonly hopeless: ClaudeProblem | undefined;
  /** Epoch ms. */
  readonly resetsAt: number | undefined;
  readonly result: JsonObject | undefined;
}

export interface Folded {
  readonly state: ClaudeState;
  readonly events: readonly AgentEvent[];
}

const readingTools = new Set(["Read", "Glob", "Grep", "LS", "NotebookRead", "TodoWrite", "WebFetch", "WebSearch"]);

export function startClaude(asked: Asked): ClaudeState {
  return {
    asked,
    init: undefined,
    settled: noTokens,
    open: {},
    mainMessages: 0,
    calls: {},
    denied: [],
    changed: false,
    apiError: undefined,
    hopeless: undefined,
    resetsAt: undefined,
    result: undefined,
  };
}

/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
export function foldClaudeEvent(state: ClaudeState, line: string): Folded {
  const event = parseObject(line);
  const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
  return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}

function foldKnown(state: ClaudeState, event: JsonObject): Folded {
  switch (textAt(event, "type")) {
    case "system":
      return foldSystem(state, event);
    case "assistant":
      return foldAssistant(state, event);
    case "user":
      return { state: foldToolResults(state, event), events: [] };
    case "rate_limit_event":
      return { state: { ...state, resetsAt: resetOf(event) ?? state.resetsAt }, events: [] };
    case "result":
      return { state: { ...state, result: event }, events: [] };
    default:
      return { state, events: [] };
  }
}

function foldSystem(state: ClaudeState, event: JsonObject): Folded {
  switch (textAt(event, "subtype")) {
    case "init": {
      const sessionId = textAt(event, "session_id");
      const model = textAt(event, "model");
      const version = textAt(event, "claude_code_version");
      const started: AgentEvent = { kind: "started", sessionId: sessionId ?? state.asked.sessionId, model, version };
      return { state: { ...state, init: { sessionId } }, events: [started] };
    }
    case "api_retry": {
      const status = numberAt(event, "error_status");
      const error = textAt(event, "error") ?? "unknown";
      const problem = problemOf(error, status, undefined);
      const hopeless = problem.endsNow ? problem : state.hopeless;
      const retry: AgentEvent = { kind: "retry", status, delayMs: numberAt(event, "retry_delay_ms") ?? 0, error };
      return { state: { ...state, hopeless }, events: [retry] };
    }
    case "permission_denied": {
      const tool = textAt(event, "tool_name") ?? "unknown";
      return { state: { ...state, denied: [...state.denied, tool] }, events: [{ kind: "denied", tool }] };
    }
    default:
      return { state, events: [] };
  }
}

function foldAssistant(state: ClaudeState, event: JsonObject): Folded {
  const message = objectAt(event, "message") ?? {};
  const thread = textAt(event, "parent_tool_use_id") ?? "";
  const error = textAt(event, "error");
  const apiError =
    error === undefined
      ? undefined
      : problemOf(error, numberAt(event, "api_error_status"), textAt(event, "api_error_type"));
  const counted = error === undefined ? countTokens({ ...state, apiError }, thread, message) : { ...state, apiError };
  const blocks = objectsAt(message, "content");
  const calls = blocks.filter((block) => textAt(block, "type") === "tool_use");
  const named = calls.map((call) => [textAt(call, "id") ?? "", textAt(call, "name") ?? "unknown"] as const);
  const next = { ...counted, calls: { ...counted.calls, ...Object.fromEntries(named) } };
  const events = blocks.flatMap((block) => blockEvents(block, thread));
  return { state: next, events: [...events, ...usageEvent(state, next)] };
}

function blockEvents(block: JsonObject, thread: string): readonly AgentEvent[] {
  const text = textAt(block, "text");
  if (textAt(block, "type") === "text" && text !== undefined && thread === "") return [{ kind: "message", text }];
  if (textAt(block, "type") !== "tool_use") return [];
  const name = textAt(block, "name") ?? "unknown";
  const input = objectAt(block, "input") ?? {};
  const tool = toolEvent(name, JSON.stringify(input));
  const todos = objectsAt(input, "todos");
  if (name !== "TodoWrite" || todos.length === 0) return [tool];
  const items = todos.map((todo) => ({
    text: textAt(todo, "content") ?? "",
    done: textAt(todo, "status") === "completed",
  }));
  return [tool, { kind: "todo", items }];
}

/** Each content block repeats its message's usage, so a message counts once, with its newest figures. */
function countTokens(state: ClaudeState, thread: string, message: JsonObject): ClaudeState {
  const id = textAt(message, "id");
  if (id === undefined) return state;
  const tokens = tokensOf(objectAt(message, "usage") ?? {});
  const open = state.open[thread];
  if (open?.id === id) {
    const newest = {
      id,
      input: Math.max(open.input, tokens.input),
      output: Math.max(open.output, tokens.output),
    };
    return { ...state, open: { ...state.open, [thread]: newest } };
  }
  const settled = open === undefined ? state.settled : addTokens(state.settled, open);
  const mainMessages = state.mainMessages + (thread === "" ? 1 : 0);
  return { ...state, settled, mainMessages, open: { ...state.open, [thread]: { id, ...tokens } } };
}

function usageEvent(before: ClaudeState, after: ClaudeState): readonly AgentEvent[] {
  const was = streamedTokens(before);
  const is = streamedTokens(after);
  if (was.input === is.input && was.output === is.output) return [];
  const turns = after.mainMessages;
  return [{ kind: "usage", turns, inputTokens: is.input, outputTokens: is.output, costUsd: undefined }];
}

/** What this attempt streamed so far. Cached tokens are input: the model read them. */
export function streamedTokens(state: ClaudeState): Tokens {
  return Object.values(state.open).reduce(addTokens, state.settled);
}

function tokensOf(usage: JsonObject): Tokens {
  const cached =
    (numberAt(usage, "cache_creation_input_tokens") ?? 0) + (numberAt(usage, "cache_read_input_tokens") ?? 0);
  return { input: (numberAt(usage, "input_tokens") ?? 0) + cached, output: numberAt(usage, "output_tokens") ?? 0 };
}

function foldToolResults(state: ClaudeState, event: JsonObject): ClaudeState {
  const message = objectAt(event, "message");
  if (message === undefined) return state;
  // Where the stream says why a call did not run, that counts; a call that ran and failed has changed things all the same.
  const notRun = new Set(
    objectsAt(event, "tool_result_meta").flatMap((meta) =>
      textAt(meta, "non_execution_kind") === undefined ? [] : [textAt(meta, "id")],
    ),
  );
  const calls = { ...state.calls };
  let changed = state.changed;
  for (const block of objectsAt(message, "content")) {
    const id = textAt(block, "tool_use_id") ?? "";
    const name = calls[id];
    if (name === undefined) continue;
    delete calls[id];
    const explained = Array.isArray(event["tool_result_meta"]);
    const ran = explained ? !notRun.has(id) : block["is_error"] !== true;
    changed ||= ran && !readingTools.has(name);
  }
  return { ...state, calls, changed };
}

function resetOf(event: JsonObject): number | undefined {
  // The fields stood at the top in some versions and under `rate_limit_info` in others; seconds since the epoch.
  const seconds = numberAt(asObject(event["rate_limit_info"]) ?? event, "resetsAt");
  return seconds === undefined ? undefined : seconds * 1000;
}
