/**
 * npm's store of fetched files in the Actions cache. It is a help and no more: a run that may not read or write the cache, and a
 * service that does not answer, leave npm to the network.
 */
import { orAborted } from "../abort-fault.ts";
import type { TarballCache } from "../agents/agent-install.ts";
import { type Environment, mustBeReadable, mustBeWritable } from "./cache-service.ts";
import { quietly } from "./quiet-clients.ts";

/** A part of a download that takes longer is given up. */
const segmentMs = 20_000;

/** `environment` must be `process.env`, which the client reads. Undefined outside of an action's step. */
export function createTarballCache(environment: Environment): TarballCache | undefined {
  if ((environment["ACTIONS_RUNTIME_TOKEN"] ?? "") === "") return undefined;
  return {
    async restore(directory, key, signal) {
      try {
        mustBeReadable(environment);
        const { restoreCache } = await import("@actions/cache");
        const restoring = quietly(() => restoreCache([directory], key, [], { segmentTimeoutInMs: segmentMs }));
        return (await orAborted(restoring, signal, "loading from the cache")) === key;
      } catch {
        return false;
      }
    },
    async save(directory, key, signal) {
      try {
        mustBeWritable(environment);
        const { saveCache } = await import("@actions/cache");
        await orAborted(
          quietly(() => saveCache([directory], key)),
          signal,
          "saving to the cache",
        );
      } catch {
        // The next run fetches again.
      }
    },
  };
}
