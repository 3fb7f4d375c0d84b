/** A tool call as an event: the beginning of its input for people, and a digest of it all where that is not all of it. */
import { createHash } from "node:crypto";
import type { AgentEvent } from "./agent-event.ts";

/** Characters of a tool's input that are shown. */
const shownLength = 300;

export function toolEvent(name: string, input: string): Extract<AgentEvent, { kind: "tool" }> {
  if (input.length <= shownLength) return { kind: "tool", name, input };
  const digest = createHash("sha256").update(input).digest("hex").slice(0, 16);
  return { kind: "tool", name, input: input.slice(0, shownLength), digest };
}
