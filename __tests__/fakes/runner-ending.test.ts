import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { restClient } from "./actions-host/client.ts";
import type { JobOptions } from "./runner/api.ts";
import { rerun, runJob, startJob } from "./runner/job.ts";
import { processLives } from "./runner/processes.ts";

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

describe("ending a job", () => {
  it.each([
    ["SIGINT", 0, null, ["got SIGINT"]],
    ["SIGTERM", 0, null, ["got SIGINT", "got SIGTERM"]],
    ["never", null, "SIGKILL", ["got SIGINT", "got SIGTERM"]],
  ] as const)(
    "cancels a step that holds out until %s, keeps its files, and runs post",
    async (until, code, signal, said) => {
      const job = await startJob(options("stubborn", { until }));
      await job.logged(/^waiting$/);
      job.cancel();
      const result = await job.result;
      expect([result.conclusion, result.end, result.exitCode, result.signal]).toEqual([
        "cancelled",
        "cancelled",
        code,
        signal,
      ]);
      expect(result.log.filter((line) => line.startsWith("got"))).toEqual(said);
      expect(result.outputs).toMatchObject({ early: "kept", SIGINT: "seen" });
      expect(result.log).toContain("post with 1");
    },
  );

  it("cancels by the API, too", async () => {
    const job = await startJob(options("stubborn", { until: "SIGINT" }));
    await job.logged(/^waiting$/);
    const ask = restClient(host, host.mintToken({ kind: "installation", permissions: { actions: "write" } }));
    expect((await ask("POST", `/repos/acme/app/actions/runs/${job.runId}/cancel`)).status).toBe(202);
    expect((await job.result).conclusion).toBe("cancelled");
    expect(repository.runs.get(job.runId)).toMatchObject({ status: "completed", conclusion: "cancelled" });
  });

  it("sends the same signals on shutdown, and runs no post", async () => {
    const job = await startJob(options("stubborn", { until: "SIGINT" }));
    await job.logged(/^waiting$/);
    job.shutdown();
    const result = await job.result;
    expect([result.conclusion, result.end]).toEqual(["failure", "shutdown"]);
    expect(result.log.join("\n")).not.toContain("post with");
  });

  it("ends a step and a job that take too long", async () => {
    const directory = fixture("stubborn");
    const inputs = { until: "SIGINT" };
    const step = { kind: "action", directory, inputs, timeoutMs: 300 } as const;
    const stopped = await runJob({ ...options("stubborn"), steps: [step] });
    expect([stopped.conclusion, stopped.end]).toEqual(["failure", "finished"]);
    expect(stopped.annotations[0]?.message).toContain("has timed out after");
    const job = await runJob({ ...options("stubborn", inputs), timeoutMs: 1500 });
    expect([job.conclusion, job.end]).toEqual(["cancelled", "timed-out"]);
  });

  it("finds what the step left running and ends what carries the marker", async () => {
    const result = await runJob(options("orphans"));
    expect(result.leftovers.map((each) => each.command)).toEqual(["sleep 1000"]);
    expect(result.strays.map((each) => each.command)).toEqual(["sleep 1001"]);
    await result.machine.kill();
    expect(existsSync(result.machine.directory)).toBe(false);
  });

  it("loses a machine with every process of it, without post, outputs or summary, and the machine is gone", async () => {
    const job = await startJob(options("orphans", { stay: "yes" }));
    const line = await job.logged(/^started/);
    const pids = line.split(" ").slice(1).map(Number);
    await job.killMachine();
    const result = await job.result;
    expect([result.conclusion, result.end, result.signal]).toEqual(["failure", "machine-lost", "SIGKILL"]);
    expect(await Promise.all(pids.map(processLives))).toEqual([false, false]);
    expect(existsSync(job.machine.directory)).toBe(false);
    await expect(startJob({ ...options("plain"), machine: job.machine })).rejects.toThrow("this machine is gone");
  });

  it("can lose the machine at once", async () => {
    const job = await startJob(options("plain"));
    await job.killMachine();
    expect((await job.result).end).toBe("machine-lost");
    expect(existsSync(job.machine.directory)).toBe(false);
  });

  // Two of git's for the checkout, the action's own, then git's again.
  it.each([
    ["before", 0],
    ["after", 0],
    ["before", 1],
    ["after", 1],
    ["before", 2],
    ["after", 3],
  ] as const)("can lose the machine %s request %i, and run again on another", async (when, number) => {
    const job = await startJob(options("plain"));
    const first = host.requests.length;
    host.onRequest = async (phase, request) => {
      if (phase !== when || request.index < first + number) return undefined;
      host.onRequest = undefined;
      await job.killMachine();
      return "drop";
    };
    const result = await job.result;
    expect([result.end, result.outputs, result.summary]).toEqual(["machine-lost", {}, ""]);
    expect([...(await job.machine.processes()), ...(await job.machine.strays())]).toEqual([]);
    const again = await rerun(result);
    expect([again.attempt, again.conclusion]).toEqual([2, "success"]);
  });
});
