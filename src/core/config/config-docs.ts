/** The table of configuration in words, for the command line's help and for the generated documentation. */

import { renderDuration } from "../duration.ts";
import { type ConfigurationKeyName, configurationKey, laterModes } from "./config-keys.ts";
import { formatRules } from "./text-formats.ts";

/** What a key takes, as a short phrase. */
export function describeAllowed(name: ConfigurationKeyName): string {
  const key = configurationKey(name);
  switch (key.kind) {
    case "boolean":
      return "`true` or `false`";
    case "integer":
    case "number":
      return `${key.kind === "integer" ? "whole number" : "number"}, ${key.min} to ${key.max}`;
    case "duration":
      return `duration, ${renderDuration(key.min)} to ${renderDuration(key.max)}`;
    case "choice":
      return codes(key.choices.filter((choice) => !laterModes.includes(choice)));
    case "list":
      return key.choices === undefined ? `list: ${formatRules[key.format].allowed}` : `list of ${codes(key.choices)}`;
    case "text":
      if (key.format === "stage") return "a stage";
      return key.format === "lines" || key.format === "prompt" ? "text" : formatRules[key.format].allowed;
    case "words":
      return "words";
    case "path":
      return "path in the repository";
    case "stage-durations":
      return "lines `stage=duration`";
    case "baselines":
      return "object: stage to duration";
    case "stages":
      return "object: stage to settings";
    case "recovery-strategies":
      return "object: kind of error to list of actions";
  }
}

/** The default as it would be written; empty where there is none. */
export function describeDefault(name: ConfigurationKeyName): string {
  const { default: value, kind } = configurationKey(name);
  if (kind === "duration" && typeof value === "number") return renderDuration(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  return "";
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
