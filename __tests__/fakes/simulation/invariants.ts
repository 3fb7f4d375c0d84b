/** What must hold whatever happened: checked over the host and over every journal that any machine left. */
import { isDone } from "../../../src/core/journal/history.ts";
import { foldJournal } from "../../../src/core/journal/history-fold.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEntry } from "../../../src/core/journal/journal-entry.ts";
import { journalBytes } from "./disk.ts";
import { viewer } from "./forge.ts";
import { historyProblems } from "./history.ts";
import type { Host } from "./host.ts";
import type { Ending, Machine } from "./machine.ts";

export interface Run {
  readonly machine: Machine;
  readonly ending: Ending;
}

const mark = /<!-- workflow-manager:[^>]*-->/g;

function doubles(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}

/** Two of a thing that there may be one of. `issues`: how many the workflow may have made. */
function checkHost(host: Host, mostIssues: number): string[] {
  const { issues, pulls, comments, reviews, reviewComments } = host.state;
  const isPull = new Set(pulls.map(({ number }) => number));
  const made = issues.filter((issue) => !isPull.has(issue.number) && issue.author === viewer);
  const problems: string[] = [];
  if (made.length > mostIssues) problems.push(`${made.length} issues were created`);
  const keys = [
    ...pulls.map(({ head, base }) => `pull request ${head} → ${base}`),
    ...comments
      .filter(({ author }) => author === viewer)
      .flatMap(({ issue, body }) => marks(body).map((m) => `comment on #${issue} ${m}`)),
    ...reviews
      .filter(({ author }) => author === viewer)
      .map(({ pull, body }) => `review of #${pull} ${marks(body).join()}`),
    ...reviewComments.flatMap((c) => (c.inReplyTo === null || c.author !== viewer ? [] : [`reply to ${c.inReplyTo}`])),
  ];
  problems.push(...doubles(keys).map((key) => `made twice: ${key}`));
  const branches = [...host.remote.branches.keys()].filter((name) => name !== "main");
  if (branches.length > 1) problems.push(`branches: ${branches.join(", ")}`);
  return problems;
}

function marks(body: string): readonly string[] {
  return body.match(mark) ?? [];
}

function checkIntents(host: Host): string[] {
  return host.effects
    .filter(({ intended }) => !intended)
    .map(({ machine, call, wanted }) => `machine ${machine}: ${call} without an intent of ${wanted}`);
}

/** A stage that is done is not begun again, unless a later run went back to it. */
function checkEntries(entries: readonly JournalEntry[]): string[] {
  const problems: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== "stage.started" && entry.kind !== "attempt.started") continue;
    const before = foldUpTo(entries, index);
    if (isDone(before.stages[entry.stage])) problems.push(`${entry.stage} was finished and ran again`);
  }
  return problems;
}

/** Folding anew for each start is slow; the folds are kept per journal. */
function foldUpTo(entries: readonly JournalEntry[], index: number) {
  return foldJournal(entries.slice(0, index).filter(({ kind }) => /^(stage|workflow.created)/.test(kind)));
}

function checkJournals({ machine, ending }: Run, number: number): string[] {
  const problems: string[] = [];
  for (const id of machine.disk.journals.keys()) {
    const { entries, tail } = decodeJournal(journalBytes(machine.disk, id) ?? new Uint8Array());
    if (tail.kind === "broken") problems.push(`machine ${number}: the journal of ${id} is broken (${tail.reason})`);
    if (tail.kind === "torn" && ending.kind !== "died")
      problems.push(`machine ${number}: a torn journal without a crash`);
    problems.push(...checkEntries(entries));
    for (const entry of entries) {
      const said = entry.kind === "checkpoint.failed" ? entry.reason : entry.kind === "warning" ? entry.message : "";
      if (said.includes("Internal error")) problems.push(`machine ${number}: ${said}`);
    }
    const generations = entries.flatMap((entry) => (entry.kind === "checkpoint.saved" ? [entry.generation] : []));
    if (generations.some((generation, at) => at > 0 && generation < (generations[at - 1] ?? 0)))
      problems.push(`machine ${number}: generations go back: ${generations.join(" ")}`);
  }
  return problems;
}

const ends = new Set(["completed", "degraded", "paused", "interrupted", "failed"]);

function checkEnding({ ending }: Run, number: number): string[] {
  if (ending.kind === "died") return [];
  if (ending.kind === "threw")
    return [
      `machine ${number}: the engine threw ${String(ending.error)} ${ending.error instanceof Error ? ending.error.stack : ""}`,
    ];
  const { status, reason, failure } = ending.end;
  const problems: string[] = [];
  if (!ends.has(status)) problems.push(`machine ${number}: unknown end ${status}`);
  if (reason === "") problems.push(`machine ${number}: ${status} without a reason`);
  if (failure?.code === "internal-error") problems.push(`machine ${number}: ${failure.message}`);
  if (status !== "completed" && status !== "degraded" && (failure === null || failure.remedy === ""))
    problems.push(`machine ${number}: ${status} without a next step`);
  return problems;
}

/** Generations of later machines are higher than those of earlier ones. */
function checkGenerations(host: Host): string[] {
  return host.shelves.flatMap(({ name, saves }) =>
    saves.flatMap((save, index) => {
      const later = saves
        .slice(0, index)
        .find(
          (old) =>
            old.workflowId === save.workflowId && old.machine < save.machine && old.generation >= save.generation,
        );
      return later === undefined
        ? []
        : [
            `${name}: machine ${save.machine} saved generation ${save.generation} after machine ${later.machine} had saved ${later.generation}`,
          ];
    }),
  );
}

export interface Allowed {
  readonly issues?: number;
}

export function violations(host: Host, runs: readonly Run[], allowed: Allowed = {}): readonly string[] {
  return [
    ...checkHost(host, allowed.issues ?? 1),
    ...checkIntents(host),
    ...checkGenerations(host),
    ...historyProblems(host.history),
    ...runs.flatMap(checkJournals),
    ...runs.flatMap(checkEnding),
  ];
}

/** The files of the one open pull request's head. */
export function finalTree(host: Host): Readonly<Record<string, string>> | undefined {
  const pull = host.state.pulls[0];
  const sha = pull === undefined ? undefined : host.remote.branches.get(pull.head);
  return sha === undefined ? undefined : host.remote.objects.get(sha)?.tree;
}
