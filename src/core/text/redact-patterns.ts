/** Spans of text that look like a credential, whoever it belongs to. Each finder walks a text once: log lines reach a megabyte. */

/** From `start` up to, not including, `end`. */
export type Span = readonly [start: number, end: number];

/**
 * Formats with a prefix of their own. A run of one character class after the prefix is all a pattern may hold: then a failed
 * try costs what it read, and reads it once.
 */
const prefixed: readonly RegExp[] = [
  // Since 2026 installation tokens are `ghs_{app id}_{JWT}`, with dots.
  /ghs_[A-Za-z0-9._-]{36,}/g,
  /gh[pour]_[A-Za-z0-9]{36,}/g,
  /github_pat_[A-Za-z0-9_]{22,}/g,
  /sk-ant-[A-Za-z0-9_-]{16,}/g,
  /sk-proj-[A-Za-z0-9_-]{16,}/g,
  /(?<![A-Za-z0-9])sk-[A-Za-z0-9]{20,}/g,
  /(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g,
  /AIza[A-Za-z0-9_-]{35}/g,
  /xox[abeprs]-[A-Za-z0-9-]{10,}/g,
  /glpat-[A-Za-z0-9_-]{20,}/g,
  /npm_[A-Za-z0-9]{36,}/g,
];

function findPrefixed(text: string): Span[] {
  return prefixed.flatMap((pattern) => [...text.matchAll(pattern)].map((m): Span => [m.index, m.index + m[0].length]));
}

const tokenFromItsDot = /\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{8,})?/g;
const base64Url = /[A-Za-z0-9_-]/;

/** Found by the dot before its second part: a pattern that starts at the first part reads runs of `eyJ` again and again. */
function findJsonWebTokens(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(tokenFromItsDot)) {
    let start = match.index;
    while (start > 0 && base64Url.test(text.charAt(start - 1))) start -= 1;
    const header = text.slice(start, match.index).indexOf("eyJ");
    if (header !== -1) spans.push([start + header, match.index + match[0].length]);
  }
  return spans;
}

function positionsOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

const longestKey = 65_536;
const keyBegin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /^-----END [A-Z ]{0,60}-----/;
const lineEnd = /^(?:\r?\n|\\n)/;
const keyLines = /(?:[ \t]*[A-Za-z0-9+/=]{16,}[ \t]*(?:\r?\n|\\n|$))+/y;

/** From BEGIN to END; where END is missing or far off, the lines after BEGIN that look like a key's. */
function findPrivateKeys(text: string): Span[] {
  const ends = positionsOf(text, "-----END ");
  const spans: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const match of text.matchAll(keyBegin)) {
    const start = match.index;
    if (start < covered) continue;
    const after = start + match[0].length;
    while ((ends[next] ?? text.length) < after && next < ends.length) next += 1;
    const end = ends[next];
    if (end !== undefined && end - start <= longestKey) {
      const tail = keyEnd.exec(text.slice(end, end + 80))?.[0].length ?? "-----END ".length;
      covered = end + tail;
    } else {
      keyLines.lastIndex = after + (lineEnd.exec(text.slice(after, after + 2))?.[0].length ?? 0);
      covered = keyLines.lastIndex + (keyLines.exec(text)?.[0].length ?? 0);
    }
    spans.push([start, covered]);
  }
  return spans;
}

/** `Authorization: Basic …`, and the bare words before something that has more than letters in it. */
const headers: readonly RegExp[] = [
  /\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:basic|bearer|token)\s{1,8}([A-Za-z0-9._~+/=-]{4,})/dgi,
  /\b(?:basic|bearer)\s{1,8}(?=[A-Za-z0-9._~+/=-]{0,400}[0-9=])([A-Za-z0-9._~+/=-]{16,})/dgi,
];

function findHeaders(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of headers)
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.[1];
      if (span !== undefined) spans.push(span);
    }
  return spans;
}

/** Sticky, so that it reads from the place it is set to. */
const authority = /[^\s/?#"'<>\\`|]*/y;

/** The password of `scheme://user:password@host`, or a lone long user part. Authorities hold no slash, so none is read twice. */
function findUrlCredentials(text: string): Span[] {
  const spans: Span[] = [];
  for (const at of positionsOf(text, "://")) {
    authority.lastIndex = at + 3;
    const part = authority.exec(text)?.[0] ?? "";
    const end = part.lastIndexOf("@");
    if (end <= 0) continue;
    const colon = part.slice(0, end).indexOf(":");
    if (colon === -1 && end < 16) continue;
    spans.push([at + 3 + colon + 1, at + 3 + end]);
  }
  return spans;
}

/**
 * The finders, each with hints: one of them stands in every text in which it finds anything. Most texts hold none, and every
 * journal entry waits for this: one look costs a hundredth of a walk per pattern. One expression for all of them would cost twice
 * as much, since only few of the same length and case can be looked for by leaps.
 */
export const finders: readonly { readonly hints: readonly RegExp[]; readonly find: (text: string) => Span[] }[] = [
  {
    hints: [
      /gh[oprsu]_/,
      /_pat_/,
      /npm_/,
      /(?:glpat|xox[abeprs])-/,
      /sk-(?:ant|proj)-|(?<![A-Za-z0-9])sk-/,
      /A(?:KIA|SIA|Iza)/,
    ],
    find: findPrefixed,
  },
  { hints: [/\.eyJ/], find: findJsonWebTokens },
  { hints: [/PRIVATE KEY/], find: findPrivateKeys },
  { hints: [/authorization|b(?:asic|earer)\s/i], find: findHeaders },
  { hints: [/:\/\//], find: findUrlCredentials },
];

export function findCredentials(text: string): Span[] {
  return finders.flatMap(({ hints, find }) => (hints.some((hint) => hint.test(text)) ? find(text) : []));
}
