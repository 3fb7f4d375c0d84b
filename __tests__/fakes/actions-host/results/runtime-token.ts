/** ACTIONS_RUNTIME_TOKEN: a JWT whose claims say which run and job speak and which cache scopes they have. */
import { createHmac } from "node:crypto";
import type { CacheMode } from "../api.ts";
import type { AttemptAddress, World } from "../world.ts";

const signingKey = "the emulated token service";

/** Only these may write the default branch's caches since 2026-06-26; all other events get a read-only token. */
const trustedEvents = new Set([
  "push",
  "workflow_dispatch",
  "repository_dispatch",
  "delete",
  "registry_package",
  "page_build",
  "schedule",
]);

export interface CacheScope {
  readonly ref: string;
  readonly read: boolean;
  readonly write: boolean;
}

export interface RuntimeClaims {
  readonly address: AttemptAddress;
  readonly jobBackendId: string;
  /** In the order of lookup: own ref, base of a pull request, default branch. */
  readonly scopes: readonly CacheScope[];
}

function cacheScopes(address: AttemptAddress, mode: CacheMode | undefined): readonly CacheScope[] {
  const { repository, run } = address;
  const home = `refs/heads/${repository.defaultBranch}`;
  const untrusted = run.ref === home && !trustedEvents.has(run.eventName);
  const readable = mode === undefined || mode === "read" || mode === "write";
  const writable = mode === undefined ? !untrusted : mode === "write" || mode === "write-only";
  const pull = /^refs\/pull\/(\d+)\//.exec(run.ref);
  const base = pull === null ? undefined : repository.threads.get(Number(pull[1]))?.pull?.base;
  const others = [base === undefined ? undefined : `refs/heads/${base}`, home];
  const scopes: CacheScope[] = [{ ref: run.ref, read: readable, write: writable }];
  for (const ref of others) {
    if (ref !== undefined && !scopes.some((scope) => scope.ref === ref))
      scopes.push({ ref, read: readable, write: false });
  }
  return scopes.filter((scope) => scope.read || scope.write);
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function sign(text: string): string {
  return createHmac("sha256", signingKey).update(text).digest("base64url");
}

/** GitHub's claim `ac` names scopes with permission bits: 1 read, 2 write. */
export function runtimeToken(address: AttemptAddress, mode: CacheMode | undefined): string {
  const { attempt } = address;
  const scopes = cacheScopes(address, mode).map((scope) => ({
    Scope: scope.ref,
    Permission: (scope.read ? 1 : 0) + (scope.write ? 2 : 0),
  }));
  const head = encode({ alg: "HS256", typ: "JWT" });
  const claims = encode({
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${attempt.runBackendId}:${attempt.jobBackendId}`,
    ac: JSON.stringify(scopes),
    orchid: `${attempt.runBackendId}.${attempt.jobName}`,
  });
  return `${head}.${claims}.${sign(`${head}.${claims}`)}`;
}

/** Undefined for anything but a token this host made. */
export function readRuntimeToken(world: World, authorization: string | undefined): RuntimeClaims | undefined {
  const token = /^bearer (.+)$/i.exec(authorization ?? "")?.[1];
  const [head, claims, mac] = token?.split(".") ?? [];
  if (head === undefined || claims === undefined || mac !== sign(`${head}.${claims}`)) return undefined;
  const decoded: unknown = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
  if (typeof decoded !== "object" || decoded === null || !("scp" in decoded) || !("ac" in decoded)) return undefined;
  const [, runBackendId = "", jobBackendId = ""] = /Actions\.Results:([^:]+):(\S+)/.exec(String(decoded.scp)) ?? [];
  const address = world.attempts.get(runBackendId);
  if (address === undefined) return undefined;
  const access: readonly { Scope: string; Permission: number }[] = JSON.parse(String(decoded.ac));
  return {
    address,
    jobBackendId,
    scopes: access.map(({ Scope, Permission }) => ({
      ref: Scope,
      read: (Permission & 1) !== 0,
      write: (Permission & 2) !== 0,
    })),
  };
}
