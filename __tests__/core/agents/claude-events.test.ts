import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Asked, ProcessEnd } from "../../../src/core/agents/agent-verdict.ts";
import { streamedTokens } from "../../../src/core/agents/claude-events.ts";
import { concludeClaude } from "../../../src/core/agents/claude-verdict.ts";
import { call, ended, fold, init, lines, recorded, success } from "./claude-stream.ts";

describe("the recorded streams", () => {
  const rows: readonly (readonly [string, Partial<ProcessEnd>, Partial<Asked>, object])[] = [
    ["success", {}, {}, { kind: "finished", answer: "DONE after seeing 4 messages" }],
    ["429", { exitCode: 1 }, {}, { problem: "rate-limit", status: 429 }],
    ["529-overloaded", { exitCode: 1 }, {}, { problem: "overloaded", status: 529 }],
    ["billing", { exitCode: 1 }, {}, { problem: "billing", status: 400 }],
    ["max-turns", { exitCode: 1 }, {}, { problem: "max-turns" }],
    ["max-budget", { exitCode: 1 }, {}, { problem: "max-budget" }],
    ["no-session", { exitCode: 1 }, { resumed: true }, { problem: "no-session" }],
    ["permission-denied-exit0", {}, {}, { problem: "permission-denied", exitCode: 0 }],
    ["sigint-exit0-aborted", {}, {}, { problem: "aborted", exitCode: 0 }],
    ["sigterm-143-no-result", { exitCode: 143 }, {}, { problem: "no-terminal-event", exitCode: 143 }],
  ];

  it.each(rows)("%s is concluded from its structured fields", (name, end, how, expected) => {
    const { state } = fold(recorded(name), how);
    const outcome = concludeClaude(state, { ...ended, ...end });
    expect(outcome.kind === "finished" ? outcome : outcome.evidence).toMatchObject(expected);
  });

  it("the same denial does not fail a read-only run, whose answer is all it owes", () => {
    const { state } = fold(recorded("permission-denied-exit0"), { access: "read-only" });
    expect(concludeClaude(state, ended).kind).toBe("finished");
  });

  it("a success we killed or that ended by a signal or with another code is no success", () => {
    const { state } = fold(recorded("success"));
    const problems = [{ killedByUs: true }, { exitCode: null, signal: "SIGKILL" }, { exitCode: 3 }].map((end) => {
      const outcome = concludeClaude(state, { ...ended, ...end });
      return outcome.kind === "failed" && outcome.evidence.kind === "agent" ? outcome.evidence : undefined;
    });
    expect(problems.map((evidence) => evidence?.problem)).toEqual(["aborted", "other", "other"]);
    expect(problems[1]).toMatchObject({ signal: "SIGKILL", exitCode: null, killedByUs: false });
  });

  it("cut after any line but the last, no stream is a success", () => {
    const all = recorded("success");
    for (let length = 0; length < all.length; length++) {
      expect(concludeClaude(fold(all.slice(0, length)).state, ended).kind).toBe("failed");
    }
  });

  it("a successful run shows its session, its words, its tool and its use", () => {
    const { events, state } = fold(recorded("success"));
    expect(events.map((event) => event.kind)).toEqual([
      "started",
      "message",
      "usage",
      "tool",
      "heartbeat",
      "message",
      "usage",
      "heartbeat",
    ]);
    expect(events[0]).toEqual({
      kind: "started",
      sessionId: "b7a03c4a-2df0-4e60-b348-508afddb095b",
      model: "claude-opus-5-5",
      version: "2.1.330",
    });
    expect(concludeClaude(state, ended)).toMatchObject({
      sessionId: "b7a03c4a-2df0-4e60-b348-508afddb095b",
      usage: { turns: 2, inputTokens: 200, outputTokens: 100, costUsd: 0.0028 },
    });
  });
});

