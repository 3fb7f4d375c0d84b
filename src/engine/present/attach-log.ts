/** The log is a fold of the journal: each durable entry becomes one line. */

import { describeEntry } from "../../core/diagnostics/describe-entry.ts";
import { annotationOf } from "../../core/report/annotation-of.ts";
import type { World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

export function attachLog(recorder: Recorder, world: World): void {
  recorder.onEntry((entry, history) => {
    const startedAt = "stage" in entry ? history.stages[entry.stage].startedAt : null;
    world.log.write(describeEntry(entry, history.workflowId, startedAt));
    const annotation = annotationOf(entry);
    if (annotation !== undefined) world.presenter.annotate(annotation);
  });
}
