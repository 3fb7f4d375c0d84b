import type { GitEvidence } from "../evidence.ts";
import { always, type Row, row } from "./rows.ts";

const gitNetwork =
  /could not resolve host|connection (?:reset|refused|timed out)|failed to connect|unable to access|the remote end hung up|early eof|rpc failed|operation timed out|returned error: (?:5\d\d|429)/i;
const gitDenied =
  /permission to .* denied|returned error: 403|write access to repository not granted|authentication failed|returned error: 401|could not read username/i;

/** Some operations are called by their git command (`git push`), others by what they are for. */
function calledGit({ operation }: GitEvidence): string {
  return operation.startsWith("git ") ? operation : `git ${operation}`;
}

export const gitRows: readonly Row<GitEvidence>[] = [
  row(
    (e) => gitDenied.test(e.stderr),
    "configuration",
    "git-denied",
    (e) => `${calledGit(e)}: ${e.stderr}`,
    "Give the job `contents: write`, or `branch-token` a token that may push this branch (branch rules; workflow files need a token with that scope).",
  ),
  row(
    (e) => /without .?workflows?.? (?:permission|scope)/i.test(e.stderr),
    "configuration",
    "git-workflow-files",
    (e) => `${calledGit(e)}: ${e.stderr}`,
    "A workflow token may not push workflow files: give `branch-token` a token with that scope.",
  ),
  row(
    (e) => /somebody else pushed to it/.test(e.stderr),
    "critical",
    "branch-parted",
    (e) => `${calledGit(e)}: ${e.stderr}`,
    "Look at the other commits on the branch: merge them into the work, or delete the branch on the remote; then resume.",
  ),
  row(
    (e) => gitNetwork.test(e.stderr),
    "transient",
    "git-network",
    (e) => `${calledGit(e)}: ${e.stderr}`,
    "The network or the service did not answer; the workflow tries again by itself.",
    () => ({ dependency: "github" }),
  ),
  row(
    (e) => /no space left on device/i.test(e.stderr),
    "resource",
    "disk-full",
    (e) => `${calledGit(e)}: no space left on device.`,
    "Free disk space on the runner.",
    () => ({ dependency: "system" }),
  ),
  row(
    (e) => e.signal === "SIGKILL" || e.exitCode === 137,
    "resource",
    "out-of-memory",
    (e) => `${calledGit(e)} was killed (SIGKILL).`,
    "Use a larger runner.",
    () => ({ dependency: "system" }),
  ),
  row(always, "transient", "git-failed", (e) => `${calledGit(e)} failed: ${e.stderr}`, "Look at git's message."),
];
