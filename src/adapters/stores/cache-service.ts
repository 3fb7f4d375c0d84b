/**
 * Questions to the cache service itself (its second version; GitHub Enterprise Server has the first, which knows no such
 * questions). They are asked instead of the client for look-ups, since it is 3 MB of JavaScript that the first stage would
 * have to wait for, and when the client only said "no": it turns every failure of a restore into a miss, and every failure
 * of a save into -1, with the reason on standard output.
 */
import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { configurationFault, Fault } from "../../core/failure/evidence.ts";
import type { Clock } from "../../ports.ts";
import { abortFault, throwIfAborted } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import type { Answer } from "../github/client.ts";
import { decode } from "../github/decode.ts";
import { badBody, connectionFault, httpFault, networkFault } from "../github/faults.ts";
import { httpRequest } from "../http-request.ts";

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

export interface CacheAccess {
  readonly environment: Environment;
  /** For the waits between tries. */
  readonly clock: Clock;
}

/** The service takes up to ten keys, in the order in which they count; each matches as a whole and as a prefix. */
interface CacheQuestion {
  readonly keys: readonly string[];
  readonly version: string;
}

/** As the client does, which waits longer: one bad gateway must not cost a workflow its memory. */
const waitsMs: readonly number[] = [500, 2000];

/** The key of the entry found, undefined for a miss. The service is asked again where it did not answer as it should. */
export async function lookUp(
  { environment, clock }: CacheAccess,
  question: CacheQuestion,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const waitMs of waitsMs) {
    try {
      return await lookUpOnce(environment, question, signal);
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await clock.sleep(waitMs, signal);
    throwIfAborted(signal, lookingUp);
  }
  return lookUpOnce(environment, question, signal);
}

const lookingUp = "looking in the cache";

function mayPass(error: unknown): boolean {
  if (!(error instanceof Fault)) return false;
  const { evidence } = error;
  return evidence.kind === "network" || (evidence.kind === "http" && [500, 502, 503, 504].includes(evidence.status));
}

/** Protobuf's JSON: whoever reads it has to take both spellings of a name, and a default for what is not there. */
const found = z.object({
  ok: z.optional(z.boolean()),
  matched_key: z.optional(z.string()),
  matchedKey: z.optional(z.string()),
});

async function lookUpOnce(environment: Environment, { keys, version }: CacheQuestion, signal: AbortSignal) {
  const [key, ...others] = keys;
  const question = { key, ...(others.length === 0 ? {} : { restore_keys: others }), version };
  const answer = await ask(environment, "GetCacheEntryDownloadURL", question, signal);
  const { status, text, headers, context } = answer;
  if (status !== 200 && text.includes("cache read denied")) throw unreadableFault("cache read denied");
  if (status !== 200) throw httpFault(status, text, headers, context);
  const { ok = false, matched_key, matchedKey = matched_key ?? "" } = decode(found, answer);
  if (ok && matchedKey === "") throw badBody("the cache found something and does not say what", context);
  return ok ? matchedKey : undefined;
}

/** Throws when the service does not answer a look-up as it should; a miss that it confirms is a miss. */
export async function mustAnswer(access: CacheAccess, signal: AbortSignal): Promise<void> {
  if (isSecondVersion(access.environment)) await lookUp(access, { keys: [ownKey()], version: noVersion }, signal);
}

/**
 * Why a save failed. Asks to reserve a key of its own, since the service tells only then; a reservation without an upload
 * never becomes an entry.
 */
export async function whySaveFailed(environment: Environment, signal: AbortSignal): Promise<Fault> {
  if (!isSecondVersion(environment)) return uploadFault("the client could not save to the cache", "CreateCacheEntry");
  const question = { key: ownKey(), version: noVersion };
  const { status, text, headers, context } = await ask(environment, "CreateCacheEntry", question, signal);
  if (text.includes("cache write denied")) return readOnlyFault("cache write denied");
  if (status === 403) return readOnlyFault("HTTP 403");
  if (status !== 200) return httpFault(status, text, headers, context);
  return uploadFault("the service takes new entries, but this upload did not succeed", context.path);
}

function uploadFault(message: string, path: string): Fault {
  return networkFault("EUPLOAD", message, true, { method: "POST", path, secret: "", now: Date.now() });
}

function ownKey(): string {
  return `workflow-manager-question.${randomUUID()}.`;
}

/** Whether the client would talk to the second version: on a server of one's own it does not, whatever it is told. */
export function isSecondVersion(environment: Environment): boolean {
  const host = URL.parse(environment["GITHUB_SERVER_URL"] ?? "")?.hostname ?? "github.com";
  return (
    /^github\.com$|\.ghe\.com$|\.localhost$/i.test(host) &&
    (environment["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" &&
    URL.canParse(environment["ACTIONS_RESULTS_URL"] ?? "")
  );
}

const longestAnswer = 65_536;

async function ask(
  environment: Environment,
  method: "GetCacheEntryDownloadURL" | "CreateCacheEntry",
  question: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Answer> {
  const startedAt = monotonicMs();
  const token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const base = environment["ACTIONS_RESULTS_URL"] ?? "";
  const context = { method: "POST", path: service + method, secret: token, now: Date.now() };
  try {
    const answer = await httpRequest(new URL(service + method, base), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(question),
      signal,
    });
    const text = (await answer.text()).slice(0, longestAnswer);
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text, tooLong: false, context };
  } catch (error) {
    throw signal.aborted ? abortFault(signal, "asking the cache", startedAt) : connectionFault(error, context);
  }
}
