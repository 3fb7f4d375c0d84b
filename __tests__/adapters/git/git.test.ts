import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGit, gitEnvironment } from "../../../src/adapters/git/git.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workflow-manager-git-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = process.env["PATH"] ?? "";
const real = (more = {}) => createGit({ cwd: folder, env: gitEnvironment({ PATH: path }), ...more });
/** A program named git that does what the test says. */
const fake = (script: string, more = {}) => {
  writeFileSync(join(folder, "git"), `#!/bin/bash\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return createGit({ cwd: folder, env: gitEnvironment({ PATH: `${folder}:${path}` }), ...more });
};

describe("git", () => {
  it("answers with its output, or with evidence", async () => {
    expect((await real()(["--version"])).stdout.toString()).toMatch(/^git version /);
    const fault = await real()(["rev-parse", "HEAD"]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ evidence: { kind: "git", operation: "git rev-parse", exitCode: 128, signal: null } });
    expect((await real()(["rev-parse", "HEAD"], { exits: [128] })).exitCode).toBe(128);
  });

  it("that is not installed is evidence too", async () => {
    const git = createGit({ cwd: folder, env: { PATH: folder } });
    const fault = await git(["--version"], { stdin: "x" }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ evidence: { kind: "git", exitCode: null } });
    expect(JSON.stringify(fault)).toContain("ENOENT");
  });

  it("is ended at its deadline with everything it started", async () => {
    const git = fake(`(trap '' TERM; sleep 1000) & echo $! > ${folder}/pid; trap 'exit 1' TERM; wait`);
    const fault = await git(["x"], { deadlineMs: 300 }).catch((error: unknown) => error);
    expect(JSON.stringify(fault)).toContain("it took longer than");
    const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
    const alive = () => {
      try {
        return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
      } catch {
        return false;
      }
    };
    await expect.poll(alive).toBe(false);
  });

  it("is ended on abort, and not started after it", async () => {
    const controller = new AbortController();
    const git = fake(`touch ${folder}/started; exec sleep 1000`, { signal: controller.signal });
    const running = git(["x"]).catch((error: unknown) => error);
    await expect.poll(() => readFileSync(join(folder, "started"), "utf8")).toBe("");
    controller.abort();
    expect(JSON.stringify(await running)).toContain("cancelled");
    await expect(git(["x"])).rejects.toThrow("not started");
  });

  it("has bounded output: cut where that is asked for, else a fault", async () => {
    const git = fake("yes");
    const answer = await git(["x"], { maxBytes: 10, cut: true });
    expect([answer.stdout.toString(), answer.cut]).toEqual(["y\ny\ny\ny\ny\n", true]);
    await expect(git(["x"], { maxBytes: 10 })).rejects.toThrow("larger than allowed");
  });

  it("has bounded and redacted errors", async () => {
    const git = fake("head -c 100000 /dev/zero | tr '\\0' e >&2; echo hunter2 >&2; exit 9", {
      redact: (text: string) => text.replaceAll("hunter2", "***"),
    });
    const fault = await git(["x"]).catch((error: unknown) => error);
    const { stderr } = fault instanceof Fault && fault.evidence.kind === "git" ? fault.evidence : { stderr: "" };
    expect(stderr).toHaveLength(16 * 1024 - "hunter2".length + "***".length);
    expect(stderr.endsWith("e***\n")).toBe(true);
  });

  it("may leave its input unread", async () => {
    expect((await fake("exit 0")(["x"], { stdin: "x".repeat(3_000_000) })).exitCode).toBe(0);
  });

  it("gets settings by environment, and no steering variable of ours", async () => {
    const env = gitEnvironment({ PATH: path, GIT_DIR: "/elsewhere", GIT_TRACE: "1", HOME: folder });
    expect(
      Object.keys(env)
        .filter((name) => name.startsWith("GIT_"))
        .sort(),
    ).toEqual([
      "GIT_ALLOW_PROTOCOL",
      "GIT_ASKPASS",
      "GIT_EDITOR",
      "GIT_GRAFT_FILE",
      "GIT_NO_REPLACE_OBJECTS",
      "GIT_OPTIONAL_LOCKS",
      "GIT_PAGER",
      "GIT_TERMINAL_PROMPT",
    ]);
    const git = createGit({ cwd: folder, env, config: [["user.name", "a=b"]] });
    expect((await git(["config", "user.name"])).stdout.toString()).toBe("a=b\n");
    expect((await git(["config", "core.hooksPath"])).stdout.toString()).toBe("/dev/null\n");
  });
});
