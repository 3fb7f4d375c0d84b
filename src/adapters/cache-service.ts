/**
 * Questions to the cache service itself, asked when the client only said "no": it turns every failure of a restore into a
 * miss, and every failure of a save into -1, with the reason on standard output.
 */
import { randomUUID } from "node:crypto";
import { configurationFault, type Fault } from "../core/evidence.ts";
import { abortFault } from "./abort-fault.ts";
import { type CallContext, connectionFault, httpFault, networkFault } from "./github/faults.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const service = "/twirp/github.actions.results.api.v1.CacheService/";
const noVersion = "0".repeat(64);

/** The lattice of modes as the client reads it: an unset or unknown mode permits everything. */
function modeOf(environment: Environment): string {
  return (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
}

export function mustBeWritable(environment: Environment): void {
  mustBeHere(environment);
  const mode = modeOf(environment);
  if (mode === "none" || mode === "read") throw readOnlyFault(`cache-mode: ${mode}`);
}

export function mustBeReadable(environment: Environment): void {
  mustBeHere(environment);
  const mode = modeOf(environment);
  if (mode === "none" || mode === "write-only") throw unreadableFault(`cache-mode: ${mode}`);
}

function mustBeHere(environment: Environment): void {
  if (environment["ACTIONS_RUNTIME_TOKEN"] !== undefined && environment["ACTIONS_RUNTIME_TOKEN"] !== "") return;
  throw cacheFault(
    "the cache is not here: ACTIONS_RUNTIME_TOKEN is unset",
    "Use the cache store only in a step of an action",
  );
}

function readOnlyFault(detail: string): Fault {
  return cacheFault(
    `this event may not write the cache (${detail})`,
    "Start the workflow by workflow_dispatch, or add the git or artifact store",
  );
}

function unreadableFault(detail: string): Fault {
  return cacheFault(
    `this run may not read the cache (${detail})`,
    "Set cache-mode to write in the workflow, or add the git or artifact store",
  );
}

function cacheFault(problem: string, remedy: string): Fault {
  return configurationFault("checkpoint-stores", "cache", problem, remedy);
}

/** Throws when the service does not answer a look-up as it should; a miss that it confirms is a miss. */
export async function mustAnswer(environment: Environment, signal: AbortSignal): Promise<void> {
  if (!isSecondVersion(environment)) return;
  const { status, text, context } = await ask(environment, "GetCacheEntryDownloadURL", signal);
  if (status === 200) return;
  if (text.includes("cache read denied")) throw unreadableFault("cache read denied");
  throw httpFault(status, text, {}, context);
}

/**
 * Why a save failed. Asks to reserve a key of its own, since the service tells only then; a reservation without an upload
 * never becomes an entry.
 */
export async function whySaveFailed(environment: Environment, signal: AbortSignal): Promise<Fault> {
  if (!isSecondVersion(environment)) return uploadFault("the client could not save to the cache", "CreateCacheEntry");
  const { status, text, context } = await ask(environment, "CreateCacheEntry", signal);
  if (text.includes("cache write denied")) return readOnlyFault("cache write denied");
  if (status === 403) return readOnlyFault("HTTP 403");
  if (status !== 200) return httpFault(status, text, {}, context);
  return uploadFault("the service takes new entries, but this upload did not succeed", context.path);
}

function uploadFault(message: string, path: string): Fault {
  return networkFault("EUPLOAD", message, true, { method: "POST", path, secret: "", now: Date.now() });
}

/** GitHub Enterprise Server has the first version of the service, which has no such questions. */
function isSecondVersion(environment: Environment): boolean {
  return (
    (environment["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" && URL.canParse(environment["ACTIONS_RESULTS_URL"] ?? "")
  );
}

async function ask(
  environment: Environment,
  method: string,
  signal: AbortSignal,
): Promise<{ status: number; text: string; context: CallContext }> {
  const startedAt = performance.now();
  const token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const base = environment["ACTIONS_RESULTS_URL"] ?? "";
  const context = { method: "POST", path: service + method, secret: token, now: Date.now() };
  try {
    const answer = await fetch(new URL(service + method, base), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ key: `workflow-manager-question.${randomUUID()}.`, restore_keys: [], version: noVersion }),
      signal,
    });
    return { status: answer.status, text: (await answer.text()).slice(0, 2000), context };
  } catch (error) {
    throw signal.aborted ? abortFault(signal, "asking the cache", startedAt) : connectionFault(error, context);
  }
}
