import type { History } from "../journal/history.ts";

/**
 * The stores that hold the journal with its end. A save that was under way when the end was journaled is noted after it and
 * lacks it; a journal that does not say which it was is believed by the time.
 */
export function storesWithEnd({ end, checkpoints }: Pick<History, "end" | "checkpoints">): ReadonlySet<string> {
  if (end === null) return new Set();
  return new Set(
    checkpoints.filter(({ at, holdsEnd }) => at >= end.at && holdsEnd !== false).map(({ store }) => store),
  );
}
