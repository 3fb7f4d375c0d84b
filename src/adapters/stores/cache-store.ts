/**
 * Checkpoints in the Actions cache, saved and loaded through @actions/cache, looked for without it.
 *
 * C1 The service looks keys up by prefix and gives the entry created last: every key ends with a delimiter, and what comes
 *    back is compared with what was asked for. That the entry created last is the newest generation follows from saves
 *    waiting for each other.
 * C2 A save is believed only when the client gives an entry id. Anything else is explained by asking the service (P5).
 * C3 One call at a time uses the transfer directory, also after it was given up: the client cannot be stopped.
 *
 * The client prints to standard output: `[command]…tar …`, `Sent n of m …`, `Cache hit for …`, `Cache Size …`, and failures as
 * `::warning::Failed to …`. A failed download leaves a timer of `segmentMs` behind: entries end their process themselves.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  cacheKey,
  nameNonce,
  parseCacheKey,
  pointerKey,
  pointerPrefix,
} from "../../core/checkpoint/checkpoint-name.ts";
import type { CheckpointStore, Clock } from "../../ports.ts";
import { orAborted, throwIfAborted } from "../abort-fault.ts";
import { createClock } from "../clock.ts";
import { corrupted } from "../file-fault.ts";
import { clientFault } from "./actions-client-fault.ts";
import { findInCache } from "./cache-lookup.ts";
import { type CacheRest, pruneCache } from "./cache-prune.ts";
import { type Environment, mustAnswer, mustBeReadable, mustBeWritable, whySaveFailed } from "./cache-service.ts";
import { closeTransfer, openTransfer, transferPath } from "./cache-transfer.ts";
import { type CheckpointBounds, checkpointBounds, copyCheckpoint } from "./checkpoint-files.ts";
import { quietly } from "./quiet-clients.ts";

export interface CacheStoreOptions {
  /** GITHUB_WORKSPACE; the process has to run in it. */
  readonly workspace: string;
  /** The client reads `process.env`: this must be it, outside of tests of the words around the client. */
  readonly environment: Environment;
  /** For removing old entries (`actions: write`); without it the cache evicts them in its own time. */
  readonly rest?: CacheRest | undefined;
  readonly bounds?: CheckpointBounds | undefined;
  /** For the waits between the tries of a look-up. */
  readonly clock?: Clock | undefined;
}

type About = Parameters<CheckpointStore["save"]>[1];

const segmentMs = 60_000;
export function createCacheStore(options: CacheStoreOptions): CheckpointStore {
  const { workspace, environment, bounds = checkpointBounds, clock = createClock() } = options;
  const access = { environment, clock };
  const pointed = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(signal: AbortSignal, what: string, work: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => {
      throwIfAborted(signal, what);
      return work();
    });
    last = turn.catch(() => {});
    return orAborted(turn, signal, what);
  };

  const upload = async (key: string, fill: (directory: string) => Promise<number>, signal: AbortSignal) => {
    try {
      const bytes = await fill(await openTransfer(workspace));
      throwIfAborted(signal, "saving to the cache");
      const { saveCache } = await import("@actions/cache");
      const id = await quietly(() => saveCache([transferPath], key)).catch((error: unknown) => {
        throw clientFault(error, "saving to the cache");
      });
      if (!(id > 0)) throw await whySaveFailed(environment, signal);
      return bytes;
    } finally {
      await closeTransfer(workspace);
    }
  };

  /** Entries that lead from a run or an issue to its workflow. They come first: a saved checkpoint is one that is found. */
  const point = async (about: About, signal: AbortSignal): Promise<void> => {
    const pointers = [
      ...(about.runId === undefined || !/^\d{1,20}$/.test(about.runId) ? [] : [["run", about.runId] as const]),
      ...(about.issue === undefined ? [] : [["issue", about.issue] as const]),
    ];
    for (const [kind, of] of pointers) {
      const prefix = pointerPrefix(kind, of, about.workflowId);
      if (pointed.has(prefix)) continue;
      const key = pointerKey(kind, of, about.workflowId, nameNonce(about.nonce));
      // The key says it all; the client only wants a file to store under it.
      const fill = async (to: string) => writeFile(join(to, "workflow"), about.workflowId).then(() => 0);
      await upload(key, fill, signal);
      pointed.add(prefix);
    }
  };

  return {
    name: "cache",
    publicInPublicRepository: false,

    async save(directory, about, signal) {
      mustBeWritable(environment);
      const { workflowId, generation, runAttempt: attempt, issue } = about;
      const key = cacheKey({ workflowId, generation, attempt, issue, nonce: nameNonce(about.nonce) });
      return inTurn(signal, "saving to the cache", async () => {
        await point(about, signal);
        const fill = (to: string) => copyCheckpoint(directory, to, { signal, durable: false, bounds });
        const bytes = await upload(key, fill, signal);
        return { address: { store: "cache", key, workflowId, generation }, bytes };
      });
    },

    async find(query, signal) {
      mustBeReadable(environment);
      return findInCache(query, access, signal);
    },

    async load(address, directory, signal) {
      mustBeReadable(environment);
      if (parseCacheKey(address.key)?.workflowId !== address.workflowId)
        throw corrupted(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
      return inTurn(signal, "loading from the cache", async () => {
        try {
          const content = await openTransfer(workspace);
          const { restoreCache } = await import("@actions/cache");
          const key = await quietly(() =>
            restoreCache([transferPath], address.key, [], { segmentTimeoutInMs: segmentMs }),
          ).catch((error: unknown) => {
            throw clientFault(error, "loading from the cache");
          });
          if (key === undefined) await mustAnswer(access, signal);
          if (key !== address.key)
            throw corrupted(`${address.key} is no longer in the cache, or could not be unpacked`);
          await copyCheckpoint(content, directory, { signal, durable: false, bounds });
        } finally {
          await closeTransfer(workspace);
        }
      });
    },

    async prune(workflowId, keep, signal) {
      return options.rest === undefined ? 0 : pruneCache(options.rest, workflowId, keep, signal);
    },
  };
}
