/** What we ask of @actions/artifact, which can be neither stopped nor kept from printing (artifact-store.ts). */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArtifactName } from "../../core/checkpoint/checkpoint-name.ts";
import { orAborted, throwIfAborted } from "../abort-fault.ts";
import { corrupted, withFileFault } from "../file-fault.ts";
import { clientFault } from "./actions-client-fault.ts";
import type { FoundArtifact } from "./artifact-list.ts";
import { type CheckpointBounds, copyCheckpoint } from "./checkpoint-files.ts";
import { quietly } from "./quiet-clients.ts";

type Client = typeof import("@actions/artifact")["default"];

async function ask<T>(what: string, call: (client: Client) => Promise<T>): Promise<T> {
  const { default: client } = await import("@actions/artifact");
  return quietly(() => call(client)).catch((error: unknown) => {
    throw clientFault(error, what);
  });
}

export interface UploadRequest {
  readonly name: string;
  readonly directory: string;
  /** Below it, a copy is kept until the upload has ended. */
  readonly temporary: string;
  readonly retentionDays: number;
  readonly bounds: CheckpointBounds;
}

/**
 * Uploads a copy and returns its bytes. A copy, because an upload that was given up still reads its files, and the client
 * throws out of an event handler, which ends the process, when one of them has gone.
 */
export function uploadCopy(request: UploadRequest, signal: AbortSignal): Promise<number> {
  const what = "uploading a checkpoint";
  const { name, directory, temporary, retentionDays, bounds } = request;
  const upload = async (): Promise<number> => {
    const copy = await withFileFault("create directory", temporary, () => mkdtemp(join(temporary, "upload-")));
    try {
      const bytes = await copyCheckpoint(directory, copy, { signal, durable: false, bounds });
      throwIfAborted(signal, what);
      const files = (await readdir(copy)).map((file) => join(copy, file));
      const { id } = await ask(what, (client) => client.uploadArtifact(name, files, copy, { retentionDays }));
      if (id === undefined || !(id > 0)) throw clientFault("the service gave no id for the upload", what);
      return bytes;
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  };
  return orAborted(upload(), signal, what);
}

/** Checkpoints of this attempt of this run, which need no token to be listed. */
export async function listOwnAttempt(signal: AbortSignal): Promise<readonly FoundArtifact[]> {
  const what = "listing artifacts";
  const listed = ask(what, (client) => client.listArtifacts());
  const { artifacts } = await orAborted(listed, signal, what);
  return artifacts.flatMap(({ id, name, createdAt, digest }) => {
    const parsed = parseArtifactName(name);
    if (parsed === undefined) return [];
    const { workflowId, generation, issue } = parsed;
    return [{ id, name, workflowId, generation, issue, createdAt: createdAt?.getTime(), digest }];
  });
}

/** Returns the zip's path below `folder`. `digestMismatch` is the client's only word about a download gone wrong. */
export async function downloadOwn(own: FoundArtifact, folder: string, signal: AbortSignal): Promise<string> {
  const what = "downloading a checkpoint";
  const path = await mkdtemp(join(folder, "own-"));
  const expected = own.digest === undefined ? {} : { expectedHash: own.digest };
  const download = ask(what, (client) => client.downloadArtifact(own.id, { path, skipDecompress: true, ...expected }));
  const result = await orAborted(download, signal, what);
  const [zip] = await readdir(path);
  if (result.digestMismatch === true || zip === undefined)
    throw corrupted(`the download of ${own.name} is not what was stored`);
  return join(path, zip);
}
