/**
 * What a step shows and hands on, on a GitHub runner: workflow commands on standard output, and the runner's command files.
 *
 * `@actions/core` does the same and is not used: importing it loads an HTTP client (docs/decisions), which costs more than all
 * the rest before the first stage. A test compares what both write.
 */
import { appendFileSync, promises } from "node:fs";
import { annotationLength, freshBudget, spend } from "../core/report/annotation-budget.ts";
import { neutralise, renderCommand, renderFileRecord } from "../core/text/workflow-command.ts";
import type { Annotation, Presenter } from "../ports.ts";

export interface ActionsRuntimeOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes one line, without its end, to standard output. */
  readonly write: (line: string) => void;
  readonly redact: (text: string) => string;
  /** A random word for the command files' delimiters: a value holding a guessable one could set other outputs. */
  readonly nonce: () => string;
}

export interface ActionsRuntime extends Presenter {
  /** One line of log: redacted, and no workflow command whatever it holds. */
  print(line: string): void;
  /** Hides the value in the rest of the job's logs. It must not be printed before. */
  mask(value: string): void;
  /** Adds to the step's job summary, unless there is no room left in it. */
  appendSummary(markdown: string): Promise<void>;
  /** Hands a value to the post step. Synchronous, since the next moment may be the last. */
  saveState(name: string, value: string): void;
  /** What main saved, in the post step; empty text is "not there". */
  readState(name: string): string | undefined;
}

/** A summary over 1 MiB is dropped whole by the runner. */
const summaryBytes = 1024 * 1024;
const cutNote = "\n\n_The summary was cut here: the runner takes no more than 1 MiB._\n";

export function createActionsRuntime(options: ActionsRuntimeOptions): ActionsRuntime {
  const { environment, redact, write } = options;
  let budget = freshBudget;
  let groupOpen = false;

  const command = (name: string, properties: Readonly<Record<string, string>>, message: string) =>
    write(renderCommand(name, properties, message));
  const print = (text: string) => {
    for (const line of neutralise(redact(text)).split("\n")) write(line);
  };
  const delimiter = () => `ghadelimiter_${options.nonce()}`;
  /** The path of a command file; unset on runners too old for it and off the runner. */
  const file = (name: string) => environment[name] || undefined;

  return {
    print,
    openGroup(title) {
      // Groups do not nest: a second one would end where the first one ends.
      if (groupOpen) command("endgroup", {}, "");
      groupOpen = true;
      command("group", {}, redact(title));
    },
    closeGroup() {
      if (groupOpen) command("endgroup", {}, "");
      groupOpen = false;
    },
    annotate(annotation: Annotation) {
      const { level, final = false } = annotation;
      const title = redact(annotation.title);
      const spent = spend(budget, { level, title, final });
      budget = spent.budget;
      const more = final && budget.withheld > 0 ? ` (${budget.withheld} more warnings are in the log only.)` : "";
      const message = redact(annotation.message);
      if (!spent.show) return print(`${level}: ${title}: ${message}`);
      command(level, { title }, `${message.slice(0, annotationLength - more.length)}${more}`);
    },
    async setOutputs(outputs) {
      const path = file("GITHUB_OUTPUT");
      const records = Object.entries(outputs).map(([name, value]) => [name, redact(value)] as const);
      if (path === undefined) for (const [name, value] of records) command("set-output", { name }, value);
      else await promises.appendFile(path, records.map((record) => renderFileRecord(...record, delimiter())).join(""));
    },
    async writeSummary(markdown) {
      const path = file("GITHUB_STEP_SUMMARY");
      if (path !== undefined) await promises.writeFile(path, withinBytes(redact(markdown)));
    },
    async appendSummary(markdown) {
      const path = file("GITHUB_STEP_SUMMARY");
      if (path === undefined) return;
      const bytes = Buffer.from(redact(markdown));
      const { size } = await promises.stat(path).catch(() => ({ size: 0 }));
      if (size + bytes.length <= summaryBytes) await promises.appendFile(path, bytes);
    },
    mask(value) {
      // The runner masks each line of a value that has several; an empty mask would be refused.
      if (value.trim() !== "") command("add-mask", {}, value);
    },
    saveState(name, value) {
      const path = file("GITHUB_STATE");
      if (path === undefined) command("save-state", { name }, redact(value));
      else appendFileSync(path, renderFileRecord(name, redact(value), delimiter()));
    },
    readState: (name) => environment[`STATE_${name}`] || undefined,
  };
}

function withinBytes(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= summaryBytes) return markdown;
  const kept = bytes.subarray(0, summaryBytes - Buffer.byteLength(cutNote)).toString("utf8");
  // The cut may have gone through a character.
  return kept.replace(/\uFFFD+$/, "") + cutNote;
}
