import type { Clock } from "../ports.ts";

/** setTimeout fires at once for longer delays. */
const longestTimerMs = 2 ** 31 - 1;

export function createClock(): Clock {
  return { now: () => Date.now(), sleep };
}

/** For how long something took, whatever becomes of the clock on the wall. Not `performance`, which takes Node 10 ms to load. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

// Timers stay referenced: whoever awaits a sleep must get its answer, or Node ends the process in the middle of it.
async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  for (let left = Math.max(0, ms); signal?.aborted !== true; left -= longestTimerMs) {
    await timer(Math.min(left, longestTimerMs), signal);
    if (left <= longestTimerMs) return;
  }
}

function timer(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(handle);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const handle = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
