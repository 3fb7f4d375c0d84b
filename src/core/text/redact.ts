/** Taking credentials out of text before it is logged, journaled, stored or shown (P6). */
import { findCredentials, type Span } from "./redact-patterns.ts";

const mask = "***";
const shortestSecret = 4;
const shortestLine = 8;
const shortestEncoded = 8;

/**
 * Base64 of a secret that stands somewhere inside a longer text ("user:secret"): three alignments, each without the outer
 * characters, which depend on the neighbours.
 */
function base64Inside(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const first = shift === 0 ? 0 : shift + 1;
    const last = (bytes.length + shift) % 3 === 0 ? encoded.length : encoded.length - 1;
    const inner = encoded.slice(first, last);
    return [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function jsonString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A value, and how it shows up in URLs, base64 and JSON. */
export function formsOf(secret: string): string[] {
  const wellFormed = secret.toWellFormed();
  const url = encodeURIComponent(wellFormed);
  const encoded = [
    url,
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams([["", wellFormed]]).toString().slice(1),
    ...base64Inside(secret),
  ];
  const json = jsonString(secret);
  return [secret, json, jsonString(json), ...encoded.filter((form) => form.length >= shortestEncoded)];
}

/** A secret of several lines shows up line by line in a log. */
export function valuesOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const trimmed = secret.trim();
  return [secret, trimmed, ...(lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : [])];
}

function findLiteral(text: string, value: string, into: Span[]): void {
  // One further at a time, so that a secret that overlaps itself leaves no rest; runs of one span are kept as one.
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    const last = into.at(-1);
    const end = at + value.length;
    if (last !== undefined && at >= last[0] && at <= last[1]) into[into.length - 1] = [last[0], Math.max(last[1], end)];
    else into.push([at, end]);
  }
}

function maskSpans(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  spans.sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let from = 0;
  let open: Span | undefined;
  const flush = () => {
    if (open === undefined) return;
    parts.push(text.slice(from, open[0]), mask);
    from = open[1];
  };
  for (const span of spans) {
    if (open !== undefined && span[0] < open[1]) open = [open[0], Math.max(open[1], span[1])];
    else {
      flush();
      open = span;
    }
  }
  flush();
  parts.push(text.slice(from));
  return parts.join("");
}

/** Masking can only bring pieces together that make a new secret when a secret holds `***` itself; then it is done again. */
const maxPasses = 5;

/**
 * A function that replaces with `***` each of `secrets` (also URL-encoded, in base64, in JSON strings, and line by line) and
 * everything that looks like a credential. Values shorter than four characters are ignored: masking them would hide the text.
 * Time is linear in the text for a given list; doing it twice changes nothing more.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const values = [...new Set(secrets.flatMap(valuesOf))].filter((value) => value.trim().length >= shortestSecret);
  const forms = [...new Set(values.flatMap(formsOf))]
    .filter((form) => form.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
  const once = (text: string) => {
    const spans: Span[] = [];
    for (const form of forms) if (form.length <= text.length) findLiteral(text, form, spans);
    // One by one: a hostile line holds more of them than a call takes arguments.
    for (const span of findCredentials(text)) if (text.slice(...span) !== mask) spans.push(span);
    return maskSpans(text, spans);
  };
  return (text) => {
    let current = text;
    for (let pass = 0; pass < maxPasses; pass += 1) {
      const next = once(current);
      if (next === current) return next;
      current = next;
    }
    return current;
  };
}
