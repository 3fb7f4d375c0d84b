/**
 * One whole run on the emulated host, watched from there.
 *
 * Peak memory (VmHWM of the main step) is read from the kernel at every request: the last REST request before the first
 * checkpoint upload, and the first request of that upload (its clients are loaded by then).
 *
 * Own time is the wall time of the main step less the time in which an answer was awaited (any request under way, those of
 * git too) or a command of the user ran (agent and tests write down when). What git does locally counts as ours.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { startActionsHost } from "../__tests__/fakes/actions-host/actions-host.ts";
import type { RequestRecord } from "../__tests__/fakes/actions-host/api.ts";
import type { RunningJob } from "../__tests__/fakes/runner/api.ts";
import { startJob } from "../__tests__/fakes/runner/job.ts";

export interface WholeRun {
  /** KiB. */
  readonly peak: {
    readonly bare: number;
    readonly beforeUpload: number;
    readonly duringUpload: number;
    readonly whole: number;
  };
  readonly wallMs: number;
  readonly ownMs: number;
}

/** Epoch ms. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

function covered(intervals: readonly Interval[]): number {
  let sum = 0;
  let until = 0;
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

const peakOf = (status: string): number => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);

function readPeak(pid: number | undefined): number {
  try {
    return pid === undefined ? 0 : peakOf(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return 0;
  }
}

function isUpload({ service, path }: Readonly<RequestRecord>): boolean {
  return service === "git" ? path.includes("git-receive-pack") : /\/Create(Cache|Artifact)/.test(path);
}

function bareKib(): number {
  const script = "process.stdout.write(require('node:fs').readFileSync('/proc/self/status', 'utf8'))";
  return peakOf(execFileSync(process.execPath, ["-e", script]).toString());
}

export async function measureWholeRun(actionDirectory: string): Promise<WholeRun> {
  const bare = bareKib();
  const host = await startActionsHost();
  try {
    host.addUser("maintainer", "write");
    const repository = await host.addRepository({ owner: "acme", name: "app", visibility: "private" });
    const issue = await repository.openIssue({ by: "maintainer", title: "Bench", body: "- say hello\n" });
    const times = join(host.directory, "bench-times");
    const timed = (line: string) => `date +%s%3N >> ${times}; ${line}; date +%s%3N >> ${times}`;

    let job: RunningJob | undefined;
    let main: number | undefined;
    const peak = { bare, beforeUpload: 0, duringUpload: 0, whole: 0 };
    const waits: Interval[] = [];
    const begun = new Map<number, number>();
    host.onRequest = async (phase, request) => {
      if (phase === "before") begun.set(request.index, Date.now());
      else waits.push({ from: begun.get(request.index) ?? Date.now(), to: Date.now() });
      // The checkout speaks git only: the first process of the job that speaks REST is the main step.
      if (request.service === "rest") main ??= job?.pid;
      const now = readPeak(main);
      peak.whole = Math.max(peak.whole, now);
      if (peak.duringUpload > 0 || now === 0) return undefined;
      if (isUpload(request)) peak.duringUpload = now;
      else if (request.service === "rest") peak.beforeUpload = now;
      return undefined;
    };
    job = await startJob({
      host,
      repository: repository.fullName,
      eventName: "workflow_dispatch",
      actor: "maintainer",
      actionDirectory,
      inputs: {
        "issue-number": String(issue),
        "agent-command": timed(
          'cat > /dev/null; if [ "$WORKFLOW_STAGE" = implementation_progress ]; then echo hello > hello.txt; fi',
        ),
        "test-command": timed("test -e hello.txt"),
      },
    });
    const result = await job.result;
    if (result.outputs["status"] !== "completed")
      throw new Error(`the measured run ended as ${result.outputs["status"]}: ${result.log.slice(-20).join("\n")}`);
    const instants = readFileSync(times, "utf8").trim().split("\n").map(Number);
    for (let of = 0; of + 1 < instants.length; of += 2)
      waits.push({ from: instants[of] ?? 0, to: instants[of + 1] ?? 0 });

    const wallMs = result.durationMs;
    return { peak, wallMs, ownMs: wallMs - covered(waits) };
  } finally {
    await host.stop();
  }
}
