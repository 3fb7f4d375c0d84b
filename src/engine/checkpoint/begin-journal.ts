/** A new journal: P2 holds from its first line on. */
import { emptyHistory } from "../../core/journal/history.ts";
import { emptyChain } from "../../core/journal/journal.ts";
import { journalSchema } from "../../core/journal/journal-entry.ts";
import type { WorkflowEnd, WorkflowRequest } from "../workflow-request.ts";
import { type Recorder, startRecorder } from "./recorder.ts";

export type Opened =
  | { readonly kind: "open"; readonly recorder: Recorder }
  /** There is nothing to run: it was finished before, or it cannot be gone on with. */
  | { readonly kind: "over"; readonly end: WorkflowEnd };

/** A new journal. `traces`: the id was found on GitHub and everything else is lost. */
export async function beginJournal(
  request: WorkflowRequest,
  workflowId: string,
  traces: { readonly newestGeneration: number; readonly requester: string | undefined } | null,
  problems: readonly string[] = [],
): Promise<Opened> {
  const { world, plan, run } = request;
  const existing = await world.states.readJournal(workflowId);
  if (existing !== undefined) await world.states.backup(workflowId, "replaced", existing);
  const file = await world.states.openJournal(workflowId, 0);
  const recorder = startRecorder({
    file,
    clock: world.clock,
    head: emptyChain,
    history: emptyHistory,
    redact: request.redact,
  });
  const stages = plan.stages.filter((stage) => stage.enabled).map((stage) => stage.stage);
  // In one go: the first stage waits for these lines, and there is nothing to act upon between them.
  await Promise.all([
    recorder.record({
      kind: "workflow.created",
      schema: journalSchema,
      workflowId,
      repository: request.repository,
      plan: { fingerprint: plan.fingerprint, stages },
    }),
    recorder.record({
      kind: "workflow.task",
      task: { ...request.task, requester: traces?.requester ?? request.task.requester },
    }),
    recorder.record({
      kind: "run.opened",
      run,
      resumedFrom: null,
      from: traces === null ? null : "github",
      previousEnd: null,
      ...(traces === null || traces.newestGeneration === 0 ? {} : { newestGeneration: traces.newestGeneration }),
    }),
  ]);
  for (const message of problems) await recorder.record({ kind: "warning", topic: "checkpoints", message });
  return { kind: "open", recorder };
}
