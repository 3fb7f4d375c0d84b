import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import * as cache from "@actions/cache";
import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/adapters/github/client.ts";
import { createCacheStore } from "../../src/adapters/stores/cache-store.ts";
import { transferPath } from "../../src/adapters/stores/cache-transfer.ts";
import { cacheKey } from "../../src/core/checkpoint/checkpoint-name.ts";
import { type ActionsJob, type JobOptions, startActionsJob } from "./actions-job.ts";
import { contentOf, writeCheckpoint } from "./checkpoint-content.ts";
import { describeCheckpointStore } from "./checkpoint-store.ts";
import { smallBounds } from "./hostile-checkpoints.ts";

const clock = { now: () => Date.now(), sleep: async () => {} };

function openStore({ host, token, workspace }: ActionsJob) {
  const send = createClient({ apiUrl: host.apiUrl, token, clock });
  const rest = { send, owner: "acme", repo: "app" };
  return createCacheStore({ workspace, environment: process.env, bounds: smallBounds, rest, clock });
}

describeCheckpointStore("cache", async () => {
  const job = await startActionsJob();
  return {
    store: openStore(job),
    runId: job.runId,
    reopen: () => openStore(job),
    plant: {
      can: ["nested", "symlink", "strange-name", "huge", "many"],
      put: async (directory, { workflowId, generation, nonce }) => {
        const key = cacheKey({ workflowId, generation, attempt: 1, issue: undefined, nonce });
        const transfer = join(job.workspace, transferPath);
        await mkdir(join(transfer, ".."), { recursive: true });
        await cp(directory, transfer, { recursive: true, verbatimSymlinks: true });
        expect(await cache.saveCache([transferPath], key)).toBeGreaterThan(0);
        await rm(transfer, { recursive: true });
        return { store: "cache", key, workflowId, generation };
      },
    },
    breakDown: async () => {
      job.host.faults.add({ match: { service: "cache", count: 1000 }, action: { kind: "reset-before" } });
    },
    prunes: true,
    stop: job.stop,
  };
});

const workflowId = "workflow-20260102-030405-a7b3";
const never = new AbortController().signal;
let job: ActionsJob | undefined;
afterEach(async () => {
  await job?.stop();
  job = undefined;
});

async function start(options: JobOptions = {}) {
  job = await startActionsJob(options);
  const { host, repository, runId, temporary, workspace } = job;
  const about = (generation: number) => {
    return { workflowId, generation, runId, runAttempt: 1, issue: 5, nonce: `nonce${generation}` };
  };
  const directory = await mkdtemp(join(temporary, "checkpoint-"));
  await writeCheckpoint(directory, contentOf({ ...about(1), text: "text" }));
  return { job, host, repository, workspace, about, directory, store: openStore(job) };
}

describe("saving to the cache", () => {
  test.each<{ what: string; options: JobOptions }>([
    { what: "the event's token is read-only", options: { eventName: "issues" } },
    { what: "cache-mode is read", options: { cacheMode: "read" } },
    { what: "cache-mode is none", options: { cacheMode: "none" } },
  ])("says that this event may not write when $what", async ({ options }) => {
    const { store, directory, about, repository } = await start(options);
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({
      message: expect.stringContaining("this event may not write the cache"),
      evidence: { kind: "configuration" },
    });
    expect(repository.caches.filter((entry) => entry.finalized)).toEqual([]);
  });

  test.each([429, 403, 501])("reports the service's status %i as it is", async (status) => {
    const { store, directory, about, host } = await start();
    host.faults.add({
      match: { service: "cache", path: /CreateCacheEntry/, count: 9 },
      action: { kind: "status", status, body: '{"code":"x","msg":"no"}' },
    });
    const kind = status === 403 ? { kind: "configuration" } : { kind: "http", status };
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({ evidence: kind });
  });

  test("reports an upload that broke off, and the next save stands under a new name", async () => {
    const { store, directory, about, host } = await start();
    host.faults.add({
      match: { service: "cache", path: /FinalizeCacheEntryUpload/, nth: 3 },
      action: { kind: "status", status: 400, body: '{"code":"x","msg":"no"}' },
    });
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({ evidence: { kind: "network" } });
    expect(await store.find({ workflowId }, never)).toEqual([]);
    await store.save(directory, about(2), never);
    expect((await store.find({ issue: 5 }, never)).map(({ generation }) => generation)).toEqual([2]);
  });

  test("stores the pointers once per process", async () => {
    const { store, directory, about, repository } = await start();
    await store.save(directory, about(1), never);
    await store.save(directory, about(2), never);
    expect(repository.caches.map(({ key }) => key.split(".")[0])).toEqual([
      "workflow-manager-run",
      "workflow-manager-issue",
      "workflow-manager-checkpoint",
      "workflow-manager-checkpoint",
    ]);
  });

  test("two saves at once wait for each other", async () => {
    const { store, directory, about, repository } = await start();
    await Promise.all([1, 2, 3].map((generation) => store.save(directory, about(generation), never)));
    expect((await store.find({ workflowId }, never)).map(({ generation }) => generation)).toEqual([3, 2, 1]);
    expect(repository.caches.every((entry) => entry.finalized)).toBe(true);
  });
});

