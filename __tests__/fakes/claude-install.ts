import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClaudeScript } from "./claude-cli.ts";

/** Writes an executable `claude` into the directory and returns its path. Its behaviour is fixed there, not in the environment. */
export function installFakeClaude(directory: string, script: Partial<ClaudeScript> = {}, version = "2.1.330"): string {
  const cli = fileURLToPath(new URL("./claude-cli.ts", import.meta.url));
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const path = join(directory, "claude");
  mkdirSync(directory, { recursive: true });
  const lines = [
    "#!/bin/sh",
    `export FAKE_CLAUDE_SCRIPT=${quoted(JSON.stringify({ stream: "success", ...script }))}`,
    `export FAKE_CLAUDE_VERSION=${quoted(version)}`,
    `exec ${quoted(process.execPath)} ${quoted(cli)} "$@"`,
  ];
  writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o755 });
  return path;
}
