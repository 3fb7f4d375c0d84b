/** The agent that works now: the configured one, or the one of `fallback-agents` that took over (the journal says which). */
import type { History } from "../../core/journal/history.ts";
import type { Agent, World } from "../../ports.ts";

/** In the order in which they take over. */
export function agentChain(world: Pick<World, "agent" | "fallbackAgents">): readonly Agent[] {
  return [world.agent, ...(world.fallbackAgents ?? [])];
}

/** An agent that is not configured any more is not waited for: the configured one works again. */
export function activeAgent(
  world: Pick<World, "agent" | "fallbackAgents">,
  history: Pick<History, "agentInUse">,
): Agent {
  return agentChain(world).find(({ name }) => name === history.agentInUse) ?? world.agent;
}
