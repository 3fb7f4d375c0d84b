/** What is known of a workflow, for whoever only looks: from its journal here, else from the newest checkpoint that holds. */
import type { History } from "../../core/journal/history.ts";
import { foldJournal } from "../../core/journal/history-fold.ts";
import { decodeJournal, type JournalContent } from "../../core/journal/journal-decode.ts";
import type { World } from "../../ports.ts";
import { findCheckpoints, loadNewestGood } from "./restore.ts";

export interface WorkflowRecord {
  readonly history: History;
  readonly content: JournalContent;
  /** Where it was read: `journal`, or generation and store of a checkpoint. */
  readonly source: string;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

export type ReadResult = WorkflowRecord | { readonly missing: true; readonly problems: readonly string[] };

/** Changes nothing but scratch folders. A broken journal is believed up to its break, unless a checkpoint knows more. */
export async function readWorkflow(world: World, workflowId: string, stop: AbortSignal): Promise<ReadResult> {
  const problems: string[] = [];
  const bytes = await world.states.readJournal(workflowId);
  const content = bytes === undefined ? undefined : decodeJournal(bytes);
  const here =
    content === undefined ? undefined : { history: foldJournal(content.entries), content, source: "journal", problems };
  if (here !== undefined && here.history.workflowId === workflowId && here.content.tail.kind !== "broken") return here;
  if (content?.tail.kind === "broken")
    problems.push(`the journal is broken at line ${content.tail.line}: ${content.tail.reason}`);

  const addresses = await findCheckpoints(world, { workflowId }, stop, problems);
  const good = await loadNewestGood(world, addresses, stop, problems);
  if (good !== undefined) {
    await world.scratch.remove(good.directory);
    if (good.history.entries > (here?.history.entries ?? 0)) {
      const { generation, store } = good.address;
      const source = `checkpoint ${generation} (${store})`;
      return { history: good.history, content: decodeJournal(good.journal), source, problems };
    }
  }
  return here !== undefined && here.history.workflowId === workflowId ? here : { missing: true, problems };
}

/**
 * A journal without an end whose process is gone: it was killed, and everything up to its last entry holds. For presentation
 * only; the journal itself gets its end by the next resume.
 */
export function withEnd(history: History): History {
  if (history.end !== null || history.workflowId === "") return history;
  const reason = "its process ended without a word (killed, or out of memory)";
  const end = {
    status: "interrupted",
    reason,
    failure: null,
    resumable: true,
    resumeAt: null,
    at: history.lastAt,
  } as const;
  return { ...history, end };
}
