/**
 * What monitoring costs while nothing happens: the CPU of the main step and of the processes it started, over a stage whose agent
 * sleeps, with monitoring and without, both at the same time, so that what disturbs the machine disturbs both.
 *
 * No checkpoints are made by time in either: those belong to persistence. In less than ten minutes the health checks come every
 * fifteen seconds instead of every five minutes: so much more than usual that the short form can only show too much.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startActionsHost } from "../__tests__/fakes/actions-host/actions-host.ts";
import { startJob } from "../__tests__/fakes/runner/job.ts";

export interface MonitoringCost {
  readonly seconds: number;
  /** Milliseconds of CPU in that time. */
  readonly withIt: number;
  readonly without: number;
}

/** After the stage has begun, and before its agent ends: what starts and ends a stage is not idle. */
const marginMs = 3_000;
/** Clock ticks of /proc are hundredths of a second on all Linux systems (USER_HZ). */
const tickMs = 10;

/** Own CPU, and that of the children that have ended. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ")
    .map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  return (user + system + childUser + childSystem) * tickMs;
}

async function idleCpu(actionDirectory: string, monitoring: boolean, seconds: number): Promise<number> {
  const host = await startActionsHost();
  try {
    host.addUser("maintainer", "write");
    const repository = await host.addRepository({ owner: "acme", name: "app", visibility: "private" });
    const issue = await repository.openIssue({ by: "maintainer", title: "Bench", body: "- say hello\n" });
    const begun = join(host.directory, "begun");
    const agent = `cat > /dev/null; [ "$WORKFLOW_STAGE" = implementation_progress ] || exit 0; echo > ${begun}; sleep ${seconds}; echo hello > hello.txt`;
    const short = seconds < 600;
    const job = await startJob({
      host,
      repository: repository.fullName,
      eventName: "workflow_dispatch",
      actor: "maintainer",
      actionDirectory,
      inputs: {
        "issue-number": String(issue),
        "agent-command": agent,
        "test-command": "test -e hello.txt",
        "idle-timeout": "0",
        "checkpoint-interval": "86400",
        "stage-timeouts": `implementation_progress=${seconds + 600}`,
        "enable-monitoring": String(monitoring),
        ...(short ? { "health-check-interval": "15" } : {}),
      },
    });
    while (!existsSync(begun)) await wait(200);
    await wait(marginMs);
    const { pid } = job;
    if (pid === undefined) throw new Error("the step has ended before its stage");
    const before = cpuMs(pid);
    await wait(seconds * 1_000 - 2 * marginMs);
    const used = cpuMs(pid) - before;
    const result = await job.result;
    if (result.outputs["status"] !== "completed")
      throw new Error(`the measured run ended as ${result.outputs["status"]}: ${result.log.slice(-20).join("\n")}`);
    return used;
  } finally {
    await host.stop();
  }
}

export async function measureMonitoring(actionDirectory: string, seconds: number): Promise<MonitoringCost> {
  const [withIt, without] = await Promise.all([
    idleCpu(actionDirectory, true, seconds),
    idleCpu(actionDirectory, false, seconds),
  ]);
  return { seconds: seconds - (2 * marginMs) / 1_000, withIt, without };
}
