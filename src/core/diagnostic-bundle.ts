/** The diagnostic bundle: everything that helps somebody else to see what happened, in one JSON file, without secrets. */
import { configurationKey, configurationNames, type WorkflowConfiguration } from "./config-keys.ts";
import type { WorkflowDiagnostics } from "./diagnostics.ts";
import type { SystemHealthCheck } from "./health.ts";
import type { JournalEntry } from "./journal-entry.ts";
import type { Json, JsonObject } from "./json.ts";
import type { PerformanceReport } from "./performance.ts";

export interface BundleFacts {
  readonly diagnostics: WorkflowDiagnostics;
  /** How the system is now; null where it could not be asked. */
  readonly health: SystemHealthCheck | null;
  readonly config: WorkflowConfiguration;
  readonly journal: readonly JournalEntry[];
  /** Where the chain of the journal ends, in words. */
  readonly journalState: string;
  /** The newest lines of the log that are about this workflow. */
  readonly logLines: readonly string[];
  readonly stateFiles: readonly { readonly path: string; readonly bytes: number; readonly modified: string }[];
  readonly environment: JsonObject;
  readonly git: JsonObject;
  readonly version: string;
  /** Epoch ms. */
  readonly at: number;
  readonly redact: (text: string) => string;
}

/** The names of the first six keys are the specification's. */
export interface DiagnosticBundle {
  readonly workflow_diagnostics: WorkflowDiagnostics;
  readonly system_health: SystemHealthCheck | null;
  readonly configuration: JsonObject;
  readonly log_files: readonly string[];
  readonly state_files: BundleFacts["stateFiles"];
  readonly performance_metrics: PerformanceReport;
  readonly journal: { readonly state: string; readonly entries: readonly JournalEntry[] };
  readonly environment: JsonObject;
  readonly git: JsonObject;
  readonly version: string;
  readonly created_at: string;
}

export function bundleName(workflowId: string): string {
  return `diagnostic-bundle-${workflowId}.json`;
}

/** All values but those of secrets, of which only is said whether they are set. */
export function shownConfiguration(config: WorkflowConfiguration): JsonObject {
  return Object.fromEntries(
    configurationNames.map((name) => {
      const value = config[name] as Json | undefined;
      if (!configurationKey(name).secret) return [name, value ?? null];
      return [name, value === undefined ? null : "(set)"];
    }),
  );
}

/** Every string inside, and every name of a member: a secret can be a key of an object, too. */
function redactDeep(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactDeep(inner, redact)]));
}

export function makeBundle(facts: BundleFacts): DiagnosticBundle {
  const bundle: DiagnosticBundle = {
    workflow_diagnostics: facts.diagnostics,
    system_health: facts.health,
    configuration: shownConfiguration(facts.config),
    log_files: facts.logLines,
    state_files: facts.stateFiles,
    performance_metrics: facts.diagnostics.performance_report,
    journal: { state: facts.journalState, entries: facts.journal },
    environment: facts.environment,
    git: facts.git,
    version: facts.version,
    created_at: new Date(facts.at).toISOString(),
  };
  return redactDeep(bundle, facts.redact) as DiagnosticBundle;
}
