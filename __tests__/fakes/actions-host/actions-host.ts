/** Starts the emulated GitHub. See ../README.md for an example and api.ts for what it can do. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  ActionsHost,
  ActionsHostOptions,
  AddRepositoryOptions,
  HostRepository,
  RepositorySettings,
  RequestHook,
} from "./api.ts";
import { initBare, writeCommit } from "./bare-repository.ts";
import type { RepositoryState } from "./model.ts";
import { repositoryHandle } from "./repository-handle.ts";
import { createRun, finishAttempt, startAttempt } from "./runs.ts";
import { listen } from "./server.ts";
import { World } from "./world.ts";

const defaultSettings: RepositorySettings = {
  actionsMayCreatePullRequests: true,
  archived: false,
  hasIssues: true,
  protectedBranches: [],
  artifactAttempts: "all",
  cacheLimitBytes: 10 * 1024 ** 3,
  dispatchAllowed: true,
};

async function addRepository(world: World, options: AddRepositoryOptions): Promise<RepositoryState> {
  const fullName = `${options.owner}/${options.name}`;
  if (world.repositories.has(fullName.toLowerCase())) throw new Error(`${fullName} is there already`);
  const defaultBranch = options.defaultBranch ?? "main";
  const gitDirectory = join(world.directory, options.owner, `${options.name}.git`);
  await initBare(gitDirectory, defaultBranch);
  await writeCommit(gitDirectory, {
    branch: defaultBranch,
    parent: undefined,
    files: options.files ?? { "README.md": `# ${options.name}\n` },
    message: "Initial commit",
    author: options.owner,
    at: world.now(),
  });
  world.tokens.user(options.owner);
  const state: RepositoryState = {
    id: world.nextId(),
    owner: options.owner,
    name: options.name,
    fullName,
    visibility: options.visibility ?? "public",
    defaultBranch,
    gitDirectory,
    createdAt: world.now(),
    settings: { ...defaultSettings, ...options.settings },
    roles: new Map(),
    threads: new Map(),
    labels: new Map(),
    checkRuns: [],
    caches: [],
    artifacts: [],
    runs: new Map(),
    pushedAt: world.now(),
  };
  world.repositories.set(fullName.toLowerCase(), state);
  return state;
}

/** A GitHub of one's own on a loopback port. Stop it, or its server keeps the process alive. */
export async function startActionsHost(options: ActionsHostOptions = {}): Promise<ActionsHost> {
  const own = options.directory === undefined;
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), "actions-host-")));
  const world = new World(options.now ?? Date.now, directory);
  const handles = new Map<string, HostRepository>();
  let onRequest: RequestHook | undefined;
  const server = await listen(world, () => onRequest);
  return {
    url: world.url,
    apiUrl: world.apiUrl,
    graphqlUrl: `${world.url}/api/graphql`,
    serverUrl: world.serverUrl,
    resultsUrl: `${world.url}/`,
    directory,
    requests: world.requests,
    events: world.events,
    problems: world.problems,
    pendingRuns: world.pendingRuns,
    faults: world.faults,
    get onRequest(): RequestHook | undefined {
      return onRequest;
    },
    set onRequest(hook: RequestHook | undefined) {
      onRequest = hook;
    },
    now: world.now,
    addRepository: async (about) => {
      const handle = repositoryHandle(world, await addRepository(world, about));
      handles.set(handle.fullName.toLowerCase(), handle);
      return handle;
    },
    repository: (fullName) => {
      const handle = handles.get(fullName.toLowerCase());
      if (handle === undefined) throw new Error(`the host has no ${fullName}`);
      return handle;
    },
    addUser: (login, role, repository) => {
      world.tokens.user(login);
      if (repository === undefined) world.tokens.setRole(login, role);
      else world.repository(repository).roles.set(login.toLowerCase(), role);
    },
    mintToken: (about) => world.tokens.mint(about).value,
    revokeToken: (token) => world.tokens.revoke(token),
    createRun: (about) => createRun(world, about),
    startAttempt: (runId, job) => startAttempt(world, runId, job),
    finishAttempt: (started, conclusion) => finishAttempt(world, started, conclusion),
    stop: async () => {
      await server.close();
      if (own) await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
