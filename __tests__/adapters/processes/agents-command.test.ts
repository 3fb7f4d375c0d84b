import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCommandAgent } from "../../../src/adapters/agents/command-agent.ts";
import { sessionBytesLimit } from "../../../src/adapters/agents/session-copy.ts";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/processes/processes.ts";
import type { AgentRequest } from "../../../src/ports.ts";
import { redactContractSecret } from "../../contracts/agent.ts";

const processes = createProcesses({
  marker: `agents-command-test-${process.pid}`,
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

describe("the agent command", () => {
  const command = (line: string) =>
    createCommandAgent({
      command: line,
      processes,
      sessionRoot: join(root, "sessions"),
      tempDirectory: join(root, "temp"),
      environment: { OPENAI_API_KEY: "provider-key", GITHUB_TOKEN: "never" },
      redact: redactContractSecret,
    });

  it("has a git that sends none of the credentials which a checkout has left behind", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((asked, answer) => {
      seen.push(asked.headers.authorization);
      answer.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const kept = `git init -q . && git config "http.${url}/.extraheader" "AUTHORIZATION: basic c2VjcmV0"`;
    const ask = `git ls-remote ${url}/acme/app 2>&1 || true`;
    try {
      await processes.run({ label: "git", run: { shell: `${kept}; ${ask}` }, cwd: root, env: {} }, never);
      const agent = createCommandAgent({
        command: ask,
        processes,
        sessionRoot: join(root, "sessions"),
        tempDirectory: join(root, "temp"),
        environment: { GITHUB_SERVER_URL: url },
        redact: redactContractSecret,
      });
      expect((await agent.run(request(), () => undefined, never)).kind).toBe("finished");
    } finally {
      server.close();
    }
    expect(seen).toContain("basic c2VjcmV0");
    expect(seen.at(-1)).toBeUndefined();
  });

  it("gets the prompt twice and everything it may need to know, and leaves no prompt behind", async () => {
    const line =
      'echo "$(cat)|$(cat "$WORKFLOW_PROMPT_FILE")|$WORKFLOW_ID|$WORKFLOW_STAGE|$WORKFLOW_ATTEMPT|$WORKFLOW_ACCESS|' +
      '$WORKFLOW_SESSION_ID|$WORKFLOW_RESUMED|$OPENAI_API_KEY|$(env | grep -c GITHUB_TOKEN || true)|$PWD|$WORKFLOW_SESSION_DIR"';
    const outcome = await command(line).run(request(), () => undefined, never);
    expect(outcome.kind === "finished" ? outcome.answer.trim().split("|") : outcome).toEqual([
      "the prompt",
      "the prompt",
      "w-1",
      "testing_complete",
      "3",
      "read-only",
      sessionId,
      "0",
      "provider-key",
      "0",
      root,
      join(root, "sessions", sessionId),
    ]);
    expect(await readdir(join(root, "temp"))).toEqual([]);
  });

  it("is told when it resumes", async () => {
    const resumed = request({ session: { kind: "resume", id: sessionId } });
    expect(await command('echo "$WORKFLOW_RESUMED"').run(resumed, () => undefined, never)).toMatchObject({
      answer: "1\n",
    });
  });

  it("that fails shows its last output and its code as process evidence", async () => {
    const outcome = await command("echo working; echo broken >&2; exit 7").run(request(), () => undefined, never);
    expect(outcome).toMatchObject({
      kind: "failed",
      evidence: { kind: "process", label: "agent-command", exitCode: 7 },
    });
    expect(JSON.stringify(outcome)).toContain("broken");
  });

  it("that fails in the middle of a pipe has failed", async () => {
    expect(await command("false | cat").run(request(), () => undefined, never)).toMatchObject({
      evidence: { exitCode: 1 },
    });
  });

  it("keeps folders of its session, and no links", async () => {
    const agent = command("true");
    const directory = join(root, "sessions", sessionId);
    await mkdir(join(directory, "a"), { recursive: true });
    await writeFile(join(directory, "a", "notes %.txt"), "sk-ant-s3cret-value");
    const binary = Buffer.from([0xff, 0xfe, 0, 1, 0x80]);
    await writeFile(join(directory, "state.bin"), binary);
    await symlink("/etc/hostname", join(directory, "link"));
    const files = await agent.sessionFiles(sessionId);
    expect(files.map((file) => file.name).sort()).toEqual(["a%2Fnotes%20%25.txt", "state.bin"]);
    const bytes = Object.fromEntries(await Promise.all(files.map(async (f) => [f.name, await readFile(f.path)])));
    expect(bytes["state.bin"]).toEqual(binary);
    expect(bytes["a%2Fnotes%20%25.txt"]?.toString()).toBe("***");

    const other = "22222222-2222-4333-8444-555555555555";
    await agent.restoreSession(other, [{ name: "a%2Fnotes%20%25.txt", bytes: Buffer.from("back") }]);
    expect(await readFile(join(root, "sessions", other, "a", "notes %.txt"), "utf8")).toBe("back");
  });

  it("keeps no session rather than half of one that is too big", async () => {
    const directory = join(root, "sessions", sessionId);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "huge"), "");
    await truncate(join(directory, "huge"), sessionBytesLimit + 1);
    expect(await command("true").sessionFiles(sessionId)).toEqual([]);
  });
});
