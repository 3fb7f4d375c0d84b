import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import type { JobOptions, JobResult } from "./runner/api.ts";
import { rerun, runJob } from "./runner/job.ts";

const fixture = (name: string): string => fileURLToPath(new URL(`runner/fixtures/${name}`, import.meta.url));

let host: ActionsHost;
let repository: HostRepository;

beforeAll(async () => {
  host = await startActionsHost();
  repository = await host.addRepository({ owner: "acme", name: "app" });
  await repository.commit({ branch: "main", files: { "b.txt": "b\n" }, message: "second" });
});
afterAll(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

function options(name: string, inputs: Readonly<Record<string, string>> = {}): JobOptions {
  const patience = { interruptMs: 300, terminateMs: 300, streamMs: 300 };
  return { host, repository: "acme/app", eventName: "issues", actionDirectory: fixture(name), inputs, patience };
}

describe("a job", () => {
  let result: JobResult;

  beforeAll(async () => {
    const event = { action: "labeled", issue: { number: 7 } };
    const secrets = { KEY: "hunter22" };
    result = await runJob({
      ...options("plain", { "max-turns": "9", extra: "x" }),
      event,
      secrets,
      env: { JOB: "env" },
    });
  });

  it("succeeds, with outputs, state and the summaries of main and post", () => {
    expect(result.log.join("\n")).toContain("post is done");
    expect([result.conclusion, result.end, result.exitCode, result.signal]).toEqual(["success", "finished", 0, null]);
    expect(result.state).toEqual({ isPost: "true" });
    expect(result.summary).toBe("# main\n# post true 9 yes\n");
  });

  it("has the commit of the event checked out, one deep, with working credentials outside of .git/config", async () => {
    expect(result.outputs["head"]).toBe(await repository.resolve("main"));
    expect(result.outputs["remote"]).toBe(result.outputs["head"]);
    const config = await readFile(`${result.machine.workspace("app")}/.git/config`, "utf8");
    expect(config).toContain("includeIf");
    expect(config).not.toContain("extraheader");
  });

  it("has the runner's environment and nothing of ours", () => {
    const env: Record<string, string> = JSON.parse(result.outputs["env"] ?? "{}");
    expect(env).toMatchObject({
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "issues",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_RUN_ID: String(result.runId),
      GITHUB_REF: "refs/heads/main",
      GITHUB_API_URL: host.apiUrl,
      GITHUB_SERVER_URL: host.serverUrl,
      "INPUT_MAX-TURNS": "9",
      INPUT_TWO_WORDS: "",
      INPUT_EXTRA: "x",
      ACTIONS_CACHE_SERVICE_V2: "True",
      JOB: "env",
      RUNNER_TEMP: result.machine.temp,
    });
    expect(env["ACTIONS_RUNTIME_TOKEN"]?.split(".")).toHaveLength(3);
    expect(Object.keys(env).filter((name) => /^(npm_|VITEST|NODE_)/.test(name))).toEqual([]);
    expect(env["ACTIONS_CACHE_MODE"]).toBeUndefined();
    expect(JSON.parse(result.outputs["event"] ?? "{}")).toEqual({ action: "labeled", issue: { number: 7 } });
    expect(result.outputs["repository"]).toBe("acme/app");
    expect(result.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("Unexpected input(s) 'extra'") },
    ]);
  });

  it("can be run again: same run and event, next attempt, another machine", async () => {
    const again = await rerun(result);
    const env: Record<string, string> = JSON.parse(again.outputs["env"] ?? "{}");
    expect([again.runId, again.attempt, env["GITHUB_RUN_ATTEMPT"]]).toEqual([result.runId, 2, "2"]);
    expect(again.machine.directory).not.toBe(result.machine.directory);
    expect(again.outputs["event"]).toBe(result.outputs["event"]);
    expect(repository.runs.get(result.runId)?.attempts).toHaveLength(2);
  });
});

describe("what a step prints", () => {
  it("is searched for commands and masked", async () => {
    const text = [
      "::add-mask::hidden thing",
      "a hidden thing, and hunter22",
      "::error title=T,file=a.ts,line=3::it broke: hunter22",
      "quoted ##[set-output name=stolen]yes",
      "::stop-commands::pause-here",
      "::error::not heard",
      "::pause-here::",
      "::debug::unseen",
      ...Array.from({ length: 12 }, (_, at) => `::notice::n${at}`),
    ].join("\n");
    const result = await runJob({ ...options("noisy", { text }), secrets: { KEY: "hunter22" } });
    expect(result.conclusion).toBe("success");
    expect(result.log).toContain("a ***, and ***");
    expect(result.rawLog).toContain("a hidden thing, and hunter22");
    expect(result.log.join("\n")).not.toContain("unseen");
    expect(result.outputs).toMatchObject({ stolen: "yes" });
    expect(result.commands.map((command) => command.name)).toContain("set-output");
    const errors = result.annotations.filter((each) => each.level === "error");
    expect(errors).toEqual([
      { level: "error", message: "it broke: ***", title: "T", file: "a.ts", line: 3, phase: "main" },
    ]);
    expect(result.annotations.filter((each) => each.level === "notice")).toHaveLength(10);
    expect(result.droppedAnnotations).toBe(2);
  });

  it("can fail the step by forbidden commands, whatever the exit code is", async () => {
    const result = await runJob(options("noisy", { text: "harmless? ##[set-env name=PATH]/tmp" }));
    expect([result.conclusion, result.exitCode]).toEqual(["failure", 0]);
    expect(result.annotations[0]?.message).toContain("The `set-env` command is disabled");
  });

  it("loses a summary of more than 1 MiB whole, with an error but no failure", async () => {
    const size = 1024 * 1024;
    const kept = await runJob(options("noisy", { "summary-bytes": String(size) }));
    expect(kept.summary.length).toBe(size);
    const lost = await runJob(options("noisy", { "summary-bytes": String(size + 1) }));
    expect([lost.summary, lost.conclusion]).toEqual(["", "success"]);
    expect(lost.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("1024k") }]);
  });

  it("fails on a bad exit code and on a file command that cannot be read", async () => {
    expect(await runJob(options("noisy", { exit: "3" }))).toMatchObject({ conclusion: "failure", exitCode: 3 });
    const bad = await runJob(options("noisy", { output: "no pair" }));
    expect(bad.conclusion).toBe("failure");
    expect(bad.annotations[0]?.message).toContain("Unable to process file command 'output' successfully.");
  });
});
