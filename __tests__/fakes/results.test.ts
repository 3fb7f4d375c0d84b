import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, CacheMode, HostRepository, StartedAttempt } from "./actions-host/api.ts";
import { restClient } from "./actions-host/client.ts";
import { storeArtifact, storeCache } from "./actions-host/seed.ts";
import { isRecord } from "./actions-host/workflow-file.ts";

const script = fileURLToPath(new URL("actions-host/clients.ts", import.meta.url));
const workflow = ".github/workflows/a.yml";
const day = 24 * 60 * 60 * 1000;

let host: ActionsHost;
let repository: HostRepository;
let now = Date.UTC(2026, 10, 22);
let count = 0;
let workspace: string;

beforeAll(async () => {
  host = await startActionsHost({ now: () => now });
});
afterAll(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});
beforeEach(async () => {
  count += 1;
  repository = await host.addRepository({ owner: "acme", name: `app-${count}` });
  workspace = await mkdtemp(join(tmpdir(), "results-"));
  return () => rm(workspace, { recursive: true, force: true });
});

async function start(
  eventName: string,
  about: { ref?: string; runId?: number; cacheMode?: CacheMode } = {},
): Promise<StartedAttempt> {
  const { ref, cacheMode } = about;
  const made = { repository: repository.fullName, eventName, workflow, ...(ref === undefined ? {} : { ref }) };
  const runId = about.runId ?? (await host.createRun(made)).id;
  const permissions = { actions: "write" } as const;
  return host.startAttempt(runId, { name: "run", permissions, ...(cacheMode === undefined ? {} : { cacheMode }) });
}

interface Said {
  readonly value?: unknown;
  readonly error?: string;
}

