/** Folding a stream in one go, and the events that streams in the tests are made of. */
import { readFileSync } from "node:fs";
import type { AgentEvent } from "../../../src/core/agents/agent-event.ts";
import type { Asked, ProcessEnd } from "../../../src/core/agents/agent-verdict.ts";
import { foldClaudeEvent, startClaude } from "../../../src/core/agents/claude-events.ts";

export const asked: Asked = { sessionId: "asked-id", resumed: false, access: "edit" };
export const ended: ProcessEnd = { exitCode: 0, signal: null, killedByUs: false, lastOutput: "" };

export function fold(lines: readonly string[], how: Partial<Asked> = {}) {
  let state = startClaude({ ...asked, ...how });
  const events: AgentEvent[] = [];
  for (const line of lines) {
    const folded = foldClaudeEvent(state, line);
    state = folded.state;
    events.push(...folded.events);
  }
  return { state, events };
}

export const lines = (...events: readonly unknown[]) => events.map((event) => JSON.stringify(event));

export function recorded(name: string): readonly string[] {
  const file = new URL(`../../fixtures/agent-events/claude-${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

export const init = {
  type: "system",
  subtype: "init",
  session_id: "asked-id",
  model: "m",
  claude_code_version: "2.1.330",
};
export const success = {
  type: "result",
  subtype: "success",
  is_error: false,
  terminal_reason: "completed",
  num_turns: 1,
  total_cost_usd: 0.01,
  result: "done",
};
export const call = (id: string, name: string, input: unknown = {}) => ({
  type: "assistant",
  message: {
    id: `msg-${id}`,
    content: [{ type: "tool_use", id, name, input }],
    usage: { input_tokens: 10, output_tokens: 1 },
  },
  parent_tool_use_id: null,
});
export const ran = (id: string, more: object = {}) => ({
  type: "user",
  message: { content: [{ type: "tool_result", tool_use_id: id, is_error: false }] },
  ...more,
});
