import { stat } from "node:fs/promises";
import { isSha } from "./git-fetch.ts";
import { headSha } from "./git-head.ts";
import type { GitRepository } from "./git-repository.ts";

/** Of what a workflow asks again: its base and a few heads. */
const usuallyRemembered = 32;

/**
 * Asks about the commits that `until` (default HEAD) has and `since` has not, once for each such range: commits do not change.
 * In a shallow clone a deeper fetch shows more of them, and asks anew. `none` is the answer for no commits.
 */
export function onceForRange<T>(
  repository: GitRepository,
  none: T,
  ask: (since: string, until: string) => Promise<T>,
  remembered = usuallyRemembered,
): (since: string, until?: string) => Promise<T> {
  // Answers that are still looked for among them: a checkpoint and a stage may ask at the same time.
  const known = new Map<string, Promise<T>>();
  return async (since, until) => {
    const end = until ?? (await headSha(repository));
    if (!isSha(since) || !isSha(end)) return ask(since, end);
    if (since === end) return none;
    const shallow = await stat(repository.shallow, { bigint: true }).catch(() => undefined);
    const range = `${since}..${end} ${shallow?.ctimeNs} ${shallow?.size} ${shallow?.ino}`;
    const found = known.get(range) ?? ask(since, end);
    known.set(range, found);
    for (const old of [...known.keys()].slice(0, -remembered)) known.delete(old);
    try {
      return await found;
    } catch (error) {
      if (known.get(range) === found) known.delete(range);
      throw error;
    }
  };
}
