/**
 * What the dashboard shows: journals of this machine, read again only when they have grown, and what the repository knows of
 * workflows elsewhere, asked for seldom since it costs requests.
 */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { lockHolder } from "../adapters/run-lock.ts";
import { isWorkflowId } from "../core/checkpoint/checkpoint-name.ts";
import { detailFragment } from "../core/dashboard/detail.ts";
import { listFragment } from "../core/dashboard/list.ts";
import type { DetailView, Fragment, Row, WorkflowView } from "../core/dashboard/views.ts";
import { describeEntry } from "../core/diagnostics/describe-entry.ts";
import { logLine } from "../core/diagnostics/log-line.ts";
import { emptyHistory } from "../core/journal/history.ts";
import { foldEntry } from "../core/journal/history-fold.ts";
import type { JournalEntry } from "../core/journal/journal-entry.ts";
import { decodeHistory } from "../core/learning/run-history.ts";
import type { WorkflowRecord } from "../core/learning/run-record.ts";
import { type WorkflowRecord as ReadRecord, readWorkflow, withEnd } from "../engine/checkpoint/read-workflow.ts";
import { findCheckpoints } from "../engine/checkpoint/restore.ts";
import { whoIsAtWork } from "../engine/ownership/who-is-at-work.ts";
import type { World } from "../ports.ts";
import { terminalReport } from "./find-workflow.ts";
import type { Setting } from "./setting.ts";

export interface DashboardSource {
  list(): Promise<Fragment>;
  workflow(id: string): Promise<Fragment | undefined>;
}

/** How seldom the repository is asked. */
const elsewhereMs = 60_000;
/** Of so many of the newest workflows elsewhere it is asked whether somebody is at work on them: two requests each. */
const mostAsked = 20;
const shownLines = 200;
const mostRows = 200;

interface Elsewhere {
  readonly records: readonly WorkflowRecord[];
  readonly checkpoints: readonly {
    readonly workflowId: string;
    readonly at: number | null;
    readonly atWork: boolean;
  }[];
  readonly problems: readonly string[];
}

interface WithId {
  readonly workflowId: string;
}
/** An id begins with the moment at which it was given. */
const newestFirst = (a: WithId, b: WithId): number => (a.workflowId < b.workflowId ? 1 : -1);

/** The newest lines as the log has them. */
function linesOf(entries: readonly JournalEntry[], redact: (text: string) => string): WorkflowView["log"] {
  let history = emptyHistory;
  const lines: { level: string; line: string }[] = [];
  for (const entry of entries) {
    history = foldEntry(history, entry);
    const since = "stage" in entry ? history.stages[entry.stage].startedAt : null;
    const record = describeEntry(entry, history.workflowId, since);
    lines.push({ level: record.level, line: redact(logLine(record)) });
    if (lines.length > shownLines * 2) lines.splice(0, shownLines);
  }
  return lines.slice(-shownLines);
}

