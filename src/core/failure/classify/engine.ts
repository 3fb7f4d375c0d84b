import type { Evidence } from "../evidence.ts";
import { always, type Row, rerun, row } from "./rows.ts";

type Of<K extends Evidence["kind"]> = Extract<Evidence, { kind: K }>;

const outOfSpace = new Set(["ENOSPC", "EDQUOT"]);

export const cancelledRows: readonly Row<Of<"cancelled">>[] = [
  row(
    (e) => e.by === "lost-ownership",
    "interrupted",
    "ownership-lost",
    (e) => e.detail ?? "Another run owns this workflow now.",
    "Follow the run that owns the workflow.",
  ),
  row(always, "interrupted", "cancelled", (e) => `The run was stopped from outside (${e.by}).`, rerun),
];

export const configurationRows: readonly Row<Of<"configuration">>[] = [
  row(
    always,
    "configuration",
    "configuration",
    (e) => e.problems.map((p) => `${p.key} (${p.place}): ${p.problem}`).join(" · "),
    "See the remedy beside each problem.",
    (e) => ({
      remedy: e.problems.map((p) => p.remedy).join(" "),
    }),
  ),
];

export const timeoutRows: readonly Row<Of<"timeout">>[] = [
  row(
    (e) => e.limit === "job",
    "interrupted",
    "job-time-used-up",
    (e) => `The job's time is used up (${Math.round(e.limitMs / 1000)} s).`,
    "Re-run the job, or raise the job's `timeout-minutes`: the workflow goes on from its checkpoint.",
  ),
  row(
    (e) => e.limit === "idle",
    "timeout",
    "idle-timeout",
    (e) => `No sign of life for ${Math.round(e.limitMs / 1000)} s.`,
    "Look at the last output; raise `idle-timeout` when such silence is normal.",
  ),
  row(
    always,
    "timeout",
    "attempt-timeout",
    (e) => `Not done within its limit of ${Math.round(e.limitMs / 1000)} s.`,
    "Raise the stage's limit (`stage-timeouts`) when this much work is normal.",
  ),
];

export const fileRows: readonly Row<Of<"file">>[] = [
  row(
    (e) => outOfSpace.has(e.errno),
    "resource",
    "disk-full",
    (e) => `${e.operation} ${e.path}: no space left on device.`,
    "Free disk space on the runner.",
    () => ({ dependency: "system" }),
  ),
  row(
    (e) => e.errno === "EACCES" || e.errno === "EPERM" || e.errno === "EROFS",
    "configuration",
    "file-permission",
    (e) => `${e.operation} ${e.path}: ${e.errno}.`,
    "Make the path writable for the runner's user, or choose another directory.",
  ),
  row(
    always,
    "critical",
    "file-error",
    (e) => `${e.operation} ${e.path}: ${e.errno}.`,
    "The runner's disk does not work as it should.",
  ),
];

export const postconditionRows: readonly Row<Of<"postcondition">>[] = [
  row(
    always,
    "transient",
    "not-proven",
    (e) => `Expected ${e.expected}; found ${e.found}.`,
    "The stage is tried again; look at what it should have made.",
  ),
];

export const noChangeRows: readonly Row<Of<"no-change">>[] = [
  row(
    (e) => (e.held ?? []).length > 0,
    "configuration",
    "only-protected-paths",
    (e) => `All that the agent changed is protected and held back: ${(e.held ?? []).slice(0, 5).join(", ")}.`,
    "If the task is about these files, set `protected-paths-policy` to `flag` or `allow` and resume; workflow files can then only be pushed with a `branch-token` that may write workflows.",
  ),
  row(
    always,
    "critical",
    "no-change",
    (e) => `The agent ended without changing anything${e.answer === "" ? "." : `: ${e.answer}`}`,
    "Say in the task what has to change; then put the label again.",
  ),
];

export const gateRows: readonly Row<Of<"gate">>[] = [
  row(
    always,
    "critical",
    "quality-gate",
    (e) => `The ${e.gate} are still red after ${e.rounds} fix ${e.rounds === 1 ? "round" : "rounds"}.`,
    "Look at the failing output; correct the task or the tests, then resume. With `draft: always` a draft pull request is opened on red tests.",
  ),
];

const mostPlaces = 5;

export const secretRows: readonly Row<Of<"secret">>[] = [
  row(
    always,
    "critical",
    "secret-in-change",
    ({ places }) => {
      const named = places.slice(0, mostPlaces).map(({ path, line }) => `${path}, line ${line}`);
      const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
      return `The change holds a secret of this run (${named.join("; ")}${more}); nothing of it was committed or pushed.`;
    },
    "Say in the task where the value is to be read from instead (a secret, an environment variable), then resume. If the agent has no need of the secret, take it out of the step's `env`; if it may have been seen, replace it.",
  ),
];

export const stateRows: readonly Row<Of<"state">>[] = [
  row(
    (e) => e.problem === "plan-mismatch",
    "critical",
    "plan-mismatch",
    (e) => e.detail,
    "Resume with the same version and configuration, or name a stage to go back to (`resume-from`).",
  ),
  row(
    (e) => e.problem === "schema",
    "critical",
    "state-too-new",
    (e) => e.detail,
    "Use at least the version of the action that wrote the state.",
  ),
  row(
    always,
    "critical",
    "state-corrupted",
    (e) => e.detail,
    "An older good checkpoint is used where there is one; otherwise start again: what GitHub shows is found, not made twice.",
  ),
];

export const circuitRows: readonly Row<Of<"circuit-open">>[] = [
  row(
    always,
    "transient",
    "circuit-open",
    (e) => `Too many failures of ${e.dependency}: its circuit is open.`,
    "The workflow waits until it may be tried again.",
    (e) => ({ notBefore: e.until }),
  ),
];

export const bugRows: readonly Row<Of<"bug">>[] = [
  row(
    always,
    "critical",
    "internal-error",
    (e) => `Internal error: ${e.message}`,
    "Please report it with the diagnostic bundle; the state is saved.",
  ),
];
