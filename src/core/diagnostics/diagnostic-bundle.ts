/**
 * The diagnostic bundle: everything that helps somebody else to see what happened, in one JSON file, without secrets.
 *
 * B1 The journal's entries are as they were written, so that the chain can be computed again (replay-bundle.ts); what the
 *    redactor changed in them is found out by that.
 * B2 With entries and `report.settings` the report is made again, byte for byte: nothing else is known to it (P7).
 */
import { createHash } from "node:crypto";
import { configurationKey, configurationNames, type WorkflowConfiguration } from "../config/config-keys.ts";
import type { SystemHealthCheck } from "../health/health.ts";
import { withoutForgotten } from "../journal/compact-journal.ts";
import type { History } from "../journal/history.ts";
import type { JournalEntry } from "../journal/journal-entry.ts";
import { viewState, type WorkflowState } from "../journal/workflow-state.ts";
import type { Json, JsonObject } from "../json.ts";
import type { PerformanceReport } from "../report/performance.ts";
import type { Report } from "../report/report.ts";
import type { ReportSettings } from "../report/report-of.ts";
import { redactDeep } from "../text/redact-deep.ts";
import { decisionTimeline } from "./decision-timeline.ts";
import type { WorkflowDiagnostics } from "./diagnostics.ts";

/** The version of the file. A higher one is refused by `replay`. */
export const bundleSchema = 1;

export interface BundleFacts {
  readonly diagnostics: WorkflowDiagnostics;
  /** As the report shows it: with an end also where the journal has none. */
  readonly history: History;
  readonly report: Report;
  /** With which the report was made from the history. */
  readonly settings: ReportSettings;
  /** The report in Markdown. */
  readonly reportText: string;
  /** How the system is now; null where it could not be asked. */
  readonly health: SystemHealthCheck | null;
  readonly config: WorkflowConfiguration;
  readonly journal: {
    readonly entries: readonly JournalEntry[];
    /** Hash of the newest line. */
    readonly head: string;
    /** Where it comes from, and where its chain ends, in words. */
    readonly state: string;
    /** The end that the report shows, also where the journal has none. */
    readonly end: History["end"];
  };
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

/** The names of the first six keys after `schema` are the specification's. */
export interface DiagnosticBundle {
  readonly schema: number;
  readonly workflow_diagnostics: WorkflowDiagnostics;
  readonly system_health: SystemHealthCheck | null;
  readonly configuration: JsonObject;
  readonly log_files: readonly string[];
  readonly state_files: BundleFacts["stateFiles"];
  readonly performance_metrics: PerformanceReport;
  readonly cause: BundleCause;
  readonly state: WorkflowState;
  /** What was decided and why, oldest first; the newest lines where there are many. */
  readonly timeline: readonly string[];
  readonly journal: {
    readonly state: string;
    readonly head: string;
    /** Entries left out because newer ones have replaced them, in a journal too large to be carried whole. */
    readonly left_out: number;
    readonly entries: readonly JournalEntry[];
  };
  readonly report: {
    readonly settings: Json;
    readonly end: Json;
    /** Of the Markdown, in hex. */
    readonly sha256: string;
  };
  readonly environment: JsonObject;
  readonly git: JsonObject;
  readonly version: string;
  readonly created_at: string;
}

/** Why it ended, in one place. */
export interface BundleCause {
  readonly status: string;
  readonly headline: string;
  readonly reason: string | null;
  readonly stage: string | null;
  readonly category: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly remedy: string | null;
  readonly last_output: string | null;
  /** How the runs before this one ended, oldest first. */
  readonly earlier_ends: readonly string[];
}

const timelineLines = 400;
/** What an upload may have. The journal of a usual workflow has some hundred KiB. */
export const largestBundleBytes = 32 * 1024 * 1024;

export function bundleName(workflowId: string): string {
  return `diagnostic-bundle-${workflowId}.json`;
}

export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
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

function causeOf({ report, history }: BundleFacts): BundleCause {
  const { failure } = report;
  return {
    status: report.outcome,
    headline: report.headline,
    reason: report.reason,
    stage: failure?.stage ?? history.current,
    category: failure?.category ?? null,
    code: failure?.code ?? null,
    message: failure?.message ?? null,
    remedy: failure?.remedy ?? null,
    last_output: history.lastOutput,
    earlier_ends: history.runs.flatMap(({ previousEnd }) => (previousEnd === null ? [] : [previousEnd])),
  };
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

export function makeBundle(facts: BundleFacts): DiagnosticBundle {
  const { entries, head, state, end } = facts.journal;
  const bundle: DiagnosticBundle = {
    schema: bundleSchema,
    workflow_diagnostics: facts.diagnostics,
    system_health: facts.health,
    configuration: shownConfiguration(facts.config),
    log_files: facts.logLines,
    state_files: facts.stateFiles,
    performance_metrics: facts.diagnostics.performance_report,
    cause: causeOf(facts),
    state: viewState(facts.history),
    timeline: decisionTimeline(entries).slice(-timelineLines),
    journal: { state, head, left_out: 0, entries },
    report: { settings: asJson(facts.settings), end: asJson(end), sha256: "" },
    environment: facts.environment,
    git: facts.git,
    version: facts.version,
    created_at: new Date(facts.at).toISOString(),
  };
  const clean = redactDeep(bundle, facts.redact);
  // Hashes hold no secret, and a redactor that took a part of one for a credential would make them useless.
  return {
    ...clean,
    journal: { ...clean.journal, head },
    report: { ...clean.report, sha256: textHash(facts.redact(facts.reportText)) },
  };
}

/** One member a line, one journal entry a line: to be read by people and by line tools. */
export function renderBundle(bundle: DiagnosticBundle): string {
  const { journal, ...rest } = bundle;
  const { entries, ...about } = journal;
  const lists: readonly (keyof DiagnosticBundle)[] = ["log_files", "state_files", "timeline"];
  const lines = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const members = Object.entries(rest).map(([name, value]) => {
    const text = lists.includes(name as keyof DiagnosticBundle) ? lines(value as unknown[]) : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  const journalText = `${JSON.stringify(about).slice(0, -1)},"entries":${lines(entries)}}`;
  return `{\n${[...members, `"journal": ${journalText}`].join(",\n")}\n}\n`;
}

export type Fitted =
  | { readonly kind: "fits"; readonly text: string }
  | { readonly kind: "too-large"; readonly bytes: number };

/** Log lines that stay when there is no room for all. */
const fewLogLines = 100;

/** The bundle's text in at most `limit` bytes: whole, or without what newer entries have replaced and with a shorter log. */
export function fitBundle(bundle: DiagnosticBundle, limit: number): Fitted {
  const whole = renderBundle(bundle);
  if (Buffer.byteLength(whole) <= limit) return { kind: "fits", text: whole };
  const { journal } = bundle;
  const entries = withoutForgotten(journal.entries);
  const shorter = renderBundle({
    ...bundle,
    log_files: bundle.log_files.slice(-fewLogLines),
    journal: { ...journal, entries, left_out: journal.entries.length - entries.length },
  });
  const bytes = Buffer.byteLength(shorter);
  return bytes <= limit ? { kind: "fits", text: shorter } : { kind: "too-large", bytes };
}
