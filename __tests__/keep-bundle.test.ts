/** What a run that does not complete leaves behind: file, artifact and a line in the summary, each only where it may. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createActionsRuntime } from "../src/adapters/actions-runtime.ts";
import { readRunnerFacts } from "../src/adapters/runner-facts.ts";
import { replayCommand, verifyFile } from "../src/cli/replay.ts";
import type { Place } from "../src/cli/setting.ts";
import { composeWorld } from "../src/compose.ts";
import { resolveConfiguration } from "../src/core/config/config.ts";
import { planFor } from "../src/core/config/plan-settings.ts";
import { emptyHistory } from "../src/core/journal/history.ts";
import { emptyChain } from "../src/core/journal/journal.ts";
import type { JournalEvent } from "../src/core/journal/journal-entry.ts";
import { startRecorder } from "../src/engine/checkpoint/recorder.ts";
import { keepBundle } from "../src/keep-bundle.ts";
import { type ActionsJob, startActionsJob } from "./contracts/actions-job.ts";
import { created, opened, workflowId } from "./core/journal/journal-builder.ts";

const key = "correct horse battery staple";
const ended = (status: "failed" | "completed"): JournalEvent => ({
  kind: "workflow.ended",
  status,
  reason: "the tests are red",
  failure: null,
  resumable: false,
});

let job: ActionsJob;
let folder: string;
const same = (text: string) => text;

beforeEach(async () => {
  job = await startActionsJob({ visibility: "public" });
  folder = await mkdtemp(join(job.temporary, "keep-"));
});
afterEach(() => job.stop());

async function keep(
  inputs: Readonly<Record<string, string>>,
  status: "failed" | "completed" = "failed",
  leftMs?: number,
) {
  const environment: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    GITHUB_REPOSITORY: "acme/app",
    // Nobody answers there, and at once.
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_WORKSPACE: folder,
    GITHUB_RUN_ID: job.runId,
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
  };
  const flags = { agent_command: "true", token: job.token, ...inputs };
  const resolved = resolveConfiguration({ inputs: {}, environment: {}, file: undefined, flags });
  if (resolved.kind !== "ok") throw new Error(JSON.stringify(resolved.problems));
  const { config } = resolved;
  const lines: string[] = [];
  const runner = readRunnerFacts(environment);
  const runtime = createActionsRuntime({
    environment,
    write: (line) => lines.push(line),
    redact: same,
    nonce: () => "nonce",
  });
  const { world, log } = composeWorld({
    config,
    environment,
    runner,
    root: folder,
    marker: "test",
    redact: same,
    presenter: runtime,
    print: () => undefined,
    extensions: undefined,
    local: false,
  });
  const file = await world.states.openJournal(workflowId, 0);
  const { clock } = world;
  const recorder = startRecorder({ file, clock, head: emptyChain, history: emptyHistory, redact: same });
  for (const event of [created, opened, ended(status)]) await recorder.record(event);
  await recorder.close();
  const settings = {
    plan: planFor(config),
    resumeComment: null,
    repositoryUrl: null,
    version: "0.1.0",
    now: clock.now(),
  };
  const request = { world, config, environment, root: folder, redact: same, settings, runtime, runner } as const;
  const isSettled = await keepBundle({ ...request, phase: "main" }, workflowId, undefined, leftMs);
  await log.close();
  const text = (path: string) => readFile(join(folder, path), "utf8").catch(() => undefined);
  return {
    isSettled,
    warnings: lines.filter((line) => line.startsWith("::warning")),
    summary: await text("summary"),
    report: await text(`.github/workflow-states/${workflowId}/report.md`),
    kept: await text(`.github/workflow-states/${workflowId}/diagnostic-bundle.json`),
    artifacts: job.repository.artifacts.map((artifact) => artifact.name),
  };
}

async function download(): Promise<string> {
  const url = `${job.host.apiUrl}/repos/acme/app/actions/artifacts/${job.repository.artifacts[0]?.id}/zip`;
  return (await fetch(url, { headers: { authorization: `token ${job.token}` } })).text();
}

/** The command line in a folder of its own. */
async function replay(text: string, environment: Place["environment"] = {}) {
  const cwd = await mkdtemp(join(tmpdir(), "replay-"));
  const out: string[] = [];
  const err: string[] = [];
  const screen = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), color: false };
  const place: Place = { cwd, environment, screen };
  await writeFile(join(cwd, "b.json"), text);
  const code = await replayCommand(place, { file: "b.json", html: undefined, timeline: false, json: false });
  const verified = await verifyFile(place, "b.json");
  await rm(cwd, { recursive: true });
  return { code, verified, out: `${out[0]}\n`, err };
}

