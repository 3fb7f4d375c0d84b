/**
 * Folds the event stream of `copilot --output-format json` (recorded in __tests__/fixtures/agent-events). What is not known
 * here is a sign of life and nothing more. `concludeCopilot` (copilot-verdict.ts) turns the state into an outcome.
 */

import type { JsonObject } from "../json.ts";
import { numberAt, objectAt, objectsOf, parseObject, textAt } from "../loose-json.ts";
import type { AgentEvent } from "./agent-event.ts";
import { addTokens, noTokens, type Tokens } from "./agent-tokens.ts";
import { type Asked, type Trouble, turnsSpent } from "./agent-verdict.ts";
import { toolEvent } from "./tool-event.ts";

export interface CopilotState {
  readonly asked: Asked;
  /** Any event of a session has come: what stands on standard error from now on may be a tool's. */
  readonly began: boolean;
  readonly answer: string;
  readonly turns: number;
  /** Names of tool calls without a result yet, by id. */
  readonly calls: Readonly<Record<string, string>>;
  readonly denied: readonly string[];
  readonly changed: boolean;
  /** The reason in an `abort`, with which Copilot ends as if all were well. */
  readonly aborted: string | undefined;
  /** The newest `session.error`. */
  readonly error: JsonObject | undefined;
  readonly result: JsonObject | undefined;
  readonly hopeless: Trouble | undefined;
}

export interface CopilotFolded {
  readonly state: CopilotState;
  readonly events: readonly AgentEvent[];
}

const readingTools = new Set(
  "view grep glob rg web_fetch web_search report_intent update_todo read_bash list_bash fetch_copilot_cli_documentation".split(
    " ",
  ),
);

export function startCopilot(asked: Asked): CopilotState {
  return {
    asked,
    began: false,
    answer: "",
    turns: 0,
    calls: {},
    denied: [],
    changed: false,
    aborted: undefined,
    error: undefined,
    result: undefined,
    hopeless: undefined,
  };
}

/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
export function foldCopilotEvent(state: CopilotState, line: string): CopilotFolded {
  const event = parseObject(line);
  const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
  return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}

function foldKnown(before: CopilotState, event: JsonObject): CopilotFolded {
  const state = { ...before, began: true };
  const data = objectAt(event, "data") ?? {};
  switch (textAt(event, "type")) {
    case "session.tools_updated": {
      // The id comes only at the end, in `result`: until then it is the one that was asked for.
      if (state.turns > 0) return { state, events: [] };
      return { state, events: [{ kind: "started", sessionId: state.asked.sessionId, model: textAt(data, "model") }] };
    }
    case "assistant.turn_start": {
      const turns = state.turns + 1;
      const hopeless = state.hopeless ?? turnsSpent(state.asked, turns);
      // An error that was followed by another turn was overcome.
      return { state: { ...state, turns, hopeless, error: undefined }, events: [] };
    }
    case "assistant.message":
      return foldMessage(state, data);
    case "tool.execution_start":
      return foldToolStart(state, data);
    case "tool.execution_complete":
      return foldToolEnd(state, data);
    case "model.call_failure": {
      const status = numberAt(data, "statusCode");
      const error = textAt(data, "errorType") ?? textAt(data, "failureKind") ?? "unknown";
      return { state, events: [{ kind: "retry", status, delayMs: 0, error }] };
    }
    case "session.error":
      return { state: { ...state, error: data }, events: [] };
    case "abort":
      return { state: { ...state, aborted: textAt(data, "reason") ?? "unknown" }, events: [] };
    case "result":
      return { state: { ...state, result: event }, events: [] };
    default:
      return { state, events: [] };
  }
}

function foldMessage(state: CopilotState, data: JsonObject): CopilotFolded {
  const text = textAt(data, "content") ?? "";
  // A subagent's words are not the answer's.
  if (text === "" || textAt(data, "parentToolCallId") !== undefined) return { state, events: [] };
  return { state: { ...state, answer: text }, events: [{ kind: "message", text }] };
}

function foldToolStart(state: CopilotState, data: JsonObject): CopilotFolded {
  const name = textAt(data, "toolName") ?? "unknown";
  const input = objectAt(data, "arguments") ?? {};
  const tool = toolEvent(name, JSON.stringify(input));
  const calls = { ...state.calls, [textAt(data, "toolCallId") ?? ""]: name };
  // What was said before a tool call is not the answer to the task.
  return { state: { ...state, calls, answer: "" }, events: [tool, ...todosOf(name, input)] };
}

/** The list is Markdown: `- [x] done`. */
function todosOf(tool: string, input: JsonObject): readonly AgentEvent[] {
  if (tool !== "update_todo") return [];
  const lines = (textAt(input, "todos") ?? "").matchAll(/^\s*[-*] \[([ xX])\] (.+)$/gm);
  return [{ kind: "todo", items: [...lines].map(([, mark, text]) => ({ text: text ?? "", done: mark !== " " })) }];
}

function foldToolEnd(state: CopilotState, data: JsonObject): CopilotFolded {
  const id = textAt(data, "toolCallId") ?? "";
  const name = state.calls[id];
  if (name === undefined) return { state, events: [] };
  const calls = { ...state.calls };
  delete calls[id];
  if (textAt(objectAt(data, "error") ?? {}, "code") === "denied") {
    return { state: { ...state, calls, denied: [...state.denied, name] }, events: [{ kind: "denied", tool: name }] };
  }
  return { state: { ...state, calls, changed: state.changed || !readingTools.has(name) }, events: [] };
}

/** The session's tokens so far, from a `session.shutdown` line of its events file; undefined for any other line. */
export function copilotTokensIn(line: string): Tokens | undefined {
  if (!line.includes('"session.shutdown"')) return undefined;
  const event = parseObject(line) ?? {};
  if (textAt(event, "type") !== "session.shutdown") return undefined;
  const metrics = objectAt(objectAt(event, "data") ?? {}, "modelMetrics") ?? {};
  return objectsOf(Object.values(metrics)).reduce((total, metric) => addTokens(total, tokensOf(metric)), noTokens);
}

function tokensOf(metric: JsonObject): Tokens {
  const usage = objectAt(metric, "usage") ?? {};
  return { input: numberAt(usage, "inputTokens") ?? 0, output: numberAt(usage, "outputTokens") ?? 0 };
}
