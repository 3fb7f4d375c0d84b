/**
 * The records of the workflows that ended in this repository, newest first.
 *
 * H1 One record per workflow: the one of its latest end. A workflow that was paused leaves another when it goes on and ends.
 * H2 Merging is commutative, associative and idempotent: whoever writes at the same time as somebody else loses nothing.
 * H3 Reading never throws, and nothing outside of the bounds gets through: whoever can write the place can write nonsense.
 */
import * as z from "zod/mini";
import { decodeRecord, encodeRecord, longestRecordBytes, type WorkflowRecord } from "./run-record.ts";

/** The version of the list. A higher one is read and written by newer versions only. */
export const historySchema = 1;
export const mostRecords = 200;
/** Longer texts are no histories. */
export const longestHistoryBytes = mostRecords * (longestRecordBytes + 1) + 1024;

/** Later end first; of two with the same end the order is any, but always the same. */
function compare(a: WorkflowRecord, b: WorkflowRecord): number {
  if (a.endedAt !== b.endedAt) return b.endedAt - a.endedAt;
  const [textA, textB] = [`${a.workflowId} ${encodeRecord(a)}`, `${b.workflowId} ${encodeRecord(b)}`];
  return textA < textB ? 1 : textA > textB ? -1 : 0;
}

export function mergeHistories(a: readonly WorkflowRecord[], b: readonly WorkflowRecord[]): readonly WorkflowRecord[] {
  const latest = new Map<string, WorkflowRecord>();
  for (const record of [...a, ...b].sort(compare)) {
    if (!latest.has(record.workflowId)) latest.set(record.workflowId, record);
  }
  return [...latest.values()].slice(0, mostRecords);
}

export function encodeHistory(records: readonly WorkflowRecord[]): string {
  const lines = mergeHistories(records, []).map(encodeRecord);
  return `{"schema":${historySchema},"workflows":[\n${lines.join(",\n")}\n]}\n`;
}

export type DecodedHistory =
  /** `dropped`: members of the list that are no records. */
  | { readonly kind: "ok"; readonly records: readonly WorkflowRecord[]; readonly dropped: number }
  /** A newer version writes this place: leave it alone. */
  | { readonly kind: "newer"; readonly schema: number }
  | { readonly kind: "damaged"; readonly reason: string };

const listShape = z.object({ schema: z.int().check(z.gte(1)), workflows: z.array(z.unknown()) });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined`: nothing was kept yet. */
export function decodeHistory(text: string | undefined): DecodedHistory {
  if (text === undefined) return { kind: "ok", records: [], dropped: 0 };
  if (text.length > longestHistoryBytes) return { kind: "damaged", reason: `it has ${text.length} characters` };
  const json = readJson(text);
  const version = z.object({ schema: z.number() }).safeParse(json);
  if (version.success && version.data.schema > historySchema) return { kind: "newer", schema: version.data.schema };
  const parsed = listShape.safeParse(json);
  if (!parsed.success) return { kind: "damaged", reason: "it is no list of workflows" };
  const records = parsed.data.workflows.flatMap((one) => decodeRecord(one) ?? []);
  return { kind: "ok", records: mergeHistories(records, []), dropped: parsed.data.workflows.length - records.length };
}

export type GrownHistory =
  /** `anew`: what stood there was damaged. */
  | { readonly kind: "grown" | "anew"; readonly text: string; readonly workflows: number }
  | { readonly kind: "newer"; readonly text: string; readonly schema: number };

/** The text with one record more. A damaged text is begun anew, one of a newer version stays as it is. */
export function withRecord(text: string | undefined, record: WorkflowRecord): GrownHistory {
  const decoded = decodeHistory(text);
  if (decoded.kind === "newer") return { ...decoded, text: text ?? "" };
  const records = mergeHistories(decoded.kind === "ok" ? decoded.records : [], [record]);
  return {
    kind: decoded.kind === "ok" ? "grown" : "anew",
    text: encodeHistory(records),
    workflows: records.length,
  };
}
