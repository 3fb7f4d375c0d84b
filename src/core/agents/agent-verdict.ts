/** What the verdicts on all agents' runs have in common: the end of a process, and how trouble becomes a failed outcome. */

import type { AgentEvidence } from "../failure/evidence.ts";
import type { AgentOutcome, AgentUsage } from "./agent-event.ts";

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly killedByUs: boolean;
  /** The newest lines of output, for the message when the agent itself said nothing. */
  readonly lastOutput: string;
}

export type Trouble = Pick<AgentEvidence, "problem" | "message"> & {
  readonly status?: number | undefined;
  /** Epoch ms. */
  readonly resetsAt?: number | undefined;
};

export interface Asked {
  readonly sessionId: string;
  readonly resumed: boolean;
  readonly access: "read-only" | "edit";
  /** Model calls of this run; where the CLI has no limit of its own, the fold of its stream keeps it. */
  readonly maxTurns?: number | undefined;
}

const messageLength = 1000;

export function failedOutcome(
  agent: string,
  trouble: Trouble,
  end: ProcessEnd,
  sessionId: string | undefined,
  usage: AgentUsage,
): AgentOutcome {
  const evidence: AgentEvidence = {
    kind: "agent",
    agent,
    problem: trouble.problem,
    status: trouble.status,
    resetsAt: trouble.resetsAt,
    message: trouble.message.slice(0, messageLength),
    exitCode: end.exitCode,
    signal: end.signal,
    killedByUs: end.killedByUs,
  };
  return { kind: "failed", evidence, sessionId: trouble.problem === "no-session" ? undefined : sessionId, usage };
}

const howEnded = (end: ProcessEnd) => (end.signal === null ? `exit code ${end.exitCode}` : end.signal);

export const stoppedByUs: Trouble = { problem: "aborted", message: "was stopped before it had finished" };

/** The stream broke off before its terminal event. What it had said by then is events; only what stands beside them explains. */
export function withoutTerminalEvent(end: ProcessEnd): Trouble {
  const words = end.lastOutput.split("\n").filter((line) => !line.startsWith("{"));
  const said = words.join("").trim() === "" ? "" : `: ${words.join("\n").trim()}`;
  return { problem: "no-terminal-event", message: `ended (${howEnded(end)}) without a result${said}` };
}

/** Undefined where a process that reported success also ended like one. */
export function troubleInEnd(end: ProcessEnd): Trouble | undefined {
  if (end.signal === null && end.exitCode === 0) return undefined;
  return { problem: "other", message: `reported success, yet its process ended with ${howEnded(end)}` };
}

/**
 * A denied tool was needed when the task was to change something and no tool that could have was permitted. A denial next to
 * permitted work (say `git push` after the edits) is reported as an event and left to the stage's own postcondition.
 */
export function deniedTrouble(asked: Asked, changed: boolean, denied: readonly string[]): Trouble | undefined {
  if (asked.access === "read-only" || changed || denied.length === 0) return undefined;
  return { problem: "permission-denied", message: `needed a tool that was denied: ${[...new Set(denied)].join(", ")}` };
}

/** A resume that was answered by another conversation: what it knows is not what the prompt relies on. */
export function otherSession(asked: Asked, reported: string | undefined): Trouble | undefined {
  if (!asked.resumed || reported === undefined || reported === asked.sessionId) return undefined;
  return { problem: "no-session", message: `was asked to resume ${asked.sessionId} and answered as ${reported}` };
}

/** Undefined while the turns are within what was asked for. */
export function turnsSpent(asked: Asked, turns: number): Trouble | undefined {
  if (asked.maxTurns === undefined || turns <= asked.maxTurns) return undefined;
  return { problem: "max-turns", message: `the limit of ${asked.maxTurns} turns is reached` };
}

/** What an HTTP status of the provider means by itself. */
export function problemOfStatus(status: number | undefined): AgentEvidence["problem"] | undefined {
  if (status === undefined) return undefined;
  if (status === 401 || status === 403) return "authentication";
  if (status === 402) return "billing";
  if (status === 429) return "rate-limit";
  if (status === 529) return "overloaded";
  if (status >= 500) return "server-error";
  if (status >= 400) return "invalid-request";
  return undefined;
}
