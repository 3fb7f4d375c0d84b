import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import { withLock } from "./lock.ts";
import { emptyState, type ForgeState, parseState } from "./state.ts";

export interface ForgeStore {
  read(): Promise<ForgeState>;
  /** Reads, lets `change` alter the state, and replaces the file in one step. Nothing is written when `change` throws. */
  update<T>(change: (state: ForgeState) => T): Promise<T>;
}

/** A reader sees the file before or after a change, never in between, also when a process dies while it writes. */
export function openForgeStore(directory: string): ForgeStore {
  const file = join(directory, "forge.json");
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<ForgeState> => {
    let text: string;
    try {
      text = await readFile(file, "utf8");
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return emptyState();
      throw fileFault("read", file, error);
    }
    try {
      return parseState(text);
    } catch (error) {
      const detail = `${file}: ${error instanceof Error ? error.message : ""}`;
      throw new Fault({ kind: "state", problem: "corrupted", detail }, detail);
    }
  };

  const write = async (state: ForgeState): Promise<void> => {
    // One name, since only the lock's holder writes: what a dead process left half written is written over.
    const fresh = `${file}.tmp`;
    try {
      const handle = await open(fresh, "w");
      try {
        await handle.writeFile(`${JSON.stringify(state, undefined, 2)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      throw fileFault("write", file, error);
    }
  };

  return {
    read,
    update(change) {
      const locked = async () => {
        const state = await read();
        const result = change(state);
        await write(state);
        return result;
      };
      const turn = last.then(async () => {
        try {
          await mkdir(directory, { recursive: true });
          return await withLock(`${file}.lock`, locked);
        } catch (error) {
          if (errnoOf(error) === undefined) throw error;
          throw fileFault("lock", file, error);
        }
      });
      last = turn.catch(() => {});
      return turn;
    },
  };
}

function errnoOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : undefined;
}

function fileFault(operation: string, path: string, error: unknown): Fault {
  const errno = errnoOf(error) ?? "EUNKNOWN";
  return new Fault({ kind: "file", operation, path, errno }, `${operation} ${path}: ${errno}`);
}