export function dashboardSource(setting: Setting, world: World): DashboardSource {
  const stateDirectory = resolve(setting.root, setting.config.state_directory);
  const { owner, repo } = setting.runner;
  const never = new AbortController().signal;
  const read = new Map<
    string,
    { readonly stamp: string; readonly found: ReadRecord | undefined; readonly atWork: boolean }
  >();
  let elsewhere: { readonly at: number; readonly found: Promise<Elsewhere> } | undefined;

  const ask = async (): Promise<Elsewhere> => {
    const problems: string[] = [];
    const text = await world.history?.read(never).catch((error: unknown) => {
      problems.push(
        `the repository's history could not be read: ${error instanceof Error ? error.message : "unknown"}`,
      );
      return undefined;
    });
    const decoded = decodeHistory(text);
    const addresses = await findCheckpoints(world, {}, never, problems);
    const newest = new Map<string, { readonly workflowId: string; readonly at: number | null }>();
    for (const { workflowId, createdAt } of addresses)
      if (!newest.has(workflowId)) newest.set(workflowId, { workflowId, at: createdAt ?? null });
    const records = decoded.kind === "ok" ? decoded.records : [];
    const over = new Set(records.map(({ workflowId }) => workflowId));
    const open = [...newest.values()].filter(({ workflowId }) => !over.has(workflowId));
    const sorted = open.sort(newestFirst).slice(0, mostRows);
    const asked = await Promise.all(
      sorted.slice(0, mostAsked).map(({ workflowId }) => whoIsAtWork(world, { workflowId, end: null })),
    );
    const checkpoints = sorted.map((one, at) => ({ ...one, atWork: asked[at] !== undefined }));
    return { records, checkpoints, problems };
  };
  const askElsewhere = (): Promise<Elsewhere> => {
    const now = world.clock.now();
    if (elsewhere === undefined || now - elsewhere.at > elsewhereMs) elsewhere = { at: now, found: ask() };
    return elsewhere.found;
  };

  /** Of a file that grows only, size and time say whether it has. */
  const stampOf = async (id: string): Promise<string> => {
    const journal = resolve(stateDirectory, id, "journal.jsonl");
    return stat(journal).then(
      ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
      () => `elsewhere ${Math.floor(world.clock.now() / elsewhereMs)}`,
    );
  };
  /** `atWork`: somewhere else. Of a journal that lies here the lock says whether somebody is. */
  const find = async (id: string) => {
    const stamp = await stampOf(id);
    const known = read.get(id);
    if (known?.stamp === stamp) return known;
    const result = await readWorkflow(world, id, never);
    // Also that nothing is known is kept: finding it out asks every store.
    const found = "missing" in result ? undefined : result;
    const elsewhere = found !== undefined && found.source !== "journal";
    const now = { stamp, found, atWork: elsewhere && (await whoIsAtWork(world, found.history)) !== undefined };
    read.set(id, now);
    return now;
  };
  const aliveOne = async (): Promise<string | undefined> => (await lockHolder(stateDirectory))?.workflow_id;

  const reportOf = (found: ReadRecord, alive: boolean) => {
    const now = alive ? world.clock.now() : found.history.lastAt;
    return terminalReport(setting, alive ? found.history : withEnd(found.history), now);
  };

  const rowOf = async (id: string, alive: boolean): Promise<Row> => {
    const { found } = await find(id);
    const unknown = {
      title: null,
      stage: null,
      done: null,
      total: null,
      durationMs: null,
      costUsd: null,
      lastAt: null,
    };
    if (found === undefined) return { workflowId: id, outcome: "damaged", place: "here", ...unknown };
    const report = reportOf(found, alive);
    const current = report.stages.findLast(({ attempts }) => attempts.length > 0);
    return {
      workflowId: id,
      outcome: found.content.tail.kind === "broken" ? "damaged" : report.outcome,
      title: report.title,
      stage: current?.stage ?? null,
      done: report.progress.done,
      total: report.progress.total,
      durationMs: report.durationMs,
      costUsd: report.usage.costUsd,
      lastAt: found.history.lastAt,
      place: "here",
    };
  };

  const rowsElsewhere = ({ records, checkpoints }: Elsewhere, here: ReadonlySet<string>): readonly Row[] => {
    const blank = { title: null, stage: null, done: null, total: null } as const;
    const left = records.map(
      ({ workflowId, status, costUsd, endedAt, stages }): Row => ({
        ...blank,
        workflowId,
        outcome: status,
        stage: stages.at(-1)?.stage ?? null,
        durationMs: stages.reduce((sum, { workS, waitedS }) => sum + (workS + waitedS) * 1000, 0),
        costUsd,
        lastAt: endedAt,
        place: "record",
      }),
    );
    const known = new Set([...here, ...left.map(({ workflowId }) => workflowId)]);
    const saved = checkpoints
      .filter(({ workflowId }) => !known.has(workflowId))
      .map(
        ({ workflowId, at, atWork }): Row => ({
          ...blank,
          workflowId,
          outcome: atWork ? "running" : "interrupted",
          durationMs: null,
          costUsd: null,
          lastAt: at,
          place: "checkpoint",
        }),
      );
    return [...left.filter(({ workflowId }) => !here.has(workflowId)), ...saved];
  };

  return {
    async list() {
      const [ids, alive, others] = await Promise.all([world.states.list(), aliveOne(), askElsewhere()]);
      const rows: Row[] = [];
      for (const id of ids.slice(-mostRows)) rows.push(await rowOf(id, id === alive));
      const all = [...rows, ...rowsElsewhere(others, new Set(ids))];
      const sorted = all.sort(newestFirst).slice(0, mostRows);
      const repository = repo === "" ? setting.root : `${owner}/${repo}`;
      return listFragment({ repository, rows: sorted, problems: others.problems });
    },
    async workflow(id) {
      if (!isWorkflowId(id)) return undefined;
      const { found, atWork } = await find(id);
      if (found === undefined) {
        const record = (await askElsewhere()).records.find(({ workflowId }) => workflowId === id);
        return record === undefined ? undefined : detailFragment({ kind: "record", record });
      }
      const alive = atWork || (await aliveOne()) === id;
      const view: DetailView = {
        kind: "workflow",
        view: {
          report: reportOf(found, alive),
          alive,
          source: found.source,
          silentMs: world.clock.now() - found.history.lastAt,
          log: linesOf(found.content.entries, setting.redact),
          problems: found.problems,
        },
      };
      return detailFragment(view);
    },
  };
}
