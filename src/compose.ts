/**
 * The only file that knows adapters and stages: turns an environment and a configuration into a `World`.
 * What the first stage does not need is opened at its first use (DESIGN decision 7).
 */
import { join, resolve } from "node:path";
import { createAgent } from "./adapters/agent-registry.ts";
import { createChance } from "./adapters/chance.ts";
import { createClock } from "./adapters/clock.ts";
import { createGitHub } from "./adapters/github.ts";
import { lazily } from "./adapters/lazily.ts";
import { createLog, type FileLog } from "./adapters/log.ts";
import type { Environment, RunnerFacts } from "./adapters/runner-facts.ts";
import { createScratch } from "./adapters/scratch.ts";
import { createStateFiles } from "./adapters/state-files.ts";
import { openStore } from "./adapters/stores/store-registry.ts";
import { openTelemetry } from "./adapters/telemetry-later.ts";
import type { WorkflowConfiguration } from "./core/config/config-keys.ts";
import { logLine, simpleLogLine } from "./core/diagnostics/log-line.ts";
import { lazyPart } from "./core/lazy-part.ts";
import type { PromptOverrides } from "./core/prompt/prompt-texts.ts";
import { secretsIn } from "./core/text/secrets.ts";
import { permittedCell } from "./engine/ownership/permitted-cell.ts";
import type { Clock, Extensions, GitHub, HistoryStore, OwnershipCell, Presenter, Processes, World } from "./ports.ts";

export interface Composition {
  readonly config: WorkflowConfiguration;
  readonly environment: Environment;
  readonly runner: RunnerFacts;
  /** Root of the repository's work tree. */
  readonly root: string;
  /** Ties children of main, post and a later start on the same machine to this workflow. */
  readonly marker: string;
  readonly redact: (text: string) => string;
  readonly presenter: Presenter;
  readonly print: (line: string) => void;
  readonly extensions: Extensions | undefined;
  /** A terminal without GitHub: issues and pull requests in files, and a bare repository in place of the remote. */
  readonly local: boolean;
}

export interface Composed {
  readonly world: World;
  readonly log: FileLog;
}

interface Parts extends Composition {
  readonly clock: Clock;
  readonly stateDirectory: string;
  readonly remote: { readonly url: string; readonly token?: string | undefined };
}

/** Pull requests are opened with the branch token where there is one: their checks run then. */
function composeGitHub(parts: Parts): GitHub {
  const { config, runner, clock } = parts;
  const options = { apiUrl: runner.apiUrl, serverUrl: runner.serverUrl, owner: runner.owner, repo: runner.repo, clock };
  const github = createGitHub({ ...options, token: config.token ?? "" });
  if (config.branch_token === undefined) return github;
  const forBranches = createGitHub({ ...options, token: config.branch_token });
  return {
    ...github,
    createPullRequest: forBranches.createPullRequest,
    probeWrite: (permission) => (permission === "issues" ? github : forBranches).probeWrite(permission),
  };
}

/** Model and arguments are the configured agent's own; those that take over have what their program's environment says. */
function composeAgents(
  parts: Parts,
  processes: Processes,
  scratchRoot: string,
): Pick<World, "agent" | "fallbackAgents"> {
  const { config, environment, root, redact } = parts;
  const cwd = config.working_directory === undefined ? root : resolve(root, config.working_directory);
  const sessionRoot = join(scratchRoot, "workflow-manager-sessions");
  const place = { processes, environment, cwd, sessionRoot, tempDirectory: scratchRoot, redact };
  const own = {
    agentVersion: config.agent_version,
    model: config.model,
    agentArgs: config.agent_args.length === 0 ? undefined : JSON.stringify(config.agent_args),
  };
  const open = (agent: string, input: string, settings: Partial<typeof own>) =>
    createAgent({ agent, place: `input ${input}`, agentCommand: config.agent_command, ...settings }, place);
  return {
    agent: open(config.agent, "agent", own),
    fallbackAgents: config.fallback_agents?.map((agent) => open(agent, "fallback-agents", {})),
  };
}

function composeForge(parts: Parts): GitHub {
  return lazily<GitHub>(async () => {
    const { createLocalForge } = await import("./adapters/local-forge.ts");
    const { readGit } = await import("./adapters/local-forge/git.ts");
    const { localDefaultBranch } = await import("./adapters/git/local-remote.ts");
    const defaultBranch = await localDefaultBranch(parts.root);
    return createLocalForge({
      directory: parts.stateDirectory,
      owner: parts.runner.owner || "local",
      repo: parts.runner.repo || "repository",
      defaultBranch,
      clock: parts.clock,
      viewer: "workflow-manager",
      git: readGit(parts.remote.url, defaultBranch),
    });
  }, {});
}

/** What earlier workflows left to learn from lies beside their checkpoints: in a git ref, or a folder of the terminal's. */
function openHistory(parts: Parts, ensureRemote: () => Promise<void>): HistoryStore {
  return lazily<HistoryStore>(async () => {
    if (parts.local) {
      const { createFolderHistory } = await import("./adapters/stores/folder-history.ts");
      return createFolderHistory({ root: join(parts.stateDirectory, "history") });
    }
    const { createGitHistory } = await import("./adapters/stores/git-history.ts");
    await ensureRemote();
    return createGitHistory({ ...parts, random: createChance().random });
  }, {});
}

