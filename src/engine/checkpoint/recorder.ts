/**
 * The one writer of a workflow's journal.
 *
 * P2 An entry is on the disk before `record` resolves; only then does it count (fold, log, listeners).
 * R1 Entries are written one after the other in the order of the calls.
 * R2 After a write that failed nothing more is written: a gap would break the chain. The failure is kept for the report.
 */
import type { History } from "../../core/journal/history.ts";
import { foldEntry } from "../../core/journal/history-fold.ts";
import { type ChainHead, encodeEntry } from "../../core/journal/journal.ts";
import type { JournalEntry, JournalEvent } from "../../core/journal/journal-entry.ts";
import type { Clock, JournalFile } from "../../ports.ts";

export interface Recorder {
  readonly path: string;
  history(): History;
  record(event: JournalEvent): Promise<void>;
  /** Called for each entry after it is durable; those written before anybody listened are told first. */
  onEntry(listener: (entry: JournalEntry, history: History) => void): void;
  close(): Promise<void>;
}

export interface RecorderStart {
  readonly file: JournalFile;
  readonly clock: Clock;
  readonly head: ChainHead;
  readonly history: History;
  readonly redact: (text: string) => string;
}

function collectTexts(value: unknown, into: string[]): void {
  if (typeof value === "string") into.push(value);
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) collectTexts(inner, into);
}

/**
 * Nearly all entries hold nothing that is to be hidden, which one look at the whole line tells: without an escape in it each
 * string stands there as it is, between quotation marks, and none of a redactor's patterns needs the beginning or end of a text.
 */
function holdsNothing(line: string, redact: (text: string) => string): boolean {
  return !line.includes("\\") && redact(line) === line;
}

/** Strings inside an event, redacted: nothing unredacted reaches the disk (P6). */
function redactEvent(event: JournalEvent, redact: (text: string) => string): JournalEvent {
  const texts: string[] = [];
  collectTexts(event, texts);
  const all = texts.join("\n");
  if (redact(all) === all) return event;
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return redact(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(clean);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(event) as JournalEvent;
}

export function startRecorder(start: RecorderStart): Recorder {
  let head = start.head;
  let history = start.history;
  let broken: unknown;
  let queue: Promise<void> = Promise.resolve();
  const listeners: ((entry: JournalEntry, history: History) => void)[] = [];
  /** Opening a journal writes before there is a workflow to listen to it. */
  const early: { readonly entry: JournalEntry; readonly history: History }[] = [];

  const write = async (event: JournalEvent): Promise<void> => {
    if (broken !== undefined) throw broken;
    const at = start.clock.now();
    let next = encodeEntry(head, event, at);
    if (!holdsNothing(next.line, start.redact)) next = encodeEntry(head, redactEvent(event, start.redact), at);
    try {
      await start.file.append(next.line);
    } catch (error) {
      broken = error; // R2
      throw error;
    }
    head = next.head;
    history = foldEntry(history, next.entry);
    if (listeners.length === 0) early.push({ entry: next.entry, history });
    for (const listener of listeners) listener(next.entry, history);
  };

  return {
    path: start.file.path,
    history: () => history,
    record: (event) => {
      const written = queue.then(() => write(event)); // R1
      queue = written.catch(() => undefined);
      return written;
    },
    onEntry: (listener) => {
      for (const told of early) listener(told.entry, told.history);
      listeners.push(listener);
    },
    close: async () => {
      await queue;
      await start.file.close();
    },
  };
}
