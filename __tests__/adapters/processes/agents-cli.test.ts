import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  codexEnvironment,
  copilotEnvironment,
  geminiEnvironment,
} from "../../../src/adapters/agents/agent-environment.ts";
import { createCodexAgent } from "../../../src/adapters/agents/codex-agent.ts";
import { codexArguments } from "../../../src/adapters/agents/codex-arguments.ts";
import { createCopilotAgent } from "../../../src/adapters/agents/copilot-agent.ts";
import { copilotArguments } from "../../../src/adapters/agents/copilot-arguments.ts";
import { createGeminiAgent } from "../../../src/adapters/agents/gemini-agent.ts";
import { geminiArguments } from "../../../src/adapters/agents/gemini-arguments.ts";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/processes/processes.ts";
import type { AgentEvent, AgentRequest } from "../../../src/ports.ts";
import type { AgentScript } from "../../fakes/agent-cli.ts";
import { installFakeAgent } from "../../fakes/agent-install.ts";

const processes = createProcesses({
  marker: `agents-cli-test-${process.pid}`,
  clock: createClock(),
  environment: process.env,
  graceMs: 300,
});
const creators = { codex: createCodexAgent, gemini: createGeminiAgent, copilot: createCopilotAgent };
const kinds = ["codex", "gemini", "copilot"] as const;
const sessionId = "11111111-2222-4333-8444-555555555555";
const never = new AbortController().signal;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "agents-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const request = (more: Partial<AgentRequest> = {}): AgentRequest => ({
  stage: "testing_complete",
  attempt: 3,
  workflowId: "w-1",
  access: "edit",
  prompt: "the prompt",
  session: { kind: "new", id: sessionId },
  cwd: root,
  ...more,
});
const resumed = { session: { kind: "resume", id: sessionId } } as const;

describe.each(kinds)("the agent %s", (kind) => {
  const agent = (script: Partial<AgentScript> = {}, version?: string, program?: string) =>
    creators[kind]({
      processes,
      environment: { HOME: join(root, "home") },
      cwd: root,
      sessionRoot: join(root, "sessions"),
      tempDirectory: join(root, "temp"),
      redact: (text) => text,
      program: program ?? installFakeAgent(join(root, "bin"), { kind, ...script }, version),
      model: "a-model",
      extra: [],
    });
  const run = (script: Partial<AgentScript>, more: Partial<AgentRequest> = {}) =>
    agent(script).run(request(more), () => undefined, never);

  it("asked to resume what is not there says so", async () => {
    expect(await run({}, resumed)).toMatchObject({ sessionId: undefined, evidence: { problem: "no-session" } });
  });

  it("that answers a resume as another session has lost it", async () => {
    await run({});
    expect(await run({ otherSession: "01a20564-8542-77e2-b165-75a41b3064bc" }, resumed)).toMatchObject({
      sessionId: undefined,
      evidence: { problem: "no-session" },
    });
  });

  it("gets every flag again on a resume, and no prompt on its command line", async () => {
    const subject = agent();
    await subject.run(request(), () => undefined, never);
    await subject.run(request(resumed), () => undefined, never);
    const [file] = await subject.sessionFiles(sessionId);
    const users = (await readFile(file?.path ?? "", "utf8")).split("\n").filter((line) => line.includes('"argv"'));
    const calls = users.map((line) => JSON.parse(line));
    expect(calls).toHaveLength(2);
    for (const { argv, content } of calls) {
      expect(argv).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:-m|--model)$/), "a-model"]));
      expect(argv).not.toContain("the prompt");
      expect(content).toBe("the prompt");
    }
  });

  it("counts the tokens of this attempt only", async () => {
    if (kind === "gemini") return expect((await run({})).usage).toMatchObject({ inputTokens: 200, outputTokens: 20 });
    const { usage } = await run({});
    const again = await run({}, resumed);
    expect(usage.inputTokens).toBeGreaterThan(0);
    // Its conversation grew by two lines, for each of which the fake counts a hundred.
    expect(again.usage).toMatchObject({ inputTokens: 200, outputTokens: 20 });
  });

  it("is available where it is new enough, and else a configuration problem with the step to add", async () => {
    expect(await agent().probe(never)).toMatchObject({
      kind: "available",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    for (const subject of [agent({}, "0.0.9"), agent({}, "unknown"), agent({}, "", join(root, "no-such-program"))]) {
      const probed = await subject.probe(never);
      expect(probed).toMatchObject({ kind: "unavailable", evidence: { kind: "configuration" } });
      expect(JSON.stringify(probed)).toMatch(/npm install -g @.*_(?:KEY|TOKEN)/);
    }
    const missing = agent({}, "", join(root, "no-such-program"));
    expect(await missing.run(request(), () => undefined, never)).toMatchObject({
      evidence: { problem: "not-installed" },
    });
  });
});

