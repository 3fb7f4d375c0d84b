/** What every command needs: the repository's root, the resolved configuration, and how to hide its secrets. */
import { resolve } from "node:path";
import type { CliCommand } from "../adapters/cli-arguments.ts";
import { loadConfiguration } from "../adapters/config-source.ts";
import { readTerminalFacts, repositoryRoot } from "../adapters/git/origin.ts";
import type { Environment, RunnerFacts } from "../adapters/runner-facts.ts";
import type { ConfigurationKeyName, WorkflowConfiguration } from "../core/config/config-keys.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { createRedactor } from "../core/text/redact.ts";
import { secretsIn } from "../core/text/secrets.ts";
import type { Screen } from "./screen.ts";

export interface Place {
  readonly environment: Environment;
  readonly cwd: string;
  readonly screen: Screen;
}

export type Command = Exclude<CliCommand, { kind: "help" | "version" | "usage" }>;

export interface Setting extends Place {
  readonly config: WorkflowConfiguration;
  readonly sources: Readonly<Record<ConfigurationKeyName, string>>;
  readonly warnings: readonly string[];
  /** Top of the work tree; outside of one, where the command was started. */
  readonly root: string;
  readonly inRepository: boolean;
  readonly runner: RunnerFacts;
  readonly redact: (text: string) => string;
}

export type SettingResult =
  | { readonly kind: "ok"; readonly setting: Setting }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] };

/** Paths that a flag may give anywhere: a shell completes them from where one stands, not from the repository's root. */
const typedPaths: readonly ConfigurationKeyName[] = ["prompt_file", "config_file", "working_directory", "extensions"];

function fromRoot(flags: Readonly<Record<string, string>>, cwd: string, root: string): Record<string, string> {
  const result = { ...flags };
  if (cwd === root) return result;
  for (const key of typedPaths) {
    const value = result[key];
    if (value !== undefined && value !== "") result[key] = resolve(cwd, value);
  }
  return result;
}

/** `GITHUB_TOKEN` and `GH_TOKEN` are what a terminal has; our own variable goes first. */
function withToken(environment: Environment, local: boolean): Environment {
  const token = environment["WORKFLOW_TOKEN"] || environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  return local || token === undefined || token === "" ? environment : { ...environment, WORKFLOW_TOKEN: token };
}

export async function readSetting(
  place: Place,
  command: { readonly flags: Readonly<Record<string, string>>; readonly local: boolean },
  load: typeof loadConfiguration = loadConfiguration,
): Promise<SettingResult> {
  const { cwd } = place;
  const top = await repositoryRoot(cwd, place.environment);
  const root = top ?? cwd;
  const environment = withToken(place.environment, command.local);
  const loaded = await load({
    environment,
    readInputs: false,
    flags: fromRoot(command.flags, cwd, root),
    root,
  });
  if (loaded.kind === "invalid") return { kind: "invalid", problems: loaded.problems };
  // On a machine that stays, the state directory is the place that survives a kill.
  const config = { ...loaded.config, checkpoint_stores: loaded.config.checkpoint_stores ?? (["folder"] as const) };
  return {
    kind: "ok",
    setting: {
      ...place,
      environment,
      config,
      sources: loaded.sources,
      warnings: loaded.warnings,
      root,
      inRepository: top !== undefined,
      runner: await readTerminalFacts(root, place.environment),
      redact: createRedactor(secretsIn(config, environment)),
    },
  };
}

/** What stands between a setting and a run on it. */
export function missingForRun(setting: Setting, local: boolean): readonly ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const add = (key: string, where: string, problem: string, remedy: string) =>
    problems.push({ key, place: where, problem, remedy });
  if (!setting.inRepository)
    add("repository", setting.cwd, "this is not in a git repository", "Start it inside a clone of the repository.");
  if (local || problems.length > 0) return problems;
  if (setting.config.token === undefined) {
    add(
      "token",
      "environment",
      "there is no token for GitHub",
      "Set GITHUB_TOKEN or GH_TOKEN (`gh auth token` prints one), give --token, or use --local.",
    );
  }
  if (setting.runner.repo === "") {
    add(
      "origin",
      "git remote",
      "the remote origin names no repository on GitHub",
      "Set it (`git remote add origin https://github.com/OWNER/REPO`), or use --local.",
    );
  }
  return problems;
}
