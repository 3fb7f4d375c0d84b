/**
 * From what the user said in several places to one configuration: input or flag > `WORKFLOW_*` variable > config file >
 * default. Everything that is wrong is reported together, and no value of a secret is ever repeated.
 *
 * This file and what it imports run before the first stage: nothing heavy may be imported from here.
 */

import type { ConfigurationProblem } from "../failure/evidence.ts";
import type { Json } from "../json.ts";
import { type ConfigurationFile, filePlace } from "./config-file.ts";
import {
  type ConfigurationKeyName,
  configurationKey,
  configurationNames,
  environmentName,
  flagNames,
  inputName,
  inputNames,
  isConfigurationName,
  type WorkflowConfiguration,
} from "./config-keys.ts";
import { applyRules } from "./config-rules.ts";
import { type Origin, parseValue } from "./config-values.ts";
import { nearest } from "./did-you-mean.ts";
import { show } from "./value-parsers.ts";

export interface ConfigurationSources {
  /** Action inputs by their names (`max-retries`). Empty text is "unset", here and below. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Inputs of a `workflow_dispatch` event, for workflows that do not hand them on; below `inputs`. */
  readonly dispatch?: Readonly<Record<string, string>> | undefined;
  /** The whole environment; only `WORKFLOW_*` is looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly file: ConfigurationFile | undefined;
  /** Flags by the names of their keys (`max_retries`). */
  readonly flags: Readonly<Record<string, string>>;
}

export type ConfigurationResult =
  | {
      readonly kind: "ok";
      readonly config: WorkflowConfiguration;
      /** Where each value comes from: `input max-retries`, `WORKFLOW_MAX_RETRIES`, `… line 4`, `default`. */
      readonly sources: Readonly<Record<ConfigurationKeyName, string>>;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] };

interface Given {
  readonly raw: Json;
  readonly origin: Origin;
  readonly place: string;
}

const ranks: Readonly<Record<Origin, number>> = { flag: 3, input: 3, environment: 2, file: 1 };

/** Variables that this action sets for the commands it starts; a workflow inside a workflow sees them. */
const ownVariables: readonly string[] = ["ID", "STAGE", "ATTEMPT", "SESSION_DIR"].map((name) => `WORKFLOW_${name}`);

/** More than anybody reads; a file that is no config file at all would otherwise fill the log. */
const mostProblems = 50;

export function resolveConfiguration(sources: ConfigurationSources): ConfigurationResult {
  const warnings: string[] = [];
  const problems = [...unknownNames(sources, warnings)];
  const given = new Map<ConfigurationKeyName, Given>();
  const values: [ConfigurationKeyName, unknown][] = [];
  for (const name of configurationNames) {
    const key = configurationKey(name);
    const found = lookUp(name, sources);
    if (found === undefined) {
      values.push([name, key.default]);
      continue;
    }
    given.set(name, found);
    if (key.secret && found.origin === "file")
      warnings.push(`${name} (${found.place}) is a secret and does not belong in a file of the repository.`);
    const parsed = parseValue(key, found.raw, found.origin);
    values.push([name, parsed.kind === "ok" ? parsed.value : key.default]);
    if (parsed.kind === "wrong")
      for (const { path, problem, remedy } of parsed.wrongs)
        problems.push({ key: [name, ...path].join("."), place: placeOf(found, sources, name, path), problem, remedy });
  }
  const resolved = Object.fromEntries(values) as Record<ConfigurationKeyName, unknown> as WorkflowConfiguration;
  const broken = new Set(problems.map((problem) => problem.key.split(".")[0]));
  const findings = applyRules(resolved, {
    rank: (name) => {
      const found = given.get(name);
      return found === undefined ? 0 : ranks[found.origin];
    },
    place: (name, path = []) => {
      const found = given.get(name);
      return found === undefined ? "default" : placeOf(found, sources, name, path);
    },
  });
  // A rule about a value that was not even readable would report the same mistake twice.
  problems.push(...findings.problems.filter((problem) => !isFollowUp(problem.key, broken)));
  if (problems.length > 0) return { kind: "invalid", problems: problems.slice(0, mostProblems) };
  const places = configurationNames.map((name) => [name, given.get(name)?.place ?? "default"] as const);
  return {
    kind: "ok",
    config: findings.config,
    sources: Object.fromEntries(places) as Record<ConfigurationKeyName, string>,
    warnings: [...warnings, ...findings.warnings],
  };
}

