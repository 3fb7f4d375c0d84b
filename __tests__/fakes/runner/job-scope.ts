/** What expressions in a job's steps can see, and what its processes get. */
import type { JobPlace } from "./environment.ts";
import { githubEnvironment, machineEnvironment } from "./environment.ts";
import type { Scope } from "./expressions.ts";

export interface JobState {
  readonly status: Scope["status"];
  /** `env:` of the job and what steps added through GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** Added through GITHUB_PATH, newest first. */
  readonly path: readonly string[];
  readonly steps: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
}

export function jobScope(place: JobPlace, state: JobState): Scope {
  const { options, started, workspace, machine } = place;
  const { run } = started;
  const github = {
    token: started.token,
    event: run.event,
    event_name: run.eventName,
    repository: run.repository,
    repository_owner: run.repository.split("/")[0],
    actor: run.actor,
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags)\//, ""),
    sha: run.sha,
    run_id: String(run.id),
    run_attempt: String(started.attempt),
    workflow: run.workflowName,
    workspace,
    server_url: options.host.serverUrl,
    api_url: options.host.apiUrl,
  };
  const contexts = {
    github,
    secrets: { ...options.secrets, GITHUB_TOKEN: started.token },
    inputs: run.inputs,
    env: state.env,
    steps: state.steps,
    vars: {},
    runner: { os: "Linux", temp: machine.temp, debug: options.debug === true ? "1" : "" },
    job: { status: state.status },
  };
  return { contexts, status: state.status };
}

export function jobEnvironment(
  place: JobPlace,
  state: JobState,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  return { ...machineEnvironment(place, state.path), ...githubEnvironment(place), ...state.env, ...extra };
}
