/**
 * Markdown with named holes: `{{task}}`. Nothing else is special: no conditions, no loops, no expressions. A text is taken
 * apart once, before it is filled, so that what is put into a hole is never looked at again.
 */

/** A piece of text that stays as it is, or a hole. `alone`: it has its line to itself. */
type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "hole"; readonly name: string; readonly line: number; readonly alone: boolean };

export type Template = readonly Piece[];

export interface TemplateProblem {
  /** Counted from 1; undefined for what concerns the whole text. */
  readonly line: number | undefined;
  readonly problem: string;
  readonly remedy: string;
}

/** `\{{` stands for two braces that open nothing. */
const mark = /\\\{\{|\{\{([a-z]+(?:-[a-z]+)*)\}\}|\{\{/g;

/** Takes a text apart. Every `{{` has to begin a hole; where one does not, it stays as text and is a problem. */
export function parseTemplate(source: string): {
  readonly template: Template;
  readonly problems: readonly TemplateProblem[];
} {
  const template: Piece[] = [];
  const problems: TemplateProblem[] = [];
  let text = "";
  let at = 0;
  let line = 1;
  for (const match of source.matchAll(mark)) {
    const before = source.slice(at, match.index);
    line += before.split("\n").length - 1;
    text += before;
    at = match.index + match[0].length;
    const name = match[1];
    if (name === undefined) {
      text += "{{";
      if (match[0] === "{{") problems.push(notClosed(source.slice(match.index, match.index + 40), line));
      continue;
    }
    if (text !== "") template.push({ kind: "text", text });
    text = "";
    const alone = (source[match.index - 1] ?? "\n") === "\n" && (source[at] ?? "\n") === "\n";
    template.push({ kind: "hole", name, line, alone });
  }
  text += source.slice(at);
  if (text !== "") template.push({ kind: "text", text });
  return { template, problems };
}

function notClosed(from: string, line: number): TemplateProblem {
  const shown = from.split("\n")[0] ?? "";
  return {
    line,
    problem: `"${shown}" is no placeholder`,
    remedy: "Write placeholders as {{name}}, without spaces and in lower case, and other double braces as \\{{.",
  };
}

/** The names of the holes, each once. */
export function holesOf(template: Template): readonly string[] {
  return [...new Set(template.flatMap((piece) => (piece.kind === "hole" ? [piece.name] : [])))];
}

/** What is wrong with a text that may have the `known` holes and must have the `required` ones. Empty: nothing. */
export function checkTemplate(
  source: string,
  holes: { readonly known: readonly string[]; readonly required: readonly string[] },
): readonly TemplateProblem[] {
  const { template, problems } = parseTemplate(source);
  const shown = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(", ");
  const unknown = template.flatMap((piece) =>
    piece.kind === "hole" && !holes.known.includes(piece.name)
      ? [
          {
            line: piece.line,
            problem: `there is no placeholder {{${piece.name}}} here`,
            remedy: holes.known.length === 0 ? "Remove it." : `Use only ${shown(holes.known)}.`,
          },
        ]
      : [],
  );
  const present = holesOf(template);
  const missing = holes.required.filter((name) => !present.includes(name));
  const lacks: TemplateProblem[] = [];
  if (source.trim() === "")
    lacks.push({ line: undefined, problem: "it is empty", remedy: "Write a prompt, or remove it." });
  else if (missing.length > 0)
    lacks.push({ line: undefined, problem: `it lacks ${shown(missing)}`, remedy: `Add ${shown(missing)}.` });
  return [...problems, ...unknown, ...lacks].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

/**
 * Puts a value into every hole. Values are not looked into: `{{task}}` in a value stays as it is. A hole that is alone on its
 * line and gets an empty value goes with its line and the blank lines after it. Throws where a value is missing: that is a bug,
 * since templates are checked before they are filled.
 */
export function fillTemplate(template: Template, values: Readonly<Record<string, string>>): string {
  let filled = "";
  let emptied = false;
  for (const piece of template) {
    if (piece.kind === "text") {
      filled += emptied ? piece.text.replace(/^\n+/, "") : piece.text;
      emptied = false;
      continue;
    }
    const value = Object.hasOwn(values, piece.name) ? values[piece.name] : undefined;
    if (value === undefined) throw new Error(`no value for the placeholder {{${piece.name}}}`);
    filled += value;
    emptied = piece.alone && value === "";
  }
  return filled;
}
