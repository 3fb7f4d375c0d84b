import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import artifacts from "@actions/artifact";
import { afterEach, describe, expect, test } from "vitest";
import { createArtifactStore } from "../../src/adapters/stores/artifact-store.ts";
import { artifactName } from "../../src/core/checkpoint/checkpoint-name.ts";
import { type ActionsJob, type JobOptions, startActionsJob } from "./actions-job.ts";
import { contentOf, writeCheckpoint } from "./checkpoint-content.ts";
import { describeCheckpointStore } from "./checkpoint-store.ts";
import { smallBounds } from "./hostile-checkpoints.ts";

const clock = { now: () => Date.now(), sleep: async () => {} };

function openStore({ host, token, runId, temporary }: ActionsJob) {
  return createArtifactStore({
    owner: "acme",
    repo: "app",
    apiUrl: host.apiUrl,
    token,
    clock,
    runId,
    temporary,
    bounds: smallBounds,
  });
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

describeCheckpointStore("artifact", async () => {
  const job = await startActionsJob();
  return {
    store: openStore(job),
    runId: job.runId,
    reopen: () => openStore(job),
    plant: {
      // The client follows symbolic links when it packs; archives with links in them are in zip-reader.test.ts.
      can: ["nested", "strange-name", "huge", "many"],
      put: async (directory, { workflowId, generation, nonce }) => {
        const key = artifactName({ workflowId, generation, attempt: 1, issue: undefined, nonce });
        await artifacts.uploadArtifact(key, await filesBelow(directory), directory);
        return { store: "artifact", key, workflowId, generation };
      },
    },
    breakDown: async () => {
      job.host.faults.add({ match: { service: "rest", count: 1000 }, action: { kind: "reset-before" } });
      job.host.faults.add({ match: { service: "artifact", count: 1000 }, action: { kind: "reset-before" } });
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
  const running = job;
  const { runId, temporary } = running;
  const about = (generation: number) => {
    return { workflowId, generation, runId, runAttempt: 1, issue: undefined, nonce: `nonce${generation}` };
  };
  const directory = await mkdtemp(join(temporary, "checkpoint-"));
  const content = contentOf({ ...about(1), text: "text" });
  await writeCheckpoint(directory, content);
  const target = await mkdtemp(join(temporary, "target-"));
  return { ...running, about, directory, content, target, store: openStore(running) };
}

describe("without permission to read artifacts", () => {
  test("the own attempt's checkpoints are found and loaded through the client", async () => {
    const { store, directory, about, content, target } = await start({
      permissions: { contents: "read" },
      visibility: "private",
    });
    const { address } = await store.save(directory, about(1), never);
    const found = await store.find({ workflowId }, never);
    expect(found.map(({ key }) => key)).toEqual([address.key]);
    await store.load(address, target, never);
    for (const [name, bytes] of content) expect(await readFile(join(target, name))).toEqual(bytes);
  });

  test("an empty own attempt is no answer for the whole repository", async () => {
    const { store } = await start({ permissions: { contents: "read" }, visibility: "private" });
    await expect(store.find({ workflowId }, never)).rejects.toMatchObject({ evidence: { kind: "http", status: 403 } });
    await expect(store.find({ runId: "424242" }, never)).rejects.toMatchObject({ evidence: { kind: "http" } });
  });

  test("nothing is pruned", async () => {
    const { store, directory, about, repository } = await start({ permissions: { actions: "read" } });
    for (const generation of [1, 2, 3]) await store.save(directory, about(generation), never);
    expect(await store.prune(workflowId, 1, never)).toBe(0);
    expect(repository.artifacts).toHaveLength(3);
  });
});

describe("a download", () => {
  test.each(["corrupt", "truncate"] as const)("that arrives %s is refused", async (kind) => {
    const { store, directory, about, target, host } = await start();
    const { address } = await store.save(directory, about(1), never);
    host.faults.add({ match: { service: "blob", method: "GET", count: 9 }, action: { kind } });
    const fault = await store.load(address, target, never).catch((error: unknown) => error);
    expect(fault).toMatchObject({ evidence: { kind: expect.stringMatching(/^(state|network)$/) } });
    expect(await readdir(target)).toEqual([]);
  });

  test("does not send the token to the storage", async () => {
    const { store, directory, about, target, host } = await start();
    const { address } = await store.save(directory, about(1), never);
    await store.load(address, target, never);
    const blobs = host.requests.filter(({ service, method }) => service === "blob" && method === "GET");
    expect(blobs).toHaveLength(1);
    expect(blobs[0]?.login).toBeUndefined();
  });

  test("of an artifact that is gone is a fault", async () => {
    const { store, directory, about, target, repository } = await start();
    const { address } = await store.save(directory, about(1), never);
    expect(await store.prune(workflowId, 1, never)).toBe(0);
    await store.save(directory, about(2), never);
    expect(await store.prune(workflowId, 1, never)).toBe(1);
    expect(repository.artifacts).toHaveLength(1);
    await expect(store.load(address, target, never)).rejects.toMatchObject({ evidence: { kind: "state" } });
  });

  test("leaves nothing behind but the files", async () => {
    const { store, directory, about, target, temporary } = await start();
    const { address } = await store.save(directory, about(1), never);
    const before = await readdir(temporary);
    await store.load(address, target, never);
    expect(await readdir(temporary)).toEqual(before);
  });
});

describe("an upload", () => {
  test("that was given up goes on reading a copy, so that its directory may be removed", async () => {
    const { store, directory, about, host, repository, content, target } = await start();
    const controller = new AbortController();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    host.onRequest = async (phase, request) => {
      if (phase === "before" && request.path.includes("CreateArtifact")) {
        controller.abort();
        await held;
      }
      return undefined;
    };
    await expect(store.save(directory, about(1), controller.signal)).rejects.toMatchObject({
      evidence: { kind: "cancelled" },
    });
    await rm(directory, { recursive: true });
    release();
    await expect.poll(() => repository.artifacts.some(({ finalized }) => finalized)).toBe(true);
    const [address] = await store.find({ workflowId }, never);
    if (address === undefined) throw new Error("nothing found");
    await store.load(address, target, never);
    for (const [name, bytes] of content) expect(await readFile(join(target, name))).toEqual(bytes);
  });

  test("keeps a checkpoint for a week, or as long as the repository allows", async () => {
    const running = await start();
    const { directory, about, repository } = running;
    await running.store.save(directory, about(1), never);
    const days = () => Math.round(((repository.artifacts.at(-1)?.expiresAt ?? 0) - Date.now()) / 86_400_000);
    expect(days()).toBe(7);
    const { host, token, runId, temporary } = running;
    const options = { owner: "acme", repo: "app", apiUrl: host.apiUrl, token, clock, runId, temporary };
    await createArtifactStore({ ...options, retentionLimitDays: 3 }).save(directory, about(2), never);
    expect(days()).toBe(3);
  });

  test.each([
    [409, "http"],
    [403, "http"],
  ])("that is refused with %i is a fault", async (status, kind) => {
    const { store, directory, about, host } = await start();
    host.faults.add({
      match: { service: "artifact", path: /CreateArtifact/ },
      action: { kind: "status", status, body: '{"code":"x","msg":"no"}' },
    });
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({ evidence: { kind, status } });
  });

  test("over the storage quota names the quota", async () => {
    const { store, directory, about, host } = await start();
    host.faults.add({
      match: { service: "artifact", path: /CreateArtifact/ },
      action: { kind: "status", status: 403, body: '{"code":"x","msg":"insufficient usage to create artifact"}' },
    });
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({
      evidence: { kind: "configuration", problems: [{ place: "artifact storage" }] },
    });
  });

  test("whose end was refused is not found", async () => {
    const { store, directory, about, host } = await start();
    host.faults.add({
      match: { service: "artifact", path: /FinalizeArtifact/ },
      action: { kind: "status", status: 400, body: '{"code":"x","msg":"no"}' },
    });
    await expect(store.save(directory, about(1), never)).rejects.toMatchObject({
      evidence: { kind: "http", status: 400 },
    });
    expect(await store.find({ workflowId }, never)).toEqual([]);
  });
});
