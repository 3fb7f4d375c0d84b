/** What programs print can be long; what counts in it stands at its beginning (the first error) and at its end (the summary). */
import { cut } from "./untrusted-text.ts";

const headShare = 0.3;

/**
 * The text, or its beginning and end with a line between them that says how much is left out, together at most `max` UTF-16
 * units long and cut at line ends where lines are not longer than that. `max` should leave room for that line (about 60).
 */
export function keepHeadAndTail(text: string, max: number): string {
  if (text.length <= max) return text;
  const note = (left: number) => `\n… (${left} characters left out here) …\n`;
  const room = max - note(text.length).length;
  if (room <= 0) return cut(text, max);
  const head = wholeLines(cut(text, Math.floor(room * headShare)));
  const tail = lastLines(text, room - head.length);
  return `${head}${note(text.length - head.length - tail.length)}${tail}`;
}

function wholeLines(text: string): string {
  const end = text.lastIndexOf("\n");
  return end > text.length / 2 ? text.slice(0, end) : text;
}

function lastLines(text: string, length: number): string {
  const from = text.length - length;
  const first = text.charCodeAt(from);
  const tail = text.slice(first >= 0xdc00 && first <= 0xdfff ? from + 1 : from);
  const start = tail.indexOf("\n");
  return start !== -1 && start < tail.length / 2 ? tail.slice(start + 1) : tail;
}

/** All that is known of what a program printed. `lastOutput`: the newest lines of both streams, the only place for stderr. */
export function printedBy(result: { readonly stdout: string; readonly lastOutput: string }): string {
  const newest = result.lastOutput.trimEnd();
  const stdout = result.stdout.trimEnd();
  if (stdout.length <= newest.length) return newest;
  return stdout.endsWith(newest) ? stdout : `${stdout}\n\nThe newest lines of both streams:\n${newest}`;
}
