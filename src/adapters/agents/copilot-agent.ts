/** The agent `copilot`: Copilot CLI without a head. What its stream means is decided in core/agents/copilot-events.ts. */
import {
  type CopilotState,
  copilotTokensIn,
  foldCopilotEvent,
  startCopilot,
} from "../../core/agents/copilot-events.ts";
import { concludeCopilot } from "../../core/agents/copilot-verdict.ts";
import type { Agent } from "../../ports.ts";
import { copilotEnvironment } from "./agent-environment.ts";
import { type CliAgentOptions, createCliAgent } from "./cli-agent.ts";
import { copilotArguments } from "./copilot-arguments.ts";
import { copilotTranscripts } from "./copilot-session.ts";

export function createCopilotAgent(options: CliAgentOptions): Agent {
  return createCliAgent<CopilotState>(options, {
    name: "copilot",
    install:
      "Add a step before this action: `- run: npm install -g @github/copilot` (Node 22 or newer), and give this action's step " +
      "the `env` entry COPILOT_GITHUB_TOKEN from a repository secret: a fine-grained token with the Copilot Requests permission.",
    // The oldest whose stream and flags were seen.
    minimumVersion: [1, 0, 102],
    environment: copilotEnvironment(options.environment),
    arguments: (request) => copilotArguments(request, options),
    start: startCopilot,
    fold: foldCopilotEvent,
    conclude: concludeCopilot,
    transcripts: copilotTranscripts(options.environment),
    tokensIn: copilotTokensIn,
  });
}
