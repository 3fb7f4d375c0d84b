/** What git asks of the remote for us. Every call runs where no configuration but ours is read (git-side.ts, own-repository.ts). */
import { Fault } from "../../core/failure/evidence.ts";
import { type RunGit, withOptions } from "./git.ts";
import { type GitRemote, remoteAccess } from "./git-credentials.ts";
import { lines } from "./git-output.ts";
import type { PushedReference, RemoteReference } from "./remote-reference.ts";

export interface Pushed {
  readonly references: readonly PushedReference[];
  readonly exitCode: number;
  /** What was said to people; redacted. */
  readonly stderr: string;
}

export const networkDeadlineMs = 10 * 60_000;

export function networkGit(git: RunGit, remote: GitRemote): RunGit {
  const reaching = withOptions(git, remoteAccess(remote));
  return (args, options = {}) => reaching(args, { deadlineMs: networkDeadlineMs, ...options });
}

export async function listRemote(network: RunGit, remote: GitRemote, pattern: string): Promise<RemoteReference[]> {
  const { stdout } = await network(["ls-remote", "--refs", "--", remote.url, pattern], { deadlineMs: 60_000 });
  return lines(stdout).flatMap((line) => {
    const [sha, name] = line.split("\t");
    return sha !== undefined && name !== undefined ? [{ sha, name }] : [];
  });
}

/** Fetches what a reference of ours points to, checked and without history, into a repository made for one call, as `to`. */
export async function fetchReference(network: RunGit, remote: GitRemote, name: string, to: string): Promise<void> {
  const flags = ["--depth=1", "--no-tags", "--no-write-fetch-head", "--quiet", "--no-auto-maintenance"];
  await network(["fetch", ...flags, "--", remote.url, `${name}:${to}`], { config: [["fetch.fsckObjects", "true"]] });
}

/**
 * Pushes and tells per reference what came of it. A refusal is an answer, not a fault; no answer at all is a fault.
 * Only the `--porcelain` lines are read: their flags are promised, the texts around them are not.
 */
export async function pushReferences(
  network: RunGit,
  remote: GitRemote,
  specs: readonly string[],
  flags: readonly string[] = [],
): Promise<Pushed> {
  const args = ["push", "--porcelain", "--no-verify", ...flags, "--", remote.url, ...specs];
  const answer = await network(args, { exits: [0, 1] });
  const references = parsePush(answer.stdout);
  if (references.length === 0) {
    throw new Fault({
      kind: "git",
      operation: "git push",
      exitCode: answer.exitCode,
      signal: null,
      stderr: answer.stderr,
    });
  }
  return { references, exitCode: answer.exitCode, stderr: answer.stderr };
}

function parsePush(stdout: Buffer): PushedReference[] {
  return lines(stdout).flatMap((line) => {
    const [, flag, pair, summary] = /^([ +\-*!=])\t([^\t]*)\t(.*)$/.exec(line) ?? [];
    if (flag === undefined || pair === undefined || summary === undefined) return [];
    return [{ flag, name: pair.slice(pair.indexOf(":") + 1), summary }];
  });
}

export function pushFault({ references, exitCode, stderr: said }: Pushed): Fault {
  const refused = references.filter(({ flag }) => flag === "!").map(({ name, summary }) => `${name}: ${summary}`);
  const stderr = [said.trim(), ...refused].join("\n");
  return new Fault({ kind: "git", operation: "git push", exitCode, signal: null, stderr }, stderr);
}
