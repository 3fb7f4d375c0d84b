/**
 * Is what is kept of a workflow what was written? Journal and checkpoints are read and checked, nothing is changed.
 *
 * V1 A torn end is no damage: it is what a kill leaves, and the next resume cuts it off.
 * V2 A checkpoint must hold and must be a part of the journal's own past: one of another history would take work back.
 */

import { foldJournal } from "../../core/journal/history-fold.ts";
import { chainStart } from "../../core/journal/journal.ts";
import { decodeJournal, type JournalContent } from "../../core/journal/journal-decode.ts";
import type { World } from "../../ports.ts";
import { findCheckpoints, loadNewestGood } from "./restore.ts";

export interface Finding {
  readonly level: "ok" | "warning" | "broken";
  /** `journal`, or the store and generation of a checkpoint. */
  readonly subject: string;
  readonly detail: string;
}

export type Verification =
  | { readonly kind: "unknown"; readonly problems: readonly string[] }
  | { readonly kind: "checked"; readonly broken: boolean; readonly findings: readonly Finding[] };

/** Hashes at the ends of all lines that hold: a checkpoint's head is one of them. */
function headsOf(bytes: Uint8Array, content: JournalContent): ReadonlySet<string> {
  const lines = new TextDecoder().decode(bytes.subarray(0, content.length)).split("\n");
  return new Set([chainStart, ...lines.filter((line) => line !== "").map((line) => line.slice(-45, -2))]);
}

function journalFinding(workflowId: string, content: JournalContent): Finding {
  const subject = "journal";
  const { tail, entries } = content;
  const history = foldJournal(entries);
  if (tail.kind === "broken") {
    return {
      level: "broken",
      subject,
      detail: `line ${tail.line}: ${tail.reason}; ${entries.length} entries before it hold, nothing after them is believed`,
    };
  }
  if (history.workflowId !== workflowId) {
    const other = history.workflowId === "" ? "no workflow" : history.workflowId;
    return { level: "broken", subject, detail: `it is the journal of ${other}, not of ${workflowId}` };
  }
  if (tail.kind === "torn") {
    return {
      level: "warning",
      subject,
      detail: `${entries.length} entries hold; the last ${tail.bytes} bytes are a write that was cut short (the next resume cuts them off)`,
    };
  }
  return { level: "ok", subject, detail: `${entries.length} entries, the chain of hashes holds` };
}

export async function verifyWorkflow(world: World, workflowId: string, stop: AbortSignal): Promise<Verification> {
  const findings: Finding[] = [];
  const bytes = await world.states.readJournal(workflowId);
  const content = bytes === undefined ? undefined : decodeJournal(bytes);
  if (content !== undefined) findings.push(journalFinding(workflowId, content));
  const heads = bytes === undefined || content === undefined ? undefined : headsOf(bytes, content);
  const chainIsWhole = content !== undefined && content.tail.kind !== "broken";

  const unreachable: string[] = [];
  const addresses = await findCheckpoints(world, { workflowId }, stop, unreachable);
  for (const address of addresses) {
    const subject = `checkpoint ${address.generation} (${address.store})`;
    const problems: string[] = [];
    const good = await loadNewestGood(world, [address], stop, problems);
    if (good === undefined) {
      const said = problems.map((problem) => problem.replace(/^generation \d+ in \w+: /, "")).join("; ");
      findings.push({ level: "broken", subject, detail: said === "" ? "it could not be read" : said });
      continue;
    }
    const { manifest, directory } = good;
    await world.scratch.remove(directory);
    // V2
    if (chainIsWhole && heads?.has(manifest.journal.head) === false) {
      findings.push({ level: "broken", subject, detail: "its journal is not a part of the journal here" });
      continue;
    }
    const bytesOfParts = manifest.parts.reduce((sum, part) => sum + part.bytes, 0);
    findings.push({
      level: "ok",
      subject,
      detail: `${manifest.parts.length} parts with ${bytesOfParts} bytes hold, up to entry ${manifest.journal.entries}`,
    });
  }
  if (findings.length === 0) return { kind: "unknown", problems: unreachable };
  if (content === undefined)
    findings.unshift({
      level: "warning",
      subject: "journal",
      detail: "there is none here; a resume takes the newest checkpoint",
    });
  for (const problem of unreachable) findings.push({ level: "warning", subject: "stores", detail: problem });
  return { kind: "checked", broken: findings.some((finding) => finding.level === "broken"), findings };
}