const noExtensions: Extensions = { errorHandlers: [], healthChecks: [] };

export function composeWorld(composition: Composition): Composed {
  const { config, environment, runner, root, redact } = composition;
  const clock = createClock();
  const stateDirectory = resolve(root, config.state_directory);
  const token = config.branch_token ?? config.token;
  const remote = composition.local
    ? { url: join(stateDirectory, "remote.git") }
    : { url: `${runner.serverUrl}/${runner.owner}/${runner.repo}.git`, token };
  const parts: Parts = { ...composition, clock, stateDirectory, remote };
  // A terminal's own remote is made by whoever needs it first: on another machine a resume asks for the lease before anything.
  const ensureRemote = lazyPart(async () => {
    if (!composition.local) return;
    const { ensureLocalRemote } = await import("./adapters/git/local-remote.ts");
    await ensureLocalRemote(root, remote.url);
  });
  const processes = lazily<Processes>(async () => {
    const { createProcesses } = await import("./adapters/processes/processes.ts");
    return createProcesses({ marker: composition.marker, clock, environment, redact });
  }, {});
  const log = createLog({
    directory: resolve(root, config.log_directory),
    level: config.log_level,
    format: config.log_format === "json" ? "json" : "text",
    redact,
    render: config.log_format === "simple" ? simpleLogLine : logLine,
    print: composition.print,
  });
  const scratchRoot = composition.local ? resolve(stateDirectory, "scratch") : runner.temporary;
  const stores = config.enable_persistence ? (config.checkpoint_stores ?? []) : [];
  const key = config.checkpoint_key;
  const connectivity = async (signal: AbortSignal) => {
    const { probeConnectivity } = await import("./adapters/connectivity.ts");
    return probeConnectivity({ apiUrl: runner.apiUrl }, signal);
  };
  const online = { dns: true, tcp: true, api: true, detail: "no GitHub is used with --local" };
  let extensions: Promise<Extensions> | undefined;
  let prompts: Promise<PromptOverrides> | undefined;

  const world: World = {
    clock,
    chance: createChance(),
    states: createStateFiles({
      stateDirectory,
      checkpointDirectory: resolve(root, config.checkpoint_directory),
      now: clock.now,
    }),
    scratch: createScratch(scratchRoot),
    workTree: lazily(
      async () => {
        const { createWorkTree } = await import("./adapters/git/work-tree.ts");
        await ensureRemote();
        const secrets = secretsIn(config, environment);
        const tree = await createWorkTree({ root, remote, environment, clock, redact, secrets });
        await tree.exclude(
          [config.state_directory, config.checkpoint_directory, config.log_directory].map(
            (path) => `/${path.replace(/^\.?\/+|\/+$/g, "")}/`,
          ),
        );
        return tree;
      },
      { root },
    ),
    processes,
    ...composeAgents(parts, processes, scratchRoot),
    github: composition.local ? composeForge(parts) : composeGitHub(parts),
    stores: stores.map((name) => openStore(name, parts)),
    ownership: permittedCell(
      lazily<OwnershipCell>(async () => {
        const { createGitOwnership } = await import("./adapters/git/git-ownership.ts");
        await ensureRemote();
        return createGitOwnership({ remote, environment, clock, redact });
      }, {}),
      clock,
      log,
    ),
    seal:
      key === undefined
        ? undefined
        : async (salt) => {
            const { createSeal } = await import("./adapters/stores/seal.ts");
            return createSeal(key, salt);
          },
    probes: lazily(async () => {
      const { createSystemProbes } = await import("./adapters/processes/system-probes.ts");
      return createSystemProbes({
        directory: root,
        disposable: [],
        processes,
        connectivity: composition.local ? async () => online : connectivity,
        now: clock.now,
      });
    }, {}),
    presenter: composition.presenter,
    log,
    telemetry: openTelemetry(parts),
    history: config.enable_monitoring && !config.dry_run ? openHistory(parts, ensureRemote) : undefined,
    extensions: () => {
      extensions ??=
        composition.extensions !== undefined ? Promise.resolve(composition.extensions) : loadExtensions(parts);
      return extensions;
    },
    prompts: (commit) => {
      prompts ??= loadPrompts(parts, commit);
      return prompts;
    },
  };
  return { world, log };
}

async function loadExtensions(parts: Parts): Promise<Extensions> {
  if (parts.config.extensions === undefined) return noExtensions;
  const { readExtensions } = await import("./adapters/extensions.ts");
  return readExtensions(resolve(parts.root, parts.config.extensions));
}

async function loadPrompts(parts: Parts, commit: string | undefined): Promise<PromptOverrides> {
  if (commit !== undefined) {
    const { readCommittedPrompts } = await import("./adapters/git/committed-prompts.ts");
    return readCommittedPrompts(parts.root, parts.config.prompts_directory, commit, parts.environment);
  }
  const { readPromptOverrides } = await import("./adapters/git/prompt-overrides.ts");
  return readPromptOverrides(parts.root, parts.config.prompts_directory);
}
