/** Faults on demand: which request, and what goes wrong with it. */
import type { RequestRecord, Service } from "./api.ts";

export interface FaultMatch {
  readonly method?: string;
  /** Tested against `RequestRecord.path`. */
  readonly path?: RegExp;
  readonly service?: Service;
  /** Fire first at the nth matching request after the fault was added (1-based; default 1). */
  readonly nth?: number;
  /** On how many matching requests from there on; default 1. */
  readonly count?: number;
}

export type FaultAction =
  /** Answered without doing the work. The body defaults to an error as the service words it. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Connection reset, nothing done. */
  | { readonly kind: "reset-before" }
  /** The work is done, then the connection is reset. */
  | { readonly kind: "reset-after" }
  /** Never answered, nothing done. */
  | { readonly kind: "hang" }
  /** Answered normally, `ms` milliseconds late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The work is done; the body stops half way and the connection closes. */
  | { readonly kind: "truncate" }
  /** The work is done; the body has its length but not its content. */
  | { readonly kind: "corrupt" };

export interface FaultBook {
  /** Returns a function that takes the fault back. The earliest added fault that matches wins. */
  add(fault: { readonly match: FaultMatch; readonly action: FaultAction }): () => void;
  clear(): void;
}

interface Entry {
  readonly match: FaultMatch;
  readonly action: FaultAction;
  seen: number;
}

function matches(match: FaultMatch, request: RequestRecord): boolean {
  if (match.service !== undefined && match.service !== request.service) return false;
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
  return match.path === undefined || match.path.test(request.path);
}

export class Faults implements FaultBook {
  readonly #entries: Entry[] = [];

  add(fault: { readonly match: FaultMatch; readonly action: FaultAction }): () => void {
    const entry: Entry = { match: fault.match, action: fault.action, seen: 0 };
    this.#entries.push(entry);
    return () => {
      const at = this.#entries.indexOf(entry);
      if (at >= 0) this.#entries.splice(at, 1);
    };
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** Counts the request against every fault and returns what is to happen to it. */
  take(request: RequestRecord): FaultAction | undefined {
    let taken: FaultAction | undefined;
    for (const entry of this.#entries) {
      if (!matches(entry.match, request)) continue;
      entry.seen += 1;
      const first = entry.match.nth ?? 1;
      const past = first + (entry.match.count ?? 1);
      if (taken === undefined && entry.seen >= first && entry.seen < past) taken = entry.action;
    }
    return taken;
  }
}

/** Same length, other bytes: every tenth byte from the middle on is flipped, so that no checksum survives. */
export function corrupted(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  for (let at = Math.floor(copy.length / 2); at < copy.length; at += 10) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}
