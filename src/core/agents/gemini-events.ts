/**
 * Folds the event stream of `gemini --output-format stream-json` (recorded in __tests__/fixtures/agent-events). What is not
 * known here is a sign of life and nothing more. `concludeGemini` (gemini-verdict.ts) turns the state into an outcome.
 */

import type { JsonObject } from "../json.ts";
import { numberAt, objectAt, objectsAt, parseObject, textAt } from "../loose-json.ts";
import type { AgentEvent } from "./agent-event.ts";
import { type Asked, type Trouble, turnsSpent } from "./agent-verdict.ts";
import { toolEvent } from "./tool-event.ts";

export interface GeminiState {
  readonly asked: Asked;
  /** From `init`; undefined until it came. */
  readonly init: { readonly sessionId: string | undefined } | undefined;
  /** Text that the model is still writing; its pieces belong together until a tool or the end comes. */
  readonly writing: string;
  readonly answer: string;
  readonly turns: number;
  /** The model is at work: what comes next belongs to the same turn. */
  readonly inTurn: boolean;
  /** Names of tool calls without a result yet, by id. */
  readonly calls: Readonly<Record<string, string>>;
  readonly denied: readonly string[];
  readonly changed: boolean;
  readonly result: JsonObject | undefined;
  readonly hopeless: Trouble | undefined;
}

export interface GeminiFolded {
  readonly state: GeminiState;
  readonly events: readonly AgentEvent[];
}

/** Tools that may change something; those that may not be used are not even registered in a reading mode. */
const changingTools = new Set(["run_shell_command", "write_file", "replace", "edit"]);
const readingTools = new Set(
  "read_file read_many_files list_directory glob grep_search search_file_content google_web_search web_fetch write_todos update_topic".split(
    " ",
  ),
);

export function startGemini(asked: Asked): GeminiState {
  return {
    asked,
    init: undefined,
    writing: "",
    answer: "",
    turns: 0,
    inTurn: false,
    calls: {},
    denied: [],
    changed: false,
    result: undefined,
    hopeless: undefined,
  };
}

/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
export function foldGeminiEvent(state: GeminiState, line: string): GeminiFolded {
  const event = parseObject(line);
  const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
  return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}

/** Retries are told on standard error alone, one line each, and go on for minutes. */
export function foldGeminiComplaint(state: GeminiState, line: string): GeminiFolded {
  const status = /^Attempt \d+ failed with status (\d{3})\. Retrying with backoff/.exec(line)?.[1];
  if (status === undefined) return { state, events: [{ kind: "heartbeat" }] };
  return { state, events: [{ kind: "retry", status: Number(status), delayMs: 0, error: `HTTP ${status}` }] };
}

function foldKnown(state: GeminiState, event: JsonObject): GeminiFolded {
  switch (textAt(event, "type")) {
    case "init": {
      const sessionId = textAt(event, "session_id");
      const model = textAt(event, "model");
      const started: AgentEvent = { kind: "started", sessionId: sessionId ?? state.asked.sessionId, model };
      return { state: { ...state, init: { sessionId } }, events: [started] };
    }
    case "message":
      return foldMessage(state, event);
    case "tool_use":
      return foldToolUse(state, event);
    case "tool_result":
      return foldToolResult(state, event);
    case "result": {
      const said = foldWritten(state);
      return { state: { ...said.state, result: event }, events: said.events };
    }
    default:
      return { state, events: [] };
  }
}

function foldMessage(state: GeminiState, event: JsonObject): GeminiFolded {
  if (textAt(event, "role") !== "assistant") return { state, events: [] };
  const at = inTurn(state);
  return { state: { ...at, writing: at.writing + (textAt(event, "content") ?? "") }, events: [] };
}

function foldWritten(state: GeminiState): GeminiFolded {
  if (state.writing === "") return { state, events: [] };
  const events: readonly AgentEvent[] = [{ kind: "message", text: state.writing }];
  return { state: { ...state, answer: state.writing, writing: "" }, events };
}

/** A turn is a model call: it begins with the first sign of the model after the start or after a tool's result. */
function inTurn(state: GeminiState): GeminiState {
  if (state.inTurn) return state;
  const turns = state.turns + 1;
  return { ...state, inTurn: true, turns, hopeless: state.hopeless ?? turnsSpent(state.asked, turns) };
}

function foldToolUse(state: GeminiState, event: JsonObject): GeminiFolded {
  const said = foldWritten(inTurn(state));
  const name = textAt(event, "tool_name") ?? "unknown";
  const parameters = objectAt(event, "parameters") ?? {};
  const tool = toolEvent(name, JSON.stringify(parameters));
  const calls = { ...said.state.calls, [textAt(event, "tool_id") ?? ""]: name };
  // What was said before a tool call is not the answer to the task.
  return { state: { ...said.state, calls, answer: "" }, events: [...said.events, tool, ...todosOf(name, parameters)] };
}

function todosOf(tool: string, parameters: JsonObject): readonly AgentEvent[] {
  if (tool !== "write_todos") return [];
  const items = objectsAt(parameters, "todos").map((todo) => ({
    text: textAt(todo, "description") ?? "",
    done: textAt(todo, "status") === "completed",
  }));
  return [{ kind: "todo", items }];
}

function foldToolResult(state: GeminiState, event: JsonObject): GeminiFolded {
  const id = textAt(event, "tool_id") ?? "";
  const name = state.calls[id];
  const next = { ...state, inTurn: false };
  if (name === undefined) return { state: next, events: [] };
  const calls = { ...state.calls };
  delete calls[id];
  const error = textAt(objectAt(event, "error") ?? {}, "type");
  const isDenied = error === "policy_violation" || (error === "tool_not_registered" && changingTools.has(name));
  if (isDenied) {
    return { state: { ...next, calls, denied: [...state.denied, name] }, events: [{ kind: "denied", tool: name }] };
  }
  const changed = state.changed || (error !== "tool_not_registered" && !readingTools.has(name));
  return { state: { ...next, calls, changed }, events: [] };
}

/** Tokens of this run, also where it resumed: the stream's figures are those of the process. */
export function geminiTokens(result: JsonObject): { readonly input: number; readonly output: number } {
  const stats = objectAt(result, "stats") ?? {};
  return { input: numberAt(stats, "input_tokens") ?? 0, output: numberAt(stats, "output_tokens") ?? 0 };
}
