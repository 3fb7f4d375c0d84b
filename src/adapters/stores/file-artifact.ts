/**
 * One file as an artifact of its own name, not packed: it opens in the browser as it is (`skipArchive`, an artifact of the form 7).
 * Names are unique in an attempt of a run; one whose upload failed half-way is burnt for it.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { orAborted, throwIfAborted } from "../abort-fault.ts";
import { withFileFault } from "../file-fault.ts";
import { clientFault } from "./actions-client-fault.ts";
import { quietly } from "./quiet-clients.ts";

export interface FileArtifact {
  /** Of the artifact and of its file. */
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly retentionDays: number;
  /** An existing folder; a copy lies there until the upload has ended, since the client cannot be stopped. */
  readonly temporary: string;
}

/** Returns the artifact's id. Throws `Fault` unless the service says that it has all of it. */
export function uploadFile(file: FileArtifact, signal: AbortSignal): Promise<number> {
  const what = `uploading ${file.name}`;
  const upload = async (): Promise<number> => {
    const { temporary } = file;
    const folder = await withFileFault("create directory", temporary, () => mkdtemp(join(temporary, "upload-")));
    try {
      const path = join(folder, file.name);
      await withFileFault("write", path, () => writeFile(path, file.content, { mode: 0o600 }));
      throwIfAborted(signal, what);
      const { default: client } = await import("@actions/artifact");
      const options = { retentionDays: file.retentionDays, skipArchive: true };
      const { id } = await quietly(() => client.uploadArtifact(file.name, [path], folder, options)).catch(
        (error: unknown) => {
          throw clientFault(error, what);
        },
      );
      if (id === undefined || !(id > 0)) throw clientFault("the service gave no id for the upload", what);
      return id;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return orAborted(upload(), signal, what);
}
