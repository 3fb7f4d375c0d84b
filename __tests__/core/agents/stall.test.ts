import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgentEvent } from "../../../src/core/agents/agent-event.ts";
import {
  foldStallEvent,
  foldStallSample,
  judgeStall,
  noProgressMs,
  type StallLimits,
  type StallState,
  stallAdvice,
  startStall,
} from "../../../src/core/agents/stall.ts";
import { classify } from "../../../src/core/failure/classify.ts";
import { failureSignature, isPoison } from "../../../src/core/failure/poison.ts";

const limits: StallLimits = { silentMs: 60_000, repeats: 4, turns: 10, retries: 5 };
const tool = (input: string, name = "Bash"): AgentEvent => ({ kind: "tool", name, input });
const turn = (turns: number): AgentEvent => ({
  kind: "usage",
  turns,
  inputTokens: turns * 100,
  outputTokens: 1,
  costUsd: undefined,
});
const retry = (delayMs: number): AgentEvent => ({ kind: "retry", status: 529, delayMs, error: "overloaded" });

/** Events one second apart; a string is a sample of the work tree. */
function told(steps: readonly (AgentEvent | string)[], start = startStall(0, "a")): StallState {
  return steps.reduce(
    (state, step, index) =>
      typeof step === "string"
        ? foldStallSample(state, step, index * 1000)
        : foldStallEvent(state, step, index * 1000, limits),
    start,
  );
}
const judge = (state: StallState, now: number, access: "read-only" | "edit" = "edit") =>
  judgeStall(state, limits, access, now);

describe("silence", () => {
  it("is a stall at the idle limit and not before, and names the last event", () => {
    const state = told([tool("npm test")]);
    expect(judge(state, 29_000)).toEqual({ kind: "fine", lookAt: 30_000 });
    expect(judge(state, 59_999, "read-only")).toEqual({ kind: "fine", lookAt: 60_000 });
    expect(judge(state, 60_000)).toEqual({
      kind: "stalled",
      verdict: {
        kind: "silent",
        diagnosis: "No sign of life of the agent for 60 s; the last was: tool Bash npm test",
        events: ["-60 s: tool Bash npm test"],
      },
    });
  });

  it("that the CLI announced before a retry of its own is waited for", () => {
    const state = told([retry(300_000)]);
    expect(judge(state, 300_000 + 59_999, "read-only")).toEqual({ kind: "fine", lookAt: 360_000 });
    expect(judge(state, 360_000)).toMatchObject({ verdict: { kind: "silent" } });
    // Nobody waits for ever because a CLI says so.
    expect(judge(told([retry(1e12)]), 960_000)).toMatchObject({ verdict: { kind: "silent" } });
  });

  it("has no limit where the stage has none", () => {
    expect(judgeStall(told([]), { ...limits, silentMs: 0 }, "read-only", 1e9)).toEqual({
      kind: "fine",
      lookAt: Number.POSITIVE_INFINITY,
    });
  });
});

describe("the same calls over and over", () => {
  const same = [tool("ls"), tool("ls"), tool("ls"), tool("ls")];

  it("are a stall when the work tree, looked at afterwards, is as it was", () => {
    expect(judge(told(same.slice(1)), 4_000).kind).toBe("fine");
    expect(judge(told(same), 4_000)).toEqual({ kind: "sample" });
    expect(judge(told([...same, "a"]), 5_000)).toMatchObject({
      kind: "stalled",
      verdict: { kind: "repeating", diagnosis: expect.stringContaining("4 in a row") },
    });
  });

  it("by turns are one too, three different ones are none", () => {
    expect(judge(told([tool("a"), tool("b"), tool("a"), tool("b"), "a"]), 5_000)).toMatchObject({
      verdict: { kind: "repeating" },
    });
    expect(judge(told([tool("a"), tool("b"), tool("c"), tool("a"), "a"]), 5_000).kind).toBe("fine");
  });

  it("are told apart by the whole of their input", () => {
    const long = (digest: string): AgentEvent => ({ kind: "tool", name: "Edit", input: "{", digest });
    expect(judge(told([long("1"), long("2"), long("3"), long("4"), "a"]), 5_000).kind).toBe("fine");
    expect(judge(told([long("1"), long("1"), long("1"), long("1"), "a"]), 5_000).kind).toBe("stalled");
  });

  it("are none while they change something, or a sample could not be taken", () => {
    expect(judge(told([...same, "b"]), 5_000).kind).toBe("fine");
    const unknown = foldStallSample(told(same), undefined, 4_000);
    expect(judge(unknown, 5_000).kind).toBe("fine");
  });

  it("that go to and fro between two states of the work tree are one", () => {
    const back = told([tool("x"), "b", tool("x"), "a", tool("x"), "b", tool("x"), "a", tool("x"), "b"]);
    expect(judge(back, 11_000)).toMatchObject({ verdict: { kind: "repeating" } });
  });

  it("can be allowed", () => {
    expect(judgeStall(told([...same, "a"]), { ...limits, repeats: 0 }, "edit", 5_000).kind).toBe("fine");
  });
});

