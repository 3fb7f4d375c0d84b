/** What the outside does wrong, by chance or by script. */
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { Random } from "./random.ts";

export type CallFault =
  | "500"
  | "502"
  | "429"
  | "429-retry-after"
  | "429-reset"
  | "403-secondary"
  | "403-secondary-retry-after"
  | "timeout-before"
  | "timeout-after"
  | "reset-after"
  | "401"
  | "403-permission";

export const callFaults: readonly CallFault[] = [
  "500",
  "502",
  "429",
  "429-retry-after",
  "429-reset",
  "403-secondary",
  "403-secondary-retry-after",
  "timeout-before",
  "timeout-after",
  "reset-after",
  "401",
  "403-permission",
];

/** Faults that a workflow gets over by itself. */
export const passingFaults = callFaults.filter((fault) => fault !== "401" && fault !== "403-permission");

/** Which fault the next call of this name meets; undefined for none. */
export type FaultSource = (name: string) => CallFault | undefined;

export const noFaults: FaultSource = () => undefined;

export function randomFaults(random: Random, probability: number, kinds: readonly CallFault[]): FaultSource {
  return () => (random.chance(probability) ? random.pick(kinds) : undefined);
}

/** The `nth` call of this name (from 0) meets the fault, and so do the `times - 1` calls after it. */
export function scriptedFault(name: string, fault: CallFault, nth = 0, times = 1): FaultSource {
  let seen = 0;
  return (called) => {
    if (called !== name) return undefined;
    const index = seen++;
    return index >= nth && index < nth + times ? fault : undefined;
  };
}

function http(status: number, name: string, message: string, now: number, more: object = {}): Fault {
  return new Fault({
    kind: "http",
    dependency: "github",
    method: "CALL",
    path: name,
    status,
    message,
    at: now,
    ...more,
  });
}

function network(name: string, errno: string, maybeSent: boolean): Fault {
  return new Fault({ kind: "network", dependency: "github", operation: name, errno, message: errno, maybeSent });
}

/** Makes the call, or fails in its place, or fails although it was made. */
export async function withFault<T>(
  fault: CallFault | undefined,
  name: string,
  now: () => number,
  work: () => T | Promise<T>,
): Promise<T> {
  switch (fault) {
    case undefined:
      return work();
    case "500":
    case "502":
      throw http(Number(fault), name, "Server Error", now());
    case "429":
      throw http(429, name, "Too Many Requests", now());
    case "429-retry-after":
      throw http(429, name, "Too Many Requests", now(), { retryAfterS: 20 });
    case "429-reset":
      throw http(429, name, "API rate limit exceeded", now(), {
        rateLimitRemaining: 0,
        rateLimitResetAt: now() + 240_000,
      });
    case "403-secondary":
      throw http(403, name, "You have exceeded a secondary rate limit", now());
    case "403-secondary-retry-after":
      throw http(403, name, "You have exceeded a secondary rate limit", now(), { retryAfterS: 30 });
    case "401":
      throw http(401, name, "Bad credentials", now());
    case "403-permission":
      throw http(403, name, "Resource not accessible by integration", now());
    case "timeout-before":
      throw network(name, "ETIMEDOUT", true);
    case "timeout-after":
      await work();
      throw network(name, "ETIMEDOUT", true);
    case "reset-after":
      await work();
      throw network(name, "ECONNRESET", true);
  }
}
