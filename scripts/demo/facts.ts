/** What is counted at the end of the demo: on the host as GitHub would show it, and in the journal. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HostRepository } from "../../__tests__/fakes/actions-host/api.ts";
import type { Thread } from "../../__tests__/fakes/actions-host/model.ts";
import type { Machine } from "../../__tests__/fakes/runner/machine.ts";
import { decodeJournal } from "../../src/core/journal/journal-decode.ts";
import type { JournalEntry } from "../../src/core/journal/journal-entry.ts";

export interface Counts {
  readonly issues: number;
  readonly branches: number;
  readonly pullRequests: number;
  readonly statusComments: number;
  /** Stages that were started again after the journal had called them done. */
  readonly stagesRunTwice: readonly string[];
}

export async function journalOf(machine: Machine, repository: string): Promise<readonly JournalEntry[]> {
  const states = join(machine.workspace(repository), ".github", "workflow-states");
  const ids = (await readdir(states).catch(() => [])).filter((name) => name.startsWith("workflow-")).sort();
  const newest = ids.at(-1);
  if (newest === undefined) return [];
  const bytes = await readFile(join(states, newest, "journal.jsonl")).catch(() => undefined);
  return bytes === undefined ? [] : decodeJournal(bytes).entries;
}

export function statusComments(thread: Thread): readonly string[] {
  return thread.comments.map(({ body }) => body).filter((body) => body.includes("<!-- workflow-manager:"));
}

function runTwice(journal: readonly JournalEntry[]): readonly string[] {
  const done = new Set<string>();
  const twice: string[] = [];
  for (const entry of journal) {
    if (entry.kind === "stage.succeeded" || entry.kind === "stage.skipped" || entry.kind === "stage.degraded")
      done.add(entry.stage);
    if (entry.kind === "stage.started" && done.has(entry.stage)) twice.push(entry.stage);
  }
  return twice;
}

export async function count(repository: HostRepository, journal: readonly JournalEntry[]): Promise<Counts> {
  const threads = [...repository.threads.values()];
  const issues = threads.filter(({ pull }) => pull === undefined);
  const refs = [...(await repository.refs()).keys()].filter((ref) => ref.startsWith("refs/heads/"));
  return {
    issues: issues.length,
    branches: refs.filter((ref) => ref !== `refs/heads/${repository.defaultBranch}`).length,
    pullRequests: threads.length - issues.length,
    statusComments: issues.flatMap(statusComments).length,
    stagesRunTwice: runTwice(journal),
  };
}
