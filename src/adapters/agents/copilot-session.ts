/** Where Copilot keeps a conversation: `session-state/<id>/events.jsonl` in its home. */
import { rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "./agent-environment.ts";
import type { Transcripts } from "./transcripts.ts";

export function copilotTranscripts(environment: Environment): Transcripts {
  const home = environment["COPILOT_HOME"] || join(environment["HOME"] || homedir(), ".copilot");
  const directory = (sessionId: string) => join(home, "session-state", sessionId);
  return {
    async find(sessionId) {
      const file = join(directory(sessionId), "events.jsonl");
      return (await stat(file).catch(() => undefined))?.isFile() === true ? file : undefined;
    },
    nameOf: (sessionId) => `${sessionId}.jsonl`,
    async place(sessionId, name) {
      if (name !== `${sessionId}.jsonl`) return undefined;
      // It names the directory of the machine before, and a resumed Copilot would work there instead of here.
      await rm(join(directory(sessionId), "workspace.yaml"), { force: true });
      return join(directory(sessionId), "events.jsonl");
    },
  };
}
