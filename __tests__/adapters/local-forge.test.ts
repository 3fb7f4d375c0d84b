import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ForgeGit } from "../../src/adapters/local-forge/forge.ts";
import { readGit } from "../../src/adapters/local-forge/git.ts";
import { createLocalForge } from "../../src/adapters/local-forge.ts";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { Clock } from "../../src/ports.ts";
import { describeGitHub } from "../contracts/github.ts";

const run = promisify(execFile);
const clock: Clock = { now: () => 1_800_000_000_000, sleep: async () => {} };
const writer = fileURLToPath(new URL("local-forge-writer.ts", import.meta.url));
const noGit: ForgeGit = {
  branchSha: async () => undefined,
  mergeable: async () => null,
  fileText: async () => undefined,
};
const about = { owner: "acme", repo: "app", defaultBranch: "main", clock, viewer: "me" };

async function gitRepository() {
  const root = await mkdtemp(join(tmpdir(), "forge-"));
  const git = async (...args: string[]) => {
    const who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    return (await run("git", ["-C", root, ...who, ...args])).stdout.trim();
  };
  const commit = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    await git("add", "-A");
    await git("commit", "-qm", `change ${path}`);
    return git("rev-parse", "HEAD");
  };
  await git("init", "-q", "-b", "main");
  await commit("README.md", "# app\n");
  return { root, git, commit };
}

async function rejection(call: Promise<unknown>): Promise<Fault> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`no fault: ${String(error)}`);
  return error;
}

describeGitHub("local forge over a git repository", async () => {
  const { root, git, commit } = await gitRepository();
  const directory = await mkdtemp(join(tmpdir(), "forge-state-"));
  return {
    github: createLocalForge({ ...about, directory, git: readGit(root, "main") }),
    viewer: "me",
    defaultBranch: "main",
    stranger: "stranger",
    assignable: "me",
    async branch(name, path) {
      await git("switch", "-qc", name, "main");
      const sha = await commit(path, "one\ntwo\nthree\nfour\nfive\n");
      await git("switch", "-q", "main");
      return sha;
    },
    async advance(name) {
      await git("switch", "-q", name);
      const sha = await commit("advanced.txt", "more\n");
      await git("switch", "-q", "main");
      return sha;
    },
    // What a person does: edits the file.
    async closePullRequest(number) {
      const file = join(directory, "forge.json");
      const state = JSON.parse(await readFile(file, "utf8"));
      for (const issue of state.issues) if (issue.number === number) issue.state = "closed";
      await writeFile(file, JSON.stringify(state));
    },
    async commitFile(path, text) {
      await commit(path, text);
    },
    async stop() {
      await rm(root, { recursive: true, force: true });
      await rm(directory, { recursive: true, force: true });
    },
  };
});

