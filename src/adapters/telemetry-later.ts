/** OpenTelemetry, opened at its first use, and only where the standard variables name a collector. */
import { wantsTelemetry } from "../core/telemetry/wants-telemetry.ts";
import type { Telemetry } from "../ports.ts";
import { lazily } from "./lazily.ts";
import type { Environment, RunnerFacts } from "./runner-facts.ts";

export interface TelemetryParts {
  readonly environment: Environment;
  readonly runner: RunnerFacts;
  readonly marker: string;
  readonly redact: (text: string) => string;
}

export function openTelemetry(parts: TelemetryParts): Telemetry | undefined {
  if (!wantsTelemetry(parts.environment)) return undefined;
  return lazily<Telemetry>(async () => {
    const { createTelemetry } = await import("./telemetry.ts");
    const { telemetrySettings } = await import("../core/telemetry/telemetry-settings.ts");
    const { environment, runner, redact } = parts;
    return createTelemetry({
      settings: telemetrySettings(environment),
      instance: `${runner.runId ?? parts.marker}-${runner.runAttempt}-${process.pid}`,
      repository: runner.owner === "" ? undefined : { ...runner, name: runner.repo },
      redact,
    });
  }, {});
}
