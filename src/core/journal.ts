/**
 * The journal's form on disk: one JSON line per entry, each carrying the hash of the one before it and its own.
 *
 * J1 A line that was not written whole (no newline at the end of the file) did not happen: it is cut off.
 * J2 A changed, missing, doubled or reordered line breaks the chain; everything from there on is not believed.
 * J3 Reading never throws: what was found is said in the result.
 */
import { createHash } from "node:crypto";
import type { JournalEntry, JournalEvent } from "./journal-entry.ts";
import { journalFrame } from "./journal-entry.ts";

/** Hash that stands before the first entry. */
export const chainStart = "0".repeat(43);

/** Longer lines are refused on reading: a checkpoint is untrusted, and one entry never needs more (prompts are bounded). */
export const longestLineBytes = 4 * 1024 * 1024;

export interface ChainHead {
  /** `seq` of the next entry. */
  readonly seq: number;
  /** SHA-256 of the newest line's content, base64url. */
  readonly hash: string;
}

export const emptyChain: ChainHead = { seq: 0, hash: chainStart };

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64url");
}

const hashKey = ',"hash":"';
/** `,"hash":"` + 43 characters + `"}` */
const hashTailLength = hashKey.length + 43 + 2;

/** Renders the next line (with its newline) and the head after it. */
export function encodeEntry(
  head: ChainHead,
  event: JournalEvent,
  at: number,
): { line: string; head: ChainHead; entry: JournalEntry } {
  const entry: JournalEntry = { seq: head.seq, at, ...event };
  const body = JSON.stringify({ ...entry, prev: head.hash });
  const hash = sha256(body);
  return { line: `${body.slice(0, -1)}${hashKey}${hash}"}\n`, head: { seq: head.seq + 1, hash }, entry };
}

export type JournalTail =
  | { readonly kind: "whole" }
  /** The last write was cut short: `bytes` at the end are no line. */
  | { readonly kind: "torn"; readonly bytes: number }
  /** Line `line` (from 1) is not what was written; what follows it is not believed. */
  | { readonly kind: "broken"; readonly line: number; readonly reason: string };

export interface JournalContent {
  readonly entries: readonly JournalEntry[];
  readonly head: ChainHead;
  /** Bytes up to the end of the last believed line. */
  readonly length: number;
  readonly tail: JournalTail;
}

/** Undefined for text that is no JSON: whoever can write a matching hash can also write nonsense. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decodeLine(text: string, head: ChainHead): { entry: JournalEntry; head: ChainHead } | { reason: string } {
  const hash = text.slice(-45, -2);
  if (text.slice(-hashTailLength, -45) !== hashKey || !text.endsWith('"}')) return { reason: "no hash at its end" };
  const body = `${text.slice(0, -hashTailLength)}}`;
  if (sha256(body) !== hash) return { reason: "its hash does not fit its content" };
  const frame = journalFrame.safeParse(parseJson(body));
  if (!frame.success) return { reason: "it is not a journal entry" };
  const { prev, ...entry } = frame.data;
  if (prev !== head.hash) return { reason: "it does not follow the line before it" };
  if (frame.data.seq !== head.seq) return { reason: `it is number ${frame.data.seq} where ${head.seq} was due` };
  return { entry: entry as unknown as JournalEntry, head: { seq: head.seq + 1, hash } };
}

/** Reads as far as the chain holds. Never throws (J3). */
export function decodeJournal(bytes: Uint8Array): JournalContent {
  const decoder = new TextDecoder();
  const entries: JournalEntry[] = [];
  let head = emptyChain;
  let start = 0;
  const ended = (tail: JournalTail): JournalContent => ({ entries, head, length: start, tail });
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1) return ended({ kind: "torn", bytes: bytes.length - start });
    if (end - start > longestLineBytes)
      return ended({ kind: "broken", line: entries.length + 1, reason: "it is too long" });
    const decoded = decodeLine(decoder.decode(bytes.subarray(start, end)), head);
    if ("reason" in decoded) return ended({ kind: "broken", line: entries.length + 1, reason: decoded.reason });
    entries.push(decoded.entry);
    head = decoded.head;
    start = end + 1;
  }
  return ended({ kind: "whole" });
}
