/** Where the command line writes. Results go to standard output, so that they can be piped; everything else to standard error. */
import type { ConfigurationProblem } from "../core/failure/evidence.ts";

export interface Screen {
  /** One line of the result. */
  out(line: string): void;
  /** One line about the work. */
  err(line: string): void;
  /** Of standard error. */
  readonly color: boolean;
}

export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  /** EX_TEMPFAIL of sysexits(3): try again later. */
  resumable: 75,
  /** What a shell gives for a program that SIGINT ended. */
  cancelled: 130,
} as const;

/** Escape sequences in an issue's or an agent's text could rewrite what the terminal has shown. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** https://no-color.org: set and not empty. */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  return isTerminal && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}

export function paint(screen: Screen, code: string, text: string): string {
  return screen.color ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** All problems at once, each with its key, its place and what to do. */
export function showProblems(screen: Screen, problems: readonly ConfigurationProblem[]): number {
  for (const { key, place, problem, remedy } of problems) {
    const sentence = `${key} (${place}): ${problem.replace(/[.\s]+$/, "")}. ${remedy}`;
    screen.err(`${paint(screen, "31", "error:")} ${plain(sentence)}`);
  }
  return exitCodes.usage;
}
