import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { uploadFile } from "../../src/adapters/stores/file-artifact.ts";
import { type ActionsJob, startActionsJob } from "./actions-job.ts";

const never = new AbortController().signal;
const name = "diagnostic-bundle-workflow-20260102-030405-a7b3-a1.json";
let job: ActionsJob | undefined;
afterEach(async () => {
  await job?.stop();
  job = undefined;
});

async function start() {
  job = await startActionsJob();
  const { temporary, host, repository, token } = job;
  const upload = (content: string, signal: AbortSignal = never) =>
    uploadFile({ name, content, retentionDays: 14, temporary }, signal);
  const download = async (id: number) => {
    const url = `${host.apiUrl}/repos/${repository.fullName}/actions/artifacts/${id}/zip`;
    const answer = await fetch(url, { headers: { authorization: `token ${token}` } });
    return { type: answer.headers.get("content-type"), text: await answer.text() };
  };
  return { ...job, upload, download };
}

describe("a file as an artifact", () => {
  test("is kept as it is, under its own name, and nothing of it stays on the machine", async () => {
    const { upload, download, repository, temporary } = await start();
    const id = await upload("{}\n");
    expect(await download(id)).toEqual({ type: expect.stringContaining("json") as string, text: "{}\n" });
    expect(repository.artifacts.map((artifact) => artifact.name)).toEqual([name]);
    expect(await readdir(temporary)).toEqual([]);
  });

  test("that cannot be taken, or whose name is taken, is a fault", async () => {
    const { upload, host } = await start();
    await upload("{}");
    await expect(upload("{}")).rejects.toMatchObject({ evidence: { kind: expect.any(String) as string } });
    host.faults.add({ match: { service: "artifact", count: 100 }, action: { kind: "status", status: 403 } });
    await expect(upload("{}")).rejects.toMatchObject({ evidence: { kind: expect.any(String) as string } });
  });

  test("is given up when it is told to stop", async () => {
    const { upload } = await start();
    const stop = new AbortController();
    stop.abort({ by: "deadline", graceMs: 0 });
    await expect(upload("{}", stop.signal)).rejects.toMatchObject({ evidence: { kind: "timeout" } });
  });

  test("needs a folder for its copy", async () => {
    const { temporary } = await start();
    const missing = join(temporary, "none");
    const upload = () => uploadFile({ name, content: "{}", retentionDays: 1, temporary: missing }, never);
    await expect(upload()).rejects.toMatchObject({ evidence: { kind: "file", errno: "ENOENT" } });
    await mkdir(missing);
    expect(await upload()).toBeGreaterThan(0);
  });
});
