/** The part of the fold that is about agents: what their calls used, whose conversation is whose, stalls, who took over. */
import { addUsage, noUsage, subtractUsage, type Usage, usageOfCall } from "../agents/agent-usage.ts";
import { closedCircuit } from "../failure/circuit.ts";
import type { WorkflowStage } from "../stage.ts";
import type { History } from "./history.ts";
import type { JournalEntry } from "./journal-entry.ts";

export type AgentEntry = Extract<
  JournalEntry,
  { readonly kind: "agent.started" | "agent.usage" | "agent.finished" | "agent.stalled" | "agent.handed-over" }
>;

const keptStalls = 50;

/** Those that can still be gone on with are among the newest. */
const keptSessions = 100;

function withSession(known: History["sessionAgents"], sessionId: string, agent: string): History["sessionAgents"] {
  const last = known.at(-1);
  if (last?.sessionId === sessionId && last.agent === agent) return known;
  return [...known.slice(-keptSessions + 1), { sessionId, agent }];
}

/** `usage` is what the call has used so far: only what is new of it is added. */
function count(history: History, stage: WorkflowStage, agent: string, usage: Usage): History {
  const known =
    history.openCall?.stage === stage && history.openCall.agent === agent ? history.openCall.usage : noUsage;
  const more = subtractUsage(usage, known);
  const byStage = history.agentUsageByStage[stage] ?? {};
  return {
    ...history,
    usage: addUsage(history.usage, more),
    usageByStage: { ...history.usageByStage, [stage]: addUsage(history.usageByStage[stage] ?? noUsage, more) },
    agentUsage: { ...history.agentUsage, [agent]: addUsage(history.agentUsage[agent] ?? noUsage, more) },
    agentUsageByStage: {
      ...history.agentUsageByStage,
      [stage]: { ...byStage, [agent]: addUsage(byStage[agent] ?? noUsage, more) },
    },
  };
}

/** A call without an end in the journal lasted at least until the last thing that is known of it. */
export function settleOpenCall(history: History, until: number): History {
  const { openCall } = history;
  if (openCall === null) return history;
  const agentMs = Math.max(openCall.usage.agentMs, until - openCall.startedAt);
  const counted = count(history, openCall.stage, openCall.agent, { ...openCall.usage, agentMs });
  return { ...counted, openCall: null };
}

export function foldAgentEntry(history: History, entry: AgentEntry): History {
  switch (entry.kind) {
    case "agent.started": {
      const { stage, agent, sessionId, resumed } = entry;
      const settled = settleOpenCall(history, history.openCall?.startedAt ?? 0);
      return {
        ...settled,
        openCall: { stage, agent, startedAt: entry.at, usage: noUsage },
        sessionAgents: withSession(settled.sessionAgents, sessionId, agent),
        resumedSessions: resumed ? { ...settled.resumedSessions, [stage]: entry.at } : settled.resumedSessions,
      };
    }
    case "agent.usage": {
      const open = history.openCall;
      if (open === null) return history;
      const usage = usageOfCall(entry);
      return { ...count(history, open.stage, open.agent, usage), openCall: { ...open, usage } };
    }
    case "agent.finished": {
      const { sessionId, stage, agent } = entry;
      return {
        ...count(history, stage, agent, usageOfCall(entry)),
        openCall: null,
        sessions: sessionId === null ? history.sessions : { ...history.sessions, [stage]: sessionId },
        sessionAgents:
          sessionId === null ? history.sessionAgents : withSession(history.sessionAgents, sessionId, agent),
      };
    }
    case "agent.stalled": {
      const { at, stage, attempt, agent, verdict, diagnosis, events } = entry;
      const stall = { at, stage, attempt, agent, verdict, diagnosis, events };
      return { ...history, stalls: [...history.stalls.slice(-keptStalls + 1), stall] };
    }
    case "agent.handed-over": {
      const { at, stage, from, to, reason, code, until } = entry;
      return {
        ...history,
        agentInUse: to,
        agentsOut: { ...history.agentsOut, [from]: { until, run: history.runs.length } },
        handOvers: [...history.handOvers.slice(-keptStalls + 1), { at, stage, from, to, reason, code }],
        // Each agent has a circuit of its own: what one provider did is not held against another.
        agentCircuits: { ...history.agentCircuits, [from]: history.circuits.agent },
        circuits: { ...history.circuits, agent: history.agentCircuits[to] ?? closedCircuit },
      };
    }
  }
}
