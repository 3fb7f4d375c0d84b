/** The plan with the limits that earlier workflows needed (`timeouts: learned`), and what they say about the one that ends. */

import type { JournalEvent } from "../../core/journal/journal-entry.ts";
import { insightsJson, insightsOf } from "../../core/learning/insights.ts";
import { withLearned } from "../../core/learning/learned-plan.ts";
import { recordOf } from "../../core/learning/run-record.ts";
import type { Plan } from "../../core/plan.ts";
import type { Workflow } from "../workflow.ts";

async function jobSeconds(workflow: Workflow): Promise<number> {
  const { startedAt, endsAt } = await workflow.budget();
  return (endsAt - startedAt) / 1000;
}

export async function learnPlan(workflow: Workflow): Promise<Plan> {
  const { recorder, config, plan } = workflow;
  const { records, problem } = await workflow.learned();
  if (problem !== undefined) await recorder.record({ kind: "warning", topic: "history", message: problem });
  return withLearned(plan, records, config, { timeouts: config.timeouts, jobS: await jobSeconds(workflow) });
}

/** Written before the end is, so that the report can be made from the journal alone (P7). Undefined when nothing is known. */
export async function insightsEvent(
  workflow: Workflow,
  end: Extract<JournalEvent, { kind: "workflow.ended" }>,
): Promise<JournalEvent | undefined> {
  const { recorder, world, config, plan } = workflow;
  const { records } = await workflow.learned();
  const told = { status: end.status, failure: end.failure, at: world.clock.now() };
  const current = recordOf(recorder.history(), told);
  if (current === undefined || records.length === 0) return undefined;
  const limits = Object.fromEntries(plan.stages.map((stage) => [stage.stage, stage.limitMs / 1000]));
  const jobS = await jobSeconds(workflow);
  const insights = insightsOf(records, current, { baselines: config.performance_baselines, limits, jobS });
  return { kind: "stage.progress", stage: "completion", name: "insights", value: insightsJson(insights) };
}
