/**
 * Drives the real CLIs through our adapters against a model provider on loopback, and says what held. Installs them into a
 * temporary folder, or uses `--installed FOLDER` (one with `node_modules`). `--write` renews docs/agents.md. Needs a network
 * for the installation only; `--only codex,gemini` takes some of them.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startModelServer } from "../__tests__/fakes/model-servers/server.ts";
import { agentsFile, agentsTable, type TestedAgent, testedFile } from "./agents-table.ts";
import { renew } from "./metadata.ts";
import { type CheckResult, checkAgent, realAgents } from "./real-agents-checks.ts";

const { values } = parseArgs({
  options: { installed: { type: "string" }, only: { type: "string" }, write: { type: "boolean", default: false } },
});
const names = values.only?.split(",") ?? Object.keys(realAgents);
// Not below the system's temporary directory, which Codex and Gemini treat as an insecure place.
const root = await mkdtemp(join(homedir(), ".workflow-manager-real-agents-"));
const server = await startModelServer();
const tested: Record<string, TestedAgent> = {};
try {
  for (const name of names) {
    const agent = realAgents[name];
    if (agent === undefined) throw new Error(`${name} is not one of ${Object.keys(realAgents).join(", ")}`);
    const folder = values.installed ?? install(agent.package);
    const results = await checkAgent(agent, { folder, url: server.url, root: join(root, name) });
    report(name, results);
    tested[name] = {
      version: results.version,
      held: Object.fromEntries(results.checks.map(({ title, held }) => [title, held])),
    };
  }
} finally {
  await server.close();
  await rm(root, { recursive: true, force: true });
}
if (values.write) await write(tested);

function install(name: string): string {
  const folder = join(root, "installed");
  // npm looks for the nearest package.json: the prefix keeps it in the folder.
  execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", name], { stdio: "inherit" });
  return folder;
}

function report(name: string, results: { readonly version: string; readonly checks: readonly CheckResult[] }): void {
  console.log(`${name} ${results.version}`);
  for (const { title, held, seen, seconds } of results.checks) {
    console.log(`  ${held ? "held  " : "FAILED"} ${title} (${seconds.toFixed(1)} s): ${seen}`);
    if (!held) process.exitCode = 1;
  }
}

async function write(newest: Readonly<Record<string, TestedAgent>>): Promise<void> {
  const before: Record<string, TestedAgent> = JSON.parse(await readFile(testedFile, "utf8"));
  const all = { ...before, ...newest };
  await writeFile(testedFile, `${JSON.stringify(all, null, 2)}\n`);
  const page = await readFile(agentsFile, "utf8");
  await writeFile(agentsFile, renew("docs/agents.md", page, { "agents tested": agentsTable(all) }));
}
