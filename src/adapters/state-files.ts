/**
 * The files of contract.md, "Files": journals, views, stage views, backups.
 *
 * S1 An id becomes a path only after it was found to be an id: ids come from inputs, comments and checkpoints.
 * S2 The journal is only ever added to; views can be lost and are written again.
 */
import { promises, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isWorkflowId } from "../core/checkpoint/checkpoint-name.ts";
import { isPartName } from "../core/checkpoint/part-name.ts";
import { configurationFault } from "../core/failure/evidence.ts";
import { writtenPart } from "../core/journal/written-part.ts";
import type { StateFiles } from "../ports.ts";
import { makeDirectory, openAppendFile, replaceFile, syncDirectory, writeNewFile } from "./durable-file.ts";
import { errnoOf, withFileFault } from "./file-fault.ts";

const readAtOnceBytes = 1024 * 1024;

export interface StateFilesOptions {
  /** Absolute. */
  readonly stateDirectory: string;
  /** Absolute; for the `{id}_checkpoint_{stage}.json` views. */
  readonly checkpointDirectory: string;
  /** Epoch ms, for the names of backups. */
  readonly now: () => number;
}

export function createStateFiles(options: StateFilesOptions): StateFiles {
  const { stateDirectory, checkpointDirectory } = options;
  const directoryOf = (workflowId: string): string => join(stateDirectory, checkedId(workflowId));
  const journalOf = (workflowId: string): string => join(directoryOf(workflowId), "journal.jsonl");

  return {
    async readJournal(workflowId) {
      const path = journalOf(workflowId);
      return withFileFault("read", path, async () => {
        try {
          return writtenPart(await readWhole(path));
        } catch (error) {
          if (errnoOf(error) === "ENOENT") return undefined;
          throw error;
        }
      });
    },

    async openJournal(workflowId, length) {
      const file = await openAppendFile(journalOf(workflowId), length);
      return {
        path: file.path,
        append: async (lines) => {
          if (!lines.endsWith("\n")) throw new Error("a journal takes whole lines");
          file.append(Buffer.from(lines, "utf8"));
        },
        close: async () => file.close(),
      };
    },

    async writeView(workflowId, name, text) {
      if (!isPartName(name)) throw new Error(`${JSON.stringify(name)} is no name of a view`);
      await makeDirectory(directoryOf(workflowId));
      await replaceFile(join(directoryOf(workflowId), name), text);
    },

    async writeStageView(workflowId, stage, text) {
      const name = `${checkedId(workflowId)}_checkpoint_${stage}.json`;
      await makeDirectory(checkpointDirectory);
      await replaceFile(join(checkpointDirectory, name), text);
    },

    async backup(workflowId, reason, bytes) {
      const directory = join(stateDirectory, "backups");
      const time = new Date(options.now()).toISOString().replace(/[-:]|\.\d+/g, "");
      const base = `${checkedId(workflowId)}-${time}-${slug(reason)}`;
      const [{ gzip }, { promisify }] = await Promise.all([import("node:zlib"), import("node:util")]);
      const compressed = await promisify(gzip)(bytes);
      await makeDirectory(directory);
      return withFileFault("write", directory, () => writeFirstFree(directory, base, compressed));
    },

    async list() {
      return withFileFault("list", stateDirectory, async () => {
        const entries = await promises.readdir(stateDirectory, { withFileTypes: true }).catch((error: unknown) => {
          if (errnoOf(error) === "ENOENT") return [];
          throw error;
        });
        return entries
          .filter((entry) => entry.isDirectory() && isWorkflowId(entry.name))
          .map((entry) => entry.name)
          .sort();
      });
    },

    async remove(workflowId) {
      const directory = directoryOf(workflowId);
      await withFileFault("remove", directory, () => promises.rm(directory, { recursive: true, force: true }));
    },
  };
}

/** At once where it is short: the trips through the thread pool take longer than what they do. */
async function readWhole(path: string): Promise<Buffer> {
  return statSync(path).size > readAtOnceBytes ? promises.readFile(path) : readFileSync(path);
}

function checkedId(workflowId: string): string {
  if (isWorkflowId(workflowId)) return workflowId;
  throw configurationFault(
    "workflow-id",
    "input",
    `${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`,
    "Give the id as the log or the status comment shows it: workflow-YYYYMMDD-HHMMSS-xxxx",
  );
}

function slug(reason: string): string {
  const words = reason
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return words.slice(0, 40) || "copy";
}

/** Two backups in one second are two files. */
async function writeFirstFree(directory: string, base: string, bytes: Uint8Array): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(directory, `${base}${copy === 1 ? "" : `-${copy}`}.gz`);
    try {
      await writeNewFile(path, bytes);
      await syncDirectory(directory);
      return path;
    } catch (error) {
      if (errnoOf(error) !== "EEXIST") throw error;
    }
  }
}
