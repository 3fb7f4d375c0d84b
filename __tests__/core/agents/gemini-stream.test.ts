import { describe, expect, it } from "vitest";
import { foldGeminiComplaint, startGemini } from "../../../src/core/agents/gemini-events.ts";
import { asked, gemini, lines, verdict } from "./agent-stream.ts";

const init = { type: "init", session_id: "asked-id", model: "m" };
const success = { type: "result", status: "success", timestamp: "2026-11-22T17:00:00.000Z" };
const said = (content: string) => ({ type: "message", role: "assistant", content, delta: true });
const use = (id: string, tool_name: string, parameters: object = {}) => ({
  type: "tool_use",
  tool_id: id,
  tool_name,
  parameters,
});
const done = (id: string, error?: string) => ({
  type: "tool_result",
  tool_id: id,
  ...(error === undefined ? { status: "success" } : { status: "error", error: { type: error } }),
});
const failed = (message: string, type = "unknown") => ({ ...success, status: "error", error: { type, message } });
const api = (code: number, message: string) => `[API Error: ${JSON.stringify({ error: { code, message } })}]`;

describe("what Gemini says went wrong", () => {
  it.each([
    [api(400, "API key not valid. Please pass a valid API key."), "authentication", 400],
    [api(403, "forbidden"), "authentication", 403],
    ["[API Error: models/x is not found for API version v1beta.]", "unknown-model", undefined],
    ["[API Error: Requested entity was not found.]", "unknown-model", undefined],
    [api(429, "You exceeded your current quota, please check your plan and billing details."), "rate-limit", 429],
    [api(429, "Quota exceeded, limit: 0, model: x"), "billing", 429],
    ["[API Error: You have exhausted your daily quota on this model.]", "rate-limit", undefined],
    ["[API Error: Your prepayment credits are depleted.]", "billing", undefined],
    ["[API Error: The model is overloaded.]", "overloaded", undefined],
    [api(500, "internal"), "server-error", 500],
    [api(413, "too large"), "invalid-request", 413],
    ["something new", "other", undefined],
    ['[API Error: {"error":{"code":502}}]', "server-error", 502],
  ] as const)("%s is %s", (message, problem, status) => {
    expect(verdict(gemini(lines(init, failed(message)), {}, { exitCode: 1 }))).toMatchObject({ problem, status });
  });

  it.each([
    ["FatalTurnLimitedError", "max-turns"],
    ["FatalAuthenticationError", "authentication"],
    ["FatalCancellationError", "aborted"],
    ["toString", "other"],
  ])("the error %s is %s", (type, problem) => {
    expect(verdict(gemini(lines(init, failed("x", type))))).toMatchObject({ problem });
  });

  it("a rate limit says when it ends, counted from the event's own time", () => {
    const limited = failed(api(429, "Quota exceeded. Please retry in 41.5s."));
    expect(verdict(gemini(lines(init, limited)))).toMatchObject({ resetsAt: Date.UTC(2026, 10, 22, 17, 0, 41, 500) });
    expect(verdict(gemini(lines(init, { ...limited, timestamp: undefined })))).toMatchObject({ resetsAt: undefined });
  });

  it("an end without a result is told by its exit code", () => {
    for (const [exitCode, problem] of [
      [41, "authentication"],
      [53, "max-turns"],
      [55, "no-terminal-event"],
    ] as const) {
      expect(verdict(gemini([], {}, { exitCode, lastOutput: "Invalid auth" }))).toMatchObject({ problem });
    }
    expect(verdict(gemini(lines(init), {}, { exitCode: null, signal: "SIGKILL" }))).toMatchObject({
      problem: "no-terminal-event",
      signal: "SIGKILL",
    });
    expect(verdict(gemini(lines({ type: "result" })))).toMatchObject({
      problem: "other",
      message: "it gave no reason",
    });
  });

  it("a session is missing only where one was asked for and none began", () => {
    const end = { exitCode: 42, lastOutput: 'Error resuming session: Invalid session identifier "x".' };
    expect(verdict(gemini([], { resumed: true }, end))).toMatchObject({ problem: "no-session" });
    expect(verdict(gemini([], {}, end))).toMatchObject({ problem: "no-terminal-event" });
    expect(verdict(gemini(lines(init), { resumed: true }, end))).toMatchObject({ problem: "no-terminal-event" });
  });

  it("a retry is told on standard error", () => {
    const state = startGemini(asked);
    expect(
      foldGeminiComplaint(state, "Attempt 2 failed with status 429. Retrying with backoff... _ApiError").events,
    ).toEqual([{ kind: "retry", status: 429, delayMs: 0, error: "HTTP 429" }]);
    expect(foldGeminiComplaint(state, "a tool says: Attempt 2 failed with status 429. Retrying").events).toEqual([
      { kind: "heartbeat" },
    ]);
  });
});

describe("what Gemini does", () => {
  it("pieces of a message are one message, and the answer is what it said after its last tool", () => {
    const run = gemini(
      lines(init, said("I "), said("look"), use("1", "read_file"), done("1"), said("It is "), said("so."), success),
    );
    expect(run.events.flatMap((event) => (event.kind === "message" ? [event.text] : []))).toEqual([
      "I look",
      "It is so.",
    ]);
    expect(run.outcome).toMatchObject({ answer: "It is so.", usage: { turns: 2 } });
    expect(gemini(lines(init, said("I look"), use("1", "read_file"), done("1"), success)).outcome).toMatchObject({
      answer: "",
    });
  });

  it("is shown as a list of things to do", () => {
    const todos = [{ description: "a", status: "completed" }, {}];
    expect(gemini(lines(use("1", "write_todos", { todos }), { type: "tool_use" })).events).toEqual([
      { kind: "tool", name: "write_todos", input: JSON.stringify({ todos }) },
      {
        kind: "todo",
        items: [
          { text: "a", done: true },
          { text: "", done: false },
        ],
      },
      { kind: "tool", name: "unknown", input: "{}" },
    ]);
  });

  it.each([
    ["a policy denied the shell", [use("1", "run_shell_command"), done("1", "policy_violation")], "failed"],
    ["the shell is not there", [use("1", "run_shell_command"), done("1", "tool_not_registered")], "failed"],
    ["a tool is not there that never was", [use("1", "make_coffee"), done("1", "tool_not_registered")], "finished"],
    [
      "only reading was permitted",
      [use("0", "glob"), done("0"), use("1", "replace"), done("1", "policy_violation")],
      "failed",
    ],
    [
      "an edit was permitted",
      [use("0", "replace"), done("0"), use("1", "replace"), done("1", "policy_violation")],
      "finished",
    ],
    ["the result is of a call never seen", [done("9", "policy_violation"), { type: "tool_result" }], "finished"],
  ])("where %s, the run %s", (_, events, kind) => {
    expect(gemini(lines(init, ...events, success)).outcome.kind).toBe(kind);
  });

  it("has the asked id where it names none", () => {
    expect(gemini(lines({ type: "init" }, { type: "message", role: "assistant" }, success)).outcome).toMatchObject({
      sessionId: "asked-id",
    });
    expect(gemini(lines({ type: "init" })).events).toEqual([{ kind: "started", sessionId: "asked-id" }]);
  });
});