async function real(
  started: StartedAttempt,
  calls: readonly unknown[],
): Promise<{ said: readonly Said[]; log: string }> {
  const temp = await mkdtemp(join(workspace, "temp-"));
  const child = spawn(process.execPath, [script, JSON.stringify(calls)], {
    cwd: workspace,
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      GITHUB_SERVER_URL: host.serverUrl,
      GITHUB_API_URL: host.apiUrl,
      ACTIONS_RESULTS_URL: host.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: started.runtimeToken,
      ACTIONS_CACHE_SERVICE_V2: "True",
    },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const parts = ["", "", ""];
  [child.stdout, child.stderr, child.stdio[3]].forEach((stream, at) => {
    stream?.on("data", (chunk: unknown) => {
      parts[at] += String(chunk);
    });
  });
  await new Promise((resolve) => child.on("close", resolve));
  const [out = "", err = "", answers = ""] = parts;
  return {
    said: answers
      .split("\n")
      .filter(Boolean)
      .map((line): Said => JSON.parse(line)),
    log: out + err,
  };
}

function uploaded(said: Said | undefined): { readonly id: number; readonly digest: string; readonly size: number } {
  const value = said?.value;
  if (!isRecord(value)) throw new Error(`nothing was uploaded: ${JSON.stringify(said)}`);
  return { id: Number(value["id"]), digest: String(value["digest"]), size: Number(value["size"]) };
}

describe("the real cache client", () => {
  it("saves, restores by key and by prefix, misses, and cannot overwrite", async () => {
    await mkdir(join(workspace, "state"));
    await writeFile(join(workspace, "state", "journal.jsonl"), "one\n");
    const paths = ["state"];
    const first = await real(await start("workflow_dispatch"), [
      { do: "save", paths, key: "wm-1-" },
      { do: "save", paths, key: "wm-1-" },
      { do: "restore", paths, key: "other-" },
    ]);
    expect(first.said).toEqual([{ value: repository.caches[0]?.id }, { value: -1 }, { value: null }]);
    expect(first.log).toContain("Unable to reserve cache with key wm-1-");
    await rm(join(workspace, "state"), { recursive: true });
    const second = await real(await start("workflow_dispatch"), [
      { do: "restore", paths, key: "none-", restoreKeys: ["wm-"] },
    ]);
    expect(second.said).toEqual([{ value: "wm-1-" }]);
    expect(await readFile(join(workspace, "state", "journal.jsonl"), "utf8")).toBe("one\n");
  });

  it("may not write the default branch's cache on an issue's event, but may read it", async () => {
    await writeFile(join(workspace, "a.txt"), "a");
    await real(await start("workflow_dispatch"), [{ do: "save", paths: ["a.txt"], key: "k" }]);
    const { said, log } = await real(await start("issues"), [
      { do: "save", paths: ["a.txt"], key: "k2" },
      { do: "restore", paths: ["a.txt"], key: "k" },
    ]);
    expect(said).toEqual([{ value: -1 }, { value: "k" }]);
    expect(log).toContain("cache write denied:");
  });

  it("is denied reading by a token without scopes", async () => {
    await writeFile(join(workspace, "a.txt"), "a");
    const started = await start("workflow_dispatch", { cacheMode: "none" });
    const { said, log } = await real(started, [{ do: "restore", paths: ["a.txt"], key: "k" }]);
    expect(said).toEqual([{ value: null }]);
    expect(log).toContain("cache read denied:");
  });
});

describe("cache scopes and life", () => {
  async function lookup(started: StartedAttempt, key: string, restore_keys: string[] = []): Promise<string> {
    const response = await fetch(
      `${host.url}/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${started.runtimeToken}` },
        body: JSON.stringify({ key, restore_keys, version: "v1" }),
      },
    );
    const answer: unknown = await response.json();
    return isRecord(answer) ? String(answer["matched_key"]) : "";
  }

  it("looks on its own branch first, then on the default branch, never on others", async () => {
    await repository.commit({ branch: "feature", files: { a: "a" }, message: "a" });
    await repository.commit({ branch: "other", files: { b: "b" }, message: "b" });
    const feature = await start("push", { ref: "refs/heads/feature" });
    const home = await start("push");
    await storeCache(host, home, "k-old", Buffer.from("x"));
    await storeCache(host, feature, "k-feature", Buffer.from("x"));
    await storeCache(host, home, "k-new", Buffer.from("x"));
    expect(await lookup(feature, "k-")).toBe("k-feature");
    expect(await lookup(home, "k-")).toBe("k-new");
    expect(await lookup(await start("push", { ref: "refs/heads/other" }), "k-feature")).toBe("");
    expect(await lookup(home, "none", ["k-old", "k-"])).toBe("k-old");
  });

  it("shows entries to later attempts and drops them after seven days without use", async () => {
    const first = await start("workflow_dispatch");
    await storeCache(host, first, "k", Buffer.from("x"));
    host.finishAttempt(first, "failure");
    const second = await start("workflow_dispatch", { runId: first.run.id });
    now += 6 * day;
    expect(await lookup(second, "k")).toBe("k");
    now += 6 * day;
    expect(await lookup(second, "k")).toBe("k");
    now += 8 * day;
    expect(await lookup(second, "k")).toBe("");
  });

  it("drops the least recently used entries over the limit", async () => {
    repository.settings.cacheLimitBytes = 10;
    const started = await start("push");
    await storeCache(host, started, "a", Buffer.alloc(6));
    now += 1000;
    await storeCache(host, started, "b", Buffer.alloc(6));
    expect(repository.caches.map((entry) => entry.key)).toEqual(["b"]);
  });

  it("lets an explicit cache-mode write where the event would not", async () => {
    const denied = storeCache(host, await start("issues"), "k", Buffer.from("x"));
    await expect(denied).rejects.toThrow("cache write denied:");
    expect(
      await storeCache(host, await start("issues", { cacheMode: "write" }), "k", Buffer.from("x")),
    ).toBeGreaterThan(0);
  });
});

