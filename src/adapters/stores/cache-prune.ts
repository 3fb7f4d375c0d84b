import * as z from "zod/mini";
import { cacheKeyPrefix, newestFirst, parseCacheKey } from "../../core/checkpoint/checkpoint-name.ts";
import type { Send } from "../github/client.ts";
import { decode, segment } from "../github/decode.ts";
import { unlessRefused } from "../github/tolerate.ts";

export interface CacheRest {
  readonly send: Send;
  readonly owner: string;
  readonly repo: string;
}

const listed = z.object({ actions_caches: z.array(z.object({ id: z.int(), key: z.string() })) });

/** Without `actions: write`, and on servers without this list, the cache has to evict by itself. */
const notForUs = ({ status }: { readonly status: number }): boolean => status === 403 || status === 404;

/** Removes all generations of the workflow but the newest. Returns how many went: none where the token may not. */
export async function pruneCache(
  { send, owner, repo }: CacheRest,
  workflowId: string,
  keep: number,
  signal: AbortSignal,
): Promise<number> {
  const path = `/repos/${segment(owner)}/${segment(repo)}/actions/caches`;
  const query = { key: cacheKeyPrefix(workflowId), per_page: 100, sort: "created_at", direction: "desc" };
  const answer = await unlessRefused(send({ method: "GET", path, query, signal }), notForUs);
  if (answer === undefined) return 0;
  const ours = decode(listed, answer).actions_caches.flatMap(({ id, key }) => {
    const name = parseCacheKey(key);
    return name?.workflowId === workflowId ? [{ id, workflowId, generation: name.generation }] : [];
  });
  let removed = 0;
  for (const { id } of newestFirst(ours).slice(Math.max(1, keep))) {
    const gone = send({ method: "DELETE", path: `${path}/${id}`, signal });
    if ((await unlessRefused(gone, notForUs)) !== undefined) removed += 1;
  }
  return removed;
}
