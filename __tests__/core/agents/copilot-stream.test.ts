import { describe, expect, it } from "vitest";
import { copilotTokensIn } from "../../../src/core/agents/copilot-events.ts";
import { copilot, lines, verdict } from "./agent-stream.ts";

const event = (type: string, data: object = {}) => ({ type, data });
const turn = event("assistant.turn_start");
const said = (content: string, more: object = {}) => event("assistant.message", { content, ...more });
const result = { type: "result", sessionId: "asked-id", exitCode: 0 };
const start = (id: string, toolName: string, args: object = {}) =>
  event("tool.execution_start", { toolCallId: id, toolName, arguments: args });
const complete = (id: string, code?: string) =>
  event("tool.execution_complete", {
    toolCallId: id,
    success: code === undefined,
    error: code === undefined ? undefined : { code },
  });
const error = (errorType: string, statusCode?: number) =>
  event("session.error", { errorType, statusCode, message: "m" });

describe("what Copilot says went wrong", () => {
  it.each([
    ["authentication", 401, "authentication"],
    ["authorization", 403, "authentication"],
    ["policy", undefined, "authentication"],
    ["quota", 402, "billing"],
    ["rate_limit", 429, "rate-limit"],
    ["context_limit", 400, "invalid-request"],
    ["query", 404, "unknown-model"],
    ["query", 500, "server-error"],
    ["query", 529, "overloaded"],
    ["toString", undefined, "other"],
  ] as const)("the error %s (%s) is %s", (type, status, problem) => {
    const run = copilot(lines(turn, error(type, status), { ...result, exitCode: 1 }), {}, { exitCode: 1 });
    expect(verdict(run)).toMatchObject({ problem, status, message: "m" });
  });

  it("an error that another turn overcame is forgotten", () => {
    expect(copilot(lines(turn, error("query", 500), turn, said("done"), result)).outcome.kind).toBe("finished");
    expect(verdict(copilot(lines(event("session.error"), result)))).toMatchObject({ message: "it gave no reason" });
  });

  it("an abort is no success, whatever the result says", () => {
    expect(verdict(copilot(lines(turn, event("abort", { reason: "user_abort" }), result)))).toMatchObject({
      problem: "aborted",
      message: "was aborted (user_abort)",
    });
    expect(verdict(copilot(lines(event("abort"), result)))).toMatchObject({ message: "was aborted (unknown)" });
  });

  it("a result without its exit code, or with another one, is no success", () => {
    // It blots out secrets in its own JSON, also in the names of fields.
    const blotted = { type: "result", sessionId: "asked-id", "e******itCode": 0 };
    expect(verdict(copilot(lines(turn, blotted)))).toMatchObject({ problem: "other" });
    expect(verdict(copilot(lines(turn, { ...result, exitCode: 2 })))).toMatchObject({
      message: "its result has the exit code 2",
    });
  });

  it.each([
    ["Error: No session, task, or name matched 'x'.", "no-session"],
    ["Error: No authentication information found.", "authentication"],
    ['Error: Model "x" from --model flag is not available.', "unknown-model"],
    ["Error: something new", "no-terminal-event"],
  ])("before it began, %s is %s", (lastOutput, problem) => {
    const end = { exitCode: 1, lastOutput };
    expect(verdict(copilot([], { resumed: true }, end))).toMatchObject({ problem });
    // Later the same words may be a tool's.
    expect(verdict(copilot(lines(turn), { resumed: true }, end))).toMatchObject({ problem: "no-terminal-event" });
    expect(verdict(copilot([], {}, { ...end, exitCode: null, signal: "SIGKILL" }))).toMatchObject({
      problem: "no-terminal-event",
    });
  });

  it("a call that failed is shown as a retry", () => {
    const failures = [{ statusCode: 429, errorType: "rate_limit_error" }, { failureKind: "network" }, {}];
    expect(copilot(lines(...failures.map((data) => event("model.call_failure", data)))).events).toEqual([
      { kind: "retry", status: 429, delayMs: 0, error: "rate_limit_error" },
      { kind: "retry", status: undefined, delayMs: 0, error: "network" },
      { kind: "retry", status: undefined, delayMs: 0, error: "unknown" },
    ]);
  });
});

describe("what Copilot does", () => {
  it("the answer is what it said after its last tool, and a subagent's words are not", () => {
    const run = copilot(
      lines(
        turn,
        said("I look"),
        start("1", "view"),
        complete("1"),
        said("inner", { parentToolCallId: "1" }),
        said("so"),
        said(""),
        result,
      ),
    );
    expect(run.outcome).toMatchObject({ answer: "so" });
    expect(copilot(lines(turn, said("I look"), start("1", "view"), complete("1"), result)).outcome).toMatchObject({
      answer: "",
    });
  });

  it("says once that it started", () => {
    const tools = event("session.tools_updated", { model: "m" });
    expect(copilot(lines(tools, turn, tools)).events).toEqual([
      { kind: "started", sessionId: "asked-id", model: "m" },
      { kind: "heartbeat" },
      { kind: "heartbeat" },
    ]);
  });

  it("is shown as a list of things to do", () => {
    const list = start("1", "update_todo", { todos: "# List\n- [x] a\n  * [ ] b" });
    expect(copilot(lines(list)).events[1]).toEqual({
      kind: "todo",
      items: [
        { text: "a", done: true },
        { text: "b", done: false },
      ],
    });
    expect(copilot(lines(start("1", "update_todo"), event("tool.execution_start"))).events).toMatchObject([
      { name: "update_todo" },
      { kind: "todo", items: [] },
      { name: "unknown", input: "{}" },
    ]);
  });

  it.each([
    ["the shell was denied", [start("1", "bash"), complete("1", "denied")], "failed"],
    [
      "only reading was permitted",
      [start("0", "view"), complete("0"), start("1", "bash"), complete("1", "denied")],
      "failed",
    ],
    [
      "an edit was permitted",
      [start("0", "edit"), complete("0"), start("1", "bash"), complete("1", "denied")],
      "finished",
    ],
    [
      "a command ran and failed",
      [start("0", "bash"), complete("0", "failure"), start("1", "bash"), complete("1", "denied")],
      "finished",
    ],
    ["the result is of a call never seen", [complete("9", "denied"), event("tool.execution_complete")], "finished"],
  ])("where %s, the run %s", (_, events, kind) => {
    expect(copilot(lines(turn, ...events, result)).outcome.kind).toBe(kind);
  });

  it("has the asked id where it names none", () => {
    expect(copilot(lines(turn, { type: "result", exitCode: 0 })).outcome).toMatchObject({ sessionId: "asked-id" });
  });
});

describe("the tokens of a session", () => {
  it("are in its shutdown only", () => {
    const metrics = {
      a: { usage: { inputTokens: 5, outputTokens: 1 } },
      b: { usage: { inputTokens: 7 } },
      c: {},
      d: 1,
    };
    const line = JSON.stringify(event("session.shutdown", { modelMetrics: metrics }));
    expect(copilotTokensIn(line)).toEqual({ input: 12, output: 1 });
    expect(copilotTokensIn('{"type":"session.shutdown"}')).toEqual({ input: 0, output: 0 });
    for (const other of ["", "{}", '{"text":"\\"session.shutdown\\""}', '"session.shutdown"']) {
      expect(copilotTokensIn(other)).toBeUndefined();
    }
  });
});
