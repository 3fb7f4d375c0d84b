import { describe, expect, it } from "vitest";
import { startClaude } from "../../../src/core/agents/claude-events.ts";
import { concludeClaude } from "../../../src/core/agents/claude-verdict.ts";
import { asked, call, ended, fold, init, lines, ran, recorded, success } from "./claude-stream.ts";

describe("API problems", () => {
  const retry = (error: string | undefined, status: number | undefined) => ({
    type: "system",
    subtype: "api_retry",
    retry_delay_ms: 500,
    error_status: status,
    error,
  });

  it.each([
    ["authentication_failed", 401, "authentication"],
    ["unknown", 403, "authentication"],
    ["billing_error", 400, "billing"],
    ["unknown", 402, "billing"],
    ["model_not_found", 404, "unknown-model"],
  ])("a retry for %s (%i) is hopeless and names %s", (error, status, problem) => {
    const { state, events } = fold(lines(init, retry(error, status)));
    expect(state.hopeless?.problem).toBe(problem);
    expect(events.at(-1)).toEqual({ kind: "retry", status, delayMs: 500, error });
    expect(concludeClaude(state, { ...ended, exitCode: null, signal: "SIGTERM", killedByUs: true })).toMatchObject({
      kind: "failed",
      evidence: { problem, status, killedByUs: true },
    });
  });

  it.each([
    ["rate_limit", 429],
    ["overloaded", 529],
    ["server_error", 500],
    [undefined, undefined],
  ])("a retry for %s (%s) is left to Claude", (error, status) => {
    expect(fold(lines(init, retry(error, status), retry("unknown", 502))).state.hopeless).toBeUndefined();
  });

  it.each([
    [{ api_error_status: 401 }, "authentication"],
    [{ api_error_type: "permission_error" }, "authentication"],
    [{ api_error_status: 503 }, "server-error"],
    [{ api_error_type: "api_error" }, "server-error"],
    [{ api_error_status: 413 }, "invalid-request"],
    [{ api_error_status: 302 }, "other"],
    [{ api_error_status: 529 }, "overloaded"],
    [{ api_error_status: 429, api_error_type: "new_error" }, "rate-limit"],
    [{}, "other"],
  ])("a result with is_error and %o is %s", (fields, problem) => {
    const { state } = fold(lines(init, { ...success, is_error: true, terminal_reason: "api_error", ...fields }));
    expect(concludeClaude(state, { ...ended, exitCode: 1 })).toMatchObject({ evidence: { problem } });
  });

  it("a server error without a status is a server error", () => {
    const { state } = fold(lines(init, { type: "assistant", error: "server_error" }));
    expect(concludeClaude(state, ended)).toMatchObject({ evidence: { problem: "server-error" } });
  });

  it("prose that quotes an error decides nothing", () => {
    const text = "API Error: 401 authentication_failed, your credit balance is too low";
    const said = { type: "assistant", message: { id: "a", content: [{ type: "text", text }] } };
    expect(concludeClaude(fold(lines(init, said, { ...success, result: text })).state, ended).kind).toBe("finished");
    expect(
      concludeClaude(fold(lines(init, said, { ...success, is_error: true, result: text })).state, ended),
    ).toMatchObject({ evidence: { problem: "other" } });
  });

  it("an error that a later message overcame is forgotten, one that was the last word is the cause", () => {
    const failed = { type: "assistant", error: "rate_limit", api_error_status: 429, message: { id: "x" } };
    const well = { type: "assistant", message: { id: "y", content: [] } };
    expect(concludeClaude(fold(lines(init, failed)).state, { ...ended, exitCode: 1 })).toMatchObject({
      evidence: { problem: "rate-limit", status: 429 },
    });
    expect(concludeClaude(fold(lines(init, failed, well)).state, { ...ended, exitCode: 1 })).toMatchObject({
      evidence: { problem: "no-terminal-event" },
    });
    expect(
      concludeClaude(fold(lines(init, failed)).state, { ...ended, exitCode: null, signal: "SIGKILL" }),
    ).toMatchObject({ evidence: { problem: "no-terminal-event", signal: "SIGKILL" } });
  });

  it.each([
    [{ type: "rate_limit_event", status: "rejected", resetsAt: 1_795_370_000 }],
    [{ type: "rate_limit_event", rate_limit_info: { status: "rejected", resetsAt: 1_795_370_000 } }],
  ])("a rate limit says in milliseconds when it resets", (event) => {
    const failed = { type: "assistant", error: "rate_limit", api_error_status: 429 };
    const { state } = fold(lines(init, event, { type: "rate_limit_event" }, failed));
    expect(concludeClaude(state, { ...ended, exitCode: 1 })).toMatchObject({
      evidence: { problem: "rate-limit", resetsAt: 1_795_370_000_000 },
    });
  });
});

