/** The command line: words to a command. What the values mean is resolved like every other source (core/config/config.ts). */
import type { Command, Option } from "commander";
import { describeAllowed, describeDefault } from "../core/config/config-docs.ts";
import { configurationKey, flagNames, inputName } from "../core/config/config-keys.ts";
import { nearest } from "../core/config/did-you-mean.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { type Given, specificationForm, takeBooleans } from "./cli-words.ts";

/** `flags` are keyed like the configuration (`max_retries`), values as typed. `local`: the local forge instead of GitHub. */
interface Common {
  readonly flags: Readonly<Record<string, string>>;
  readonly local: boolean;
}

/** How a command shows what it has found. */
interface Shown {
  readonly html: string | undefined;
  readonly timeline: boolean;
  readonly json: boolean;
}

export type CliCommand =
  | ({ readonly kind: "run" } & Common)
  | ({ readonly kind: "resume"; readonly workflowId: string } & Common)
  | ({ readonly kind: "diagnostics"; readonly workflowId: string; readonly json: boolean } & Common)
  | ({ readonly kind: "report"; readonly workflowId: string; readonly html: string | undefined } & Common)
  | ({ readonly kind: "bundle"; readonly workflowId: string } & Common)
  | ({ readonly kind: "list"; readonly json: boolean } & Common)
  | ({ readonly kind: "dashboard"; readonly host: string | undefined; readonly port: string | undefined } & Common)
  | ({ readonly kind: "verify"; readonly workflowId: string } & Common)
  | { readonly kind: "verify-file"; readonly file: string }
  | ({ readonly kind: "replay"; readonly file: string } & Pick<Shown, "html" | "timeline" | "json">)
  | ({ readonly kind: "validate" } & Common)
  | { readonly kind: "help" | "version"; readonly text: string }
  | { readonly kind: "usage"; readonly problems: readonly ConfigurationProblem[]; readonly exitCode: 2 };

export const usageExitCode = 2;

const subcommands = [
  "run",
  "resume",
  "diagnostics",
  "report",
  "bundle",
  "replay",
  "list",
  "dashboard",
  "verify",
  "validate",
] as const;
type Subcommand = (typeof subcommands)[number];

interface Shape {
  readonly argument: "PROMPT_FILE" | "WORKFLOW_ID" | "BUNDLE" | undefined;
  readonly mode: "run" | "resume" | "diagnose";
  readonly summary: string;
}

const shapes: Readonly<Record<Subcommand, Shape>> = {
  run: { argument: "PROMPT_FILE", mode: "run", summary: "Take a prompt to a pull request." },
  resume: { argument: "WORKFLOW_ID", mode: "resume", summary: "Go on with an interrupted workflow." },
  diagnostics: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Show state, failures, health and timings." },
  report: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Show the report of a workflow." },
  bundle: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Write a diagnostic bundle without secrets." },
  replay: { argument: "BUNDLE", mode: "diagnose", summary: "Show the report that is in a diagnostic bundle, offline." },
  list: { argument: undefined, mode: "diagnose", summary: "List the workflows of the state directory." },
  dashboard: { argument: undefined, mode: "diagnose", summary: "Show the workflows on a local web page, live." },
  verify: {
    argument: "WORKFLOW_ID",
    mode: "diagnose",
    summary: "Check journal and checkpoints of a workflow, or a bundle.",
  },
  validate: { argument: "PROMPT_FILE", mode: "run", summary: "Check configuration and prompt, and make nothing." },
};

/** `words` are the arguments without node and script. Never exits, never prints. */
export async function parseCommandLine(words: readonly string[], version: string): Promise<CliCommand> {
  const commander = await import("commander");
  let printed = "";
  let result: CliCommand | undefined;
  const given = takeBooleans(specificationForm(words, subcommands));
  const program = new commander.Command("workflow-manager");
  const quiet = (command: Command) =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined })
      .allowUnknownOption()
      .allowExcessArguments();
  quiet(program)
    .description("Takes a prompt file or an issue to a reviewed pull request, and does not die on the way.")
    .version(version, "--version", "Show the version.")
    .helpOption("-h, --help", "Show this help.")
    .addHelpText("after", footer);
  for (const name of subcommands) {
    const { argument, summary } = shapes[name];
    const command = quiet(program.command(name, { isDefault: name === "run" })).description(summary);
    command.helpOption("-h, --help", "Show this help.");
    if (argument !== undefined) command.argument(`[${argument}]`);
    for (const option of optionsOf(name, commander.Option)) command.addOption(option);
    command.action(() => {
      result = understand(name, command.args, command.opts(), given.booleans);
    });
  }
  try {
    await program.parseAsync(given.words, { from: "user" });
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    if (error.code === "commander.version") return { kind: "version", text: printed.trim() };
    if (error.exitCode === 0) return { kind: "help", text: printed };
    return usage([problemOf(error.message)]);
  }
  return result ?? usage([problemOf("no command")]);
}

const footer = `
Exit codes: 0 completed or degraded, 1 failed, 2 usage or configuration, 75 paused or interrupted (resumable),
130 cancelled. Every flag can also be set as WORKFLOW_<NAME> or in the config file.`;

/** Flags of single commands; all have `--local` and the inputs, but `replay`, which knows nothing beside its file. */
const ownFlags: Readonly<Partial<Record<Subcommand, readonly string[]>>> = {
  diagnostics: ["json"],
  list: ["json"],
  dashboard: ["host", "port"],
  report: ["html"],
  replay: ["html", "timeline", "json"],
};

