import type { Conclusion } from "../actions-host/model.ts";
import type { JobResult, StepResult } from "./api.ts";
import type { JobPlace } from "./environment.ts";
import type { JobLog } from "./step-log.ts";

export interface JobEnd {
  readonly end: JobResult["end"];
  readonly failed: boolean;
  readonly steps: readonly StepResult[];
  readonly state: Readonly<Record<string, string>>;
  readonly leftovers: JobResult["leftovers"];
  readonly strays: JobResult["strays"];
  readonly durationMs: number;
}

/** GitHub calls a job that ran out of its time cancelled, and one whose machine vanished failed. */
function conclusionOf({ end, failed }: JobEnd): Conclusion {
  if (end === "cancelled" || end === "timed-out") return "cancelled";
  return end === "finished" && !failed ? "success" : "failure";
}

export function jobResult(place: JobPlace, log: JobLog, about: JobEnd): JobResult {
  const { steps } = about;
  const main = steps.findLast((step) => step.phase === "main" && step.name !== "checkout");
  return {
    options: place.options,
    runId: place.started.run.id,
    attempt: place.started.attempt,
    conclusion: conclusionOf(about),
    end: about.end,
    steps,
    outputs: Object.assign({}, ...steps.map((step) => step.outputs)),
    state: { ...about.state },
    annotations: log.annotations,
    droppedAnnotations: log.dropped,
    log: log.lines,
    rawLog: log.raw,
    summary: steps.map((step) => step.summary).join(""),
    commands: log.commands,
    masks: log.masks.values,
    exitCode: main?.exitCode ?? null,
    signal: main?.signal ?? null,
    durationMs: about.durationMs,
    leftovers: about.leftovers,
    strays: about.strays,
    machine: place.machine,
  };
}
