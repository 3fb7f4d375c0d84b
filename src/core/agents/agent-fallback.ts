/**
 * Which agent takes over when one cannot go on, as a pure decision (docs/agents.md, "When an agent cannot go on").
 * Only what waiting in the job's time cannot cure hands over: everything else has an answer of its own.
 */
import type { Failure } from "../failure/failure.ts";
import type { History } from "../journal/history.ts";

/** What the engine would do without a chain: it pauses until a limit resets, or gives up after its tries. */
export type WithoutChain = "pause" | "give-up";

/** Of no use however long one waits here: at once. */
const atOnce: ReadonlySet<string> = new Set(["agent-billing"]);
/** The provider is out of service or out of quota: when waiting and trying again have come to their end. */
const afterWaiting: ReadonlySet<string> = new Set([
  "agent-rate-limit",
  "agent-overloaded",
  "agent-retry-storm",
  "circuit-open",
]);

export function handsOver(failure: Pick<Failure, "code">, without: WithoutChain): boolean {
  return (atOnce.has(failure.code) && without === "give-up") || afterWaiting.has(failure.code);
}

/**
 * One that could not go on is out until the instant that was named, and where none was, for the rest of the run: a resume is a
 * person's wish for another try.
 */
function isOut(history: Pick<History, "agentsOut" | "runs">, agent: string, now: number): boolean {
  const out = history.agentsOut[agent];
  if (out === undefined) return false;
  return out.until === null ? out.run === history.runs.length : out.until > now;
}

/**
 * The agents that may take over from `current`, the best first: those after it in the chain, then those before it. Each is out
 * after it has failed, so a chain is gone through once and no run can go round in it.
 */
export function successors(
  chain: readonly string[],
  current: string,
  history: Pick<History, "agentsOut" | "runs">,
  now: number,
): readonly string[] {
  const at = chain.indexOf(current);
  const order = at < 0 ? chain : [...chain.slice(at + 1), ...chain.slice(0, at)];
  return order.filter((agent) => agent !== current && !isOut(history, agent, now));
}