describe("the real artifact client", () => {
  it("uploads, lists, downloads with a digest, refuses a second of the same name, deletes", async () => {
    const file = join(workspace, "report.txt");
    await writeFile(file, "report\n".repeat(1000));
    const started = await start("issues");
    const upload = { do: "upload", name: "report", files: [file], root: workspace };
    const first = await real(started, [upload, upload, { do: "list" }]);
    const { id, digest, size } = uploaded(first.said[0]);
    expect(first.said[1]?.error).toContain("an artifact with this name already exists on the workflow run");
    expect(first.said[2]?.value).toMatchObject([{ id, name: "report", size, digest: `sha256:${digest}` }]);
    const target = join(workspace, "target");
    const hash = `sha256:${digest}`;
    const second = await real(started, [
      { do: "download", id, path: target, hash },
      { do: "delete", name: "report" },
      { do: "list" },
    ]);
    expect(second.said).toEqual([
      { value: { downloadPath: target, digestMismatch: false } },
      { value: { id } },
      { value: [] },
    ]);
    expect(await readFile(join(target, "report.txt"), "utf8")).toBe("report\n".repeat(1000));
  });

  it("stores one file as it is, under its own name, and gives it back through REST from another run", async () => {
    const file = join(workspace, "page.html");
    await writeFile(file, "<h1>hi</h1>");
    const first = await start("issues");
    const { said } = await real(first, [{ do: "upload", name: "ignored", files: [file], root: workspace, raw: true }]);
    const { id } = uploaded(said[0]);
    const other = await start("issues");
    const findBy = {
      token: other.token,
      workflowRunId: first.run.id,
      repositoryOwner: "acme",
      repositoryName: repository.name,
    };
    const target = join(workspace, "target");
    const found = await real(other, [
      { do: "list" },
      { do: "list", findBy },
      { do: "download", id, path: target, findBy },
    ]);
    expect(found.said[0]?.value).toEqual([]);
    expect(found.said[1]?.value).toMatchObject([{ id, name: "page.html" }]);
    expect(await readFile(join(target, "page.html"), "utf8")).toBe("<h1>hi</h1>");
  });
});

describe("artifacts of attempts and their end", () => {
  it("may have the same name in each attempt; a job sees its own attempt's", async () => {
    const first = await start("issues");
    await storeArtifact(host, first, "report", Buffer.from("PK1"));
    host.finishAttempt(first, "failure");
    const second = await start("issues", { runId: first.run.id });
    await storeArtifact(host, second, "report", Buffer.from("PK2"));
    const ask = restClient(host, second.token);
    const path = `/repos/${repository.fullName}/actions/runs/${first.run.id}/artifacts`;
    expect((await ask("GET", path)).body).toMatchObject({ total_count: 2 });
    repository.settings.artifactAttempts = "current";
    expect((await ask("GET", path)).body).toMatchObject({ total_count: 1, artifacts: [{ name: "report" }] });
  });

  it("answers 410 for what has expired, though it is listed still", async () => {
    const started = await start("issues");
    const expiresAt = new Date(now + day).toISOString();
    const id = await storeArtifact(host, started, "old", Buffer.from("PK"), { expiresAt });
    const ask = restClient(host, started.token);
    const base = `/repos/${repository.fullName}/actions/artifacts`;
    const reply = await ask("GET", `${base}/${id}/zip`);
    expect(reply.status).toBe(302);
    expect(await (await fetch(reply.headers.get("location") ?? "")).text()).toBe("PK");
    now += 2 * day;
    expect((await ask("GET", base)).body).toMatchObject({ artifacts: [{ expired: true }] });
    expect([(await ask("GET", `${base}/${id}/zip`)).status]).toEqual([410]);
  });

  it("joins blocks in the order of their list, and refuses addresses it has not signed", async () => {
    const started = await start("issues");
    await storeArtifact(host, started, "a", Buffer.from("x"));
    const attempt = started.run.attempts[0];
    const ids = { workflow_run_backend_id: attempt?.runBackendId, workflow_job_run_backend_id: attempt?.jobBackendId };
    const response = await fetch(`${host.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
      method: "POST",
      headers: { authorization: `Bearer ${started.runtimeToken}` },
      body: JSON.stringify({ ...ids, name: "blocks", version: 7 }),
    });
    const answer: unknown = await response.json();
    const url = isRecord(answer) ? String(answer["signed_upload_url"]) : "";
    for (const [id, text] of [
      ["Mg==", "two"],
      ["MQ==", "one"],
    ]) {
      await fetch(`${url}&comp=block&blockid=${encodeURIComponent(id ?? "")}`, { method: "PUT", body: text ?? "" });
    }
    const list = "<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>";
    expect((await fetch(`${url}&comp=blocklist`, { method: "PUT", body: list })).status).toBe(201);
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url.replace(/sig=[^&]*/, "sig=forged"), { method: "PUT", body: "x" })).status).toBe(403);
  });
});
