/** `mode: diagnose` on a machine that knows nothing: each store alone has the answer, for a workflow that ended, died, or is at work. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createActionsRuntime } from "../src/adapters/actions-runtime.ts";
import { readRunnerFacts } from "../src/adapters/runner-facts.ts";
import { composeWorld } from "../src/compose.ts";
import { resolveConfiguration } from "../src/core/config/config.ts";
import { emptyHistory } from "../src/core/journal/history.ts";
import { emptyChain } from "../src/core/journal/journal.ts";
import type { JournalEvent } from "../src/core/journal/journal-entry.ts";
import { diagnoseStep } from "../src/diagnose.ts";
import { startCheckpoints } from "../src/engine/checkpoint/checkpoint.ts";
import { startRecorder } from "../src/engine/checkpoint/recorder.ts";
import { createOwnership } from "../src/engine/ownership/ownership.ts";
import { type ActionsJob, startActionsJob } from "./contracts/actions-job.ts";
import { created, opened } from "./core/journal/journal-builder.ts";

const stores = ["folder", "cache", "artifact", "git"] as const;
const ids = {
  ended: "workflow-20260102-030405-aaaa",
  died: "workflow-20260102-030405-bbbb",
  running: "workflow-20260102-030405-cccc",
} as const;
type Kind = keyof typeof ids;

const stage = "implementation_progress";
const story = (kind: Kind): readonly JournalEvent[] => [
  { ...created, workflowId: ids[kind] } as JournalEvent,
  opened,
  { kind: "stage.started", stage },
  { kind: "attempt.started", stage, attempt: 1, limitMs: 1_000 },
  ...(kind === "ended"
    ? [{ kind: "workflow.ended", status: "paused", reason: "a quota", failure: null, resumable: true } as const]
    : []),
];

let job: ActionsJob;
let environment: Record<string, string>;

function configuration(store: string) {
  const flags = { checkpoint_stores: store, checkpoint_directory: "kept", agent_command: "true", token: job.token };
  const resolved = resolveConfiguration({ inputs: {}, environment: {}, file: undefined, flags });
  if (resolved.kind !== "ok") throw new Error("the configuration is good");
  return resolved.config;
}

function runtimeOf(env: Readonly<Record<string, string>>, lines: string[]) {
  return createActionsRuntime({
    environment: env,
    write: (line) => lines.push(line),
    redact: (text) => text,
    nonce: () => "nonce",
  });
}

/** As a run on another machine leaves it: a checkpoint in every store, and the lease where it is still at work. */
async function leave(kind: Kind): Promise<void> {
  const { world, log } = composeWorld({
    config: configuration(stores.join(",")),
    environment,
    runner: readRunnerFacts(environment),
    root: job.workspace,
    marker: "test",
    redact: (text) => text,
    presenter: runtimeOf(environment, []),
    print: () => undefined,
    extensions: undefined,
    local: false,
  });
  const file = await world.states.openJournal(ids[kind], 0);
  const recorder = startRecorder({
    file,
    clock: world.clock,
    head: emptyChain,
    history: emptyHistory,
    redact: (text) => text,
  });
  for (const event of story(kind)) await recorder.record(event);
  const run = { id: job.runId, attempt: 1, url: "https://host/run", actor: undefined, event: undefined, version: "1" };
  await startCheckpoints({ world, recorder, run }).request("test", true);
  const saved = recorder.history().checkpoints.map(({ store }) => store);
  expect([...saved].sort(), JSON.stringify(recorder.history().checkpointFailures)).toEqual([...stores].sort());
  if (kind === "running") await createOwnership(world, run).claim([ids[kind]], new AbortController().signal);
  await recorder.close();
  await world.states.remove(ids[kind]);
  await log.close();
}

describe("diagnosing from each store", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    job = await startActionsJob({ permissions: { actions: "write", contents: "write" }, visibility: "private" });
    environment = {
      PATH: process.env["PATH"] ?? "",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_API_URL: job.host.apiUrl,
      GITHUB_SERVER_URL: job.host.serverUrl,
      GITHUB_WORKSPACE: job.workspace,
      GITHUB_RUN_ID: job.runId,
      RUNNER_TEMP: job.temporary,
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("ACTIONS_"))),
    };
    for (const kind of Object.keys(ids) as Kind[]) await leave(kind);
  }, 240_000);
  afterAll(() => job.stop());

  it.each(
    stores.flatMap(
      (store) =>
        [
          [store, "ended", "paused", /^Paused at implementation_progress: a quota/],
          [store, "died", "interrupted", /^Interrupted at implementation_progress: its process ended without a word/],
          [store, "running", "running", /^Running at implementation_progress/],
        ] as const,
    ),
  )("%s has a workflow that %s", async (store, kind, status, headline) => {
    const lines: string[] = [];
    const name = `${store}-${kind}`;
    const folder = join(job.temporary, name);
    await mkdir(folder);
    const env = {
      ...environment,
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      RUNNER_TEMP: folder,
    };
    const runtime = runtimeOf(env, lines);
    const code = await diagnoseStep({
      config: { ...configuration(store), diagnostic_bundle: false },
      environment: env,
      runner: readRunnerFacts(env),
      runtime,
      redact: (text) => text,
      workflowId: ids[kind],
      issue: undefined,
    });
    expect([code, lines.filter((line) => line.startsWith("::error"))]).toEqual([0, []]);
    expect(lines).toContainEqual(
      expect.stringMatching(`^::group::Diagnostics of ${ids[kind]}, from checkpoint 1 \\(${store}\\)`),
    );
    expect(lines).toContainEqual(expect.stringMatching(headline));
    expect(lines.some((line) => line.startsWith("at work on it: run "))).toBe(kind === "running");
    expect(await readFile(env.GITHUB_OUTPUT, "utf8")).toMatch(new RegExp(`^status<<\\S+\\n${status}$`, "m"));
    expect(await readFile(env.GITHUB_STEP_SUMMARY, "utf8")).toContain("| Stage | Status |");
  });
});
