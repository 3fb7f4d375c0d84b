import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { type Ask, restClient } from "./actions-host/client.ts";
import { type RestSetup, restSetup } from "./actions-host/setup.ts";

let setup: RestSetup;
let host: ActionsHost;
let repository: HostRepository;
let installation: Ask;
const at = (path: string): string => setup.at(path);

beforeEach(async () => {
  setup = await restSetup();
  ({ host, repository, installation } = setup);
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

describe("who may do what", () => {
  it("refuses a token it does not know", async () => {
    const reply = await restClient(host, "ghp_forged")("GET", at(""));
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({
      message: "Bad credentials",
      documentation_url: "https://docs.github.com/rest",
      status: "401",
    });
  });

  it("lets everybody read what is public and nobody write without a token", async () => {
    const anonymous = restClient(host, undefined);
    expect((await anonymous("GET", at(""))).status).toBe(200);
    expect((await anonymous("POST", at("/issues"), { title: "x" })).status).toBe(401);
  });

  it("hides a private repository from strangers", async () => {
    const secret = await host.addRepository({ owner: "acme", name: "secret", visibility: "private" });
    const stranger = restClient(host, host.mintToken({ kind: "user", login: "stranger" }));
    expect((await stranger("GET", `/repos/${secret.fullName}`)).status).toBe(404);
  });

  it.each([
    ["POST", "/issues", { title: "x" }],
    ["POST", "/pulls", { title: "x", head: "a", base: "main" }],
    ["POST", "/actions/workflows/a.yml/dispatches", { ref: "main" }],
  ])("refuses %s %s without its permission, in GitHub's words", async (method, path, body) => {
    const reader = restClient(host, host.mintToken({ kind: "installation", permissions: { contents: "read" } }));
    const reply = await reader(method, at(path), body);
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ message: "Resource not accessible by integration", status: "403" });
  });

  it("tells an installation who it is through GraphQL only", async () => {
    const refused = await installation("GET", "/user");
    expect(refused.body).toMatchObject({ message: "Resource not accessible by integration" });
    const token = host.mintToken({ kind: "installation" });
    const response = await fetch(host.graphqlUrl, {
      method: "POST",
      headers: { authorization: `bearer ${token}` },
      body: JSON.stringify({ query: "{viewer{login}}" }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
  });

  it("counts requests and refuses when they are used up, until the hour is over", async () => {
    const ask = restClient(host, host.mintToken({ kind: "installation", rateLimit: 2 }));
    await ask("GET", at(""));
    const second = await ask("GET", at(""));
    expect(second.headers.get("x-ratelimit-remaining")).toBe("0");
    const third = await ask("GET", at(""));
    expect(third.status).toBe(403);
    expect(third.body).toMatchObject({ message: expect.stringContaining("API rate limit exceeded") });
    setup.pass(3_600_000);
    expect((await ask("GET", at(""))).status).toBe(200);
  });

  it("drops labels set by somebody without triage rights on creation", async () => {
    const stranger = restClient(host, host.mintToken({ kind: "user", login: "stranger" }));
    const reply = await stranger("POST", at("/issues"), { title: "x", labels: ["bug"] });
    expect(reply.body).toMatchObject({ labels: [] });
  });

  it("kills the token of a job with the job", async () => {
    const run = await host.createRun({ repository: repository.fullName, eventName: "push", workflow: "x.yml" });
    const started = host.startAttempt(run.id, { name: "run", permissions: { issues: "write" } });
    const ask = restClient(host, started.token);
    expect((await ask("GET", at("/issues"))).status).toBe(200);
    host.finishAttempt(started, "success");
    expect((await ask("GET", at("/issues"))).status).toBe(401);
  });
});
