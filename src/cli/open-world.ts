/** The world of a terminal. */
import { createTerminal, type Terminal } from "../adapters/terminal.ts";
import { type Composed, composeWorld } from "../compose.ts";
import type { Extensions } from "../ports.ts";
import { paint, type Screen } from "./screen.ts";
import type { Setting } from "./setting.ts";

const levelColors: readonly (readonly [RegExp, string])[] = [
  [/ - ERROR - /, "31"],
  [/ - WARNING - /, "33"],
];

function colored(screen: Screen, line: string): string {
  const found = levelColors.find(([pattern]) => pattern.test(line.slice(0, 80)));
  return found === undefined ? line : paint(screen, found[1], line);
}

export interface Opened extends Composed {
  readonly terminal: Terminal;
}

export interface OpenOptions {
  readonly local: boolean;
  /** Ties children to the workflow, so that a later start finds what a killed one left behind. */
  readonly marker: string;
  readonly extensions?: Extensions | undefined;
}

/** Commands that only look print nothing of their own: they get a world whose log goes nowhere but to its file. */
export function openWorld(setting: Setting, options: OpenOptions): Opened {
  const { screen, redact } = setting;
  const terminal = createTerminal({
    out: (line) => screen.err(colored(screen, line)),
    err: screen.err,
    redact,
    color: screen.color,
  });
  const composed = composeWorld({
    config: setting.config,
    environment: setting.environment,
    runner: setting.runner,
    root: setting.root,
    marker: options.marker,
    redact,
    // Warnings are lines of the log already; a terminal has no second place for them.
    presenter: { ...terminal, annotate: () => undefined },
    print: (line) => terminal.print(line),
    extensions: options.extensions,
    local: options.local,
  });
  return { ...composed, terminal };
}
