/** What the runner tells a step through its environment, decoded once. https://docs.github.com/actions/reference/variables */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RunnerFacts {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: string | undefined;
  readonly runAttempt: number;
  readonly runUrl: string | undefined;
  readonly eventName: string;
  readonly eventPath: string | undefined;
  readonly actor: string | undefined;
  /** Who re-ran, where that is not the actor. */
  readonly triggeringActor: string | undefined;
  /** File name of this workflow and the ref it was taken from. */
  readonly workflow: { readonly file: string; readonly path: string; readonly ref: string } | undefined;
  readonly job: string | undefined;
  readonly workspace: string;
  readonly temporary: string;
  readonly retentionDays: number | undefined;
}

function workflowOf(reference: string | undefined, repository: string): RunnerFacts["workflow"] {
  // owner/repo/.github/workflows/name.yml@refs/heads/main
  if (reference === undefined || !reference.startsWith(`${repository}/`)) return undefined;
  const at = reference.lastIndexOf("@");
  if (at === -1) return undefined;
  const path = reference.slice(repository.length + 1, at);
  const file = path.split("/").at(-1) ?? "";
  // Dispatching takes a branch or tag by its name; a run of a pull request's merge ref cannot be dispatched.
  const ref = /^refs\/(?:heads|tags)\/(.+)$/.exec(reference.slice(at + 1))?.[1];
  return ref === undefined || file === "" ? undefined : { file, path, ref };
}

export function readRunnerFacts(environment: Environment): RunnerFacts {
  const text = (name: string) => {
    const value = environment[name];
    return value === undefined || value === "" ? undefined : value;
  };
  const repository = text("GITHUB_REPOSITORY") ?? "";
  const [owner = "", repo = ""] = repository.split("/");
  const serverUrl = text("GITHUB_SERVER_URL") ?? "https://github.com";
  const runId = text("GITHUB_RUN_ID");
  const runAttempt = Number.parseInt(text("GITHUB_RUN_ATTEMPT") ?? "1", 10);
  const attempt = Number.isSafeInteger(runAttempt) && runAttempt > 0 ? runAttempt : 1;
  const retention = Number.parseInt(text("GITHUB_RETENTION_DAYS") ?? "", 10);
  const workspace = text("GITHUB_WORKSPACE") ?? ".";
  return {
    owner,
    repo,
    apiUrl: text("GITHUB_API_URL") ?? "https://api.github.com",
    serverUrl,
    runId,
    runAttempt: attempt,
    runUrl:
      runId === undefined
        ? undefined
        : `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
    eventName: text("GITHUB_EVENT_NAME") ?? "",
    eventPath: text("GITHUB_EVENT_PATH"),
    actor: text("GITHUB_ACTOR"),
    triggeringActor: text("GITHUB_TRIGGERING_ACTOR"),
    workflow: workflowOf(text("GITHUB_WORKFLOW_REF"), repository),
    job: text("GITHUB_JOB"),
    workspace,
    temporary: text("RUNNER_TEMP") ?? join(workspace, ".."),
    retentionDays: Number.isSafeInteger(retention) && retention > 0 ? retention : undefined,
  };
}

/** Webhook payloads are at most 25 MB (GitHub); what is no JSON is the decoder's business. */
export async function readEventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
