import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAgent } from "../../../src/adapters/agent-registry.ts";
import {
  type AgentInstallOptions,
  installAgent,
  type TarballCache,
} from "../../../src/adapters/agents/agent-install.ts";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/processes/processes.ts";
import { type FakeRegistry, startRegistry } from "../../fakes/npm/registry.ts";

const name = "@openai/codex";
const program = (says: string) => `#!/bin/sh\necho 'codex-cli ${says}'\n`;
const release = (version: string, description: Record<string, unknown> = { bin: { codex: "codex.sh" } }) => ({
  files: { "codex.sh": program(version) },
  description,
});
const never = new AbortController().signal;

let registry: FakeRegistry;
let root: string;
beforeAll(async () => {
  registry = await startRegistry(name, {
    "0.169.0": release("0.169.0"),
    "0.170.1": release("0.170.1"),
    "0.180.0": release("0.180.0", { bin: { codex: "codex.sh" }, engines: { node: ">=999" } }),
    "0.200.0-alpha.1": release("0.200.0-alpha.1"),
  });
});
afterAll(() => registry.close());
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "agent-install-"));
  registry.requests.length = 0;
  registry.silent = false;
});
afterEach(() => rm(root, { recursive: true, force: true }));

function processes(path = process.env["PATH"]) {
  const environment = { PATH: path, HOME: join(root, "home"), npm_config_registry: registry.url };
  return createProcesses({
    marker: `agent-install-test-${process.pid}`,
    clock: createClock(),
    environment,
    graceMs: 300,
  });
}
const install = (version: string, more: Partial<AgentInstallOptions> = {}) =>
  installAgent(
    {
      ...{ agent: "codex", package: name, version, place: "input agent-version" },
      ...{ processes: processes(), toolCache: join(root, "tools"), ...more },
    },
    never,
  );
const says = (path: string) => execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
const problemOf = (attempt: Promise<string>) =>
  attempt.then(
    () => "installed",
    (error: { evidence?: unknown }) => error.evidence,
  );
const tarballsFetched = () => registry.requests.filter((path) => path.endsWith(".tgz")).length;

describe("an agent from npm", () => {
  it("is installed once in an exact version, whatever others do and files in the work tree say", async () => {
    const kept = join(root, "tools/workflow-manager-agents/codex/0.169.0");
    await mkdir(join(kept, "linux-x64.dead.partial/node_modules"), { recursive: true });
    const cwd = join(root, "work");
    await mkdir(cwd);
    await writeFile(join(cwd, ".npmrc"), "registry=http://127.0.0.1:9/\n");
    const before = process.cwd();
    process.chdir(cwd);
    try {
      const [path, other] = await Promise.all([install("0.169.0"), install("0.169.0")]);
      expect(says(path)).toBe("codex-cli 0.169.0");
      expect(path.startsWith(kept)).toBe(true);
      expect(other).toBe(path);
      registry.requests.length = 0;
      expect(await install("0.169.0")).toBe(path);
      expect(registry.requests).toEqual([]);
      expect((await readdir(kept)).filter((entry) => !entry.includes("dead"))).toHaveLength(1);
    } finally {
      process.chdir(before);
    }
  });

  it("is fetched from the cache on a machine that has never had it, by the hash that the registry says", async () => {
    const kept = join(root, "kept");
    const keys: string[] = [];
    const tarballs: TarballCache = {
      restore: async (directory, key) => {
        keys.push(key);
        if (!keys.includes(`saved ${key}`)) return false;
        await cp(kept, directory, { recursive: true });
        return true;
      },
      save: async (directory, key) => {
        keys.push(`saved ${key}`);
        await cp(directory, kept, { recursive: true });
      },
    };
    await install("0.169.0", { tarballs });
    expect(tarballsFetched()).toBe(1);
    expect(says(await install("0.169.0", { tarballs, toolCache: join(root, "other") }))).toBe("codex-cli 0.169.0");
    expect(tarballsFetched()).toBe(1);
    const key = keys[0] ?? "";
    expect(keys).toEqual([key, `saved ${key}`, key]);
    expect(key).toMatch(/^workflow-manager-agent-codex-0\.169\.0-/);

    // Somebody else's file under the hash of the release is not run.
    for (const entry of await readdir(kept, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), "not what was published");
    expect(says(await install("0.169.0", { tarballs, toolCache: join(root, "third") }))).toBe("codex-cli 0.169.0");
    expect(tarballsFetched()).toBe(2);
  });

  it.each([
    ["^9.0.0", "npm knows no @openai/codex@^9.0.0", "published"],
    ["0.180.0", "does not run with the Node on this machine: it wants >=999, here is v", "setup-node"],
  ])("in version %s is a configuration problem: %s", async (version, problem, remedy) => {
    expect(await problemOf(install(version))).toMatchObject({
      kind: "configuration",
      problems: [
        {
          key: "agent-version",
          place: "input agent-version",
          problem: expect.stringContaining(problem),
          remedy: expect.stringContaining(remedy),
        },
      ],
    });
  });

  it("without npm on the machine is a configuration problem", async () => {
    expect(await problemOf(install("0.169.0", { processes: processes(join(root, "nothing")) }))).toMatchObject({
      kind: "configuration",
      problems: [{ problem: "npm is not on this machine's PATH", remedy: expect.stringContaining("setup-node") }],
    });
  });

  it("that npm does not bring in time may come at the next try, and leaves nothing running", async () => {
    registry.silent = true;
    const working = processes();
    expect(await problemOf(install("0.169.0", { processes: working, deadlineMs: 1000 }))).toMatchObject({
      kind: "network",
      errno: "ETIMEDOUT",
      message: "it did not end within 1 s",
    });
    expect(await working.endAll(0)).toBe(0);
    expect(await readdir(join(root, "tools/workflow-manager-agents/codex/0.169.0"))).toEqual([]);
  });

  it("is what the agent's adapter runs, and its probe says what is wrong with it", async () => {
    const environment = { RUNNER_TOOL_CACHE: join(root, "tools"), HOME: join(root, "home") };
    const world = { processes: processes(), environment, cwd: root, sessionRoot: root, tempDirectory: root };
    const agent = (agentVersion: string) =>
      createAgent({ agent: "codex", place: "input", agentVersion }, { ...world, redact: String });
    // The newest release that the range holds.
    expect(await agent(">=0.169 <0.175").probe(never)).toEqual({ kind: "available", version: "0.170.1" });
    expect(await agent("9.9.9").probe(never)).toMatchObject({
      kind: "unavailable",
      evidence: { kind: "configuration" },
    });
  });
});
