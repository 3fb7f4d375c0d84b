/** Commands of the user: the tests look into the work tree; everything else is green. */
import type { Clock, Processes } from "../../../src/ports.ts";
import { bug } from "./agent.ts";
import type { Life } from "./life.ts";
import type { Checkout } from "./work-tree.ts";

/** `red`: the tests fail whatever the work tree holds. */
export type CommandFault = "out-of-memory" | "hangs" | "disk-full" | "red";
export const commandFaults: readonly CommandFault[] = ["out-of-memory", "hangs", "disk-full"];

export interface ProcessesSetup {
  readonly checkout: Checkout;
  readonly life: Life;
  readonly clock: Clock;
  readonly fault: (label: string) => CommandFault | undefined;
  readonly stopMs: () => number;
  readonly commandMs: number;
}

export function createProcesses(setup: ProcessesSetup): Processes {
  const { checkout, life, clock } = setup;
  return {
    async run(request, signal) {
      await life.pass();
      const startedAt = clock.now();
      const result = (exitCode: number | null, lastOutput: string, more = {}) => ({
        exitCode,
        signal: null,
        killedByUs: false,
        stdout: lastOutput,
        lastOutput,
        durationMs: clock.now() - startedAt,
        ...more,
      });
      const fault = setup.fault(request.label);
      request.onLine?.("stdout", `running ${request.label}`);
      await clock.sleep(fault === "hangs" ? 24 * 3_600_000 : setup.commandMs, signal);
      if (signal.aborted) {
        await clock.sleep(setup.stopMs());
        return result(null, "stopped", { signal: "SIGTERM", killedByUs: true });
      }
      if (fault === "out-of-memory") return result(null, "", { signal: "SIGKILL", outOfMemory: "cgroup oom_kill 1" });
      if (fault === "disk-full") return result(1, "ENOSPC: no space left on device");
      if (fault === "red") return result(1, "1 test failed");
      // What tests leave behind is none of the change.
      checkout.files["coverage.txt"] = "100 %\n";
      if (request.label === "docs-command") checkout.files["docs/made.md"] = "# Made from the sources\n";
      const red = Object.values(checkout.files).some((text) => text.includes(bug));
      return life.step(`command: ${request.label}`, () => (red ? result(1, "1 test failed") : result(0, "all green")));
    },
    async endAll() {
      await life.pass();
      return 0;
    },
  };
}
