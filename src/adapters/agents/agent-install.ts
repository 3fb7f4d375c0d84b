/**
 * The input `agent-version`: the agent's CLI from npm, with the npm on the machine, into the runner's tool cache.
 *
 * A1 Each version has a directory of its own, made beside it and renamed when it is whole: two jobs on one machine, or one that
 *    was killed, leave no half of it.
 * A2 npm runs outside the work tree: a repository's `.npmrc` must not say where the program comes from that gets the key.
 * A3 What the Actions cache brings is only npm's store of files named by their hashes. npm asks the registry which hash
 *    belongs to the version, so nothing that somebody else put there is ever run.
 */
import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { arch, homedir, platform } from "node:os";
import { join } from "node:path";
import { isExactVersion, newestVersion, npmFault } from "../../core/agents/npm-trouble.ts";
import { configurationFault, Fault } from "../../core/failure/evidence.ts";
import { parseObject, textAt } from "../../core/loose-json.ts";
import type { CommandResult, Processes } from "../../ports.ts";
import { withFileFault } from "../file-fault.ts";
import type { Environment } from "./agent-environment.ts";

/** Where npm keeps what it has fetched, between jobs that have no disk in common. */
export interface TarballCache {
  /** Neither fails: without it npm asks the network. */
  restore(directory: string, key: string, signal: AbortSignal): Promise<boolean>;
  save(directory: string, key: string, signal: AbortSignal): Promise<void>;
}

export interface AgentInstallOptions {
  readonly processes: Processes;
  /** The CLI's name, and the package that has it. */
  readonly agent: string;
  readonly package: string;
  /** An exact version, a range or a tag. */
  readonly version: string;
  readonly place: string;
  /** RUNNER_TOOL_CACHE, or the user's cache directory. */
  readonly toolCache: string;
  readonly tarballs?: TarballCache | undefined;
  readonly deadlineMs?: number | undefined;
}

/** The runner's tool cache, which a machine of one's own keeps from job to job; in a terminal the user's cache. */
export function toolCacheOf(environment: Environment): string {
  const home = environment["HOME"] || homedir();
  return environment["RUNNER_TOOL_CACHE"] || environment["XDG_CACHE_HOME"] || join(home, ".cache");
}

/** Less than the limit of the stage that asks first (initialization, 120 s), so that it ends with this sentence. */
const defaultDeadlineMs = 90_000;
const saveMs = 30_000;

/** Resolves with the path of the program. Throws a `Fault` that says what to change, or that it may work later. */
export async function installAgent(options: AgentInstallOptions, signal: AbortSignal): Promise<string> {
  const { deadlineMs = defaultDeadlineMs } = options;
  const within = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
  const root = join(options.toolCache, "workflow-manager-agents");
  const npm = createNpm({ ...options, deadlineMs }, join(root, "npm"), within, signal);
  await withFileFault("create directory", root, () => mkdir(root, { recursive: true }));
  const version = isExactVersion(options.version) ? options.version : await newest(options, npm, root);
  const target = join(root, options.agent, version, `${platform()}-${arch()}`);
  const program = (directory: string) => join(directory, "node_modules", ".bin", options.agent);
  if (await isThere(join(target, "complete"))) return program(target);
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    await withFileFault("create directory", partial, () => mkdir(partial, { recursive: true }));
    const key = `workflow-manager-agent-${options.agent}-${version}-${platform()}-${arch()}`;
    const restored = (await options.tarballs?.restore(npm.store, key, within)) ?? false;
    await npm.run(["install", "--prefix", partial, "--engine-strict", `${options.package}@${version}`], partial);
    await check(options, version, partial, program(partial));
    await put(partial, target); // A1
    if (!restored) await options.tarballs?.save(npm.store, key, AbortSignal.any([signal, AbortSignal.timeout(saveMs)]));
    return program(target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

interface Npm {
  /** Files named by their hashes; nothing else of npm's cache leaves the machine (A3). */
  readonly store: string;
  run(args: readonly string[], cwd: string): Promise<CommandResult>;
}

function createNpm(
  options: AgentInstallOptions & { readonly deadlineMs: number },
  cache: string,
  within: AbortSignal,
  stop: AbortSignal,
): Npm {
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--no-progress", "--loglevel=error"];
  return {
    store: join(cache, "_cacache", "content-v2"),
    run: async (args, cwd) => {
      const request = { spec: args.find((word) => word.startsWith(`${options.package}@`)) ?? "", place: options.place };
      const run = { program: "npm", args: [...args, "--cache", cache, ...quiet] };
      const result = await options.processes
        .run({ label: "npm", run, cwd, env: {} }, within)
        .catch((error: unknown) => {
          throw isMissing(error) ? withoutNpm(options.place) : error;
        });
      if (result.exitCode === 0 && !result.killedByUs) return result;
      if (!result.killedByUs) throw npmFault(request, result.lastOutput, result.exitCode);
      throw new Fault(
        stop.aborted
          ? { kind: "cancelled", by: "user", detail: `npm ${args[0]} was stopped` }
          : {
              kind: "network",
              dependency: "agent",
              operation: `npm ${args[0]} ${request.spec}`,
              errno: "ETIMEDOUT",
              message: `it did not end within ${options.deadlineMs / 1000} s`,
              maybeSent: false,
            },
      );
    },
  };
}

/** A range or a tag is asked for at each start: which version it means is the registry's word. */
async function newest(options: AgentInstallOptions, npm: Npm, cwd: string): Promise<string> {
  const spec = `${options.package}@${options.version}`;
  const { stdout } = await npm.run(["view", "--json", spec, "version"], cwd);
  const version = newestVersion(stdout);
  if (version !== undefined) return version;
  const remedy = "Give a version that is published, or a range that holds one.";
  throw configurationFault("agent-version", options.place, `npm knows no ${spec}`, remedy);
}

async function check(options: AgentInstallOptions, version: string, directory: string, program: string): Promise<void> {
  const description = join(directory, "node_modules", options.package, "package.json");
  const installed = textAt(parseObject(await readFile(description, "utf8").catch(() => "")) ?? {}, "version");
  const wrong = (problem: string) =>
    configurationFault(
      "agent-version",
      options.place,
      problem,
      "Install the agent in a step of your own and leave `agent-version` out.",
    );
  if (installed !== version) throw wrong(`npm installed ${installed ?? "nothing"} in place of ${version}`);
  if (!(await isThere(program))) throw wrong(`${options.package}@${version} has no program \`${options.agent}\``);
}

async function put(partial: string, target: string): Promise<void> {
  await withFileFault("write", target, async () => {
    await writeFile(join(partial, "complete"), "");
    try {
      await rename(partial, target);
    } catch (error) {
      // Another job on this machine was faster.
      if (!(await isThere(join(target, "complete")))) throw error;
    }
  });
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const isMissing = (error: unknown) =>
  error instanceof Fault && error.evidence.kind === "process" && error.evidence.spawnErrno === "ENOENT";

function withoutNpm(place: string): Fault {
  return configurationFault(
    "agent-version",
    place,
    "npm is not on this machine's PATH",
    "Add a step with actions/setup-node before this action, or install the agent in a step of your own.",
  );
}
