/** The values given to the constructor: checked like those of a config file, and going before file and environment. */
import { readConfigurationSources, type WhereToRead } from "../../adapters/config-source.ts";
import { type ConfigurationResult, resolveConfiguration } from "../../core/config/config.ts";
import type { ConfigurationFile } from "../../core/config/config-file.ts";
import { configurationKey, environmentName, isConfigurationName } from "../../core/config/config-keys.ts";
import type { Json } from "../../core/json.ts";
import type { PartialConfiguration } from "./types.ts";

const givenName = "the configuration given to WorkflowManager";

export async function loadWithValues(where: WhereToRead, given: PartialConfiguration): Promise<ConfigurationResult> {
  const set = Object.entries(given).filter(([, value]) => value !== undefined) as readonly (readonly [string, Json])[];
  // What a file may not hold: its own name, and secrets (they would be warned of; here they are where they belong).
  const isForFlag = ([name]: readonly [string, Json]) =>
    name === "config_file" || (isConfigurationName(name) && configurationKey(name).secret);
  const flags = Object.fromEntries(set.filter(isForFlag).map(([name, value]) => [name, String(value)]));
  const values = set.filter((entry) => !isForFlag(entry));

  const read = await readConfigurationSources({ ...where, flags: { ...where.flags, ...flags } });
  const { file } = read.sources;
  const merged: ConfigurationFile = {
    path: file === undefined ? givenName : `${givenName} or ${file.path}`,
    values: { ...file?.values, ...Object.fromEntries(values) },
    lines: file?.lines ?? new Map(),
  };
  const hidden = new Set(values.map(([name]) => (isConfigurationName(name) ? environmentName(name) : "")));
  const environment = Object.fromEntries(Object.entries(where.environment).filter(([name]) => !hidden.has(name)));
  const resolved = resolveConfiguration({ ...read.sources, environment, file: merged });
  if (read.kind === "ok") return resolved;
  return { kind: "invalid", problems: [...read.problems, ...(resolved.kind === "invalid" ? resolved.problems : [])] };
}
