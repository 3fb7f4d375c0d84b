/**
 * Something on GitHub that shows how far the workflow is while it runs, and how it ended: edited, never oftener than GitHub likes.
 * It is courtesy: what fails here is told once and stops nothing. Only the owner of the workflow edits it, the last time just
 * before the workflow is given back: what the next owner shows is never overwritten with what was.
 */

import { classify } from "../../core/failure/classify.ts";
import type { History } from "../../core/journal/history.ts";
import type { JournalEntry } from "../../core/journal/journal-entry.ts";
import type { Plan } from "../../core/plan.ts";
import { buildReport, type Report } from "../../core/report/report.ts";
import { reportFactsOf } from "../../core/report/report-of.ts";
import { version } from "../../core/version.ts";
import type { FencedWorld, World } from "../../ports.ts";
import { evidenceOf } from "../attempt.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import { fencedWorld } from "../ownership/fenced-world.ts";
import type { Ownership } from "../ownership/ownership.ts";

/** Between two edits. GitHub asks for a second between writes; people need far less than that. */
const throttleMs = 5_000;
/**
 * While a stage is at work the view says so again this often: a reader sees from its age whether anybody is still there. 30
 * edits in an hour, of the 500 that GitHub takes from a repository.
 */
const refreshMs = 120_000;
/** At the end a view that cannot be written does not hold the job, and even less one that is told to stop (finish.ts). */
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

export interface LiveViewSetup {
  /** How long the last edit may take, where the usual time is not the right one. */
  readonly lastEditMs?: number | undefined;
  readonly world: World;
  readonly plan: Plan;
  readonly repositoryUrl: string | null;
  readonly resumeComment: string;
}

export interface LiveView {
  /** The event in the log of one that cannot be written. */
  readonly event: string;
  /** As the log names it: `the status comment`. */
  readonly name: string;
  /** Where the token may not write it. */
  readonly remedy: string;
  /** Entries after which it is edited at once, beside those that every view shows. */
  shows(entry: JournalEntry): boolean;
  /**
   * Shows the report, written through a world in which only the owner may write. True when something was sent: only then has GitHub
   * seen a write that the next one keeps away from.
   */
  show(history: History, report: () => Report, fenced: FencedWorld): Promise<boolean>;
}

interface Showing {
  /** True when GitHub was asked to write, whatever came of it. Never throws. */
  show(history: History): Promise<boolean>;
  /** Nothing is written any more. */
  close(): void;
}

function createShowing(setup: LiveViewSetup, ownership: Pick<Ownership, "fence">, view: LiveView): Showing {
  const { world } = setup;
  const closed = new AbortController();
  let told = false;
  let refused = false;
  const fenced = fencedWorld(world, async () => {
    closed.signal.throwIfAborted();
    await ownership.fence(closed.signal);
    closed.signal.throwIfAborted();
  });
  const reportOf = (history: History): Report =>
    buildReport(
      reportFactsOf(history, {
        plan: setup.plan,
        resumeComment: setup.resumeComment,
        repositoryUrl: setup.repositoryUrl,
        version,
        now: world.clock.now(),
      }),
    );
  const tell = (workflowId: string, message: string): void =>
    world.log.write({
      time: new Date(world.clock.now()).toISOString(),
      level: "WARNING",
      workflow_id: workflowId,
      stage: null,
      event: view.event,
      message: `${view.name} could not be updated: ${message}${refused ? ` ${view.remedy}` : ""}`,
      fields: {},
    });
  return {
    async show(history) {
      // What is shown belongs to the run that owns the workflow now.
      if (history.end?.failure?.code === "ownership-lost" || closed.signal.aborted || refused) return false;
      try {
        return await view.show(history, () => reportOf(history), fenced);
      } catch (error) {
        // Given up in time, or the workflow is another's: nothing that anybody has to be told here.
        if (closed.signal.aborted) return false;
        const failure = classify(evidenceOf(error));
        if (failure.code === "ownership-lost") return false;
        // What is forbidden (a permission, a kind of token, a locked issue) stays so while the job lasts.
        refused = failure.code === "github-permission" || failure.code === "github-forbidden";
        if (!told) tell(history.workflowId, failure.message);
        told = true;
        return true;
      }
    },
    close: () => closed.abort({ by: "settled", graceMs: 0 }),
  };
}

/** Shows the end of a workflow that nobody writes any more: whoever ended it may have died before it could. Never throws. */
export async function showEnd(
  history: History,
  setup: LiveViewSetup,
  ownership: Pick<Ownership, "fence">,
  view: LiveView,
): Promise<void> {
  const { clock } = setup.world;
  const showing = createShowing(setup, ownership, view);
  const over = new AbortController();
  await Promise.race([showing.show(history), clock.sleep(setup.lastEditMs ?? lastEditMs, over.signal)]);
  over.abort();
  showing.close();
}

/** The last edit is made or given up; nothing is edited after it. Giving the workflow back waits for it, too. */
export type Settle = () => Promise<void>;

export function attachLiveView(
  recorder: Recorder,
  setup: LiveViewSetup,
  ownership: Pick<Ownership, "fence" | "beforeRelease">,
  view: LiveView,
): Settle {
  const { world } = setup;
  const showing = createShowing(setup, ownership, view);
  let wanted = false;
  let writing: Promise<void> | undefined;
  let lastAt = 0;
  let refreshing = false;
  const hurry = new AbortController();

  const pump = async (): Promise<void> => {
    while (wanted) {
      const wait = lastAt + throttleMs - world.clock.now();
      if (wait > 0 && !hurry.signal.aborted) await world.clock.sleep(wait, hurry.signal);
      wanted = false;
      if (await showing.show(recorder.history())) lastAt = world.clock.now();
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

  recorder.onEntry((entry) => {
    if (!shown.has(entry.kind) && !view.shows(entry)) return;
    // The last edit is begun while children end and the work is saved: there is little time after a stop.
    if (entry.kind === "workflow.ended") hurry.abort();
    ask();
  });
  const settle = async (): Promise<void> => {
    hurry.abort();
    const usualMs = recorder.history().end?.status === "interrupted" ? hurriedEditMs : lastEditMs;
    const patienceMs = setup.lastEditMs ?? usualMs;
    const over = new AbortController();
    if (writing !== undefined) await Promise.race([writing, world.clock.sleep(patienceMs, over.signal)]);
    over.abort();
    showing.close();
  };
  ownership.beforeRelease(settle);
  return settle;
}
