/**
 * Is there an unfinished workflow to go on with? Asked in the order in which the answers bind: an id the user named, this very
 * run (a re-run), the issue. What GitHub shows (the status comment) counts even where every checkpoint is lost.
 */

import { Fault } from "../../core/failure/evidence.ts";
import type { StopReason } from "../../core/failure/stop-reason.ts";
import { isDone } from "../../core/journal/history.ts";
import { parseStatusComment } from "../../core/report/status-comment.ts";
import { findMarkers } from "../../core/text/markers.ts";
import type { CheckpointAddress, CheckpointQuery, Comment, World } from "../../ports.ts";
import { findCheckpoints, type GoodCheckpoint, isOwners, loadNewestGood } from "./restore.ts";
import type { OwnersCopy } from "./restore-onto.ts";

export interface EarlierQuery {
  /** The workflow that is asking: it does not find itself. */
  readonly self: string;
  readonly workflowId: string | undefined;
  /** Only of a re-run: a first attempt has no earlier one. */
  readonly runId: string | undefined;
  readonly issue: number | undefined;
  /** A stage is named to go back to: then a workflow that came to its end is gone on with, too. */
  readonly goBack?: boolean | undefined;
}

export type Earlier =
  | {
      readonly kind: "none";
      readonly problems: readonly string[];
      /** A workflow that is over, or of which nothing more is left, has worked on this issue: its branch may be there. */
      readonly workedOn?: boolean | undefined;
    }
  | {
      readonly kind: "checkpoint";
      readonly checkpoint: GoodCheckpoint;
      /** The next older good generation, for when this one cannot be put onto the machine. */
      readonly older?: ((than: GoodCheckpoint) => Promise<GoodCheckpoint | undefined>) | undefined;
      readonly ownersCopy?: OwnersCopy | undefined;
      readonly newestGeneration: number;
      readonly problems: readonly string[];
    }
  /** Only its traces on GitHub are left. */
  | {
      readonly kind: "traces";
      readonly workflowId: string;
      readonly newestGeneration: number;
      /** Who asked for it, where its traces say so. */
      readonly requester: string | undefined;
      readonly problems: readonly string[];
    };

const finishedWords = new Set(["completed", "degraded"]);

/** This is the first question about the issue: where there is no such issue, it is answered as what the user can correct. */
async function commentsOn(world: World, issue: number): Promise<readonly Comment[]> {
  try {
    return await world.github.comments(issue);
  } catch (error) {
    if (!(error instanceof Fault) || error.evidence.kind !== "http" || error.evidence.status !== 404) throw error;
    const problem = {
      key: "issue-number",
      place: "input or event",
      problem: `there is no issue #${issue} that the token can see`,
      remedy: "Name an issue of this repository, and give the token access to its issues.",
    };
    throw new Fault({ kind: "configuration", problems: [problem] });
  }
}

interface ShownWorkflow {
  readonly workflowId: string;
  readonly finished: boolean;
  /** Put up by the front desk, and no run has begun it yet: nothing can be stored of it. */
  readonly announced: boolean;
  readonly requester: string | undefined;
}

/** The newest workflow that wrote a status comment on this issue under our own name; a stranger's copy does not count. */
async function fromStatusComment(world: World, issue: number): Promise<ShownWorkflow | undefined> {
  const [viewer, comments] = await Promise.all([world.github.viewer(), commentsOn(world, issue)]);
  for (const comment of [...comments].reverse()) {
    if (comment.author !== viewer) continue;
    const status = parseStatusComment(comment.body);
    if (status === undefined) continue;
    return {
      workflowId: status.workflow_id,
      finished: finishedWords.has(status.status),
      announced: status.run_attempt === 0,
      requester: status.requester ?? undefined,
    };
  }
  return undefined;
}

/** How far back a re-run looks for the issue that its own first attempt made. */
const searchedIssues = 100;

/**
 * The workflow whose issue says, in the line that we write below it, that this very run opened it. A workflow begun from a
 * prompt has no issue to be found by, so that without this a re-run that finds no checkpoint would make a second one.
 */
async function fromIssueOfRun(world: World, runId: string): Promise<string | undefined> {
  // A start in a terminal has an id, too, but is no run of GitHub.
  if (!/^\d+$/.test(runId)) return undefined;
  const [viewer, issues] = await Promise.all([world.github.viewer(), world.github.recentIssues(searchedIssues)]);
  const ours = new RegExp(`/actions/runs/${runId.replace(/\D/g, "")}(?!\\d)`);
  for (const issue of issues) {
    const mark = findMarkers(issue.body)[0];
    const lastLine = issue.body.trimEnd().split("\n").at(-1) ?? "";
    if (issue.author === viewer && mark?.effect === "issue" && ours.test(lastLine)) return mark.workflowId;
  }
  return undefined;
}