function isFollowUp(key: string, broken: ReadonlySet<string | undefined>): boolean {
  return broken.has(key.split(".")[0]) || (key === "agent" && broken.has("agent_command"));
}

function placeOf(found: Given, sources: ConfigurationSources, name: string, path: readonly string[]): string {
  return found.origin === "file" && sources.file !== undefined ? filePlace(sources.file, [name, ...path]) : found.place;
}

function lookUp(name: ConfigurationKeyName, sources: ConfigurationSources): Given | undefined {
  const trimmed = (text: string | undefined) => (name === "prompt" && text?.trim() !== "" ? text : text?.trim());
  const texts: readonly (readonly [string | undefined, Origin, string])[] = [
    [own(sources.flags, name), "flag", `--${inputName(name)}`],
    [own(sources.inputs, inputName(name)), "input", `input ${inputName(name)}`],
    [own(sources.dispatch ?? {}, inputName(name)), "input", `workflow_dispatch input ${inputName(name)}`],
    [own(sources.environment, environmentName(name)), "environment", environmentName(name)],
  ];
  if (configurationKey(name).from === "anywhere")
    for (const [text, origin, place] of texts) {
      const raw = trimmed(text);
      if (raw !== undefined && raw !== "") return { raw, origin, place };
    }
  const value = sources.file === undefined ? undefined : own(sources.file.values, name);
  if (sources.file === undefined || value === undefined || value === null || name === "config_file") return undefined;
  const raw = typeof value === "string" ? trimmed(value) : value;
  if (raw === undefined || raw === "") return undefined;
  return { raw, origin: "file", place: filePlace(sources.file, [name]) };
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function* unknownNames(sources: ConfigurationSources, warnings: string[]): Generator<ConfigurationProblem> {
  const isSet = ([, value]: readonly [string, unknown]) => value !== undefined && value !== "";
  const inputs = inputNames.map(inputName);
  for (const [name] of Object.entries(sources.inputs).filter(isSet))
    if (!inputs.includes(name)) yield unknownName(name, `input ${show(name)}`, "an input of this action", inputs);
  const flags = [...flagNames, "mode", "workflow_id"];
  for (const [name] of Object.entries(sources.flags).filter(isSet))
    if (!flags.includes(name)) yield unknownName(name, "command line", "a flag", flags.map(flagOf));
  yield* unknownVariables(sources.environment, warnings);
  const file = sources.file;
  if (file === undefined) return;
  for (const name of Object.keys(file.values).slice(0, mostProblems)) {
    const place = filePlace(file, [name]);
    if (name === "config_file")
      yield { key: name, place, problem: "a config file cannot name a config file", remedy: "Remove the key." };
    else if (!isConfigurationName(name) && name !== "$schema")
      yield unknownName(name, place, "a configuration key", configurationNames);
  }
}

/**
 * `WORKFLOW_` is a common prefix: a variable that only resembles none of ours belongs to somebody else and is warned of,
 * one that nearly is ours is a mistake.
 */
function* unknownVariables(environment: ConfigurationSources["environment"], warnings: string[]) {
  const known = inputNames.map(environmentName);
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith("WORKFLOW_") || value === undefined || value === "") continue;
    if (known.includes(name) || ownVariables.includes(name)) continue;
    const key = name.slice("WORKFLOW_".length).toLowerCase();
    if (isConfigurationName(key))
      yield { key, place: name, problem: "it can be set in the config file only", remedy: `Set ${key} there.` };
    else if (nearest(key, inputNames) !== undefined) yield unknownName(name, name, "a variable of this action", known);
    else warnings.push(`${show(name)} is set, but is no variable of this action.`);
  }
}

function unknownName(name: string, place: string, what: string, known: readonly string[]): ConfigurationProblem {
  const near = nearest(name, known);
  const remedy = near === undefined ? "Remove it; the documentation lists what there is." : `Did you mean "${near}"?`;
  return { key: name.slice(0, 100), place, problem: `${show(name)} is not ${what}`, remedy };
}

function flagOf(name: string): string {
  return `--${name.replaceAll("_", "-")}`;
}
