/** What the parts of the engine share while one workflow runs in this process. */
import type { WorkflowConfiguration } from "../core/config/config-keys.ts";
import type { JobBudget } from "../core/failure/timeout.ts";
import type { RunInfo } from "../core/journal/journal-entry.ts";
import type { Plan } from "../core/plan.ts";
import type { WorkflowStage } from "../core/stage.ts";
import type { EarlierWorkflow, World } from "../ports.ts";
import type { Recorder } from "./checkpoint/recorder.ts";
import type { Learned } from "./learning/learned.ts";
import type { Ownership } from "./ownership/ownership.ts";

export interface Workflow {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly plan: Plan;
  readonly budget: () => Promise<JobBudget>;
  readonly run: RunInfo;
  readonly recorder: Recorder;
  /** Aborts when the run is to stop. */
  readonly stop: AbortSignal;
  checkpoint(reason: string, wait: boolean): Promise<void>;
  checkHealth(reason: string): Promise<void>;
  /** P3: ends its loads when the attempt that asks is told to stop. */
  findEarlier(query: { readonly issue: number | undefined }, signal: AbortSignal): Promise<EarlierWorkflow | undefined>;
  /** Where the output of a stage's children goes; `last` is its newest part. */
  output(stage: WorkflowStage): { line(text: string): void; last(): string; tail(): string | undefined };
  signOfLife(): void;
  readonly ownership: Ownership;
  /** What earlier workflows left; read once, when somebody asks. */
  readonly learned: () => Promise<Learned>;
}
