/** Reads a prompt of the user from the repository: text, bounded, and nothing outside of the root. */
import { open, realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";

/** As long as a prompt can be (core/prompt/prompt-analysis.ts); longer files are no prompts. */
const longestPromptBytes = 1024 * 1024;

/** Undefined: not there, not readable, not text, too long, or outside the root (also by a link). */
export async function readPromptFile(root: string, path: string): Promise<string | undefined> {
  try {
    const top = await realpath(root);
    const file = await realpath(resolve(top, path));
    if (file !== top && !file.startsWith(`${top}${sep}`)) return undefined;
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      if (size > longestPromptBytes) return undefined;
      return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