describe("the transfer directory", () => {
  test("leaves nothing in the workspace, and git never sees it", async () => {
    const { store, directory, about, workspace, host } = await start();
    execFileSync("git", ["init", "--quiet", workspace]);
    const seen: string[] = [];
    host.onRequest = async (phase, request) => {
      if (phase !== "before" || !request.path.includes("CreateCacheEntry")) return undefined;
      seen.push(
        execFileSync("git", ["-C", workspace, "status", "--porcelain", "--untracked-files=all"], { encoding: "utf8" }),
      );
      return undefined;
    };
    await store.save(directory, about(1), never);
    expect(seen).toEqual(["", "", ""]);
    expect(await readdir(join(workspace, ".github", "workflow-checkpoints"))).toEqual([]);
  });

  test("is refused where a link leads out of the workspace", async () => {
    const { store, directory, about, workspace, job: running } = await start();
    await mkdir(join(workspace, ".github"));
    await symlink(running.temporary, join(workspace, ".github", "workflow-checkpoints"));
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({
      evidence: { kind: "configuration", problems: [{ problem: expect.stringContaining("symbolic link") }] },
    });
  });

  test("needs the process to run in the workspace", async () => {
    const { store, directory, about, job: running } = await start();
    process.chdir(running.temporary);
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({ evidence: { kind: "configuration" } });
  });
});

describe("finding and loading", () => {
  test("is refused with a sentence where the run may not read the cache", async () => {
    const { store } = await start({ cacheMode: "write-only" });
    await expect(store.find({ workflowId }, never)).rejects.toMatchObject({
      message: expect.stringContaining("may not read the cache"),
    });
  });

  test("an entry that was evicted meanwhile is a fault", async () => {
    const { store, directory, about, temporary, host } = { ...(await start()), temporary: job?.temporary ?? "" };
    const { address } = await store.save(directory, about(1), never);
    host.repository("acme/app").settings.cacheLimitBytes = 1;
    await store.save(directory, about(2), never).catch(() => undefined);
    const target = await mkdtemp(join(temporary, "target-"));
    await expect(store.load(address, target, never)).rejects.toMatchObject({
      evidence: { kind: "state", detail: expect.stringContaining("no longer in the cache") },
    });
  });

  test("outside of a job it says so", async () => {
    const store = createCacheStore({ workspace: process.cwd(), environment: {} });
    await expect(store.find({ workflowId }, never)).rejects.toMatchObject({
      message: expect.stringContaining("ACTIONS_RUNTIME_TOKEN is unset"),
    });
  });

  test("a call that is given up ends at its deadline although the client goes on", async () => {
    const { store, host } = await start();
    host.faults.add({ match: { service: "cache" }, action: { kind: "hang" } });
    const controller = new AbortController();
    const finding = store.find({ workflowId }, controller.signal);
    host.onRequest = async () => {
      controller.abort({ by: "deadline", graceMs: 0 });
      return undefined;
    };
    await expect(finding).rejects.toMatchObject({ evidence: { kind: "timeout" } });
  });
});
