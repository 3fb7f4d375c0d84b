/** Where Claude keeps a conversation: `projects/<cwd, each non-alphanumeric a dash>/<id>.jsonl` in its configuration. */
import { readdir, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { Fault } from "../../core/evidence.ts";
import type { Environment } from "./agent-environment.ts";
import { copyTranscript, placeFile, type Redact, requireSessionId } from "./session-copy.ts";

export interface ClaudeSessionPlace {
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
export async function findTranscript(place: ClaudeSessionPlace, sessionId: string): Promise<string | undefined> {
  const name = `${requireSessionId(sessionId)}.jsonl`;
  const projects = projectsDirectory(place);
  const folders = await readdir(projects).catch(() => []);
  for (const directory of [await projectDirectory(place), ...folders.map((folder) => join(projects, folder))]) {
    const file = join(directory, name);
    if ((await stat(file).catch(() => undefined))?.isFile() === true) return file;
  }
  return undefined;
}

export async function claudeSessionFiles(
  place: ClaudeSessionPlace,
  sessionId: string,
  copies: string,
  redact: Redact,
): Promise<readonly { readonly path: string; readonly name: string }[]> {
  const transcript = await findTranscript(place, sessionId);
  if (transcript === undefined) return [];
  const name = `${sessionId}.jsonl`;
  const copy = await copyTranscript(transcript, join(copies, name), redact);
  return copy === undefined ? [] : [{ path: copy, name }];
}

export async function restoreClaudeSession(
  place: ClaudeSessionPlace,
  sessionId: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const name = `${requireSessionId(sessionId)}.jsonl`;
  for (const file of files) {
    if (file.name !== name) {
      throw new Fault({
        kind: "state",
        problem: "schema",
        detail: "the checkpoint holds a session file of another name",
      });
    }
    await placeFile(join(await projectDirectory(place), name), file.bytes);
  }
}
