/** CacheService: immutable entries per scope, found by exact key or by the newest with a prefix. */
import type { CacheEntry, RepositoryState } from "../model.ts";
import type { World } from "../world.ts";
import type { RuntimeClaims } from "./runtime-token.ts";
import { TwirpError, type TwirpMethod } from "./twirp-message.ts";

const unusedMs = 7 * 24 * 60 * 60 * 1000;

export function dropCache(world: World, repository: RepositoryState, entry: CacheEntry): void {
  const at = repository.caches.indexOf(entry);
  if (at >= 0) repository.caches.splice(at, 1);
  world.blobs.remove(entry.blobId);
}

function expire(world: World, repository: RepositoryState): void {
  for (const entry of [...repository.caches]) {
    if (world.now() - entry.lastAccessedAt > unusedMs) dropCache(world, repository, entry);
  }
}

function evict(world: World, repository: RepositoryState): void {
  const oldest = [...repository.caches].sort((a, b) => a.lastAccessedAt - b.lastAccessedAt);
  let total = oldest.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  for (const entry of oldest) {
    if (total <= repository.settings.cacheLimitBytes) return;
    total -= entry.sizeBytes;
    dropCache(world, repository, entry);
  }
}

function find(
  repository: RepositoryState,
  claims: RuntimeClaims,
  keys: readonly string[],
  version: string,
): CacheEntry | undefined {
  for (const scope of claims.scopes) {
    if (!scope.read) continue;
    const here = repository.caches.filter(
      (entry) => entry.finalized && entry.ref === scope.ref && entry.version === version,
    );
    // Ids grow, so the newest entry is the one with the highest.
    here.sort((a, b) => b.id - a.id);
    for (const key of keys) {
      const found = here.find((entry) => entry.key === key) ?? here.find((entry) => entry.key.startsWith(key));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const create: TwirpMethod = (world, claims, message) => {
  const { repository } = claims.address;
  const key = message.text("key");
  const version = message.text("version");
  if (key === "" || version === "") throw new TwirpError("invalid_argument", "key and version are required");
  const scope = claims.scopes.find((each) => each.write);
  if (scope === undefined) {
    const why = "this run's token has no writable cache scopes";
    return { ok: false, signed_upload_url: "", message: `cache write denied: ${why}` };
  }
  expire(world, repository);
  if (repository.caches.some((entry) => entry.key === key && entry.version === version && entry.ref === scope.ref)) {
    throw new TwirpError("already_exists", "cache entry with the same key, version, and scope already exists");
  }
  const id = world.nextId();
  const at = world.now();
  const blobId = `cache-${id}`;
  world.blobs.reserve(blobId);
  repository.caches.push({
    id,
    key,
    version,
    ref: scope.ref,
    blobId,
    createdAt: at,
    lastAccessedAt: at,
    sizeBytes: 0,
    finalized: false,
  });
  return { ok: true, signed_upload_url: world.blobs.sign(blobId, "w"), message: "" };
};

const finalize: TwirpMethod = (world, claims, message) => {
  const { repository } = claims.address;
  const refs = claims.scopes.filter((scope) => scope.write).map((scope) => scope.ref);
  const entry = repository.caches.find(
    (each) =>
      !each.finalized &&
      each.key === message.text("key") &&
      each.version === message.text("version") &&
      refs.includes(each.ref),
  );
  if (entry === undefined) throw new TwirpError("not_found", "cache entry not found");
  const bytes = world.blobs.read(entry.blobId);
  const size = Number(message.text("size_bytes"));
  if (bytes === undefined || bytes.length !== size) {
    throw new TwirpError("failed_precondition", `uploaded ${bytes?.length ?? 0} bytes, not ${size}`);
  }
  entry.sizeBytes = size;
  entry.finalized = true;
  evict(world, repository);
  return { ok: true, entry_id: String(entry.id), message: "" };
};

const download: TwirpMethod = (world, claims, message) => {
  const { repository } = claims.address;
  if (!claims.scopes.some((scope) => scope.read)) {
    throw new TwirpError("permission_denied", "cache read denied: this run's token has no readable cache scopes");
  }
  expire(world, repository);
  const keys = [message.text("key"), ...message.texts("restore_keys")];
  const entry = find(repository, claims, keys, message.text("version"));
  if (entry === undefined) return { ok: false, signed_download_url: "", matched_key: "" };
  entry.lastAccessedAt = world.now();
  return { ok: true, signed_download_url: world.blobs.sign(entry.blobId, "r"), matched_key: entry.key };
};

export const cacheMethods: Readonly<Record<string, TwirpMethod>> = {
  CreateCacheEntry: create,
  FinalizeCacheEntryUpload: finalize,
  GetCacheEntryDownloadURL: download,
};
