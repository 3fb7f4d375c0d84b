/** Folding the streams of codex, gemini and copilot in one go, from records or from events made up in a test. */
import { readFileSync } from "node:fs";
import type { AgentEvent, AgentOutcome } from "../../../src/core/agents/agent-event.ts";
import type { Asked, ProcessEnd } from "../../../src/core/agents/agent-verdict.ts";
import { foldCodexEvent, startCodex } from "../../../src/core/agents/codex-events.ts";
import { concludeCodex } from "../../../src/core/agents/codex-verdict.ts";
import { foldCopilotEvent, startCopilot } from "../../../src/core/agents/copilot-events.ts";
import { concludeCopilot } from "../../../src/core/agents/copilot-verdict.ts";
import { foldGeminiEvent, startGemini } from "../../../src/core/agents/gemini-events.ts";
import { concludeGemini } from "../../../src/core/agents/gemini-verdict.ts";

export const asked: Asked = { sessionId: "asked-id", resumed: false, access: "edit" };
export const ended: ProcessEnd = { exitCode: 0, signal: null, killedByUs: false, lastOutput: "" };

interface Run {
  readonly events: readonly AgentEvent[];
  readonly outcome: AgentOutcome;
  /** The adapter would have ended it. */
  readonly isHopeless: boolean;
}
type Runner = (lines: readonly string[], how?: Partial<Asked>, end?: Partial<ProcessEnd>) => Run;

function runner<S extends { readonly hopeless: unknown }>(
  start: (asked: Asked) => S,
  fold: (state: S, line: string) => { readonly state: S; readonly events: readonly AgentEvent[] },
  conclude: (state: S, end: ProcessEnd) => AgentOutcome,
): Runner {
  return (lines, how = {}, end = {}) => {
    let state = start({ ...asked, ...how });
    const events = lines.flatMap((line) => {
      const folded = fold(state, line);
      state = folded.state;
      return folded.events;
    });
    return { events, outcome: conclude(state, { ...ended, ...end }), isHopeless: state.hopeless !== undefined };
  };
}

export const codex = runner(startCodex, foldCodexEvent, concludeCodex);
export const gemini = runner(startGemini, foldGeminiEvent, concludeGemini);
export const copilot = runner(startCopilot, foldCopilotEvent, concludeCopilot);

export const lines = (...events: readonly unknown[]): readonly string[] => events.map((event) => JSON.stringify(event));

export function recorded(name: string): readonly string[] {
  const file = new URL(`../../fixtures/agent-events/${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8").trim().split("\n");
}

/** The evidence of a failed run, or the words of one that finished. */
export const verdict = ({ outcome }: Run) =>
  outcome.kind === "failed" ? outcome.evidence : { finished: outcome.answer, sessionId: outcome.sessionId };
