/**
 * What the post step does after main: if main could not say how it ended (killed), says it; if main could not save, saves.
 * P7 It knows nothing but the journal.
 */
import type { WorkflowConfiguration } from "../core/config-keys.ts";
import type { History } from "../core/history.ts";
import { foldJournal } from "../core/history-fold.ts";
import { decodeJournal } from "../core/journal-decode.ts";
import type { RunInfo } from "../core/journal-entry.ts";
import type { World } from "../ports.ts";
import { startCheckpoints } from "./checkpoint.ts";
import { type Recorder, startRecorder } from "./recorder.ts";

export interface AfterRequest {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly run: RunInfo;
  readonly workflowId: string;
  readonly redact: (text: string) => string;
  readonly onOpen: (recorder: Recorder) => void;
}

export type After =
  /** Main said how it ended and everything is saved. */
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "finished"; readonly history: History; readonly saidTheEnd: boolean };

/** Was the journal as it stands now stored by this run? Saves are journaled after the end they contain. */
function isSaved(history: History): boolean {
  const endedAt = history.end?.at ?? Number.POSITIVE_INFINITY;
  return history.checkpoints.some((checkpoint) => checkpoint.at >= endedAt);
}

/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const storeMs = 60_000;

export async function finishAfterKill(request: AfterRequest): Promise<After> {
  const { world, config } = request;
  const bytes = await world.states.readJournal(request.workflowId);
  if (bytes === undefined) return { kind: "nothing-to-do" };
  const content = decodeJournal(bytes);
  const before = foldJournal(content.entries);
  const endIsMissing = before.end === null;
  const begun = before.stages.initialization.status === "succeeded";
  const mustSave = begun && config.enable_persistence && !config.dry_run && world.stores.length > 0;
  if (!endIsMissing && (!mustSave || isSaved(before))) return { kind: "nothing-to-do" };

  // Children of the killed step are still at work on the tree that is to be saved.
  await world.processes.endAll(2_000);
  const file = await world.states.openJournal(request.workflowId, content.length);
  const recorder = startRecorder({
    file,
    clock: world.clock,
    head: content.head,
    history: before,
    redact: request.redact,
  });
  request.onOpen(recorder);
  if (endIsMissing) {
    const { current } = before;
    const attempt = current === null ? undefined : before.stages[current].attempts.at(-1);
    if (current !== null && attempt?.outcome === "running") {
      await recorder.record({
        kind: "attempt.interrupted",
        stage: current,
        attempt: attempt.attempt,
        by: "the step's process was killed",
      });
    }
    const failure = {
      category: "interrupted",
      code: "step-killed",
      message: "The step's process ended without a word (killed, or out of memory).",
      remedy: "Re-run the job: the workflow goes on from its last checkpoint.",
    } as const;
    await recorder.record({
      kind: "workflow.ended",
      status: "interrupted",
      reason: failure.message,
      failure,
      resumable: true,
    });
  }
  if (mustSave) {
    const checkpoints = startCheckpoints({ world, recorder, run: request.run });
    checkpoints.setDeadline(storeMs);
    await checkpoints.request("post step", true);
  }
  await recorder.close();
  return { kind: "finished", history: recorder.history(), saidTheEnd: endIsMissing };
}
