import { emptyAnswer, jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import type { CacheEntry } from "../model.ts";
import { dropCache } from "../results/cache.ts";
import { cacheView } from "../views/run.ts";
import { allow, type Context, type Handler, numberParam, page, type Route } from "./context.ts";

const base = "/repos/:owner/:repo/actions/caches";

function selected(context: Context, matches: (entry: CacheEntry) => boolean): CacheEntry[] {
  const ref = context.query.get("ref");
  return context.repository.caches.filter(
    (each) => each.finalized && (ref === null || each.ref === ref) && matches(each),
  );
}

/** `key` is a prefix here; newest use first unless asked otherwise. */
const list: Handler = (context) => {
  const { query } = context;
  allow(context, ["actions"], "read");
  const prefix = query.get("key") ?? "";
  const found = selected(context, (entry) => entry.key.startsWith(prefix));
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const value = (entry: CacheEntry): number => {
    if (query.get("sort") === "created_at") return entry.createdAt;
    return query.get("sort") === "size_in_bytes" ? entry.sizeBytes : entry.lastAccessedAt;
  };
  found.sort((a, b) => sign * (value(a) - value(b) || a.id - b.id));
  return page(context, found, cacheView, (views) => ({ total_count: found.length, actions_caches: views }));
};

/** `key` is the whole key here. */
const removeByKey: Handler = (context) => {
  allow(context, ["actions"], "write");
  const key = context.query.get("key");
  if (key === null) throw new ApiError(422, "Invalid request.\n\nMissing required query parameter: key");
  const found = selected(context, (entry) => entry.key === key);
  if (found.length === 0) throw notFound("/rest/actions/cache");
  for (const entry of found) dropCache(context.world, context.repository, entry);
  return jsonAnswer(200, { total_count: found.length, actions_caches: found.map(cacheView) });
};

const removeById: Handler = (context) => {
  allow(context, ["actions"], "write");
  const id = numberParam(context, "cache");
  const entry = context.repository.caches.find((each) => each.id === id);
  if (entry === undefined) throw notFound("/rest/actions/cache");
  dropCache(context.world, context.repository, entry);
  return emptyAnswer(204);
};

export const cacheRoutes: readonly Route[] = [
  { method: "GET", pattern: base, handler: list },
  { method: "DELETE", pattern: base, handler: removeByKey },
  { method: "DELETE", pattern: `${base}/:cache`, handler: removeById },
];
