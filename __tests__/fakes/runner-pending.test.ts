import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { restClient } from "./actions-host/client.ts";
import { drainPending, runPending } from "./runner/pending.ts";

const actionDirectory = fileURLToPath(new URL("runner/fixtures/plain", import.meta.url));

const workflow = `name: Manager
on:
  issues: { types: [labeled] }
  workflow_dispatch:
    inputs:
      issue: { description: number }
permissions:
  contents: read
  issues: write
env: { WHERE: workflow }
jobs:
  manage:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    cache-mode: write
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v6
      - id: prepare
        run: echo "turns=4" >> "$GITHUB_OUTPUT"; test -z "\${ACTIONS_RUNTIME_TOKEN:-}"
      - uses: acme/workflow-manager@v1
        with:
          max-turns: \${{ steps.prepare.outputs.turns }}
          two words: \${{ inputs.issue || github.event.issue.number }} \${{ secrets.KEY }}
          token: \${{ github.token }}
      - if: failure()
        run: echo never
`;

let host: ActionsHost;
let repository: HostRepository;

beforeEach(async () => {
  host = await startActionsHost();
  host.addUser("maintainer", "write");
  const files = { ".github/workflows/manager.yml": workflow, "a.txt": "a\n" };
  repository = await host.addRepository({ owner: "acme", name: "app", files });
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

describe("queued runs", () => {
  it("start by a label of a person and run as their workflow file says", async () => {
    await repository.openIssue({ by: "maintainer", title: "x" });
    expect(host.pendingRuns).toEqual([]);
    await repository.addLabel(1, "workflow-manager", "maintainer");
    const [result, ...others] = await drainPending(host, { actionDirectory, secrets: { KEY: "k3y" } });
    expect(others).toEqual([]);
    expect(result?.log.join("\n")).toContain("main is done");
    expect(result?.conclusion).toBe("success");
    const env: Record<string, string> = JSON.parse(result?.outputs["env"] ?? "{}");
    expect(env).toMatchObject({
      "INPUT_MAX-TURNS": "4",
      INPUT_TWO_WORDS: "1 k3y",
      WHERE: "workflow",
      GITHUB_ACTOR: "maintainer",
      GITHUB_JOB: "manage",
      GITHUB_WORKFLOW: "Manager",
      ACTIONS_CACHE_MODE: "write",
    });
    expect(result?.steps.map((step) => `${step.phase} ${step.outcome}`)).toEqual([
      "main success",
      "main success",
      "main success",
      "main skipped",
      "post success",
    ]);
    expect(repository.runs.size).toBe(1);
  });

  it("start by a dispatch, with its inputs and the permissions of the file", async () => {
    const ask = restClient(host, host.mintToken({ kind: "user", login: "maintainer" }));
    await ask("POST", "/repos/acme/app/actions/workflows/manager.yml/dispatches", {
      ref: "main",
      inputs: { issue: "7" },
    });
    const job = await runPending(host, { actionDirectory });
    if (job === undefined) throw new Error("nothing was queued");
    const mine = restClient(host, job.token);
    const issue = await mine("POST", "/repos/acme/app/issues", { title: "made" });
    const label = await mine("POST", "/repos/acme/app/issues/1/labels", { labels: ["workflow-manager"] });
    const pull = await mine("POST", "/repos/acme/app/pulls", { title: "x", head: "a", base: "main" });
    const result = await job.result;
    expect([issue.status, label.status, pull.status]).toEqual([201, 200, 403]);
    expect(host.pendingRuns).toEqual([]);
    const env: Record<string, string> = JSON.parse(result.outputs["env"] ?? "{}");
    expect(env["INPUT_TWO_WORDS"]).toBe("7 ");
    expect(JSON.parse(result.outputs["event"] ?? "{}")).toMatchObject({
      inputs: { issue: "7" },
      sender: { login: "maintainer" },
    });
  });
});