describe("keeping a diagnostic bundle", { timeout: 60_000 }, () => {
  it("leaves a file, an artifact of the same, and its name in the summary", async () => {
    const { isSettled, warnings, summary, report, kept, artifacts } = await keep({});
    const name = `diagnostic-bundle-${workflowId}-a1.json`;
    expect([isSettled, warnings, artifacts]).toEqual([true, [], [name]]);
    expect(summary).toContain(`[${name}](https://github.com/acme/app/actions/runs/${job.runId}/artifacts/`);
    expect(await download()).toBe(kept);
    expect(await replay(kept ?? "")).toMatchObject({ code: 0, verified: 0, out: report });
  });

  it("seals the artifact where there is a key, and only with it is it replayed", async () => {
    const { kept, report, artifacts } = await keep({ checkpoint_key: key });
    expect(artifacts).toEqual([`diagnostic-bundle-${workflowId}-a1.sealed.json`]);
    const sealed = await download();
    expect(sealed).not.toContain("the tests are red");
    expect(kept).toContain("the tests are red");
    expect(await replay(sealed, { WORKFLOW_CHECKPOINT_KEY: key })).toMatchObject({ code: 0, out: report });
    expect((await replay(sealed)).err[0]).toMatch(/sealed with a checkpoint key\. Set WORKFLOW_CHECKPOINT_KEY/);
    const other = await replay(sealed, { WORKFLOW_CHECKPOINT_KEY: `${key}!` });
    expect([other.code, other.err[0]]).toEqual([2, expect.stringMatching(/another checkpoint key/)]);
    expect(
      (await replay(sealed.replace(/"data":".{8}/, '"data":"AAAAAAAA'), { WORKFLOW_CHECKPOINT_KEY: key })).code,
    ).toBe(2);
  });

  it("keeps it on the machine with persistence switched off", async () => {
    const { isSettled, kept, artifacts, summary } = await keep({ enable_persistence: "false" });
    expect([isSettled, artifacts, summary]).toEqual([true, [], undefined]);
    expect(kept).toContain("the tests are red");
  });

  it.each([
    ["that is switched off", { diagnostic_bundle: "false" }, "failed", undefined, true],
    ["of a dry run", { dry_run: "true" }, "failed", undefined, true],
    ["of a workflow that completed", {}, "completed", undefined, true],
    ["for which the job has no time left, which the post step has", {}, "failed", 2_000, false],
  ] as const)("makes none %s", async (_, inputs, status, leftMs, settled) => {
    const { isSettled, kept, artifacts, warnings } = await keep(inputs, status, leftMs);
    expect([isSettled, kept, artifacts, warnings]).toEqual([settled, undefined, [], []]);
  });

  it("warns of one that cannot be uploaded, and keeps the file", async () => {
    job.host.faults.add({ match: { service: "artifact", count: 1 }, action: { kind: "status", status: 403 } });
    const { isSettled, kept, artifacts, warnings } = await keep({});
    expect([isSettled, artifacts]).toEqual([false, []]);
    expect(warnings).toEqual([
      expect.stringMatching(/^::warning title=Diagnostic bundle::It is not an artifact: .+\.$/),
    ]);
    expect(kept).toContain("the tests are red");
  });
});
