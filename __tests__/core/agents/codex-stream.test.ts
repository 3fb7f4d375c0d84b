import { describe, expect, it } from "vitest";
import { tokensSince } from "../../../src/core/agents/agent-tokens.ts";
import { codexTokensIn } from "../../../src/core/agents/codex-events.ts";
import { codexProblemOf } from "../../../src/core/agents/codex-problem.ts";
import { codex, lines, verdict } from "./agent-stream.ts";

const started = { type: "thread.started", thread_id: "thread" };
const completed = { type: "turn.completed", usage: { input_tokens: 5, output_tokens: 1 } };
const item = (type: string, more: object = {}) => ({ type: "item.completed", item: { id: "i", type, ...more } });
const failed = (message: string) => ({ type: "turn.failed", error: { message } });

describe("what Codex says went wrong", () => {
  it.each([
    ["unexpected status 401 Unauthorized: Incorrect API key, url: x", "authentication", 401],
    ["exceeded retry limit, last status: 429 Too Many Requests", "rate-limit", 429],
    ["Quota exceeded. Check your plan and billing details.", "billing", undefined],
    ["To use Codex with your ChatGPT plan, upgrade to Plus.", "billing", undefined],
    ["Your workspace is out of credits.", "billing", undefined],
    ["The model `x` does not exist or you do not have access to it.", "unknown-model", undefined],
    ["The 'x' model is not supported when using Codex with a ChatGPT account.", "unknown-model", undefined],
    ['unexpected status 404 Not Found: {"code":"model_not_found"}', "unknown-model", 404],
    ["unexpected status 404 Not Found: no such path", "invalid-request", 404],
    ["unexpected status 503 Service Unavailable", "server-error", 503],
    ["unexpected status 529 Overloaded", "overloaded", 529],
    ["unexpected status 302 Found", "other", 302],
    ["Selected model is at capacity. Please try a different model.", "overloaded", undefined],
    ["We're currently experiencing high demand", "overloaded", undefined],
    ["stream disconnected before completion: reset", "server-error", undefined],
    ["Your access token could not be refreshed", "authentication", undefined],
    ["Codex ran out of room in the model's context window.", "invalid-request", undefined],
    ["session budget exceeded", "max-budget", undefined],
    ["something new", "other", undefined],
    ["a file says: unexpected status 401", "other", undefined],
  ] as const)("%s is %s", (message, problem, status) => {
    expect(verdict(codex(lines(started, failed(message)), {}, { exitCode: 1 }))).toMatchObject({ problem, status });
  });

  it("a usage limit says when it ends, where it names a day", () => {
    const at = Date.UTC(2026, 10, 23, 15, 45);
    expect(codexProblemOf("You've hit your usage limit. Please try again at Nov 23rd, 2026 3:45 PM.")).toMatchObject({
      problem: "rate-limit",
      resetsAt: at,
    });
    for (const untold of ["3:45 PM.", "Xxx 99th, 2026 3:45 PM."]) {
      expect(codexProblemOf(`You've hit your usage limit. Try again at ${untold}`).resetsAt).toBeUndefined();
    }
  });

  it("a retry is shown, and only a refused key or an unpaid bill ends the run", () => {
    const retry = (status: string) => ({ type: "error", message: `Reconnecting... 1/5 (unexpected status ${status})` });
    for (const [status, hopeless] of [
      ["401 Unauthorized", true],
      ["402 Payment Required", true],
      ["403 Forbidden", false],
      ["429 Too Many", false],
    ] as const) {
      const run = codex(lines(started, retry(status)), {}, { killedByUs: true });
      expect(run.isHopeless).toBe(hopeless);
      expect(run.events.at(-1)).toMatchObject({ kind: "retry", status: Number(status.slice(0, 3)) });
      expect(verdict(run)).toMatchObject({ problem: hopeless ? expect.not.stringMatching("aborted") : "aborted" });
    }
  });

  it("an error is the cause where nothing came after it, and is forgotten by a turn that completed", () => {
    const error = { type: "error", message: "stream disconnected before completion" };
    expect(verdict(codex(lines(started, error), {}, { exitCode: 1 }))).toMatchObject({ problem: "server-error" });
    expect(verdict(codex(lines(started, error), {}, { exitCode: null, signal: "SIGKILL" }))).toMatchObject({
      problem: "no-terminal-event",
    });
    expect(codex(lines(started, error, completed)).outcome.kind).toBe("finished");
    expect(verdict(codex(lines(started, { type: "error" }, { type: "turn.failed" })))).toMatchObject({
      problem: "other",
    });
    expect(verdict(codex(lines({ type: "turn.failed" })))).toMatchObject({
      message: "the turn failed without a reason",
    });
  });

  it("a session is missing only where one was asked for and no thread began", () => {
    const end = { exitCode: 1, lastOutput: "Error: thread/resume failed: no rollout found for thread id x" };
    expect(verdict(codex([], { resumed: true }, end))).toMatchObject({ problem: "no-session" });
    expect(verdict(codex([], {}, end))).toMatchObject({ problem: "no-terminal-event" });
    const thread = lines({ ...started, thread_id: "asked-id" });
    expect(verdict(codex(thread, { resumed: true }, end))).toMatchObject({ problem: "no-terminal-event" });
  });
});

