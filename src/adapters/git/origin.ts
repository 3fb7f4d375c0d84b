/** What a terminal knows of its repository: where its top is, and which repository of which GitHub `origin` names. */
import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import { parseRemoteUrl } from "../../core/text/remote-url.ts";
import type { Environment, RunnerFacts } from "../runner-facts.ts";
import { gitEnvironment } from "./git.ts";

const run = promisify(execFile);
const deadlineMs = 10_000;

async function ask(directory: string, environment: Environment, ...args: string[]): Promise<string | undefined> {
  try {
    const env = gitEnvironment(scrubEnvironment(environment));
    const { stdout } = await run("git", ["-C", directory, ...args], { env, timeout: deadlineMs });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/** Top of the work tree that `directory` is in; undefined outside of one. */
export async function repositoryRoot(directory: string, environment: Environment): Promise<string | undefined> {
  const top = await ask(directory, environment, "rev-parse", "--show-toplevel");
  return top === undefined || top === "" ? undefined : realpath(top);
}

/**
 * The facts that a runner gives by variables, for a terminal. `owner` and `repo` are empty where `origin` is missing or is
 * nothing of GitHub. There is no run, so nothing can be re-run or dispatched.
 */
export async function readTerminalFacts(root: string, environment: Environment): Promise<RunnerFacts> {
  // Without `insteadOf` and credentials of ours: the address as git would use it.
  const origin = parseRemoteUrl((await ask(root, environment, "remote", "get-url", "origin")) ?? "");
  const serverUrl = origin?.serverUrl ?? "https://github.com";
  const known = environment["GITHUB_SERVER_URL"] === serverUrl ? environment["GITHUB_API_URL"] : undefined;
  return {
    owner: origin?.owner ?? "",
    repo: origin?.repo ?? "",
    apiUrl: known || (origin?.apiUrl ?? "https://api.github.com"),
    serverUrl,
    runId: undefined,
    runAttempt: 1,
    runUrl: undefined,
    eventName: "",
    eventPath: undefined,
    actor: undefined,
    triggeringActor: undefined,
    workflow: undefined,
    job: undefined,
    workspace: root,
    temporary: tmpdir(),
    retentionDays: undefined,
  };
}
