/** Where Claude keeps a conversation: `projects/<cwd, each non-alphanumeric a dash>/<id>.jsonl` in its configuration. */
import { readdir, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "./agent-environment.ts";
import { requireSessionId } from "./session-copy.ts";
import type { Transcripts } from "./transcripts.ts";

interface ClaudeSessionPlace {
  readonly environment: Environment;
  /** The work tree Claude runs in. */
  readonly cwd: string;
}

function projectsDirectory({ environment }: ClaudeSessionPlace): string {
  const home = environment["CLAUDE_CONFIG_DIR"] || join(environment["HOME"] || homedir(), ".claude");
  return join(home, "projects");
}

/** Claude names the folder after the directory it finds itself in, which is the real path. */
async function projectDirectory(place: ClaudeSessionPlace): Promise<string> {
  const cwd = await realpath(place.cwd);
  return join(projectsDirectory(place), cwd.replaceAll(/[^A-Za-z0-9]/g, "-"));
}

/** Undefined where there is no such session. Looked for in every project, as long paths get a shortened folder name. */
async function findTranscript(place: ClaudeSessionPlace, sessionId: string): Promise<string | undefined> {
  const name = `${requireSessionId(sessionId)}.jsonl`;
  const projects = projectsDirectory(place);
  const folders = await readdir(projects).catch(() => []);
  for (const directory of [await projectDirectory(place), ...folders.map((folder) => join(projects, folder))]) {
    const file = join(directory, name);
    if ((await stat(file).catch(() => undefined))?.isFile() === true) return file;
  }
  return undefined;
}

export function claudeTranscripts(place: ClaudeSessionPlace): Transcripts {
  return {
    find: (sessionId) => findTranscript(place, sessionId),
    nameOf: (sessionId) => `${sessionId}.jsonl`,
    place: async (sessionId, name) =>
      name === `${sessionId}.jsonl` ? join(await projectDirectory(place), name) : undefined,
  };
}
