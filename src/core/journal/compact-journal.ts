/**
 * The entries that a reader of the fold would miss. A long workflow's journal is mostly health checks, checkpoints and kept facts
 * that newer ones have replaced; without them its report is the same, it is read sooner, and a bundle of it can be carried.
 */
import { kept } from "./history.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** How many of the newest of a kind the fold keeps. */
const keptOf: Readonly<Partial<Record<JournalEntry["kind"], number>>> = {
  "health.checked": kept.healthChecks,
  warning: kept.warnings,
  "checkpoint.saved": kept.checkpoints,
  "checkpoint.failed": kept.checkpoints,
};

function isForgotten(entry: JournalEntry, seen: Map<string, number>): boolean {
  const isProgress = entry.kind === "stage.progress";
  const most = isProgress ? 1 : keptOf[entry.kind];
  if (most === undefined) return false;
  const key = isProgress ? `${entry.stage} ${entry.name}` : entry.kind;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count > most;
}

/** In the same order. Their fold differs from that of all entries in nothing but the number of entries. */
export function withoutForgotten(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const seen = new Map<string, number>();
  const told: JournalEntry[] = [];
  let generation = -1;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const forgotten = isForgotten(entry, seen);
    // When the journal was written last, at its end or before another run opened it, is told by whatever entry stands there.
    const next = entries[at + 1]?.kind;
    // Generations grow; where one did not, the highest must stay.
    const isHighest = "generation" in entry && entry.generation > generation;
    if (isHighest) generation = entry.generation;
    if (!forgotten || isHighest || next === undefined || next === "run.opened") told.push(entry);
  }
  return told.reverse();
}
