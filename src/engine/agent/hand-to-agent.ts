/**
 * The chain of agents at work: the next one that is there takes over, said in the journal before anything acts on it (P2). The
 * conversation stays behind; what the new one is told is core/agents/hand-over-note.ts.
 */
import { handsOver, successors, type WithoutChain } from "../../core/agents/agent-fallback.ts";
import { needsHandOver } from "../../core/agents/agent-session.ts";
import { renderHandOverNote } from "../../core/agents/hand-over-note.ts";
import { classify } from "../../core/failure/classify.ts";
import type { Failure } from "../../core/failure/failure.ts";
import type { WorkflowStage } from "../../core/stage.ts";
import { evidenceOf } from "../attempt.ts";
import type { Workflow } from "../workflow.ts";
import { activeAgent, agentChain } from "./active-agent.ts";

const mostDiffBytes = 64 * 1024;

/** True when another agent has taken over: the stage is tried again, at once. */
export async function handToNextAgent(
  workflow: Workflow,
  stage: WorkflowStage,
  failure: Failure,
  without: WithoutChain,
): Promise<boolean> {
  const { world, recorder, stop } = workflow;
  const chain = agentChain(world);
  if (chain.length < 2 || !handsOver(failure, without) || stop.aborted) return false;
  const history = recorder.history();
  const from = activeAgent(world, history).name;
  const names = chain.map(({ name }) => name);
  for (const to of successors(names, from, history, world.clock.now())) {
    const agent = chain.find(({ name }) => name === to);
    const problem = await agent?.probe(stop).then(
      (probe) => (probe.kind === "available" ? undefined : classify(probe.evidence).message),
      (error: unknown) => classify(evidenceOf(error)).message,
    );
    if (problem !== undefined) {
      await recorder.record({ kind: "warning", topic: "agent", message: `${to} cannot take over: ${problem}` });
      continue;
    }
    const until = failure.notBefore ?? null;
    await recorder.record({
      ...{ kind: "agent.handed-over", stage, from, to, until },
      code: failure.code,
      reason: failure.message,
    });
    return true;
  }
  return false;
}

/** For the agent of the next attempt; empty where it goes on with its own conversation, or there was none. */
export async function handOverNote(workflow: Workflow, stage: WorkflowStage): Promise<string> {
  const { world, recorder } = workflow;
  const history = recorder.history();
  const { name } = activeAgent(world, history);
  if (!needsHandOver(history, stage, name)) return "";
  const base = history.stages.branch_setup.output?.["baseSha"];
  // A note without its diff is still a note.
  const diff =
    typeof base === "string" ? await world.workTree.diff(base, undefined, mostDiffBytes).catch(() => "") : "";
  return renderHandOverNote(history, stage, name, diff);
}
