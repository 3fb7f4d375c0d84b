/**
 * Workflow commands as the runner finds them in what a step prints.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

export interface Command {
  readonly name: string;
  readonly form: "::" | "##[";
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export const commandNames: ReadonlySet<string> = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

type Escapes = readonly (readonly [string, string])[];

// `%25` comes last: what it gives must not be taken for another escape.
const dataEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const propertyEscapes: Escapes = [["%3A", ":"], ["%2C", ","], ...dataEscapes];
const oldEscapes: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

function decoded(text: string, escapes: Escapes): string {
  return escapes.reduce((value, [from, to]) => value.replaceAll(from, to), text);
}

function properties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const part of text.split(separator)) {
    const equals = part.indexOf("=");
    if (equals > 0) pairs[part.slice(0, equals).trim()] = decoded(part.slice(equals + 1), escapes);
  }
  return pairs;
}

function split(info: string): readonly [string, string] {
  const space = info.indexOf(" ");
  return space < 0 ? [info, ""] : [info.slice(0, space), info.slice(space + 1).trim()];
}

/** `::name key=value::data`, at the start of the line but for spaces. */
function current(line: string, known: (name: string) => boolean): Command | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  if (end < 0) return undefined;
  const [name, rest] = split(trimmed.slice(2, end));
  if (!known(name)) return undefined;
  const data = decoded(trimmed.slice(end + 2), dataEscapes);
  return { name, form: "::", properties: properties(rest, ",", propertyEscapes), data };
}

/** `##[name key=value;key=value]data`, wherever it stands in the line. */
function old(line: string, known: (name: string) => boolean): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const [name, rest] = split(line.slice(start + 3, end));
  if (!known(name)) return undefined;
  const data = decoded(line.slice(end + 1), oldEscapes);
  return { name, form: "##[", properties: properties(rest, ";", oldEscapes), data };
}

/** While commands are stopped only the token that was given ends the silence. */
export function parseCommand(line: string, stopToken: string | undefined): Command | undefined {
  const known = (name: string): boolean =>
    stopToken === undefined ? commandNames.has(name.toLowerCase()) : name === stopToken;
  return current(line, known) ?? old(line, known);
}

export class FileCommandError extends Error {}

/** GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV: `name=value` or `name<<DELIMITER`. Throws as the runner does. */
export function parseKeyValueFile(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const name = line.slice(0, Math.max(heredoc, 0));
    const delimiter = line.slice(heredoc + 2);
    if (heredoc < 0) throw new FileCommandError(`Invalid format '${line}'`);
    if (name === "" || delimiter === "") {
      throw new FileCommandError(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return pairs;
}
