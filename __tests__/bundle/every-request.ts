/**
 * The machine of the reference workflow dies at one of its requests, before it is answered or after it was done and nobody heard
 * of it; a fresh one goes on. Requests are named by what they ask and how often it was asked before: their order varies, since
 * checkpoints are saved in the background.
 */
import { readFileSync } from "node:fs";
import { parseStatusComment } from "../../src/core/report/status-comment.ts";
import type { RequestHook, RequestRecord } from "../fakes/actions-host/api.ts";
import type { JobResult, RunningJob } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { type Project, withProject } from "./harness.ts";
import { problemsOf, type Reference, referenceOf, referenceProject, startReference } from "./reference-run.ts";
import { whatIsThere } from "./what-is-there.ts";

export type Phase = "before" | "after";

/** Ids, hashes and numbers differ from run to run. */
function questionOf({ service, method, path }: Readonly<RequestRecord>): string {
  const [address = "", query = ""] = path.split("?");
  const part = /(?:service|comp|name)=[\w-]+/.exec(query)?.[0];
  const plain = address
    .replace(/workflow-\d{8}-\d{6}-[0-9a-z]+/g, "{id}")
    .replace(/[0-9a-f]{40}/g, "{sha}")
    .replace(/\d+/g, "{n}");
  return `${service} ${method} ${plain}${part === undefined ? "" : ` ${part}`}`;
}

/** `main` or `post` of the action, while one of them runs: what checkout asks is no business of ours. */
function stepOf(job: RunningJob | undefined): "main" | "post" | undefined {
  if (job?.pid === undefined) return undefined;
  try {
    const command = readFileSync(`/proc/${job.pid}/cmdline`, "utf8");
    return command.includes("post.js") ? "post" : command.includes("main.js") ? "main" : undefined;
  } catch {
    return undefined;
  }
}

/** Names every request of the job's action; `met` is asked in both phases. */
function naming(
  job: () => RunningJob | undefined,
  met: (phase: Phase, name: string) => ReturnType<RequestHook>,
): RequestHook {
  const asked = new Map<string, number>();
  const names = new Map<number, string>();
  return (phase, request) => {
    if (phase === "before") {
      const step = stepOf(job());
      if (step === undefined) return undefined;
      const question = `${step} ${questionOf(request)}`;
      const nth = (asked.get(question) ?? 0) + 1;
      asked.set(question, nth);
      names.set(request.index, `${question} #${nth}`);
    }
    const name = names.get(request.index);
    return name === undefined ? undefined : met(phase, name);
  };
}

export interface Undisturbed extends Reference {
  /** `before …` and `after …` of each request, in the order in which they came. */
  readonly positions: readonly string[];
}

export function undisturbed(): Promise<Undisturbed> {
  return withProject(referenceProject, async (project) => {
    const issue = await project.openIssue();
    const positions: string[] = [];
    let job: RunningJob | undefined;
    project.host.onRequest = naming(
      () => job,
      (phase, name) => {
        if (phase === "before") positions.push(`before ${name}`, `after ${name}`);
        return undefined;
      },
    );
    job = await startReference(project, issue);
    return { positions, ...(await referenceOf(project, await job.result)) };
  });
}

export interface Course {
  /** Undefined where the run ended without coming to the place. */
  readonly killed: boolean;
  readonly resumedFrom: string;
  readonly problems: readonly string[];
}

/** Resolves when the host holds the request at `position`; its answer is dropped when `letGo` is called. */
function heldAt(project: Project, job: () => RunningJob | undefined, position: string) {
  const reached = Promise.withResolvers<"reached">();
  const held = Promise.withResolvers<void>();
  project.host.onRequest = naming(job, async (phase, name) => {
    if (`${phase} ${name}` !== position) return undefined;
    project.host.onRequest = undefined;
    reached.resolve("reached");
    await held.promise;
    return "drop";
  });
  return { reached: reached.promise, letGo: held.resolve };
}

/** What dies: the machine with everything on it, or main's process alone, which leaves the post step to tell and to tidy up. */
export type Victim = "machine" | "main";

/** What the post step should have told or tidied up and did not, after a main that was killed. */
async function leftByPost({ repository }: Project, { steps, leftovers, strays, signal, state, summary }: JobResult) {
  const problems: string[] = [];
  if (signal !== "SIGKILL") problems.push(`main ended by ${signal}`);
  const posts = steps.filter(({ phase }) => phase === "post").map(({ outcome }) => outcome);
  if (posts.length === 0 || posts.some((outcome) => outcome !== "success"))
    problems.push(`the post step ended as ${posts.join(", ") || "nothing"}`);
  for (const { command } of [...leftovers, ...strays]) problems.push(`left running after the post step: ${command}`);
  if (state["workflow-id"] === undefined) return problems;
  if (summary.trim() === "") problems.push("nothing in the summary");
  const claims = [...(await repository.refs()).keys()].filter((ref) => ref.endsWith("/owner"));
  if (claims.length > 0) problems.push(`not given back: ${claims.join(", ")}`);
  for (const { body } of (await whatIsThere(repository)).statusComments) {
    const status = parseStatusComment(body)?.status;
    if (status === "running") problems.push("the status comment says that it runs");
  }
  return problems;
}

export function killedAt(position: string, reference: Reference, victim: Victim = "machine"): Promise<Course> {
  return withProject(referenceProject, async (project) => {
    const issue = await project.openIssue();
    let job: RunningJob | undefined;
    const { reached, letGo } = heldAt(project, () => job, position);
    job = await startReference(project, issue);
    const killed = (await Promise.race([reached, job.result])) === "reached";
    if (killed && victim === "machine") await job.killMachine();
    else if (killed && job.pid !== undefined) process.kill(job.pid, "SIGKILL");
    letGo();
    let last: JobResult = await job.result;
    const untidy = killed && victim === "main" ? await leftByPost(project, last) : [];
    const calls = (await project.agent.calls()).length;
    if (killed) last = await (await startRerun(last)).result;
    const problems = [...untidy, ...(await problemsOf(project, last, reference, killed ? calls : 0))];
    return { killed, resumedFrom: last.outputs["resumed-from"] ?? "", problems };
  });
}
