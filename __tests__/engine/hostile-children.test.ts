/** Real children of every ill will, under the limits of an attempt: it is over when nothing of them is left (P3). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClock } from "../../src/adapters/clock.ts";
import { createProcessTable, findKin } from "../../src/adapters/processes/process-tree.ts";
import { createProcesses } from "../../src/adapters/processes/processes.ts";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { AttemptLimits } from "../../src/core/failure/timeout.ts";
import { runAttempt } from "../../src/engine/attempt.ts";
import type { StageOutcome } from "../../src/ports.ts";

const clock = createClock();
const forever = "while :; do sleep 1; done";

const survivorsOf = (marker: string) =>
  findKin(createProcessTable()(), {
    groups: new Set(),
    isOurs: (mark) => mark.startsWith(`${marker}.`),
    known: new Map(),
  }).map(({ pid }) => pid);

/** An attempt that runs the line, as a stage that asks for the exit code would. */
function attempts(folder: string, marker: string) {
  const processes = createProcesses({ marker, clock, environment: { PATH: process.env["PATH"] } });
  return (line: string, limits: Partial<AttemptLimits>) =>
    runAttempt<{ readonly stdout: string }>({
      clock,
      stop: new AbortController().signal,
      limits: {
        startedAt: clock.now(),
        warnMs: 60_000,
        limitMs: 60_000,
        idleMs: 0,
        deadline: clock.now() + 60_000,
        ...limits,
      },
      run: async (signal, heartbeat): Promise<StageOutcome<{ readonly stdout: string }>> => {
        const request = { label: "test", run: { shell: line }, cwd: folder, env: {}, onActivity: heartbeat };
        const { killedByUs, stdout } = await processes.run(request, signal);
        if (killedByUs) throw new Fault({ kind: "cancelled", by: "user" });
        return { kind: "succeeded", output: { stdout } };
      },
      onWarn: () => {},
      lastOutput: () => "",
    });
}

describe.concurrent("an attempt whose child", () => {
  it.each<[string, string, "attempt" | "idle"]>([
    ["ignores SIGTERM", `trap '' TERM; ${forever}`, "attempt"],
    ["forks twice", `(bash -c 'trap "" TERM HUP; ${forever}' &) ; ${forever}`, "attempt"],
    ["has a session of its own", `setsid bash -c 'trap "" TERM; ${forever}' & wait`, "attempt"],
    [
      "ends and leaves a child that keeps standard output open",
      `trap 'exit 0' TERM; setsid sleep 1000 & wait`,
      "attempt",
    ],
    ["spews output", "trap '' TERM; while :; do printf '%1000000d\\n' 0; sleep 0.05; done", "attempt"],
    ["prints nothing", `trap '' TERM; ${forever}`, "idle"],
    ["says something now and then, and then nothing", `echo one; sleep 0.3; echo two; ${forever}`, "idle"],
  ])(
    "%s is over when all of it is gone, and the next one finds nothing of it",
    { timeout: 60_000 },
    async (_, line, limit) => {
      const folder = mkdtempSync(join(tmpdir(), "hostile-children-"));
      const marker = `test-${folder.slice(-6)}`;
      const attempt = attempts(folder, marker);
      try {
        const first = await attempt(line, limit === "idle" ? { idleMs: 1_000 } : { limitMs: 1_000 });
        expect(survivorsOf(marker)).toEqual([]);
        expect(first).toMatchObject({ kind: "failed", evidence: { kind: "timeout", limit } });
        expect(await attempt("echo fine", {})).toEqual({ kind: "succeeded", output: { stdout: "fine\n" } });
      } finally {
        for (const pid of survivorsOf(marker)) process.kill(pid, "SIGKILL");
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
