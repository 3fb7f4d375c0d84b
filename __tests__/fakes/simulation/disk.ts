/** The disk of one machine: what was synced outlives a crash of the process, nothing outlives the loss of the machine. */
import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { Scratch, StateFiles } from "../../../src/ports.ts";
import type { Life } from "./life.ts";

export interface Disk {
  readonly files: Map<string, Uint8Array>;
  readonly journals: Map<string, string[]>;
  readonly backups: string[];
  /** Scratch directories so far: no two have one name. */
  scratches: number;
  /** Writes fail with this errno while it is set. */
  failWith: "ENOSPC" | "EIO" | undefined;
}

export function emptyDisk(): Disk {
  return { files: new Map(), journals: new Map(), backups: [], scratches: 0, failWith: undefined };
}

export function journalBytes(disk: Disk, workflowId: string): Uint8Array | undefined {
  const pieces = disk.journals.get(workflowId);
  return pieces === undefined ? undefined : new TextEncoder().encode(pieces.join(""));
}

export interface DiskSetup {
  readonly disk: Disk;
  readonly life: Life;
  /** Told of each line that is durable. */
  readonly onLine: (workflowId: string, line: string) => void;
}

function labelOf(line: string): string {
  const kind = /"kind":"([^"]+)"/.exec(line)?.[1] ?? "?";
  const what = /"(?:stage|effect|store)":"([^"]+)"/.exec(line)?.[1];
  return what === undefined ? kind : `${kind} ${what}`;
}

export function createStateFiles({ disk, life, onLine }: DiskSetup): StateFiles {
  const mustWrite = (operation: string, path: string): void => {
    if (disk.failWith !== undefined) throw new Fault({ kind: "file", operation, path, errno: disk.failWith });
  };
  return {
    async readJournal(workflowId) {
      await life.pass();
      return journalBytes(disk, workflowId);
    },
    async openJournal(workflowId, length) {
      const path = `/state/${workflowId}/journal.jsonl`;
      await life.pass();
      mustWrite("open", path);
      const kept = new TextDecoder().decode((journalBytes(disk, workflowId) ?? new Uint8Array()).subarray(0, length));
      const pieces: string[] = kept === "" ? [] : [kept];
      disk.journals.set(workflowId, pieces);
      return {
        path,
        append: (text) => {
          // The adapter's contract, kept here so that its breach shows in the simulation too.
          if (!text.endsWith("\n")) return Promise.reject(new Error("a journal takes whole lines"));
          const lines = text.split(/(?<=\n)/);
          return life.step(
            `journal: ${lines.length === 1 ? labelOf(text) : "what a checkpoint has"}`,
            () => {
              mustWrite("append to", path);
              pieces.push(...lines);
              for (const line of lines) onLine(workflowId, line);
            },
            () => {
              pieces.push(text.slice(0, Math.floor(text.length / 2)));
            },
          );
        },
        close: () => life.pass(),
      };
    },
    async writeView(workflowId, name, text) {
      await life.pass();
      mustWrite("replace", name);
      disk.files.set(`/state/${workflowId}/${name}`, new TextEncoder().encode(text));
    },
    async writeStageView(workflowId, stage, text) {
      await life.pass();
      mustWrite("replace", stage);
      disk.files.set(`/checkpoints/${workflowId}_checkpoint_${stage}.json`, new TextEncoder().encode(text));
    },
    async backup(workflowId, reason) {
      await life.pass();
      mustWrite("write", "backups");
      disk.backups.push(`${workflowId}-${reason}`);
      return `/state/backups/${workflowId}-${reason}.gz`;
    },
    async list() {
      await life.pass();
      return [...disk.journals.keys()].sort();
    },
    async remove(workflowId) {
      await life.pass();
      disk.journals.delete(workflowId);
    },
  };
}

export function createScratch({ disk, life }: Pick<DiskSetup, "disk" | "life">): Scratch {
  const below = (directory: string) => [...disk.files.keys()].filter((path) => path.startsWith(`${directory}/`)).sort();
  return {
    async directory(name) {
      await life.pass();
      return `/scratch/${name}-${disk.scratches++}`;
    },
    async file(name) {
      await life.pass();
      return `/scratch/${disk.scratches++}.${name}`;
    },
    async remove(path) {
      await life.pass();
      disk.files.delete(path);
      for (const inside of below(path)) disk.files.delete(inside);
    },
    async readFile(path) {
      await life.pass();
      return disk.files.get(path);
    },
    async writeFile(path, bytes) {
      await life.pass();
      if (disk.failWith !== undefined)
        throw new Fault({ kind: "file", operation: "write", path, errno: disk.failWith });
      disk.files.set(path, bytes);
    },
    async copyFile(from, to) {
      await life.pass();
      if (disk.failWith !== undefined)
        throw new Fault({ kind: "file", operation: "copy", path: to, errno: disk.failWith });
      disk.files.set(to, disk.files.get(from) ?? new Uint8Array());
    },
    async digest(directory) {
      await life.pass();
      return below(directory).map((path) => {
        const bytes = disk.files.get(path) ?? new Uint8Array();
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        return { name: path.slice(directory.length + 1), bytes: bytes.length, sha256 };
      });
    },
    compress: async (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    expand: async (bytes, maxOutputLength) => {
      try {
        return brotliDecompressSync(bytes, { maxOutputLength });
      } catch {
        throw new Fault({ kind: "state", problem: "corrupted", detail: "it cannot be expanded" });
      }
    },
  };
}
