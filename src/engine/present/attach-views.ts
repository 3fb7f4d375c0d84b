/** `state.json` and the stages' checkpoint files: views for people and old tools, written after each stage, read by nobody here. */
import type { History } from "../../core/journal/history.ts";
import type { JournalEntry } from "../../core/journal/journal-entry.ts";
import { viewState } from "../../core/journal/workflow-state.ts";
import type { WorkflowStage } from "../../core/stage.ts";
import type { World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

const written: ReadonlySet<JournalEntry["kind"]> = new Set([
  "stage.started",
  "stage.succeeded",
  "stage.skipped",
  "stage.degraded",
  "stage.failed",
  "workflow.ended",
]);

export function attachViews(recorder: Recorder, world: World): { settle(): Promise<void> } {
  let writing: Promise<void> | undefined;
  let told = false;
  /** What is not on the disk yet. A slow disk gets the newest of each file, and never a queue of them. */
  let state: History | undefined;
  const ofStages = new Map<WorkflowStage, History>();

  const textOf = (history: History) => `${JSON.stringify(viewState(history), null, 2)}\n`;
  const writeWaiting = async (): Promise<void> => {
    while (state !== undefined || ofStages.size > 0) {
      if (state !== undefined) {
        const history: History = state;
        state = undefined;
        await world.states.writeView(history.workflowId, "state.json", textOf(history));
      }
      for (const [stage, history] of ofStages) {
        ofStages.delete(stage);
        await world.states.writeStageView(history.workflowId, stage, textOf(history));
      }
    }
  };
  const write = async (workflowId: string): Promise<void> => {
    try {
      await writeWaiting();
    } catch (error) {
      // A view that cannot be written loses nothing: the journal is the truth. Said once.
      if (told) return;
      told = true;
      world.log.write({
        time: new Date(world.clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: workflowId,
        stage: null,
        event: "view",
        message: `state.json could not be written: ${error instanceof Error ? error.message : String(error)}`,
        fields: {},
      });
    }
  };

  recorder.onEntry((entry, history) => {
    if (!written.has(entry.kind)) return;
    state = history;
    if (entry.kind === "stage.succeeded") ofStages.set(entry.stage, history);
    writing ??= write(history.workflowId).finally(() => {
      writing = undefined;
    });
  });
  return { settle: async () => writing };
}
