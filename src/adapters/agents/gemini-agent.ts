/** The agent `gemini`: Gemini CLI without a head. What its stream means is decided in core/agents/gemini-events.ts. */
import {
  foldGeminiComplaint,
  foldGeminiEvent,
  type GeminiState,
  startGemini,
} from "../../core/agents/gemini-events.ts";
import { concludeGemini } from "../../core/agents/gemini-verdict.ts";
import type { Agent } from "../../ports.ts";
import { geminiEnvironment } from "./agent-environment.ts";
import { type CliAgentOptions, createCliAgent } from "./cli-agent.ts";
import { geminiArguments } from "./gemini-arguments.ts";
import { geminiTranscripts } from "./gemini-session.ts";

export function createGeminiAgent(options: CliAgentOptions): Agent {
  return createCliAgent<GeminiState>(options, {
    name: "gemini",
    install:
      "Add a step before this action: `- run: npm install -g @google/gemini-cli`, and give this action's step the `env` " +
      "entry GEMINI_API_KEY from a repository secret.",
    // The oldest whose stream and flags were seen.
    minimumVersion: [0, 61, 0],
    environment: geminiEnvironment(options.environment),
    arguments: (request) => geminiArguments(request, options),
    start: startGemini,
    fold: foldGeminiEvent,
    foldComplaint: foldGeminiComplaint,
    conclude: concludeGemini,
    transcripts: geminiTranscripts(options),
  });
}
