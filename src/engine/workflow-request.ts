/** What a run of a workflow is asked, and how it says that it has ended. */
import type { WorkflowConfiguration } from "../core/config/config-keys.ts";
import type { Failure } from "../core/failure/failure.ts";
import type { JobBudget } from "../core/failure/timeout.ts";
import type { History } from "../core/journal/history.ts";
import type { EndStatus, RunInfo, Task } from "../core/journal/journal-entry.ts";
import type { Plan } from "../core/plan.ts";
import type { WorkflowStage } from "../core/stage.ts";
import type { StageTable, World } from "../ports.ts";
import type { Earlier } from "./checkpoint/find-earlier.ts";
import type { Recorder } from "./checkpoint/recorder.ts";
import type { Ownership } from "./ownership/ownership.ts";

export interface WorkflowRequest {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly stages: StageTable;
  /** Asked for when the first attempt begins: the job's limit may have to be read from its workflow file. */
  readonly budget: () => Promise<JobBudget>;
  readonly run: RunInfo;
  readonly repository: string;
  readonly workflowId: string;
  readonly task: Task;
  readonly resumeFrom: WorkflowStage | undefined;
  /** An earlier workflow that the caller has found already (the command line's `resume`). */
  readonly earlier: Earlier | undefined;
  /** A workflow whose journal lies in the state directory of this machine; it goes before every checkpoint. */
  readonly local?: string | undefined;
  readonly stop: AbortSignal;
  readonly redact: (text: string) => string;
  /** Called once for each journal that is opened: log, live status and views hang on to it. */
  readonly onOpen: (recorder: Recorder, ownership: Ownership) => void;
  /** Called for a workflow that is found to be done: who ended it may have died before it could say so. */
  readonly onDone?: ((history: History, ownership: Ownership) => Promise<void>) | undefined;
}

export interface WorkflowEnd {
  readonly workflowId: string;
  readonly status: EndStatus;
  readonly reason: string;
  readonly failure: Failure | null;
  readonly history: History;
  /** The work itself, where no other way of handing it over was left. */
  readonly patch?: string | undefined;
  /** Another run has the workflow: this one did nothing. */
  readonly ownedBy?: string | undefined;
}
