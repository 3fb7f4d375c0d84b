import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codex, copilot, gemini, recorded, verdict } from "./agents/agent-stream.ts";

const agents = { codex, gemini, copilot };
const kinds = ["codex", "gemini", "copilot"] as const;

describe("the recorded streams", () => {
  it.each([
    ["codex-success", codex, {}, { finished: "DONE items=6", sessionId: "01a20436-afbc-76c3-a1d5-f1e59650482e" }],
    ["codex-429-turn-failed", codex, { exitCode: 1 }, { problem: "rate-limit", status: 429, exitCode: 1 }],
    ["gemini-success", gemini, {}, { finished: "DONE contents=3", sessionId: "edc32494-b49f-443d-be2e-13fb019ecec8" }],
    ["gemini-bad-key", gemini, { exitCode: 144 }, { problem: "authentication", status: 400 }],
    ["gemini-max-turns", gemini, { exitCode: 53 }, { problem: "max-turns" }],
    [
      "copilot-success",
      copilot,
      {},
      { finished: "DONE after seeing 3 messages", sessionId: "abca3b74-d8c9-430b-855a-4118a90a8570" },
    ],
    ["copilot-401", copilot, { exitCode: 1 }, { problem: "authentication", status: 401 }],
    ["copilot-sigterm-exit0-abort", copilot, {}, { problem: "aborted", exitCode: 0 }],
  ] as const)("%s is concluded from its structured fields", (name, run, end, expected) => {
    expect(verdict(run(recorded(name), {}, end))).toMatchObject(expected);
  });

  it.each([
    ["codex", { turns: 2, inputTokens: 200, outputTokens: 20, costUsd: 0 }],
    ["gemini", { turns: 2, inputTokens: 200, outputTokens: 20, costUsd: 0 }],
    ["copilot", { turns: 2, inputTokens: 0, outputTokens: 0, costUsd: 0 }],
  ] as const)("a run of %s is counted", (kind, usage) => {
    expect(agents[kind](recorded(`${kind}-success`)).outcome.usage).toEqual(usage);
  });

  it.each([
    ["codex", ["started", "tool", "message"], "01a20436-afbc-76c3-a1d5-f1e59650482e"],
    ["gemini", ["started", "message", "tool", "message"], "edc32494-b49f-443d-be2e-13fb019ecec8"],
    ["copilot", ["started", "message", "tool", "message"], "asked-id"],
  ] as const)("a run of %s shows its session, its tool and its words", (kind, shown, sessionId) => {
    const { events } = agents[kind](recorded(`${kind}-success`));
    expect(events.map((event) => event.kind).filter((event) => event !== "heartbeat")).toEqual(shown);
    expect(events.find((event) => event.kind === "started")).toMatchObject({ sessionId });
    expect(events.find((event) => event.kind === "tool")).toMatchObject({
      input: expect.stringContaining("echo hi >> out.txt"),
    });
  });
});

describe.each(kinds)("whatever %s prints", (kind) => {
  const run = agents[kind];

  it("cut after any line but the last, no stream is a success", () => {
    const all = recorded(`${kind}-success`);
    for (let length = 0; length < all.length; length++) {
      expect(run(all.slice(0, length)).outcome.kind).toBe("failed");
    }
  });

  it("a success we killed or that ended by a signal or with another code is no success", () => {
    const problems = [{ killedByUs: true }, { exitCode: null, signal: "SIGKILL" }, { exitCode: 3 }].map((end) =>
      verdict(run(recorded(`${kind}-success`), {}, end)),
    );
    expect(problems).toMatchObject([
      { problem: "aborted" },
      { problem: "other", signal: "SIGKILL" },
      { problem: "other" },
    ]);
  });

  it("a resume that is answered by another session is none", () => {
    expect(verdict(run(recorded(`${kind}-success`), { resumed: true }))).toMatchObject({ problem: "no-session" });
    expect(run(recorded(`${kind}-success`), { resumed: true }).outcome.sessionId).toBeUndefined();
  });

  it("one turn more than was asked for is the end, and the limit is named although we ended it", () => {
    const success = recorded(`${kind}-success`);
    expect(run(success, { maxTurns: 2 })).toMatchObject({ isHopeless: false, outcome: { kind: "finished" } });
    const spent = run(success, { maxTurns: 1 }, { killedByUs: true });
    expect(spent.isHopeless).toBe(true);
    expect(verdict(spent)).toMatchObject({ problem: "max-turns", message: "the limit of 1 turns is reached" });
  });

  it("lines that are no event are signs of life", () => {
    const odd = ["", "no json", "[1]", "null", '{"type":"brand_new"}', "{}", '{"type":7}'];
    expect(run(odd).events).toEqual(odd.map(() => ({ kind: "heartbeat" })));
  });

  it("what it says last is shown where there was no end", () => {
    const outcome = run([], {}, { exitCode: 1, lastOutput: "cannot open display" }).outcome;
    expect(outcome).toMatchObject({
      sessionId: undefined,
      evidence: { message: "ended (exit code 1) without a result: cannot open display", problem: "no-terminal-event" },
    });
  });

  it("what it says last is not its own stream", () => {
    const lastOutput = `no colours\n${recorded(`${kind}-success`).join("\n")}\n{"torn`;
    const broken = verdict(run([], {}, { exitCode: 1, lastOutput }));
    expect(broken).toMatchObject({ message: "ended (exit code 1) without a result: no colours" });
    const silent = verdict(run([], {}, { exitCode: 1, lastOutput: '{"type":"x"}' }));
    expect(silent).toMatchObject({ message: "ended (exit code 1) without a result" });
  });

  it("any text is taken, and gives at least one event a line", () => {
    const types =
      "thread.started turn.failed turn.completed item.started item.updated item.completed error init message tool_use tool_result result " +
      "session.tools_updated assistant.turn_start assistant.message tool.execution_start tool.execution_complete session.error abort " +
      "model.call_failure";
    const event = fc.record(
      {
        type: fc.constantFrom(...types.split(" ")),
        item: fc.oneof(
          fc.jsonValue(),
          fc.record({ type: fc.constantFrom("todo_list", "file_change", "mcp_tool_call") }),
        ),
        data: fc.oneof(
          fc.jsonValue(),
          fc.record({ toolCallId: fc.constant("a"), toolName: fc.constantFrom("x", "update_todo") }),
        ),
        role: fc.constant("assistant"),
        message: fc.jsonValue(),
        tool_name: fc.constantFrom("write_todos", "replace"),
      },
      { requiredKeys: ["type"] },
    );
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      event.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(fc.array(line), (text) => {
        const { events } = run(text);
        expect(events.length).toBeGreaterThanOrEqual(text.length);
        expect(run(text, {}, { killedByUs: true }).outcome.kind).toBe("failed");
      }),
    );
  });
});
