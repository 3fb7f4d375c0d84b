/** What the dashboard shows, before it is HTML. All instants are epoch ms. */

import type { WorkflowRecord } from "../learning/run-record.ts";
import type { Report } from "../report/report.ts";
import type { Outcome } from "../report/report-facts.ts";

export interface Row {
  readonly workflowId: string;
  /** `damaged`: its journal's chain is broken. */
  readonly outcome: Outcome | "damaged";
  readonly title: string | null;
  readonly stage: string | null;
  readonly done: number | null;
  readonly total: number | null;
  /** Milliseconds of work; null where unknown. */
  readonly durationMs: number | null;
  readonly costUsd: number | null;
  readonly lastAt: number | null;
  /** `here`: its journal is on this machine; else in a checkpoint, or only its record is left. */
  readonly place: "here" | "checkpoint" | "record";
}

export interface ListView {
  readonly repository: string;
  readonly rows: readonly Row[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

export interface WorkflowView {
  readonly report: Report;
  /** The process of the workflow is at work now. */
  readonly alive: boolean;
  /** Where it was read, in words. */
  readonly source: string;
  /** Milliseconds since its last journal entry. */
  readonly silentMs: number;
  /** Newest last. */
  readonly log: readonly { readonly level: string; readonly line: string }[];
  readonly problems: readonly string[];
}

export type DetailView =
  | { readonly kind: "workflow"; readonly view: WorkflowView }
  | { readonly kind: "record"; readonly record: WorkflowRecord };

/** A part of a page that is sent again when it has changed. */
export interface Fragment {
  readonly title: string;
  readonly html: string;
  /** One sentence for those who cannot see what has changed. */
  readonly said: string;
}