describe("what Codex does", () => {
  it("is shown by what each tool was asked", () => {
    const { events } = codex(
      lines(
        { type: "item.started", item: { type: "command_execution", command: "x".repeat(999) } },
        { type: "item.started", item: { type: "mcp_tool_call", server: "s", tool: "t" } },
        { type: "item.started", item: { type: "mcp_tool_call" } },
        { type: "item.started", item: { type: "web_search", query: "q" } },
        item("file_change", { changes: [{ kind: "update", path: "a.ts" }, {}] }),
        { type: "item.started", item: { type: "reasoning" } },
        { type: "item.started", item: { type: "web_search" } },
        { type: "item.started", item: { type: "command_execution" } },
      ),
    );
    expect(
      events.map((event) => (event.kind === "tool" ? `${event.name} ${event.input.slice(0, 20)}` : event.kind)),
    ).toEqual([
      `command_execution ${"x".repeat(20)}`,
      "mcp_tool_call s t",
      "mcp_tool_call ",
      "web_search q",
      "file_change update a.ts, change ",
      "heartbeat",
      "web_search ",
      "command_execution ",
    ]);
  });

  it("is shown as a list of things to do", () => {
    const list = { type: "todo_list", items: [{ text: "a", completed: true }, {}] };
    const todo = {
      kind: "todo",
      items: [
        { text: "a", done: true },
        { text: "", done: false },
      ],
    };
    const { events } = codex(
      lines(...["started", "updated", "completed"].map((when) => ({ type: `item.${when}`, item: list }))),
    );
    expect(events).toEqual([todo, todo, todo]);
    expect(codex(lines({ type: "item.updated", item: { type: "reasoning" } })).events).toEqual([{ kind: "heartbeat" }]);
  });

  it("a declined tool fails a run that was to edit, unless another one could", () => {
    const declined = item("command_execution", { status: "declined" });
    expect(codex(lines(started, declined, completed)).events).toContainEqual({
      kind: "denied",
      tool: "command_execution",
    });
    expect(verdict(codex(lines(started, declined, completed)))).toMatchObject({
      problem: "permission-denied",
      message: "needed a tool that was denied: command_execution",
    });
    expect(verdict(codex(lines(started, item("web_search"), declined, completed)))).toMatchObject({
      problem: "permission-denied",
    });
    expect(codex(lines(started, item("file_change"), declined, completed)).outcome.kind).toBe("finished");
    expect(codex(lines(started, declined, completed), { access: "read-only" }).outcome.kind).toBe("finished");
  });

  it("has the asked id and no words where it names neither", () => {
    expect(
      verdict(codex(lines({ type: "thread.started" }, item("agent_message"), { type: "turn.completed" }))),
    ).toEqual({
      finished: "",
      sessionId: "asked-id",
    });
  });
});

describe("the tokens of a rollout", () => {
  it("are in its token counts only", () => {
    const total = { input_tokens: 500, output_tokens: 50 };
    const line = (info: unknown) => JSON.stringify({ type: "event_msg", payload: { type: "token_count", info } });
    expect(codexTokensIn(line({ total_token_usage: total }))).toEqual({ input: 500, output: 50 });
    expect(codexTokensIn(line({ total_token_usage: {} }))).toEqual({ input: 0, output: 0 });
    for (const other of [
      "",
      line(null),
      '{"text":"\\"total_token_usage\\""}',
      '"total_token_usage"',
      line({ total_token_usage: 1 }),
    ]) {
      expect(codexTokensIn(other)).toBeUndefined();
    }
  });

  it("of an attempt are what came on top", () => {
    expect(tokensSince({ input: 100, output: 10 }, { input: 300, output: 40 })).toEqual({ input: 200, output: 30 });
    expect(tokensSince({ input: 100, output: 10 }, { input: 0, output: 0 })).toEqual({ input: 0, output: 0 });
  });
});
