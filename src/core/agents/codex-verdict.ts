/** How a run of `codex exec` ended: `finished` needs `turn.completed`, exit code 0, and no sign to the contrary. */
import type { AgentOutcome } from "./agent-event.ts";
import {
  deniedTrouble,
  failedOutcome,
  otherSession,
  type ProcessEnd,
  stoppedByUs,
  type Trouble,
  troubleInEnd,
  withoutTerminalEvent,
} from "./agent-verdict.ts";
import type { CodexState } from "./codex-events.ts";
import { codexProblemOf } from "./codex-problem.ts";

export function concludeCodex(state: CodexState, end: ProcessEnd): AgentOutcome {
  const { turns, tokens, threadId, asked, answer } = state;
  const usage = { turns, inputTokens: tokens.input, outputTokens: tokens.output, costUsd: 0 };
  const trouble = troubleOf(state, end);
  if (trouble !== undefined) return failedOutcome("codex", trouble, end, threadId, usage);
  return { kind: "finished", answer, sessionId: threadId ?? asked.sessionId, usage };
}

function troubleOf(state: CodexState, end: ProcessEnd): Trouble | undefined {
  const other = otherSession(state.asked, state.threadId);
  if (other !== undefined) return other;
  if (state.hopeless !== undefined) return state.hopeless;
  if (end.killedByUs) return stoppedByUs;
  if (state.terminal === "failed") return codexProblemOf(state.error ?? "the turn failed without a reason");
  if (state.terminal === undefined) return withoutEnd(state, end);
  return troubleInEnd(end) ?? deniedTrouble(state.asked, state.changed, state.denied);
}

function withoutEnd(state: CodexState, end: ProcessEnd): Trouble {
  if (end.signal === null && state.error !== undefined) return codexProblemOf(state.error);
  // Before a thread has started nothing but Codex itself can have written this.
  if (state.asked.resumed && state.threadId === undefined && /no rollout found/i.test(end.lastOutput)) {
    return { problem: "no-session", message: "no rollout was found for the session" };
  }
  return withoutTerminalEvent(end);
}
