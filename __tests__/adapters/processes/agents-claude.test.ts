import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClaudeAgent } from "../../../src/adapters/agents/claude-agent.ts";
import { sessionBytesLimit } from "../../../src/adapters/agents/session-copy.ts";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/processes/processes.ts";
import type { AgentEvent, AgentRequest } from "../../../src/ports.ts";
import { redactContractSecret } from "../../contracts/agent.ts";
import type { ClaudeScript } from "../../fakes/claude-cli.ts";
import { installFakeClaude } from "../../fakes/claude-install.ts";

const processes = createProcesses({
  marker: `agents-claude-test-${process.pid}`,
  clock: createClock(),
  environment: process.env,
  graceMs: 300,
});

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
  access: "read-only",
  prompt: "the prompt",
  session: { kind: "new", id: sessionId },
  cwd: root,
  ...more,
});

describe("the agent claude", () => {
  const claude = (script: Partial<ClaudeScript>, version?: string) =>
    createClaudeAgent({
      processes,
      environment: { HOME: join(root, "home"), ANTHROPIC_API_KEY: "key" },
      cwd: root,
      tempDirectory: join(root, "temp"),
      redact: redactContractSecret,
      program: installFakeClaude(join(root, "bin"), script, version),
      model: "opus",
      extra: [],
    });
  const transcript = () =>
    join(root, "home/.claude/projects", root.replaceAll(/[^A-Za-z0-9]/g, "-"), `${sessionId}.jsonl`);

  it("is ended at the first refusal of its key instead of after ten retries", async () => {
    const bin = join(root, "bin");
    const program = installFakeClaude(bin);
    const refused =
      '{"type":"system","subtype":"api_retry","retry_delay_ms":900,"error_status":401,"error":"authentication_failed"}';
    await writeFile(program, `#!/bin/sh\ncat > /dev/null\nprintf '%s\\n' '${refused}'\nsleep 600\n`, { mode: 0o755 });
    const agent = createClaudeAgent({
      processes,
      environment: {},
      cwd: root,
      tempDirectory: join(root, "temp"),
      redact: (text) => text,
      program,
      extra: [],
    });
    const events: AgentEvent[] = [];
    expect(await agent.run(request(), (event) => events.push(event), never)).toMatchObject({
      kind: "failed",
      evidence: { kind: "agent", problem: "authentication", status: 401, killedByUs: true },
    });
    expect(events).toContainEqual({ kind: "retry", status: 401, delayMs: 900, error: "authentication_failed" });
  });

  it("asked to resume what is not there says so", async () => {
    const resumed = request({ session: { kind: "resume", id: sessionId } });
    expect(await claude({}).run(resumed, () => undefined, never)).toMatchObject({
      kind: "failed",
      sessionId: undefined,
      evidence: { problem: "no-session" },
    });
  });

  it("tells when the session is another than the one asked for", async () => {
    const events: AgentEvent[] = [];
    const outcome = await claude({ otherSession: "another-id" }).run(request(), (event) => events.push(event), never);
    expect(events).toContainEqual(expect.objectContaining({ kind: "started", sessionId: "another-id" }));
    expect(outcome).toMatchObject({ kind: "finished", sessionId: "another-id" });
  });

  it("gets our flags and no prompt on its command line", async () => {
    await claude({}).run(request({ maxTurns: 5, maxCostUsd: 2 }), () => undefined, never);
    const [first = ""] = (await readFile(transcript(), "utf8")).split("\n");
    const { argv, message } = JSON.parse(first);
    expect(argv).toEqual(expect.arrayContaining(["--session-id", sessionId, "--model", "opus", "--max-turns", "5"]));
    expect(argv).not.toContain("the prompt");
    expect(message.content).toBe("the prompt");
  });

  it("leaves a half-written last line of the transcript out of the copy", async () => {
    const agent = claude({});
    await agent.run(request(), () => undefined, never);
    const whole = await readFile(transcript(), "utf8");
    await writeFile(transcript(), `${whole}{"torn":"sk-ant-s3cret-va`);
    const [file] = await agent.sessionFiles(sessionId);
    const copy = await readFile(file?.path ?? "", "utf8");
    expect(
      copy
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual(
      whole
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
  });

  it("carries no transcript that is over the limit", async () => {
    const agent = claude({});
    await agent.run(request(), () => undefined, never);
    await truncate(transcript(), sessionBytesLimit + 1);
    expect(await agent.sessionFiles(sessionId)).toEqual([]);
  });

  it.each([
    ["2.1.330", { kind: "available", version: "2.1.330" }],
    ["2.1.198", { kind: "available", version: "2.1.198" }],
    ["3.0.0", { kind: "available", version: "3.0.0" }],
    ["2.1.197", { kind: "unavailable" }],
    ["1.9.400", { kind: "unavailable" }],
    ["unknown", { kind: "unavailable" }],
  ])("of version %s is %o", async (version, expected) => {
    expect(await claude({}, version).probe(never)).toMatchObject(expected);
  });

  it("that is missing is a configuration problem with the step to add", async () => {
    const agent = createClaudeAgent({
      processes,
      environment: {},
      cwd: root,
      tempDirectory: root,
      redact: (text) => text,
      program: join(root, "no-such-claude"),
      extra: [],
    });
    const probed = await agent.probe(never);
    expect(probed).toMatchObject({ kind: "unavailable", evidence: { kind: "configuration" } });
    expect(JSON.stringify(probed)).toContain("npm install -g @anthropic-ai/claude-code");
    expect(JSON.stringify(probed)).toContain("ANTHROPIC_API_KEY");
    expect(await agent.run(request(), () => undefined, never)).toMatchObject({
      kind: "failed",
      evidence: { kind: "agent", problem: "not-installed" },
    });
  });
});
