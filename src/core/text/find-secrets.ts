/**
 * Where text that is to be committed holds a credential. `known`: a value that this run was given as a secret, which nothing may
 * carry out. `looks-like`: only its form speaks for it (tests often carry fake keys), or a known value that is a plain word.
 */
import { formsOf, valuesOf } from "./redact.ts";
import { findCredentials } from "./redact-patterns.ts";

export interface SecretPlace {
  readonly path: string;
  /** From 1; 0: its name. */
  readonly line: number;
  readonly kind: "known" | "looks-like";
}

export interface SecretFinder {
  /** What a line of text holds; never the value itself. */
  kindOf(line: string): SecretPlace["kind"] | undefined;
  /** Whether a text of any length holds a known value: one look per form, and no pattern. */
  knows(text: string): boolean;
  /** The same for bytes as latin1 characters, whatever they are: text in UTF-8, a database, a program. */
  knowsBytes(bytes: string): boolean;
}

const shortest = 12;
const shortestPart = 16;
const shortestPhrase = 20;
/** A password that is a common word ("postgres") stands in many files that give nothing away. */
const telling = (value: string) => /[a-z]/i.test(value) && /\d/.test(value);

/** A line of a secret of several lines can be anybody's (`-----BEGIN …`, a field of a JSON document). */
function isStrong(value: string, whole: boolean): boolean {
  if (!whole) return value.length >= shortestPart && !/\s/.test(value) && telling(value);
  return value.length >= shortestPhrase || (value.length >= shortest && telling(value));
}

export function createSecretFinder(secrets: readonly string[]): SecretFinder {
  const parts = secrets.flatMap((secret) =>
    valuesOf(secret).map((value) => ({ value, strong: isStrong(value, value.trim() === secret.trim()) })),
  );
  const forms = (strong: boolean) => [
    ...new Set(
      parts
        .filter((part) => part.strong === strong)
        .flatMap(({ value }) => formsOf(value))
        .filter((form) => form.length >= (strong ? shortest : 6)),
    ),
  ];
  const [strong, weak] = [forms(true), forms(false)];
  const knows = (text: string) => strong.some((form) => text.includes(form));
  const encoded = strong.map((form) => String.fromCharCode(...new TextEncoder().encode(form)));
  return {
    knows,
    knowsBytes: (bytes) => encoded.some((form) => bytes.includes(form)),
    kindOf: (line) => {
      if (knows(line)) return "known";
      return weak.some((form) => line.includes(form)) || findCredentials(line).length > 0 ? "looks-like" : undefined;
    },
  };
}

export function secretsInText(path: string, text: string, find: SecretFinder): SecretPlace[] {
  return text.split("\n").flatMap((content, index) => {
    const kind = find.kindOf(content);
    return kind === undefined ? [] : [{ path, line: index + 1, kind }];
  });
}

/** Added lines of a unified diff without context (`-U0`, prefixes `a/` and `b/`), of one commit or of many. */
export function secretsInDiff(diff: string, find: SecretFinder): SecretPlace[] {
  const places: SecretPlace[] = [];
  let path = "";
  let line = 0;
  let left = 0;
  for (const row of diff.split("\n")) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(row);
    if (hunk !== null) {
      line = Number(hunk[1]);
      left = Number(hunk[2] ?? 1);
    } else if (left === 0 && row.startsWith("+++ ")) {
      path = row
        .slice(4)
        .replace(/^"?b\//, "")
        .replace(/["\t]+$/, "");
      if (find.knows(path)) places.push({ path, line: 0, kind: "known" });
    } else if (left > 0 && row.startsWith("+")) {
      const kind = find.kindOf(row.slice(1));
      if (kind !== undefined) places.push({ path, line, kind });
      line += 1;
      left -= 1;
    }
  }
  return places;
}
