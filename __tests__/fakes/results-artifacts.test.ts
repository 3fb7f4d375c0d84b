import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { restClient } from "./actions-host/client.ts";
import { type RealClients, realClients, type Said } from "./actions-host/real-clients.ts";
import { storeArtifact } from "./actions-host/seed.ts";
import { isRecord } from "./actions-host/workflow-file.ts";

const day = 24 * 60 * 60 * 1000;

let host: ActionsHost;
let repository: HostRepository;
let now = Date.UTC(2026, 10, 22);
let workspace: string;
let start: RealClients["start"];
let real: RealClients["real"];

beforeEach(async () => {
  host = await startActionsHost({ now: () => now });
  repository = await host.addRepository({ owner: "acme", name: "app" });
  workspace = await mkdtemp(join(tmpdir(), "results-"));
  ({ start, real } = realClients(host, "acme/app", workspace));
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
  await rm(workspace, { recursive: true, force: true });
});

function uploaded(said: Said | undefined): { readonly id: number; readonly digest: string; readonly size: number } {
  const value = said?.value;
  if (!isRecord(value)) throw new Error(`nothing was uploaded: ${JSON.stringify(said)}`);
  return { id: Number(value["id"]), digest: String(value["digest"]), size: Number(value["size"]) };
}

describe("the real artifact client", () => {
  it("uploads, lists, downloads with a digest, refuses a second of the same name, deletes", async () => {
    const file = join(workspace, "report.txt");
    await writeFile(file, "report\n".repeat(1000));
    const started = await start("issues");
    const upload = { do: "upload", name: "report", files: [file], root: workspace } as const;
    const first = await real(started, [upload, upload, { do: "list" }]);
    const { id, digest, size } = uploaded(first.said[0]);
    expect(first.said[1]?.error).toContain("an artifact with this name already exists on the workflow run");
    expect(first.said[2]?.value).toMatchObject([{ id, name: "report", size, digest: `sha256:${digest}` }]);
    const target = join(workspace, "target");
    const hash = `sha256:${digest}`;
    const second = await real(started, [
      { do: "download", id, path: target, hash },
      { do: "delete", name: "report" },
      { do: "list" },
    ]);
    expect(second.said).toEqual([
      { value: { downloadPath: target, digestMismatch: false } },
      { value: { id } },
      { value: [] },
    ]);
    expect(await readFile(join(target, "report.txt"), "utf8")).toBe("report\n".repeat(1000));
  });

  it("stores one file as it is, under its own name, and gives it back through REST from another run", async () => {
    const file = join(workspace, "page.html");
    await writeFile(file, "<h1>hi</h1>");
    const first = await start("issues");
    const { said } = await real(first, [{ do: "upload", name: "ignored", files: [file], root: workspace, raw: true }]);
    const { id } = uploaded(said[0]);
    const other = await start("issues");
    const findBy = {
      token: other.token,
      workflowRunId: first.run.id,
      repositoryOwner: "acme",
      repositoryName: repository.name,
    };
    const target = join(workspace, "target");
    const found = await real(other, [
      { do: "list" },
      { do: "list", findBy },
      { do: "download", id, path: target, findBy },
    ]);
    expect(found.said[0]?.value).toEqual([]);
    expect(found.said[1]?.value).toMatchObject([{ id, name: "page.html" }]);
    expect(await readFile(join(target, "page.html"), "utf8")).toBe("<h1>hi</h1>");
  });
});

describe("artifacts of attempts and their end", () => {
  it("may have the same name in each attempt; a job sees its own attempt's", async () => {
    const first = await start("issues");
    await storeArtifact(host, first, "report", Buffer.from("PK1"));
    host.finishAttempt(first, "failure");
    const second = await start("issues", { runId: first.run.id });
    await storeArtifact(host, second, "report", Buffer.from("PK2"));
    const ask = restClient(host, second.token);
    const path = `/repos/${repository.fullName}/actions/runs/${first.run.id}/artifacts`;
    expect((await ask("GET", path)).body).toMatchObject({ total_count: 2 });
    repository.settings.artifactAttempts = "current";
    expect((await ask("GET", path)).body).toMatchObject({ total_count: 1, artifacts: [{ name: "report" }] });
  });

  it("answers 410 for what has expired, though it is listed still", async () => {
    const started = await start("issues");
    const expiresAt = new Date(now + day).toISOString();
    const id = await storeArtifact(host, started, "old", Buffer.from("PK"), { expiresAt });
    const ask = restClient(host, started.token);
    const base = `/repos/${repository.fullName}/actions/artifacts`;
    const reply = await ask("GET", `${base}/${id}/zip`);
    expect(reply.status).toBe(302);
    expect(await (await fetch(reply.headers.get("location") ?? "")).text()).toBe("PK");
    now += 2 * day;
    expect((await ask("GET", base)).body).toMatchObject({ artifacts: [{ expired: true }] });
    expect([(await ask("GET", `${base}/${id}/zip`)).status]).toEqual([410]);
  });

  it("joins blocks in the order of their list, and refuses addresses it has not signed", async () => {
    const started = await start("issues");
    await storeArtifact(host, started, "a", Buffer.from("x"));
    const attempt = started.run.attempts[0];
    const ids = { workflow_run_backend_id: attempt?.runBackendId, workflow_job_run_backend_id: attempt?.jobBackendId };
    const response = await fetch(`${host.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
      method: "POST",
      headers: { authorization: `Bearer ${started.runtimeToken}` },
      body: JSON.stringify({ ...ids, name: "blocks", version: 7 }),
    });
    const answer: unknown = await response.json();
    const url = isRecord(answer) ? String(answer["signed_upload_url"]) : "";
    for (const [id, text] of [
      ["Mg==", "two"],
      ["MQ==", "one"],
    ]) {
      await fetch(`${url}&comp=block&blockid=${encodeURIComponent(id ?? "")}`, { method: "PUT", body: text ?? "" });
    }
    const list = "<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>";
    expect((await fetch(`${url}&comp=blocklist`, { method: "PUT", body: list })).status).toBe(201);
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url.replace(/sig=[^&]*/, "sig=forged"), { method: "PUT", body: "x" })).status).toBe(403);
  });
});
