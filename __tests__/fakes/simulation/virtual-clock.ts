/**
 * A clock whose time moves only when nothing else can happen: what can go on at this instant goes on first, then the next
 * timer fires. The fakes do no real I/O, so one turn of the event loop drains all that can happen now.
 */
import { lateAgent } from "../../../src/engine/agent/late-agent.ts";
import { lateParts } from "../../../src/engine/late-parts.ts";
import type { Clock } from "../../../src/ports.ts";
import { stages } from "../../../src/stages/index.ts";

/** Nothing was left that could happen, or it went on beyond every bound: the program under test hangs. */
export class Hang extends Error {}

export interface VirtualClock extends Clock {
  /** A view for something that can die: after `alive()` says no, its sleeps never end. */
  view(alive: () => boolean): Clock;
  /** Lets time pass until the work has settled. `boundMs` is virtual, `steps` counts fired timers. */
  drive<T>(work: Promise<T>, bounds?: { readonly boundMs?: number; readonly steps?: number }): Promise<T>;
  pending(): number;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly alive: () => boolean;
  fire(): void;
}

/** Monday 2026-01-05, 09:00 UTC. */
export const firstInstant = Date.UTC(2026, 0, 5, 9);

/** Loading code is real I/O: it is done before the first instant, so that it takes no virtual time. */
let loaded: Promise<unknown> | undefined;
const load = (): Promise<unknown> => {
  loaded ??= Promise.all([lateAgent, ...Object.values(lateParts), ...Object.values(stages)].map((part) => part()));
  return loaded;
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function virtualClock(startAt: number = firstInstant): VirtualClock {
  let now = startAt;
  let order = 0;
  const timers = new Set<Timer>();

  const sleep = (ms: number, signal: AbortSignal | undefined, alive: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const done = (): void => {
        timers.delete(timer);
        signal?.removeEventListener("abort", done);
        if (alive()) resolve();
      };
      const timer: Timer = { at: now + Math.ceil(Math.max(0, ms)), order: order++, alive, fire: done };
      timers.add(timer);
      signal?.addEventListener("abort", done, { once: true });
    });

  const earliest = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (!timer.alive()) timers.delete(timer);
      else if (first === undefined || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
        first = timer;
    }
    return first;
  };

  return {
    now: () => now,
    sleep: (ms, signal) => sleep(ms, signal, () => true),
    view: (alive) => ({
      now: () => now,
      sleep: (ms, signal) => sleep(ms, signal, alive),
    }),
    pending: () => timers.size,
    async drive(work, { boundMs = 72 * 3_600_000, steps = 400_000 } = {}) {
      const begun = now;
      let settled = false;
      const settle = (): void => {
        settled = true;
      };
      work.then(settle, settle);
      await load();
      for (let step = 0; ; step++) {
        await turn();
        if (settled) return work;
        const next = earliest();
        if (next === undefined) throw new Hang("nothing is left that could happen, and the work has not ended");
        if (step > steps || next.at - begun > boundMs)
          throw new Hang(`no end after ${step} steps and ${Math.round((now - begun) / 1000)} s of virtual time`);
        now = Math.max(now, next.at);
        next.fire();
      }
    },
  };
}
