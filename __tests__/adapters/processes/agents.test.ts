import { join } from "node:path";
import { createClaudeAgent } from "../../../src/adapters/agents/claude-agent.ts";
import { createCodexAgent } from "../../../src/adapters/agents/codex-agent.ts";
import { createCommandAgent } from "../../../src/adapters/agents/command-agent.ts";
import { createCopilotAgent } from "../../../src/adapters/agents/copilot-agent.ts";
import { createGeminiAgent } from "../../../src/adapters/agents/gemini-agent.ts";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/processes/processes.ts";
import { agentContract, redactContractSecret } from "../../contracts/agent.ts";
import type { AgentScript } from "../../fakes/agent-cli.ts";
import { installFakeAgent } from "../../fakes/agent-install.ts";
import type { ClaudeScript } from "../../fakes/claude-cli.ts";
import { installFakeClaude } from "../../fakes/claude-install.ts";

const processes = createProcesses({
  marker: `agents-test-${process.pid}`,
  clock: createClock(),
  environment: process.env,
  graceMs: 300,
});

agentContract({
  name: "command",
  silenceFinishes: true,
  processes: () => processes,
  setup({ scenario, home, pidFile }) {
    const commands = {
      success:
        'cd "$WORKFLOW_SESSION_DIR"; (cat; echo) >> log; mkdir -p sub; echo "seen $(wc -l < log)" | tee sub/answer',
      failure: "echo going wrong >&2; exit 1",
      hang: `trap '' TERM; setsid sleep 600 & echo $$ > '${pidFile}'; echo $! >> '${pidFile}'; while :; do sleep 600 & wait; done`,
      flood: "head -c 30000000 /dev/zero | tr '\\0' x; echo",
      silent: "cat > /dev/null",
    };
    return createCommandAgent({
      command: commands[scenario],
      processes,
      sessionRoot: join(home, "sessions"),
      tempDirectory: join(home, "temp"),
      environment: {},
      redact: redactContractSecret,
    });
  },
});

agentContract({
  name: "claude",
  silenceFinishes: false,
  processes: () => processes,
  setup({ scenario, home, workTree, pidFile }) {
    const scripts: Record<typeof scenario, Partial<ClaudeScript>> = {
      success: {},
      failure: { stream: "529-overloaded" },
      hang: { hang: true, ignoreTerm: true, pidFile },
      flood: { flood: 30_000_000 },
      silent: { silent: true },
    };
    return createClaudeAgent({
      processes,
      environment: { HOME: home },
      cwd: workTree,
      tempDirectory: join(home, "temp"),
      redact: redactContractSecret,
      program: installFakeClaude(join(home, "bin"), scripts[scenario]),
      extra: [],
    });
  },
});

const failures = {
  codex: { stream: "429-turn-failed", exitCode: 1 },
  gemini: { stream: "bad-key", exitCode: 1 },
  copilot: { stream: "401", exitCode: 1 },
};
const creators = { codex: createCodexAgent, gemini: createGeminiAgent, copilot: createCopilotAgent };

for (const kind of ["codex", "gemini", "copilot"] as const) {
  agentContract({
    name: kind,
    silenceFinishes: false,
    processes: () => processes,
    setup({ scenario, home, workTree, pidFile }) {
      const scripts: Record<typeof scenario, Partial<AgentScript>> = {
        success: {},
        failure: failures[kind],
        hang: { hang: true, ignoreTerm: true, pidFile },
        flood: { flood: 30_000_000 },
        silent: { silent: true },
      };
      return creators[kind]({
        processes,
        environment: { HOME: home },
        cwd: workTree,
        sessionRoot: join(home, "sessions"),
        tempDirectory: join(home, "temp"),
        redact: redactContractSecret,
        program: installFakeAgent(join(home, "bin"), { kind, ...scripts[scenario] }),
        extra: [],
      });
    },
  });
}
