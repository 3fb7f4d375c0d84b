/** Builds what a running attempt may use: its outputs, effects, agent and commands, tied to its own signal. */

import type { WorkflowConfiguration } from "../core/config/config-keys.ts";
import type { AttemptHints } from "../core/failure/attempt-hints.ts";
import { Fault } from "../core/failure/evidence.ts";
import type { WorkflowStage } from "../core/stage.ts";
import { type StageOutputs, stageOutputs } from "../core/stage-output.ts";
import { attemptTraceparent } from "../core/telemetry/attempt-trace.ts";
import type { EarlierWorkflow, StageContext, World } from "../ports.ts";
import { activeAgent } from "./agent/active-agent.ts";
import { lateAgent } from "./agent/late-agent.ts";
import type { Recorder } from "./checkpoint/recorder.ts";
import { ensureEffect } from "./effect.ts";
import { fencedWorld } from "./ownership/fenced-world.ts";
import { guardedWorkTree } from "./ownership/guarded-work-tree.ts";
import { protectingWorkTree } from "./ownership/protected-change.ts";
import { workDirectory } from "./work-directory.ts";

export interface ContextRequest {
  readonly world: World;
  readonly recorder: Recorder;
  readonly config: WorkflowConfiguration;
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly hints: AttemptHints;
  readonly runUrl: string | undefined;
  readonly signal: AbortSignal;
  readonly heartbeat: () => void;
  readonly onOutput: (line: string) => void;
  /** The stage's idle limit; 0: none. */
  readonly idleMs: number;
  readonly supervise: (elsewhere: boolean) => void;
  readonly fence: (signal: AbortSignal) => Promise<void>;
  readonly checkpoint: (reason: string, wait: boolean) => Promise<void>;
  readonly findEarlier: (
    query: { readonly issue: number | undefined },
    signal: AbortSignal,
  ) => Promise<EarlierWorkflow | undefined>;
}

export function decodeOutput<S extends WorkflowStage>(recorder: Recorder, stage: S): StageOutputs[S] | undefined {
  const output = recorder.history().stages[stage].output;
  if (output === null) return undefined;
  const decoded = stageOutputs[stage].safeParse(output);
  if (!decoded.success) {
    throw new Fault({
      kind: "state",
      problem: "corrupted",
      detail: `the stored output of ${stage} is not what that stage leaves behind`,
    });
  }
  return decoded.data as StageOutputs[S];
}

/** Children that speak OpenTelemetry join the attempt they work for. */
function traceEnvironment({ world, recorder, stage, attempt }: ContextRequest): Readonly<Record<string, string>> {
  return world.telemetry === undefined ? {} : { TRACEPARENT: attemptTraceparent(recorder.history(), stage, attempt) };
}

export function stageContext(request: ContextRequest): StageContext {
  const { recorder, config, stage, attempt, signal, heartbeat } = request;
  const warn = (topic: string, message: string) => recorder.record({ kind: "warning", topic, message });
  const { history, record } = recorder;
  const keeping = protectingWorkTree(request.world.workTree, { config, stage, history, record });
  const workTree = guardedWorkTree(keeping, {
    history: recorder.history,
    warn: (message) => warn("secrets", message),
    // Where an agent has worked, it is its change.
    repair:
      Object.keys(recorder.history().sessions).length === 0
        ? undefined
        : async (prompt) => {
            await context.runAgent({ access: "edit", session: "continue", prompt });
          },
  });
  const agent = activeAgent(request.world, recorder.history());
  const world = fencedWorld({ ...request.world, workTree, agent }, () => request.fence(signal));
  const task = recorder.history().task ?? { source: "prompt" as const, text: "", requester: undefined };
  const context: StageContext = {
    workflowId: recorder.history().workflowId,
    stage,
    attempt,
    config,
    task,
    hints: request.hints,
    freshMachine: recorder.history().runs.at(-1)?.resumedFrom != null && recorder.history().runs.at(-1)?.from !== null,
    runUrl: request.runUrl,
    world,
    signal,
    heartbeat,
    history: recorder.history,
    output: (of) => decodeOutput(recorder, of),
    require: (of) => {
      const output = decodeOutput(recorder, of);
      if (output === undefined) {
        throw new Fault({
          kind: "state",
          problem: "corrupted",
          detail: `${stage} needs the output of ${of}, which the journal does not have`,
        });
      }
      return output;
    },
    ensure: (effect) => ensureEffect(recorder, world.clock, effect, signal, request.fence),
    // What the stage does to its value afterwards is not in the journal.
    keep: (name, value) => recorder.record({ kind: "stage.progress", stage, name, value: structuredClone(value) }),
    kept: (name) => recorder.history().stages[stage].progress[name],
    runAgent: async (agent) => {
      const { onOutput, idleMs, supervise } = request;
      const { runAgent } = await lateAgent();
      return runAgent({ context, recorder, onOutput, idleMs, supervise }, agent);
    },
    runCommand: (label, shell, env) =>
      world.processes.run(
        {
          label,
          run: { shell },
          cwd: workDirectory(world, config),
          env: {
            ...traceEnvironment(request),
            WORKFLOW_ID: context.workflowId,
            WORKFLOW_STAGE: stage,
            WORKFLOW_ATTEMPT: String(attempt),
            ...env,
          },
          onLine: (_stream, line) => request.onOutput(line),
          onActivity: heartbeat,
        },
        signal,
      ),
    warn,
    checkpoint: request.checkpoint,
    findEarlier: (query) => request.findEarlier(query, signal),
  };
  return context;
}
