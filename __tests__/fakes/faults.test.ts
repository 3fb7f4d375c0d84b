import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { type Ask, restClient } from "./actions-host/client.ts";
import { storeCache } from "./actions-host/seed.ts";

let host: ActionsHost;
let repository: HostRepository;
let ask: Ask;
const issues = "/repos/acme/app/issues";

beforeEach(async () => {
  host = await startActionsHost();
  repository = await host.addRepository({ owner: "acme", name: "app" });
  ask = restClient(host, host.mintToken({ kind: "installation", permissions: { issues: "write" } }));
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

describe("faults", () => {
  it("answers with a status instead of doing the work, for as many requests as asked", async () => {
    host.faults.add({
      match: { method: "POST", path: /\/issues$/, nth: 2, count: 2 },
      action: { kind: "status", status: 503, headers: { "retry-after": "1" } },
    });
    const statuses: number[] = [];
    for (let at = 0; at < 4; at += 1) statuses.push((await ask("POST", issues, { title: "x" })).status);
    expect(statuses).toEqual([201, 503, 503, 201]);
    expect(repository.threads.size).toBe(2);
    expect(host.requests.map((each) => each.fault)).toEqual([undefined, "status", "status", undefined]);
  });

  it("resets the connection before or after the work", async () => {
    const takeBack = host.faults.add({ match: { service: "rest" }, action: { kind: "reset-before" } });
    await expect(ask("POST", issues, { title: "x" })).rejects.toThrow("fetch failed");
    expect(repository.threads.size).toBe(0);
    takeBack();
    host.faults.add({ match: { service: "rest" }, action: { kind: "reset-after" } });
    await expect(ask("POST", issues, { title: "x" })).rejects.toThrow("fetch failed");
    expect(repository.threads.size).toBe(1);
    expect(host.requests.map((each) => each.status)).toEqual([undefined, undefined]);
  });

  it("never answers", async () => {
    host.faults.add({ match: {}, action: { kind: "hang" } });
    const signal = AbortSignal.timeout(50);
    await expect(fetch(host.apiUrl + issues, { signal })).rejects.toThrow("timeout");
    expect(host.requests[0]).toMatchObject({ fault: "hang", status: undefined });
  });

  it("answers late", async () => {
    const answered: string[] = [];
    host.faults.add({ match: { path: /state=all/ }, action: { kind: "delay", ms: 200 } });
    await Promise.all([
      ask("GET", `${issues}?state=all`).then(() => answered.push("delayed")),
      ask("GET", issues).then(() => answered.push("direct")),
    ]);
    expect(answered).toEqual(["direct", "delayed"]);
  });

  it("cuts a body short, and changes one without changing its length", async () => {
    await repository.openIssue({ by: "acme", title: "x".repeat(500) });
    host.faults.add({ match: {}, action: { kind: "truncate" } });
    await expect(ask("GET", issues)).rejects.toThrow("terminated");
    const whole = Buffer.from(await (await fetch(host.apiUrl + issues)).arrayBuffer());
    host.faults.add({ match: {}, action: { kind: "corrupt" } });
    const broken = Buffer.from(await (await fetch(host.apiUrl + issues)).arrayBuffer());
    expect(broken.length).toBe(whole.length);
    expect(broken.equals(whole)).toBe(false);
  });

  it.each(["cache", "blob"] as const)("reaches the %s service alone", async (service) => {
    const run = await host.createRun({ repository: "acme/app", eventName: "push", workflow: "a.yml" });
    const started = host.startAttempt(run.id, { name: "run" });
    host.faults.add({ match: { service }, action: { kind: "status", status: 500 } });
    await expect(storeCache(host, started, "k", Buffer.from("x"))).rejects.toThrow("500");
    expect((await ask("GET", issues)).status).toBe(200);
  });
});

describe("the request hook", () => {
  it("sees each request before and after its work, and the work waits for it", async () => {
    const seen: string[] = [];
    host.onRequest = async (phase, request) => {
      await Promise.resolve();
      seen.push(`${phase} ${request.method} ${repository.threads.size}`);
      return undefined;
    };
    await ask("POST", issues, { title: "x" });
    expect(seen).toEqual(["before POST 0", "after POST 1"]);
  });

  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("drops the connection %s the work", async (when, made) => {
    host.onRequest = (phase) => (phase === when ? "drop" : undefined);
    await expect(ask("POST", issues, { title: "x" })).rejects.toThrow("fetch failed");
    expect(repository.threads.size).toBe(made);
  });

  it("is told who asks for what, and what was sent", async () => {
    await ask("POST", issues, { title: "x" });
    expect(host.requests).toEqual([
      {
        service: "rest",
        method: "POST",
        path: issues,
        index: 0,
        login: "github-actions[bot]",
        status: 201,
        fault: undefined,
        body: '{"title":"x"}',
        received: [Buffer.from('{"title":"x"}')],
      },
    ]);
  });
});
