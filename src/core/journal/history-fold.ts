/** The fold of the journal: one entry after the other becomes the history, and nothing that is not in the journal does. */

import { addSamples, readSamples } from "../health/resource-samples.ts";
import { withoutForgotten } from "./compact-journal.ts";
import { emptyHistory, type History, kept, type RunRecord } from "./history.ts";
import { settleOpenCall } from "./history-fold-agent.ts";
import { endAttempt, foldStageEntry, type StageEntry, withStage } from "./history-fold-stage.ts";
import type { JournalEntry } from "./journal-entry.ts";

function originOf(from: Extract<JournalEntry, { kind: "run.opened" }>["from"]): string | null {
  if (from === null) return null;
  return from === "github" ? "what GitHub shows" : `generation ${from.generation} in ${from.store}`;
}

function foldWorkflowEntry(history: History, entry: Exclude<JournalEntry, StageEntry>): History {
  switch (entry.kind) {
    case "workflow.created":
      return {
        ...history,
        workflowId: entry.workflowId,
        repository: entry.repository,
        schema: entry.schema,
        planFingerprint: entry.plan.fingerprint,
        planStages: entry.plan.stages,
        createdAt: entry.at,
      };
    case "workflow.task":
      return { ...history, task: entry.task };
    case "run.opened": {
      const counted = settleOpenCall(history, history.lastAt);
      const run: RunRecord = {
        ...entry.run,
        openedAt: entry.at,
        resumedFrom: entry.resumedFrom,
        previousEnd: entry.previousEnd,
        silentSince: history.runs.length === 0 ? null : history.lastAt,
        from: originOf(entry.from),
      };
      const current = history.current;
      // What was running when the last process died is over; its end was never written.
      const settled =
        current === null
          ? counted
          : withStage(counted, current, (r) => endAttempt(r, history.lastAt, "interrupted", null));
      const generation = Math.max(history.generation, entry.newestGeneration ?? 0);
      const usedBefore = counted.agentUsageByStage;
      return { ...settled, usedBefore, runs: [...history.runs.slice(-kept.runs + 1), run], generation, end: null };
    }
    case "effect.intended":
      return {
        ...history,
        effects: {
          ...history.effects,
          [entry.effect]: { effect: entry.effect, key: entry.key, confirmed: false, found: false, value: null },
        },
      };
    case "effect.confirmed":
      return {
        ...history,
        effects: {
          ...history.effects,
          [entry.effect]: {
            effect: entry.effect,
            key: entry.key,
            confirmed: true,
            found: entry.found,
            value: entry.value,
          },
        },
      };
    case "checkpoint.saved":
      return {
        ...history,
        generation: Math.max(history.generation, entry.generation),
        checkpoints: [
          ...history.checkpoints.slice(-kept.checkpoints + 1),
          {
            generation: entry.generation,
            store: entry.store,
            key: entry.key,
            bytes: entry.bytes,
            tookMs: entry.tookMs,
            holdsEnd: entry.holdsEnd,
            at: entry.at,
          },
        ],
      };
    case "checkpoint.failed":
      return {
        ...history,
        generation: Math.max(history.generation, entry.generation),
        checkpointFailures: [
          ...history.checkpointFailures.slice(-kept.checkpoints + 1),
          { generation: entry.generation, store: entry.store, reason: entry.reason, at: entry.at },
        ],
      };
    case "health.checked":
      return {
        ...history,
        health: [
          ...history.health.slice(-kept.healthChecks + 1),
          { at: entry.at, reason: entry.reason, check: entry.check },
        ],
      };
    case "resources.sampled":
      return { ...history, samples: addSamples(history.samples, readSamples(entry.samples)) };
    case "warning":
      return {
        ...history,
        warnings: [
          ...history.warnings.slice(-kept.warnings + 1),
          { at: entry.at, topic: entry.topic, message: entry.message },
        ],
      };
    case "workflow.ended":
      return {
        ...history,
        end: {
          status: entry.status,
          reason: entry.reason,
          failure: entry.failure,
          resumable: entry.resumable,
          resumeAt: entry.resumeAt ?? null,
          at: entry.at,
        },
      };
  }
}

function step(history: History, entry: JournalEntry): History {
  return "stage" in entry ? foldStageEntry(history, entry) : foldWorkflowEntry(history, entry);
}

/** One entry further. Unknown kinds (a newer minor version wrote them) are counted and otherwise left alone. */
export function foldEntry(history: History, entry: JournalEntry): History {
  const next = step(history, entry) ?? history;
  return { ...next, lastAt: entry.at, entries: history.entries + 1 };
}

/** The same as folding one entry after the other, without the work for those that newer ones have replaced. */
export function foldJournal(entries: readonly JournalEntry[]): History {
  return { ...withoutForgotten(entries).reduce(foldEntry, emptyHistory), entries: entries.length };
}
