/**
 * A diagnostic bundle read back: its journal checked and folded, its report made again. Everything comes from the bundle alone.
 *
 * R1 A bundle is untrusted: it is decoded and bounded; nothing in it is run, and what it says of itself is computed again.
 * R2 The chain holds when the entries, written again, end in the hash that the journal ended in.
 */
import * as z from "zod/mini";
import { emptyHistory, type History } from "../journal/history.ts";
import { foldEntry } from "../journal/history-fold.ts";
import { emptyChain, encodeEntry } from "../journal/journal.ts";
import type { JournalEntry } from "../journal/journal-entry.ts";
import type { Plan } from "../plan.ts";
import { buildReport, type Report } from "../report/report.ts";
import { type ReportSettings, reportFactsOf } from "../report/report-of.ts";
import { renderSummary } from "../report/summary.ts";
import { stageForSchema } from "../stage-output.ts";
import { version } from "../version.ts";
import { bundleSchema, textHash } from "./diagnostic-bundle.ts";

/** Longer files are refused before they are read. */
export const longestBundleBytes = 256 * 1024 * 1024;

const text = z.string().check(z.maxLength(4 * 1024 * 1024));
const count = z.number().check(z.gte(0));
const stagePlan = z.object({
  stage: stageForSchema,
  enabled: z.boolean(),
  critical: z.boolean(),
  limitMs: count,
  warnMs: count,
  idleMs: count,
  baselineS: count,
  retry: z.record(z.string(), z.number()),
  run: z.optional(text),
  recoverAfterFailure: z.array(text),
  recoverAfterTimeout: z.array(text),
});
const settingsShape = z.looseObject({
  plan: z.object({ stages: z.array(stagePlan), fingerprint: text, timeoutMultiplier: count }),
  resumeComment: z.nullable(text),
  repositoryUrl: z.nullable(text),
  version: text,
  now: count,
});
const endShape = z.nullable(
  z.object({
    status: z.enum(["completed", "degraded", "paused", "interrupted", "failed"]),
    reason: text,
    failure: z.nullable(
      z.looseObject({
        category: z.enum(["transient", "resource", "configuration", "critical", "timeout", "interrupted"]),
        code: text,
        message: text,
        remedy: text,
      }),
    ),
    resumable: z.boolean(),
    resumeAt: z.nullable(z.number()),
    at: count,
  }),
);
const entryShape = z.looseObject({
  seq: z.int().check(z.gte(0)),
  at: count,
  kind: z.string().check(z.minLength(1), z.maxLength(64)),
  stage: z.optional(stageForSchema),
});
const shape = z.object({
  schema: z.int(),
  version: text,
  created_at: text,
  journal: z.object({ state: text, head: text, left_out: z.int(), entries: z.array(entryShape) }),
  report: z.object({ settings: settingsShape, end: endShape, sha256: text }),
  log_files: z.array(text),
});

export interface Replayed {
  readonly workflowId: string;
  readonly history: History;
  readonly settings: ReportSettings;
  readonly report: Report;
  readonly markdown: string;
  readonly entries: readonly JournalEntry[];
  readonly logLines: readonly string[];
  readonly findings: readonly ReplayFinding[];
}

export interface ReplayFinding {
  readonly level: "ok" | "warning" | "broken";
  readonly subject: string;
  readonly detail: string;
}

export type ReplayResult =
  | ({ readonly kind: "ok" } & Replayed)
  | { readonly kind: "invalid"; readonly problem: string };

const invalid = (problem: string): ReplayResult => ({ kind: "invalid", problem });

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function chainFinding(entries: readonly JournalEntry[], head: string, leftOut: number): ReplayFinding {
  const subject = "journal";
  if (leftOut > 0) {
    const detail = `${entries.length} entries; ${leftOut} older ones were left out for its size, so that the chain cannot be computed`;
    return { level: "warning", subject, detail };
  }
  let chain = emptyChain;
  for (const entry of entries) {
    if (entry.seq !== chain.seq)
      return { level: "broken", subject, detail: `it has entry ${entry.seq} where ${chain.seq} was due` };
    const { seq: _, at, ...event } = entry;
    chain = encodeEntry(chain, event, at).head;
  }
  return chain.hash === head
    ? { level: "ok", subject, detail: `${entries.length} entries, their chain holds` }
    : {
        level: "broken",
        subject,
        detail: "its entries are not what was written, or something in them was hidden later",
      };
}

function reportFinding(markdown: string, sha256: string, by: string): ReplayFinding {
  const subject = "report";
  if (textHash(markdown) === sha256)
    return { level: "ok", subject, detail: `the one that the run made, byte for byte (sha256 ${sha256})` };
  if (by !== version)
    return { level: "warning", subject, detail: `made by version ${by}; version ${version} words it in another way` };
  return { level: "broken", subject, detail: "not the one that the run made" };
}

/** Never throws. */
export function replayBundle(json: string): ReplayResult {
  const raw = parse(json);
  if (raw === undefined) return invalid("it is not JSON");
  const schema = z.object({ schema: z.number() }).safeParse(raw);
  if (!schema.success)
    return invalid("it is no diagnostic bundle, or one of a version before bundles could be replayed");
  if (schema.data.schema > bundleSchema)
    return invalid(`it is of the newer form ${schema.data.schema}; this version reads up to ${bundleSchema}`);
  const read = shape.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    return invalid(`it is no diagnostic bundle: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is wrong"}`);
  }
  const { journal, report, version: by, log_files: logLines } = read.data;
  // As they stand in the file: the decoder would put their members into another order, and the chain is over their text. What
  // stands inside is read as a journal's entries are (journal-decode.ts).
  const { entries } = (raw as { readonly journal: { readonly entries: readonly JournalEntry[] } }).journal;
  const settings: ReportSettings = { ...report.settings, plan: report.settings.plan as unknown as Plan };
  try {
    const folded = entries.reduce(foldEntry, emptyHistory);
    if (folded.workflowId === "") return invalid("its journal does not begin with a workflow");
    const history = folded.end === null ? { ...folded, end: report.end as History["end"] } : folded;
    const made = buildReport(reportFactsOf(history, settings));
    const markdown = renderSummary(made);
    const findings = [
      chainFinding(entries, journal.head, journal.left_out),
      reportFinding(markdown, report.sha256, by),
    ];
    return {
      kind: "ok",
      workflowId: history.workflowId,
      history,
      settings,
      report: made,
      markdown,
      entries,
      logLines,
      findings,
    };
  } catch {
    return invalid("its journal holds entries that make no sense");
  }
}
