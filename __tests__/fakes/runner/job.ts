/** Runs a job as the runner does. See ../README.md. */
import { join } from "node:path";
import type { TokenPermissions } from "../actions-host/api.ts";
import type { JobOptions, JobResult, RunningJob, Step } from "./api.ts";
import { JobRun, realPatience } from "./job-run.ts";
import { createMachine } from "./machine.ts";

const defaultPermissions: TokenPermissions = {
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  actions: "write",
};

function stepsOf(options: JobOptions): readonly Step[] {
  if (options.steps !== undefined) return options.steps;
  if (options.actionDirectory === undefined) throw new Error("a job needs `steps` or an `actionDirectory`");
  const inputs = options.inputs ?? {};
  return [{ kind: "checkout" }, { kind: "action", id: "action", directory: options.actionDirectory, inputs }];
}

async function runIdOf(options: JobOptions): Promise<number> {
  if (options.runId !== undefined) return options.runId;
  const run = await options.host.createRun({
    repository: options.repository,
    eventName: options.eventName,
    workflow: options.workflow ?? ".github/workflows/workflow-manager.yml",
    ...(options.event === undefined ? {} : { event: options.event }),
    ...(options.ref === undefined ? {} : { ref: options.ref }),
    ...(options.sha === undefined ? {} : { sha: options.sha }),
    ...(options.actor === undefined ? {} : { actor: options.actor }),
  });
  return run.id;
}

/** Lines that somebody waits for. */
class Waiters {
  readonly #waiting = new Set<{ pattern: RegExp; found: (line: string) => void; ended: (error: Error) => void }>();

  hear(line: string): void {
    for (const waiter of this.#waiting) {
      if (!waiter.pattern.test(line)) continue;
      this.#waiting.delete(waiter);
      waiter.found(line);
    }
  }

  wait(pattern: RegExp, before: readonly string[]): Promise<string> {
    const known = before.find((line) => pattern.test(line));
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((found, ended) => this.#waiting.add({ pattern, found, ended }));
  }

  end(log: readonly string[]): void {
    for (const { pattern, ended } of this.#waiting) {
      ended(new Error(`the job ended without a line like ${pattern}:\n${log.slice(-20).join("\n")}`));
    }
    this.#waiting.clear();
  }
}

/** Starts a job; its process runs on when this resolves. Rejects on a machine that is gone. */
export async function startJob(options: JobOptions): Promise<RunningJob> {
  const { host } = options;
  const machine = options.machine ?? (await createMachine({ directory: join(host.directory, "machines") }));
  if (!machine.alive) throw new Error("this machine is gone: take a fresh one");
  const steps = stepsOf(options);
  const runId = await runIdOf(options);
  const timers: NodeJS.Timeout[] = [];
  const started = host.startAttempt(runId, {
    name: options.job ?? "run",
    permissions: options.permissions ?? defaultPermissions,
    ...(options.cacheMode === undefined ? {} : { cacheMode: options.cacheMode }),
    onCancel: () => end("cancelled"),
  });
  const [, name = "repository"] = started.run.repository.split("/");
  const waiters = new Waiters();
  const job = new JobRun({ options, started, machine, workspace: machine.workspace(name) }, (line) => {
    waiters.hear(line);
    options.onLog?.(line);
  });
  const serverMs = options.patience?.serverMs ?? realPatience.serverMs;
  const end = (how: "cancelled" | "timed-out"): void => {
    job.end(how);
    timers.push(setTimeout(() => job.abandon(), serverMs));
  };
  if (options.timeoutMs !== undefined) timers.push(setTimeout(() => end("timed-out"), options.timeoutMs));
  const finish = (conclusion: JobResult["conclusion"]): void => {
    for (const timer of timers) clearTimeout(timer);
    host.finishAttempt(started, conclusion);
    waiters.end(job.log.lines);
  };
  const result = job.run(steps).then(
    (done) => {
      finish(done.conclusion);
      return done;
    },
    (error: unknown) => {
      finish("failure");
      throw error;
    },
  );
  const running: RunningJob = {
    runId,
    attempt: started.attempt,
    machine,
    token: started.token,
    runtimeToken: started.runtimeToken,
    result,
    get pid() {
      return job.pid;
    },
    log: job.log.lines,
    logged: (pattern) => waiters.wait(pattern, job.log.lines),
    cancel: () => end("cancelled"),
    killMachine: async () => {
      job.end("machine-lost");
      await machine.kill();
      // What was half way through making a file when its directory went may have made it after all.
      await result.catch(() => undefined);
      await machine.kill();
    },
    shutdown: () => job.end("shutdown"),
  };
  options.onStart?.(running);
  return running;
}

export async function runJob(options: JobOptions): Promise<JobResult> {
  return (await startJob(options)).result;
}

/** "Re-run all jobs": same run, same event payload, next attempt, a machine that has never seen the job. */
export async function startRerun(previous: JobResult, changes: Partial<JobOptions> = {}): Promise<RunningJob> {
  const { machine: _, ...options } = previous.options;
  return startJob({ ...options, ...changes, runId: previous.runId });
}

export async function rerun(previous: JobResult, changes: Partial<JobOptions> = {}): Promise<JobResult> {
  return (await startRerun(previous, changes)).result;
}
