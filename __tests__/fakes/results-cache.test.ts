import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository, StartedAttempt } from "./actions-host/api.ts";
import { type RealClients, realClients } from "./actions-host/real-clients.ts";
import { storeCache } from "./actions-host/seed.ts";
import { isRecord } from "./actions-host/workflow-file.ts";

const day = 24 * 60 * 60 * 1000;

let host: ActionsHost;
let repository: HostRepository;
let now = Date.UTC(2026, 10, 22);
let workspace: string;
let start: RealClients["start"];
let real: RealClients["real"];

beforeEach(async () => {
  host = await startActionsHost({ now: () => now });
  repository = await host.addRepository({ owner: "acme", name: "app" });
  workspace = await mkdtemp(join(tmpdir(), "results-"));
  ({ start, real } = realClients(host, "acme/app", workspace));
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
  await rm(workspace, { recursive: true, force: true });
});

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
