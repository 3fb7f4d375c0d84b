/**
 * Folds the event stream of `codex exec --json` (recorded in __tests__/fixtures/agent-events). What is not known here is a
 * sign of life and nothing more. `concludeCodex` (codex-verdict.ts) turns the folded state into an outcome.
 */

import type { JsonObject } from "../json.ts";
import { numberAt, objectAt, objectsAt, parseObject, textAt } from "../loose-json.ts";
import type { AgentEvent } from "./agent-event.ts";
import { noTokens, type Tokens } from "./agent-tokens.ts";
import { type Asked, type Trouble, turnsSpent } from "./agent-verdict.ts";
import { codexProblemOf } from "./codex-problem.ts";
import { toolEvent } from "./tool-event.ts";

export interface CodexState {
  readonly asked: Asked;
  /** Codex gives the id; it comes with `thread.started`. */
  readonly threadId: string | undefined;
  /** Codex reports no model call: a message or a tool call counts as one turn. */
  readonly turns: number;
  /** Of the whole thread, with its earlier runs. */
  readonly tokens: Tokens;
  readonly answer: string;
  readonly denied: readonly string[];
  readonly changed: boolean;
  readonly terminal: "completed" | "failed" | undefined;
  /** What the newest `error` or `turn.failed` said. */
  readonly error: string | undefined;
  /** No use in going on: end it now. */
  readonly hopeless: Trouble | undefined;
}

export interface CodexFolded {
  readonly state: CodexState;
  readonly events: readonly AgentEvent[];
}

/** Characters of a provider's message that are shown. */
const shownLength = 300;

export function startCodex(asked: Asked): CodexState {
  return {
    asked,
    threadId: undefined,
    turns: 0,
    tokens: noTokens,
    answer: "",
    denied: [],
    changed: false,
    terminal: undefined,
    error: undefined,
    hopeless: undefined,
  };
}

/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
export function foldCodexEvent(state: CodexState, line: string): CodexFolded {
  const event = parseObject(line);
  const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
  return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}

function foldKnown(state: CodexState, event: JsonObject): CodexFolded {
  const item = objectAt(event, "item") ?? {};
  switch (textAt(event, "type")) {
    case "thread.started": {
      const threadId = textAt(event, "thread_id");
      const started: AgentEvent = { kind: "started", sessionId: threadId ?? state.asked.sessionId };
      return { state: { ...state, threadId }, events: [started] };
    }
    case "item.started":
      return { state, events: toolEvents(item) };
    case "item.updated":
      return { state, events: todoEvents(item) };
    case "item.completed":
      return foldCompleted(state, item);
    case "error":
      return foldError(state, textAt(event, "message") ?? "");
    case "turn.failed": {
      const error = textAt(objectAt(event, "error") ?? {}, "message") ?? state.error;
      return { state: { ...state, terminal: "failed", error }, events: [] };
    }
    case "turn.completed":
      return foldEnd(state, objectAt(event, "usage") ?? {});
    default:
      return { state, events: [] };
  }
}

function toolEvents(item: JsonObject): readonly AgentEvent[] {
  const tool = toolIn(item);
  return tool === undefined ? todoEvents(item) : [toolEvent(tool.name, tool.input)];
}

/** What a tool was asked to do; undefined for an item that is no tool call. */
function toolIn(item: JsonObject): { readonly name: string; readonly input: string } | undefined {
  const name = textAt(item, "type");
  switch (name) {
    case "command_execution":
      return { name, input: textAt(item, "command") ?? "" };
    case "file_change": {
      const changes = objectsAt(item, "changes");
      const paths = changes.map((change) => `${textAt(change, "kind") ?? "change"} ${textAt(change, "path") ?? ""}`);
      return { name, input: paths.join(", ") };
    }
    case "mcp_tool_call": {
      const given = item["arguments"] === undefined ? "" : JSON.stringify(item["arguments"]);
      return { name, input: `${textAt(item, "server") ?? ""} ${textAt(item, "tool") ?? ""} ${given}`.trim() };
    }
    case "web_search":
      return { name, input: textAt(item, "query") ?? "" };
    default:
      return undefined;
  }
}

function todoEvents(item: JsonObject): readonly AgentEvent[] {
  if (textAt(item, "type") !== "todo_list") return [];
  const items = objectsAt(item, "items");
  return [
    { kind: "todo", items: items.map((one) => ({ text: textAt(one, "text") ?? "", done: one["completed"] === true })) },
  ];
}

function foldCompleted(state: CodexState, item: JsonObject): CodexFolded {
  const type = textAt(item, "type");
  if (type === "agent_message") {
    const text = textAt(item, "text") ?? "";
    return { state: afterTurn({ ...state, answer: text }), events: [{ kind: "message", text }] };
  }
  const tool = toolIn(item)?.name;
  if (tool === undefined) return { state, events: todoEvents(item) };
  if (textAt(item, "status") === "declined") {
    return { state: afterTurn({ ...state, denied: [...state.denied, tool] }), events: [{ kind: "denied", tool }] };
  }
  // A file change comes whole, without an `item.started` of its own; a command that failed may have changed things.
  const changed = state.changed || tool !== "web_search";
  return { state: afterTurn({ ...state, changed }), events: tool === "file_change" ? toolEvents(item) : [] };
}

function afterTurn(state: CodexState): CodexState {
  const turns = state.turns + 1;
  return { ...state, turns, hopeless: state.hopeless ?? turnsSpent(state.asked, turns) };
}

/** A top-level `error` is terminal only when `turn.failed` follows: "Reconnecting... 2/5 (…)" is a retry. */
function foldError(state: CodexState, message: string): CodexFolded {
  if (!message.startsWith("Reconnecting")) return { state: { ...state, error: message }, events: [] };
  const trouble = codexProblemOf(message);
  // A proxy that refuses WebSockets does so with 403 or 404, and Codex then goes on over HTTPS: only these two stay.
  const hopeless = trouble.status === 401 || trouble.status === 402 ? trouble : undefined;
  const retry: AgentEvent = {
    kind: "retry",
    status: trouble.status,
    delayMs: 0,
    error: message.slice(0, shownLength),
  };
  return { state: { ...state, hopeless: state.hopeless ?? hopeless }, events: [retry] };
}

function foldEnd(state: CodexState, usage: JsonObject): CodexFolded {
  const tokens = { input: numberAt(usage, "input_tokens") ?? 0, output: numberAt(usage, "output_tokens") ?? 0 };
  return { state: { ...state, terminal: "completed", tokens }, events: [] };
}

/** The thread's tokens so far, from a line of its rollout file; undefined for any other line. */
export function codexTokensIn(line: string): Tokens | undefined {
  if (!line.includes('"total_token_usage"')) return undefined;
  const info = objectAt(objectAt(parseObject(line) ?? {}, "payload") ?? {}, "info");
  const total = info === undefined ? undefined : objectAt(info, "total_token_usage");
  if (total === undefined) return undefined;
  return { input: numberAt(total, "input_tokens") ?? 0, output: numberAt(total, "output_tokens") ?? 0 };
}
