/**
 * Where HEAD is, read from git's files: it is asked for every few seconds, and a process each time would cost more than all
 * else that watching does. Whatever is not in the plainest form (packed, another work tree's, symbolic, reftable) is git's to answer.
 */
import { closeSync, constants, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { isSha } from "./git-fetch.ts";
import { firstLine, lines } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

export interface Head {
  readonly sha: string;
  /** Null when detached. */
  readonly branch: string | null;
}

/** A name of a reference has at most a few hundred bytes. */
const mostBytes = 4_096;

export async function headSha(repository: GitRepository): Promise<string> {
  const read = readHead(repository.gitDirectory);
  return read?.sha ?? firstLine((await repository.ask(["rev-parse", "--verify", "HEAD^{commit}"])).stdout);
}

export async function whereHeadIs(repository: GitRepository): Promise<Head> {
  const read = readHead(repository.gitDirectory);
  if (read !== undefined) return read;
  const { stdout } = await repository.ask(["rev-parse", "HEAD^{commit}", "--symbolic-full-name", "HEAD"]);
  const [sha = "", name = ""] = lines(stdout);
  return { sha, branch: name.startsWith("refs/heads/") ? name.slice("refs/heads/".length) : null };
}

function readHead(gitDirectory: string): Head | undefined {
  const head = readSmall(join(gitDirectory, "HEAD"));
  if (head === undefined) return undefined;
  if (isSha(head)) return { sha: head, branch: null };
  const [, branch] = /^ref: refs\/heads\/(\S+)$/.exec(head) ?? [];
  if (branch === undefined || branch.split("/").some((part) => part.startsWith("."))) return undefined;
  const sha = readSmall(join(gitDirectory, "refs", "heads", branch));
  return sha !== undefined && isSha(sha) ? { sha, branch } : undefined;
}

/**
 * A link is not followed, a pipe not waited for: an agent may have put either there. By calls that wait: the trips through the thread
 * pool take ten times as long as what they do.
 */
function readSmall(path: string): string | undefined {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let file: number;
  try {
    file = openSync(path, flags);
  } catch {
    return undefined;
  }
  try {
    const buffer = Buffer.allocUnsafe(mostBytes);
    const bytesRead = readSync(file, buffer, 0, mostBytes, 0);
    return bytesRead < mostBytes ? buffer.toString("utf8", 0, bytesRead).replace(/\n$/, "") : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