describe("turns without a change of the work tree", () => {
  const long = (state: StallState) => foldStallEvent(state, turn(12), noProgressMs, limits);

  it("are a stall when there are many and they took long", () => {
    expect(judge(told([turn(12), "a"]), 3_000).kind).toBe("fine");
    const state = long(told([turn(2), "a"]));
    expect(judge(state, noProgressMs)).toEqual({ kind: "sample" });
    expect(judge(foldStallSample(state, "a", noProgressMs), noProgressMs)).toMatchObject({
      verdict: { kind: "no-progress", diagnosis: "12 turns in 10 min, and no change of the work tree." },
    });
    expect(judge(foldStallSample(state, "new", noProgressMs), noProgressMs).kind).toBe("fine");
  });

  it("are none where nothing is to be changed, or the to-do list goes on", () => {
    const state = foldStallSample(long(told([])), "a", noProgressMs);
    expect(judge(state, noProgressMs, "read-only").kind).toBe("fine");
    const done: AgentEvent = { kind: "todo", items: [{ text: "one", done: true }] };
    expect(judge(foldStallEvent(state, done, noProgressMs, limits), noProgressMs).kind).toBe("fine");
  });
});

describe("a retry storm", () => {
  it("is so many retries in a row with nothing of the model between them", () => {
    const storm = Array.from({ length: 5 }, () => retry(1_000));
    expect(judge(told(storm), 6_000)).toMatchObject({ verdict: { kind: "retry-storm", status: 529 } });
    expect(judge(told([...storm.slice(1), turn(1), retry(1_000)]), 6_000).kind).toBe("fine");
  });
});

describe("the diagnosis", () => {
  it("keeps the newest twenty events, each of them short, whatever comes", () => {
    const event: fc.Arbitrary<AgentEvent> = fc.oneof(
      fc.string({ maxLength: 2_000 }).map((text): AgentEvent => ({ kind: "message", text })),
      fc.string().map((input) => tool(input)),
      fc.nat(1e6).map(retry),
      fc.nat(1e6).map(turn),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const state = told(events);
        const judged = judge(state, 1e9);
        if (judged.kind !== "stalled") throw new Error("an hour of silence is a stall");
        expect(judged.verdict.events.length).toBeLessThanOrEqual(20);
        for (const text of judged.verdict.events) expect(text.length).toBeLessThanOrEqual(230);
        expect(state.newestCalls.length).toBeLessThanOrEqual(limits.repeats);
      }),
    );
  });

  it("is classified, tells the next attempt what to do otherwise, and is poison the second time", () => {
    const found = (verdict: "silent" | "repeating" | "no-progress" | "retry-storm", events: string) => {
      const evidence = { kind: "stall", agent: "claude", verdict, diagnosis: "seen", lastOutput: events } as const;
      const failure = classify(evidence);
      return { failure, signature: failureSignature(failure, evidence) };
    };
    expect(found("silent", "").failure).toMatchObject({ category: "timeout", code: "agent-silent" });
    expect(found("repeating", "").failure).toMatchObject({ category: "transient", code: "agent-repeating" });
    expect(found("no-progress", "").failure).toMatchObject({ category: "transient", code: "agent-no-progress" });
    expect(found("retry-storm", "").failure).toMatchObject({ code: "agent-retry-storm", dependency: "agent" });
    for (const verdict of ["silent", "repeating", "no-progress"] as const) {
      const first = found(verdict, "one");
      expect(first.signature).toBe(found(verdict, "two").signature);
      expect(isPoison(first.failure, 2)).toBe(true);
      expect(stallAdvice(first.failure.code)).toMatch(/before this one/);
    }
    expect(isPoison(found("retry-storm", "").failure, 2)).toBe(false);
    expect(stallAdvice("constructor")).toBe("");
  });
});
