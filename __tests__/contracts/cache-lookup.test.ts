/** Look-ups ask the service without the client: what they send, and what they make of the answers, is held against it. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import * as cache from "@actions/cache";
import { afterEach, describe, expect, test } from "vitest";
import { createCacheStore } from "../../src/adapters/stores/cache-store.ts";
import { transferPath } from "../../src/adapters/stores/cache-transfer.ts";
import { cacheVersion } from "../../src/adapters/stores/cache-version.ts";
import { cacheKey, cacheKeyPrefix, generationLabel } from "../../src/core/checkpoint/checkpoint-name.ts";
import { type ActionsJob, type JobOptions, startActionsJob } from "./actions-job.ts";
import { contentOf, writeCheckpoint } from "./checkpoint-content.ts";

const workflowId = "workflow-20260102-030405-a7b3";
const never = new AbortController().signal;
let job: ActionsJob | undefined;
afterEach(async () => {
  await job?.stop();
  job = undefined;
});

async function start(options: JobOptions = {}) {
  const running = await startActionsJob(options);
  job = running;
  const waits: number[] = [];
  const clock = { now: () => Date.now(), sleep: async (ms: number) => void waits.push(ms) };
  const store = createCacheStore({ workspace: running.workspace, environment: process.env, clock });
  const save = async (generation: number) => {
    const about = {
      workflowId,
      generation,
      runId: running.runId,
      runAttempt: 1,
      issue: 5,
      nonce: `nonce${generation}`,
    };
    const directory = await mkdtemp(join(running.temporary, "checkpoint-"));
    await writeCheckpoint(directory, contentOf({ ...about, text: "text" }));
    return store.save(directory, about, never);
  };
  /** What was sent to a method of the service, oldest first. */
  const sent = (method: string): unknown[] =>
    running.host.requests.flatMap(({ path, body }) => (path.endsWith(method) ? [JSON.parse(body ?? "null")] : []));
  return { ...running, store, save, sent, waits };
}

