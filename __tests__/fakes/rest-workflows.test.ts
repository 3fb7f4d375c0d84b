import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import type { Ask } from "./actions-host/client.ts";
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

describe("workflows", () => {
  const dispatch = (body: unknown, file = "a.yml") =>
    installation("POST", at(`/actions/workflows/${file}/dispatches`), body);

  it("queues a dispatched run with its inputs mapped, and says where it is", async () => {
    const inputs = { issue: "7", fast: true };
    const reply = await dispatch({ ref: "main", inputs, return_run_details: true });
    expect(reply.status).toBe(200);
    const run = host.pendingRuns.at(-1);
    expect(run?.inputs).toEqual({ issue: "7", depth: "3", fast: "true", mode: "a" });
    expect(run?.eventName).toBe("workflow_dispatch");
    expect(reply.body).toEqual({
      workflow_run_id: run?.id,
      run_url: `${host.apiUrl}/repos/${repository.fullName}/actions/runs/${run?.id}`,
      html_url: `${host.serverUrl}/${repository.fullName}/actions/runs/${run?.id}`,
    });
    expect((await dispatch({ ref: "main", inputs })).status).toBe(204);
  });

  it.each([
    [{ ref: "main", inputs: { issue: "1", other: "x" } }, 'Unexpected inputs provided: ["other"]'],
    [{ ref: "main", inputs: {} }, "Required input 'issue' not provided"],
    [{ ref: "nowhere", inputs: {} }, "No ref found for: nowhere"],
    [
      { ref: "main", inputs: { issue: "1", mode: "c" } },
      "Provided value 'c' for input 'mode' not in the list of allowed values",
    ],
  ])("refuses the dispatch %j", async (body, message) => {
    const reply = await dispatch(body);
    expect([reply.status, reply.body]).toEqual([422, expect.objectContaining({ message })]);
  });

  it("refuses a workflow without the trigger, and one that is not there", async () => {
    const reply = await dispatch({ ref: "main" }, "b.yml");
    expect(reply.body).toMatchObject({ message: "Workflow does not have 'workflow_dispatch' trigger" });
    expect((await dispatch({ ref: "main" }, "c.yml")).status).toBe(404);
  });

  it("cancels what is queued or running, once", async () => {
    const run = await host.createRun({ repository: repository.fullName, eventName: "push", workflow: "x.yml" });
    let cancelled = false;
    const onCancel = (): void => {
      cancelled = true;
    };
    const started = host.startAttempt(run.id, { name: "run", onCancel });
    expect((await installation("POST", at(`/actions/runs/${run.id}/cancel`))).status).toBe(202);
    expect(cancelled).toBe(true);
    host.finishAttempt(started, "cancelled");
    expect((await installation("POST", at(`/actions/runs/${run.id}/cancel`))).status).toBe(409);
    expect((await installation("GET", at(`/actions/runs/${run.id}/attempts/1`))).body).toMatchObject({
      conclusion: "cancelled",
    });
  });
});

describe("contents", () => {
  it("gives files as base64, raw, and folders as lists", async () => {
    const file = await installation("GET", at("/contents/README.md"));
    expect(file.body).toMatchObject({ encoding: "base64", content: `${Buffer.from("# app\n").toString("base64")}\n` });
    const raw = await installation("GET", at("/contents/README.md?ref=main"), undefined, {
      accept: "application/vnd.github.raw+json",
    });
    expect(raw.body).toBe("# app\n");
    expect((await installation("GET", at("/contents/.github/workflows"))).body).toMatchObject([
      { name: "a.yml" },
      { name: "b.yml" },
    ]);
    expect((await installation("GET", at("/contents/none"))).status).toBe(404);
  });

  it("resolves refs of every kind", async () => {
    const sha = await repository.resolve("main");
    expect((await installation("GET", at("/git/ref/heads/main"))).body).toMatchObject({
      ref: "refs/heads/main",
      object: { sha },
    });
    expect((await installation("GET", at("/git/ref/heads/none"))).status).toBe(404);
  });
});
