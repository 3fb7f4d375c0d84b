/** What happened inside a span without being a piece of work of its own. */
import type { JournalEntry } from "../journal/journal-entry.ts";
import { conventions as c } from "./semantic-conventions.ts";
import type { Attributes, SpanEvent } from "./span.ts";

const longestText = 1_000;

function attributesOf(entry: JournalEntry): Attributes | undefined {
  switch (entry.kind) {
    case "attempt.warned":
      return { "workflow_manager.after_ms": entry.afterMs };
    case "retry.scheduled":
      return { "workflow_manager.delay_ms": entry.delayMs, "workflow_manager.reason": entry.reason };
    case "recovery.performed":
      return {
        "workflow_manager.recovery.action": entry.action,
        "workflow_manager.recovery.outcome": entry.outcome,
        "workflow_manager.recovery.detail": entry.detail,
      };
    case "agent.finished":
      return {
        [c.agentName]: entry.agent,
        [c.inputTokens]: entry.inputTokens,
        [c.outputTokens]: entry.outputTokens,
        "workflow_manager.agent.turns": entry.turns,
        "workflow_manager.agent.cost_usd": entry.costUsd,
        ...(entry.sessionId === null ? {} : { [c.conversationId]: entry.sessionId }),
      };
    case "agent.stalled":
      return {
        [c.agentName]: entry.agent,
        "workflow_manager.agent.verdict": entry.verdict,
        "workflow_manager.reason": entry.diagnosis,
      };
    case "agent.handed-over":
      return {
        [c.agentName]: entry.to,
        "workflow_manager.agent.before": entry.from,
        "workflow_manager.reason": entry.reason,
      };
    case "checkpoint.saved":
      return {
        "workflow_manager.checkpoint.generation": entry.generation,
        "workflow_manager.checkpoint.store": entry.store,
        "workflow_manager.checkpoint.bytes": entry.bytes,
        "workflow_manager.checkpoint.took_ms": entry.tookMs,
      };
    case "checkpoint.failed":
      return {
        "workflow_manager.checkpoint.generation": entry.generation,
        "workflow_manager.checkpoint.store": entry.store,
        "workflow_manager.reason": entry.reason,
      };
    case "warning":
      return { "workflow_manager.topic": entry.topic, "workflow_manager.message": entry.message };
    default:
      return undefined;
  }
}

export function spanEventOf(entry: JournalEntry): SpanEvent | undefined {
  const attributes = attributesOf(entry);
  if (attributes === undefined) return undefined;
  const bounded = Object.entries(attributes).map(
    ([name, value]) => [name, typeof value === "string" ? value.slice(0, longestText) : value] as const,
  );
  return { name: entry.kind, at: entry.at, attributes: Object.fromEntries(bounded) };
}