describe("local forge", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "forge-"));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true, force: true });
  });
  const forge = (name: string, more: Partial<Parameters<typeof createLocalForge>[0]> = {}) =>
    createLocalForge({ ...about, directory: join(directory, name), git: noGit, ...more });

  it("says that runs cannot be dispatched or cancelled here, as a configuration problem", async () => {
    const github = forge("none");
    for (const call of [github.dispatchWorkflow("a.yml", "main", {}), github.cancelRun(1)])
      expect((await rejection(call)).evidence).toMatchObject({
        kind: "configuration",
        problems: [{ key: "--local", problem: expect.stringContaining("not available with --local") }],
      });
  });

  it("gives the viewer all permissions", async () => {
    expect(await forge("none").permission("ME")).toBe("admin");
  });

  it("keeps everything for the next process and gives links a person can read", async () => {
    const made = await forge("kept").createIssue({ title: "t", body: "b", labels: ["x"] });
    expect(made.url).toBe("local://acme/app/issues/1");
    expect(await forge("kept").issue(1)).toEqual(made);
  });

  it("loses no change when several forges write the same file at once", async () => {
    const forges = Array.from({ length: 6 }, () => forge("busy"));
    const made = await Promise.all(
      forges.flatMap((github) => [1, 2, 3].map(() => github.createIssue({ title: "t", body: "", labels: [] }))),
    );
    expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual(made.map((_, index) => index + 1));
    expect(await readdir(join(directory, "busy"))).toEqual(["forge.json"]);
  });

  it("takes over a lock whose process has died, and ignores what it left half written", async () => {
    const { pid } = await run(process.execPath, ["-e", "console.log(process.pid)"]).then(({ stdout }) => ({
      pid: stdout.trim(),
    }));
    await mkdir(join(directory, "died"), { recursive: true });
    await writeFile(join(directory, "died", "forge.json.lock"), pid);
    await writeFile(join(directory, "died", "forge.json.tmp"), '{"version":1,"nextNu');
    const github = forge("died");
    expect((await github.createIssue({ title: "t", body: "", labels: [] })).number).toBe(1);
    expect(await readdir(join(directory, "died"))).toEqual(["forge.json"]);
  });

  it("numbers on without a gap when the writing process is killed again and again", async () => {
    const place = join(directory, "killed");
    let confirmed = 0;
    for (let round = 0; round < 4; round++) {
      const child = spawn(process.execPath, [writer, place], { stdio: ["ignore", "pipe", "inherit"] });
      for await (const line of createInterface(child.stdout)) {
        confirmed = Number(line);
        if (confirmed % 7 === round) child.kill("SIGKILL");
      }
      const { issues } = JSON.parse(await readFile(join(place, "forge.json"), "utf8"));
      const numbers = issues.map((issue: { number: number }) => issue.number);
      expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(confirmed);
    }
    expect((await forge("killed").createIssue({ title: "t", body: "", labels: [] })).number).toBeGreaterThan(confirmed);
  });

  it.each([
    ["half a file", '{"version":1,"nextNu'],
    ["another version", '{"version":2}'],
    ["a wrong type", '{"version":1,"nextNumber":"7"}'],
  ])("reports %s as damaged state and leaves it alone", async (_, text) => {
    const place = await mkdtemp(join(directory, "bad-"));
    await writeFile(join(place, "forge.json"), text);
    const github = createLocalForge({ ...about, directory: place, git: noGit });
    const fault = await rejection(github.createIssue({ title: "t", body: "", labels: [] }));
    expect(fault.evidence).toMatchObject({ kind: "state", problem: "corrupted" });
    expect(await readFile(join(place, "forge.json"), "utf8")).toBe(text);
  });

  it("reports an unwritable directory with its errno", async () => {
    await writeFile(join(directory, "plain-file"), "");
    const fault = await rejection(forge("plain-file").createIssue({ title: "t", body: "", labels: [] }));
    expect(fault.evidence).toMatchObject({ kind: "file", errno: expect.stringMatching(/ENOTDIR|EEXIST/) });
  });

  it("refuses the author as reviewer and keeps the others", async () => {
    const shas: Record<string, string> = { main: "a".repeat(40), work: "b".repeat(40) };
    const git = { ...noGit, branchSha: async (branch: string) => shas[branch] };
    const github = forge("reviewers", { git });
    const request = { title: "t", body: "", head: "work", base: "main", draft: false };
    const { number } = await github.createPullRequest(request);
    expect((await rejection(github.requestReviewers(number, ["me"]))).evidence).toMatchObject({ status: 422 });
    await github.requestReviewers(number, ["alice", "team:core"]);
    expect((await github.pullRequest(number))?.requestedReviewers).toEqual(["alice", "team:core"]);
  });

  it("remembers the head of a branch that was deleted", async () => {
    const shas: Record<string, string> = { main: "a".repeat(40), work: "b".repeat(40) };
    const github = forge("deleted", { git: { ...noGit, branchSha: async (branch) => shas[branch] } });
    const { number } = await github.createPullRequest({
      title: "t",
      body: "",
      head: "work",
      base: "main",
      draft: false,
    });
    delete shas["work"];
    expect(await github.pullRequest(number)).toMatchObject({ headSha: "b".repeat(40) });
  });
});

describe("git behind the local forge", () => {
  it("tells a clean merge from a conflict, and an unknown commit from both", async () => {
    const { root, git, commit } = await gitRepository();
    try {
      await git("switch", "-qc", "clean");
      const clean = await commit("new.txt", "new\n");
      await git("switch", "-qc", "clash", "main");
      const clash = await commit("README.md", "# theirs\n");
      await git("switch", "-q", "main");
      await commit("README.md", "# ours\n");
      const reader = readGit(root, "main");
      expect(await reader.mergeable(clean, "main")).toBe(true);
      expect(await reader.mergeable(clash, "main")).toBe(false);
      expect(await reader.mergeable("0123456789".repeat(4), "main")).toBeNull();
      expect(await reader.mergeable(clean, "no-such-branch")).toBeNull();
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

  it("believes the remote, where there is one, about branches", async () => {
    const { root, git, commit } = await gitRepository();
    const remote = await mkdtemp(join(tmpdir(), "forge-remote-"));
    try {
      await run("git", ["init", "-q", "--bare", remote]);
      await git("remote", "add", "origin", remote);
      const pushed = await git("rev-parse", "HEAD");
      await git("push", "-q", "origin", "main", "main:refs/heads/refs/heads/main");
      await commit("local.txt", "not pushed\n");
      const reader = readGit(root, "main");
      expect(await reader.branchSha("main")).toBe(pushed);
      expect(await reader.branchSha("not-pushed")).toBeUndefined();
      await rm(remote, { recursive: true, force: true });
      expect((await rejection(reader.branchSha("main"))).evidence).toMatchObject({
        kind: "git",
        operation: "ls-remote",
        exitCode: 128,
      });
    } finally {
      await rm(root, { recursive: true, force: true });
      await rm(remote, { recursive: true, force: true });
    }
  });
});
