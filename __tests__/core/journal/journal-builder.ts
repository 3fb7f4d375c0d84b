import { emptyHistory, type History } from "../../../src/core/journal/history.ts";
import { foldEntry } from "../../../src/core/journal/history-fold.ts";
import type { JournalEntry, JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { makePlan } from "../../../src/core/plan.ts";

export const plan = makePlan({
  maxRetries: 3,
  timeoutMultiplier: 1.5,
  idleTimeoutS: undefined,
  baselines: {},
  stages: {},
});
export const workflowId = "workflow-20260101-000000-abcd";

export const created: JournalEvent = {
  kind: "workflow.created",
  schema: 1,
  workflowId,
  repository: "octo/app",
  plan: { fingerprint: plan.fingerprint, stages: plan.stages.map((stage) => stage.stage) },
};

export const opened: JournalEvent = {
  kind: "run.opened",
  run: { id: "7", attempt: 1, url: "https://host/run/7", actor: "mona", event: "workflow_dispatch", version: "0.1.0" },
  resumedFrom: null,
  from: null,
  previousEnd: null,
};

/** Entries one second apart, from the first second of 2026 on. */
export function entriesOf(events: readonly JournalEvent[]): JournalEntry[] {
  return events.map((event, seq) => ({ seq, at: Date.UTC(2026, 0, 1) + seq * 1_000, ...event }));
}

export function historyOf(...events: readonly JournalEvent[]): History {
  return entriesOf([created, opened, ...events]).reduce(foldEntry, emptyHistory);
}
