/**
 * Is there an unfinished workflow to go on with? Asked in the order in which the answers bind: an id the user named, this very
 * run (a re-run), the issue. What GitHub shows (the status comment) counts even where every checkpoint is lost.
 */

import { Fault } from "../core/evidence.ts";
import { isDone } from "../core/history.ts";
import { findMarkers } from "../core/markers.ts";
import { parseStatusComment } from "../core/status-comment.ts";
import type { CheckpointAddress, World } from "../ports.ts";
import type { StopReason } from "./attempt.ts";
import { findCheckpoints, type GoodCheckpoint, loadNewestGood } from "./restore.ts";

export interface EarlierQuery {
  /** The workflow that is asking: it does not find itself. */
  readonly self: string;
  readonly workflowId: string | undefined;
  /** Only of a re-run: a first attempt has no earlier one. */
  readonly runId: string | undefined;
  readonly issue: number | undefined;
}

export type Earlier =
  | { readonly kind: "none"; readonly problems: readonly string[] }
  | { readonly kind: "checkpoint"; readonly checkpoint: GoodCheckpoint; readonly problems: readonly string[] }
  /** Only its traces on GitHub are left. */
  | { readonly kind: "traces"; readonly workflowId: string; readonly problems: readonly string[] };

const finishedWords = new Set(["completed", "degraded"]);

/** The newest workflow that wrote a status comment on this issue under our own name; a stranger's copy does not count. */
async function fromStatusComment(
  world: World,
  issue: number,
): Promise<{ workflowId: string; finished: boolean } | undefined> {
  const [viewer, comments] = await Promise.all([world.github.viewer(), world.github.comments(issue)]);
  for (const comment of [...comments].reverse()) {
    if (comment.author !== viewer) continue;
    const status = parseStatusComment(comment.body);
    if (status !== undefined) return { workflowId: status.workflow_id, finished: finishedWords.has(status.status) };
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
  const [viewer, issues] = await Promise.all([world.github.viewer(), world.github.recentIssues(searchedIssues)]);
  const ours = new RegExp(`/actions/runs/${runId.replace(/\D/g, "")}(?!\\d)`);
  for (const issue of issues) {
    const mark = findMarkers(issue.body)[0];
    const lastLine = issue.body.trimEnd().split("\n").at(-1) ?? "";
    if (issue.author === viewer && mark?.effect === "issue" && ours.test(lastLine)) return mark.workflowId;
  }
  return undefined;
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
  const load = async (
    addresses: readonly CheckpointAddress[],
    workflowId: string,
  ): Promise<GoodCheckpoint | undefined> =>
    loadNewestGood(
      world,
      addresses.filter((address) => address.workflowId === workflowId),
      stop,
      problems,
    );

  if (query.workflowId !== undefined && query.workflowId !== query.self) {
    const checkpoint = await load(
      await findCheckpoints(world, { workflowId: query.workflowId }, stop, problems),
      query.workflowId,
    );
    return checkpoint === undefined ? { kind: "none", problems } : { kind: "checkpoint", checkpoint, problems };
  }
  if (query.runId !== undefined) {
    const addresses = await findCheckpoints(world, { runId: query.runId }, stop, problems);
    const workflowId = newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
    const checkpoint = workflowId === undefined ? undefined : await load(addresses, workflowId);
    if (checkpoint !== undefined) return { kind: "checkpoint", checkpoint, problems };
  }
  if (query.issue === undefined) {
    const workflowId = query.runId === undefined ? undefined : await fromIssueOfRun(world, query.runId);
    return workflowId === undefined || workflowId === query.self
      ? { kind: "none", problems }
      : { kind: "traces", workflowId, problems };
  }

  const shown = await fromStatusComment(world, query.issue);
  if (shown?.workflowId === query.self) return { kind: "none", problems };
  if (shown?.finished === true && query.runId === undefined) return { kind: "none", problems };
  const addresses =
    shown === undefined
      ? await findCheckpoints(world, { issue: query.issue }, stop, problems)
      : await findCheckpoints(world, { workflowId: shown.workflowId }, stop, problems);
  const workflowId =
    shown?.workflowId ?? newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
  if (workflowId === undefined) return { kind: "none", problems };
  const checkpoint = await load(addresses, workflowId);
  if (checkpoint !== undefined) {
    const { history } = checkpoint;
    // A workflow that came to its end is not gone on with by putting the label again: that means a new one.
    const over = isDone(history.stages.completion) || (history.end !== null && !history.end.resumable);
    return over && query.runId === undefined
      ? { kind: "none", problems }
      : { kind: "checkpoint", checkpoint, problems };
  }
  return shown === undefined ? { kind: "none", problems } : { kind: "traces", workflowId, problems };
}
