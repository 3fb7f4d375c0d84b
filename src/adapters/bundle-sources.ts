/** What a diagnostic bundle takes from the machine: log lines, files, git's view, and names of variables but never their values. */
import { execFile } from "node:child_process";
import { open, readdir, stat } from "node:fs/promises";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../core/json.ts";
import { scrubEnvironment } from "../core/text/child-environment.ts";
import { gitEnvironment } from "./git/git.ts";
import type { Environment } from "./runner-facts.ts";

const run = promisify(execFile);
const tailBytes = 1024 * 1024;
const mostLines = 1_000;
const mostFiles = 500;

async function tail(path: string): Promise<string> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, tailBytes);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString("utf8");
  } finally {
    await handle.close();
  }
}

/** The newest lines of the newest two log files that are about the workflow, oldest first. */
export async function readLogTail(logDirectory: string, workflowId: string): Promise<readonly string[]> {
  const names = (await readdir(logDirectory).catch(() => [])).filter((name) => /^workflow-\d{8}\.log$/.test(name));
  const lines: string[] = [];
  for (const name of names.sort().slice(-2)) {
    const text = await tail(join(logDirectory, name)).catch(() => "");
    lines.push(...text.split("\n").filter((line) => line.includes(workflowId)));
  }
  return lines.slice(-mostLines);
}

export interface ListedFile {
  /** Relative to `root`. */
  readonly path: string;
  readonly bytes: number;
  readonly modified: string;
}

async function walk(root: string, directory: string, wanted: (path: string) => boolean): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !wanted(relative(directory, path)) || found.length >= mostFiles) continue;
    const about = await stat(path).catch(() => undefined);
    if (about !== undefined)
      found.push({ path: relative(root, path), bytes: about.size, modified: about.mtime.toISOString() });
  }
  return found;
}

/** Files of one workflow in the state and checkpoint directories. */
export async function listStateFiles(
  root: string,
  directories: readonly string[],
  workflowId: string,
): Promise<readonly ListedFile[]> {
  const lists = await Promise.all(
    directories.map((directory) => walk(root, directory, (path) => path.includes(workflowId))),
  );
  return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Versions, sizes, and the names of the variables that steer us. */
export function environmentDigest(environment: Environment): JsonObject {
  const names = Object.keys(environment).filter((name) => /^(?:WORKFLOW_|GITHUB_|RUNNER_|ACTIONS_|CI$)/.test(name));
  return {
    node: process.version,
    platform: platform(),
    release: release(),
    arch: arch(),
    cpus: cpus().length,
    memory_bytes: totalmem(),
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    variables_set: names.sort(),
  };
}

export async function gitDigest(root: string, environment: Environment): Promise<JsonObject> {
  const env = gitEnvironment(scrubEnvironment(environment));
  const ask = async (...args: string[]): Promise<string | null> => {
    try {
      // A repository's configuration can name a program to be run by `status`.
      const { stdout } = await run("git", ["-c", "core.fsmonitor=false", "-C", root, ...args], {
        env,
        timeout: 10_000,
      });
      return stdout.trim();
    } catch {
      return null;
    }
  };
  const [version, head, branch, status] = await Promise.all([
    ask("--version"),
    ask("rev-parse", "HEAD"),
    ask("symbolic-ref", "--short", "--quiet", "HEAD"),
    ask("status", "--porcelain"),
  ]);
  const changed = status === null || status === "" ? [] : status.split("\n");
  return {
    version,
    head,
    branch,
    changed: changed.filter((line) => !line.startsWith("??")).length,
    untracked: changed.filter((line) => line.startsWith("??")).length,
  };
}
