/**
 * Keeps the status comment up to date while the workflow runs: one comment, edited, never oftener than GitHub likes.
 * It is courtesy: what fails here is told once and stops nothing. Only the owner of the workflow edits it, the last time just
 * before the workflow is given back: a comment of the next owner is never overwritten with what was.
 */

import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import { effectMarker } from "../../core/effects.ts";
import { classify } from "../../core/failure/classify.ts";
import type { History } from "../../core/journal/history.ts";
import type { JournalEntry } from "../../core/journal/journal-entry.ts";
import type { Plan } from "../../core/plan.ts";
import { buildReport } from "../../core/report/report.ts";
import { reportFactsOf } from "../../core/report/report-of.ts";
import { renderStatusComment } from "../../core/report/status-comment.ts";
import { version } from "../../core/version.ts";
import type { World } from "../../ports.ts";
import { evidenceOf } from "../attempt.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import { fencedWorld } from "../ownership/fenced-world.ts";
import type { Ownership } from "../ownership/ownership.ts";

/** Between two edits of the comment. GitHub asks for a second between writes; people need far less than that. */
const throttleMs = 5_000;
/**
 * While a stage is at work the comment says so again this often: a reader sees from its age whether anybody is still there. 30
 * edits in an hour, of the 500 that GitHub takes from a repository.
 */
const refreshMs = 120_000;
/** At the end a comment that cannot be written does not hold the job, and even less one that is told to stop (finish.ts). */
const lastEditMs = 8_000;
const hurriedEditMs = 1_500;

const shown: ReadonlySet<JournalEntry["kind"]> = new Set([
  "stage.started",
  "stage.succeeded",
  "stage.skipped",
  "stage.degraded",
  "stage.failed",
  "attempt.failed",
  "workflow.ended",
  "run.opened",
]);

export interface StatusSetup {
  /** How long the last edit may take, where the usual time is not the right one. */
  readonly lastEditMs?: number | undefined;
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly repositoryUrl: string | null;
}

/** `settle`: the last edit is made or given up; nothing is edited after it. Giving the workflow back waits for it, too. */
export function attachStatus(
  recorder: Recorder,
  setup: StatusSetup,
  ownership: Pick<Ownership, "fence" | "beforeRelease">,
): { settle(): Promise<void> } {
  const { world, config, plan } = setup;
  const closed = new AbortController();
  const fenced = fencedWorld(world, async () => {
    closed.signal.throwIfAborted();
    await ownership.fence(closed.signal);
    closed.signal.throwIfAborted();
  });
  let wanted = false;
  let writing: Promise<void> | undefined;
  let lastAt = 0;
  let told = false;
  let refreshing = false;
  const hurry = new AbortController();

  /** A workflow that ends before it has looked for its comment still has the one that the front desk put up. */
  const findComment = async (history: History): Promise<number | undefined> => {
    const known = history.effects["status"]?.value?.["id"];
    if (typeof known === "number") return known;
    const issue = history.task?.issue;
    if (history.end === null || issue === undefined) return undefined;
    const marker = effectMarker(history.workflowId, "status");
    const [viewer, comments] = await Promise.all([world.github.viewer(), world.github.comments(issue)]);
    return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
  };

  /** True when the comment was edited, or tried to be: only then has GitHub seen a write that the next one keeps away from. */
  const write = async (): Promise<boolean> => {
    const history = recorder.history();
    // The comment belongs to the run that owns the workflow now.
    if (history.end?.failure?.code === "ownership-lost" || closed.signal.aborted) return false;
    try {
      const comment = await findComment(history);
      if (comment === undefined) return false;
      const facts = reportFactsOf(history, {
        plan,
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl: setup.repositoryUrl,
        version,
        now: world.clock.now(),
      });
      await fenced.github.updateComment(comment, renderStatusComment(buildReport(facts)));
      return true;
    } catch (error) {
      // Given up in time, or the workflow is another's: nothing that anybody has to be told here.
      if (closed.signal.aborted) return false;
      const failure = classify(evidenceOf(error));
      if (failure.code === "ownership-lost") return false;
      if (told) return true;
      told = true;
      world.log.write({
        time: new Date(world.clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: history.workflowId,
        stage: null,
        event: "status-comment",
        message: `the status comment could not be updated: ${failure.message}`,
        fields: {},
      });
      return true;
    }
  };

  const pump = async (): Promise<void> => {
    while (wanted) {
      const wait = lastAt + throttleMs - world.clock.now();
      if (wait > 0 && !hurry.signal.aborted) await world.clock.sleep(wait, hurry.signal);
      wanted = false;
      if (await write()) lastAt = world.clock.now();
    }
  };

  const ask = (): void => {
    wanted = true;
    writing ??= pump().finally(() => {
      writing = undefined;
      void refreshLater();
    });
  };
  /** One wait at a time; what is edited before it is over puts it off. */
  const refreshLater = async (): Promise<void> => {
    if (refreshing || hurry.signal.aborted) return;
    refreshing = true;
    let wait = refreshMs;
    while (wait > 0 && !hurry.signal.aborted) {
      await world.clock.sleep(wait, hurry.signal);
      wait = lastAt + refreshMs - world.clock.now();
    }
    refreshing = false;
    const { end, current } = recorder.history();
    if (!hurry.signal.aborted && end === null && current !== null) ask();
  };

  if (config.progress_comment) {
    recorder.onEntry((entry) => {
      // As soon as the comment is known it says which run it is about: `cancel` needs that.
      const found = entry.kind === "effect.confirmed" && entry.effect === "status";
      const progress = entry.kind === "stage.progress" && entry.name === "todos";
      if (!found && !progress && !shown.has(entry.kind)) return;
      // The last edit is begun while children end and the work is saved: there is little time after a stop.
      if (entry.kind === "workflow.ended") hurry.abort();
      ask();
    });
  }
  const settle = async (): Promise<void> => {
    hurry.abort();
    const usualMs = recorder.history().end?.status === "interrupted" ? hurriedEditMs : lastEditMs;
    const patienceMs = setup.lastEditMs ?? usualMs;
    const over = new AbortController();
    if (writing !== undefined) await Promise.race([writing, world.clock.sleep(patienceMs, over.signal)]);
    over.abort();
    closed.abort({ by: "settled", graceMs: 0 });
  };
  ownership.beforeRelease(settle);
  return { settle };
}
