/**
 * One whole run on the emulated host, watched from there and from a hook in the main step (spans-hook.cjs).
 *
 * Peak memory (VmHWM of the main step) is read from the kernel at every request: the last REST request before the first
 * checkpoint upload, and the first request of that upload (its clients are loaded by then).
 *
 * Own time is the wall time of the main step less the time in which an answer was awaited (any request under way, those of
 * git too) or a command of the user ran. What git does locally counts as ours.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { startActionsHost } from "../__tests__/fakes/actions-host/actions-host.ts";
import type { RequestRecord } from "../__tests__/fakes/actions-host/api.ts";
import type { RunningJob } from "../__tests__/fakes/runner/api.ts";
import { startJob } from "../__tests__/fakes/runner/job.ts";
import { type Profile, readProfile } from "./profile.ts";

export interface WholeRun {
  /** KiB. */
  readonly peak: {
    readonly bare: number;
    readonly beforeUpload: number;
    readonly duringUpload: number;
    readonly whole: number;
  };
  readonly profile: Profile;
  /** Of the newest checkpoint in the git store: bytes as they are stored. */
  readonly state: { readonly manifest: number; readonly journal: number; readonly entries: number };
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

/** Sizes of the parts of the newest checkpoint; the manifest as git stores it, compressed. */
function stateOf(gitDirectory: string): WholeRun["state"] {
  const git = (...args: string[]) => execFileSync("git", ["--git-dir", gitDirectory, ...args]);
  const references = git("for-each-ref", "--format=%(refname)", "refs/workflow-manager/*/g*")
    .toString()
    .trim()
    .split("\n");
  const newest = references.sort().at(-1) ?? "";
  const manifest = git("cat-file", "blob", `${newest}:manifest.json`);
  const journal = Number(git("cat-file", "-s", `${newest}:journal.compact.br`).toString());
  const { entries } = (JSON.parse(manifest.toString()) as { journal: { entries: number } }).journal;
  return { manifest: deflateSync(manifest).length, journal, entries };
}

export async function measureWholeRun(actionDirectory: string): Promise<WholeRun> {
  const bare = bareKib();
  const host = await startActionsHost();
  try {
    host.addUser("maintainer", "write");
    const repository = await host.addRepository({ owner: "acme", name: "app", visibility: "private" });
    const issue = await repository.openIssue({ by: "maintainer", title: "Bench", body: "- say hello\n" });
    const spans = join(host.directory, "bench-spans");

    let job: RunningJob | undefined;
    let main: number | undefined;
    const peak = { bare, beforeUpload: 0, duringUpload: 0, whole: 0 };
    host.onRequest = async (_phase, request) => {
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
        "agent-command":
          'cat > /dev/null; if [ "$WORKFLOW_STAGE" = implementation_progress ]; then echo hello > hello.txt; fi',
        "test-command": "test -e hello.txt",
      },
      env: {
        BENCH_SPANS: spans,
        NODE_OPTIONS: `--require ${fileURLToPath(new URL("spans-hook.cjs", import.meta.url))}`,
      },
    });
    const result = await job.result;
    if (result.outputs["status"] !== "completed")
      throw new Error(`the measured run ended as ${result.outputs["status"]}: ${result.log.slice(-20).join("\n")}`);
    return { peak, profile: readProfile(spans), state: stateOf(repository.gitDirectory) };
  } finally {
    await host.stop();
  }
}
