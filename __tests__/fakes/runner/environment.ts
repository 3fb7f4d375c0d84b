/** The environment of a step, as the runner makes it: nothing of the tests' own leaks in. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { StartedAttempt } from "../actions-host/api.ts";
import type { JobOptions } from "./api.ts";
import type { Machine } from "./machine.ts";

export interface JobPlace {
  readonly options: JobOptions;
  readonly started: StartedAttempt;
  readonly machine: Machine;
  readonly workspace: string;
}

function refParts(ref: string): { readonly name: string; readonly type: string } {
  return { name: ref.replace(/^refs\/(heads|tags|pull)\//, ""), type: ref.startsWith("refs/tags/") ? "tag" : "branch" };
}

export function systemPath(options: JobOptions, added: readonly string[]): string {
  return [...added, ...(options.path ?? []), process.env["PATH"] ?? "/usr/bin:/bin"].join(":");
}

/** What every process on the machine has. */
export function machineEnvironment(place: JobPlace, addedPath: readonly string[]): Record<string, string> {
  const { machine } = place;
  return {
    PATH: systemPath(place.options, addedPath),
    HOME: machine.home,
    LANG: "C.UTF-8",
    USER: "runner",
    CI: "true",
    ImageOS: "ubuntu24",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: machine.toolCache,
    RUNNER_WORKSPACE: join(place.workspace, ".."),
    RUNNER_TRACKING_ID: machine.trackingId,
    ...(place.options.debug === true ? { RUNNER_DEBUG: "1" } : {}),
  };
}

export function githubEnvironment(place: JobPlace): Record<string, string> {
  const { options, started, machine, workspace } = place;
  const { host } = options;
  const { run } = started;
  const ref = refParts(run.ref);
  const [owner = ""] = run.repository.split("/");
  const pull = host.repository(run.repository).threads.get(Number(/^refs\/pull\/(\d+)\//.exec(run.ref)?.[1]))?.pull;
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: "1",
    GITHUB_TRIGGERING_ACTOR: run.actor,
    GITHUB_API_URL: host.apiUrl,
    GITHUB_GRAPHQL_URL: host.graphqlUrl,
    GITHUB_SERVER_URL: host.serverUrl,
    GITHUB_BASE_REF: pull?.base ?? "",
    GITHUB_HEAD_REF: pull?.head ?? "",
    GITHUB_EVENT_NAME: run.eventName,
    GITHUB_EVENT_PATH: join(machine.temp, "_github_workflow", "event.json"),
    GITHUB_JOB: options.job ?? "run",
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: ref.name,
    GITHUB_REF_TYPE: ref.type,
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: "1",
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: "1",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_RUN_ATTEMPT: String(started.attempt),
    GITHUB_SHA: run.sha,
    GITHUB_WORKFLOW: run.workflowName,
    GITHUB_WORKFLOW_REF: `${run.repository}/${run.workflow}@${run.ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
    GITHUB_WORKSPACE: workspace,
  };
}

/** For actions only: `run:` steps get none of these. */
export function actionsEnvironment(place: JobPlace): Record<string, string> {
  const { options, started } = place;
  const { host } = options;
  return {
    ACTIONS_RUNTIME_URL: host.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: started.runtimeToken,
    ACTIONS_RESULTS_URL: host.resultsUrl,
    ACTIONS_CACHE_URL: host.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_ORCHESTRATION_ID: `${started.run.id}.${options.job ?? "run"}`,
    ...(options.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: options.cacheMode }),
  };
}

export function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

const largestSummary = 1024 * 1024;

/** The files through which one step talks to the runner. */
export class CommandFiles {
  readonly env: Readonly<Record<string, string>>;
  readonly #paths: Readonly<Record<"output" | "state" | "env" | "path" | "summary", string>>;

  private constructor(directory: string) {
    const id = randomUUID();
    const path = (kind: string): string => join(directory, `${kind}_${id}`);
    this.#paths = {
      output: path("set_output"),
      state: path("save_state"),
      env: path("set_env"),
      path: path("add_path"),
      summary: path("step_summary"),
    };
    this.env = {
      GITHUB_OUTPUT: this.#paths.output,
      GITHUB_STATE: this.#paths.state,
      GITHUB_ENV: this.#paths.env,
      GITHUB_PATH: this.#paths.path,
      GITHUB_STEP_SUMMARY: this.#paths.summary,
    };
  }

  static async make(temp: string): Promise<CommandFiles> {
    const directory = join(temp, "_runner_file_commands");
    await mkdir(directory, { recursive: true });
    const files = new CommandFiles(directory);
    for (const path of Object.values(files.#paths)) await writeFile(path, "");
    return files;
  }

  /** "" where the step removed the file. */
  async read(kind: "output" | "state" | "env" | "path"): Promise<string> {
    return readFile(this.#paths[kind], "utf8").catch(() => "");
  }

  /** Undefined when it is over 1 MiB: the runner then drops all of it. */
  async summary(): Promise<string | undefined> {
    const size = await stat(this.#paths.summary).then(
      (found) => found.size,
      () => 0,
    );
    if (size > largestSummary) return undefined;
    return readFile(this.#paths.summary, "utf8").catch(() => "");
  }
}
