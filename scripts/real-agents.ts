/**
 * Drives the real CLIs from npm against a model provider on loopback, and says what held: by their adapters, through the
 * committed bundle on the emulated GitHub, and killed at each of their events. Installs them into a temporary folder, or uses
 * `--installed FOLDER` (one with `node_modules`). `--write` renews docs/agents.md. Needs a network for the installation only.
 *
 *   node scripts/real-agents.ts [--only codex,gemini] [--parts adapter,bundle,events] [--checks "bad key"] [--write]
 *
 * Run it by `npm run agents`, so that `node` on the PATH is the project's own: Claude Code wants Node 22 or newer.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { agentsFile, agentsTable, type TestedAgent, testedFile } from "./agents-table.ts";
import { renew } from "./metadata.ts";
import { checkBundle } from "./real-agents-bundle.ts";
import { type CheckResult, checkAgent, versionOf } from "./real-agents-checks.ts";
import { realAgents } from "./real-agents-clis.ts";
import { checkEvents } from "./real-agents-events.ts";

const { values } = parseArgs({
  options: {
    installed: { type: "string" },
    only: { type: "string" },
    parts: { type: "string", default: "adapter,bundle,events" },
    checks: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
});
const checksOf: Readonly<Record<string, typeof checkAgent>> = {
  adapter: checkAgent,
  bundle: checkBundle,
  events: checkEvents,
};
const names = values.only?.split(",") ?? Object.keys(realAgents);
const parts = values.parts.split(",");
const wanted = (title: string) => title.toLowerCase().includes(values.checks.toLowerCase());
// Not below the system's temporary directory, which Codex and Gemini treat as an insecure place.
const root = await mkdtemp(join(homedir(), ".workflow-manager-real-agents-"));
process.env["TMPDIR"] = root;
const tested: Record<string, TestedAgent> = {};
try {
  for (const name of names) {
    const agent = realAgents[name];
    if (agent === undefined) throw new Error(`${name} is not one of ${Object.keys(realAgents).join(", ")}`);
    const folder = values.installed ?? install(agent.package);
    const place = { folder, root: join(root, name), wanted };
    const version = await versionOf(agent, place);
    console.log(`${name} ${version}`);
    const checks: CheckResult[] = [];
    for (const part of parts) {
      const run = checksOf[part];
      if (run === undefined) throw new Error(`${part} is not one of ${Object.keys(checksOf).join(", ")}`);
      checks.push(...(await run(agent, place, report)));
    }
    tested[name] = { version, held: Object.fromEntries(checks.map(({ title, held }) => [title, held])) };
  }
} finally {
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
}
if (values.write) await write(tested);
// A job that was lost half way leaves timers and sockets of the emulated host behind.
process.exit();

function install(name: string): string {
  const folder = join(root, "installed");
  // npm looks for the nearest package.json: the prefix keeps it in the folder.
  execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", name], { stdio: "inherit" });
  return folder;
}

function report({ title, held, seen, seconds }: CheckResult): void {
  console.log(`  ${held ? "held  " : "FAILED"} ${title} (${seconds.toFixed(1)} s): ${seen}`);
  if (!held) process.exitCode = 1;
}

/** What was not checked this time stays as it was, where the version is the same. */
async function write(newest: Readonly<Record<string, TestedAgent>>): Promise<void> {
  const all: Record<string, TestedAgent> = JSON.parse(await readFile(testedFile, "utf8"));
  for (const [name, { version, held }] of Object.entries(newest)) {
    const before = all[name];
    all[name] = { version, held: before?.version === version ? { ...before.held, ...held } : held };
  }
  await writeFile(testedFile, `${JSON.stringify(all, null, 2)}\n`);
  const page = await readFile(agentsFile, "utf8");
  await writeFile(agentsFile, renew("docs/agents.md", page, { "agents tested": agentsTable(all) }));
}
