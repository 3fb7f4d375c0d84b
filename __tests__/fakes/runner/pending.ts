/** Takes runs that events and dispatches have queued, and runs them as their workflow files say. */
import type { ActionsHost, CacheMode, Level } from "../actions-host/api.ts";
import type { WorkflowRun } from "../actions-host/model.ts";
import { isRecord, parseWorkflow } from "../actions-host/workflow-file.ts";
import type { JobOptions, JobResult, RunningJob, Step } from "./api.ts";
import { startJob } from "./job.ts";

export interface PendingOptions
  extends Pick<
    JobOptions,
    "secrets" | "machine" | "node" | "debug" | "patience" | "onLog" | "onStart" | "path" | "env" | "timeoutMs"
  > {
  /** Runs for `uses: ./…` and for every `uses:` that `isOurs` takes. */
  readonly actionDirectory: string;
  /** `owner/name@ref` of our action; default every name that ends in `workflow-manager`. */
  readonly isOurs?: (uses: string) => boolean;
}

const ours = (uses: string): boolean => /(^|\/)workflow-manager(@|$)/.test(uses);

function texts(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, each === null ? "" : String(each)]));
}

/** Absent: GitHub's restricted default, which is read access to contents. */
function permissionsOf(value: unknown): Record<string, Level> {
  if (value === undefined) return { contents: "read" };
  const all = ["actions", "contents", "issues", "pull_requests", "checks", "statuses"];
  if (value === "write-all" || value === "read-all") {
    return Object.fromEntries(all.map((name) => [name, value === "write-all" ? "write" : "read"]));
  }
  const granted: Record<string, Level> = {};
  for (const [name, level] of Object.entries(texts(value)))
    if (level === "read" || level === "write") granted[name] = level;
  return granted;
}

function common(step: Readonly<Record<string, unknown>>): {
  id?: string;
  condition?: string;
  timeoutMs?: number;
  continueOnError?: boolean;
  env: Record<string, string>;
} {
  const minutes = step["timeout-minutes"];
  return {
    ...(typeof step["id"] === "string" ? { id: step["id"] } : {}),
    ...(step["if"] === undefined ? {} : { condition: String(step["if"]) }),
    ...(typeof minutes === "number" ? { timeoutMs: minutes * 60_000 } : {}),
    ...(step["continue-on-error"] === true ? { continueOnError: true } : {}),
    env: texts(step["env"]),
  };
}

/** Set-up actions of others are left out: the machine has what they would bring. */
function stepOf(step: Readonly<Record<string, unknown>>, options: PendingOptions): Step | undefined {
  const { uses, run } = step;
  const inputs = texts(step["with"]);
  if (typeof run === "string") return { kind: "run", script: run, ...common(step) };
  if (typeof uses !== "string") throw new Error("a step has neither `run` nor `uses`");
  if (uses.startsWith("actions/checkout@")) {
    const { ref, token } = inputs;
    return {
      kind: "checkout",
      depth: Number(inputs["fetch-depth"] ?? 1),
      persistCredentials: inputs["persist-credentials"] !== "false",
      ...(ref === undefined || ref.includes("${{") ? {} : { ref }),
      ...(token === undefined || token.includes("${{") ? {} : { token }),
    };
  }
  const local = uses.startsWith("./") || uses.startsWith("$/");
  if (!local && !(options.isOurs ?? ours)(uses)) return undefined;
  return { kind: "action", directory: options.actionDirectory, inputs, ...common(step) };
}

const cacheModes: readonly CacheMode[] = ["read", "write", "write-only", "none"];

async function jobOf(host: ActionsHost, run: WorkflowRun, options: PendingOptions): Promise<JobOptions> {
  const text = await host.repository(run.repository).read(run.sha, run.workflow);
  const document = text === undefined ? undefined : parseWorkflow(run.workflow, text)?.document;
  const jobs = isRecord(document?.["jobs"]) ? Object.entries(document["jobs"]) : [];
  const [name, job] = jobs[0] ?? [];
  if (name === undefined || !isRecord(job) || !Array.isArray(job["steps"])) {
    throw new Error(`${run.workflow} at ${run.sha} has no job with steps`);
  }
  if (jobs.length > 1) throw new Error(`${run.workflow} has ${jobs.length} jobs; the emulator runs workflows of one`);
  const listed: readonly unknown[] = job["steps"];
  const steps = listed.filter(isRecord).flatMap((step) => stepOf(step, options) ?? []);
  const mode = cacheModes.find((each) => each === (job["cache-mode"] ?? document?.["cache-mode"]));
  const minutes = job["timeout-minutes"];
  const { actionDirectory: _, isOurs: __, ...rest } = options;
  return {
    ...rest,
    host,
    repository: run.repository,
    eventName: run.eventName,
    event: run.event,
    workflow: run.workflow,
    job: name,
    steps,
    runId: run.id,
    permissions: permissionsOf(job["permissions"] ?? document?.["permissions"]),
    env: { ...texts(document?.["env"]), ...texts(job["env"]), ...options.env },
    ...(mode === undefined ? {} : { cacheMode: mode }),
    ...(options.timeoutMs === undefined && typeof minutes === "number" ? { timeoutMs: minutes * 60_000 } : {}),
  };
}

/** Starts the oldest queued run, or resolves to undefined when there is none. */
export async function runPending(host: ActionsHost, options: PendingOptions): Promise<RunningJob | undefined> {
  const run = host.pendingRuns[0];
  return run === undefined ? undefined : startJob(await jobOf(host, run, options));
}

/** Runs everything that is queued, and what that queues, one after the other. Throws after `most` runs: a loop. */
export async function drainPending(
  host: ActionsHost,
  options: PendingOptions,
  most = 20,
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  for (let job = await runPending(host, options); job !== undefined; job = await runPending(host, options)) {
    results.push(await job.result);
    if (results.length >= most) throw new Error(`after ${most} runs there are still ${host.pendingRuns.length} queued`);
  }
  return results;
}
