/**
 * What the runner reads from a step: workflow commands in its output and records in its command files, and how other people's
 * text is kept from being one. Spelled as `@actions/core` spells them.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** `::error title=…::message`, one line without its end. Empty properties are left out. Name and property names are ours. */
export function renderCommand(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(value)}`);
  // The runner's toolkit leaves the space standing when all properties are empty; so do we.
  const space = Object.keys(properties).length > 0 ? " " : "";
  return `::${name}${space}${pairs.join(",")}::${escapeData(message)}`;
}

/** Invisible, no white space to the runner, and not part of any command. */
const breaker = "\u200B";

/**
 * The text, so that no line of it is a workflow command. `::name::` counts at the beginning of a line, after white space; the
 * old form `##[name]` counts anywhere in it. A carriage return begins a line for the runner, so it becomes a line end.
 * Doing it twice changes nothing more.
 */
export function neutralise(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/^([^\x21-\x7e]*):(?=:)/u, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`))
    .join("\n");
}

/**
 * `name<<delimiter`, the value and the delimiter, each on a line, ready to be appended to `GITHUB_OUTPUT`, `GITHUB_STATE` or
 * `GITHUB_ENV`. Throws when the delimiter occurs in name or value, or when the name would break the record.
 */
export function renderFileRecord(name: string, value: string, delimiter: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) throw new Error(`"${name}" cannot name an output or a state`);
  if (!/^[A-Za-z0-9_-]{8,}$/.test(delimiter)) throw new Error("a delimiter has at least eight letters, digits, - or _");
  if (name.includes(delimiter) || value.includes(delimiter)) {
    throw new Error(`the value of ${name} holds the delimiter of its record; another random one is needed`);
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