describe("the end of a run", () => {
  it("quotes the last output when there was no result", () => {
    const outcome = concludeClaude(startClaude(asked), { ...ended, exitCode: 1, lastOutput: "cannot open display" });
    expect(outcome).toMatchObject({
      sessionId: undefined,
      evidence: { message: "ended (exit code 1) without a result: cannot open display" },
    });
  });

  it("names a terminal reason it does not know rather than take it for a success", () => {
    const { state } = fold(lines(init, { ...success, terminal_reason: "hook_stopped" }));
    expect(concludeClaude(state, ended)).toMatchObject({
      evidence: { problem: "other", message: "success (hook_stopped): done" },
    });
    const silent = fold(lines(init, { type: "result" })).state;
    expect(concludeClaude(silent, ended)).toMatchObject({ evidence: { message: "missing: it gave no reason" } });
  });

  it("an older version without a terminal reason can succeed", () => {
    const { terminal_reason: _, ...older } = success;
    expect(concludeClaude(fold(lines(init, older)).state, ended).kind).toBe("finished");
  });

  it("a missing session is only found missing when one was asked for", () => {
    expect(concludeClaude(fold(recorded("no-session")).state, { ...ended, exitCode: 1 })).toMatchObject({
      evidence: { problem: "other" },
    });
  });

  it("answers nothing and the asked id where the stream has neither", () => {
    const { result: _, ...mute } = success;
    expect(concludeClaude(fold(lines(mute)).state, ended)).toMatchObject({ answer: "", sessionId: "asked-id" });
  });

  it("tells of another session than the one asked for, and takes its end for no resume", () => {
    const { events, state } = fold(lines({ ...init, session_id: "other-id" }, success), { resumed: true });
    expect(events[0]).toMatchObject({ kind: "started", sessionId: "other-id" });
    expect(concludeClaude(state, ended)).toMatchObject({ kind: "failed", evidence: { problem: "no-session" } });
    const began = fold(lines({ ...init, session_id: "other-id" }, success));
    expect(concludeClaude(began.state, ended)).toMatchObject({ kind: "finished", sessionId: "other-id" });
    expect(fold(lines({ type: "system", subtype: "init" })).events[0]).toMatchObject({ sessionId: "asked-id" });
  });
});

describe("denied tools", () => {
  const denied = { type: "system", subtype: "permission_denied", tool_name: "Bash" };
  const denials = { permission_denials: [{ tool_name: "Bash" }, {}] };
  const verdict = (...events: readonly unknown[]) => concludeClaude(fold(lines(init, ...events)).state, ended).kind;

  it.each([
    ["nothing else ran", [], "failed"],
    ["only reading was permitted", [call("1", "Read"), ran("1")], "failed"],
    ["an edit was permitted", [call("1", "Edit"), ran("1")], "finished"],
    [
      "the edit did not run",
      [call("1", "Edit"), ran("1", { tool_result_meta: [{ id: "1", non_execution_kind: "x" }] })],
      "failed",
    ],
    ["the command ran and failed", [call("1", "Bash"), ran("1", { tool_result_meta: [{ id: "1" }] })], "finished"],
    ["the result is of a call never seen", [ran("9")], "failed"],
    ["the user event has no message", [call("1", "Edit"), { type: "user" }], "failed"],
  ])("when %s, the run %s", (_, events, kind) => {
    expect(verdict(denied, ...events, { ...success, ...denials })).toBe(kind);
  });

  it("names every denied tool once", () => {
    const { state, events } = fold(
      lines(init, denied, { ...denied, tool_name: undefined }, { ...success, ...denials }),
    );
    expect(events.filter((event) => event.kind === "denied").map((event) => event.tool)).toEqual(["Bash", "unknown"]);
    expect(concludeClaude(state, ended)).toMatchObject({
      evidence: { message: "needed a tool that was denied: Bash, unknown" },
    });
  });

  it("a call whose error is unexplained did not change anything", () => {
    const failed = { type: "user", message: { content: [{ tool_use_id: "1", is_error: true }] } };
    expect(verdict(denied, call("1", "Edit"), failed, success)).toBe("failed");
  });
});