/** A directory to have as PATH in which these programs are and no others. */
async function pathWith(...programs: string[]): Promise<string> {
  const directory = await mkdtemp(join(job?.temporary ?? "", "bin-"));
  for (const program of programs) {
    const found = execFileSync("/bin/sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).trim();
    await symlink(found, join(directory, basename(program)));
  }
  return directory;
}

const asked = "GetCacheEntryDownloadURL";
const answering = (status: number, body: string, count = 1) => ({
  match: { service: "cache" as const, path: /GetCacheEntryDownloadURL/, count },
  action: { kind: "status" as const, status, body },
});

describe("the version of an entry", () => {
  test.each([
    { where: "with the programs of this machine", programs: undefined },
    { where: "with a PATH that has no zstd", programs: ["tar", "gzip"] },
  ])("is the one under which the client files it, $where", async ({ programs }) => {
    const { save, sent, store } = await start();
    if (programs !== undefined) process.env["PATH"] = await pathWith(...programs);
    const version = await cacheVersion([transferPath], process.env, never);
    await save(1);
    expect(sent("CreateCacheEntry")).toMatchObject([{ version }, { version }, { version }]);
    expect((await store.find({ workflowId }, never)).map(({ generation }) => generation)).toEqual([1]);
  });

  test("depends on whether zstd says anything, however it ends", async () => {
    const { temporary } = await start();
    const versionWith = async (script: string): Promise<string> => {
      const PATH = await mkdtemp(join(temporary, "bin-"));
      await writeFile(join(PATH, "zstd"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return cacheVersion([transferPath], { PATH }, never);
    };
    const without = await cacheVersion([transferPath], { PATH: await pathWith("tar") }, never);
    expect(await versionWith("exit 0")).toBe(without);
    expect(await versionWith("echo 1.5.4")).not.toBe(without);
    expect(await versionWith("echo no such option >&2; exit 3")).toBe(await versionWith("echo 1.5.4"));
  });

  test("does not start a zstd that is a real program", async () => {
    const { temporary } = await start();
    const bin = await mkdtemp(join(temporary, "bin-"));
    const begun = join(bin, "begun");
    const script = `#!/bin/sh\necho > ${begun}\necho 1.5.4\nexit\n`;
    const versionOf = async (text: string, mode: number) => {
      await writeFile(join(bin, "zstd"), text, { mode });
      await chmod(join(bin, "zstd"), mode);
      return cacheVersion([transferPath], { PATH: `/none:${bin}` }, never);
    };
    const asProgram = await versionOf(script.padEnd(100_000, "#"), 0o755);
    expect(existsSync(begun)).toBe(false);
    expect(await versionOf(script.padEnd(100_000, "#"), 0o644)).not.toBe(asProgram);
    expect(existsSync(begun)).toBe(false);
    expect(await versionOf(script, 0o755)).toBe(asProgram);
    expect(existsSync(begun)).toBe(true);
  });
});

describe("a look-up", () => {
  test("sends what the client would send", async () => {
    const { save, sent, store } = await start();
    await save(2);
    await store.find({ workflowId }, never);
    const ours = sent(asked);
    const older = [1, 0].map((generation) => cacheKeyPrefix(workflowId, generation));
    await cache.restoreCache([transferPath], cacheKeyPrefix(workflowId), [], { lookupOnly: true });
    await cache.restoreCache([transferPath], older[0] ?? "", older.slice(1), { lookupOnly: true });
    expect(ours).toEqual(sent(asked).slice(ours.length));
    expect(ours).toMatchObject([{}, { key: expect.stringContaining(generationLabel(1)) }]);
  });

  test("loads nothing of the client", async () => {
    const { save, workspace } = await start();
    await save(1);
    const script = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      const { createCacheStore } = await import(${JSON.stringify(new URL("../../src/adapters/stores/cache-store.ts", import.meta.url).href)});
      const store = createCacheStore({ workspace: process.cwd(), environment: process.env });
      const found = await store.find({}, new AbortController().signal);
      console.log(JSON.stringify({ found: found.length, client: loaded.filter((url) => url.includes("/@actions/")) }));
    `;
    const child = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: workspace,
    });
    expect(JSON.parse(child.stdout)).toEqual({ found: 1, client: [] });
  });

  test.each([500, 502, 503, 504])("is tried again where the service stumbles with %i", async (status) => {
    const { save, store, host, waits } = await start();
    await save(1);
    host.faults.add(answering(status, "<html>", 2));
    expect(await store.find({ workflowId }, never)).toHaveLength(1);
    expect(waits).toEqual([500, 2000]);
  });

  test.each([
    { what: "an outage", status: 503, body: "<html>", tries: 3, evidence: { kind: "http", status: 503 } },
    { what: "a limit", status: 429, body: "{}", tries: 1, evidence: { kind: "http", status: 429 } },
    { what: "a token that ran out", status: 401, body: "{}", tries: 1, evidence: { kind: "http", status: 401 } },
    { what: "no JSON", status: 200, body: "<html>", tries: 3, evidence: { kind: "network", errno: "EBADBODY" } },
    {
      what: "a hit without a key",
      status: 200,
      body: '{"ok":true}',
      tries: 3,
      evidence: { kind: "network", errno: "EBADBODY" },
    },
  ])("takes $what for a fault, not for a miss", async ({ status, body, tries, evidence }) => {
    const { store, host, sent } = await start();
    host.faults.add(answering(status, body, 99));
    await expect(store.find({ workflowId }, never)).rejects.toMatchObject({ evidence });
    expect(sent(asked)).toHaveLength(tries);
  });

  test.each(['{"ok":true,"matchedKey":"KEY"}', '{"ok":true,"matched_key":"KEY"}'])("reads %s", async (body) => {
    const { store, save, host } = await start();
    const { address } = await save(1);
    host.faults.add(answering(200, body.replace("KEY", address.key)));
    expect((await store.find({ workflowId }, never))[0]).toEqual(address);
  });

  test.each(["{}", '{"ok":false,"matched_key":""}', '{"ok":true,"matched_key":"another.key."}'])(
    "takes %s for a miss",
    async (body) => {
      const { store, host } = await start();
      host.faults.add(answering(200, body, 99));
      expect(await store.find({ workflowId }, never)).toEqual([]);
    },
  );

  test("says that the run may not read the cache where only the service knows", async () => {
    const { store } = await start({ cacheMode: "write-only" });
    delete process.env["ACTIONS_CACHE_MODE"];
    await expect(store.find({ workflowId }, never)).rejects.toMatchObject({
      message: expect.stringContaining("may not read the cache (cache read denied)"),
      evidence: { kind: "configuration" },
    });
  });

  test("ends between two tries when its time is over", async () => {
    const { host, workspace, sent } = await start();
    const controller = new AbortController();
    const clock = { now: () => Date.now(), sleep: async () => controller.abort({ by: "deadline", graceMs: 0 }) };
    const store = createCacheStore({ workspace, environment: process.env, clock });
    host.faults.add(answering(502, "", 99));
    await expect(store.find({ workflowId }, controller.signal)).rejects.toMatchObject({
      evidence: { kind: "timeout" },
    });
    expect(sent(asked)).toHaveLength(1);
  });

  test("goes through the client on a server of one's own, which has the first version of the service", async () => {
    const { store } = await start();
    const version = await cacheVersion([transferPath], process.env, never);
    const key = cacheKey({ workflowId, generation: 3, attempt: 1, issue: undefined, nonce: "abcd" });
    const questions: URLSearchParams[] = [];
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
      questions.push(searchParams);
      const hit = pathname === "/_apis/artifactcache/cache" && searchParams.get("keys") === cacheKeyPrefix(workflowId);
      response.writeHead(hit ? 200 : 204, { "content-type": "application/json" });
      response.end(hit ? JSON.stringify({ cacheKey: key, archiveLocation: "https://storage.example.org/entry" }) : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      process.env["GITHUB_SERVER_URL"] = "https://github.example.org";
      process.env["ACTIONS_CACHE_URL"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      expect(await store.find({ workflowId }, never)).toEqual([{ store: "cache", key, workflowId, generation: 3 }]);
      expect(new Set(questions.map((question) => question.get("version")))).toEqual(new Set([version]));
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
