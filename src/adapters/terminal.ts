/** The CLI's Presenter: what a runner shows as groups and annotations, in words for a person at a terminal. */
import { writeFile } from "node:fs/promises";
import type { Annotation, Presenter } from "../ports.ts";

export interface TerminalOptions {
  /** Writes one line, without its end. */
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly redact: (text: string) => string;
  /** Colour codes; the caller looks at NO_COLOR and whether it is a terminal. */
  readonly color: boolean;
  /** The summary's file. Without one the summary is only kept, for the caller to print at the end. */
  readonly summaryFile?: string | undefined;
}

export interface Terminal extends Presenter {
  /** One line of log: redacted and without control characters. */
  print(line: string): void;
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
}

const colors: Readonly<Record<Annotation["level"], string>> = { error: "31", warning: "33", notice: "36" };

export function createTerminal(options: TerminalOptions): Terminal {
  let outputs: Readonly<Record<string, string>> = {};
  let summary = "";
  const paint = (code: string, text: string) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const clean = (text: string) => withoutControls(options.redact(text));
  return {
    print: (line) => options.out(clean(line)),
    openGroup: (title) => options.out(paint("1", `== ${clean(title)}`)),
    closeGroup: () => undefined,
    annotate({ level, title, message }) {
      options.err(`${paint(colors[level], `${level}:`)} ${clean(title)}: ${clean(message)}`);
    },
    async setOutputs(values) {
      const redacted = Object.entries(values).map(([name, value]) => [name, options.redact(value)] as const);
      outputs = { ...outputs, ...Object.fromEntries(redacted) };
    },
    async writeSummary(markdown) {
      summary = options.redact(markdown);
      if (options.summaryFile !== undefined) await writeFile(options.summaryFile, summary);
    },
    outputs: () => outputs,
    summary: () => summary,
  };
}

/** Escape sequences in an issue's text could rewrite what the terminal has shown. Line ends and tabs stay. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