describe("what is shown", () => {
  it("a todo list is shown as one, and a tool's input is cut", () => {
    const todos = [{ content: "a", status: "completed" }, { status: "pending" }];
    const { events } = fold(lines(call("1", "TodoWrite", { todos }), call("2", "Write", { text: "x".repeat(9999) })));
    expect(events).toContainEqual({
      kind: "todo",
      items: [
        { text: "a", done: true },
        { text: "", done: false },
      ],
    });
    const write = events.find((event) => event.kind === "tool" && event.name === "Write");
    expect(write?.kind === "tool" ? write.input.length : 0).toBe(300);
  });

  it("an empty todo list and nameless calls are ordinary tools", () => {
    const nameless = { type: "assistant", message: { content: [{ type: "tool_use" }, { type: "thinking" }] } };
    const { events } = fold(lines(call("1", "TodoWrite"), nameless));
    expect(events.filter((event) => event.kind === "tool").map((event) => event.name)).toEqual([
      "TodoWrite",
      "unknown",
    ]);
  });

  it("a subagent's words are not the answer's, yet its tokens count", () => {
    const subagent = { ...call("2", "Read"), parent_tool_use_id: "1" };
    const words = {
      type: "assistant",
      message: { content: [{ type: "text", text: "inner" }] },
      parent_tool_use_id: "1",
    };
    const { events, state } = fold(lines(call("1", "Task"), subagent, words, call("3", "Edit"), success));
    expect(events.some((event) => event.kind === "message")).toBe(false);
    expect(streamedTokens(state)).toEqual({ input: 30, output: 3 });
    expect(state.mainMessages).toBe(2);
  });

  it("unknown events, unknown subtypes and lines that are no JSON are signs of life", () => {
    const odd = ["", "not json", "[1]", "null", '{"type":"system","subtype":"new"}', '{"type":"brand_new"}', "{}"];
    expect(fold(odd).events).toEqual(odd.map(() => ({ kind: "heartbeat" })));
  });

  it("any text whatever is taken, and gives at least one event a line", () => {
    const shape = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          type: fc.constantFrom("system", "assistant", "user", "result", "rate_limit_event"),
          subtype: fc.constantFrom("init", "api_retry", "permission_denied", "success"),
          message: fc.jsonValue(),
          error: fc.jsonValue(),
        })
        .map((event) => JSON.stringify(event)),
    );
    fc.assert(
      fc.property(fc.array(shape), (text) => {
        const { state, events } = fold(text);
        expect(events.length).toBeGreaterThanOrEqual(text.length);
        expect(concludeClaude(state, { ...ended, killedByUs: true }).kind).toBe("failed");
      }),
    );
  });
});

describe("accounting", () => {
  const message = (id: string, input: number, output: number) => ({
    type: "assistant",
    message: { id, content: [], usage: { input_tokens: input, cache_read_input_tokens: 5, output_tokens: output } },
  });
  const totals = (cost: number, input: number, output: number) => ({
    ...success,
    total_cost_usd: cost,
    modelUsage: { m: { inputTokens: input, outputTokens: output, cacheReadInputTokens: 0 }, n: null },
  });
  const used = (how: Partial<Asked>, ...events: readonly unknown[]) =>
    concludeClaude(fold(lines(init, ...events), how).state, ended).usage;

  it("a message counts once however many blocks it has, with its newest figures", () => {
    expect(used({}, message("a", 95, 1), message("a", 95, 7), message("b", 45, 1))).toMatchObject({
      turns: 2,
      inputTokens: 150,
      outputTokens: 8,
      costUsd: 0,
    });
  });

  it("a first run takes the totals as they are", () => {
    expect(used({}, message("a", 95, 1), totals(0.4, 400, 40))).toMatchObject({ costUsd: 0.4, outputTokens: 40 });
  });

  it("a resumed run takes its share of cumulative totals, and all of totals that are its own", () => {
    const resumed = { resumed: true };
    expect(used(resumed, message("a", 95, 1), totals(0.4, 400, 40))).toMatchObject({
      costUsd: 0.1,
      inputTokens: 100,
      outputTokens: 10,
    });
    expect(used(resumed, message("a", 95, 1), totals(0.4, 100, 40))).toMatchObject({ costUsd: 0.4, outputTokens: 40 });
    expect(used(resumed, message("a", 95, 1), totals(0.4, 50, 40))).toMatchObject({ costUsd: 0.4, inputTokens: 100 });
  });
});
