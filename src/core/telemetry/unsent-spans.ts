/**
 * Which spans earlier runs may have died upon without sending them. The journal does not say what was sent, but when a run lived
 * on long enough after a span was given out, or came to its end in order, it was.
 */
import type { JournalEntry } from "../journal/journal-entry.ts";
import type { SpanFold } from "./open-spans.ts";
import type { Span } from "./span.ts";
import { foldSpans } from "./span-fold.ts";

interface GivenOut {
  readonly at: number;
  readonly span: Span;
}

/** `withinMs`: a run that has lived on for so long has sent. */
export function unsentSpans(
  start: SpanFold,
  entries: readonly JournalEntry[],
  withinMs: number,
): { readonly fold: SpanFold; readonly unsent: readonly Span[] } {
  let fold = start;
  let unsure: readonly GivenOut[] = [];
  for (const entry of entries) {
    const next = foldSpans(fold, entry);
    fold = next.fold;
    // A run begins with what the one before it may not have sent.
    if (entry.kind === "run.opened") unsure = unsure.map(({ span }) => ({ at: entry.at, span }));
    else unsure = unsure.filter(({ at }) => entry.at - at < withinMs);
    unsure =
      entry.kind === "workflow.ended" ? [] : [...unsure, ...next.finished.map((span) => ({ at: entry.at, span }))];
  }
  return { fold, unsent: unsure.map(({ span }) => span) };
}