describe("what is special", () => {
  it("Codex is ended at the first refusal of its key", async () => {
    const program = join(root, "codex");
    const refused = '{"type":"error","message":"Reconnecting... 1/5 (unexpected status 401 Unauthorized: no)"}';
    await writeFile(program, `#!/bin/sh\ncat > /dev/null\nprintf '%s\\n' '${refused}'\nsleep 600\n`, { mode: 0o755 });
    const where = { environment: {}, cwd: root, sessionRoot: join(root, "s"), tempDirectory: root, redact: String };
    const agent = createCodexAgent({ ...where, processes, program, extra: [] });
    expect(await agent.run(request(), () => undefined, never)).toMatchObject({
      evidence: { problem: "authentication", status: 401, killedByUs: true },
    });
  });

  it("Gemini tells its retries on standard error", async () => {
    const complaint = "Attempt 1 failed with status 429. Retrying with backoff...\n";
    const program = installFakeAgent(root, { kind: "gemini", complaint });
    const where = { environment: { HOME: root }, cwd: root, tempDirectory: root, redact: String };
    const events: AgentEvent[] = [];
    await createGeminiAgent({ ...where, processes, program, extra: [] }).run(
      request(),
      (event) => events.push(event),
      never,
    );
    expect(events).toContainEqual({ kind: "retry", status: 429, delayMs: 0, error: "HTTP 429" });
  });

  it("Gemini's session goes to a project of its own where another directory has the name", async () => {
    const projects = join(root, ".gemini/tmp");
    const cwd = join(root, "Work_1");
    await mkdir(cwd);
    for (const [project, owner] of [
      ["work-1", "/elsewhere/work-1"],
      ["work-1-1", "/other/work-1"],
    ] as const) {
      await mkdir(join(projects, project, "chats"), { recursive: true });
      await writeFile(join(projects, project, ".project_root"), owner);
    }
    const where = { environment: { HOME: root }, cwd, tempDirectory: root, redact: String, extra: [] };
    const agent = createGeminiAgent({ ...where, processes, program: "gemini" });
    const name = "session-2026-11-22T22-38-11111111.jsonl";
    await agent.restoreSession(sessionId, [{ name, bytes: Buffer.from(`{"sessionId":"${sessionId}"}\n`) }]);
    expect(await readdir(join(projects, "work-1-2", "chats"))).toEqual([name]);
    await agent.restoreSession(sessionId, [{ name, bytes: Buffer.from(`{"sessionId":"${sessionId}"}\nmore\n`) }]);
    expect(await readdir(projects)).toHaveLength(3);
  });
});

describe("command lines", () => {
  const reading = request({ access: "read-only" });

  it("a stage that may only read stays one, whatever the user allows", () => {
    const codex = [
      "-s",
      "danger-full-access",
      "-c",
      "sandbox_mode=x",
      "-c=approval_policy=y",
      "--config",
      "a=b",
      "--search",
    ];
    const words = codexArguments(reading, { extra: codex });
    expect(words).toContain('sandbox_mode="read-only"');
    expect(words.slice(-4)).toEqual(["--config", "a=b", "--search", "-"]);
    expect(words.join(" ")).not.toMatch(/danger|sandbox_mode=x|approval_policy=y/);
    const gemini = geminiArguments(reading, { extra: ["--yolo", "--approval-mode", "yolo", "--debug"] });
    expect(gemini.slice(-3)).toEqual(["--approval-mode", "default", "--debug"]);
    const copilot = copilotArguments(reading, { extra: ["--allow-all", "--allow-tool=write", "--no-color"] });
    expect(copilot).toEqual(expect.arrayContaining(["--deny-tool=shell", "--deny-tool=write", "--no-color"]));
    expect(copilot).not.toContain("--allow-all");
  });

  it("an editing stage may edit, with what the user says in place of ours", () => {
    expect(codexArguments(request(), { extra: [] })).toContain('sandbox_mode="workspace-write"');
    expect(codexArguments(request(), { extra: ["--sandbox=danger-full-access"] }).join(" ")).not.toContain(
      "sandbox_mode",
    );
    expect(geminiArguments(request(), { extra: [] })).toContain("yolo");
    expect(geminiArguments(request(), { extra: ["-y"] })).not.toContain("--approval-mode");
    expect(geminiArguments(request(), { model: "a", extra: ["-m", "b"] })).not.toContain("a");
    expect(copilotArguments(request(), { extra: [] })).toContain("--deny-tool=shell(git push:*)");
  });
});

describe("environments", () => {
  const env = {
    HOME: "/h",
    GITHUB_TOKEN: "g",
    GH_TOKEN: "g",
    OPENAI_API_KEY: "o",
    GEMINI_API_KEY: "m",
    GOOGLE_CLOUD_PROJECT: "p",
    COPILOT_GITHUB_TOKEN: "c",
    ANTHROPIC_API_KEY: "a",
  };

  it("hold the agent's own key and nobody else's", () => {
    expect(codexEnvironment(env)).toEqual({ HOME: "/h", OPENAI_API_KEY: "o", CODEX_API_KEY: "o" });
    expect(codexEnvironment({ OPENAI_API_KEY: "o", CODEX_API_KEY: "x" })).toMatchObject({ CODEX_API_KEY: "x" });
    expect(codexEnvironment({})).toEqual({});
    const unattended = { GEMINI_CLI_NO_RELAUNCH: "true", GEMINI_CLI_TRUST_WORKSPACE: "true" };
    expect(geminiEnvironment(env)).toEqual({
      ...unattended,
      HOME: "/h",
      GEMINI_API_KEY: "m",
      GOOGLE_CLOUD_PROJECT: "p",
    });
    expect(copilotEnvironment(env)).toEqual({ COPILOT_AUTO_UPDATE: "false", HOME: "/h", COPILOT_GITHUB_TOKEN: "c" });
  });
});
