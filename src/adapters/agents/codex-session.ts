/** Where Codex keeps a conversation: `sessions/YYYY/MM/DD/rollout-<time>-<thread id>.jsonl` in its home. */
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import type { Environment } from "./agent-environment.ts";
import type { Transcripts } from "./transcripts.ts";

const rollout =
  /^rollout-(\d{4})-(\d{2})-(\d{2})T\d{2}-\d{2}-\d{2}-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jsonl$/;

/** The id of the thread that a rollout file belongs to. */
export function threadOf(name: string): string | undefined {
  return rollout.exec(name)?.[4];
}

export function codexTranscripts(environment: Environment): Transcripts {
  const home = environment["CODEX_HOME"] || join(environment["HOME"] || homedir(), ".codex");
  const sessions = join(home, "sessions");
  return {
    async find(sessionId) {
      const entries = await readdir(sessions, { recursive: true, withFileTypes: true }).catch(() => []);
      const found = entries.find((entry) => entry.isFile() && threadOf(entry.name) === sessionId);
      return found === undefined ? undefined : join(found.parentPath, found.name);
    },
    nameOf: (_, file) => basename(file),
    async place(sessionId, name) {
      const [, year = "", month = "", day = "", thread] = rollout.exec(name) ?? [];
      return thread === sessionId ? join(sessions, year, month, day, name) : undefined;
    },
  };
}
