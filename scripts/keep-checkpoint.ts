/**
 * Keeps a checkpoint as this version writes it, so that later versions are tested with it: `__tests__/fixtures/checkpoints/<version>/`.
 * Run once for each release (`node scripts/keep-checkpoint.ts`); what was kept is never written again.
 *
 * A workflow with a local forge is interrupted in the middle of implementation: one commit's worth of work is staged, one file
 * untracked. Kept are the repository, the forge's issues, and the newest generation.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { version } from "../src/core/version.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const kept = join(root, "__tests__/fixtures/checkpoints", version);
if (existsSync(kept)) throw new Error(`version ${version} is kept already; a kept checkpoint is never written again`);

/** The agent does one half, then waits for ever; where it finds its first half it does the other. */
const agent = `cat > /dev/null
[ "$WORKFLOW_STAGE" = implementation_progress ] || exit 0
if [ -e first.txt ]; then echo second > second.txt; exit 0; fi
echo first > first.txt
echo staged > staged.txt
git add staged.txt
touch ../half
sleep 600
`;
const files: Readonly<Record<string, string>> = {
  "task.md": "# Two halves\n\n## Requirements\n\n- [ ] first.txt\n- [ ] second.txt\n",
  "agent.sh": agent,
  ".github/workflow-manager.json": `${JSON.stringify({
    agent: "command",
    agent_command: "bash agent.sh",
    test_command: "test -e second.txt",
    checkpoint_stores: ["folder"],
  })}\n`,
};

const temporary = mkdtempSync(join(tmpdir(), "keep-checkpoint-"));
const project = join(temporary, "project");
const environment = {
  PATH: process.env["PATH"] ?? "",
  HOME: temporary,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};
const git = (...args: string[]) => execFileSync("git", ["-C", project, ...args], { env: environment, stdio: "ignore" });

try {
  mkdirSync(join(project, ".github"), { recursive: true });
  git("init", "--initial-branch=main");
  git("config", "user.name", "Ada");
  git("config", "user.email", "ada@example.com");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  git("add", "--all");
  git("commit", "--message", "begin");
  const child = spawn(process.execPath, [join(root, "dist/cli.js"), "run", "task.md", "--local"], {
    cwd: project,
    env: { PATH: environment.PATH, HOME: temporary, GIT_CONFIG_NOSYSTEM: "1" },
    stdio: "ignore",
  });
  while (!existsSync(join(temporary, "half"))) {
    if (child.exitCode !== null) throw new Error("the workflow ended before it was interrupted");
    await pause(100);
  }
  child.kill("SIGINT");
  await once(child, "exit");
  mkdirSync(kept, { recursive: true });
  execFileSync("git", ["-C", project, "bundle", "create", join(kept, "repository.bundle"), "main"], {
    stdio: "ignore",
  });
  cpSync(join(project, ".github/workflow-states/forge.json"), join(kept, "forge.json"));
  const generations = join(project, ".github/workflow-checkpoints/generations");
  const [workflowId = ""] = readdirSync(generations);
  const newest = readdirSync(join(generations, workflowId)).sort().at(-1) ?? "";
  cpSync(join(generations, workflowId, newest), join(kept, "generations", workflowId, newest), { recursive: true });
  console.log(`kept: ${workflowId}, ${newest}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
