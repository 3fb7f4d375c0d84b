/**
 * F3 Rules of a repository that forbid the ownership cell forbid it for ever. That is said once, and the work goes on without a
 * lease: better than not at all. A cell that merely cannot be reached stays evidence (F2 of ownership.ts).
 */
import { Fault } from "../../core/failure/evidence.ts";
import type { Clock, Log, OwnershipCell } from "../../ports.ts";

/** How GitHub words a ruleset's refusal, and git a hook's. */
const refusal = /GH013|rule violations|hook declined/i;

function isForbidden(error: unknown): boolean {
  return error instanceof Fault && error.evidence.kind === "git" && refusal.test(error.evidence.stderr);
}

export function permittedCell(cell: OwnershipCell, clock: Clock, log: Log): OwnershipCell {
  let forbidden = false;
  const warn = (name: string) =>
    log.write({
      time: new Date(clock.now()).toISOString(),
      level: "WARNING",
      workflow_id: name,
      stage: null,
      event: "ownership",
      message:
        "the repository's rules refuse refs/workflow-manager/: two runs at the same time would not know of each other",
      fields: {},
    });
  return {
    read: async (name, signal) => (forbidden ? undefined : cell.read(name, signal)),
    swap: async (name, text, expected, signal) => {
      try {
        if (!forbidden) return await cell.swap(name, text, expected, signal);
      } catch (error) {
        if (!isForbidden(error)) throw error;
        forbidden = true;
        warn(name);
      }
      return { kind: "swapped", token: "" };
    },
  };
}
