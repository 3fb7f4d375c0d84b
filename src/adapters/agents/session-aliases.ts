/**
 * For a CLI that gives its conversations ids of its own: the workflow keeps its id before the agent starts, so a file for
 * each of our ids remembers the CLI's. Where it is lost, the session is not found and the next attempt begins a fresh one.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Agent, AgentEvent } from "../../ports.ts";
import { placeFile, requireSessionId } from "./session-copy.ts";

export function withSessionAliases(
  agent: Agent,
  directory: string,
  /** The CLI's id in the name of a session file. */
  idIn: (name: string) => string | undefined,
): Agent {
  const fileOf = (sessionId: string) => join(directory, requireSessionId(sessionId));
  const idOf = async (sessionId: string): Promise<string> => {
    const kept = await readFile(fileOf(sessionId), "utf8").catch(() => sessionId);
    return requireSessionId(kept.trim());
  };

  return {
    ...agent,
    async run(request, onEvent, signal) {
      const ours = request.session.id;
      const isNew = request.session.kind === "new";
      let theirs = isNew ? undefined : await idOf(ours);
      const inOurWords = (sessionId: string) => (sessionId === theirs ? ours : sessionId);
      const listen = (event: AgentEvent) => {
        if (event.kind !== "started") return onEvent(event);
        if (isNew && theirs === undefined) {
          theirs = event.sessionId;
          // Before the next event, so that a checkpoint made at any moment finds the session.
          mkdirSync(directory, { recursive: true });
          writeFileSync(fileOf(ours), requireSessionId(theirs), { mode: 0o600 });
        }
        onEvent({ ...event, sessionId: inOurWords(event.sessionId) });
      };
      const session = { kind: request.session.kind, id: theirs ?? ours };
      const outcome = await agent.run({ ...request, session }, listen, signal);
      return outcome.sessionId === undefined ? outcome : { ...outcome, sessionId: inOurWords(outcome.sessionId) };
    },
    sessionFiles: async (sessionId) => agent.sessionFiles(await idOf(sessionId)),
    async restoreSession(sessionId, files) {
      requireSessionId(sessionId);
      for (const file of files) {
        const theirs = idIn(file.name) ?? sessionId;
        await agent.restoreSession(theirs, [file]);
        await placeFile(fileOf(sessionId), Buffer.from(theirs));
      }
    },
  };
}
