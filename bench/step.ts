/** Starts the action's main step as a runner would, in a small git repository of its own. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

export interface Workplace {
  readonly directory: string;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** `apiUrl`: where the step finds GitHub. */
export async function makeWorkplace(apiUrl: string): Promise<Workplace> {
  const directory = await mkdtemp(join(tmpdir(), "bench-"));
  const workspace = join(directory, "work");
  const temporary = join(directory, "temp");
  await mkdir(workspace);
  await mkdir(temporary);
  await writeFile(join(workspace, "README.md"), "# bench\n");
  await mkdir(join(workspace, ".github", "workflows"), { recursive: true });
  const job = { "runs-on": "ubuntu-latest", "timeout-minutes": 60, steps: [] };
  await writeFile(join(workspace, ".github", "workflows", "work.yml"), JSON.stringify({ jobs: { work: job } }));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace, stdio: "ignore" });
  git("init", "-b", "main");
  git("add", ".");
  git("-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "-m", "first");
  const files: Record<string, string> = {};
  for (const name of ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH"]) {
    files[name] = join(temporary, name.toLowerCase());
    await writeFile(files[name], "");
  }
  const event = join(temporary, "event.json");
  await writeFile(event, JSON.stringify({ inputs: {} }));
  const environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: directory,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "acme/bench",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: apiUrl,
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_ACTOR: "maintainer",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_REF: "refs/heads/main",
    GITHUB_JOB: "work",
    GITHUB_WORKFLOW_REF: "acme/bench/.github/workflows/work.yml@refs/heads/main",
    RUNNER_TEMP: temporary,
    INPUT_PROMPT: "# Bench\n\n## Requirements\n\n- Nothing.\n",
    "INPUT_AGENT-COMMAND": "true",
    INPUT_TOKEN: "ghs_bench",
    ...files,
  };
  return { directory, workspace, environment };
}

export function startMain(
  place: Workplace,
  actionDirectory: string,
  nodeArguments: readonly string[] = [],
): ChildProcess {
  return spawn(process.execPath, [...nodeArguments, join(actionDirectory, "dist", "main.js")], {
    cwd: place.workspace,
    env: place.environment,
    stdio: "ignore",
  });
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once("exit", resolve));
}
