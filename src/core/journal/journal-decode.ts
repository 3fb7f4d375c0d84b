/**
 * Reads a journal back, as far as its chain holds.
 *
 * J1 A line that was not written whole (no newline at the end of the file) did not happen: it is cut off.
 * J2 A changed, missing, doubled or reordered line breaks the chain; everything from there on is not believed.
 * J3 Reading never throws: what was found is said in the result.
 */
import { type ChainHead, emptyChain, hashKey, lineHash } from "./journal.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** Longer lines are refused on reading: a checkpoint is untrusted, and one entry never needs more (prompts are bounded). */
export const longestLineBytes = 4 * 1024 * 1024;

/** `,"hash":"` + 43 characters + `"}` */
const hashTailLength = hashKey.length + 43 + 2;

interface Frame {
  readonly seq: number;
  readonly prev: unknown;
  readonly entry: JournalEntry;
}

/**
 * The frame every entry must have. What stands inside is ours: the hash chain says that it is what we wrote, so a decoder per
 * kind would only repeat the type; folds still read defensively. By hand, since every line of every checkpoint comes by here.
 */
function frameOf(json: unknown): Frame | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const { prev, ...entry } = json as Record<string, unknown>;
  const { seq, at, kind } = entry;
  const numbered = typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0;
  const timed = typeof at === "number" && Number.isFinite(at) && at >= 0;
  const named = typeof kind === "string" && kind.length >= 1 && kind.length <= 64;
  return numbered && timed && named ? { seq, prev, entry: entry as unknown as JournalEntry } : undefined;
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
  if (lineHash(body) !== hash) return { reason: "its hash does not fit its content" };
  const frame = frameOf(parseJson(body));
  if (frame === undefined) return { reason: "it is not a journal entry" };
  if (frame.prev !== head.hash) return { reason: "it does not follow the line before it" };
  if (frame.seq !== head.seq) return { reason: `it is number ${frame.seq} where ${head.seq} was due` };
  return { entry: frame.entry, head: { seq: head.seq + 1, hash } };
}

/** Reads as far as the chain holds. Never throws (J3). */
export function decodeJournal(bytes: Uint8Array): JournalContent {
  // A mark of byte order is a change like any other: by default a decoder takes it away.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
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
