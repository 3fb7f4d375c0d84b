/** What main and post of the action have in common. */
import type { Environment, RunnerFacts } from "./adapters/runner-facts.ts";
import type { WorkflowConfiguration } from "./core/config/config-keys.ts";
import type { RunInfo } from "./core/journal/journal-entry.ts";
import { traceparentIn } from "./core/telemetry/wants-telemetry.ts";
import { version } from "./core/version.ts";

/** What the post step has to know; the runner hands it over as STATE_*. */
export const stateNames = {
  workflowId: "workflow-id",
  marker: "marker",
  startedAt: "started-at",
  /** Main has told its end: outputs, summary, and the last edit of what shows it. Empty: it died before it could. */
  presented: "presented",
  /** Completed, or with its diagnostic bundle kept. Empty: the post step keeps it. */
  settled: "settled",
  /** The HTML report is where it can be opened, or is not wanted. Empty: the post step makes it. */
  reported: "reported",
} as const;

export function runInfo(runner: RunnerFacts, environment: Environment): RunInfo {
  const traceparent = traceparentIn(environment);
  return {
    id: runner.runId,
    attempt: runner.runAttempt,
    url: runner.runUrl,
    actor: runner.triggeringActor ?? runner.actor,
    event: runner.eventName,
    version,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

/** A fresh runner's defaults: three places. git leads: it asks for no cache permission, nothing in it expires, and it is quick. */
export function withRunnerDefaults(config: WorkflowConfiguration): WorkflowConfiguration {
  return config.checkpoint_stores === undefined
    ? { ...config, checkpoint_stores: ["git", "cache", "artifact"] }
    : config;
}
