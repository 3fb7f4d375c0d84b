/** What a retry costs beside the work: a call that succeeds at once, and one that fails twice, with waits of nothing. */
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { Failure } from "../src/core/failure/failure.ts";
import { decideRetry } from "../src/core/failure/retry.ts";
import { median } from "./measure.ts";
import type { Table } from "./table.ts";

const calls = 20_000;
const rounds = 5;

type Retry = (work: () => Promise<number>) => Promise<number>;

interface Cockatiel {
  readonly handleAll: object;
  readonly retry: (policy: object, options: object) => { execute(work: () => Promise<number>): Promise<number> };
  readonly ConstantBackoff: new (ms: number) => object;
}
interface PRetry {
  readonly default: (work: () => Promise<number>, options: object) => Promise<number>;
}

const failure = { category: "transient", code: "network", message: "", remedy: "" } as unknown as Failure;
const policy = { maxRetries: 3, baseMs: 0, maxDelayMs: 0 };

/** Decided as the engine decides; what it writes to the journal for each retry is in the durable step. */
const ours: Retry = async (work) => {
  for (let failedAttempts = 1; ; failedAttempts += 1) {
    try {
      return await work();
    } catch (error) {
      const facts = { failure, failedAttempts, now: 0, deadline: Number.MAX_SAFE_INTEGER, random: 0.5 };
      if (decideRetry(policy, facts).kind !== "retry") throw error;
    }
  }
};

async function microseconds(retry: Retry, failures: number): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round <= rounds + 1; round += 1) {
    const count = failures === 0 ? calls : calls / 5;
    const from = performance.now();
    for (let call = 0; call < count; call += 1) {
      let left = failures;
      await retry(async () => {
        left -= 1;
        if (left >= 0) throw refused;
        return call;
      });
    }
    // The first rounds pay for compiling.
    if (round > 1) taken.push((1_000 * (performance.now() - from)) / count);
  }
  return median(taken);
}
const refused = new Error("refused");

export async function measureRetries(folder: string): Promise<Table> {
  const load = (path: string) => import(pathToFileURL(join(folder, "node_modules", path)).href) as Promise<unknown>;
  const cockatiel = (await load("cockatiel/dist/index.js")) as Cockatiel;
  const pRetry = ((await load("p-retry/index.js")) as PRetry).default;
  const backoff = new cockatiel.ConstantBackoff(0);
  const wrapped = cockatiel.retry(cockatiel.handleAll, { maxAttempts: 3, backoff });
  const all: readonly (readonly [string, Retry])[] = [
    ["this project", ours],
    ["cockatiel", (work) => wrapped.execute(work)],
    ["p-retry", (work) => pRetry(work, { retries: 3, minTimeout: 0, maxTimeout: 0, factor: 1 })],
  ];
  const rows = [];
  for (const [name, retry] of all) {
    const at = async (failures: number) => `${(await microseconds(retry, failures)).toFixed(2)} µs`;
    rows.push([name, await at(0), await at(2)]);
  }
  return { head: ["retry, per call", "succeeds at once", "fails twice, no wait"], rows };
}
