/** `state.json` and the stages' checkpoint files: views for people and old tools, written after each stage, read by nobody here. */
import type { JournalEntry } from "../core/journal-entry.ts";
import { viewState } from "../core/workflow-state.ts";
import type { World } from "../ports.ts";
import type { Recorder } from "./recorder.ts";

const written: ReadonlySet<JournalEntry["kind"]> = new Set([
  "stage.started",
  "stage.succeeded",
  "stage.skipped",
  "stage.degraded",
  "stage.failed",
  "workflow.ended",
]);

export function attachViews(recorder: Recorder, world: World): { settle(): Promise<void> } {
  let writing: Promise<void> = Promise.resolve();
  let told = false;
  recorder.onEntry((entry, history) => {
    if (!written.has(entry.kind)) return;
    const text = `${JSON.stringify(viewState(history), null, 2)}\n`;
    writing = writing
      .then(async () => {
        await world.states.writeView(history.workflowId, "state.json", text);
        if (entry.kind === "stage.succeeded") await world.states.writeStageView(history.workflowId, entry.stage, text);
      })
      .catch((error: unknown) => {
        // A view that cannot be written loses nothing: the journal is the truth. Said once.
        if (told) return;
        told = true;
        world.log.write({
          time: new Date(world.clock.now()).toISOString(),
          level: "WARNING",
          workflow_id: history.workflowId,
          stage: null,
          event: "view",
          message: `state.json could not be written: ${error instanceof Error ? error.message : String(error)}`,
          fields: {},
        });
      });
  });
  return { settle: () => writing };
}
