/** The agent `codex`: Codex CLI without a head. What its stream means is decided in core/agents/codex-events.ts. */
import { join } from "node:path";
import { type CodexState, codexTokensIn, foldCodexEvent, startCodex } from "../../core/agents/codex-events.ts";
import { concludeCodex } from "../../core/agents/codex-verdict.ts";
import type { Agent } from "../../ports.ts";
import { codexEnvironment } from "./agent-environment.ts";
import { type CliAgentOptions, createCliAgent } from "./cli-agent.ts";
import { codexArguments } from "./codex-arguments.ts";
import { codexTranscripts, threadOf } from "./codex-session.ts";
import { withSessionAliases } from "./session-aliases.ts";

export interface CodexAgentOptions extends CliAgentOptions {
  /** Remembers which thread of Codex belongs to an id of ours; outside the work tree. */
  readonly sessionRoot: string;
}

export function createCodexAgent(options: CodexAgentOptions): Agent {
  const agent = createCliAgent<CodexState>(options, {
    name: "codex",
    install:
      "Add a step before this action: `- run: npm install -g @openai/codex`, and give this action's step the `env` entry " +
      "CODEX_API_KEY (or OPENAI_API_KEY) from a repository secret.",
    // The oldest whose stream and flags were seen.
    minimumVersion: [0, 169, 0],
    environment: codexEnvironment(options.environment),
    arguments: (request) => codexArguments(request, options),
    start: startCodex,
    fold: foldCodexEvent,
    conclude: concludeCodex,
    transcripts: codexTranscripts(options.environment),
    tokensIn: codexTokensIn,
  });
  return withSessionAliases(agent, join(options.sessionRoot, "codex"), threadOf);
}
