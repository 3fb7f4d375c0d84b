/** Each CLI dies at each event of a recorded session; a fresh machine goes on in the same conversation. */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClaudeAgent } from "../../../src/adapters/agents/claude-agent.ts";
import { createCodexAgent } from "../../../src/adapters/agents/codex-agent.ts";
import { createCopilotAgent } from "../../../src/adapters/agents/copilot-agent.ts";
import { createGeminiAgent } from "../../../src/adapters/agents/gemini-agent.ts";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/processes/processes.ts";
import type { AgentRequest } from "../../../src/ports.ts";
import { type DyingKind, installDyingCli, recordedEvents } from "../../fakes/dying-cli.ts";

const processes = createProcesses({
  marker: `agents-every-event-test-${process.pid}`,
  clock: createClock(),
  environment: process.env,
  graceMs: 300,
});
const creators = {
  claude: createClaudeAgent,
  codex: createCodexAgent,
  gemini: createGeminiAgent,
  copilot: createCopilotAgent,
};
const kinds: readonly DyingKind[] = ["claude", "codex", "gemini", "copilot"];
const never = new AbortController().signal;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "every-event-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function machine(kind: DyingKind, name: string, sessionId: string, diesAfter: number | undefined) {
  const home = join(root, name, "home");
  const workTree = join(root, name, "work");
  await mkdir(home, { recursive: true });
  await mkdir(workTree);
  const cli = installDyingCli({ kind, home, workTree, sessionId, diesAfter });
  const agent = creators[kind]({
    ...{ processes, environment: { HOME: home }, cwd: workTree, program: cli.program, extra: [], redact: String },
    ...{ sessionRoot: join(home, "ids"), tempDirectory: join(home, "temp") },
  });
  const about = { stage: "implementation_progress", attempt: 1, workflowId: "w", access: "edit", prompt: "p" } as const;
  const run = (session: AgentRequest["session"]) =>
    agent.run({ ...about, session, cwd: workTree }, () => undefined, never);
  return { agent, run, cli };
}

/** A process that has ended and waits to be collected by its parent is dead. */
async function isAlive(pid: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid.trim()}/stat`, "utf8").catch(() => "");
  return stat !== "" && !/^\d+ \(.*\) Z /s.test(stat);
}

describe.each(kinds)("%s, killed by SIGKILL", (kind) => {
  const events = recordedEvents(kind);
  const indices = Array.from({ length: events.length + 1 }, (_, at) => at);

  async function dieAndGoOn(at: number): Promise<void> {
    const id = `${String(at).padStart(8, "0")}-2222-4333-8444-555555555555`;
    const here = await machine(kind, `${at}-here`, id, at);
    const died = await here.run({ kind: "new", id });
    expect(died).toMatchObject({ kind: "failed", evidence: { signal: "SIGKILL", killedByUs: false } });
    if (at > 0) expect(await isAlive(await readFile(here.cli.toolPid, "utf8"))).toBe(false);

    const files = await here.agent.sessionFiles(id);
    const there = await machine(kind, `${at}-there`, id, undefined);
    const carried = files.map(async (file) => ({ name: file.name, bytes: await readFile(file.path) }));
    await there.agent.restoreSession(id, await Promise.all(carried));
    const outcome = await there.run({ kind: "resume", id });
    if (at === 0) {
      // It died before there was a conversation: that is said, and the next attempt begins one.
      expect([files, outcome]).toMatchObject([[], { sessionId: undefined, evidence: { problem: "no-session" } }]);
    } else {
      // The head of the file, the first prompt, and the prompt that resumes.
      expect(outcome).toMatchObject({ kind: "finished", sessionId: id, answer: "DONE after seeing 3 messages" });
    }
  }

  it(`after each of its ${events.length} events, leaves no tool and goes on in the same conversation elsewhere`, async () => {
    const left = indices.values();
    const worker = async () => {
      for (const at of left) await dieAndGoOn(at);
    };
    await Promise.all(Array.from({ length: 4 }, worker));
  });
});
