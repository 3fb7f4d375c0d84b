/**
 * Where Gemini keeps a conversation: `.gemini/tmp/<project>/chats/session-<time>-<first 8 of the id>.jsonl`. It resumes by
 * id only what lies in the project of its directory; which directory a project has is in `.project_root` beside the chats.
 */
import { open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { parseObject, textAt } from "../../core/loose-json.ts";
import type { Environment } from "./agent-environment.ts";
import { placeFile } from "./session-copy.ts";
import type { Transcripts } from "./transcripts.ts";

interface GeminiSessionPlace {
  readonly environment: Environment;
  /** The work tree Gemini runs in. */
  readonly cwd: string;
}

const headBytes = 4096;

export function geminiTranscripts(where: GeminiSessionPlace): Transcripts {
  const { environment } = where;
  const projects = join(environment["GEMINI_CLI_HOME"] || environment["HOME"] || homedir(), ".gemini", "tmp");
  return {
    async find(sessionId) {
      const found: { readonly file: string; readonly bytes: number }[] = [];
      for (const project of await readdir(projects).catch(() => [])) {
        const chats = join(projects, project, "chats");
        for (const name of await readdir(chats).catch(() => [])) {
          const file = join(chats, name);
          if (!isNameOf(sessionId, name) || (await sessionIn(file)) !== sessionId) continue;
          found.push({ file, bytes: (await stat(file)).size });
        }
      }
      // Each resume leaves a stub of the same id and appends to the first file, which therefore is the biggest.
      return found.sort((a, b) => b.bytes - a.bytes)[0]?.file;
    },
    nameOf: (_, file) => basename(file),
    place: async (sessionId, name) =>
      isNameOf(sessionId, name) ? join(await projectDirectory(projects, where.cwd), "chats", name) : undefined,
  };
}

function isNameOf(sessionId: string, name: string): boolean {
  const parts = /^session-[0-9TZ-]+-([0-9a-f]{8})\.jsonl$/.exec(name);
  return parts !== null && sessionId.startsWith(parts[1] ?? "-");
}

/** The id stands in the first line. */
async function sessionIn(file: string): Promise<string | undefined> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const [first = ""] = buffer.toString("utf8", 0, bytesRead).split("\n");
    return textAt(parseObject(first) ?? {}, "sessionId");
  } finally {
    await handle.close();
  }
}

/** The project of the work tree; claimed the way Gemini does it where there is none yet. */
async function projectDirectory(projects: string, cwd: string): Promise<string> {
  const root = await realpath(cwd);
  const existing = await readdir(projects).catch(() => []);
  const owners = new Map<string, string>();
  for (const project of existing) owners.set(project, await ownerOf(join(projects, project)));
  for (const [project, owner] of owners) if (owner === root) return join(projects, project);
  const slug =
    basename(root)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "") || "project";
  let project = slug;
  for (let count = 1; owners.has(project); count++) project = `${slug}-${count}`;
  const directory = join(projects, project);
  await placeFile(join(directory, ".project_root"), Buffer.from(root));
  return directory;
}

async function ownerOf(directory: string): Promise<string> {
  return (await readFile(join(directory, ".project_root"), "utf8").catch(() => "")).trim();
}
