/**
 * Is the agent still getting anywhere? A fold over its events and over samples of the work tree, and a judgement of it that
 * names what was seen. Nothing is accused on missing evidence: a sample that could not be taken counts as progress.
 *
 * The figures are ours: long enough that the recorded streams of real work stay far below them, short enough that a loop costs
 * minutes and not the whole attempt (docs/agents.md, "Stalls").
 */

import type { StallKind } from "../failure/evidence.ts";
import type { AgentEvent } from "./agent-event.ts";

export interface StallLimits {
  /** Milliseconds without any event; 0: no limit. The stage's idle limit. */
  readonly silentMs: number;
  /** So many calls in a row that are all of one or two kinds (same tool, same input), the work tree staying as it is; 0: no limit. */
  readonly repeats: number;
  /** So many turns without a change of the work tree; 0: no limit. Only where the agent is to change something. */
  readonly turns: number;
  /** So many retries in a row, with nothing of the model between them; 0: no limit. */
  readonly retries: number;
}

/** Turns without a change are a stall only when they took at least so long: reading a large repository goes fast. */
export const noProgressMs = 600_000;
/** How often the work tree is looked at while an agent works. */
export const sampleEveryMs = 30_000;
/** Of calls in a row, so many different ones may alternate and still be a loop. */
const loopKinds = 2;
/** Kept for the diagnosis. */
const keptEvents = 20;
const keptCharacters = 200;
/** States of the work tree that are remembered: coming back to one of them is no progress. */
const keptStates = 500;

export interface StallVerdict {
  readonly kind: StallKind;
  /** One sentence with the figures: what was seen. It quotes the agent, so it is untrusted text. */
  readonly diagnosis: string;
  /** The newest events, oldest first; each begins with the seconds before the verdict. */
  readonly events: readonly string[];
  /** The provider's status in a retry storm. */
  readonly status?: number | undefined;
}

interface Progress {
  readonly at: number;
  readonly calls: number;
  readonly turns: number;
}

export interface StallState {
  readonly lastEventAt: number;
  readonly events: readonly { readonly at: number; readonly text: string }[];
  readonly calls: number;
  /** Newest last, as many as a loop needs. */
  readonly newestCalls: readonly { readonly key: string; readonly text: string }[];
  readonly turns: number;
  readonly retries: number;
  readonly retryStatus: number | undefined;
  readonly retryError: string;
  /** Epoch ms until which the CLI has said that it waits. */
  readonly retryUntil: number;
  readonly todosDone: number;
  readonly states: readonly string[];
  readonly sampled: Progress;
  readonly progress: Progress;
}

/** `fingerprint`: of the work tree before the agent began; undefined where it could not be taken. */
export function startStall(at: number, fingerprint: string | undefined): StallState {
  const start: Progress = { at, calls: 0, turns: 0 };
  return {
    lastEventAt: at,
    events: [],
    calls: 0,
    newestCalls: [],
    turns: 0,
    retries: 0,
    retryStatus: undefined,
    retryError: "",
    retryUntil: 0,
    todosDone: 0,
    states: fingerprint === undefined ? [] : [fingerprint],
    sampled: start,
    progress: start,
  };
}

function textOf(event: AgentEvent): string | undefined {
  switch (event.kind) {
    case "started":
      return `session ${event.sessionId}`;
    case "message":
      return `message ${event.text}`;
    case "tool":
      return `tool ${event.name} ${event.input}`;
    case "todo":
      return `to-do list: ${event.items.filter(({ done }) => done).length} of ${event.items.length} done`;
    case "retry":
      return `retry after ${event.status ?? event.error}, waiting ${Math.round(event.delayMs / 1000)} s`;
    case "denied":
      return `denied ${event.tool}`;
    case "heartbeat":
    case "usage":
      return undefined;
  }
}

/** The longest wait that a CLI announces and that is believed (ms). */
const longestBackoffMs = 900_000;

export function foldStallEvent(state: StallState, event: AgentEvent, at: number, limits: StallLimits): StallState {
  const text = textOf(event)?.replace(/\s+/g, " ").slice(0, keptCharacters).toWellFormed();
  const events = text === undefined ? state.events : [...state.events, { at, text }].slice(-keptEvents);
  const next: StallState = { ...state, lastEventAt: at, events };
  switch (event.kind) {
    case "tool": {
      const call = { key: `${event.name} ${event.digest ?? event.input}`, text: text ?? "" };
      const newestCalls = [...state.newestCalls, call].slice(-Math.max(1, limits.repeats));
      return { ...next, retries: 0, calls: state.calls + 1, newestCalls };
    }
    case "usage":
      return { ...next, retries: 0, turns: Math.max(state.turns, event.turns ?? 0) };
    case "message":
      return { ...next, retries: 0 };
    case "todo": {
      const todosDone = event.items.filter(({ done }) => done).length;
      if (todosDone <= state.todosDone) return next;
      return { ...next, todosDone, progress: { at, calls: state.calls, turns: state.turns } };
    }
    case "retry":
      return {
        ...next,
        retries: state.retries + 1,
        retryStatus: event.status,
        retryError: event.error.slice(0, keptCharacters),
        retryUntil: at + Math.min(longestBackoffMs, Math.max(0, event.delayMs)),
      };
    case "started":
    case "denied":
    case "heartbeat":
      return next;
  }
}

