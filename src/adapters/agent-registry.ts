/** From the input `agent` to an agent. Nothing is started here; settings that cannot work are refused before any money is spent. */
import { configurationFault } from "../core/evidence.ts";
import { parseArguments } from "../core/shell-words.ts";
import type { Agent, Processes } from "../ports.ts";
import type { Environment } from "./agents/agent-environment.ts";
import { createClaudeAgent } from "./agents/claude-agent.ts";
import { refusedFlag } from "./agents/claude-arguments.ts";
import { createCommandAgent } from "./agents/command-agent.ts";
import type { Redact } from "./agents/session-copy.ts";

export interface AgentSettings {
  /** The value of `agent`. */
  readonly agent: string;
  /** Where that value was found, for the sentence that refuses it. */
  readonly place: string;
  readonly agentCommand?: string | undefined;
  readonly agentArgs?: string | undefined;
  readonly model?: string | undefined;
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

type Factory = (settings: AgentSettings, world: AgentWorld) => Agent;

const factories: Readonly<Record<string, Factory>> = {
  claude(settings, world) {
    const extra = wordsOf(settings);
    const refused = refusedFlag(extra);
    if (refused !== undefined) {
      const remedy = `Leave ${refused} out of \`agent-args\`.`;
      throw configurationFault("agent-args", settings.place, `${refused} is set by the action itself`, remedy);
    }
    return createClaudeAgent({ ...world, model: settings.model, extra });
  },
  command(settings, world) {
    const command = settings.agentCommand?.trim() ?? "";
    if (command === "") {
      const remedy = "Set `agent-command` to the command line that does the work.";
      throw configurationFault("agent-command", settings.place, "is empty, but `agent` is `command`", remedy);
    }
    return createCommandAgent({ ...world, command });
  },
};

/** Names that are part of the contract but whose adapters are not there yet. */
const announced: ReadonlySet<string> = new Set(["codex", "gemini", "copilot"]);

/** Throws a configuration `Fault` for a name or settings that cannot work. */
export function createAgent(settings: AgentSettings, world: AgentWorld): Agent {
  const factory = Object.hasOwn(factories, settings.agent) ? factories[settings.agent] : undefined;
  if (factory !== undefined) return factory(settings, world);
  const problem = announced.has(settings.agent)
    ? `\`${settings.agent}\` is not supported by this version`
    : `\`${settings.agent}\` is not an agent`;
  const names = Object.keys(factories).map((name) => `\`${name}\``);
  throw configurationFault("agent", settings.place, problem, `Available: ${names.join(", ")}.`);
}

function wordsOf(settings: AgentSettings): readonly string[] {
  const parsed = parseArguments(settings.agentArgs ?? "");
  if (parsed.kind === "words") return parsed.words;
  const remedy = "Write shell words, or a JSON array of strings.";
  throw configurationFault("agent-args", settings.place, parsed.problem, remedy);
}
