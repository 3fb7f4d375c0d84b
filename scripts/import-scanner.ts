/**
 * Imports and plain code of a TypeScript file. TypeScript 7 has no JavaScript interface to its parser, so this reads what is
 * needed and no more: it takes comments, strings and regular expressions out, and finds import statements in what is left.
 */
export interface Import {
  /** Undefined when it is not a literal: `import(name)`. */
  readonly from: string | undefined;
  readonly dynamic: boolean;
  /** Gone after compilation: `import type …` or nothing but `type` names between the braces. */
  readonly typeOnly: boolean;
  /** Imported names as they are called there; empty for `* as` and default imports. */
  readonly names: readonly string[];
}

export interface Scanned {
  readonly imports: readonly Import[];
  /** The code without comments, and with every string and regular expression replaced by `"number"`. */
  readonly code: string;
}

interface Cursor {
  readonly text: string;
  at: number;
  code: string;
  readonly strings: string[];
}

export function scan(text: string): Scanned {
  const cursor: Cursor = { text, at: 0, code: "", strings: [] };
  readCode(cursor, "");
  const { code, strings } = cursor;
  const literal = (index: string | undefined) => (index === undefined ? undefined : strings[Number(index)]);
  const found: Import[] = [];
  const statement = /(?<![.\w$])(?:import|export)(?=[\s{*"])([\w$\s*{},]*?)(?:(?<![\w$])from\s*)?"(\d+)"/g;
  for (const [, clause = "", index] of code.matchAll(statement)) {
    const inBraces =
      /\{([^}]*)\}/
        .exec(clause)?.[1]
        ?.split(",")
        .map((name) => name.trim()) ?? [];
    const names = inBraces.filter((name) => name !== "");
    const outside = clause.replace(/\{[^}]*\}/, "").replace(/[,\s]/g, "");
    const allTypes = names.length > 0 && outside === "" && names.every((name) => name.startsWith("type "));
    found.push({
      from: literal(index),
      dynamic: false,
      typeOnly: /^\s*type\b/.test(clause) || allTypes,
      names: names.map((name) => name.replace(/^type /, "").split(/\s+as\s+/)[0] ?? name),
    });
  }
  for (const [whole, index] of code.matchAll(/(?<![.\w$])import\s*\(\s*(?:"(\d+)"\s*[,)])?/g)) {
    const before = code.slice(0, code.indexOf(whole)).trimEnd();
    found.push({ from: literal(index), dynamic: true, typeOnly: /\btypeof$/.test(before), names: [] });
  }
  return { imports: found, code };
}

/** Reads up to `end` (`}` inside a template, nothing at the top). */
function readCode(cursor: Cursor, end: string): void {
  let depth = 0;
  while (cursor.at < cursor.text.length) {
    const character = cursor.text.charAt(cursor.at);
    const two = cursor.text.slice(cursor.at, cursor.at + 2);
    if (character === end && depth === 0) return;
    if (two === "//") skipTo(cursor, "\n", 0);
    else if (two === "/*") skipTo(cursor, "*/", 2);
    else if (character === '"' || character === "'") readString(cursor, character);
    else if (character === "`") readTemplate(cursor);
    else if (character === "/" && startsExpression(cursor.code)) readRegularExpression(cursor);
    else {
      if (character === "{") depth++;
      if (character === "}") depth--;
      cursor.code += character;
      cursor.at++;
    }
  }
}

function skipTo(cursor: Cursor, end: string, beyond: number): void {
  const found = cursor.text.indexOf(end, cursor.at + beyond);
  cursor.at = found === -1 ? cursor.text.length : found + beyond;
  cursor.code += " ";
}

function keep(cursor: Cursor, content: string): void {
  cursor.code += `"${cursor.strings.length}"`;
  cursor.strings.push(content);
}

function readString(cursor: Cursor, quote: string): void {
  const start = cursor.at + 1;
  let at = start;
  while (at < cursor.text.length && cursor.text.charAt(at) !== quote) at += cursor.text.charAt(at) === "\\" ? 2 : 1;
  keep(cursor, cursor.text.slice(start, at));
  cursor.at = at + 1;
}

/** The text of a template is dropped, the code in its `${…}` is kept. */
function readTemplate(cursor: Cursor): void {
  cursor.at++;
  const start = cursor.at;
  let plain = true;
  while (cursor.at < cursor.text.length && cursor.text.charAt(cursor.at) !== "`") {
    if (cursor.text.charAt(cursor.at) === "\\") cursor.at += 2;
    else if (cursor.text.startsWith("${", cursor.at)) {
      plain = false;
      cursor.at += 2;
      cursor.code += " (";
      readCode(cursor, "}");
      cursor.code += ") ";
      cursor.at++;
    } else cursor.at++;
  }
  keep(cursor, plain ? cursor.text.slice(start, cursor.at) : "");
  cursor.at++;
}

/** A slash begins a regular expression where a value is expected: behind an operator, a bracket or certain words. */
function startsExpression(code: string): boolean {
  const before = code.trimEnd();
  return (
    before === "" || /[-(,=:[!&|?{};+*%~^<>]$/.test(before) || /\b(?:return|typeof|case|in|of|void|await)$/.test(before)
  );
}

function readRegularExpression(cursor: Cursor): void {
  let at = cursor.at + 1;
  let inClass = false;
  for (; at < cursor.text.length; at++) {
    const character = cursor.text.charAt(at);
    if (character === "\\") at++;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) break;
  }
  keep(cursor, "");
  cursor.at = at + 1;
}
