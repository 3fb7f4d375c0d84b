import { copyFileSync, type Stats, statSync } from "node:fs";

/**
 * What the file was when it was copied; undefined where there is none. A pipe that an agent put in its place is none: it would be
 * waited for. By calls that wait themselves: the trips through the thread pool cost more than what they do.
 */
export function copyPlainFile(from: string, to: string): Stats | undefined {
  const found = statSync(from, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return undefined;
  copyFileSync(from, to);
  return found;
}
