/** Settings of what watches over the agent: budgets over all its calls, and when it counts as stalled (rows of config-keys.ts). */
import { choice, choices, integer, list, number } from "./config-kinds.ts";

export const supervisionKeys = {
  max_total_turns: integer(undefined, 1, 1_000_000, "Most turns of the agent in the whole workflow, resumes included."),
  max_tokens: integer(
    undefined,
    1,
    100_000_000_000,
    "Most tokens, read and written, for the whole workflow, resumes included. Only `claude` says them while it works; with the others the last call may go beyond.",
  ),
  max_agent_minutes: number(
    undefined,
    0.1,
    1_000_000,
    "Most minutes in which an agent is at work, for the whole workflow, resumes included.",
  ),
  stall_repeats: integer(
    12,
    0,
    1_000,
    "An agent that makes so many tool calls in a row that are all the same, or two by turns, without a change of the work tree, is stopped and goes on with a hint; 0 for no limit.",
  ),
  stall_turns: integer(
    60,
    0,
    100_000,
    "An agent that is to change something and takes so many turns, and ten minutes, without a change of the work tree, is stopped and goes on with a hint; 0 for no limit.",
  ),
  stall_retries: integer(
    30,
    0,
    10_000,
    "An agent whose program retries so many times in a row to reach its provider is stopped and tried again; 0 for no limit.",
  ),
  fallback_agents: choices(
    ["claude", "codex", "gemini", "copilot", "command"],
    "Agents that take over, in this order, when the one before cannot go on: billing, a quota that resets after the job's time, an outage (docs/agents.md).",
  ),
  protected_paths: list(
    "pattern",
    "Further paths whose changes by the agent are held back or flagged, next to agent instructions, workflows and this action's own settings; patterns as in `.gitignore`, without `!`.",
  ),
  protected_paths_policy: choice(
    ["hold", "flag", "allow"],
    "hold",
    "What becomes of the agent's changes of protected paths: `hold` keeps them out of commits and names them, `flag` commits and names them, `allow` does nothing.",
  ),
} as const;
