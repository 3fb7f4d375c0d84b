import { describe, expect, it } from "vitest";
import { handsOver, successors } from "../../../src/core/agents/agent-fallback.ts";
import { needsHandOver, sessionToContinue } from "../../../src/core/agents/agent-session.ts";
import { renderHandOverNote } from "../../../src/core/agents/hand-over-note.ts";
import { emptyHistory, type History } from "../../../src/core/journal/history.ts";
import { foldEntry } from "../../../src/core/journal/history-fold.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";

const stage = "implementation_progress" as const;
const fold = (events: readonly JournalEvent[], from: History = emptyHistory) =>
  events.reduce((history, event, seq) => foldEntry(history, { at: seq * 1000, seq, ...event }), from);
const opened = {
  kind: "run.opened",
  run: { id: "1", attempt: 1, url: undefined, actor: undefined, event: undefined, version: "0" },
  resumedFrom: null,
  from: null,
  previousEnd: null,
} as const;
const over = (from: string, to: string, until: number | null = null) =>
  ({ kind: "agent.handed-over", stage, from, to, until, code: "agent-billing", reason: "no credit" }) as const;
const chain = ["claude", "codex", "gemini"];

describe("what hands over to the next agent", () => {
  it.each([
    ["agent-billing", "give-up", true],
    ["agent-rate-limit", "pause", true],
    ["agent-rate-limit", "give-up", true],
    ["agent-overloaded", "give-up", true],
    ["agent-retry-storm", "give-up", true],
    ["circuit-open", "pause", true],
    ["agent-key", "give-up", false],
    ["agent-model", "give-up", false],
    ["agent-failed", "give-up", false],
    ["budget-spent", "give-up", false],
    ["no-change", "give-up", false],
  ] as const)("%s when the engine would %s: %s", (code, without, expected) => {
    expect(handsOver({ code }, without)).toBe(expected);
  });
});

describe("the chain", () => {
  it("goes on in its order, then to those before, and leaves out who could not go on in this run", () => {
    const one = fold([opened]);
    expect(successors(chain, "claude", one, 0)).toEqual(["codex", "gemini"]);
    expect(successors(chain, "codex", one, 0)).toEqual(["gemini", "claude"]);
    const handed = fold([opened, over("claude", "codex"), over("codex", "gemini")]);
    expect(handed.agentInUse).toBe("gemini");
    expect(successors(chain, "gemini", handed, 1e15)).toEqual([]);
  });

  it("asks those again in a later run, and those with a known reset from then on", () => {
    const handed = fold([opened, over("claude", "codex", 5_000_000), over("codex", "gemini")]);
    expect(successors(chain, "gemini", handed, 4_999_999)).toEqual([]);
    expect(successors(chain, "gemini", handed, 5_000_000)).toEqual(["claude"]);
    const later = fold([opened], handed);
    expect(later.agentInUse).toBe("gemini");
    expect(successors(chain, "gemini", later, 0)).toEqual(["codex"]);
  });

  it("keeps a circuit for each agent", () => {
    const failure = {
      category: "transient",
      code: "agent-overloaded",
      message: "",
      remedy: "",
      dependency: "agent",
    } as const;
    const failed = {
      kind: "attempt.failed",
      stage,
      attempt: 1,
      evidence: { kind: "bug", message: "", stack: "" },
      failure,
    } as const;
    const history = fold([opened, failed, failed, over("claude", "codex")]);
    expect(history.circuits.agent.failuresInRow).toBe(0);
    expect(fold([over("codex", "claude")], history).circuits.agent.failuresInRow).toBe(2);
  });
});

describe("a conversation", () => {
  const began = (agent: string, sessionId: string) =>
    ({ kind: "agent.started", stage, attempt: 1, agent, sessionId, resumed: false }) as const;
  const kept = (value: string | null) => ({ kind: "stage.progress", stage, name: "session", value }) as const;

  it("is gone on with by its own agent alone; another one needs a note", () => {
    const history = fold([opened, kept("s1"), began("claude", "s1")]);
    expect(sessionToContinue(history, stage, "claude")).toBe("s1");
    expect(sessionToContinue(history, stage, "codex")).toBeUndefined();
    expect(sessionToContinue(history, "testing_complete", "claude")).toBeUndefined();
    expect(needsHandOver(history, stage, "claude")).toBe(false);
    expect(needsHandOver(history, stage, "codex")).toBe(true);
    expect(needsHandOver(emptyHistory, stage, "codex")).toBe(false);
    const lost = fold([kept(null)], history);
    expect(sessionToContinue(lost, stage, "claude")).toBeUndefined();
    expect(needsHandOver(lost, stage, "claude")).toBe(true);
  });

  it("that is left behind leaves a note: who, the stages, the list, the change, all of it bounded", () => {
    const todos = {
      kind: "stage.progress",
      stage,
      name: "todos",
      value: [{ text: "add R1", done: true }, { text: "R2", done: false }, 7],
    } as const;
    const history = fold([
      opened,
      { kind: "stage.started", stage },
      kept("s1"),
      began("claude", "s1"),
      todos as JournalEvent,
      over("claude", "codex"),
    ]);
    const note = renderHandOverNote(history, stage, "codex", `+added\n${"x".repeat(100_000)}`);
    expect(note).toContain("The agent claude worked on this before and cannot go on: no credit");
    expect(note).toContain("- implementation_progress: running");
    expect(note).toContain("- [x] add R1\n- [ ] R2");
    expect(note).toContain("+added");
    expect(note.length).toBeLessThan(22_000);
  });
});
