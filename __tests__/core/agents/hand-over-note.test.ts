import { describe, expect, it } from "vitest";
import { readTodos, renderHandOverNote } from "../../../src/core/agents/hand-over-note.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { historyOf } from "../journal/journal-builder.ts";

const stage = "implementation_progress" as const;
const failure = { category: "critical", code: "agent-billing", message: "no\ncredit  left", remedy: "pay" } as const;
const before: readonly JournalEvent[] = [
  { kind: "stage.started", stage: "branch_setup" },
  { kind: "stage.succeeded", stage: "branch_setup", output: {}, note: "feature/x-1" },
  { kind: "stage.started", stage },
  { kind: "attempt.started", stage, attempt: 1, limitMs: 1000 },
  {
    kind: "stage.progress",
    stage,
    name: "todos",
    value: [{ text: "read", done: true }, { text: "write" }],
  },
  { kind: "attempt.failed", stage, attempt: 1, evidence: { kind: "bug", message: "", stack: "" }, failure },
];
const handedOver: JournalEvent = {
  kind: "agent.handed-over",
  stage,
  from: "claude",
  to: "codex",
  code: "agent-billing",
  reason: "the account is empty",
  until: null,
};

describe("the note for an agent that goes on with another's work", () => {
  it("says who worked before and why that one cannot go on, what was done and failed, and what was planned", () => {
    const note = renderHandOverNote(historyOf(...before, handedOver), stage, "codex", "+ a line");
    expect(note).toContain("The agent claude worked on this before and cannot go on: the account is empty");
    expect(note).toContain("- branch_setup: succeeded, feature/x-1");
    expect(note).toContain("Attempts of this stage that failed:\n- 1: no credit left");
    expect(note).toContain("- [x] read\n- [ ] write");
    expect(note).toMatch(/The change so far, new files left out:\n\+ a line$/);
  });

  it("blames no other agent where the same one has lost its conversation", () => {
    const note = renderHandOverNote(historyOf(...before, handedOver), stage, "claude", "");
    expect(note.split("\n")[0]).toBe("The conversation in which this was worked on before cannot be gone on with.");
    expect(note).not.toContain("The change so far");
  });

  it("hands on what was said of a finished implementation, and its list to the stages after it", () => {
    const done: JournalEvent = { kind: "stage.succeeded", stage, output: { answer: " All three are done. " } };
    const note = renderHandOverNote(historyOf(...before, done), "documentation_update", "codex", "");
    expect(note).toContain("What the agent before said of the implementation:\nAll three are done.");
    expect(note).toContain("- [ ] write");
    expect(note).not.toContain("Attempts of this stage that failed");
  });

  it("says that a long change goes on", () => {
    const note = renderHandOverNote(historyOf(), stage, "codex", "+".repeat(30_000));
    expect(note.length).toBeLessThan(21_000);
    expect(note).toContain("`git diff` shows all of it");
  });

  it.each([
    [undefined, []],
    ["no list", []],
    [[1, null, ["x"], { done: true }, { text: "a", done: "yes" }], [{ text: "a", done: false }]],
  ])("reads from %o only what is a list of things to do", (value, todos) => {
    expect(readTodos(value)).toEqual(todos);
  });
});
