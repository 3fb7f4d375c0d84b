/** What a stage gets, and what it answers. */

import type { WorkflowConfiguration } from "../core/config/config-keys.ts";
import type { EffectName } from "../core/effects.ts";
import type { AttemptHints } from "../core/failure/attempt-hints.ts";
import type { Evidence } from "../core/failure/evidence.ts";
import type { History } from "../core/journal/history.ts";
import type { Task } from "../core/journal/journal-entry.ts";
import type { Json, JsonObject } from "../core/json.ts";
import type { WorkflowStage } from "../core/stage.ts";
import type { StageOutputs } from "../core/stage-output.ts";
import type { CommandResult } from "./processes.ts";
import type { FencedWorld } from "./world.ts";

export type StageOutcome<O> =
  | { readonly kind: "succeeded"; readonly output: O; readonly note?: string | undefined }
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "failed"; readonly evidence: Evidence }
  /** Only initialization: an earlier workflow goes on instead of the one just begun. */
  | { readonly kind: "adopt"; readonly earlier: EarlierWorkflow };

/** An unfinished workflow that was found: in a checkpoint, or only by what it left on GitHub. The engine keeps the rest. */
export interface EarlierWorkflow {
  readonly workflowId: string;
}

export interface EffectRequest<T extends JsonObject> {
  readonly effect: EffectName;
  /** The natural key under which GitHub shows it, for people who read the journal. */
  readonly key: string;
  readonly probe: () => Promise<T | undefined>;
  readonly make: () => Promise<T>;
}

export interface StageContext {
  readonly workflowId: string;
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly config: WorkflowConfiguration;
  readonly task: Task;
  readonly hints: AttemptHints;
  /** This process put a checkpoint on a machine that has not seen the workflow before: what git ignores is not there. */
  readonly freshMachine: boolean;
  /** URL of this run for people; undefined on a terminal. */
  readonly runUrl: string | undefined;
  readonly world: FencedWorld;
  history(): History;
  /** The output of a stage that succeeded; undefined where it was skipped or degraded. */
  output<S extends WorkflowStage>(stage: S): StageOutputs[S] | undefined;
  /** As `output`, for stages that cannot have been left out. */
  require<S extends WorkflowStage>(stage: S): StageOutputs[S];
  /** Makes an effect at most once per workflow: journal, look, make, confirm. */
  ensure<T extends JsonObject>(request: EffectRequest<T>): Promise<{ readonly value: T; readonly made: boolean }>;
  /** Keeps a fact of a stage that is still running. */
  keep(name: string, value: Json): Promise<void>;
  kept(name: string): Json | undefined;
  heartbeat(): void;
  /** Runs the agent for this stage within the budgets, journals its usage, and throws a `Fault` unless it finished. */
  runAgent(request: {
    access: "read-only" | "edit";
    prompt: string;
    session: "continue" | "fresh";
  }): Promise<{ answer: string; sessionId: string }>;
  /** Runs a command of the user in the work tree; output counts as heartbeat and goes to the log. Never throws for an exit code. */
  runCommand(label: string, shell: string, env?: Readonly<Record<string, string>>): Promise<CommandResult>;
  warn(topic: string, message: string): Promise<void>;
  /** Saves a checkpoint now; `wait` until the stores have answered. */
  checkpoint(reason: string, wait: boolean): Promise<void>;
  findEarlier(query: { readonly issue: number | undefined }): Promise<EarlierWorkflow | undefined>;
  readonly signal: AbortSignal;
}

export interface Stage<S extends WorkflowStage = WorkflowStage> {
  readonly name: S;
  run(context: StageContext): Promise<StageOutcome<StageOutputs[S]>>;
}

/** Each stage's code is loaded when the stage runs. */
export type StageTable = Readonly<Record<WorkflowStage, () => Promise<Stage>>>;
