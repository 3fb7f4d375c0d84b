/**
 * The journal's form on disk: one JSON line per entry, each carrying the hash of the one before it and its own.
 * Writing only, which every start does; reading (`journal-decode.ts`) is for those that go on with something.
 */
import { hash } from "node:crypto";
import type { JournalEntry, JournalEvent } from "./journal-entry.ts";

/** Hash that stands before the first entry. */
export const chainStart = "0".repeat(43);

export interface ChainHead {
  /** `seq` of the next entry. */
  readonly seq: number;
  /** SHA-256 of the newest line's content, base64url. */
  readonly hash: string;
}

export const emptyChain: ChainHead = { seq: 0, hash: chainStart };

/** SHA-256 of a line's content, base64url. */
export function lineHash(text: string): string {
  return hash("sha256", text, "base64url");
}

/** What stands before the hash at the end of a line. */
export const hashKey = ',"hash":"';

/** Renders the next line (with its newline) and the head after it. */
export function encodeEntry(
  head: ChainHead,
  event: JournalEvent,
  at: number,
): { line: string; head: ChainHead; entry: JournalEntry } {
  const entry: JournalEntry = { seq: head.seq, at, ...event };
  const body = JSON.stringify({ ...entry, prev: head.hash });
  const own = lineHash(body);
  return { line: `${body.slice(0, -1)}${hashKey}${own}"}\n`, head: { seq: head.seq + 1, hash: own }, entry };
}
