/** What recovery actions and earlier attempts tell the next attempt of a stage. */
export interface AttemptHints {
  /** How much of the work the agent gets at once. */
  readonly scope: "all" | "first-requirement" | "one-by-one";
  /** How the prompt is read. */
  readonly analysis: "parsed" | "simple" | "whole";
  readonly tests: "all" | "critical-only";
  /** The attempt before this one was cut off: the agent is asked to look at the work tree first. */
  readonly interrupted: boolean;
  /** Why the attempt before this one failed, for the agent; empty for none. */
  readonly lastFailure: string;
  /** What the next attempt is to do otherwise, in our own words (core/agents/stall.ts); empty for nothing. */
  readonly advice: string;
  /** What an agent is told that has not the conversation of the one before it (core/agents/hand-over-note.ts); empty for none. */
  readonly handOver: string;
  /** GitHub does not answer: do what can be done here, and leave the rest for when it does. */
  readonly offline: boolean;
  /** The review round is handed to a person. */
  readonly handToPerson: boolean;
}

export const noHints: AttemptHints = {
  scope: "all",
  analysis: "parsed",
  tests: "all",
  interrupted: false,
  lastFailure: "",
  advice: "",
  handOver: "",
  offline: false,
  handToPerson: false,
};
