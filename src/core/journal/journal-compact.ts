/**
 * A journal as a checkpoint carries it: without what can be computed again. Number, hash and the hash before it stand in every
 * line and are most of what does not compress (two times 43 characters of chance a line); from the content and the head they
 * follow one by one.
 *
 * C1 Expanding gives the same bytes, or bytes with another head: whoever compares the head with the one that was kept notices
 *    every change. Where a line has another form than ours, nothing is compacted.
 */
import { chainStart, hashKey, lineHash } from "./journal.ts";

/** First line of a compacted journal; a later form has another number. */
const mark = '{"compact":1}';

const line = /^\{"seq":(\d+),(.*),"prev":"([\w-]{43})","hash":"([\w-]{43})"\}$/s;

/** Undefined when it would not come back byte for byte. `journal`: whole lines of a chain that holds. */
export function compactJournal(journal: Uint8Array): Uint8Array | undefined {
  const lines = new TextDecoder().decode(journal).split("\n");
  if (lines.pop() !== "") return undefined;
  const kept = [mark];
  let prev = chainStart;
  for (const [seq, text] of lines.entries()) {
    const [, number, content, before, own] = line.exec(text) ?? [];
    if (content === undefined || own === undefined || number !== String(seq) || before !== prev) return undefined;
    kept.push(content);
    prev = own;
  }
  return new TextEncoder().encode(`${kept.join("\n")}\n`);
}

/** Undefined for what is no compacted journal. The chain it gives still has to end at the head that was kept (C1). */
export function expandJournal(compact: Uint8Array): Uint8Array | undefined {
  const lines = new TextDecoder().decode(compact).split("\n");
  if (lines.shift() !== mark || lines.pop() !== "") return undefined;
  let prev = chainStart;
  let text = "";
  for (const [seq, content] of lines.entries()) {
    const body = `{"seq":${seq},${content},"prev":"${prev}"}`;
    prev = lineHash(body);
    text += `${body.slice(0, -1)}${hashKey}${prev}"}\n`;
  }
  return new TextEncoder().encode(text);
}