/** `fingerprint` is equal for equal contents of the work tree; undefined where it could not be taken. */
export function foldStallSample(state: StallState, fingerprint: string | undefined, at: number): StallState {
  const sampled: Progress = { at, calls: state.calls, turns: state.turns };
  if (fingerprint !== undefined && state.states.includes(fingerprint)) return { ...state, sampled };
  const states = fingerprint === undefined ? state.states : [...state.states, fingerprint].slice(-keptStates);
  return { ...state, states, sampled, progress: sampled };
}

export type StallJudgement =
  | { readonly kind: "fine"; readonly lookAt: number }
  /** The work tree has to be looked at before more can be said. */
  | { readonly kind: "sample" }
  | { readonly kind: "stalled"; readonly verdict: StallVerdict };

const minutes = (ms: number) => `${Math.round(ms / 60_000)} min`;

function stalled(state: StallState, now: number, kind: StallKind, diagnosis: string, status?: number): StallJudgement {
  const events = state.events.map(({ at, text }) => `-${Math.max(0, Math.round((now - at) / 1000))} s: ${text}`);
  return { kind: "stalled", verdict: { kind, diagnosis, events, ...(status === undefined ? {} : { status }) } };
}

function isLooping(state: StallState, limits: StallLimits): boolean {
  if (limits.repeats === 0 || state.newestCalls.length < limits.repeats) return false;
  if (state.calls - state.progress.calls < limits.repeats) return false;
  return new Set(state.newestCalls.map(({ key }) => key)).size <= loopKinds;
}

export function judgeStall(
  state: StallState,
  limits: StallLimits,
  access: "read-only" | "edit",
  now: number,
): StallJudgement {
  // While a CLI waits before its own retry its silence is announced: it is never ended in mid-backoff.
  const silentAt =
    limits.silentMs === 0 ? Number.POSITIVE_INFINITY : Math.max(state.lastEventAt, state.retryUntil) + limits.silentMs;
  if (now >= silentAt) {
    const last = state.events.at(-1)?.text ?? "nothing at all";
    return stalled(
      state,
      now,
      "silent",
      `No sign of life of the agent for ${Math.round((now - state.lastEventAt) / 1000)} s; the last was: ${last}`,
    );
  }
  if (limits.retries > 0 && state.retries >= limits.retries) {
    const answer = state.retryStatus === undefined ? state.retryError : `HTTP ${state.retryStatus}`;
    return stalled(
      state,
      now,
      "retry-storm",
      `The agent's program has tried ${state.retries} times in a row to reach its provider (${answer}).`,
      state.retryStatus,
    );
  }
  if (isLooping(state, limits)) {
    if (state.sampled.calls !== state.calls) return { kind: "sample" };
    const kinds = [...new Set(state.newestCalls.map(({ text }) => text))].join(" · ");
    return stalled(
      state,
      now,
      "repeating",
      `The same tool calls over and over, ${state.newestCalls.length} in a row, and no change of the work tree: ${kinds}`,
    );
  }
  if (access === "edit" && limits.turns > 0) {
    const turns = state.turns - state.progress.turns;
    if (turns >= limits.turns && now - state.progress.at >= noProgressMs) {
      if (state.sampled.turns !== state.turns) return { kind: "sample" };
      return stalled(
        state,
        now,
        "no-progress",
        `${turns} turns in ${minutes(now - state.progress.at)}, and no change of the work tree.`,
      );
    }
  }
  const sampleAt = access === "edit" ? state.sampled.at + sampleEveryMs : Number.POSITIVE_INFINITY;
  return now >= sampleAt ? { kind: "sample" } : { kind: "fine", lookAt: Math.min(silentAt, sampleAt) };
}

/** What the next attempt is told to do otherwise, in our own words; by the failure's code, since that is what the journal keeps. */
const advice: Readonly<Record<string, string>> = {
  "agent-silent":
    "The attempt before this one fell silent and was ended. If a command was running then, it may wait for input or never end: run such commands with a time limit (`timeout 300 …`), without a pager or prompt, and print progress.",
  "agent-repeating":
    "The attempt before this one made the same tool calls over and over while nothing changed, and was ended. Do not make these calls again. Say first why they did not help, then take another way: read what they printed, change something, or leave that part and go on with the next one.",
  "agent-no-progress":
    "The attempt before this one worked for a long time without changing any file, and was ended. Do not explore further: take the smallest step of the task that can be done with what is known, and write it to the files now.",
  "agent-retry-storm":
    "The attempt before this one could not reach its model and was ended. Nothing is wrong with the work itself: go on from what is there.",
};

export function stallAdvice(code: string | undefined): string {
  return code !== undefined && Object.hasOwn(advice, code) ? (advice[code] ?? "") : "";
}
