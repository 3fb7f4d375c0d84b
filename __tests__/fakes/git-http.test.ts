import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";

let host: ActionsHost;
let repository: HostRepository;
let directory: string;
let count = 0;
const writer = (): string => host.mintToken({ kind: "installation", permissions: { contents: "write" } });

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

function git(args: readonly string[], cwd = directory): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = {
      PATH: process.env["PATH"] ?? "",
      HOME: directory,
      GIT_TERMINAL_PROMPT: "0",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@example.com",
    };
    const child = spawn("git", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      out += String(chunk);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: out.trim() }));
  });
}

const credentials = (token: string): string =>
  `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
const address = (base = host.serverUrl): string => `${base}/${repository.fullName}`;

async function clone(token: string): Promise<string> {
  const target = join(directory, `clone-${count}`);
  const ran = await git(["clone", "--quiet", "--config", credentials(token), address(), target]);
  expect(ran).toEqual({ code: 0, out: "" });
  return target;
}

async function commit(tree: string, path: string, text: string): Promise<string> {
  await writeFile(join(tree, path), text);
  await git(["add", "--all"], tree);
  expect((await git(["commit", "--quiet", "-m", path], tree)).code).toBe(0);
  return (await git(["rev-parse", "HEAD"], tree)).out;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "git-http-"));
  host = await startActionsHost();
  host.addUser("maintainer", "write");
});
afterAll(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  count += 1;
  repository = await host.addRepository({ owner: "acme", name: `git-${count}`, files: { "a.txt": "a\n" } });
});

describe("git over HTTP", () => {
  it("clones, pushes, and shows the push to the API at once", async () => {
    const tree = await clone(writer());
    await git(["switch", "--quiet", "-c", "feature"], tree);
    const sha = await commit(tree, "b.txt", "b\n");
    expect((await git(["push", "--quiet", "origin", "feature"], tree)).code).toBe(0);
    expect(await repository.resolve("feature")).toBe(sha);
    expect(host.events.at(-1)).toMatchObject({
      name: "push",
      startsWorkflows: false,
      payload: { ref: "refs/heads/feature" },
    });
    const posts = host.requests.filter((each) => each.service === "git" && each.method === "POST");
    expect(posts.at(-1)).toMatchObject({ login: "github-actions[bot]", status: 200 });
  });

  it("speaks protocol v2 and takes compressed requests", async () => {
    const query = "/info/refs?service=git-upload-pack";
    const response = await fetch(address(host.url) + query, { headers: { "git-protocol": "version=2" } });
    expect(await response.text()).toContain("version 2");
    const body = gzipSync("0014command=ls-refs\n00010009peel\n0000");
    const refs = await fetch(`${address(host.url)}/git-upload-pack`, {
      method: "POST",
      headers: {
        "content-type": "application/x-git-upload-pack-request",
        "content-encoding": "gzip",
        "git-protocol": "version=2",
      },
      body: new Uint8Array(body),
    });
    expect(await refs.text()).toContain("refs/heads/main");
  });

  it("fetches a commit that no ref names, by its SHA", async () => {
    const tree = await clone(writer());
    const lost = await repository.commit({ branch: "gone", files: { "c.txt": "c\n" }, message: "c" });
    await git(["push", "--quiet", "origin", ":refs/heads/gone"], tree);
    expect(await repository.resolve("refs/heads/gone")).toBeUndefined();
    expect(await git(["fetch", "--quiet", "--depth=1", "origin", lost], tree)).toEqual({ code: 0, out: "" });
    expect((await git(["show", `${lost}:c.txt`], tree)).out).toBe("c");
  });

  it("stores refs outside of branches and tags, and tells nobody", async () => {
    const tree = await clone(writer());
    const before = host.events.length;
    const ref = "refs/workflow-manager/workflow-20261122-101112-abcd";
    expect((await git(["push", "--quiet", "origin", `HEAD:${ref}`], tree)).code).toBe(0);
    expect((await repository.refs()).get(ref)).toBe(await repository.resolve("main"));
    expect((await git(["ls-remote", "origin", "refs/workflow-manager/*"], tree)).out).toContain(ref);
    expect(host.events.length).toBe(before);
  });

  it("takes a push too large for one buffer, which git sends in pieces", async () => {
    const tree = await clone(writer());
    const sha = await commit(tree, "large.bin", randomBytes(3_000_000).toString("base64"));
    expect((await git(["push", "--quiet", "origin", "HEAD:large"], tree)).code).toBe(0);
    expect(await repository.resolve("large")).toBe(sha);
    expect((await repository.read("large", "large.bin"))?.length).toBe(4_000_000);
  });

  it("can do a push and lose the answer", async () => {
    const tree = await clone(writer());
    const sha = await commit(tree, "b.txt", "b\n");
    host.faults.add({ match: { service: "git", method: "POST" }, action: { kind: "reset-after" } });
    expect((await git(["push", "origin", "HEAD:feature"], tree)).code).not.toBe(0);
    expect(await repository.resolve("feature")).toBe(sha);
    expect((await git(["push", "origin", "HEAD:feature"], tree)).out).toBe("Everything up-to-date");
  });

  it("refuses a push that is no fast-forward", async () => {
    const tree = await clone(writer());
    await repository.commit({ branch: "main", files: { "a.txt": "other\n" }, message: "other" });
    await commit(tree, "b.txt", "b\n");
    const ran = await git(["push", "origin", "HEAD:main"], tree);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("[rejected]");
  });
});

describe("who may fetch and push", () => {
  it("denies a push without contents: write, naming who was denied", async () => {
    const reader = host.mintToken({ kind: "installation", permissions: { contents: "read" } });
    const tree = await clone(reader);
    await commit(tree, "b.txt", "b\n");
    const ran = await git(["push", "origin", "HEAD:feature"], tree);
    expect(ran.code).toBe(128);
    expect(ran.out).toContain(`Permission to ${repository.fullName}.git denied to github-actions[bot].`);
    expect(ran.out).toContain("403");
  });

  it("lets anonymous people fetch what is public and push nothing", async () => {
    const target = join(directory, `anonymous-${count}`);
    expect((await git(["clone", "--quiet", address(), target])).code).toBe(0);
    await commit(target, "b.txt", "b\n");
    expect((await git(["push", "origin", "HEAD:feature"], target)).out).toContain("could not read Username");
  });

  it("hides a private repository", async () => {
    const secret = await host.addRepository({ owner: "acme", name: `secret-${count}`, visibility: "private" });
    const url = `${host.serverUrl}/${secret.fullName}`;
    expect((await git(["ls-remote", url])).out).toContain("could not read Username");
    const stranger = host.mintToken({ kind: "user", login: "stranger" });
    expect((await git(["-c", credentials(stranger), "ls-remote", url])).out).toContain("not found");
    const owner = host.mintToken({ kind: "user", login: "acme" });
    expect((await git(["-c", credentials(owner), "ls-remote", url])).code).toBe(0);
  });

  it("refuses two Authorization headers", async () => {
    const ran = await git(["-c", credentials(writer()), "-c", credentials(writer()), "ls-remote", address()]);
    expect(ran.out).toContain("400");
  });

  it("refuses protected branches, and workflow files from a workflow's token only", async () => {
    repository.settings.protectedBranches = ["main"];
    const tree = await clone(writer());
    await commit(tree, "b.txt", "b\n");
    expect((await git(["push", "origin", "HEAD:main"], tree)).out).toContain("GH006: Protected branch update failed");
    await git(["switch", "--quiet", "-c", "feature"], tree);
    await mkdir(join(tree, ".github", "workflows"), { recursive: true });
    await commit(tree, ".github/workflows/x.yml", "on: push\n");
    const ran = await git(["push", "origin", "feature"], tree);
    expect(ran.out).toContain("refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`");
    const person = credentials(host.mintToken({ kind: "user", login: "maintainer" }));
    await git(["config", "--unset-all", "http.extraheader"], tree);
    expect((await git(["-c", person, "push", "--quiet", "origin", "feature"], tree)).code).toBe(0);
  });

  it("starts workflows for a person's push, as the pushed commit describes them", async () => {
    const tree = await clone(host.mintToken({ kind: "user", login: "maintainer" }));
    await mkdir(join(tree, ".github", "workflows"), { recursive: true });
    const sha = await commit(tree, ".github/workflows/ci.yml", "on: { push: { branches: ['feat/*'] } }\n");
    await git(["push", "--quiet", "origin", "HEAD:other"], tree);
    expect(host.pendingRuns.filter((run) => run.repository === repository.fullName)).toEqual([]);
    await git(["push", "--quiet", "origin", "HEAD:feat/x"], tree);
    expect(host.pendingRuns.at(-1)).toMatchObject({ eventName: "push", ref: "refs/heads/feat/x", sha });
  });
});
