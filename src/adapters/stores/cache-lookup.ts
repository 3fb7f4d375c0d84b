/** Finding generations in the cache by look-ups alone: each asks for up to ten prefixes and gets one key. */
import { cacheKeyPrefix, parseCacheKey, parsePointer, pointerPrefix } from "../../core/checkpoint/checkpoint-name.ts";
import type { CheckpointAddress, CheckpointQuery } from "../../ports.ts";
import { orAborted, throwIfAborted } from "../abort-fault.ts";
import { clientFault } from "./actions-client-fault.ts";
import { type CacheAccess, isSecondVersion, lookUp } from "./cache-service.ts";
import { transferPath } from "./cache-transfer.ts";
import { cacheVersion } from "./cache-version.ts";
import { quietly } from "./quiet-clients.ts";

/** Generations looked for behind the newest, in case that one does not load. */
const olderGenerations = 2;
const keysPerLookup = 10;

/** The key that the service found for the first of these prefixes that has one. */
type Lookup = (prefixes: readonly string[]) => Promise<string | undefined>;

/**
 * Newest generation first; empty for a miss. The first version of the service is asked through the client, which takes
 * everything that goes wrong for a miss, too.
 */
export async function findInCache(
  query: CheckpointQuery,
  access: CacheAccess,
  signal: AbortSignal,
): Promise<CheckpointAddress[]> {
  throwIfAborted(signal, "looking in the cache");
  const ask = isSecondVersion(access.environment) ? await askService(access, signal) : askClient(signal);
  // Only a key that starts with one of the prefixes counts: the service may know other rules of matching than we do.
  const lookup: Lookup = async (prefixes) => {
    const key = await ask(prefixes);
    return key !== undefined && prefixes.some((prefix) => key.startsWith(prefix)) ? key : undefined;
  };
  const workflowId = await workflowOf(query, lookup);
  return workflowId === undefined ? [] : generationsOf(workflowId, lookup);
}

async function askService(access: CacheAccess, signal: AbortSignal): Promise<Lookup> {
  const version = await cacheVersion([transferPath], access.environment, signal);
  return (keys) => lookUp(access, { keys, version }, signal);
}

function askClient(signal: AbortSignal): Lookup {
  return async ([first = "", ...others]) => {
    throwIfAborted(signal, "looking in the cache");
    const { restoreCache } = await import("@actions/cache");
    const asked = quietly(() => restoreCache([transferPath], first, others, { lookupOnly: true })).catch(
      (error: unknown) => {
        throw clientFault(error, "looking in the cache");
      },
    );
    return orAborted(asked, signal, "looking in the cache");
  };
}

/**
 * A pointer look-up gives the workflow that was pointed to last. Where the query names both a run and an issue, that of the
 * one may not be that of the other (a run can have begun one workflow and gone on with another), so each may lead.
 */
async function workflowOf(query: CheckpointQuery, lookup: Lookup): Promise<string | undefined> {
  const pointers = [
    ...(query.runId === undefined ? [] : [{ kind: "run", of: query.runId } as const]),
    ...(query.issue === undefined ? [] : [{ kind: "issue", of: query.issue } as const]),
  ];
  const pointedAt = async ({ kind, of }: (typeof pointers)[number], id?: string): Promise<string | undefined> => {
    const key = await lookup([pointerPrefix(kind, of, id)]);
    return key === undefined ? undefined : parsePointer(key);
  };
  const isPointedAtByAll = async (id: string, by: typeof pointers): Promise<boolean> => {
    for (const pointer of by) if ((await pointedAt(pointer, id)) === undefined) return false;
    return true;
  };
  if (query.workflowId !== undefined)
    return (await isPointedAtByAll(query.workflowId, pointers)) ? query.workflowId : undefined;
  for (const leader of pointers) {
    const id = await pointedAt(leader);
    const others = pointers.filter((pointer) => pointer !== leader);
    if (id !== undefined && (await isPointedAtByAll(id, others))) return id;
  }
  if (pointers.length > 0) return undefined;
  const newest = await lookup([cacheKeyPrefix()]);
  return newest === undefined ? undefined : parseCacheKey(newest)?.workflowId;
}

async function generationsOf(workflowId: string, lookup: Lookup): Promise<CheckpointAddress[]> {
  const found: CheckpointAddress[] = [];
  let prefixes = [cacheKeyPrefix(workflowId)];
  while (prefixes.length > 0 && found.length <= olderGenerations) {
    const key = await lookup(prefixes);
    const generation = key === undefined ? undefined : parseCacheKey(key)?.generation;
    if (key === undefined || generation === undefined) break;
    found.push({ store: "cache", key, workflowId, generation });
    const older = Array.from({ length: Math.min(keysPerLookup, generation) }, (_, back) => generation - 1 - back);
    prefixes = older.map((number) => cacheKeyPrefix(workflowId, number));
  }
  return found;
}
