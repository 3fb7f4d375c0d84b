/** The log is a fold of the journal: each durable entry becomes one line. */
import { describeEntry } from "../core/describe-entry.ts";
import type { World } from "../ports.ts";
import type { Recorder } from "./recorder.ts";

export function attachLog(recorder: Recorder, world: World): void {
  recorder.onEntry((entry, history) => {
    const startedAt = "stage" in entry ? history.stages[entry.stage].startedAt : null;
    world.log.write(describeEntry(entry, history.workflowId, startedAt));
    if (entry.kind === "warning" || entry.kind === "stage.degraded") {
      const message = entry.kind === "warning" ? entry.message : `${entry.failure.message} ${entry.failure.remedy}`;
      world.presenter.annotate({
        level: "warning",
        title: entry.kind === "warning" ? entry.topic : `${entry.stage} was given up`,
        message,
      });
    }
  });
}
