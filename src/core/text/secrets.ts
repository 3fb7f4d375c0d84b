/** Which values must never be shown: secrets of the configuration, and whatever the environment calls one. */

import { configurationKey, configurationNames, type WorkflowConfiguration } from "../config/config-keys.ts";
import { isTelemetryHeaders, secretsInHeaders } from "../telemetry/otel-pairs.ts";
import { isWithheld } from "./child-environment.ts";

/** Shorter values (`1`, `true`) are no secrets, and hiding them would make logs unreadable. */
const shortestSecret = 6;

/** Names that `isWithheld` calls ours or the runner's, although their values are no secrets. */
const notSecret = /^(?:WORKFLOW_|GITHUB_|STATE_|INPUT_)|_(?:URL|MODE|V2)$/;

export function secretsIn(
  config: WorkflowConfiguration,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const own = configurationNames.filter((name) => configurationKey(name).secret).map((name) => config[name]);
  const others = Object.entries(environment)
    .filter(([name]) => isWithheld(name) && (!notSecret.test(name) || /TOKEN$/.test(name)))
    .map(([, value]) => value);
  const headers = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && isTelemetryHeaders(name) ? secretsInHeaders(value) : [],
  );
  const values = [...own, ...others, ...headers].filter((value): value is string => typeof value === "string");
  return [...new Set(values.filter((value) => value.length >= shortestSecret))];
}