const generationEpoch = Date.UTC(2025, 0, 1);
/** Lists of stores lag: so many saves of the run before may be there without being shown. */
const unseenSaves = 100;

/**
 * No generation that is stored can be higher. A store that did not answer may hold more than the others show, and its newest
 * would go before everything that this run saves, as soon as it answers again: then generations go on from the seconds since
 * 2025, which no count of saves reaches.
 */
function newestGeneration(addresses: readonly CheckpointAddress[], certain: boolean, now: number): number {
  const shown = addresses.reduce((newest, { generation }) => Math.max(newest, generation), 0);
  return certain ? shown + unseenSaves : Math.max(shown, Math.floor((now - generationEpoch) / 1000));
}

/** Ids carry their time of birth, so the greatest one is the newest. */
function newestWorkflow(addresses: readonly CheckpointAddress[]): string | undefined {
  return addresses
    .map((address) => address.workflowId)
    .sort()
    .at(-1);
}

/**
 * Throws `Fault` (cancelled) when told to stop before it knew: "none" would begin a second workflow beside the one that a
 * later run finds.
 */
export async function findEarlier(world: World, query: EarlierQuery, stop: AbortSignal): Promise<Earlier> {
  const found = await lookForEarlier(world, query, stop);
  if (found.kind === "checkpoint" || !stop.aborted) return found;
  const { by } = (stop.reason ?? {}) as Partial<StopReason>;
  throw new Fault({ kind: "cancelled", by: by === "SIGTERM" ? "SIGTERM" : "SIGINT" });
}

async function lookForEarlier(world: World, query: EarlierQuery, stop: AbortSignal): Promise<Earlier> {
  const problems: string[] = [];
  const look = (by: CheckpointQuery) => findCheckpoints(world, by, stop, problems);
  const newest = (addresses: readonly CheckpointAddress[], certain: boolean) =>
    newestGeneration(addresses, certain, world.clock.now());
  const load = async (workflowId: string, found: readonly CheckpointAddress[]): Promise<Earlier | undefined> => {
    // Asked for by run or issue a store may leave some out; what counts are all generations of this workflow.
    const certain = problems.length === 0;
    const own = found.filter((address) => address.workflowId === workflowId);
    const checkpoint = await loadNewestGood(world, own, stop, problems);
    if (checkpoint === undefined) return undefined;
    const older = (than: GoodCheckpoint) =>
      loadNewestGood(
        world,
        own.filter((address) => address.generation < than.address.generation),
        stop,
        problems,
      );
    const ownersCopy: OwnersCopy = ({ address: { generation } }) =>
      loadNewestGood(
        world,
        own.filter((address) => address.generation <= generation && isOwners(world, address)),
        stop,
        problems,
      );
    return { kind: "checkpoint", checkpoint, older, ownersCopy, newestGeneration: newest(own, certain), problems };
  };
  const traces = (workflowId: string, shown?: ShownWorkflow): Earlier => ({
    kind: "traces",
    workflowId,
    newestGeneration: shown?.announced === true ? 0 : newest([], false),
    requester: shown?.requester,
    problems,
  });
  const none: Earlier = { kind: "none", problems };
  const over: Earlier = { ...none, workedOn: true };

  if (query.workflowId !== undefined && query.workflowId !== query.self) {
    const found = await load(query.workflowId, await look({ workflowId: query.workflowId }));
    if (found !== undefined || query.issue === undefined) return found ?? none;
    const shown = await fromStatusComment(world, query.issue);
    return shown?.workflowId === query.workflowId ? traces(query.workflowId) : none;
  }
  if (query.runId !== undefined) {
    const addresses = await look({ runId: query.runId });
    const workflowId = newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
    const found = workflowId === undefined ? undefined : await load(workflowId, addresses);
    if (found !== undefined) return found;
  }
  if (query.issue === undefined) {
    const workflowId = query.runId === undefined ? undefined : await fromIssueOfRun(world, query.runId);
    return workflowId === undefined || workflowId === query.self ? none : traces(workflowId);
  }

  const shown = await fromStatusComment(world, query.issue);
  if (shown?.workflowId === query.self) return shown.announced ? none : over;
  const mayBeOver = query.runId !== undefined || query.goBack === true;
  if (shown?.finished === true && !mayBeOver) return over;
  const addresses = await look(shown === undefined ? { issue: query.issue } : { workflowId: shown.workflowId });
  const workflowId =
    shown?.workflowId ?? newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
  if (workflowId === undefined) return none;
  const found = await load(workflowId, addresses);
  if (found?.kind === "checkpoint") {
    const { history } = found.checkpoint;
    // A workflow that came to its end is not gone on with by putting the label again: that means a new one.
    const ended = isDone(history.stages.completion) || (history.end !== null && !history.end.resumable);
    return ended && !mayBeOver ? over : found;
  }
  return shown === undefined ? over : traces(workflowId, shown);
}
