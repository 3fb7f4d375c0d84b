/**
 * One stage. That it has started is on the disk before the code that does its work is loaded: a stage is loaded when it runs.
 *
 * P1 Only called for stages that the journal does not call done.
 */
import type { StagePlan } from "../core/plan.ts";
import type { Stage } from "../ports.ts";
import { lateParts } from "./late-parts.ts";
import type { StageEnd } from "./stage-end.ts";
import type { Workflow } from "./workflow.ts";

export async function runStage(workflow: Workflow, load: () => Promise<Stage>, plan: StagePlan): Promise<StageEnd> {
  const { recorder } = workflow;
  const { stage } = plan;
  if (recorder.history().stages[stage].status !== "running") await recorder.record({ kind: "stage.started", stage });
  const [definition, { runAttempts }] = await Promise.all([load(), lateParts.runAttempts()]);
  return runAttempts(workflow, definition, plan);
}
