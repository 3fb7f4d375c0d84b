import type { AgentEvidence, ProcessEvidence } from "../evidence.ts";
import { always, type Row, rerun, row } from "./rows.ts";

/** A SIGKILL that we did not send is memory until proven otherwise; 137 is how a shell reports it. */
export const killedByOthers = (evidence: ProcessEvidence | AgentEvidence) =>
  !evidence.killedByUs && (evidence.signal === "SIGKILL" || evidence.exitCode === 137);
const terminatedByOthers = (evidence: ProcessEvidence | AgentEvidence) =>
  !evidence.killedByUs && (evidence.signal === "SIGTERM" || evidence.exitCode === 143);
const ended = (evidence: ProcessEvidence) =>
  evidence.signal === null ? `ended with exit code ${evidence.exitCode}` : `was ended by ${evidence.signal}`;

export const processRows: readonly Row<ProcessEvidence>[] = [
  row(
    (e) => e.spawnErrno === "ENOENT",
    "configuration",
    "program-missing",
    (e) => `${e.label}: the program was not found.`,
    "Install it in a step before this action.",
  ),
  row(
    (e) => e.spawnErrno === "ENOMEM" || e.spawnErrno === "EAGAIN",
    "resource",
    "no-process",
    (e) => `${e.label}: no process could be started (${e.spawnErrno}).`,
    "The machine is out of memory or processes.",
    () => ({ dependency: "system" }),
  ),
  row(
    (e) => e.outOfMemory !== undefined || killedByOthers(e),
    "resource",
    "out-of-memory",
    (e) =>
      `${e.label} was killed (SIGKILL) and not by us: ${e.outOfMemory ?? "most likely the machine ran out of memory"}.`,
    "Use a larger runner or less parallel work.",
    () => ({ dependency: "system" }),
  ),
  row(
    terminatedByOthers,
    "transient",
    "terminated-from-outside",
    (e) => `${e.label} was ended by SIGTERM from outside.`,
    rerun,
  ),
  row(
    (e) => /no space left on device|ENOSPC/i.test(e.lastOutput),
    "resource",
    "disk-full",
    (e) => `${e.label} ${ended(e)}: no space left on device.`,
    "Free disk space on the runner.",
    () => ({ dependency: "system" }),
  ),
  row(
    (e) => e.exitCode === 127,
    "configuration",
    "command-not-found",
    (e) => `${e.label}: command not found (exit code 127).`,
    "Install what the command needs in a step before this action, or correct the command.",
  ),
  row(always, "transient", "command-failed", (e) => `${e.label} ${ended(e)}.`, "Look at its last output."),
];
