/**
 * Splits `agent-args`. Nothing is expanded and no shell runs: `( ) | & ; < > $ *` are ordinary characters, because tool
 * rules such as `Bash(gh:*)` are made of them and a rule cut short allows more than the user wrote.
 */
export type Words =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "malformed"; readonly problem: string };

/** A JSON array of strings when the text starts with `[`, shell words otherwise. */
export function parseArguments(text: string): Words {
  const trimmed = text.trim();
  return trimmed.startsWith("[") ? jsonWords(trimmed) : shellWords(text);
}

function jsonWords(text: string): Words {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "malformed", problem: "it starts with [ but is not a JSON array" };
  }
  if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) {
    return { kind: "malformed", problem: "the JSON array may hold nothing but strings" };
  }
  return { kind: "words", words: value };
}

/** Words apart by blanks and line ends; single quotes, double quotes and backslash as in a POSIX shell. */
export function shellWords(text: string): Words {
  const words: string[] = [];
  let word: string | undefined;
  let quote: "'" | '"' | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (quote === undefined && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === quote) {
      quote = undefined;
    } else if (quote === undefined && (character === "'" || character === '"')) {
      quote = character;
      word ??= "";
    } else if (character === "\\" && quote !== "'") {
      if (next === "") return { kind: "malformed", problem: "it ends with a lone backslash" };
      // Inside double quotes a backslash is itself unless it stands before what is special there.
      const keepsBackslash = quote === '"' && next !== '"' && next !== "\\" && next !== "$" && next !== "`";
      // A backslash before a line end continues the line.
      if (next !== "\n") word = (word ?? "") + (keepsBackslash ? `\\${next}` : next);
      at++;
    } else {
      word = (word ?? "") + character;
    }
  }
  if (quote !== undefined) return { kind: "malformed", problem: `a ${quote} is not closed` };
  if (word !== undefined) words.push(word);
  return { kind: "words", words };
}
