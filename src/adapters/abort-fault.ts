import { Fault } from "../core/failure/evidence.ts";
import { monotonicMs } from "./clock.ts";

/** What an aborted call throws. A signal that carries a `Fault` as its reason knows best. */
export function abortFault(signal: AbortSignal, what: string, startedAt: number): Fault {
  const reason: unknown = signal.reason;
  if (reason instanceof Fault) return reason;
  const limitMs = Math.round(monotonicMs() - startedAt);
  if (isDeadline(reason))
    return new Fault({ kind: "timeout", limit: "attempt", limitMs }, `${what} was given up after ${limitMs} ms`);
  return new Fault({ kind: "cancelled", by: "user", detail: what }, `${what} was stopped`);
}

/** The engine's deadlines (`StopReason`), or those of `AbortSignal.timeout`. */
function isDeadline(reason: unknown): boolean {
  if (typeof reason !== "object" || reason === null) return false;
  return ("by" in reason && reason.by === "deadline") || ("name" in reason && reason.name === "TimeoutError");
}

export function throwIfAborted(signal: AbortSignal, what: string): void {
  if (signal.aborted) throw abortFault(signal, what, monotonicMs());
}

/**
 * Stops waiting when the signal aborts. Only for work that cannot be stopped (the clients of the cache and of artifacts
 * know no signal): it goes on unheard, so whatever it holds must not be used again before it has settled.
 */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal, what: string): Promise<T> {
  const startedAt = monotonicMs();
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(abortFault(signal, what, startedAt));
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
