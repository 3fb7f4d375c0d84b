import {
  type ConfigurationResult,
  type ConfigurationSources,
  resolveConfiguration,
} from "../../../src/core/config/config.ts";
import { parseJsonFile } from "../../../src/core/config/json-text.ts";

const nothing: ConfigurationSources = { inputs: {}, environment: {}, file: undefined, flags: {} };

export const resolve = (sources: Partial<ConfigurationSources>) => resolveConfiguration({ ...nothing, ...sources });

export function fileOf(values: unknown, path = "workflow-manager.json") {
  const read = parseJsonFile(path, JSON.stringify(values, null, 2));
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.file;
}

export function configOf(result: ConfigurationResult) {
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.problems));
  return result.config;
}

export function problemsOf(result: ConfigurationResult) {
  return result.kind === "invalid" ? result.problems : [];
}

export const input = (values: Record<string, string>) => resolve({ inputs: values });
export const file = (values: unknown) => resolve({ file: fileOf(values) });