function optionsOf(name: Subcommand, Option_: typeof Option): readonly Option[] {
  const options = [new Option_("--local", "Use a local forge in the state directory instead of GitHub.")];
  const own = ownFlags[name] ?? [];
  if (own.includes("json")) options.push(new Option_("--json", "Print JSON."));
  if (own.includes("html")) options.push(new Option_("--html <FILE>", "Write the report as an HTML file."));
  if (own.includes("timeline")) options.push(new Option_("--timeline", "Show what was decided and why, line by line."));
  if (name === "dashboard") {
    const key = "beyond this machine its address holds a key";
    options.push(new Option_("--host <ADDRESS>", `Where to listen (default: 127.0.0.1; ${key}).`));
    options.push(new Option_("--port <PORT>", "Port to listen on (default: any that is free)."));
  }
  if (name === "replay") return options.slice(1);
  for (const key of flagNames) {
    const { kind, description } = configurationKey(key);
    const flag = `--${inputName(key)}`;
    const fallback = describeDefault(key);
    const facts = describeAllowed(key) + (fallback === "" ? "" : `; default: ${fallback}`);
    const help = `${description} (${facts})`.replaceAll("`", "");
    options.push(new Option_(kind === "boolean" ? flag : `${flag} <VALUE>`, help));
    if (kind === "boolean")
      options.push(new Option_(`--no-${inputName(key)}`, `The same as ${flag}=false.`).hideHelp());
  }
  return options;
}

function understand(
  name: Subcommand,
  words: readonly string[],
  values: Readonly<Record<string, unknown>>,
  booleans: Given["booleans"],
): CliCommand {
  const { argument, mode } = shapes[name];
  const problems = unknownFlags(name, words);
  const operands = words.filter((word) => !word.startsWith("-"));
  // Behind an unknown flag, an operand may be that flag's value.
  if (problems.length === 0 && operands.length > (argument === undefined ? 0 : 1))
    problems.push(problemOf(`there are too many arguments: ${operands.join(" ")}`));
  const [operand] = argument === undefined ? [] : operands;
  const flags = { ...flagsOf(values), ...booleans };
  if (argument === "PROMPT_FILE" && operand !== undefined) {
    if (flags["prompt_file"] !== undefined) problems.push(problemOf("the prompt file is given twice"));
    flags["prompt_file"] = operand;
  }
  if ((argument === "WORKFLOW_ID" || argument === "BUNDLE") && operand === undefined)
    problems.push(problemOf(`${name} needs a ${argument}`));
  if (name === "run" && !["prompt_file", "prompt", "issue_number"].some((key) => flags[key] !== undefined))
    problems.push(problemOf("run needs a PROMPT_FILE, --prompt or --issue-number"));
  if (problems.length > 0) return usage(problems);
  const workflowId = argument === "WORKFLOW_ID" ? (operand ?? "") : "";
  const common = { flags: { ...flags, mode, workflow_id: workflowId }, local: values["local"] === true };
  const wordOf = (value: unknown) => (typeof value === "string" ? value : undefined);
  const shown: Shown = {
    html: wordOf(values["html"]),
    timeline: values["timeline"] === true,
    json: values["json"] === true,
  };
  switch (name) {
    case "diagnostics":
      return { kind: name, workflowId, json: shown.json, ...common };
    case "report":
      return { kind: name, workflowId, html: shown.html, ...common };
    case "replay":
      return { kind: name, file: operand ?? "", ...shown };
    case "verify":
      // No workflow id has a dot or a slash.
      if (/[./\\]/.test(workflowId)) return { kind: "verify-file", file: workflowId };
      return { kind: name, workflowId, ...common };
    case "list":
      return { kind: name, json: shown.json, ...common };
    case "dashboard":
      return { kind: name, host: wordOf(values["host"]), port: wordOf(values["port"]), ...common };
    case "run":
    case "validate":
      return { kind: name, ...common };
    default:
      return { kind: name, workflowId, ...common };
  }
}

/** Values as text, so that they go through the same parsers as inputs: `--dry-run` is `true`, `--no-dry-run` is `false`. */
function flagsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const flags: Record<string, string> = {};
  for (const key of flagNames) {
    const camel = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const value = values[camel];
    if (typeof value === "string" || typeof value === "boolean") flags[key] = String(value);
  }
  return flags;
}

function unknownFlags(name: Subcommand, words: readonly string[]): ConfigurationProblem[] {
  const own = ownFlags[name] ?? [];
  const all = name === "replay" ? [] : [...flagNames.map(inputName), "local"];
  const known = [...all, "help", ...own].map((flag) => `--${flag}`);
  const unknown = words.filter((word) => word.startsWith("-") && word !== "-");
  return unknown.map((word) => {
    const [flag = ""] = word.split("=");
    const near = nearest(flag, known);
    const remedy =
      near === undefined ? `workflow-manager ${name} --help lists what there is.` : `Did you mean "${near}"?`;
    return { key: flag, place: "command line", problem: `${flag} is not a flag`, remedy };
  });
}

function problemOf(message: string): ConfigurationProblem {
  const problem = message
    .replace(/^error: /, "")
    .split("\n")
    .join(" ");
  return { key: "arguments", place: "command line", problem, remedy: "workflow-manager --help shows the usage." };
}

function usage(problems: readonly ConfigurationProblem[]): CliCommand {
  return { kind: "usage", problems, exitCode: usageExitCode };
}
