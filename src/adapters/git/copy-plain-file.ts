import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, writeFileSync } from "node:fs";
import { errnoOf, withFileFault } from "../file-fault.ts";

/**
 * What the file was when it was copied; undefined where there is none. A pipe that an agent put in its place is none, and is not
 * waited for, whenever it was put there. By calls that wait themselves: the trips through the thread pool cost more than what they do.
 */
export function copyPlainFile(from: string, to: string): Promise<Stats | undefined> {
  return withFileFault("copy", from, async () => {
    const file = openIfThere(from);
    if (file === undefined) return undefined;
    try {
      const found = fstatSync(file);
      if (!found.isFile()) return undefined;
      writeFileSync(to, readFileSync(file));
      return found;
    } finally {
      closeSync(file);
    }
  });
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
