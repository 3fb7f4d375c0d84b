/** A job with this action on the emulated host, with work that takes a known time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { startActionsHost } from "../__tests__/fakes/actions-host/actions-host.ts";
import type { ActionsHost } from "../__tests__/fakes/actions-host/api.ts";
import type { JobResult, RunningJob } from "../__tests__/fakes/runner/api.ts";
import { startJob } from "../__tests__/fakes/runner/job.ts";

export async function withHost<T>(use: (host: ActionsHost) => Promise<T>): Promise<T> {
  const host = await startActionsHost();
  try {
    host.addUser("maintainer", "write");
    return await use(host);
  } finally {
    await host.stop();
  }
}

export async function startWork(
  host: ActionsHost,
  actionDirectory: string,
  more: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    readonly node?: string;
  },
): Promise<RunningJob> {
  const repository = await host.addRepository({
    owner: "acme",
    name: `app-${process.hrtime.bigint()}`,
    visibility: "private",
    ...(more.files === undefined ? {} : { files: more.files }),
  });
  const issue = await repository.openIssue({ by: "maintainer", title: "Bench", body: "- say hello\n" });
  return startJob({
    host,
    repository: repository.fullName,
    eventName: "workflow_dispatch",
    actor: "maintainer",
    actionDirectory,
    inputs: { "issue-number": String(issue), ...more.inputs },
    ...(more.node === undefined ? {} : { node: more.node }),
  });
}

export function mustBe(status: string, result: JobResult): JobResult {
  if (result.outputs["status"] === status) return result;
  throw new Error(`the job ended as ${result.outputs["status"]}: ${result.log.slice(-20).join("\n")}`);
}

/** Seconds of processor time in the lines that bash's `times` wrote: its children's, user and system. */
export function childSeconds(host: ActionsHost, name: string): number {
  const text = readFileSync(join(host.directory, name), "utf8");
  const lines = text.trim().split("\n");
  let sum = 0;
  // Two lines a call; the second is the children's.
  for (let at = 1; at < lines.length; at += 2) {
    for (const [, minutes, seconds] of (lines[at] ?? "").matchAll(/(\d+)m([\d.]+)s/g))
      sum += Number(minutes) * 60 + Number(seconds);
  }
  return sum;
}
