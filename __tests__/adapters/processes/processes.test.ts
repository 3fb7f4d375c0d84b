import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClock } from "../../../src/adapters/clock.ts";
import { createProcessTable, findKin } from "../../../src/adapters/processes/process-tree.ts";
import { createProcesses, type ProcessesSetup } from "../../../src/adapters/processes/processes.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { CommandRequest } from "../../../src/ports.ts";

const clock = createClock();
let folder: string;
let marker: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workflow-manager-processes-"));
  marker = `test-${folder.slice(-6)}`;
});
afterEach(() => {
  // Whatever a test left running must not outlive it.
  for (const pid of survivors()) process.kill(pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const survivors = () =>
  findKin(createProcessTable()(), {
    groups: new Set(),
    isOurs: (mark) => mark.startsWith(`${marker}.`),
    known: new Map(),
  }).map(({ pid }) => pid);

const processes = (more: Partial<ProcessesSetup> = {}) =>
  createProcesses({ marker, clock, environment: { PATH: process.env["PATH"] }, graceMs: 300, ...more });

const shell = (line: string, more: Partial<CommandRequest> = {}): CommandRequest => ({
  label: "test",
  run: { shell: line },
  cwd: folder,
  env: {},
  ...more,
});

const never = () => new AbortController().signal;

/** Runs a line until it prints "ready", then aborts. */
async function abortWhenReady(line: string, reason?: unknown, setup: Partial<ProcessesSetup> = {}) {
  const controller = new AbortController();
  const onLine = (_: string, text: string) => {
    if (text === "ready") controller.abort(reason);
  };
  return processes(setup).run(shell(line, { onLine }), controller.signal);
}

describe("a command", () => {
  it("reports exit code, both streams and the kept standard output", async () => {
    const lines: string[] = [];
    const onLine = (stream: string, line: string) => lines.push(`${stream}: ${line}`);
    const result = await processes().run(shell("echo out; echo err >&2; exit 3", { onLine }), never());
    expect(result).toMatchObject({ exitCode: 3, signal: null, killedByUs: false, stdout: "out\n" });
    expect(lines.sort()).toEqual(["stderr: err", "stdout: out"]);
    expect(result.lastOutput.split("\n").sort()).toEqual(["err", "out"]);
  });

  it("stops at the first failing line and at a failing part of a pipe", async () => {
    const both = ["false\necho reached", "false | cat"].map((line) => processes().run(shell(line), never()));
    expect((await Promise.all(both)).map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual([
      [1, ""],
      [1, ""],
    ]);
  });

  it("gets a large standard input whole, and may leave one unread", async () => {
    const read = await processes().run(shell("wc -c", { stdin: "0123456789".repeat(30_000) }), never());
    const unread = await processes().run(shell("exec <&-; exit 0", { stdin: "x".repeat(5_000_000) }), never());
    expect([read.stdout.trim(), unread.exitCode]).toEqual(["300000", 0]);
  });

  it.each([
    ["finds an empty input where none is given", "cat; echo end", { exitCode: 0, stdout: "end\n" }],
    [
      "that dies of a signal has no exit code",
      "kill -KILL $$",
      { exitCode: null, signal: "SIGKILL", killedByUs: false },
    ],
    ["that prints nothing still ends", ":", { exitCode: 0, stdout: "", lastOutput: "" }],
  ])("%s", async (_, line, expected) => {
    expect(await processes().run(shell(line), never())).toMatchObject(expected);
  });

  it.each([
    ["a missing program", { run: { program: "no-such-program-here", args: [] } }, "ENOENT"],
    ["a missing directory", { cwd: "/no/such/directory" }, "ENOENT"],
    ["too long an argument", { run: { program: "echo", args: ["x".repeat(3_000_000)] } }, "E2BIG"],
  ])("with %s is a fault that names the errno", async (_, change, errno) => {
    const fault = await processes()
      .run(shell(":", change), never())
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ evidence: { kind: "process", label: "test", spawnErrno: errno } });
  });

  it("sees a scrubbed environment, what it was given, and the marker", async () => {
    const environment = {
      ...process.env,
      GITHUB_TOKEN: "t",
      INPUT_TOKEN: "t",
      ACTIONS_X: "t",
      CI: "true",
      MY_KEY: "k",
    };
    const set = processes({ environment, allowedVariables: ["MY_KEY"] });
    const { stdout } = await set.run(shell("env", { env: { WORKFLOW_ID: "w" } }), never());
    expect(stdout).toMatch(/^CI=true$/m);
    expect(stdout).toMatch(/^MY_KEY=k$/m);
    expect(stdout).toMatch(/^WORKFLOW_ID=w$/m);
    expect(stdout).toMatch(new RegExp(`^WORKFLOW_MANAGER_MARK=${marker}\\.`, "m"));
    expect(stdout).not.toMatch(/TOKEN|ACTIONS_/);
  });

  it("is redacted in lines, kept output and last output", async () => {
    const lines: string[] = [];
    const redact = (text: string) => text.replaceAll("hunter2", "***");
    const onLine = (_: string, line: string) => lines.push(line);
    const result = await processes({ redact }).run(shell("echo a hunter2 b", { onLine }), never());
    expect([lines, result.stdout, result.lastOutput]).toEqual([["a *** b"], "a *** b\n", "a *** b"]);
  });

  it("gives a sign of life for output that ends no line", async () => {
    let signs = 0;
    const controller = new AbortController();
    const onActivity = () => {
      signs += 1;
      controller.abort();
    };
    await processes().run(shell("printf .; exec sleep 1000", { onActivity }), controller.signal);
    expect(signs).toBe(1);
  });

  it("may print a hundred megabytes while little of it is kept", async () => {
    const line = "0123456789abcdef".repeat(64);
    const spew = `set +o pipefail; yes ${line} | head -c 100000000; echo; echo the end`;
    const before = process.memoryUsage().rss;
    const result = await processes().run(shell(spew, { keepStdoutBytes: 1000 }), never());
    expect(result.stdout).toHaveLength(1000);
    expect(result.stdout.endsWith("\nthe end\n")).toBe(true);
    expect(result.lastOutput.length).toBeLessThan(60_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("may print a single line of ten megabytes, which is cut with a note", async () => {
    const lines: string[] = [];
    const onLine = (_: string, line: string) => lines.push(line);
    await processes().run(shell("head -c 10000000 /dev/zero | tr '\\0' x; echo; echo after", { onLine }), never());
    expect(lines.map((line) => line.length)).toEqual([1024 * 1024 + " [line cut: 8951424 more characters]".length, 5]);
    expect(lines[0]?.endsWith("[line cut: 8951424 more characters]")).toBe(true);
  });
});

describe("an abort", () => {
  it("before the start starts nothing", async () => {
    const result = await processes().run(shell(`touch ${folder}/started`), AbortSignal.abort());
    expect(result).toMatchObject({ exitCode: null, killedByUs: true });
  });

  it("ends a command that obeys at once", async () => {
    const result = await abortWhenReady("echo ready; exec sleep 1000", undefined, { graceMs: 60_000 });
    expect(result).toMatchObject({ exitCode: null, signal: "SIGTERM", killedByUs: true });
    expect(survivors()).toEqual([]);
  });

  it("takes the time to obey from its reason", async () => {
    const line = "trap 'echo saved; exit 7' TERM; echo ready; while :; do sleep 0.05; done";
    const result = await abortWhenReady(line, { graceMs: 60_000 }, { graceMs: 0 });
    expect(result).toMatchObject({ exitCode: 7, killedByUs: true });
    expect(result.stdout).toBe("ready\nsaved\n");
  });

  it.each([
    ["ignores SIGTERM", "trap '' TERM; echo ready; while :; do sleep 1000; done"],
    ["is stopped", "(kill -STOP $BASHPID) & echo ready; kill -STOP $$"],
    [
      "has children that ignore SIGTERM in sessions of their own",
      "setsid bash -c 'trap \"\" TERM; while :; do sleep 1; done' & echo ready; wait",
    ],
    [
      "forks twice and lets init adopt the child",
      "(setsid bash -c 'trap \"\" TERM HUP; sleep 1000' &) ; echo ready; exec sleep 1000",
    ],
    [
      "keeps giving birth",
      "trap 'for i in 1 2 3; do setsid sleep 1000 & done; wait' TERM; echo ready; while :; do sleep 0.01; done",
    ],
  ])("ends a command that %s, with all that belongs to it", async (_, line) => {
    const result = await abortWhenReady(line);
    expect(result.killedByUs).toBe(true);
    expect(survivors()).toEqual([]);
  });

  it("ends children that lost the marker while their parent is alive", async () => {
    const result = await abortWhenReady("env -i setsid sleep 1000 & echo child $!; echo ready; wait");
    const pid = Number(/^child (\d+)$/m.exec(result.stdout)?.[1]);
    expect(pid).toBeGreaterThan(1);
    expect(createProcessTable()().filter((entry) => entry.pid === pid && !entry.zombie)).toEqual([]);
  });

  it("finds group and descendants by ps where there is no /proc", async () => {
    const table = createProcessTable(join(folder, "no-proc"));
    const line = "setsid sleep 1000 & trap '' TERM; echo ready; while :; do sleep 1; done";
    const result = await abortWhenReady(line, undefined, { table });
    expect(result.killedByUs).toBe(true);
    expect(survivors()).toEqual([]);
  });
});

describe("what a command leaves in the background", () => {
  it.each([
    ["a child that holds standard output", "sleep 1000 & echo parent ends"],
    [
      "a daemon that ignores SIGTERM",
      "(setsid bash -c 'trap \"\" TERM; while :; do sleep 1; done' &) ; echo parent ends",
    ],
  ])("ends with it: %s", async (_, line) => {
    const result = await processes().run(shell(line), never());
    expect(result).toMatchObject({ exitCode: 0, killedByUs: false, stdout: "parent ends\n" });
    expect(survivors()).toEqual([]);
  });

  it("ends with it also where Gemini CLI has emptied its environment and was killed", async () => {
    const kept = '$(env | grep "^GEMINI_CLI_") PATH="$PATH"';
    const result = await processes().run(
      shell(`env -i ${kept} setsid sleep 1000 & echo child $!; sleep 0.2; kill -KILL $$`),
      never(),
    );
    expect(result).toMatchObject({ signal: "SIGKILL", killedByUs: false });
    const pid = Number(/^child (\d+)$/m.exec(result.stdout)?.[1]);
    expect(pid).toBeGreaterThan(1);
    expect(createProcessTable()().filter((entry) => entry.pid === pid && !entry.zombie)).toEqual([]);
  });

  it("does not touch another command that runs at the same time", async () => {
    const both = processes();
    const controller = new AbortController();
    const { promise: isReady, resolve: ready } = Promise.withResolvers<void>();
    const long = both.run(shell("echo ready; exec sleep 1000", { onLine: () => ready() }), controller.signal);
    await isReady;
    await both.run(shell("sleep 1000 & :"), never());
    expect(survivors()).toHaveLength(1);
    controller.abort();
    expect((await long).signal).toBe("SIGTERM");
  });
});

describe("endAll", () => {
  it("ends what an earlier process of the same workflow left, and counts it", async () => {
    const env = { PATH: process.env["PATH"], WORKFLOW_MANAGER_MARK: `${marker}.999-1` };
    const child = spawn("sleep", ["1000"], { env, detached: true, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    await expect.poll(survivors).toEqual([child.pid]);
    expect(await processes().endAll(100)).toBe(1);
    expect(await ended).toBe("SIGTERM");
    expect(await processes().endAll(100)).toBe(0);
  });
});
