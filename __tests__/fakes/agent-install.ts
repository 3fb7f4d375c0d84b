import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AgentScript } from "./agent-cli.ts";

const versions = { codex: "codex-cli 0.169.0", gemini: "0.61.0", copilot: "GitHub Copilot CLI 1.0.102." };

/** Writes an executable CLI into the directory and returns its path. Its behaviour is fixed there, not in the environment. */
export function installFakeAgent(
  directory: string,
  script: Partial<AgentScript> & Pick<AgentScript, "kind">,
  version: string = versions[script.kind],
): string {
  const cli = fileURLToPath(new URL("./agent-cli.ts", import.meta.url));
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const path = join(directory, script.kind);
  mkdirSync(directory, { recursive: true });
  const lines = [
    "#!/bin/sh",
    `export FAKE_AGENT_SCRIPT=${quoted(JSON.stringify({ stream: "success", exitCode: 0, ...script }))}`,
    `export FAKE_AGENT_VERSION=${quoted(version)}`,
    `exec ${quoted(process.execPath)} ${quoted(cli)} "$@"`,
  ];
  writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o755 });
  return path;
}
