/** Puts caches and artifacts into the host through its own services, without the heavy clients. */
import type { ActionsHost, StartedAttempt } from "./api.ts";
import { isRecord } from "./workflow-file.ts";

async function call(
  host: ActionsHost,
  started: StartedAttempt,
  method: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${host.url}/twirp/github.actions.results.api.v1.${method}`, {
    method: "POST",
    headers: { authorization: `Bearer ${started.runtimeToken}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!isRecord(answer)) throw new Error(`${method}: ${response.status}`);
  if (!response.ok || answer["ok"] === false)
    throw new Error(`${method}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

async function put(url: unknown, bytes: Buffer): Promise<void> {
  const headers = { "x-ms-blob-type": "BlockBlob" };
  const response = await fetch(String(url), { method: "PUT", headers, body: new Uint8Array(bytes) });
  if (response.status !== 201) throw new Error(`blob: ${response.status}`);
}

/** Returns the entry's id. `version` is the hash the client would make of its paths. */
export async function storeCache(
  host: ActionsHost,
  started: StartedAttempt,
  key: string,
  bytes: Buffer,
  version = "v1",
): Promise<number> {
  const made = await call(host, started, "CacheService/CreateCacheEntry", { key, version });
  await put(made["signed_upload_url"], bytes);
  const size_bytes = String(bytes.length);
  const kept = await call(host, started, "CacheService/FinalizeCacheEntryUpload", { key, version, size_bytes });
  return Number(kept["entry_id"]);
}

/** Returns the artifact's id. */
export async function storeArtifact(
  host: ActionsHost,
  started: StartedAttempt,
  name: string,
  bytes: Buffer,
  about: { readonly mimeType?: string; readonly expiresAt?: string } = {},
): Promise<number> {
  const attempt = started.run.attempts.find((each) => each.attempt === started.attempt);
  const ids = {
    workflow_run_backend_id: attempt?.runBackendId,
    workflow_job_run_backend_id: attempt?.jobBackendId,
    name,
  };
  const made = await call(host, started, "ArtifactService/CreateArtifact", {
    ...ids,
    version: 7,
    mime_type: about.mimeType ?? "application/zip",
    ...(about.expiresAt === undefined ? {} : { expires_at: about.expiresAt }),
  });
  await put(made["signed_upload_url"], bytes);
  const kept = await call(host, started, "ArtifactService/FinalizeArtifact", { ...ids, size: String(bytes.length) });
  return Number(kept["artifact_id"]);
}
