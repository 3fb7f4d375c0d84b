/** From the input `agent` to an agent. Nothing is started here; settings that cannot work are refused before any money is spent. */
import { refusedFlag } from "../core/agents/agent-flags.ts";
import { parseArguments } from "../core/config/shell-words.ts";
import { configurationFault } from "../core/failure/evidence.ts";
import type { Agent, Processes } from "../ports.ts";
import type { Environment } from "./agents/agent-environment.ts";
import type { Redact } from "./agents/session-copy.ts";
import { lazily } from "./lazily.ts";

export interface AgentSettings {
  /** The value of `agent`. */
  readonly agent: string;
  /** Where that value was found, for the sentence that refuses it. */
  readonly place: string;
  readonly agentCommand?: string | undefined;
  readonly agentArgs?: string | undefined;
  readonly model?: string | undefined;
  /** `agent-version`: install it from npm. */
  readonly agentVersion?: string | undefined;
}

export interface AgentWorld {
  readonly processes: Processes;
  readonly environment: Environment;
  /** The work tree. */
  readonly cwd: string;
  /** Outside the work tree, kept for the length of the job. */
  readonly sessionRoot: string;
  readonly tempDirectory: string;
  readonly redact: Redact;
}

const packages = {
  claude: "@anthropic-ai/claude-code",
  codex: "@openai/codex",
  gemini: "@google/gemini-cli",
  copilot: "@github/copilot",
} as const;

type Opener = (settings: AgentSettings, world: AgentWorld) => () => Promise<Agent>;

async function remember(agent: Agent, { program, environment }: ReturnType<typeof optionsOf>): Promise<Agent> {
  const { rememberProbe } = await import("./agents/remembered-probe.ts");
  return rememberProbe(agent, program ?? agent.name, environment);
}

/** Checks the settings at once; what it returns loads the adapter, which a run needs only when its agent begins. */
const openers: Readonly<Record<string, Opener>> = {
  claude(settings, world) {
    const options = optionsOf("claude", settings, world);
    return async () => remember((await import("./agents/claude-agent.ts")).createClaudeAgent(options), options);
  },
  codex(settings, world) {
    const options = optionsOf("codex", settings, world);
    return async () => remember((await import("./agents/codex-agent.ts")).createCodexAgent(options), options);
  },
  gemini(settings, world) {
    const options = optionsOf("gemini", settings, world);
    return async () => remember((await import("./agents/gemini-agent.ts")).createGeminiAgent(options), options);
  },
  copilot(settings, world) {
    const options = optionsOf("copilot", settings, world);
    return async () => remember((await import("./agents/copilot-agent.ts")).createCopilotAgent(options), options);
  },
  command(settings, world) {
    const command = settings.agentCommand?.trim() ?? "";
    if (command === "") {
      const remedy = "Set `agent-command` to the command line that does the work.";
      throw configurationFault("agent-command", settings.place, "is empty, but `agent` is `command`", remedy);
    }
    return async () => (await import("./agents/command-agent.ts")).createCommandAgent({ ...world, command });
  },
};

function optionsOf(agent: keyof typeof packages, settings: AgentSettings, world: AgentWorld) {
  const { agentVersion: version, model } = settings;
  const program = version === undefined ? undefined : installer(agent, version, world);
  return { ...world, model, extra: argumentsOf(settings), program };
}

/** Installs once in the life of this process: a range means one version from its start to its end. */
function installer(agent: keyof typeof packages, version: string, world: AgentWorld) {
  let installed: string | undefined;
  return async (signal: AbortSignal) => {
    if (installed !== undefined) return installed;
    const { installAgent, toolCacheOf } = await import("./agents/agent-install.ts");
    const { createTarballCache } = await import("./stores/tarball-cache.ts");
    const { processes, environment } = world;
    const wanted = { agent, package: packages[agent], version, place: "input agent-version" };
    const where = { toolCache: toolCacheOf(environment), tarballs: createTarballCache(environment) };
    installed = await installAgent({ ...wanted, ...where, processes }, signal);
    return installed;
  };
}

/** Throws a configuration `Fault` for a name or settings that cannot work. */
export function createAgent(settings: AgentSettings, world: AgentWorld): Agent {
  const opener = Object.hasOwn(openers, settings.agent) ? openers[settings.agent] : undefined;
  if (opener !== undefined) return lazily<Agent>(opener(settings, world), { name: settings.agent });
  const names = Object.keys(openers).map((name) => `\`${name}\``);
  const problem = `\`${settings.agent}\` is not an agent`;
  throw configurationFault("agent", settings.place, problem, `Available: ${names.join(", ")}.`);
}

/** The user's flags, without any that the adapter's own working depends on. */
function argumentsOf(settings: AgentSettings): readonly string[] {
  const words = wordsOf(settings);
  const refused = refusedFlag(settings.agent, words);
  if (refused === undefined) return words;
  const remedy = `Leave ${refused} out of \`agent-args\`.`;
  throw configurationFault("agent-args", settings.place, `${refused} is set by the action itself`, remedy);
}

function wordsOf(settings: AgentSettings): readonly string[] {
  const parsed = parseArguments(settings.agentArgs ?? "");
  if (parsed.kind === "words") return parsed.words;
  const remedy = "Write shell words, or a JSON array of strings.";
  throw configurationFault("agent-args", settings.place, parsed.problem, remedy);
}
