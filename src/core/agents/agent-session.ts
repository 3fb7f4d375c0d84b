/** Which conversation an agent goes on with: its own of this stage, else that of the implementation; never another agent's. */
import type { History } from "../journal/history.ts";
import type { WorkflowStage } from "../stage.ts";

function newestOf(history: History, stage: WorkflowStage): string | null | undefined {
  const kept = history.stages[stage].progress["session"];
  if (typeof kept === "string" || kept === null) return kept;
  return history.sessions[stage] ?? history.sessions.implementation_progress;
}

/** Journals of older versions do not say whose a conversation is: then only one agent has worked. */
export function isSessionOf(history: Pick<History, "sessionAgents">, sessionId: string, agent: string): boolean {
  return (history.sessionAgents.findLast((session) => session.sessionId === sessionId)?.agent ?? agent) === agent;
}

/** Undefined: a new one is begun. */
export function sessionToContinue(history: History, stage: WorkflowStage, agent: string): string | undefined {
  const newest = newestOf(history, stage);
  if (typeof newest !== "string") return undefined;
  return isSessionOf(history, newest, agent) ? newest : undefined;
}

/** There was a conversation, and the agent that works now cannot go on with it: it has to be told what is known. */
export function needsHandOver(history: History, stage: WorkflowStage, agent: string): boolean {
  return newestOf(history, stage) !== undefined && sessionToContinue(history, stage, agent) === undefined;
}
