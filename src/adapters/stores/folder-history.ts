/**
 * The history of finished workflows in a folder: numbered files, of which the highest counts.
 *
 * N1 A file stands there whole or not at all, and is never changed: of many that make the next number, one can.
 * N2 The highest file is never removed. Whoever was so slow that the number it made is not the highest begins again.
 */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { link, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { HistoryStore } from "../../ports.ts";
import { throwIfAborted } from "../abort-fault.ts";
import { makeDirectory, syncDirectory, writeNewFile } from "../durable-file.ts";
import { errnoOf, withFileFault } from "../file-fault.ts";

const filePattern = /^history-(\d{1,15})\.json$/;
/** A longer text is cut, and with that no history; core/learning/run-history.ts has the bound of what is written. */
const longestBytes = 8 * 1024 * 1024;

export interface FolderHistoryOptions {
  /** Absolute. */
  readonly root: string;
}

export function createFolderHistory({ root }: FolderHistoryOptions): HistoryStore {
  const fileOf = (number: number) => join(root, `history-${number}.json`);

  /** Highest first. */
  const numbers = async (): Promise<readonly number[]> => {
    const names = await readdir(root).catch((error: unknown) => {
      if (errnoOf(error) === "ENOENT") return [];
      throw error;
    });
    return names
      .flatMap((name) => filePattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a);
  };

  const look = async (signal: AbortSignal): Promise<{ number: number; text: string | undefined }> => {
    for (;;) {
      throwIfAborted(signal, "reading the history");
      const number = (await numbers())[0];
      if (number === undefined) return { number: 0, text: undefined };
      try {
        return { number, text: await readBounded(fileOf(number)) };
      } catch (error) {
        // It has a successor by now.
        if (errnoOf(error) !== "ENOENT") throw error;
      }
    }
  };

  /** N1; false when the number is taken. */
  const make = async (number: number, text: string): Promise<boolean> => {
    const draft = join(root, `.history-${randomUUID()}`);
    try {
      await writeNewFile(draft, text);
      await link(draft, fileOf(number));
      await syncDirectory(root);
      return true;
    } catch (error) {
      if (errnoOf(error) === "EEXIST") return false;
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
  };

  return {
    read: (signal) => withFileFault("read", root, async () => (await look(signal)).text),

    update: async (change, signal) => {
      throwIfAborted(signal, "keeping the history");
      await makeDirectory(root);
      await withFileFault("update", root, async () => {
        for (;;) {
          const seen = await look(signal);
          const text = change(seen.text);
          if (text === seen.text) return;
          const number = seen.number + 1;
          if (!(await make(number, text))) continue;
          const all = await numbers();
          if (all.some((other) => other > number)) continue; // N2
          for (const old of all.filter((other) => other < number)) await rm(fileOf(old), { force: true });
          return;
        }
      });
    },
  };
}

/** A pipe or a link planted under this name must not make us wait, or read something else. */
async function readBounded(path: string): Promise<string> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(Math.min((await handle.stat()).size, longestBytes));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead).toString("utf8");
  } finally {
    await handle.close();
  }
}
