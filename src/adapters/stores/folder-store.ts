/**
 * Checkpoints in a folder: `{root}/{workflow id}/g000012-{nonce}/`. For the command line, and for self-hosted machines whose
 * disk outlives the job.
 *
 * F1 A generation is written under a name that nobody looks for, synced, and then renamed: it is whole or it is not there.
 * F2 A name is never used twice: renaming onto a directory with files in it fails.
 */
import { constants, type Dirent } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  folderName,
  isWorkflowId,
  nameNonce,
  newestFirst,
  parseFolderName,
} from "../../core/checkpoint/checkpoint-name.ts";
import { decodeManifest, longestManifestBytes, type Manifest } from "../../core/checkpoint/manifest.ts";
import { manifestName } from "../../core/checkpoint/part-name.ts";
import { Fault } from "../../core/failure/evidence.ts";
import type { CheckpointAddress, CheckpointQuery, CheckpointStore } from "../../ports.ts";
import { throwIfAborted } from "../abort-fault.ts";
import { makeDirectory, syncDirectory } from "../durable-file.ts";
import { corrupted, errnoOf, withFileFault } from "../file-fault.ts";
import { type CheckpointBounds, checkpointBounds, copyCheckpoint } from "./checkpoint-files.ts";

const unfinished = ".unfinished-";

export interface FolderStoreOptions {
  /** Absolute. */
  readonly root: string;
  readonly bounds?: CheckpointBounds | undefined;
}

export function createFolderStore({ root, bounds = checkpointBounds }: FolderStoreOptions): CheckpointStore {
  const folderOf = (workflowId: string): string => {
    if (!isWorkflowId(workflowId)) throw corrupted(`${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`);
    return join(root, workflowId);
  };
  const addressesOf = async (workflowId: string): Promise<CheckpointAddress[]> => {
    const names = (await entriesOf(folderOf(workflowId))).filter((entry) => entry.isDirectory());
    return names.flatMap(({ name }) => {
      const parsed = parseFolderName(name);
      const key = `${workflowId}/${name}`;
      return parsed === undefined ? [] : [{ store: "folder", key, workflowId, generation: parsed.generation }];
    });
  };

  return {
    name: "folder",
    publicInPublicRepository: false,

    async save(directory, about, signal) {
      throwIfAborted(signal, "saving a checkpoint");
      const folder = folderOf(about.workflowId);
      const name = folderName(about.generation, nameNonce(about.nonce));
      const temporary = join(folder, `${unfinished}${name}`);
      await makeDirectory(folder);
      try {
        await withFileFault("create directory", temporary, () => mkdir(temporary, { mode: 0o700 }));
        const bytes = await copyCheckpoint(directory, temporary, { signal, durable: true, bounds });
        throwIfAborted(signal, "saving a checkpoint");
        await withFileFault("rename", temporary, () => rename(temporary, join(folder, name)));
        await withFileFault("sync", folder, () => syncDirectory(folder));
        const { workflowId, generation } = about;
        return { address: { store: "folder", key: `${workflowId}/${name}`, workflowId, generation }, bytes };
      } catch (error) {
        if (!(error instanceof Fault && error.evidence.kind === "file" && error.evidence.errno === "EEXIST"))
          await rm(temporary, { recursive: true, force: true }).catch(() => {});
        throw error;
      }
    },

    async find(query, signal) {
      const ids =
        query.workflowId === undefined
          ? (await entriesOf(root)).map((entry) => entry.name).filter(isWorkflowId)
          : [query.workflowId];
      const found: CheckpointAddress[] = [];
      for (const id of ids) {
        for (const address of await addressesOf(id)) {
          throwIfAborted(signal, "looking for checkpoints");
          const manifest = await readManifest(join(root, address.key));
          if (answers(query, manifest)) found.push({ ...address, createdAt: manifest?.created_at });
        }
      }
      return newestFirst(found);
    },

    async load(address, directory, signal) {
      const folder = folderOf(address.workflowId);
      const name = address.key.slice(address.workflowId.length + 1);
      if (address.key !== `${address.workflowId}/${name}` || parseFolderName(name) === undefined)
        throw corrupted(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
      throwIfAborted(signal, "loading a checkpoint");
      await copyCheckpoint(join(folder, name), directory, { signal, durable: false, bounds });
    },

    async prune(workflowId, keep, signal) {
      const old = newestFirst(await addressesOf(workflowId)).slice(Math.max(1, keep));
      for (const address of old) {
        throwIfAborted(signal, "removing old checkpoints");
        await withFileFault("remove", join(root, address.key), async () => {
          const name = address.key.slice(workflowId.length + 1);
          const leaving = join(root, workflowId, `${unfinished}${name}`);
          // Renamed first, so that nobody finds a half-removed one.
          await rename(join(root, address.key), leaving);
          await rm(leaving, { recursive: true, force: true });
        });
      }
      await removeForsaken(folderOf(workflowId));
      return old.length;
    },
  };
}

/** What a process that was killed in the middle of a save left behind; a day is longer than any save takes. */
async function removeForsaken(folder: string): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (!entry.name.startsWith(unfinished)) continue;
    const touched = await stat(path).catch(() => undefined);
    if (touched === undefined || Date.now() - touched.mtimeMs < 24 * 3_600_000) continue;
    await withFileFault("remove", path, () => rm(path, { recursive: true, force: true }));
  }
}

async function entriesOf(directory: string): Promise<readonly Dirent[]> {
  return withFileFault("list", directory, async () => {
    try {
      return await readdir(directory, { withFileTypes: true });
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return [];
      throw error;
    }
  });
}

/** Undefined for a directory without a manifest that can be read: it answers only to its workflow's id. */
async function readManifest(directory: string): Promise<Manifest | undefined> {
  // A pipe planted under this name must not make us wait.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(join(directory, manifestName), flags).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const found = await handle.stat();
    if (!found.isFile() || found.size > longestManifestBytes) return undefined;
    const decoded = decodeManifest(await handle.readFile());
    return decoded.kind === "ok" ? decoded.manifest : undefined;
  } finally {
    await handle.close();
  }
}

function answers(query: CheckpointQuery, manifest: Manifest | undefined): boolean {
  if (query.runId !== undefined && manifest?.run?.id !== query.runId) return false;
  return query.issue === undefined || manifest?.issue === query.issue;
}
