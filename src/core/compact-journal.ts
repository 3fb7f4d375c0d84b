/**
 * The entries that a reader of the fold would miss. A long workflow's journal is mostly health checks, checkpoints and kept facts
 * that newer ones have replaced; without them its report is the same, and a bundle of it can be carried.
 */
import { kept } from "./history-fold.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** How many of the newest of a kind the fold keeps. */
const keptOf: Readonly<Partial<Record<JournalEntry["kind"], number>>> = {
  "health.checked": kept.healthChecks,
  warning: kept.warnings,
  "checkpoint.saved": kept.checkpoints,
  "checkpoint.failed": kept.checkpoints,
};

/** In the same order. Their fold differs from that of all entries in nothing but the number of entries. */
export function withoutForgotten(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const seen = new Map<string, number>();
  const told: JournalEntry[] = [];
  // The last entry says when the journal was written last.
  for (const [back, entry] of entries.toReversed().entries()) {
    const key = entry.kind === "stage.progress" ? `${entry.kind} ${entry.stage} ${entry.name}` : entry.kind;
    const most = entry.kind === "stage.progress" ? 1 : (keptOf[entry.kind] ?? Number.POSITIVE_INFINITY);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count <= most || back === 0) told.push(entry);
  }
  return told.reverse();
}
