import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { startActionsHost } from "../fakes/actions-host/actions-host.ts";
import type {
  ActionsHost,
  CacheMode,
  HostRepository,
  TokenPermissions,
  Visibility,
} from "../fakes/actions-host/api.ts";

export interface ActionsJob {
  readonly host: ActionsHost;
  readonly repository: HostRepository;
  readonly runId: string;
  readonly token: string;
  readonly workspace: string;
  readonly temporary: string;
  stop(): Promise<void>;
}

export interface JobOptions {
  readonly eventName?: string;
  readonly permissions?: TokenPermissions;
  readonly cacheMode?: CacheMode;
  readonly visibility?: Visibility;
}

/**
 * This process as the step of a job on an emulated host: the real clients read `process.env` and the working directory. Test
 * files run in processes of their own, so nobody else sees it. What the clients print is swallowed: some of it reads as
 * workflow commands where the tests themselves run in a workflow.
 */
export async function startActionsJob(options: JobOptions = {}): Promise<ActionsJob> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "actions-job-")));
  const workspace = join(folder, "work", "app", "app");
  const temporary = join(folder, "temp");
  await mkdir(workspace, { recursive: true });
  await mkdir(temporary);
  const host = await startActionsHost();
  const repository = await host.addRepository({
    owner: "acme",
    name: "app",
    visibility: options.visibility ?? "public",
  });
  const run = await host.createRun({
    repository: "acme/app",
    eventName: options.eventName ?? "workflow_dispatch",
    workflow: ".github/workflows/workflow-manager.yml",
  });
  const started = host.startAttempt(run.id, {
    name: "job",
    permissions: options.permissions ?? { actions: "write" },
    ...(options.cacheMode === undefined ? {} : { cacheMode: options.cacheMode }),
  });
  const before = { env: { ...process.env }, cwd: process.cwd() };
  Object.assign(process.env, {
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RESULTS_URL: host.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: started.runtimeToken,
    GITHUB_SERVER_URL: host.serverUrl,
    GITHUB_API_URL: host.apiUrl,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...(options.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: options.cacheMode }),
  });
  process.chdir(workspace);
  const output = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  return {
    host,
    repository,
    runId: String(run.id),
    token: started.token,
    workspace,
    temporary,
    stop: async () => {
      output.mockRestore();
      process.chdir(before.cwd);
      for (const name of Object.keys(process.env)) if (!(name in before.env)) delete process.env[name];
      Object.assign(process.env, before.env);
      await host.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
