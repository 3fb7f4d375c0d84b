/**
 * Whether a journal's chain holds, and where it ends, without reading what its entries say: hashing is a third of the work of
 * reading. For whoever passes the bytes on (a checkpoint); who believes the entries reads them (journal-decode.ts).
 */
import { hash } from "node:crypto";
import { type ChainHead, emptyChain, hashKey } from "./journal.ts";
import { decodeJournal, type JournalTail, longestLineBytes } from "./journal-decode.ts";

export interface VerifiedJournal {
  readonly head: ChainHead;
  /** Bytes up to the end of the last line that holds. */
  readonly length: number;
  readonly tail: JournalTail;
}

const prevKey = ',"prev":"';
const hashLength = 43;
const newline = 0x0a;
const brace = 0x7d;

/**
 * `bytes` from `start` to `end` is a line as `encodeEntry` writes it, and follows `head`. Lines have `prev` and `hash` last, so
 * that both stand at fixed places before the end. Overwrites the comma before `hash` with the brace that was hashed in its place.
 */
function follows(bytes: Buffer, start: number, end: number, head: ChainHead): boolean {
  const at = end - 2 - hashLength;
  const bodyEnd = at - hashKey.length;
  const prevAt = bodyEnd - 1 - hashLength;
  const begin = `{"seq":${head.seq},`;
  if (prevAt - prevKey.length < start + begin.length) return false;
  const text = (from: number, to: number) => bytes.toString("latin1", from, to);
  if (text(start, start + begin.length) !== begin || text(bodyEnd, at) !== hashKey || text(end - 2, end) !== '"}')
    return false;
  if (text(prevAt - prevKey.length, bodyEnd) !== `${prevKey}${head.hash}"`) return false;
  const own = text(at, end - 2);
  bytes[bodyEnd] = brace;
  return hash("sha256", bytes.subarray(start, bodyEnd + 1), "base64url") === own;
}

/** As far as the chain holds. Never throws. What is found at the first line that does not fit is what reading it finds. */
export function verifyJournal(journal: Uint8Array): VerifiedJournal {
  const bytes = Buffer.from(journal);
  let head = emptyChain;
  let start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    const own = bytes.toString("latin1", Math.max(start, end - 2 - hashLength), Math.max(start, end - 2));
    if (end - start > longestLineBytes || !follows(bytes, start, end, head)) break;
    head = { seq: head.seq + 1, hash: own };
    start = end + 1;
  }
  if (start === bytes.length) return { head, length: start, tail: { kind: "whole" } };
  const { tail, ...read } = decodeJournal(journal);
  return { head: read.head, length: read.length, tail };
}
