/**
 * The committed bundle, run as the runner runs it, against the Actions host.
 *
 * `ACTION_DIRECTORY` names another directory with an action.yml and what it names, for trying sources that are not built.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { startActionsHost } from "../fakes/actions-host/actions-host.ts";
import type { ActionsHost, AddRepositoryOptions, HostRepository } from "../fakes/actions-host/api.ts";
import type { JobOptions, JobResult, RunningJob } from "../fakes/runner/api.ts";
import { runJob, startJob } from "../fakes/runner/job.ts";
import { drainPending, runPending } from "../fakes/runner/pending.ts";
import { type AgentScript, agentScript, type Behaviour, fixesAdd } from "./agent-script.ts";
import { LeakWatch, plantedEnvironment } from "./leak-watch.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export function actionDirectory(): string {
  return process.env["ACTION_DIRECTORY"] ?? root;
}

/** Whole jobs on two busy cores; nothing is asserted about time. */
export const patient = 240_000;

/** Path → content of a small project below `fakes/projects`. */
export function projectFiles(name: string): Record<string, string> {
  const directory = join(root, "__tests__/fakes/projects", name);
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(directory, path), readFileSync(path, "utf8")];
    }),
  );
}

export const workflowPath = ".github/workflows/workflow-manager.yml";

/** The example that users copy, without the step that would install an agent from the network. */
export function exampleWorkflow(): string {
  const text = readFileSync(join(root, workflowPath), "utf8");
  const without = text.replace(/run: npm install .*/, "run: 'true'");
  if (without === text) throw new Error("the example workflow does not install an agent any more");
  return without;
}

export interface ProjectOptions extends Partial<Pick<AddRepositoryOptions, "visibility" | "settings" | "files">> {
  readonly name?: string;
  readonly behaviour?: Behaviour;
  /** Keys of the config file, over agent and test command. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Bash; `pause`, `look` and `times` may be used. */
  readonly test?: string;
}

export interface Project {
  readonly host: ActionsHost;
  readonly repository: HostRepository;
  readonly agent: AgentScript;
  /** Number of an issue that `fixesAdd` solves. */
  openIssue(about?: { title?: string; body?: string }): Promise<number>;
  options(inputs: Readonly<Record<string, string>>, changes?: Partial<JobOptions>): JobOptions;
  start(inputs: Readonly<Record<string, string>>, changes?: Partial<JobOptions>): Promise<RunningJob>;
  run(inputs: Readonly<Record<string, string>>, changes?: Partial<JobOptions>): Promise<JobResult>;
  /** Runs what events and dispatches have queued, one after the other. */
  drain(): Promise<readonly JobResult[]>;
  startPending(): Promise<RunningJob>;
  /** What has left the machines so far, looked through for secrets. */
  readonly leaks: LeakWatch;
}

async function addProject(host: ActionsHost, options: ProjectOptions = {}): Promise<Project> {
  const name = options.name ?? "app";
  const agent = await agentScript(join(host.directory, "control", name), options.behaviour ?? fixesAdd);
  const config = {
    agent_command: agent.command,
    test_command: agent.line(options.test ?? "node check.mjs"),
    // Each upload takes its time; label.test.ts and stop.test.ts look at the report.
    html_report: false,
    ...options.config,
  };
  const repository = await host.addRepository({
    owner: "acme",
    name,
    files: {
      ...projectFiles("adder"),
      [workflowPath]: exampleWorkflow(),
      ".github/workflow-manager.json": `${JSON.stringify(config, null, 2)}\n`,
      ...options.files,
    },
    ...(options.visibility === undefined ? {} : { visibility: options.visibility }),
    ...(options.settings === undefined ? {} : { settings: options.settings }),
  });
  const leaks = new LeakWatch(host);
  const onStart = (started: RunningJob) => leaks.started(started);
  const job: Project["options"] = (inputs, changes = {}) => ({
    host,
    repository: repository.fullName,
    eventName: "workflow_dispatch",
    actor: "maintainer",
    actionDirectory: actionDirectory(),
    inputs,
    ...changes,
    onStart,
    env: { ...plantedEnvironment, ...changes.env },
  });
  const pending = { actionDirectory: actionDirectory(), onStart, env: plantedEnvironment };
  return {
    host,
    repository,
    agent,
    openIssue: (about = {}) =>
      repository.openIssue({
        by: "maintainer",
        title: about.title ?? "Fix add",
        body: about.body ?? "`add(1, 2)` must be 3.\n\n## Requirements\n- add adds\n",
      }),
    options: job,
    start: (inputs, changes) => startJob(job(inputs, changes)),
    run: (inputs, changes) => runJob(job(inputs, changes)),
    drain: () => drainPending(host, pending),
    startPending: async () => {
      const running = await runPending(host, pending);
      if (running === undefined) throw new Error("nothing is queued");
      return running;
    },
    leaks,
  };
}

/** A host with one project, gone when the test is over; no secret may have left its machines by then. */
export async function withProject<T>(options: ProjectOptions, work: (project: Project) => Promise<T>): Promise<T> {
  const host = await startActionsHost();
  try {
    host.addUser("maintainer", "write");
    const project = await addProject(host, options);
    const done = await work(project);
    project.leaks.check();
    return done;
  } finally {
    await host.stop();
  }
}

/** The log of a job, to be shown when an assertion on its end fails. */
export function story(result: JobResult): string {
  return `${result.log.slice(-60).join("\n")}\n${JSON.stringify(result.outputs, null, 2)}`;
}
