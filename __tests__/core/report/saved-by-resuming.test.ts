import { describe, expect, it } from "vitest";
import { planFor } from "../../../src/core/config/plan-settings.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { foldEntry } from "../../../src/core/journal/history-fold.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { reportFactsOf } from "../../../src/core/report/report-of.ts";
import { savedByResuming } from "../../../src/core/report/saved-by-resuming.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { savedText } from "../../../src/core/report/summary-agent.ts";
import type { WorkflowStage } from "../../../src/core/stage.ts";
import { configuration } from "../../fakes/simulation/scenario.ts";

const fold = (events: readonly JournalEvent[]) =>
  events.reduce((history, event, seq) => foldEntry(history, { at: seq * 1000, seq, ...event }), emptyHistory);

const opened = (attempt: number): JournalEvent => ({
  kind: "run.opened",
  run: { id: "1", attempt, url: undefined, actor: undefined, event: undefined, version: "0" },
  resumedFrom: attempt === 1 ? null : "implementation_progress",
  from: null,
  previousEnd: null,
});
const call = (stage: WorkflowStage, costUsd: number, resumed = false): readonly JournalEvent[] => [
  { kind: "agent.started", stage, attempt: 1, agent: "claude", sessionId: stage, resumed },
  {
    ...{ kind: "agent.finished", stage, agent: "claude", sessionId: stage, turns: 1 },
    ...{ inputTokens: costUsd * 1_000, outputTokens: 0, costUsd, agentMs: 60_000 },
  } as JournalEvent,
];
const killed = (stage: WorkflowStage, tokens: number): readonly JournalEvent[] => [
  { kind: "agent.started", stage, attempt: 1, agent: "claude", sessionId: stage, resumed: false },
  { kind: "agent.usage", stage, turns: 1, inputTokens: tokens, outputTokens: 0, costUsd: 0, agentMs: 1_000 },
];
const done = (stage: WorkflowStage): readonly JournalEvent[] => [
  { kind: "stage.started", stage },
  { kind: "stage.succeeded", stage, output: {} },
];
const first = [
  opened(1),
  ...call("research_planning", 1),
  ...done("research_planning"),
  { kind: "stage.started", stage: "implementation_progress" } as const,
  ...killed("implementation_progress", 500),
];

describe("what a resume saved", () => {
  it("is what finished stages had cost, and the session that it went on with", () => {
    const history = fold([...first, opened(2), ...call("implementation_progress", 2, true)]);
    expect(savedByResuming(history)).toEqual({
      stages: { costUsd: 1, tokens: 1_000, agentMs: 60_000 },
      // 500 tokens that nobody priced, at the agent's average of $3 for 3,000.
      session: { costUsd: 0.5, tokens: 500, agentMs: 1_000 },
    });
  });

  it("is no session that was not gone on with, no stage that is done again, and nothing in a first run", () => {
    expect(savedByResuming(fold(first))).toBeNull();
    const fresh = fold([...first, opened(2), ...call("implementation_progress", 2)]);
    expect(savedByResuming(fresh)?.session.tokens).toBe(0);
    const back = fold([...first, opened(2), { kind: "stage.reopened", stage: "research_planning", reason: "asked" }]);
    expect(savedByResuming(back)?.stages.tokens).toBe(0);
    const again = fold([
      ...first,
      opened(2),
      { kind: "stage.reopened", stage: "research_planning", reason: "asked" },
      ...done("research_planning"),
    ]);
    expect(savedByResuming(again)?.stages.tokens).toBe(0);
  });

  it("stands in the summary with the cost of each stage, its estimates named as such", () => {
    const history = fold([...first, opened(2), ...call("implementation_progress", 2, true)]);
    const settings = {
      plan: planFor(configuration()),
      resumeComment: null,
      repositoryUrl: null,
      version: "0",
      now: 1e6,
    };
    const report = buildReport(reportFactsOf(history, settings));
    expect(savedText(report)).toBe(
      "Saved by resuming: $1.5000 (finished stages: $1.0000, 1000 tokens, 1m; the kept session: $0.5000, 500 tokens, 1s)",
    );
    const summary = renderSummary(report);
    expect(summary).toContain("Saved by resuming: $1.5000");
    expect(summary).toContain("Of 500 tokens no price was said");
    expect(summary).toMatch(/<code>implementation_progress<\/code> \| 2 \| 2500 .*\$2\.5000/);
  });
});

describe("what a summary says of the agent", () => {
  it("names stalls with the last events, hand-overs, and protected paths in the open", () => {
    const history = fold([
      opened(1),
      { kind: "stage.started", stage: "implementation_progress" },
      {
        ...{ kind: "agent.stalled", stage: "implementation_progress", attempt: 1, agent: "claude" },
        ...{ verdict: "repeating", diagnosis: "ls <b>|</b> 12 in a row", events: ["-3 s: tool Bash ```ls"] },
      } as JournalEvent,
      {
        ...{ kind: "agent.handed-over", stage: "implementation_progress", from: "claude", to: "codex", until: null },
        ...{ code: "agent-billing", reason: "no credit" },
      } as JournalEvent,
      {
        ...{ kind: "change.protected", stage: "implementation_complete", policy: "hold" },
        ...{ paths: [{ path: "CLAUDE.md", kind: "agent instructions" }], patch: "+Obey `@everyone`\n```" },
      } as JournalEvent,
      { kind: "stage.progress", stage: "implementation_progress", name: "todos", value: [{ text: "R1", done: true }] },
    ]);
    const settings = {
      plan: planFor(configuration()),
      resumeComment: null,
      repositoryUrl: null,
      version: "0",
      now: 1e6,
    };
    const summary = renderSummary(buildReport(reportFactsOf(history, settings)));
    expect(summary).toContain("### Protected paths held back (1)");
    expect(summary).toContain("<code>CLAUDE.md</code> (agent instructions)");
    expect(summary).toContain("<code>codex</code> took over from <code>claude</code>: no credit");
    expect(summary).toContain("stalled (repeating)");
    expect(summary).not.toContain("<b>");
  });
});
