/** One step's output: every line is logged, masked, and searched for workflow commands. */
import type { CommandEvidence, LoggedAnnotation } from "./api.ts";
import { type Command, commandNames, parseCommand } from "./commands.ts";
import type { Masks } from "./masks.ts";

const annotationsPerType = 10;
const longestMessage = 4096;

/** What the steps of a job write into together. */
export interface JobLog {
  readonly masks: Masks;
  readonly lines: string[];
  readonly raw: string[];
  readonly commands: CommandEvidence[];
  readonly annotations: LoggedAnnotation[];
  dropped: number;
  readonly debug: boolean;
  readonly onLine: (line: string) => void;
}

export class StepLog {
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string>;
  readonly annotations: LoggedAnnotation[] = [];
  /** A command made the step fail, whatever its exit code. */
  failed = false;
  #stopToken: string | undefined;
  readonly #job: JobLog;
  readonly #phase: "main" | "post";

  constructor(job: JobLog, phase: "main" | "post", state: Record<string, string>) {
    this.#job = job;
    this.#phase = phase;
    this.state = state;
  }

  /** A line as a process wrote it. */
  receive(line: string): void {
    this.#job.raw.push(line);
    const command = parseCommand(line, this.#stopToken);
    if (command === undefined) {
      this.say(line);
      return;
    }
    this.#job.commands.push({ name: command.name, form: command.form, line, phase: this.#phase });
    if (this.#stopToken !== undefined) {
      this.#stopToken = undefined;
      this.say(line);
      return;
    }
    this.#obey(command, line);
  }

  /** A line of the runner's own. */
  say(line: string): void {
    const masked = this.#job.masks.apply(line);
    this.#job.lines.push(masked);
    this.#job.onLine(masked);
  }

  annotate(level: LoggedAnnotation["level"], message: string, properties: Readonly<Record<string, string>> = {}): void {
    const masked = this.#job.masks.apply(message).slice(0, longestMessage);
    this.say(`##[${level}]${message}`);
    if (this.annotations.filter((each) => each.level === level).length >= annotationsPerType) {
      this.#job.dropped += 1;
      return;
    }
    const line = properties["line"];
    const annotation: LoggedAnnotation = {
      level,
      message: masked,
      title: properties["title"],
      file: properties["file"],
      line: line === undefined ? undefined : Number(line),
      phase: this.#phase,
    };
    this.annotations.push(annotation);
    this.#job.annotations.push(annotation);
  }

  fail(message: string): void {
    this.failed = true;
    this.annotate("error", message);
  }

  #obey(command: Command, line: string): void {
    const { properties, data } = command;
    const name = command.name.toLowerCase();
    switch (name) {
      case "error":
      case "warning":
      case "notice":
        this.annotate(name, data, properties);
        return;
      case "debug":
        // Stripped by the runner unless somebody asked for it.
        if (this.#job.debug) this.say(`##[debug]${data}`);
        return;
      case "group":
      case "endgroup":
        this.say(`##[${name}]${data}`);
        return;
      case "add-mask":
        if (data.trim() === "")
          this.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
        else this.#job.masks.add(data);
        return;
      case "set-output":
      case "save-state":
        this.#store(name, properties["name"] ?? "", data);
        return;
      case "set-env":
      case "add-path":
        this.fail(
          `Unable to process command '${line}' successfully. The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
        return;
      case "stop-commands":
        this.#stop(data);
        return;
      default:
        this.say(line);
    }
  }

  #store(name: "set-output" | "save-state", key: string, value: string): void {
    if (key === "") {
      this.fail(`Required field 'name' is missing in ##[${name}] command.`);
      return;
    }
    this.annotate("warning", `The \`${name}\` command is deprecated and will be disabled soon.`);
    (name === "set-output" ? this.outputs : this.state)[key] = value;
  }

  #stop(token: string): void {
    if (token === "" || token === "pause-logging" || commandNames.has(token.toLowerCase())) {
      this.fail("Invalid stop token: it is empty or the name of a command.");
      return;
    }
    this.#stopToken = token;
  }
}
