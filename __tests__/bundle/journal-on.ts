/** The journal as it lies on a machine's disk. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { decodeJournal } from "../../src/core/journal/journal-decode.ts";
import type { JournalEntry } from "../../src/core/journal/journal-entry.ts";
import type { WorkflowStage } from "../../src/core/stage.ts";
import type { Machine } from "../fakes/runner/machine.ts";

const states = ".github/workflow-states";

export async function journalBytes(machine: Machine, repository = "app"): Promise<Buffer | undefined> {
  const directory = join(machine.workspace(repository), states);
  const names = await readdir(directory).catch(() => []);
  const ids = names.filter((name) => name.startsWith("workflow-")).sort();
  const newest = ids.at(-1);
  return newest === undefined ? undefined : readFile(join(directory, newest, "journal.jsonl")).catch(() => undefined);
}

/** Of the newest workflow on the machine; entries that hold, in order. */
export async function journalOn(machine: Machine, repository = "app"): Promise<readonly JournalEntry[]> {
  const bytes = await journalBytes(machine, repository);
  return bytes === undefined ? [] : decodeJournal(bytes).entries;
}

export type Saved = Extract<JournalEntry, { kind: "checkpoint.saved" }>;

/** Resolves when anything has been saved. */
export async function savedOnce(machine: Machine): Promise<void> {
  while (!(await journalOn(machine)).some(({ kind }) => kind === "checkpoint.saved")) await wait(50);
}

/**
 * Resolves with the newest save when one of the stores has kept a checkpoint that was begun after this call: the one that is
 * under way now may be older than what it is to hold, so it is the second one from here that counts.
 */
export async function savedFromNowOn(machine: Machine, repository = "app"): Promise<Saved> {
  const saves = async () =>
    (await journalOn(machine, repository)).filter((entry): entry is Saved => entry.kind === "checkpoint.saved");
  // A journal that came out of a checkpoint does not name that checkpoint among its saves.
  const opened = (await journalOn(machine, repository)).findLast((entry) => entry.kind === "run.opened");
  const before = Math.max((await saves()).at(-1)?.generation ?? 0, opened?.newestGeneration ?? 0);
  for (;;) {
    const newest = (await saves()).at(-1);
    if (newest !== undefined && newest.generation >= before + 2) return newest;
    await wait(100);
  }
}

/** Stages that were started again although the journal called them done before and nobody reopened them. */
export function startedAgain(entries: readonly JournalEntry[]): readonly WorkflowStage[] {
  const done = new Set<WorkflowStage>();
  const again: WorkflowStage[] = [];
  for (const entry of entries) {
    if (entry.kind === "stage.succeeded" || entry.kind === "stage.skipped") done.add(entry.stage);
    if (entry.kind === "stage.reopened") done.clear();
    if ((entry.kind === "stage.started" || entry.kind === "attempt.started") && done.has(entry.stage))
      again.push(entry.stage);
  }
  return again;
}

export function resumes(entries: readonly JournalEntry[]): readonly (WorkflowStage | null)[] {
  return entries.flatMap((entry) => (entry.kind === "run.opened" ? [entry.resumedFrom] : []));
}

export function succeeded(entries: readonly JournalEntry[]): readonly WorkflowStage[] {
  return entries.flatMap((entry) => (entry.kind === "stage.succeeded" ? [entry.stage] : []));
}
