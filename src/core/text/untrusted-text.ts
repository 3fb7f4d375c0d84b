/** Text that others wrote (issues, prompts, comments, what programs printed), made fit to be shown to people and agents. */
import { withoutComments } from "../prompt/prompt-blocks.ts";

/**
 * Characters that are not seen but change what is read: controls except tab and line feed, soft hyphen, zero-width and
 * bidirectional marks, tags and supplementary variation selectors (both can carry hidden sentences).
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;

/** What terminals take as colours and cursor moves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins them
const terminalCodes = /\u001b(?:\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/g;

/** The text as it is seen: without terminal codes and hidden characters, with `\n` as its only line end. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(terminalCodes, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(hidden, "");
}

const defaultMaxLength = 100_000;

/** At most `max` UTF-16 units, never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, Math.max(0, max));
  const last = kept.charCodeAt(kept.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}

/**
 * The text without HTML comments and hidden characters, with `\n` as its only line end, at most `maxLength` UTF-16 units long
 * (a note at the end says what was cut, where there is room for it). Doing it twice changes nothing more.
 */
export function sanitise(text: string, maxLength: number = defaultMaxLength): string {
  // Cut first: what is beyond the bound would be walked through for nothing. Four times, since most of it may be hidden.
  const visible = text
    .slice(0, maxLength * 4 + 10_000)
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(hidden, "");
  // Taking a comment out can join two halves of another: `<!-<!-- x -->- y`.
  const clean = withoutComments(visible).replaceAll("<!--", "<! --");
  if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000) return clean;
  const note = `\n… (cut after ${maxLength} characters)`;
  return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}

/**
 * Text for an agent's prompt between marks that its author could not know, so that it cannot pretend to end where it does not.
 * `nonce`: letters and digits, at least eight, new for each prompt. Sanitise the text before.
 */
export function fenceAsData(text: string, label: string, nonce: string): string {
  if (!/^[A-Za-z0-9-]{8,}$/.test(nonce)) throw new Error("a nonce has at least eight letters, digits or hyphens");
  const name = label
    .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
    .slice(0, 80)
    .trim();
  // Nobody can guess the nonce; where it occurs it was seen, and only then is the text changed.
  const body = text.replaceAll(nonce, "[…]");
  return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
}
