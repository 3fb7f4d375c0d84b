/** The agent `claude`: Claude Code without a head. What its stream means is decided in core/agents/claude-events.ts. */
import { type ClaudeState, foldClaudeEvent, startClaude } from "../../core/agents/claude-events.ts";
import { concludeClaude } from "../../core/agents/claude-verdict.ts";
import type { Agent } from "../../ports.ts";
import { claudeEnvironment } from "./agent-environment.ts";
import { claudeArguments } from "./claude-arguments.ts";
import { claudeTranscripts } from "./claude-session.ts";
import { type CliAgentOptions, createCliAgent } from "./cli-agent.ts";

export function createClaudeAgent(options: CliAgentOptions): Agent {
  return createCliAgent<ClaudeState>(options, {
    name: "claude",
    install:
      "Add a step before this action: `- run: npm install -g @anthropic-ai/claude-code` (Node 22 or newer, else npm silently " +
      "installs an old version), and give this action's step the `env` entry ANTHROPIC_API_KEY from a repository secret.",
    // Up to 2.1.197 a SIGTERM from outside ends as `success` with exit code 0, and a resume needs the same directory.
    minimumVersion: [2, 1, 198],
    environment: claudeEnvironment(options.environment),
    arguments: (request) => claudeArguments(request, options),
    start: startClaude,
    fold: foldClaudeEvent,
    conclude: concludeClaude,
    transcripts: claudeTranscripts(options),
  });
}
